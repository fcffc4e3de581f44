"""From a content folder to everything that is taught in it, as written."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from confidentiality_guide.packs.source.fact_base import SOURCES_FILE, FactBase
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.glossary_file import parse_glossary
from confidentiality_guide.packs.source.inline import is_id
from confidentiality_guide.packs.source.raw import Message, RawContent, RawTerm, RawTopic, Reading, Review
from confidentiality_guide.packs.source.raw_texts import messages_of_topic, targets_of
from confidentiality_guide.packs.source.small_files import (
    read_conditions,
    read_figures,
    read_reading,
    read_review,
    read_sections,
)
from confidentiality_guide.packs.source.topic_file import parse_topic
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.topics import Section

ParseTopic = Callable[[bytes, str], tuple[RawTopic | None, tuple[Finding, ...]]]
ParseGlossary = Callable[[bytes, str], tuple[tuple[RawTerm, ...], tuple[Finding, ...]]]

GLOSSARY_FILE = "glossary.md"
TOPICS_FOLDER = "topics"
FACTS_FOLDER = "facts"
_TOML_FILES = (
    "conditions.toml",
    "figures.toml",
    "reading.toml",
    "review.toml",
    "sections.toml",
    SOURCES_FILE,
)
_LARGEST = 5_000_000  # bytes; each kind of file has a narrower limit of its own
_NO_SECTIONS: tuple[Section, ...] = ()
_Value = TypeVar("_Value")


def content_files(folder: Path) -> tuple[Path, ...]:
    """Return the files that make up the content of a folder, in a fixed order."""
    topics = (path for path in _inside(folder / TOPICS_FOLDER) if path.suffix == ".md")
    facts = (path for path in _inside(folder / FACTS_FOLDER) if path.suffix == ".yaml")
    single = (folder / name for name in (GLOSSARY_FILE, *_TOML_FILES))
    return tuple(sorted(path for path in (*topics, *facts, *single) if path.is_file()))


def read_content(
    folder: Path, parse: ParseTopic = parse_topic, parse_terms: ParseGlossary = parse_glossary
) -> tuple[RawContent, tuple[Finding, ...]]:
    """Return what a folder teaches, as far as it can be read, and what was found in its files.

    Args:
        parse: Reads one topic; what puts a cache in front of `parse_topic` is given here.
        parse_terms: Reads the glossary, likewise.
    """
    reader = _FolderReader(folder, parse, parse_terms)
    content = reader.content()
    return content, tuple(sorted(reader.found))


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


@dataclass(frozen=True, slots=True)
class _Data:
    bytes: bytes
    file: str


class _FolderReader:
    def __init__(self, folder: Path, parse: ParseTopic, parse_terms: ParseGlossary) -> None:
        self.found: list[Finding] = []
        self._folder = folder
        self._parse = parse
        self._parse_terms = parse_terms

    def content(self) -> RawContent:
        if not self._folder.is_dir():
            finder = Finder(".")
            finder.error(0, "no-folder", f"There is no folder “{self._folder}”.", "Name a content folder.")
            self.found += finder.found
        facts = self._facts()
        sections = self._toml("sections.toml", read_sections, _NO_SECTIONS, needed=True)
        terms = self._terms()
        topics = self._topics(sections)
        self._check_citations(topics, terms, facts)
        return RawContent(
            sections=sections,
            topics=topics,
            terms=terms,
            sources=facts.sources(),
            figures=self._toml("figures.toml", read_figures, {}),
            conditions=self._toml("conditions.toml", read_conditions, {}),
            reading=self._toml("reading.toml", read_reading, Reading()),
            review=self._toml("review.toml", read_review, Review()),
        )

    def _data(self, path: Path) -> _Data | None:
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
        return _Data(data, file) if data is not None else None

    def _toml(
        self, name: str, read: Callable[[bytes, Finder], _Value], without: _Value, *, needed: bool = False
    ) -> _Value:
        data = self._single(name, needed=needed)
        if data is None:
            return without
        finder = Finder(name)
        value = read(data.bytes, finder)
        self.found += finder.found
        return value

    def _single(self, name: str, *, needed: bool = False) -> _Data | None:
        path = self._folder / name
        if path.exists() or path.is_symlink():
            return self._data(path)
        finder = Finder(name)
        if needed:
            finder.error(0, "missing-file", f"There is no {name}.", "Write it as docs/authoring.md shows.")
        else:
            finder.note(
                0,
                "missing-file",
                f"There is no {name}.",
                "It may be left out; docs/authoring.md tells its use.",
            )
        self.found += finder.found
        return None

    def _facts(self) -> FactBase:
        base = FactBase()
        for path in _inside(self._folder / FACTS_FOLDER):
            data = self._data(path) if path.suffix == ".yaml" else None
            if data is not None:
                finder = Finder(data.file)
                base.read_facts(data.bytes, finder)
                self.found += finder.found
        if data := self._single(SOURCES_FILE):
            finder = Finder(SOURCES_FILE)
            base.read_cards(data.bytes, finder)
            self.found += finder.found
        return base

    def _terms(self) -> tuple[RawTerm, ...]:
        data = self._single(GLOSSARY_FILE)
        if data is None:
            return ()
        terms, found = self._parse_terms(data.bytes, data.file)
        self.found += found
        return terms

    def _topics(self, sections: tuple[Section, ...]) -> tuple[RawTopic, ...]:
        read = [topic for path in _inside(self._folder / TOPICS_FOLDER) for topic in self._topic(path)]
        places = {section.id: place for place, section in enumerate(sections)}
        return tuple(sorted(read, key=lambda t: (places.get(t.section, len(places)), t.order, t.id)))

    def _topic(self, path: Path) -> Iterator[RawTopic]:
        finder = Finder(_name(path.relative_to(self._folder)))
        if path.name.startswith("."):
            return
        if path.suffix != ".md":
            finder.warning(0, "not-read", "This is no topic, so it is not read.", "A topic is called “<id>.md”.")
        elif not is_id(path.stem):
            hint = "Use small letters, digits and hyphens: “your-record.md”."
            finder.error(0, "topic-id", "The name of the file is not an id.", hint)
        self.found += finder.found
        if finder.found:
            return
        data = self._data(path)
        if data is None:
            return
        topic, found = self._parse(data.bytes, data.file)
        self.found += found
        if topic is not None:
            yield topic

    def _check_citations(self, topics: tuple[RawTopic, ...], terms: tuple[RawTerm, ...], facts: FactBase) -> None:
        for topic in topics:
            self._check_file(Finder(topic.file), messages_of_topic(topic), facts)
        self._check_file(Finder(GLOSSARY_FILE), (text for term in terms for text in term.meaning), facts)

    def _check_file(self, finder: Finder, messages: Iterator[Message], facts: FactBase) -> None:
        for target, line in targets_of(messages):
            if target.scheme is Scheme.SOURCE and (reason := facts.why_not(SourceId(target.id))):
                finder.error(line, "source", *reason)
        self.found += finder.found


def _name(path: Path) -> str:
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")
