"""What is measured for how hard it is to read: pages, and in each the parts that are read at one sitting."""

from collections.abc import Iterator
from typing import NamedTuple

from confidentiality_guide.packs.checks.pages_of_content import outlined_of, topics_of
from confidentiality_guide.packs.checks.reading_grade import Readable
from confidentiality_guide.packs.source.outlined_texts import Outlined
from confidentiality_guide.packs.source.raw import (
    RawCell,
    RawConcept,
    RawContent,
    RawLadder,
    RawParty,
    RawQuestion,
    RawScenario,
    RawScene,
    RawTopic,
)
from confidentiality_guide.teaching.scenarios import Audience


class Part(NamedTuple):
    """An idea, a scene, a step, an answer or a question. `kind` is what it is called in a sentence."""

    kind: str
    id: str
    line: int
    texts: tuple[Readable, ...]


class Page(NamedTuple):
    """A file. What is written for trainees counts as professional words throughout."""

    file: str
    parts: tuple[Part, ...]
    for_clients: bool = True


def pages_of(content: RawContent) -> Iterator[Page]:
    """Every page there is."""
    for topic in topics_of(content):
        yield _topic(topic)
    for page in outlined_of(content):
        yield _outlined(page)


def _topic(topic: RawTopic) -> Page:
    return Page(topic.file, tuple(Part("idea", idea.id, idea.heading.line, idea.blocks) for idea in topic.ideas))


def _outlined(page: Outlined) -> Page:
    match page:
        case RawScenario():
            return Page(page.file, tuple(map(_scene, page.scenes)), page.audience is Audience.CLIENT)
        case RawLadder():
            return Page(page.file, tuple(Part("step", step.id, step.heading.line, step.blocks) for step in page.steps))
        case RawParty():
            return Page(page.file, tuple(map(_cell, page.cells)))
        case RawConcept():
            return Page(page.file, tuple(map(_question, page.questions)), page.audience is Audience.CLIENT)


def _scene(scene: RawScene) -> Part:
    texts: list[Readable] = [*scene.blocks]
    for choice in scene.choices:
        texts += [choice.label, *choice.feedback]
    return Part("scene", scene.id, scene.heading.line, tuple(texts))


def _cell(cell: RawCell) -> Part:
    texts: list[Readable] = [*cell.blocks]
    for change in cell.changes:
        texts += [change.label, change.answer]
    return Part("answer", cell.information, cell.heading.line, tuple(texts))


def _question(question: RawQuestion) -> Part:
    texts: list[Readable] = [question.stem.text] if question.stem.text else []
    for answer in question.answers:
        texts += [answer.label, *answer.feedback]
    return Part("question", question.id, question.stem.line, tuple(texts))
