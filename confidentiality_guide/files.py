"""Writing files so that there is always a whole one: beside it first, then in its place."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path`, and put it in its place afterwards; take it away if anything goes wrong.

    Raises:
        OSError: The disk refuses.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    try:
        yield beside
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def replace_file(path: Path, data: bytes) -> bool:
    """Write a file where that changes anything, and say whether it did.

    Raises:
        OSError: The disk refuses.
    """
    if path.is_file() and path.read_bytes() == data:
        return False
    with replacing(path) as beside:
        beside.write_bytes(data)
    return True
