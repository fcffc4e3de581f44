"""Pages to a pack file: written whole, or, where only some pages differ from the pack made before, in place.

Written whole, the same pages give the same bytes. In place, they give the same rows, digests and content hash.
"""

import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from confidentiality_guide.files import replacing
from confidentiality_guide.i18n.languages import Language
from confidentiality_guide.packs.file import format as pack_format
from confidentiality_guide.packs.build import tables
from confidentiality_guide.packs.file.format import PageKey
from confidentiality_guide.packs.build.page import KeptPage, Page
from confidentiality_guide.packs.build.previous import Previous
from confidentiality_guide.packs.file.seal import UNSEALED, seal_file

Pages = Sequence[Page | KeptPage]


def write_pack(
    output: Path,
    pages: Pages,
    languages: Sequence[Language],
    built_from: Mapping[str, str],
    previous: Previous | None = None,
    *,
    page_size: int = pack_format.PAGE_SIZE,
) -> str:
    """Write a pack beside `output`, put it in its place, and return its seal. One that would say the same stays.

    Args:
        built_from: What it was made from, for whoever asks; not counted in the content hash.
        previous: The pack that the kept pages are in.
        page_size: SQLite's, in bytes.
    """
    alike = previous if previous and _is_alike(previous, pages, languages) else None
    changed = _changed(pages, alike) if alike else []
    drafts = tuple(language.tag for language in languages if language.draft)
    if alike and not changed and alike.built_from == built_from and alike.drafts == drafts:
        return alike.seal
    with replacing(output) as beside:
        if alike:
            shutil.copyfile(alike.path, beside)
            _change(beside, changed, {page.key: page.digest for page in pages}, languages, built_from)
        else:
            _write(beside, _whole(pages, previous), languages, built_from, page_size)
        return seal_file(beside)


def _is_alike(previous: Previous, pages: Pages, languages: Sequence[Language]) -> bool:
    """Whether the pack made before has the same pages in the same order, whatever is on them."""
    same_languages = previous.languages == tuple(language.tag for language in languages)
    return same_languages and list(previous.pages) == [page.key for page in pages]


def _changed(pages: Pages, previous: Previous) -> list[tuple[int, Page]]:
    """The pages that are not as they were, with their numbers."""
    return [
        (number, page)
        for number, page in enumerate(pages)
        if isinstance(page, Page) and page.digest != previous.pages[page.key].digest
    ]


def _change(
    path: Path,
    changed: Sequence[tuple[int, Page]],
    digests: Mapping[PageKey, str],
    languages: Sequence[Language],
    built_from: Mapping[str, str],
) -> None:
    """Replace the pages that differ in a copy of the pack made before."""
    tags = [language.tag for language in languages]
    with closing(_connected(path)) as db:
        db.execute("PRAGMA secure_delete = ON")  # nothing of what was taken out stays in the file
        db.execute("BEGIN")
        for number, page in changed:
            tables.remove_page(db, number, tags.index(page.key.locale))
        tables.insert_pages(db, changed)
        for number, page in changed:
            tables.index_pages(db, tags.index(page.key.locale), (number, number))
        db.execute("COMMIT")  # an index keeps what is new in memory until then, and the head tells what is in the file
        db.execute("BEGIN")
        tables.write_head(db, digests, languages, built_from)
        db.execute("COMMIT")


def _write(
    path: Path,
    pages: Sequence[Page],
    languages: Sequence[Language],
    built_from: Mapping[str, str],
    page_size: int,
) -> None:
    """Write a pack from nothing."""
    with closing(_connected(path)) as db:
        tables.make_tables(db, page_size)
        db.execute("BEGIN")
        tables.insert_pages(db, list(enumerate(pages)))
        for number, language in enumerate(languages):
            tables.make_index(db, number, language.tag)
        db.execute("COMMIT")
        db.execute("VACUUM")
        db.execute("BEGIN")
        tables.write_head(db, {page.key: page.digest for page in pages}, languages, built_from)
        db.execute("INSERT INTO seal VALUES (?)", (UNSEALED,))
        db.execute("COMMIT")


def _connected(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
        db.execute(f"PRAGMA {setting}")
    return db


def _whole(pages: Pages, previous: Previous | None) -> list[Page]:
    """All pages with their blocks."""
    kept = previous.whole(page.key for page in pages if isinstance(page, KeptPage)) if previous else {}
    return [page if isinstance(page, Page) else kept[page.key] for page in pages]
