"""Concepts: one thing to understand each, with questions that ask it in different stories."""

from typing import NamedTuple

from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import ConceptId, MisconceptionId, TopicId
from confidentiality_guide.teaching.inline import Text
from confidentiality_guide.teaching.scenarios import Audience


class Answer(NamedTuple):
    """One answer to a question. A wrong one says which belief leads to it."""

    label: Text
    right: bool
    feedback: tuple[Block, ...]
    misconception: MisconceptionId | None = None


class Question(NamedTuple):
    """A question about a concept, in a little story of its own. Exactly one answer is right."""

    id: str
    stem: Block
    answers: tuple[Answer, ...]


class ConceptEntry(NamedTuple):
    """What lists say of a concept: the thing to understand, as a statement."""

    id: ConceptId
    title: str
    topic: TopicId
    audience: Audience
    in_english: bool = False


class Concept(NamedTuple):
    """One thing to understand, with at least four questions."""

    entry: ConceptEntry
    questions: tuple[Question, ...]

    def question(self, id_: str) -> Question | None:
        """The question with this id, or none."""
        return next((question for question in self.questions if question.id == id_), None)


class Misconception(NamedTuple):
    """A false belief, in the reader's words."""

    id: MisconceptionId
    name: str
    in_english: bool = False
