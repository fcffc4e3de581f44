"""Opening a pack file: is it one, is it for this program, is it all there? Costs the same for any size."""

import json
import sqlite3
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from confidentiality_guide.packs.file import format as pack_format
from confidentiality_guide.packs.file.errors import NotAPackError, PackDamagedError, PackTooNewError

# What reading a damaged file may raise: SQLite quotes damaged names in its messages, which Python then cannot decode.
READ_ERRORS = (sqlite3.Error, UnicodeDecodeError)

_HEADER = 100  # bytes; https://www.sqlite.org/fileformat2.html, "The Database Header"


class Opened(NamedTuple):
    """An open pack file, and its head, found to be whole."""

    db: sqlite3.Connection
    head: Mapping[str, Any]


def open_file(path: Path) -> Opened:
    """Open a pack file for reading and check its head.

    Raises:
        PackError: It is no pack, or not for this program, or damaged.
        OSError: It cannot be read.
    """
    _check_header(path)
    try:
        db = sqlite3.connect(_address(path), uri=True, isolation_level=None)
    except READ_ERRORS as error:
        raise PackDamagedError(path, f"it cannot be opened: {error}") from error
    try:
        return Opened(db, _read_head(path, db))
    except READ_ERRORS as error:
        db.close()
        raise PackDamagedError(path, f"its head cannot be read: {error}") from error
    except PackDamagedError:
        db.close()
        raise


def _check_header(path: Path) -> None:
    """Check what the first bytes say, without SQLite."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
        size = file.seek(0, 2)
    if not size:
        raise NotAPackError(path, "the file is empty")
    if not header.startswith(pack_format.MAGIC[: len(header)]):
        raise NotAPackError(path, "the file is not a pack, but something else")
    if len(header) < _HEADER:
        raise PackDamagedError(path, "the file ends before it has begun")
    page_size, page_count, schema, application_id = struct.unpack_from(">16xH10xI28xI4xI", header)
    if application_id != pack_format.APPLICATION_ID:
        raise NotAPackError(path, "the file is a database of another program")
    if schema > pack_format.SCHEMA:
        raise PackTooNewError(path, schema, pack_format.SCHEMA)
    if schema < pack_format.SCHEMA:
        raise PackDamagedError(path, f"it says it has schema {schema}, which no pack has")
    if size != (65536 if page_size == 1 else page_size) * page_count:
        raise PackDamagedError(path, "the file is longer or shorter than it says")


def _address(path: Path) -> str:
    """The file as SQLite is asked to open it: for reading, unchanging, with no files beside it."""
    written = path.absolute().as_posix()
    rooted = written if written.startswith("/") else "/" + written  # "C:/…" on Windows
    return f"file://{quote(rooted)}?mode=ro&immutable=1"


def _read_head(path: Path, db: sqlite3.Connection) -> Mapping[str, Any]:
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA cell_size_check = ON")
    tables = [tuple(row) for row in db.execute(pack_format.SCHEMA_ROWS)]
    rows = db.execute("SELECT value, digest FROM head").fetchall()
    if len(rows) != 1 or not is_digest_of(rows[0][0], rows[0][1]):
        raise PackDamagedError(path, "its head is not what was built")
    head: Mapping[str, Any] = json.loads(rows[0][0])
    if not is_digest_of(tables, head["tables"]):
        raise PackDamagedError(path, "its tables are not what was built")
    return head


def is_digest_of(value: Any, stated: object, digits: int = 64) -> bool:
    """Whether rows read from a pack have the digest stated for them; damaged ones may hold anything."""
    try:
        return pack_format.digest(value)[:digits] == stated
    except (TypeError, ValueError):  # bytes, or half a character: nothing a pack holds
        return False
