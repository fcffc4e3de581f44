"""Everything in the content that is translated, message by message."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from confidentiality_guide.packs.build.card_pages import (
    SECTIONS,
    STATE_LAW,
    STATE_SOURCE,
    figure_context,
    figure_words,
    source_context,
    source_words,
    sources_shown,
    state_source_words,
)
from confidentiality_guide.packs.build.list_pages import MISCONCEPTIONS, PATHS, SITUATIONS
from confidentiality_guide.packs.build.outlined_values import context_of
from confidentiality_guide.packs.build.pages import term_context, topic_context
from confidentiality_guide.packs.source.fact_base import SOURCES_FILE
from confidentiality_guide.packs.source.folder import GLOSSARY_FILE
from confidentiality_guide.packs.source.outlined_texts import Outlined, names_of, parts_of
from confidentiality_guide.packs.source.raw import (
    Message,
    RawBlock,
    RawConcept,
    RawContent,
    RawScenario,
    RawTerm,
    RawTopic,
)
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.ids import MisconceptionId
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.teaching.situations import Path, Situation
from confidentiality_guide.teaching.topics import Section

_FOR = {
    Layer.CLIENT: "For clients: plain words, reading grade 6.",
    Layer.TALK: "For therapists: words to say to a client.",
    Layer.PRO: "For therapists and trainees: the rule in professional words.",
}
_KINDS = {
    Kind.HEADING: "Heading: short, neutral.",
    Kind.SUBHEADING: "Heading of steps or of a list.",
    Kind.ASK: "A question to take along.",
    Kind.FIGURE: "What a picture shows, for those who do not see it.",
    Kind.CRISIS: "Help in a crisis.",
    Kind.EXAMPLE: "An example.",
    Kind.LAW: "Names a law: keep the citation as it is.",
}
_BUTTON = "On a button, or a line of a list: keep it short."
_LINKS_TO = re.compile(r"\]\([^)]*\)")
_CITED = re.compile(r"\(source:([^)]+)\)")


class Translatable(NamedTuple):
    """A message for translators: what it is filed under, where it stands, what they must know of it, who meets it."""

    context: str
    text: str
    file: str
    line: int
    notes: tuple[str, ...]
    layer: Layer = Layer.CLIENT


def content_messages(content: RawContent) -> Iterator[Translatable]:
    """Every message of the content, in the order in which it is read."""
    for_clients: set[str] = set()
    terms = _terms_of(content)
    for message in _told_messages(content):
        if message.layer is Layer.CLIENT:
            for_clients.update(_CITED.findall(message.text))
        yield _with_terms(message, terms)
    for id_ in sources_shown(content):
        layer = Layer.CLIENT if id_ in for_clients or id_.startswith(STATE_SOURCE) else Layer.PRO
        for message in source_messages([content.sources[id_]]):
            yield _with_terms(message._replace(layer=layer), terms)


def _terms_of(content: RawContent) -> re.Pattern[str]:
    """What finds the words of the glossary in a text; the longest of them first."""
    words = sorted((term.word.text for term in content.terms), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)" if words else r"(?!)", re.IGNORECASE)


def _with_terms(message: Translatable, terms: re.Pattern[str]) -> Translatable:
    """A message with the words of the glossary that stand in it: each has one agreed translation."""
    found = {word.lower(): word for word in terms.findall(_LINKS_TO.sub("]", message.text))}
    if not found:
        return message
    note = f"Glossary: {', '.join(found.values())}."
    return message._replace(notes=(*message.notes, note))


def _told_messages(content: RawContent) -> Iterator[Translatable]:
    """Every message but those of source cards."""
    yield from section_messages(content.sections)
    for topic in content.topics:
        yield from topic_messages(topic)
    if content.state_page is not None:
        yield from topic_messages(content.state_page)
    outlined: list[Outlined] = [*content.scenarios, *content.ladders, *content.parties, *content.concepts]
    for page in outlined:
        yield from outlined_messages(page)
    yield from situation_messages(content.situations)
    yield from path_messages(content.paths)
    yield from misconception_messages(content.misconceptions)
    yield from glossary_messages(content.terms)
    yield from figure_messages(content.figures.values())


def topic_messages(topic: RawTopic) -> Iterator[Translatable]:
    """The messages of a topic."""
    context = topic_context(topic)
    layers = {block.layer for idea in topic.ideas for block in idea.blocks}
    shown = next((layer for layer in Layer if layer in layers), Layer.CLIENT)
    yield _message(context, topic.title, topic.file, shown, "Title of a topic.")
    yield _message(context, topic.lead, topic.file, shown, "Shown in lists, under the title.")
    for idea in topic.ideas:
        for block in (idea.heading, *idea.blocks):
            for message in messages_of(block):
                yield _message(context, message, topic.file, block.layer, *_notes(block, block.layer))


def outlined_messages(page: Outlined) -> Iterator[Translatable]:
    """The messages of a story, a ladder, a party or a concept."""
    context = context_of(page)
    trainee = isinstance(page, RawScenario | RawConcept) and page.audience is Audience.TRAINEE
    of_page = Layer.PRO if trainee else Layer.CLIENT
    for name in names_of(page):
        yield _message(context, name, page.file, of_page, "Shown in lists: short and neutral.", _FOR[of_page])
    for part in parts_of(page):
        if isinstance(part, RawBlock):
            layer = of_page if part.layer is Layer.CLIENT else part.layer
            for message in messages_of(part):
                yield _message(context, message, page.file, layer, *_notes(part, layer))
        else:
            yield _message(context, part, page.file, of_page, _BUTTON, _FOR[of_page])


def situation_messages(situations: Iterable[Situation]) -> Iterator[Translatable]:
    """The titles of situations."""
    for situation in situations:
        yield Translatable(SITUATIONS, situation.title, "situations.toml", 0, ("What someone may have on their mind.",))


def path_messages(paths: Iterable[Path]) -> Iterator[Translatable]:
    """The titles and leads of guided paths."""
    for path in paths:
        for text in (path.title, path.lead):
            yield Translatable(PATHS, text, "paths.toml", 0, ("A guided way through the guide.",))


def misconception_messages(names: Mapping[MisconceptionId, str]) -> Iterator[Translatable]:
    """The false beliefs."""
    for name in names.values():
        yield Translatable(MISCONCEPTIONS, name, "misconceptions.toml", 0, ("A false belief, in a reader’s words.",))


def glossary_messages(terms: Iterable[RawTerm]) -> Iterator[Translatable]:
    """The messages of the glossary."""
    for term in terms:
        context, layer = term_context(term), Layer.CLIENT
        yield _message(context, term.word, GLOSSARY_FILE, layer, "A word in the glossary.")
        for meaning in term.meaning:
            yield _message(context, meaning, GLOSSARY_FILE, layer, "What the word means.", _FOR[layer])


def section_messages(sections: Iterable[Section]) -> Iterator[Translatable]:
    """The names of the sections."""
    for section in sections:
        yield Translatable(SECTIONS, section.title, "sections.toml", 0, ("One of the ten parts of the guide.",))


def figure_messages(figures: Iterable[Figure]) -> Iterator[Translatable]:
    """The words of the drawn figures."""
    for figure in figures:
        for text in filter(None, figure_words(figure)):
            yield Translatable(figure_context(figure), text, "figures.toml", 0, ("In a drawing: keep it short.",))


def source_messages(sources: Iterable[Source]) -> Iterator[Translatable]:
    """What source cards say in our own words."""
    for source in sources:
        if source.id.startswith(STATE_SOURCE):
            for text in state_source_words(source):
                yield Translatable(STATE_LAW, text, "facts/states.yaml", 0, ("On the card of a state’s law.",))
            continue
        notes = (f"On the card of {source.cite}", "Keep names of laws, numbers and dates exact.")
        for text in source_words(source):
            yield Translatable(source_context(source), text, SOURCES_FILE, 0, notes)


def _message(context: str, message: Message, file: str, layer: Layer, *notes: str) -> Translatable:
    return Translatable(context, message.text, file, message.line, notes, layer)


def _notes(block: RawBlock, layer: Layer) -> tuple[str, ...]:
    """What a translator must know of a block."""
    verdict = f"Verdict: {block.verdict}. The translation must not say more or less." if block.verdict else ""
    return tuple(note for note in (verdict, _KINDS.get(block.kind, ""), _FOR[layer]) if note)
