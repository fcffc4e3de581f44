"""From the content folder and the translations to the pack."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from confidentiality_guide import __version__
from confidentiality_guide.i18n.catalogs import exact_translations
from confidentiality_guide.i18n.languages import ENGLISH, describe, is_pseudo
from confidentiality_guide.packs import card_pages, pages
from confidentiality_guide.packs.cache import Cache
from confidentiality_guide.packs.content_rules import cited_sources, problems
from confidentiality_guide.packs.findings import Finding, Level
from confidentiality_guide.packs.folder import read_content
from confidentiality_guide.packs.format import PageKey, PageKind
from confidentiality_guide.packs.inline import InlineParser
from confidentiality_guide.packs.page import KeptPage, Page
from confidentiality_guide.packs.previous import Previous, previous_pack
from confidentiality_guide.packs.raw import RawContent, RawTerm, RawTopic
from confidentiality_guide.packs.raw_texts import messages_of_topic
from confidentiality_guide.packs.translating import Translator
from confidentiality_guide.packs.write import write_pack
from confidentiality_guide.teaching.ids import LanguageTag

CONTENT_CATALOG = "content.po"


@dataclass(frozen=True, slots=True)
class CompileResult:
    """What compiling came to.

    `made` are the pages that were made anew; the others were taken over from the pack made before.
    """

    findings: tuple[Finding, ...]
    languages: tuple[LanguageTag, ...]
    pages: int
    made: tuple[PageKey, ...]


class PackNotBuilt(Exception):
    """The content has errors; the pack that was there is still there."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        errors = [finding for finding in findings if finding.level is Level.ERROR]
        super().__init__(f"the content has {len(errors)} errors; the first: {errors[0]}")
        self.findings = tuple(findings)


def compile_pack(
    folder: Path,
    translations: Path | None,
    output: Path,
    *,
    languages: Sequence[LanguageTag] | None = None,
    cache: Path | None = None,
) -> CompileResult:
    """Compile a content folder into a pack. What has not changed since the last time is not done again.

    Args:
        translations: The folder with `<tag>/content.po`; none: English only.
        languages: Beside English; every language there is a catalog for, if not given.
        cache: The folder where parsed files are remembered; none: nothing is.

    Raises:
        PackNotBuilt: The content has errors.
        OSError: A file cannot be read or written.
    """
    file = (
        cache / f"{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}.msgpack"
        if cache
        else None
    )
    remembered = Cache.load(file)
    content, found = read_content(folder, parse=remembered.topic)
    found += problems(content)
    if any(finding.level is Level.ERROR for finding in found):
        remembered.save(file)
        raise PackNotBuilt(found)
    tags = (ENGLISH, *(languages if languages is not None else translated(translations)))
    previous = previous_pack(output, remembered.old.seal)
    maker = _Maker(content, remembered, previous)
    translators = [_translator(tag, translations, remembered) for tag in tags]
    written = [page for translator in translators for page in maker.pages(translator)]
    remembered.new.seal = write_pack(
        output, written, [describe(tag) for tag in tags], {"program": __version__}, previous
    )
    remembered.save(file)
    found += tuple(finding for translator in translators for finding in translator.findings)
    return CompileResult(found, tags, len(written), tuple(maker.made))


def translated(translations: Path | None) -> tuple[LanguageTag, ...]:
    """The languages there is a content catalog for; the pseudo-languages last."""
    if translations is None:
        return ()
    tags = [LanguageTag(file.parent.name) for file in translations.glob(f"*/{CONTENT_CATALOG}")]
    return tuple(sorted((tag for tag in tags if tag != ENGLISH), key=lambda tag: (is_pseudo(tag), tag)))


def _translator(tag: LanguageTag, translations: Path | None, cache: Cache) -> Translator:
    if tag == ENGLISH or translations is None:
        return Translator(tag, None, InlineParser())
    file = translations / tag / CONTENT_CATALOG
    return Translator(tag, cache.catalog(file, exact_translations), InlineParser())


class _Maker:
    """Makes the pages of each language, or takes them over."""

    def __init__(self, content: RawContent, cache: Cache, previous: Previous | None) -> None:
        self.made: list[PageKey] = []
        self._content = content
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
        for id_ in cited_sources(content):
            yield card_pages.source_page(content.sources[id_], translator)
        for figure in content.figures.values():
            yield card_pages.figure_page(figure, translator)
        if translator.tag == ENGLISH:
            yield card_pages.review_page(content.review, translator)

    def _topic(self, topic: RawTopic, translator: Translator) -> Page | KeptPage:
        words = [message.text for message in messages_of_topic(topic)]
        read_from = self._cache.new.topics[topic.file][0]
        made_of = _made_of(read_from, words, pages.topic_context(topic), translator)
        key = PageKey(PageKind.TOPIC, topic.id, translator.tag)
        return self._kept(key, made_of) or self._new(pages.topic_page(topic, translator))

    def _term(self, term: RawTerm, translator: Translator) -> Page | KeptPage:
        words = [message.text for message in (term.word, *term.meaning)]
        made_of = _made_of(term.id, words, pages.term_context(term), translator)
        key = PageKey(PageKind.TERM, term.id, translator.tag)
        return self._kept(key, made_of) or self._new(pages.term_page(term, translator))

    def _kept(self, key: PageKey, made_of: str) -> KeptPage | None:
        """The page as it was made last time, if it was made of the same."""
        self._cache.new.pages[str(key)] = made_of
        return self._previous.get(key) if self._cache.old.pages.get(str(key)) == made_of else None

    def _new(self, page: Page) -> Page:
        self.made.append(page.key)
        return page


def _made_of(source: str, words: Sequence[str], context: str, translator: Translator) -> str:
    """The digest of all a page is made of: where it is from, its words, and their translations."""
    translations = [translator.translations(context, [text]) for text in words]
    return hashlib.sha256(msgspec.msgpack.encode([source, words, translations])).hexdigest()
