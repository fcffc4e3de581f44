"""From the bytes of a topic's file to the topic as written."""

from pathlib import PurePosixPath

from confidentiality_guide.packs.source.block_tree import BlockTree, BlockTreeError, BlockTreeParser
from confidentiality_guide.packs.source.bounds import LARGEST_MARKDOWN, within_bounds
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.front_matter import Parts, TopicHead, split_front_matter, topic_head
from confidentiality_guide.packs.source.idea_rules import check_ideas
from confidentiality_guide.packs.source.ideas import IdeaReader
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.source.messages import MessageReader
from confidentiality_guide.packs.source.plain_text import read_lines
from confidentiality_guide.packs.source.raw import RawIdea, RawTopic
from confidentiality_guide.packs.source.source_lines import SourceLines
from confidentiality_guide.teaching.ids import SectionId, TopicId
from confidentiality_guide.teaching.topics import TopicKind


def parse_topic(data: bytes, file: str) -> tuple[RawTopic | None, tuple[Finding, ...]]:
    """Return a topic and what was found in its file; no topic where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the topic's id.
    """
    found = Finder(file)
    lines = read_lines(data, found, LARGEST_MARKDOWN)
    parts = split_front_matter(lines, found) if lines else None
    if parts is None:
        return None, found.found
    head = topic_head(parts, found)
    id_ = TopicId(PurePosixPath(file).stem)
    inline = InlineParser()
    ideas = _ideas(id_, parts, inline, found)
    check_ideas(ideas, head.kind if head else TopicKind.PAGE, found)
    topic = _topic(id_, head, ideas, parts, inline, found) if head and ideas else None
    return topic, found.found


def block_tree(parts: Parts, found: Finder) -> BlockTree | None:
    """Return the block tree of a body; none where it cannot be read, which is told."""
    if not within_bounds(parts.body, parts.body_line, found):
        return None
    try:
        return BlockTreeParser().parse(parts.body)
    except BlockTreeError as error:
        found.error(parts.body_line, "too-deep", f"The text cannot be read: {error}.", "Keep lists to one level.")
        return None


def _ideas(topic: TopicId, parts: Parts, inline: InlineParser, found: Finder) -> tuple[RawIdea, ...]:
    tree = block_tree(parts, found)
    if tree is None:
        return ()
    source = SourceLines(parts.body, parts.body_line, found)
    ideas = IdeaReader(topic, tree, source, inline, found).ideas()
    if not ideas:
        hint = "Write at least one “## Heading {#id}” and a paragraph."
        found.error(parts.body_line, "no-ideas", "The topic has no ideas.", hint)
    return ideas


def _topic(
    id_: TopicId,
    head: TopicHead,
    ideas: tuple[RawIdea, ...],
    parts: Parts,
    inline: InlineParser,
    found: Finder,
) -> RawTopic:
    if head.id != id_:
        message = f"The id is “{head.id}”, but the file is called “{id_}.md”."
        found.error(parts.line_of("id"), "topic-id", message, "Give both the same name.")
    texts = MessageReader(SourceLines((), 1, found), inline, found)
    return RawTopic(
        id_,
        found.file,
        SectionId(head.section),
        head.order,
        texts.plain_text(head.title, parts.line_of("title")),
        texts.plain_text(head.lead, parts.line_of("lead")),
        head.kind,
        ideas,
    )
