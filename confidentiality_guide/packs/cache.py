"""What the compiler remembers from one time to the next: parsed files, catalogs, and what each page was made of.

One file, replaced as a whole. It is only believed where the compiler and its libraries are the very same.
"""

import hashlib
import platform
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path

import babel
import markdown
import msgspec

from confidentiality_guide.packs.findings import Finding
from confidentiality_guide.packs.raw import RawTopic
from confidentiality_guide.packs.topic_file import parse_topic

Parsed = tuple[RawTopic | None, tuple[Finding, ...]]
_PARTS = ("teaching", "i18n", "packs")  # of this program: what a pack depends on


class Remembered(msgspec.Struct):
    """What is kept in the file."""

    environment: str = ""
    seal: str = ""  # of the pack that was made
    topics: dict[str, tuple[str, Parsed]] = {}  # file -> digest of its bytes, what they were read as
    catalogs: dict[
        str, tuple[str, dict[str, str]]
    ] = {}  # file -> digest of its bytes, its exact translations
    pages: dict[str, str] = {}  # page -> digest of all it was made of


class Cache:
    """What was remembered, and what is to be remembered; only what was asked for this time is kept."""

    def __init__(self, old: Remembered, environment: str) -> None:
        believed = old.environment == environment
        self.old = old if believed else Remembered()
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
        beside = file.with_name(file.name + ".new")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(msgspec.msgpack.encode(self.new))
            beside.replace(file)
        except OSError:
            beside.unlink(missing_ok=True)

    def topic(self, data: bytes, file: str) -> Parsed:
        """Parse a topic's file, or remember how it was parsed."""
        stated = hashlib.sha256(data).hexdigest()
        known, parsed = self.old.topics.get(file, ("", None))
        if parsed is None or known != stated:
            parsed = parse_topic(data, file)
        self.new.topics[file] = (stated, parsed)
        return parsed

    def catalog(self, file: Path, read: Callable[[Path], Mapping[str, str]]) -> Mapping[str, str]:
        """Read the exact translations of a catalog, or remember them."""
        stated = hashlib.sha256(file.read_bytes()).hexdigest()
        known, exact = self.old.catalogs.get(str(file), ("", None))
        if exact is None or known != stated:
            exact = dict(read(file))
        self.new.catalogs[str(file)] = (stated, exact)
        return exact


def environment() -> str:
    """A digest of the compiler and of the libraries it works with: another compiler may make other pages."""
    whole = hashlib.sha256()
    for version in (
        platform.python_version(),
        unicodedata.unidata_version,
        markdown.__version__,
        babel.__version__,
    ):
        whole.update(version.encode() + b"\n")
    package = Path(__file__).parent.parent
    for part in _PARTS:
        for file in sorted((package / part).glob("*.py")):
            whole.update(file.name.encode() + b"\n" + file.read_bytes())
    return whole.hexdigest()
