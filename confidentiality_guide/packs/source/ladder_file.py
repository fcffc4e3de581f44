"""From the bytes of a ladder's file to the ladder as written."""

import msgspec

from confidentiality_guide.packs.source.block_reader import Where
from confidentiality_guide.packs.source.callouts import OF_LADDERS
from confidentiality_guide.packs.source.classes import ANSWERS, answer_of, sort_classes
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.ladder_rules import check_ladder
from confidentiality_guide.packs.source.markdown_file import MarkdownFile, read_markdown
from confidentiality_guide.packs.source.raw import RawLadder, RawLadderStep
from confidentiality_guide.packs.source.sections import Section, SectionReader
from confidentiality_guide.teaching.ids import BlockId, LadderId, TopicId

_OTHERS = "others"


class LadderHead(msgspec.Struct, frozen=True):
    """What a ladder says of itself."""

    id: str
    title: str
    say: str
    topic: str
    order: int


def parse_ladder(data: bytes, file: str) -> tuple[RawLadder | None, tuple[Finding, ...]]:
    """Return a ladder and what was found in its file; no ladder where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the ladder's id.
    """
    return read_markdown(data, file, LadderHead, _steps, _ladder)


def _ladder(head: LadderHead, steps: tuple[RawLadderStep, ...], markdown: MarkdownFile) -> RawLadder:
    ladder = RawLadder(
        LadderId(markdown.id),
        markdown.found.file,
        head.order,
        markdown.words(head.title, "title"),
        markdown.words(head.say, "say"),
        TopicId(markdown.id_of(head.topic, "topic")),
        steps,
    )
    check_ladder(ladder, markdown.found)
    return ladder


def _steps(markdown: MarkdownFile) -> tuple[RawLadderStep, ...]:
    reader = markdown.sections(f"ladder:{markdown.id}", OF_LADDERS)
    if reader is None:
        return ()
    steps = tuple(_step(section, place, reader) for place, section in enumerate(reader.split(), 1))
    reader.source.finish()
    if not steps:
        markdown.nothing("ladder", "Write a step: “## Heading {#id .protected}”, a paragraph, and !!! knows.")
    return steps


def _step(section: Section, place: int, reader: SectionReader) -> RawLadderStep:
    message, words = reader.heading(section.heading)
    classes = sort_classes(words, (*ANSWERS, _OTHERS), message.line, reader.found)
    idea, conditions = reader.identity.of_idea(classes.rest, message.line)
    id_ = idea or str(place)
    blocks = [
        reader.block(element, Where(BlockId(f"{reader.page}/{id_}/{ordinal}")))
        for ordinal, element in enumerate(section.body, 1)
    ]
    return RawLadderStep(
        id_,
        reader.heading_block(id_, message, conditions),
        tuple(block for block in blocks if block is not None),
        answer_of(classes.known, message.line, reader.found),
        _OTHERS in classes.known,
    )
