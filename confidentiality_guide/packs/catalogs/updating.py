"""Making a language ready to translate, and bringing its catalogs up to date."""

from collections.abc import Iterator
from datetime import UTC, datetime

from confidentiality_guide.files import replace_file
from confidentiality_guide.i18n.catalogs import CONTENT_CATALOG, read_catalog, write_catalog
from confidentiality_guide.i18n.interface import INTERFACE_CATALOG
from confidentiality_guide.i18n.languages import ENGLISH, is_pseudo, locale_of
from confidentiality_guide.packs.catalogs.agreed import GLOSSARY_TOML, read_terms, update_terms, wanted_terms
from confidentiality_guide.packs.catalogs.merging import merged
from confidentiality_guide.packs.catalogs.signals import SIGNALS_FILE, empty_signals
from confidentiality_guide.packs.catalogs.workshop import Workshop
from confidentiality_guide.teaching.ids import LanguageTag

_NOT_NAMED = "nobody yet"
_WHAT = {INTERFACE_CATALOG: "the words of the screen", CONTENT_CATALOG: "the content"}


def update_language(workshop: Workshop, tag: LanguageTag) -> Iterator[str]:
    """Bring the catalogs of a language up to date, making them where there are none; say what was done to each.

    Raises:
        ValueError: There is no such language, it is not written so, or a catalog is no PO file.
        OSError: A file cannot be read or written.
    """
    language = _language(tag)
    for name, template in workshop.templates.items():
        file = workshop.translations / tag / name
        before = read_catalog(file, gone=True) if file.exists() else None
        done = merged(before, template, tag, f"{language}: {_WHAT[name]}")
        if before is None:
            done.catalog.revision_date = datetime.now(UTC)
            done.catalog.last_translator, done.catalog.language_team = _NOT_NAMED, language
        write_catalog(file, done.catalog)
        gone = f", {done.gone} gone" if done.gone else ""
        yield f"{file}: {len(done.catalog)} messages, {done.new} new{gone}."
    terms = wanted_terms(workshop.content.terms, read_terms(workshop.translations))
    if update_terms(workshop.translations / tag, terms):
        yield f"{workshop.translations / tag / GLOSSARY_TOML}: {len(terms)} key terms."
    signals = workshop.translations / tag / SIGNALS_FILE
    if not signals.exists():
        replace_file(signals, empty_signals(workshop.translations, language).encode())
        yield f"{signals}: to be filled in; until then no translation is looked through for lost words."


def _language(tag: LanguageTag) -> str:
    """What a language is called in English, when it can be translated into under this tag.

    Raises:
        ValueError: It cannot.
    """
    locale = locale_of(tag)
    if is_pseudo(tag):
        raise ValueError(f"“{tag}” is made by a command of its own: translations pseudo")
    usual = str(locale).replace("_", "-")
    if tag != usual:
        raise ValueError(f"“{tag}” is written “{usual}” here")
    if tag == ENGLISH:
        raise ValueError("English is what is translated from")
    return locale.get_display_name("en") or tag
