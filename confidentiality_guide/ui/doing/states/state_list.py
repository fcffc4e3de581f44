"""The states as a list: from A to Z in the reader's language, found by name or code, and cut into pages by letter."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from confidentiality_guide.i18n.folding import fold
from confidentiality_guide.i18n.sorting import letter_of_name, sorting_key
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, Place, Route

_MOST_ON_A_PAGE = 12  # so that Alabama to Wyoming are five pages


class Letters(NamedTuple):
    """A page of the list: the states whose names begin with one of some letters that follow each other."""

    first: str
    last: str
    entries: tuple[StateEntry, ...]


def from_a_to_z(entries: Sequence[StateEntry]) -> list[StateEntry]:
    """The states in the order of their names."""
    return sorted(entries, key=_order)


def found(entries: Sequence[StateEntry], typed: str) -> list[StateEntry]:
    """The states that what was typed may mean: first the one with this code, then names that begin so, then the rest.

    The English name, which stands on papers and signs, finds a state too. Accents, capitals and gaps make no difference.
    """
    wanted = fold(typed)
    ranked = [(_rank(entry, wanted), entry) for entry in from_a_to_z(entries)]
    return [entry for rank, entry in sorted(ranked, key=_by_rank) if rank < _NOT]


_CODE, _BEGINS, _WORD, _NOT = range(4)


def _rank(entry: StateEntry, wanted: str) -> int:
    names = [fold(name) for name in (entry.name, entry.in_english) if name]
    if wanted == fold(entry.code):
        return _CODE
    if any(name.startswith(wanted) for name in names):
        return _BEGINS
    return _WORD if any(f" {wanted}" in name for name in names) else _NOT


def _by_rank(ranked: tuple[int, StateEntry]) -> int:
    return ranked[0]


def pages(entries: Sequence[StateEntry]) -> list[Letters]:
    """The list cut into pages; a letter is never cut in two."""
    made: list[Letters] = []
    for letter, of_letter in groupby(from_a_to_z(entries), key=_letter):
        group = tuple(of_letter)
        if made and len(made[-1].entries) + len(group) <= _MOST_ON_A_PAGE:
            before = made.pop()
            made.append(Letters(before.first, letter, (*before.entries, *group)))
        else:
            made.append(Letters(letter, letter, group))
    return made


def came_from(history: History) -> Route | None:
    """The page from which a reader came to choose their state; none where they came to look at states."""
    before = history.routes[history.now - 1] if history.can_go_back else HOME
    return None if before.place in {Place.HOME, Place.STATE, Place.STATES} else before


def _letter(entry: StateEntry) -> str:
    return letter_of_name(entry.name)


def _order(entry: StateEntry) -> tuple[str, str]:
    return sorting_key(entry.name), entry.name
