"""Packs that are several times as large as ours: every topic is there as often as is wanted, under other ids."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bench.places import BUILD, account
from confidentiality_guide.app import current_pack
from confidentiality_guide.i18n.languages import ENGLISH, Language
from confidentiality_guide.packs.build.page import Page
from confidentiality_guide.packs.build.previous import previous_pack
from confidentiality_guide.packs.build.write import write_pack
from confidentiality_guide.packs.file.format import PageKey, PageKind
from confidentiality_guide.packs.file.seal import check_seal


@cache
def our_pages() -> tuple[Page, ...]:
    """The English pages of our own pack."""
    path = current_pack(account()).pack.path
    ours = previous_pack(path, check_seal(path))
    assert ours is not None  # it was just found sound
    return tuple(ours.whole(key for key in ours.pages if key.locale == ENGLISH).values())


def blocks_in(pages: Iterable[Page]) -> int:
    """How many blocks these pages have."""
    return sum(len(page.rows) for page in pages)


def pack_with(times: int) -> Path:
    """A pack with every topic this many times. Kept: it is only made again when our pages have changed."""
    pack = BUILD / f"times-{times}.pack"
    made_of = pack.with_suffix(".json")
    digests = sorted(page.digest for page in our_pages())
    if pack.is_file() and made_of.is_file() and json.loads(made_of.read_bytes()) == digests:
        return pack
    BUILD.mkdir(parents=True, exist_ok=True)
    made_of.unlink(missing_ok=True)
    pack.unlink(missing_ok=True)
    pages = [copy for page in our_pages() for copy in _copies(page, times)]
    write_pack(pack, pages, [Language(ENGLISH, "English")], {})
    made_of.write_text(json.dumps(digests), encoding="ascii")
    return pack


def _copies(page: Page, times: int) -> Iterator[Page]:
    if page.key.kind is PageKind.SECTION:
        entries = json.loads(page.head)
        yield page._replace(head=json.dumps([_named(entry, copy) for copy in range(times) for entry in entries]))
        return
    yield page
    if page.key.kind is PageKind.TOPIC:
        for copy in range(1, times):
            yield _copy(page, copy)


def _copy(page: Page, copy: int) -> Page:
    """A topic again, under another id; its blocks begin with that id."""
    rows = tuple(row._replace(id=row.id.replace(page.key.id, f"{page.key.id}-{copy}", 1)) for row in page.rows)
    key = PageKey(page.key.kind, f"{page.key.id}-{copy}", page.key.locale)
    return page._replace(key=key, head=json.dumps(_named(json.loads(page.head), copy)), rows=rows)


def _named(entry: list[Any], copy: int) -> list[Any]:
    return [f"{entry[0]}-{copy}", *entry[1:]] if copy else entry
