"""From the content folder and the translations to the pack."""

import gc
import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from confidentiality_guide import __version__
from confidentiality_guide.i18n.catalogs import CONTENT_CATALOG, exact_translations
from confidentiality_guide.i18n.languages import ENGLISH, describe, is_pseudo
from confidentiality_guide.packs.build.cache import Cache
from confidentiality_guide.packs.checks.content_rules import problems
from confidentiality_guide.packs.source.findings import Finding, Level
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.packs.file.format import PageKey
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.build.page_maker import PageMaker
from confidentiality_guide.packs.build.previous import previous_pack
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.build.write import write_pack
from confidentiality_guide.teaching.ids import LanguageTag


@dataclass(frozen=True, slots=True)
class CompileResult:
    """What compiling came to.

    `made` are the topics and terms that were made anew; the others were taken over from the pack made before.
    """

    findings: tuple[Finding, ...]
    languages: tuple[LanguageTag, ...]
    pages: int
    made: tuple[PageKey, ...]


class PackNotBuilt(Exception):
    """The content has errors; the pack that was there is still there."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        errors = [finding for finding in findings if finding.level is Level.ERROR]
        super().__init__(f"the content has {len(errors)} errors; the first: {errors[0] if errors else 'none'}")
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
        cache: The folder where parsed files are remembered; none: nothing is, and the same content gives the
            same bytes.

    Raises:
        PackNotBuilt: The content has errors.
        ValueError: A catalog is no PO file.
        OSError: A file cannot be read or written.
    """
    tags = (ENGLISH, *(languages if languages is not None else translated(translations)))
    with _collector_resting():
        return _compiled(folder, translations, output, tags, _cache_file(cache, folder) if cache else None)


def _compiled(
    folder: Path,
    translations: Path | None,
    output: Path,
    tags: tuple[LanguageTag, ...],
    cache_file: Path | None,
) -> CompileResult:
    cache = Cache.load(cache_file)
    content, found = read_content(folder, cache.parsers())
    found += problems(content)
    if any(finding.level is Level.ERROR for finding in found):
        cache.new.seal, cache.new.pages = cache.old.seal, cache.old.pages
        cache.save(cache_file)
        raise PackNotBuilt(found)
    previous = previous_pack(output, cache.old.seal)
    maker = PageMaker(content, cache, previous)
    translators = [_translator(tag, translations, cache) for tag in tags]
    pages = [page for translator in translators for page in maker.pages(translator)]
    built_from = {"program": __version__}
    languages = [describe(tag)._replace(draft=is_draft(translations, tag, content)) for tag in tags]
    cache.new.seal = write_pack(output, pages, languages, built_from, previous)
    cache.save(cache_file)
    found += tuple(finding for translator in translators for finding in translator.findings)
    return CompileResult(found, tags, len(pages), tuple(maker.made))


def translated(translations: Path | None) -> tuple[LanguageTag, ...]:
    """The languages there is a content catalog for; the pseudo-languages last."""
    if translations is None:
        return ()
    tags = [LanguageTag(file.parent.name) for file in translations.glob(f"*/{CONTENT_CATALOG}")]
    return tuple(sorted((tag for tag in tags if tag != ENGLISH), key=lambda tag: (is_pseudo(tag), tag)))


def _translator(tag: LanguageTag, translations: Path | None, cache: Cache) -> Translator:
    if tag == ENGLISH or translations is None:
        return Translator(tag, None, InlineParser())
    return Translator(tag, cache.catalog(translations / tag / CONTENT_CATALOG, exact_translations), InlineParser())


def is_draft(translations: Path | None, tag: LanguageTag, content: RawContent) -> bool:
    """Whether a client may be shown what nobody qualified approved; English and made-up languages are no translations.

    Raises:
        ValueError: The file with the approvals is not written as it should be.
        OSError: A file cannot be read.
    """
    if translations is None or tag == ENGLISH or is_pseudo(tag):
        return False
    from confidentiality_guide.packs.catalogs.approvals import REVIEW_FILE
    from confidentiality_guide.packs.catalogs.drafts import is_approved

    folder = translations / tag
    return not ((folder / REVIEW_FILE).exists() and is_approved(folder, content))


def _cache_file(cache: Path, folder: Path) -> Path:
    """Each content folder has a file of its own among what is remembered."""
    return cache / f"{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}.msgpack"


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Switch the garbage collector off: a compile makes much and drops little, and is a third quicker without."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
