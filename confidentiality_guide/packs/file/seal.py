"""The digest of a pack's whole file, kept in the file itself.

It stands behind a fixed mark and is counted as zeros, so it is found, checked and written without SQLite.
"""

import re
from pathlib import Path
from typing import BinaryIO

from confidentiality_guide.packs.file.errors import PackDamagedError

_MARK = b"guide-pack-seal:"
_DIGITS = 64
_SEALED = re.compile(re.escape(_MARK) + rb"[0-9a-f]{%d}" % _DIGITS)
_LENGTH = len(_MARK) + _DIGITS
_PIECE = 1 << 16  # bytes read at a time: a worker that reads leaves the window its turn, and little memory behind

UNSEALED = _MARK + b"0" * _DIGITS


def seal_file(path: Path) -> str:
    """Write the digest of the whole file into the place kept for it, and return it."""
    with path.open("r+b") as file:
        place = _place(path, file)
        whole, _ = _digests(file, place)
        file.seek(place)
        file.write(whole)
    return whole.decode()


def check_seal(path: Path) -> str:
    """Read the whole file, compare it with the digest it carries, and return that.

    Raises:
        PackDamagedError: A byte is not what it was when the pack was built.
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        whole, stated = _digests(file, _place(path, file))
    if whole != stated:
        raise PackDamagedError(path, "the file as a whole is not what was built")
    return whole.decode()


def _place(path: Path, file: BinaryIO) -> int:
    """Where the digest stands, in bytes from the start of the file."""
    found: set[int] = set()
    start, rest = 0, b""
    file.seek(0)
    while piece := file.read(_PIECE):
        window = rest + piece
        found.update(start + match.start() for match in _SEALED.finditer(window))
        rest = window[-(_LENGTH - 1) :]
        start += len(window) - len(rest)
    if len(found) != 1:
        raise PackDamagedError(path, "the digest of the whole file is missing")
    return found.pop() + len(_MARK)


def _digests(file: BinaryIO, place: int) -> tuple[bytes, bytes]:
    """The digest of the file, and the one it states."""
    import hashlib  # loads OpenSSL, for 3 ms, of which a start has no use

    whole = hashlib.sha256()
    file.seek(0)
    left = place
    while piece := file.read(min(_PIECE, left)):
        whole.update(piece)
        left -= len(piece)
    stated = file.read(_DIGITS)
    whole.update(b"0" * _DIGITS)
    while piece := file.read(_PIECE):
        whole.update(piece)
    return whole.hexdigest().encode(), stated
