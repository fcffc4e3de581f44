"""What there is to find in "who can know?", through the eyes of the person of a visit."""

from functools import cached_property

from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.teaching.parties import INFORMATION, Cell, Party, PartyEntry
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.ui.doing.parts.verdict_looks import Answer
from confidentiality_guide.ui.doing.who.who_route import Asked


class Finder:
    """Finds parties, their answers, and what was asked for."""

    def __init__(self, shelf: Shelf, lens: Lens) -> None:
        self._shelf, self.lens = shelf, lens
        self._read: dict[PartyId, Party] = {}

    @cached_property
    def parties(self) -> tuple[PartyEntry, ...]:
        """Every party, in order."""
        return self._shelf.parties()

    def party(self, id_: PartyId) -> Party:
        """A party, whole; each is read once."""
        if id_ not in self._read:
            self._read[id_] = self._shelf.party(id_)
        return self._read[id_]

    def settled(self, asked: Asked) -> Asked:
        """What is asked, whole: without a party the first, without a kind of information the first."""
        if asked.by_kind:
            return asked
        return Asked(asked.party or self.parties[0].id, asked.information or INFORMATION[0], asked.opened)

    def cell(self, asked: Asked) -> Cell:
        """The answer that is asked for.

        Raises:
            ContentError: The party has none for this kind.
        """
        cell = self.party(asked.party).cell(asked.information)
        if cell is None:
            raise ContentError(f"{asked.party}: no answer for “{asked.information}”")
        return cell

    def answer(self, party: PartyId, information: str) -> Answer:
        """The verdict for this person, or none."""
        return self.cell(Asked(party, information)).verdict_for(self.lens)
