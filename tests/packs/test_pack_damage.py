"""A bad pack never shows: whatever byte is changed, and wherever the file ends."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from confidentiality_guide.packs.file.errors import NotAPackError, PackDamagedError, PackError, PackTooNewError
from confidentiality_guide.packs.file.format import SCHEMA
from confidentiality_guide.packs.file.seal import check_seal
from confidentiality_guide.packs.reading.store import open_pack
from tests.packs.made import RECORD, everything, made, tiny
from tests.packs.written import write_content

SMALL_TOPIC = """\
---
id: your-record
title: Notes
section: notes
order: 1
lead: Yours.
---
## More {#more}

A [note](term:notes).

!!! protected
    Yes. [A](source:notes-yes)
    {#y}

![Two.](figure:record-and-notes)
"""
THOROUGH = bool(os.environ.get("CONFIDENTIALITY_GUIDE_THOROUGH"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return tiny(tmp_path / "tiny.pack", write_content(tmp_path / "content", topics__your_record_md=SMALL_TOPIC))


Change = tuple[int, bytes]  # from where on, and to what


def changes(data: bytes) -> Iterator[Change]:
    """Changes that leave no byte out: one bit of each, and all its bits.

    Empty space is changed sixteen bytes at a time; a thorough run changes every single bit instead.
    """
    for place, byte in enumerate(data):
        if THOROUGH:
            yield from ((place, bytes([byte ^ 1 << bit])) for bit in range(8))
        elif byte:
            yield place, bytes([byte ^ 1 << place % 8])
            yield place, bytes([byte ^ 0xFF])
    for stretch in () if THOROUGH else re.finditer(b"\0{1,16}", data):
        yield stretch.start(), bytes([1 << stretch.start() % 8]) * len(stretch.group())


def shows_nothing_else(pack: Path, truth: list[object]) -> bool:
    """Whether the pack either says what it said when it was whole, or is refused."""
    try:
        with open_pack(pack) as damaged:
            return everything(damaged) == truth
    except PackError:
        return True


def is_refused_as_a_whole(pack: Path) -> bool:
    try:
        check_seal(pack)
    except PackDamagedError:
        return True
    return False


def test_every_changed_byte_is_caught_before_what_it_changed_is_shown(pack: Path) -> None:
    with open_pack(pack) as whole:
        truth = everything(whole)
    data = pack.read_bytes()
    with pack.open("r+b", buffering=0) as file:
        for place, other in changes(data):
            file.seek(place)
            file.write(other)
            assert shows_nothing_else(pack, truth), f"from byte {place} on, {other!r} shows something else"
            assert is_refused_as_a_whole(pack), f"from byte {place} on, {other!r} is not noticed"
            file.seek(place)
            file.write(data[place : place + len(other)])
    assert not is_refused_as_a_whole(pack)


def test_wherever_the_file_ends_it_is_refused(pack: Path) -> None:
    data = pack.read_bytes()
    lengths = [*range(110), *range(110, len(data), 61), len(data) - 1]
    for length in lengths:
        pack.write_bytes(data[:length])
        with pytest.raises(PackError):
            open_pack(pack)
        with pytest.raises(PackDamagedError):
            check_seal(pack)


def test_bytes_after_the_end_are_refused(pack: Path) -> None:
    with pack.open("ab") as file:
        file.write(b"more")
    with pytest.raises(PackDamagedError, match="longer or shorter"):
        open_pack(pack)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is empty"), (b"# Notes\n" * 30, "something else"), (b"SQ", "ends"), (b"SQLite format 3\0", "ends")],
)
def test_another_file_is_no_pack_and_says_which(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "other"
    file.write_bytes(content)
    with pytest.raises((NotAPackError, PackDamagedError), match=sentence) as refused:
        open_pack(file)
    assert refused.value.path == file
    assert str(file) in str(refused.value)


def test_a_database_of_another_program_is_no_pack(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE t (a)")
    with pytest.raises(NotAPackError, match="another program"):
        open_pack(file)


def test_a_pack_for_a_later_program_says_so(tmp_path: Path) -> None:
    file = made(tmp_path)
    with closing(sqlite3.connect(file)) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(PackTooNewError, match=f"schema {SCHEMA + 1}"):
        open_pack(file)


def test_a_pack_whose_rows_were_edited_is_refused_when_they_are_read(tmp_path: Path) -> None:
    file = made(tmp_path)
    with closing(sqlite3.connect(file)) as db:
        db.execute("UPDATE block SET body = replace(body, 'Almost no one', 'Everyone')")
        db.commit()
    with open_pack(file) as pack:
        assert pack.terms(pack.tags[0])  # what was not edited can be read
        with pytest.raises(PackDamagedError, match="topic/your-record/en"):
            pack.topic(RECORD, pack.tags[0])
        with pytest.raises(PackDamagedError):
            pack.search("everyone almost", pack.tags[0]) or pack.search("these notes", pack.tags[0])
        with pytest.raises(PackDamagedError):
            pack.verify_file()


def test_a_pack_whose_tables_were_declared_otherwise_is_refused(tmp_path: Path) -> None:
    file = made(tmp_path)
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET sql = replace(sql, '1 2 3', '3 2 1')")
        db.commit()
    with pytest.raises(PackDamagedError, match="its tables"):
        open_pack(file)


def test_a_row_that_is_missing_is_damage_and_not_a_missing_page(tmp_path: Path) -> None:
    file = made(tmp_path)
    with closing(sqlite3.connect(file)) as db:
        db.execute("DELETE FROM page WHERE kind = 'topic'")
        db.commit()
    with open_pack(file) as pack, pytest.raises(PackDamagedError, match="missing"):
        pack.topic(RECORD, pack.tags[0])


def test_a_file_that_is_not_there_is_for_the_disk_to_tell(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_pack(tmp_path / "nothing.pack")


def test_a_pack_is_found_under_any_name(tmp_path: Path) -> None:
    file = made(tmp_path)
    odd = tmp_path / "100 % sure? #1 “pack”.pack"
    file.rename(odd)
    with open_pack(odd) as pack:
        assert pack.languages
