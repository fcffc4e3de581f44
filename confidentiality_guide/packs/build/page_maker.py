"""All pages of the pack in one language after another: made anew, or kept where nothing they are made of changed."""

import hashlib
from collections.abc import Iterator, Sequence

import msgspec

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.build import card_pages, list_pages, outlined_pages
from confidentiality_guide.packs.build.card_pages import sources_shown
from confidentiality_guide.packs.build.cache import Cache
from confidentiality_guide.packs.file.format import Listed, PageKey, PageKind
from confidentiality_guide.packs.build.page import KeptPage, Page
from confidentiality_guide.packs.build.outlined_values import context_of
from confidentiality_guide.packs.build.pages import state_page, term_context, term_page, topic_context, topic_page
from confidentiality_guide.packs.build.previous import Previous
from confidentiality_guide.packs.source.raw import RawContent, RawTerm, RawTopic
from confidentiality_guide.packs.source.outlined_texts import Outlined, messages_of_outlined
from confidentiality_guide.packs.source.raw_texts import messages_of_topic
from confidentiality_guide.packs.build.translating import Translator


class PageMaker:
    """Makes pages. Topics and terms, which take time, are kept where they can be; `made` are those that could not."""

    def __init__(self, content: RawContent, cache: Cache, previous: Previous | None) -> None:
        self.made: list[PageKey] = []
        self._content = content
        self._sources = [content.sources[id_] for id_ in sources_shown(content)]
        self._words: dict[str, list[str]] = {
            topic.id: [message.text for message in messages_of_topic(topic)] for topic in content.topics
        }
        outlined: list[Outlined] = [*content.scenarios, *content.ladders, *content.parties, *content.concepts]
        for raw in outlined:
            self._words[context_of(raw)] = [message.text for message in messages_of_outlined(raw)]
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
        yield from self._outlined(translator)
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

    def _outlined(self, translator: Translator) -> Iterator[Page | KeptPage]:
        """Stories, ladders, parties and concepts, each kind with its list, and the lists that are no more."""
        content = self._content
        outlined: dict[Listed, Sequence[Outlined]] = {
            Listed.SCENARIOS: content.scenarios,
            Listed.LADDERS: content.ladders,
            Listed.PARTIES: content.parties,
            Listed.CONCEPTS: content.concepts,
        }
        for which, raw in outlined.items():
            pages = [self._outlined_page(one, translator) for one in raw]
            yield list_pages.entry_list(which, pages, translator)
            yield from pages
        yield from list_pages.list_pages(content, translator)
        if content.state_page is not None:
            yield state_page(content.state_page, translator)

    def _outlined_page(self, raw: Outlined, translator: Translator) -> Page | KeptPage:
        key = outlined_pages.key_of(raw, translator)
        made_of = _made_of(self._cache.digest(raw.file), self._words[context_of(raw)], context_of(raw), translator)
        return self._kept(key, made_of) or self._new(outlined_pages.outlined_page(raw, translator), translator)

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
