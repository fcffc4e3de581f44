"""Who can know what: from a party and a kind of information to an answer."""

from typing import NamedTuple

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import ConditionName, PartyId
from confidentiality_guide.teaching.inline import Text
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.teaching.verdicts import Verdict

INFORMATION = ("coming", "costs", "diagnosis", "summary", "words", "notes", "substance")
"""The kinds of information, in order. Their names are words of the screen."""


class Change(NamedTuple):
    """Something that changes the answer: "If I pay in full …". `answer` is a verdict; its title is the outcome."""

    label: Text
    answer: Block
    conditions: tuple[ConditionName, ...] = ()


class Cell(NamedTuple):
    """The answer for one party and one kind of information; its heading asks the question in a sentence.

    `verdict` is the answer where nothing more is known; none: the facts support no answer, "ask your therapist".
    Verdicts with conditions among `blocks` take its place while their conditions hold.
    """

    information: str
    heading: Block
    verdict: Verdict | None
    blocks: tuple[Block, ...]
    changes: tuple[Change, ...] = ()

    def answer(self, lens: Lens) -> Block | None:
        """The verdict that replaces the general one for this person, or none."""
        return next((b for b in self.blocks if b.kind is Kind.VERDICT and lens.shows(b)), None)

    def verdict_for(self, lens: Lens) -> Verdict | None:
        """The verdict for this person; none: "ask your therapist"."""
        answer = self.answer(lens)
        return answer.verdict if answer else self.verdict


class PartyEntry(NamedTuple):
    """What lists say of a party: in the reader's words, "My health plan"."""

    id: PartyId
    title: str
    icon: str
    in_english: bool = False


class Party(NamedTuple):
    """Someone who might learn something: one cell for each of `INFORMATION`, in that order."""

    entry: PartyEntry
    cells: tuple[Cell, ...]

    def cell(self, information: str) -> Cell | None:
        """The cell for this kind of information, or none."""
        return next((cell for cell in self.cells if cell.information == information), None)
