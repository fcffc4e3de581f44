"""A small checkout for tests of translations: one topic, two sentences of the screen, no catalog yet."""

from pathlib import Path

from babel.messages.catalog import Catalog

from confidentiality_guide.i18n.catalogs import messages, read_catalog, write_catalog
from confidentiality_guide.packs.catalogs.updating import update_language
from confidentiality_guide.packs.catalogs.workshop import Unit, Workshop
from confidentiality_guide.teaching.ids import LanguageTag
from tests.packs.made import TOPIC
from tests.packs.written import write_content

SCREEN = """\
from words import _, ngettext

_("Show the picture")
ngettext("{n} page", "{n} pages", 2)
"""
PAGE = "topic:your-record"
PROMISE = "Almost no one may see these notes. [45 CFR 164.508](source:notes-yes)"
PROMISED = "Casi nadie puede ver estas notas. [45 CFR 164.508](source:notes-yes)"
SPANISH = LanguageTag("es")


def small_workshop(folder: Path, *, topic: str = TOPIC, screen: str = SCREEN) -> Workshop:
    """A checkout with this topic and these words of the screen."""
    content = write_content(folder / "content", topics__your_record_md=topic)
    package = folder / "program"
    package.mkdir(exist_ok=True)
    (package / "window.py").write_text(screen, encoding="utf-8")
    return Workshop(folder / "translations", content, package)


def update(workshop: Workshop, tag: LanguageTag = SPANISH) -> list[str]:
    """Bring a language up to date."""
    return list(update_language(workshop, tag))


def catalog_of(workshop: Workshop, name: str = "content", tag: LanguageTag = SPANISH) -> Path:
    """The file of a catalog."""
    return workshop.translations / tag / f"{name}.po"


def translate(
    workshop: Workshop, english: str, *translation: str, tag: LanguageTag = SPANISH, fuzzy: bool = False
) -> None:
    """Write the translation of a message into its catalog, as an editor for translators would."""
    for name in ("content", "ui"):
        catalog = read_catalog(catalog_of(workshop, name, tag), gone=True)
        for message in messages(catalog):
            if english in ([message.id] if isinstance(message.id, str) else message.id):
                message.string = translation[0] if isinstance(message.id, str) else translation
                message.flags = (message.flags - {"fuzzy"}) | ({"fuzzy"} if fuzzy else set())
                write_catalog(catalog_of(workshop, name, tag), catalog)
                return
    raise AssertionError(f"no message “{english}”")


def unit_of(workshop: Workshop, english: str, tag: LanguageTag = SPANISH) -> Unit:
    """A message with what the catalog has for it."""
    return next(unit for unit in workshop.units(tag) if english in unit.english)


def read(workshop: Workshop, name: str = "content", tag: LanguageTag = SPANISH) -> Catalog:
    """A catalog, with what is gone."""
    return read_catalog(catalog_of(workshop, name, tag), gone=True)
