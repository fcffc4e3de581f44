"""Ladders: "what would actually happen?", step by step, and who knows at each."""

from typing import NamedTuple

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import ConditionName, LadderId, TopicId
from confidentiality_guide.teaching.verdicts import Verdict


class LadderStep(NamedTuple):
    """One step. `verdict` is none where the facts support no answer: "ask your therapist".

    `others` says that someone outside the room may learn something at this step.
    """

    id: str
    heading: Block
    blocks: tuple[Block, ...]
    verdict: Verdict | None
    others: bool = False

    @property
    def conditions(self) -> tuple[ConditionName, ...]:
        """What must hold for the step to be shown."""
        return self.heading.conditions

    @property
    def knows(self) -> Block | None:
        """Who knows at this step."""
        return next((block for block in self.blocks if block.kind is Kind.KNOWS), None)


class LadderEntry(NamedTuple):
    """What lists say of a ladder. `say` is what a client says first, without quotation marks."""

    id: LadderId
    title: str
    say: str
    topic: TopicId
    in_english: bool = False


class Ladder(NamedTuple):
    """The steps after a client says something."""

    entry: LadderEntry
    steps: tuple[LadderStep, ...]
