"""Cards and lists of the English source, and one language's translations, to pages of the pack."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from confidentiality_guide.i18n.sorting import sorting_key
from confidentiality_guide.packs.checks.pages_of_content import cited_sources
from confidentiality_guide.packs.file import cards
from confidentiality_guide.packs.file.format import PageKey, PageKind, readable
from confidentiality_guide.packs.build.page import KeptPage, Page
from confidentiality_guide.packs.source.raw import RawContent, Review
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.topics import Section

STATE_SOURCE = "state-"  # how the ids of sources that are a state's law begin
STATE_LAW = "states"  # what the words of their cards, and the names of states, are filed under
SECTIONS = "sections"  # what the names of the sections are filed under in a catalog


def contents_page(sections: Sequence[Section], translator: Translator) -> Page:
    """The names of the sections; each for itself, because a heading in English harms no other."""
    titles = [translator.words(SECTIONS, [section.title])[0][0] for section in sections]
    named = [section._replace(title=title) for section, title in zip(sections, titles, strict=True)]
    return _page(PageKind.CONTENTS, "", translator, cards.write_sections(named))


def section_pages(content: RawContent, topics: Sequence[Page | KeptPage], translator: Translator) -> Iterator[Page]:
    """What lists say of the topics, a page for each section; `topics` are the pages of `content.topics`."""
    listed: dict[str, list[Any]] = {section.id: [] for section in content.sections}
    for raw, page in zip(content.topics, topics, strict=True):
        listed.setdefault(raw.section, []).append(json.loads(page.head))
    for section, entries in listed.items():
        yield _page(PageKind.SECTION, section, translator, entries)


def glossary_page(terms: Sequence[Page | KeptPage], translator: Translator) -> Page:
    """The ids of all terms, in the order of their words; `terms` are their pages."""
    read = [cards.read_term(page.head) for page in terms]
    ordered = sorted(read, key=lambda term: (sorting_key(term.word), term.id))
    return _page(PageKind.GLOSSARY, "", translator, [term.id for term in ordered])


def sources_shown(content: RawContent) -> tuple[SourceId, ...]:
    """Every source that has a card: those that are cited, and the laws of every state."""
    states = (id_ for id_ in content.sources if id_.startswith(STATE_SOURCE))
    return tuple(dict.fromkeys((*cited_sources(content), *states)))


def source_page(source: Source, translator: Translator) -> Page:
    """A source card: what is ours is translated, names and quotations of the law are not."""
    if source.id.startswith(STATE_SOURCE):
        return _state_source_page(source, translator)
    (title, document, claim), in_english = translator.words(source_context(source), source_words(source))
    shown = source._replace(title=title, document=document, claim=claim, in_english=in_english)
    return _page(PageKind.SOURCE, source.id, translator, cards.write_source(shown))


def _state_source_page(source: Source, translator: Translator) -> Page:
    """The card of a state's law: every state's has the same words but for its name, so each word is filed once."""
    (state, subject, document, claim), in_english = translator.words(STATE_LAW, state_source_words(source))
    shown = source._replace(title=f"{state}: {subject}", document=document, claim=claim, in_english=in_english)
    return _page(PageKind.SOURCE, source.id, translator, cards.write_source(shown))


def state_source_words(source: Source) -> tuple[str, str, str, str]:
    """The words of the card of a state's law that are translated; its title is "California: danger to others"."""
    state, _, subject = source.title.partition(": ")
    return state, subject, source.document, source.claim


def source_context(source: Source) -> str:
    """What a source's messages are filed under in a catalog."""
    return f"source:{source.id}"


def source_words(source: Source) -> tuple[str, str, str]:
    """The words of a source card that are translated."""
    return (source.title, source.document, source.claim)


def figure_page(figure: Figure, translator: Translator) -> Page:
    """A figure's words."""
    words, in_english = translator.words(figure_context(figure), figure_words(figure))
    shown = _with_words(figure, iter(words), in_english)
    return _page(PageKind.FIGURE, figure.id, translator, cards.write_figure(shown))


def figure_context(figure: Figure) -> str:
    """What a figure's messages are filed under in a catalog."""
    return f"figure:{figure.id}"


def figure_words(figure: Figure) -> tuple[str, ...]:
    """The words of a figure that are translated, in order; some are empty."""
    parts = [word for part in figure.parts for word in (part.name, part.label, part.text, *part.points, part.outcome)]
    return (figure.title, figure.note, *parts)


def _with_words(figure: Figure, words: Iterator[str], in_english: bool) -> Figure:
    """Put words in the places of those of `figure_words`, in the same order."""
    title, note = next(words), next(words)
    parts = tuple([_part_with_words(part, words) for part in figure.parts])
    return figure._replace(title=title, note=note, parts=parts, in_english=in_english)


def _part_with_words(part: Part, words: Iterator[str]) -> Part:
    name, label, text = next(words), next(words), next(words)
    points = tuple([next(words) for _ in part.points])
    return part._replace(name=name, label=label, text=text, points=points, outcome=next(words))


def review_page(review: Review, translator: Translator) -> Page:
    """Who has reviewed the English text."""
    return _page(PageKind.REVIEW, "", translator, cards.write_review(review))


def _page(kind: PageKind, id_: str, translator: Translator, head: Any) -> Page:
    return Page(PageKey(kind, id_, translator.tag), readable(head))
