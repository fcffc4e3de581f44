"""Every page of a content, and what is cited in it."""

from collections.abc import Iterator

from confidentiality_guide.packs.source.outlined_texts import Outlined, messages_of_outlined
from confidentiality_guide.packs.source.raw import Message, RawContent, RawTopic
from confidentiality_guide.packs.source.raw_texts import messages_of_topic, targets_of
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.inline import Scheme


def topics_of(content: RawContent) -> tuple[RawTopic, ...]:
    """Return every topic, and the page about the reader’s own state, which is written like one."""
    return (*content.topics, content.state_page) if content.state_page else content.topics


def outlined_of(content: RawContent) -> tuple[Outlined, ...]:
    """Return every story, ladder, party and concept."""
    return (*content.scenarios, *content.ladders, *content.parties, *content.concepts)


def cited_sources(content: RawContent) -> tuple[SourceId, ...]:
    """Return every source that is cited, each once."""
    targets = (target for target, _ in targets_of(_messages(content)))
    return tuple(dict.fromkeys(SourceId(t.id) for t in targets if t.scheme is Scheme.SOURCE))


def state_sources(content: RawContent) -> tuple[SourceId, ...]:
    """Return every source that gives the law of a state; the page of the state shows it."""
    return tuple(law.source for state in content.jurisdictions for law in state.laws)


def _messages(content: RawContent) -> Iterator[Message]:
    for topic in topics_of(content):
        yield from messages_of_topic(topic)
    for page in outlined_of(content):
        yield from messages_of_outlined(page)
    for term in content.terms:
        yield from term.meaning
