"""Small catalogs of what is left to do, for several people at once, and the way back into the whole ones.

A page is never cut in two: who translates it reads it from its title to its end.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message

from confidentiality_guide.i18n.catalogs import CONTENT_CATALOG, messages, new_catalog, read_catalog, write_catalog
from confidentiality_guide.i18n.interface import INTERFACE_CATALOG
from confidentiality_guide.packs.catalogs.workshop import SCREEN, Workshop, texts_of
from confidentiality_guide.teaching.ids import LanguageTag

_CATALOGS = (INTERFACE_CATALOG, CONTENT_CATALOG)


class Joined(NamedTuple):
    """How many translations were taken, and which messages of the parts no catalog has."""

    taken: int
    strange: tuple[str, ...]


def split(workshop: Workshop, tag: LanguageTag, out: Path, layer: str, most: int) -> Iterator[tuple[Path, int]]:
    """Write what has no exact translation as catalogs of about `most` messages; each file, and how many it has.

    Args:
        layer: Only what these readers meet; empty: everything.

    Raises:
        ValueError: There is no such language, or a catalog is no PO file.
        OSError: A file cannot be read or written.
    """
    left = {(unit.page, unit.english) for unit in workshop.units(tag) if not unit.exact and layer in {"", unit.layer}}
    number = 0
    for name in _CATALOGS:
        catalog = read_catalog(workshop.translations / tag / name)
        wanted = [one for one in messages(catalog) if (one.context or SCREEN, texts_of(one.id)) in left]
        for part in _parts(wanted, most):
            number += 1
            page = (part[0].context or SCREEN).replace(":", "-")
            file = out / f"{number:03}-{page}.po"
            write_catalog(file, _catalog_of(part, tag))
            yield file, len(part)


def _parts(wanted: Iterable[Message], most: int) -> Iterator[list[Message]]:
    """Messages by whole pages, until there are enough of them."""
    part: list[Message] = []
    for _page, those in groupby(wanted, key=lambda message: message.context):
        page = list(those)
        if part and len(part) + len(page) > most:
            yield part
            part = []
        part += page
    if part:
        yield part


def _catalog_of(part: Sequence[Message], tag: LanguageTag) -> Catalog:
    catalog = new_catalog(tag, "A part; take it back with: translations join")
    for message in part:
        catalog[message.id] = message
        message.flags.discard("python-format")
    return catalog


def join(folder: Path, parts: Sequence[Path]) -> Joined:
    """Take translations into the catalogs in this folder; of the same message, that of the later part.

    Raises:
        ValueError: A file is no PO file.
        OSError: A file cannot be read or written.
    """
    translated = [
        message for part in parts for message in messages(read_catalog(part)) if any(texts_of(message.string))
    ]
    catalogs = {folder / name: read_catalog(folder / name, gone=True) for name in _CATALOGS}
    taken, strange = 0, []
    for message in translated:
        whole = next((one for one in catalogs.values() if _same(one.get(message.id, message.context), message)), None)
        there = whole.get(message.id, message.context) if whole is not None else None
        if there is None:
            strange.append(f"{message.context or SCREEN}: {texts_of(message.id)[0]}")
            continue
        there.string, there.user_comments = message.string, message.user_comments
        there.flags = (there.flags - {"fuzzy", "python-format"}) | (message.flags & {"fuzzy"})
        there.previous_id = message.previous_id if message.fuzzy else []
        taken += 1
    for file, catalog in catalogs.items():
        for message in messages(catalog):
            if file.name == CONTENT_CATALOG:
                message.flags &= {"fuzzy"}  # “70 % of” is no format
        write_catalog(file, catalog)
    return Joined(taken, tuple(strange))


def _same(there: Message | None, message: Message) -> bool:
    """Whether two are one message: the same page, and the same English in every number."""
    return there is not None and texts_of(there.id) == texts_of(message.id)
