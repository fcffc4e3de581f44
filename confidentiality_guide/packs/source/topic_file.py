"""From the bytes of a topic's file to the topic as written."""

from confidentiality_guide.packs.source.callouts import OF_TOPICS
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.front_matter import TopicHead
from confidentiality_guide.packs.source.idea_rules import check_ideas
from confidentiality_guide.packs.source.ideas import read_ideas
from confidentiality_guide.packs.source.markdown_file import MarkdownFile, open_markdown
from confidentiality_guide.packs.source.raw import RawIdea, RawTopic
from confidentiality_guide.teaching.ids import SectionId, TopicId
from confidentiality_guide.teaching.topics import TopicKind


def parse_topic(data: bytes, file: str) -> tuple[RawTopic | None, tuple[Finding, ...]]:
    """Return a topic and what was found in its file; no topic where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the topic's id.
    """
    found = Finder(file)
    markdown = open_markdown(data, found)
    if markdown is None:
        return None, found.found
    head = markdown.head(TopicHead)
    ideas = _ideas(markdown)
    check_ideas(ideas, head.kind if head else TopicKind.PAGE, found)
    return (_topic(head, ideas, markdown) if head and ideas else None), found.found


def _ideas(markdown: MarkdownFile) -> tuple[RawIdea, ...]:
    reader = markdown.sections(markdown.id, OF_TOPICS)
    if reader is None:
        return ()
    ideas = read_ideas(reader)
    if not ideas:
        hint = "Write at least one “## Heading {#id}” and a paragraph."
        markdown.found.error(markdown.parts.body_line, "no-ideas", "The topic has no ideas.", hint)
    return ideas


def _topic(head: TopicHead, ideas: tuple[RawIdea, ...], markdown: MarkdownFile) -> RawTopic:
    return RawTopic(
        TopicId(markdown.id),
        markdown.found.file,
        SectionId(head.section),
        head.order,
        markdown.words(head.title, "title"),
        markdown.words(head.lead, "lead"),
        head.kind,
        ideas,
    )
