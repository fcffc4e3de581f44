"""The tables of a pack that is being written."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from confidentiality_guide.i18n.languages import Language
from confidentiality_guide.packs.file import format as pack_format
from confidentiality_guide.packs.file.format import BlockRow, PageKey
from confidentiality_guide.packs.build.page import Page
from confidentiality_guide.teaching.ids import LanguageTag

_Numbered = Sequence[tuple[int, Page]]
_BLOCK_COLUMNS = len(BlockRow._fields) + 5


def make_tables(db: sqlite3.Connection, page_size: int) -> None:
    """Make the empty tables of a new pack."""
    for setting in (
        f"page_size = {page_size}",
        "auto_vacuum = NONE",
        f"application_id = {pack_format.APPLICATION_ID}",
        f"user_version = {pack_format.SCHEMA}",
    ):
        db.execute(f"PRAGMA {setting}")
    for statement in pack_format.TABLES.split(";"):
        db.execute(statement)


def insert_pages(db: sqlite3.Connection, pages: _Numbered) -> None:
    """Insert pages with their blocks."""
    db.executemany(
        "INSERT INTO page VALUES (?, ?, ?, ?, ?)", ((number, *page.key, page.head) for number, page in pages)
    )
    db.executemany(f"INSERT INTO block VALUES ({', '.join('?' * _BLOCK_COLUMNS)})", _blocks(pages))


def _blocks(pages: _Numbered) -> Iterator[tuple[Any, ...]]:
    for number, page in pages:
        for ordinal, (row, folded) in enumerate(zip(page.rows, page.folded, strict=True)):
            place = pack_format.place(number, ordinal, row)
            yield (place, number, ordinal, *row, pack_format.block_digest(place, row), folded)


def remove_page(db: sqlite3.Connection, number: int, language: int) -> None:
    """Remove a page, its blocks, and their words from the index."""
    table = pack_format.search_table(language)
    db.execute(
        f"INSERT INTO {table} ({table}, rowid, folded) SELECT 'delete', place, folded FROM block WHERE page = ?",
        (number,),
    )
    db.execute("DELETE FROM block WHERE page = ?", (number,))
    db.execute("DELETE FROM page WHERE number = ?", (number,))


def make_index(db: sqlite3.Connection, language: int, tag: LanguageTag) -> None:
    """Make the full-text index of a language from its blocks."""
    table = pack_format.search_table(language)
    db.execute(pack_format.search_sql(table))
    first, last = db.execute("SELECT min(number), max(number) FROM page WHERE locale = ?", (tag,)).fetchone()
    index_pages(db, language, (first, last))
    db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def index_pages(db: sqlite3.Connection, language: int, pages: tuple[int, int]) -> None:
    """Put the words of a range of pages into the index of their language."""
    db.execute(
        f"INSERT INTO {pack_format.search_table(language)} (rowid, folded) "
        "SELECT place, folded FROM block WHERE page BETWEEN ? AND ? ORDER BY place",
        pages,
    )


def write_head(
    db: sqlite3.Connection,
    digests: Mapping[PageKey, str],
    languages: Sequence[Language],
    built_from: Mapping[str, str],
) -> None:
    """Write the manifest and the head, in place of any that is there."""
    buckets = {number: pack_format.compact(listed) for number, listed in _buckets(digests).items()}
    head = {
        "languages": [[language.tag, language.name, language.right_to_left] for language in languages],
        "drafts": [language.tag for language in languages if language.draft],
        "built_from": dict(built_from),
        "tables": pack_format.digest(list(db.execute(pack_format.SCHEMA_ROWS))),
        "indexes": [
            pack_format.index_digest(db, pack_format.search_table(number)) for number, _ in enumerate(languages)
        ],
        "buckets": {number: pack_format.digest(listed) for number, listed in buckets.items()},
    }
    value = pack_format.compact(head)
    db.execute("DELETE FROM bucket")
    db.executemany("INSERT INTO bucket VALUES (?, ?)", buckets.items())
    db.execute("DELETE FROM head")
    db.execute("INSERT INTO head VALUES (?, ?)", (value, pack_format.digest(value)))


def _buckets(digests: Mapping[PageKey, str]) -> dict[int, dict[str, str]]:
    """The digests of all pages, by bucket, in an order that does not depend on that of the pages."""
    buckets: dict[int, dict[str, str]] = {}
    for number, name, key in sorted((key.bucket, str(key), key) for key in digests):
        buckets.setdefault(number, {})[name] = digests[key]
    return buckets
