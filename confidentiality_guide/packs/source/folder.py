"""From a content folder to everything that is taught in it, as written."""

from collections.abc import Iterable
from operator import attrgetter
from pathlib import Path

from confidentiality_guide.packs.source.fact_base import SOURCES_FILE, FactBase
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.folder_files import FolderFiles, inside
from confidentiality_guide.packs.source.outlined_texts import Outlined, messages_of_outlined
from confidentiality_guide.packs.source.parsers import PARSERS, Parsers
from confidentiality_guide.packs.source.raw import Message, RawContent, RawTerm, RawTopic, Reading, Review
from confidentiality_guide.packs.source.raw_texts import messages_of_topic, targets_of
from confidentiality_guide.packs.source.situation_files import read_code_book, read_paths, read_situations
from confidentiality_guide.packs.source.small_files import (
    read_conditions,
    read_figures,
    read_misconceptions,
    read_reading,
    read_review,
    read_sections,
)
from confidentiality_guide.packs.source.states_file import STATES_FILE, read_states
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.jurisdictions import Jurisdiction
from confidentiality_guide.teaching.situations import Path as GuidedPath
from confidentiality_guide.teaching.situations import Situation
from confidentiality_guide.teaching.topics import Section

GLOSSARY_FILE = "glossary.md"
STATE_PAGE_FILE = "state-page.md"
TOPICS_FOLDER = "topics"
SCENARIOS_FOLDER = "scenarios"
LADDERS_FOLDER = "ladders"
PARTIES_FOLDER = "who-can-know"
CONCEPTS_FOLDER = "questions"
PAGE_FOLDERS = (TOPICS_FOLDER, SCENARIOS_FOLDER, LADDERS_FOLDER, PARTIES_FOLDER, CONCEPTS_FOLDER)
FACTS_FOLDER = "facts"
_TOML_FILES = (
    "code-book.toml",
    "conditions.toml",
    "figures.toml",
    "misconceptions.toml",
    "paths.toml",
    "reading.toml",
    "review.toml",
    "sections.toml",
    "situations.toml",
    SOURCES_FILE,
)
_NO_SECTIONS: tuple[Section, ...] = ()
_NO_SITUATIONS: tuple[Situation, ...] = ()
_NO_PATHS: tuple[GuidedPath, ...] = ()
_BY_ORDER = attrgetter("order", "id")


def content_files(folder: Path) -> tuple[Path, ...]:
    """Return the files that make up the content of a folder, in a fixed order."""
    pages = (path for name in PAGE_FOLDERS for path in inside(folder / name) if path.suffix == ".md")
    facts = (path for path in inside(folder / FACTS_FOLDER) if path.suffix == ".yaml")
    single = (folder / name for name in (GLOSSARY_FILE, STATE_PAGE_FILE, *_TOML_FILES))
    return tuple(sorted(path for path in (*pages, *facts, *single) if path.is_file()))


def read_content(folder: Path, parsers: Parsers = PARSERS) -> tuple[RawContent, tuple[Finding, ...]]:
    """Return what a folder teaches, as far as it can be read, and what was found in its files.

    Args:
        parsers: What reads its Markdown files; what puts a cache in front of them is given here.
    """
    reader = _FolderReader(folder, parsers)
    content = reader.content()
    return content, tuple(sorted(reader.files.found))


class _FolderReader:
    def __init__(self, folder: Path, parsers: Parsers) -> None:
        self.files = FolderFiles(folder)
        self._folder = folder
        self._parsers = parsers

    def content(self) -> RawContent:
        if not self._folder.is_dir():
            finder = Finder(".")
            finder.error(0, "no-folder", f"There is no folder “{self._folder}”.", "Name a content folder.")
            self.files.found += finder.found
        files, parsers = self.files, self._parsers
        facts, states = self._facts()
        sections = files.toml("sections.toml", read_sections, _NO_SECTIONS, needed=True)
        content = RawContent(
            sections=sections,
            topics=self._topics(sections),
            terms=self._terms(),
            sources=facts.sources(),
            figures=files.toml("figures.toml", read_figures, {}),
            conditions=files.toml("conditions.toml", read_conditions, {}),
            reading=files.toml("reading.toml", read_reading, Reading()),
            review=files.toml("review.toml", read_review, Review()),
            state_page=self._state_page(),
            scenarios=tuple(sorted(files.pages(SCENARIOS_FOLDER, parsers.scenario), key=_BY_ORDER)),
            ladders=tuple(sorted(files.pages(LADDERS_FOLDER, parsers.ladder), key=_BY_ORDER)),
            parties=tuple(sorted(files.pages(PARTIES_FOLDER, parsers.party), key=_BY_ORDER)),
            concepts=tuple(sorted(files.pages(CONCEPTS_FOLDER, parsers.concept), key=_BY_ORDER)),
            misconceptions=files.toml("misconceptions.toml", read_misconceptions, {}, needed=None),
            jurisdictions=states,
            situations=files.toml("situations.toml", read_situations, _NO_SITUATIONS, needed=None),
            paths=files.toml("paths.toml", read_paths, _NO_PATHS, needed=None),
            code_book=files.toml("code-book.toml", read_code_book, None, needed=None),
        )
        self._check_citations(content, facts)
        return content

    def _facts(self) -> tuple[FactBase, tuple[Jurisdiction, ...]]:
        base = FactBase()
        states: tuple[Jurisdiction, ...] = ()
        for path in inside(self._folder / FACTS_FOLDER):
            data = self.files.data(path) if path.suffix == ".yaml" else None
            if data is None:
                continue
            finder = Finder(data.file)
            if path.name == STATES_FILE:
                states, base.state_sources = read_states(data.bytes, finder)
            else:
                base.read_facts(data.bytes, finder)
            self.files.found += finder.found
        if data := self.files.single(SOURCES_FILE):
            finder = Finder(SOURCES_FILE)
            base.read_cards(data.bytes, finder)
            self.files.found += finder.found
        return base, states

    def _terms(self) -> tuple[RawTerm, ...]:
        data = self.files.single(GLOSSARY_FILE)
        if data is None:
            return ()
        terms, found = self._parsers.glossary(data.bytes, data.file)
        self.files.found += found
        return terms

    def _topics(self, sections: tuple[Section, ...]) -> tuple[RawTopic, ...]:
        places = {section.id: place for place, section in enumerate(sections)}
        read = self.files.pages(TOPICS_FOLDER, self._parsers.topic)
        return tuple(sorted(read, key=lambda t: (places.get(t.section, len(places)), t.order, t.id)))

    def _state_page(self) -> RawTopic | None:
        data = self.files.single(STATE_PAGE_FILE, needed=None)
        if data is None:
            return None
        page, found = self._parsers.topic(data.bytes, data.file)
        self.files.found += found
        return page

    def _check_citations(self, content: RawContent, facts: FactBase) -> None:
        for topic in (*content.topics, *((content.state_page,) if content.state_page else ())):
            self._check_file(Finder(topic.file), messages_of_topic(topic), facts)
        pages: tuple[Outlined, ...] = (*content.scenarios, *content.ladders, *content.parties, *content.concepts)
        for page in pages:
            self._check_file(Finder(page.file), messages_of_outlined(page), facts)
        self._check_file(Finder(GLOSSARY_FILE), (text for term in content.terms for text in term.meaning), facts)

    def _check_file(self, finder: Finder, messages: Iterable[Message], facts: FactBase) -> None:
        for target, line in targets_of(messages):
            if target.scheme is Scheme.SOURCE and (reason := facts.why_not(SourceId(target.id))):
                finder.error(line, "source", *reason)
        self.files.found += finder.found
