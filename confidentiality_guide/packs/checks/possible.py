"""Whom a page may be shown to: every combination of what may be known about a person, *unknown* included."""

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from confidentiality_guide.teaching.conditions import FIELDS, UNKNOWN, Circumstances, Condition
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.jurisdictions import STATE_FIELDS, Jurisdiction

_MOST_COMBINATIONS = 20_000


class TooMany(Exception):
    """Conditions ask for so many fields that their combinations are not tried."""


class Case(NamedTuple):
    """Everyone for whom the same conditions hold. `example` is what is known of one of them."""

    holding: frozenset[ConditionName]
    example: Mapping[str, str]

    def shows(self, names: Iterable[ConditionName]) -> bool:
        """Whether these people are shown what has these conditions."""
        return self.holding.issuperset(names)

    @property
    def who(self) -> str:
        """The beginning of a sentence about these people."""
        known = ", ".join(f"{field} {value}" for field, value in self.example.items())
        return f"With {known}" if known else "For everyone"

    def __hash__(self) -> int:
        return hash(self.holding)


class Possible:
    """Tells apart the cases that some conditions make a difference between.

    Only the fields that are asked for are tried. The laws of a state go together: what is tried are the
    combinations that really occur in `jurisdictions`, and no state; without jurisdictions every combination.
    """

    def __init__(
        self, conditions: Mapping[ConditionName, Condition], jurisdictions: Sequence[Jurisdiction] = ()
    ) -> None:
        self.conditions = conditions
        self._jurisdictions = jurisdictions
        self._cases: dict[frozenset[ConditionName], tuple[Case, ...]] = {}

    @property
    def nothing_known(self) -> Case:
        """Those of whom nothing is known."""
        return Case(self._holding(self.conditions, Circumstances()), {})

    def cases(self, names: Iterable[ConditionName]) -> tuple[Case, ...]:
        """Every case that these conditions tell apart, those of whom least is known first.

        Raises:
            TooMany: There are too many combinations.
        """
        wanted = frozenset(names).intersection(self.conditions)
        if wanted not in self._cases:
            self._cases[wanted] = self._told_apart(sorted(wanted))
        return self._cases[wanted]

    def _told_apart(self, names: Sequence[ConditionName]) -> tuple[Case, ...]:
        fields = dict.fromkeys(field for name in names for field in sorted(self.conditions[name].needs))
        of_person = [field for field in fields if not self._goes_together(field)]
        of_state = [field for field in fields if self._goes_together(field)]
        values = [_unknown_first(FIELDS[field]) for field in of_person]
        states = self._of_states(of_state)
        if math.prod(map(len, values)) * len(states) > _MOST_COMBINATIONS:
            raise TooMany
        cases: dict[frozenset[ConditionName], Case] = {}
        for state in states:
            for person in product(*values):
                known = dict(zip((*of_state, *of_person), (*state, *person), strict=True))
                holding = self._holding(names, Circumstances(known))
                cases.setdefault(holding, Case(holding, known))
        return tuple(cases.values())

    def _goes_together(self, field: str) -> bool:
        return bool(self._jurisdictions) and field in STATE_FIELDS

    def _of_states(self, fields: Sequence[str]) -> Sequence[tuple[str, ...]]:
        """The combinations of these fields of the law that occur, first that of no state."""
        none = (UNKNOWN,) * len(fields)
        real = (tuple(state.values.get(field, UNKNOWN) for field in fields) for state in self._jurisdictions)
        return tuple(dict.fromkeys((none, *real)))

    def _holding(self, names: Iterable[ConditionName], circumstances: Circumstances) -> frozenset[ConditionName]:
        return frozenset([name for name in names if self.conditions[name].holds(circumstances)])


def _unknown_first(values: Iterable[str]) -> list[str]:
    return sorted(values, key=lambda value: (value != UNKNOWN, value))
