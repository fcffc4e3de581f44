"""The loop that asks again: a miss explains, then asks the same concept later, in another story.

First answers are right in 24 to 100 of 100 cases, whatever the text (see docs/architecture.md); what helps is to be asked
again. There is no score: a concept is clear, or it is looked at again.
"""

from collections.abc import Sequence
from enum import StrEnum
from random import Random
from typing import NamedTuple

from confidentiality_guide.teaching.concepts import Concept, Question
from confidentiality_guide.teaching.ids import ConceptId, MisconceptionId

GAP = 2  # questions about other concepts between a miss and the next try, where there are others


class Standing(StrEnum):
    """How a concept stands with a reader."""

    NEW = "new"
    AGAIN = "again"  # missed: it comes again
    CLEAR = "clear"


class Answered(NamedTuple):
    """One answer that was given."""

    concept: ConceptId
    question: str
    right: bool
    misconception: MisconceptionId | None = None


class Asking(NamedTuple):
    """What was asked and answered in a visit. `seed` decides the order of answers and which story comes first."""

    seed: int = 0
    answered: tuple[Answered, ...] = ()

    def standing(self, concept: ConceptId) -> Standing:
        """How a concept stands: by its last answer."""
        last = next((one for one in reversed(self.answered) if one.concept == concept), None)
        if last is None:
            return Standing.NEW
        return Standing.CLEAR if last.right else Standing.AGAIN

    def answer(self, concept: Concept, question: Question, answer: int) -> "Asking":
        """Note an answer.

        Raises:
            IndexError: The question has no such answer.
        """
        given = question.answers[answer]
        noted = Answered(concept.entry.id, question.id, given.right, given.misconception)
        return self._replace(answered=(*self.answered, noted))

    def next_concept(self, concepts: Sequence[ConceptId]) -> ConceptId | None:
        """Which of these to ask next: one missed long enough ago, else a new one, else any missed; none: all are clear."""
        missed = [id_ for id_ in concepts if self.standing(id_) is Standing.AGAIN]
        missed.sort(key=self._last_asked)
        due = [id_ for id_ in missed if len(self.answered) - 1 - self._last_asked(id_) >= GAP]
        new = [id_ for id_ in concepts if self.standing(id_) is Standing.NEW]
        return next(iter((*due, *new, *missed)), None)

    def next_question(self, concept: Concept) -> Question:
        """Which question to ask about a concept: one not asked yet, else the one asked longest ago."""
        asked = [one.question for one in self.answered if one.concept == concept.entry.id]
        order = list(concept.questions)
        self._chance(concept.entry.id).shuffle(order)
        fresh = [question for question in order if question.id not in asked]
        return fresh[0] if fresh else min(order, key=lambda question: _last(asked, question.id))

    def answers_in_order(self, question: Question) -> tuple[int, ...]:
        """The places of its answers in the order in which they are shown: nobody learns that the first is right."""
        order = list(range(len(question.answers)))
        self._chance(question.id).shuffle(order)
        return tuple(order)

    def _chance(self, about: str) -> Random:
        return Random(f"{self.seed}/{about}")

    def _last_asked(self, concept: ConceptId) -> int:
        return _last([one.concept for one in self.answered], concept)


def _last(asked: Sequence[str], wanted: str) -> int:
    """The place of the last one, or -1."""
    return next((place for place in range(len(asked) - 1, -1, -1) if asked[place] == wanted), -1)
