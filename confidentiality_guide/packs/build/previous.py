"""The pack that was made before, for what of it stays as it is."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from confidentiality_guide.packs.file import format as pack_format
from confidentiality_guide.packs.file.errors import PackError
from confidentiality_guide.packs.file.format import BlockRow, PageKey, PageKind
from confidentiality_guide.packs.reading.opening import READ_ERRORS, open_file
from confidentiality_guide.packs.build.page import KeptPage, Page
from confidentiality_guide.packs.file.seal import check_seal
from confidentiality_guide.teaching.ids import LanguageTag


@dataclass(frozen=True, slots=True)
class Previous:
    """The pack that was made before; its pages in the order in which they are numbered."""

    path: Path
    seal: str
    built_from: Mapping[str, str]
    languages: tuple[LanguageTag, ...]
    drafts: tuple[LanguageTag, ...]
    pages: Mapping[PageKey, KeptPage]

    def whole(self, keys: Iterable[PageKey]) -> dict[PageKey, Page]:
        """These pages with their blocks."""
        wanted = set(keys)
        if not wanted:
            return {}
        with closing(open_file(self.path).db) as db:
            return {page.key: page for page in self._whole(db) if page.key in wanted}

    def _whole(self, db: sqlite3.Connection) -> Iterator[Page]:
        blocks = db.execute(f"SELECT page, folded, {pack_format.COLUMNS} FROM block ORDER BY page, ordinal")
        rows = {number: list(found) for number, found in groupby(blocks, key=lambda row: row[0])}
        for number, (key, kept) in enumerate(self.pages.items()):
            own = rows.get(number, ())
            yield Page(key, kept.head, tuple(BlockRow(*row[2:]) for row in own), tuple(row[1] for row in own))


def previous_pack(path: Path, seal: str) -> Previous | None:
    """The pack that was made before; none where it is not there, not the one with this seal, or not whole."""
    try:
        if not seal or check_seal(path) != seal:
            return None
        db, head = open_file(path)
        with closing(db):
            tags = tuple(LanguageTag(tag) for tag, _, _ in head["languages"])
            drafts = tuple(LanguageTag(tag) for tag in head.get("drafts", ()))
            return Previous(path, seal, head["built_from"], tags, drafts, dict(_pages(db)))
    except (OSError, PackError, *READ_ERRORS):
        return None


def _pages(db: sqlite3.Connection) -> Iterator[tuple[PageKey, KeptPage]]:
    digests: dict[str, str] = {}
    for (listed,) in db.execute("SELECT digests FROM bucket"):
        digests |= json.loads(listed)
    for kind, id_, locale, head in db.execute("SELECT kind, id, locale, head FROM page ORDER BY number"):
        key = PageKey(PageKind(kind), id_, LanguageTag(locale))
        yield key, KeptPage(key, head, digests[str(key)])
