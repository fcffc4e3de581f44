"""What the compiler remembers from one time to the next: parsed files, catalogs, and what each page was made of.

One file, replaced as a whole. It is only believed where the compiler and its libraries are the very same.
"""

import hashlib
import platform
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import babel
import markdown
import msgspec

from confidentiality_guide.files import replace_file
from confidentiality_guide.packs.build.translating import Catalog
from confidentiality_guide.packs.source import parsers

_Value = TypeVar("_Value")
_PARTS = ("teaching", "i18n", "packs")  # of this program: what a pack depends on
_NOTHING = msgspec.Raw()


class Remembered(msgspec.Struct):
    """What is kept in the file."""

    environment: str = ""
    seal: str = ""  # of the pack that was made
    files: dict[str, tuple[str, msgspec.Raw]] = {}  # file -> digest of its bytes, what they were read as
    pages: dict[str, str] = {}  # page -> digest of all it was made of


class Cache:
    """What was remembered, and what is to be remembered: only what was asked for this time is kept."""

    def __init__(self, old: Remembered, environment: str) -> None:
        self.old = old if old.environment == environment else Remembered()
        self.new = Remembered(environment)

    @classmethod
    def load(cls, file: Path | None) -> "Cache":
        """Read a cache; one that is missing or cannot be read is empty."""
        try:
            old = msgspec.msgpack.decode(file.read_bytes(), type=Remembered) if file else Remembered()
        except (OSError, msgspec.MsgspecError):
            old = Remembered()
        return cls(old, environment())

    def save(self, file: Path | None) -> None:
        """Keep what was asked for this time. A disk that takes nothing makes the next compile slower, no more."""
        if file is None:
            return
        with suppress(OSError):
            replace_file(file, msgspec.msgpack.encode(self.new))

    def parsers(self) -> parsers.Parsers:
        """What parses a Markdown file, or remembers how it was parsed."""
        parse = parsers.PARSERS
        return parsers.Parsers(
            self._remembering(parse.topic, parsers.ParsedTopic),
            self._remembering(parse.glossary, parsers.ParsedGlossary),
            self._remembering(parse.scenario, parsers.ParsedScenario),
            self._remembering(parse.ladder, parsers.ParsedLadder),
            self._remembering(parse.party, parsers.ParsedParty),
            self._remembering(parse.concept, parsers.ParsedConcept),
        )

    def _remembering(self, parse: Callable[[bytes, str], _Value], kind: Any) -> Callable[[bytes, str], _Value]:
        return lambda data, file: self._remembered(file, data, kind, lambda: parse(data, file))

    def catalog(self, file: Path, read: Callable[[Path], dict[str, str]]) -> Catalog:
        """Read the exact translations of a catalog, or remember them."""
        return self._remembered(str(file), file.read_bytes(), dict[str, str], lambda: read(file))

    def digest(self, file: str) -> str:
        """The digest of the bytes of a file that was asked for this time."""
        return self.new.files[file][0]

    def _remembered(self, file: str, data: bytes, kind: Any, make: Callable[[], _Value]) -> _Value:
        stated = hashlib.sha256(data).hexdigest()
        known, kept = self.old.files.get(file, ("", _NOTHING))
        value: _Value | None = _decoded(kept, kind) if known == stated else None
        if value is None:
            value = make()
            kept = msgspec.Raw(msgspec.msgpack.encode(value))
        self.new.files[file] = (stated, kept)
        return value


def _decoded(kept: msgspec.Raw, kind: Any) -> Any:
    """What was kept as a value of this type; none where it is no such value."""
    try:
        return msgspec.msgpack.decode(kept, type=kind)
    except msgspec.MsgspecError:
        return None


def environment(package: Path = Path(__file__).parents[2]) -> str:
    """A digest of the compiler in this package and of the libraries it works with: another one may make other pages."""
    whole = hashlib.sha256()
    for version in (
        platform.python_version(),
        unicodedata.unidata_version,
        markdown.__version__,
        babel.__version__,
    ):
        whole.update(version.encode() + b"\n")
    for part in _PARTS:
        for file in sorted((package / part).rglob("*.py")):
            whole.update(file.name.encode() + b"\n" + file.read_bytes())
    return whole.hexdigest()
