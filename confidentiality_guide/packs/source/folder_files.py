"""The files of a content folder: which there are, and reading them with every fault told."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.inline import is_id

_LARGEST = 5_000_000  # bytes; each kind of file has a narrower limit of its own
_Value = TypeVar("_Value")
_Page = TypeVar("_Page")


@dataclass(frozen=True, slots=True)
class Data:
    """The bytes of a file, and its name in the folder, with forward slashes."""

    bytes: bytes
    file: str


class FolderFiles:
    """Reads the files of one folder. `found` is what was found so far."""

    def __init__(self, folder: Path) -> None:
        self.found: list[Finding] = []
        self._folder = folder

    def data(self, path: Path) -> Data | None:
        """Return what a file holds; none where it cannot be read, which is told."""
        file = _name(path.relative_to(self._folder))
        finder = Finder(file)
        data = None
        try:
            info = path.stat()
            if not stat.S_ISREG(info.st_mode):
                finder.error(0, "no-file", "This is not an ordinary file.", "Put a text file here.")
            elif info.st_size > _LARGEST:
                message = f"The file has {info.st_size / 1e6:.1f} MB."
                finder.error(0, "too-large", message, "Split it.")
            else:
                data = path.read_bytes()
        except OSError as error:
            message = f"The file cannot be read: {error.strerror or 'unknown reason'}."
            finder.error(0, "unreadable", message, "Look at its permissions, and at where it links to.")
        self.found += finder.found
        return Data(data, file) if data is not None else None

    def toml(
        self, name: str, read: Callable[[bytes, Finder], _Value], without: _Value, *, needed: bool | None = False
    ) -> _Value:
        """Return what a file at the top of the folder holds; `without` where there is none to read."""
        data = self.single(name, needed=needed)
        if data is None:
            return without
        finder = Finder(name)
        value = read(data.bytes, finder)
        self.found += finder.found
        return value

    def single(self, name: str, *, needed: bool | None = False) -> Data | None:
        """Return what a file at the top of the folder holds.

        Args:
            needed: Whether it is an error that it is missing; none: nothing is said of it.
        """
        path = self._folder / name
        if path.exists() or path.is_symlink():
            return self.data(path)
        finder = Finder(name)
        message = f"There is no {name}."
        if needed:
            finder.error(0, "missing-file", message, "Write it as docs/authoring.md shows.")
        elif needed is not None:
            finder.note(0, "missing-file", message, "It may be left out; docs/authoring.md tells its use.")
        self.found += finder.found
        return None

    def pages(
        self, folder: str, parse: Callable[[bytes, str], tuple[_Page | None, tuple[Finding, ...]]]
    ) -> Iterator[_Page]:
        """Yield what the Markdown files of an inner folder hold, in the order of their names."""
        for path in inside(self._folder / folder):
            data = self._page(path)
            if data is not None:
                page, found = parse(data.bytes, data.file)
                self.found += found
                if page is not None:
                    yield page

    def _page(self, path: Path) -> Data | None:
        finder = Finder(_name(path.relative_to(self._folder)))
        if path.name.startswith("."):
            return None
        if path.suffix != ".md":
            finder.warning(0, "not-read", "This is no page, so it is not read.", "A page is called “<id>.md”.")
        elif not is_id(path.stem):
            hint = "Use small letters, digits and hyphens: “your-record.md”."
            finder.error(0, "file-id", "The name of the file is not an id.", hint)
        self.found += finder.found
        return self.data(path) if not finder.found else None


def inside(folder: Path) -> list[Path]:
    """What is in a folder, sorted; nothing where it is missing or cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _name(path: Path) -> str:
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")
