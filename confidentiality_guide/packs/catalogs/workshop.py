"""Where catalogs are worked on: the templates of the day, and every message of a language beside its English."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message

from confidentiality_guide.i18n.catalogs import CONTENT_CATALOG, messages, read_catalog
from confidentiality_guide.i18n.interface import INTERFACE_CATALOG, interface_template
from confidentiality_guide.i18n.languages import is_pseudo, locale_of
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.translatable import content_messages
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.layers import Layer

SCREEN = "ui"  # the layer, and the page, of the words of the screen
LAYERS = (SCREEN, *Layer)
Layers = Mapping[tuple[str, str], Layer]  # page and English -> who meets it
_IN_ORDER = {layer: place for place, layer in enumerate(Layer)}


class Unit(NamedTuple):
    """A message of the template with what a language's catalog has for it. Each number of a sentence is a text."""

    layer: str
    page: str  # what it is filed under; "ui" for the words of the screen
    english: tuple[str, ...]
    translation: tuple[str, ...] = ()  # none, or a text for each number
    fuzzy: bool = False
    file: str = ""  # of the catalog, beside the other languages'
    line: int = 0

    @property
    def exact(self) -> bool:
        """Whether there is a translation that is whole and not in doubt: what a reader would be shown."""
        return bool(self.translation) and all(self.translation) and not self.fuzzy


class Workshop:
    """A checkout's content, program and translations."""

    def __init__(self, translations: Path, content: Path, package: Path) -> None:
        self.translations = translations
        self._content_dir = content
        self._package = package

    @cached_property
    def content(self) -> RawContent:
        """The English source."""
        content, _ = read_content(self._content_dir)
        return content

    @cached_property
    def templates(self) -> Mapping[str, Catalog]:
        """The template of each catalog, by the catalog's name."""
        return {
            INTERFACE_CATALOG: interface_template(self._package),
            CONTENT_CATALOG: content_template(self.content),
        }

    @property
    def languages(self) -> tuple[LanguageTag, ...]:
        """The languages that are being translated into; none of those made up for tests."""
        folders = {file.parent.name for name in self.templates for file in self.translations.glob(f"*/{name}")}
        return tuple(tag for tag in map(LanguageTag, sorted(folders)) if not is_pseudo(tag))

    @cached_property
    def _layers(self) -> Layers:
        return layers_of(self.content)

    def units(self, tag: LanguageTag) -> list[Unit]:
        """Every message of the templates with its translation in a language.

        Raises:
            ValueError: There is no such language, or a catalog is no PO file.
            OSError: A catalog cannot be read.
        """
        locale_of(tag)
        return [
            unit
            for name, template in self.templates.items()
            for unit in units_of(self.translations / tag / name, messages(template), self._layers)
        ]


def layers_of(content: RawContent) -> Layers:
    """Who meets a message; where several do, the first of them as layers are listed."""
    layers: dict[tuple[str, str], Layer] = {}
    for message in content_messages(content):
        key = (message.context, message.text)
        layers[key] = min(layers.get(key, message.layer), message.layer, key=_IN_ORDER.__getitem__)
    return layers


def units_of(file: Path, wanted: Iterable[Message], layers: Layers) -> Iterator[Unit]:
    """These messages with what a catalog has for them; those that have no layer are of the screen.

    Raises: as `read_catalog`.
    """
    catalog = read_catalog(file) if file.is_file() else Catalog()
    for message in wanted:
        english = texts_of(message.id)
        layer = layers.get((message.context or "", english[0]), SCREEN) if message.context else SCREEN
        unit = Unit(layer, message.context or SCREEN, english, file=f"{file.parent.name}/{file.name}")
        there = catalog.get(message.id, message.context)
        if there is not None and texts_of(there.id) == english:
            found = texts_of(there.string)
            unit = unit._replace(translation=found if any(found) else (), fuzzy=there.fuzzy, line=there.lineno or 0)
        yield unit


def texts_of(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    """A sentence in each of its numbers."""
    return (text,) if isinstance(text, str) else tuple(text or ())
