"""All pages of the pack in one language after another: made anew, or kept where nothing they are made of changed."""

import hashlib
from collections.abc import Iterator, Sequence

import msgspec

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.build import card_pages
from confidentiality_guide.packs.build.cache import Cache
from confidentiality_guide.packs.checks.content_rules import cited_sources
from confidentiality_guide.packs.file.format import PageKey, PageKind
from confidentiality_guide.packs.build.page import KeptPage, Page
from confidentiality_guide.packs.build.pages import term_context, term_page, topic_context, topic_page
from confidentiality_guide.packs.build.previous import Previous
from confidentiality_guide.packs.source.raw import RawContent, RawTerm, RawTopic
from confidentiality_guide.packs.source.raw_texts import messages_of_topic
from confidentiality_guide.packs.build.translating import Translator


class PageMaker:
    """Makes pages. Topics and terms, which take time, are kept where they can be; `made` are those that could not."""

    def __init__(self, content: RawContent, cache: Cache, previous: Previous | None) -> None:
        self.made: list[PageKey] = []
        self._content = content
        self._sources = [content.sources[id_] for id_ in cited_sources(content)]
        self._words = {topic.id: [message.text for message in messages_of_topic(topic)] for topic in content.topics}
        self._cache = cache
        self._previous = previous.pages if previous else {}

    def pages(self, translator: Translator) -> Iterator[Page | KeptPage]:
        """Every page in one language, in the order they are written."""
        content = self._content
        topics = [self._topic(topic, translator) for topic in content.topics]
        terms = [self._term(term, translator) for term in content.terms]
        yield card_pages.contents_page(content.sections, translator)
        yield from card_pages.section_pages(content, topics, translator)
        yield from topics
        yield card_pages.glossary_page(terms, translator)
        yield from terms
        for source in self._sources:
            yield card_pages.source_page(source, translator)
        for figure in content.figures.values():
            yield card_pages.figure_page(figure, translator)
        if translator.tag == ENGLISH:
            yield card_pages.review_page(content.review, translator)

    def _topic(self, topic: RawTopic, translator: Translator) -> Page | KeptPage:
        key = PageKey(PageKind.TOPIC, topic.id, translator.tag)
        read_from = self._cache.digest(topic.file)
        kept = self._kept(key, _made_of(read_from, self._words[topic.id], topic_context(topic), translator))
        return kept or self._new(topic_page(topic, translator), translator)

    def _term(self, term: RawTerm, translator: Translator) -> Page | KeptPage:
        key = PageKey(PageKind.TERM, term.id, translator.tag)
        words = [message.text for message in (term.word, *term.meaning)]
        kept = self._kept(key, _made_of(term.id, words, term_context(term), translator))
        return kept or self._new(term_page(term, translator), translator)

    def _kept(self, key: PageKey, made_of: str) -> KeptPage | None:
        """The page as it was made last time, if it was made of the same."""
        self._cache.new.pages[str(key)] = made_of
        return self._previous.get(key) if self._cache.old.pages.get(str(key)) == made_of else None

    def _new(self, page: Page, translator: Translator) -> Page:
        self.made.append(page.key)
        if translator.was_refused(page.key.kind, page.key.id):
            del self._cache.new.pages[str(page.key)]  # made again next time, so that it is told again
        return page


def _made_of(source: str, words: Sequence[str], context: str, translator: Translator) -> str:
    """The digest of all a page is made of: where it is from, its words, and their translations."""
    translations = [translator.translations(context, [text]) for text in words]
    return hashlib.sha256(msgspec.msgpack.encode([source, words, translations])).hexdigest()
