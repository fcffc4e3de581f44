"""Going through what stories, ladders, parties and concepts say."""

from collections.abc import Iterator

from confidentiality_guide.packs.source.raw import (
    Message,
    RawBlock,
    RawConcept,
    RawLadder,
    RawParty,
    RawScenario,
)
from confidentiality_guide.packs.source.raw_texts import messages_of

Outlined = RawScenario | RawLadder | RawParty | RawConcept


def messages_of_outlined(raw: Outlined) -> Iterator[Message]:
    """Every message of a page in reading order, its title and its lead included."""
    yield from names_of(raw)
    for one in parts_of(raw):
        if isinstance(one, Message):
            yield one
        else:
            yield from messages_of(one)


def names_of(raw: Outlined) -> tuple[Message, ...]:
    """The messages by which lists name a page."""
    match raw:
        case RawScenario():
            return raw.title, raw.lead
        case RawLadder():
            return raw.title, raw.say
        case _:
            return (raw.title,)


def blocks_of_outlined(raw: Outlined) -> Iterator[RawBlock]:
    """Every block of a page, headings and feedback included, each followed by the blocks inside it."""
    for one in parts_of(raw):
        if isinstance(one, RawBlock):
            yield one
            yield from one.body


def parts_of(raw: Outlined) -> Iterator[RawBlock | Message]:
    """The blocks of a page and the labels of its choices, changes and answers, in reading order."""
    match raw:
        case RawScenario():
            for scene in raw.scenes:
                yield from (scene.heading, *scene.blocks)
                for choice in scene.choices:
                    yield choice.label
                    yield from choice.feedback
        case RawLadder():
            for step in raw.steps:
                yield from (step.heading, *step.blocks)
        case RawParty():
            for cell in raw.cells:
                yield from (cell.heading, *cell.blocks)
                for change in cell.changes:
                    yield change.label
                    yield change.answer
        case RawConcept():
            for question in raw.questions:
                yield question.stem
                for answer in question.answers:
                    yield answer.label
                    yield from answer.feedback
