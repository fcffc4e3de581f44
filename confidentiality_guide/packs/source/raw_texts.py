"""Going through what a raw block says and where its links lead."""

from collections.abc import Iterable, Iterator

from confidentiality_guide.packs.source.raw import Message, RawBlock, RawIdea, RawTopic
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.inline import CITATIONS, Scheme, Target


def messages_of(block: RawBlock) -> Iterator[Message]:
    """Every message of a block in reading order, the body of a callout included."""
    yield from (message for message in (block.title, block.text) if message is not None)
    yield from block.items
    for row in block.rows:
        yield from row
    for inner in block.body:
        yield from messages_of(inner)


def blocks_of(idea: RawIdea) -> Iterator[RawBlock]:
    """The heading of an idea and its blocks, each followed by the blocks inside it."""
    for block in (idea.heading, *idea.blocks):
        yield block
        yield from block.body


def messages_of_topic(topic: RawTopic) -> Iterator[Message]:
    """Every message of a topic in reading order, title and lead included."""
    yield topic.title
    yield topic.lead
    for idea in topic.ideas:
        for block in (idea.heading, *idea.blocks):
            yield from messages_of(block)


def targets_of(messages: Iterable[Message]) -> Iterator[tuple[Target, int]]:
    """Where the links of these messages lead, each with the line it stands on."""
    for message in messages:
        before: Target | None = None
        for run in message.runs:
            if run.target is not None and run.target != before:
                yield run.target, message.line
            before = run.target


def citations_of(block: RawBlock) -> list[Target]:
    """The sources and the laws of the reader’s state that a block cites, in reading order."""
    return [target for target, _ in targets_of(messages_of(block)) if target.scheme in CITATIONS]


def sources_of(block: RawBlock) -> list[SourceId]:
    """The sources a block cites, in reading order."""
    return [SourceId(target.id) for target in citations_of(block) if target.scheme is Scheme.SOURCE]
