"""The rules that hold between files: what links lead to, what is missing, what nothing uses."""

from collections.abc import Iterator, Sequence

from confidentiality_guide.packs.checks.concept_questions import MISCONCEPTIONS_FILE, check_concept_questions
from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.checks.ladder_steps import check_ladder_steps
from confidentiality_guide.packs.checks.link_rules import GLOSSARY_FILE, Links
from confidentiality_guide.packs.checks.pages_of_content import cited_sources, outlined_of, state_sources, topics_of
from confidentiality_guide.packs.checks.party_cells import check_party_cells
from confidentiality_guide.packs.checks.path_minutes import PATHS_FILE, check_minutes
from confidentiality_guide.packs.checks.story_rules import check_story
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.outlined_texts import Outlined, blocks_of_outlined, messages_of_outlined
from confidentiality_guide.packs.source.raw import (
    RawConcept,
    RawContent,
    RawLadder,
    RawParty,
    RawScenario,
    RawTopic,
)
from confidentiality_guide.packs.source.raw_texts import blocks_of, messages_of_topic, sources_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import FigureId, SourceId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.scenarios import Audience

__all__ = ["check_places", "cited_sources", "problems"]

_WHOLE_GUIDE = {
    "Stories for clients": 18,
    "Stories for trainees": 10,
    "Ladders": 8,
    "Parties": 18,
    "Concepts": 24,
}
_NAMED = 5  # examples given in a note
SITUATIONS_FILE, CODE_BOOK_FILE = "situations.toml", "code-book.toml"


def problems(content: RawContent) -> tuple[Finding, ...]:
    """Return what is wrong between the files of a content, sorted by file and line."""
    rules = _Rules(content)
    return tuple(sorted(finding for finder in rules.check() for finding in finder.found))


class _Rules:
    def __init__(self, content: RawContent) -> None:
        self._content = content
        self._links = Links(content)
        self._conditions = ConditionRules(content.conditions, content.jurisdictions)

    def check(self) -> Iterator[Finder]:
        for topic in topics_of(self._content):
            yield self._topic(topic)
        for page in outlined_of(self._content):
            yield self._page(page)
        yield self._glossary()
        yield from check_places(self._content)
        yield self._sections()
        yield self._situations()
        yield self._paths()
        yield self._code_book()
        yield self._misconceptions()
        yield self._still_to_come()
        yield from self._unused()

    def _topic(self, topic: RawTopic) -> Finder:
        found = Finder(topic.file)
        self._links.check_texts(messages_of_topic(topic), found)
        self._conditions.check(topic, found)
        for idea in topic.ideas:
            self._links.check_cards(blocks_of(idea), found)
            for block in blocks_of(idea):
                if block.kind is Kind.FIGURE and block.figure not in self._content.figures:
                    hint = "Write its words in figures.toml, or name a figure that is there."
                    found.error(block.line, "unknown-figure", f"There is no figure “{block.figure}”.", hint)
                if block.kind is Kind.LAW:
                    self._law(sources_of(block), block.line, found)
        return found

    def _page(self, page: Outlined) -> Finder:
        found = Finder(page.file)
        self._links.check_texts(messages_of_outlined(page), found)
        self._links.check_cards(blocks_of_outlined(page), found)
        match page:
            case RawScenario():
                self._links.check_topic(page.topic, found)
                self._links.check_concepts(page.concepts, found)
                check_story(page, self._conditions, found)
            case RawLadder():
                self._links.check_topic(page.topic, found)
                check_ladder_steps(page, self._conditions, found)
            case RawParty():
                check_party_cells(page, self._conditions, found)
            case RawConcept():
                self._links.check_topic(page.topic, found)
                check_concept_questions(page, self._content.misconceptions, self._conditions, found)
        return found

    def _glossary(self) -> Finder:
        found = Finder(GLOSSARY_FILE)
        self._links.check_texts((text for term in self._content.terms for text in term.meaning), found)
        self._words(found)
        self._unused_terms(found)
        return found

    def _law(self, sources: list[SourceId], line: int, found: Finder) -> None:
        source = self._content.sources.get(sources[0]) if sources else None
        if source is not None and not source.quote:
            hint = "Only facts with a “quote” can stand in a “law” callout; say it in your own words instead."
            found.error(line, "no-quote", f"The fact “{source.id}” has no quotation.", hint)

    def _words(self, found: Finder) -> None:
        first: dict[str, int] = {}
        for term in self._content.terms:
            line = first.setdefault(term.word.text.casefold(), term.word.line)
            if line != term.word.line:
                message = f"“{term.word.text}” is explained twice; first on line {line}."
                found.warning(term.word.line, "same-word", message, "Keep one of the two.")

    def _unused_terms(self, found: Finder) -> None:
        used = {target.id for target in self._links.linked if target.scheme is Scheme.TERM}
        for term in self._content.terms:
            if term.id not in used:
                hint = f"Link its first use in a topic: [{term.word.text}](term:{term.id})."
                found.note(term.word.line, "unused-term", f"Nothing links to “{term.word.text}”.", hint)

    def _sections(self) -> Finder:
        found = Finder("sections.toml")
        if not self._content.topics:
            found.error(0, "no-topics", "There is no topic.", "Write one in topics/.")
        used = {topic.section for topic in self._content.topics}
        for section in self._content.sections:
            if section.id not in used:
                hint = "Write one, or take the section out."
                found.warning(0, "empty-section", f"The section “{section.title}” has no topic.", hint)
        return found

    def _situations(self) -> Finder:
        found = Finder(SITUATIONS_FILE)
        for situation in self._content.situations:
            for target in situation.leads_to:
                self._links.check(target, 0, found, f"The situation “{situation.id}” leads to “{target}”. ")
        return found

    def _paths(self) -> Finder:
        found = Finder(PATHS_FILE)
        for path in self._content.paths:
            for stop in path.stops:
                self._links.check(stop, 0, found, f"The path “{path.id}” stops at “{stop}”. ")
        check_minutes(self._content, self._conditions.nothing_known, found)
        return found

    def _code_book(self) -> Finder:
        found = Finder(CODE_BOOK_FILE)
        for topic in self._content.code_book.topics if self._content.code_book else ():
            self._links.check(Target(Scheme.TOPIC, topic), 0, found, "The code book names a topic. ")
        return found

    def _misconceptions(self) -> Finder:
        named = {
            answer.misconception
            for concept in self._content.concepts
            for question in concept.questions
            for answer in question.answers
        }
        unused = [id_ for id_ in self._content.misconceptions if id_ not in named]
        return _unused_in(MISCONCEPTIONS_FILE, "misconceptions are named", unused)

    def _still_to_come(self) -> Finder:
        """How much of the guide is not written yet; a folder that has nothing of a kind is meant to be without."""
        found = Finder(".")
        audiences = [story.audience for story in self._content.scenarios]
        there = {
            "Stories for clients": audiences.count(Audience.CLIENT),
            "Stories for trainees": audiences.count(Audience.TRAINEE),
            "Ladders": len(self._content.ladders),
            "Parties": len(self._content.parties),
            "Concepts": len(self._content.concepts),
        }
        for what, count in there.items():
            if 0 < count < _WHOLE_GUIDE[what]:
                message = f"{what}: {count} so far; the whole guide has at least {_WHOLE_GUIDE[what]}."
                found.note(0, "to-come", message, "Write the others when you can.")
        return found

    def _unused(self) -> Iterator[Finder]:
        used_figures = {
            block.figure for topic in topics_of(self._content) for idea in topic.ideas for block in blocks_of(idea)
        }
        figures = [id_ for id_ in self._content.figures if FigureId(id_) not in used_figures]
        cited = {target.id for target in self._links.linked if target.scheme is Scheme.SOURCE}
        used = cited.union(state_sources(self._content))
        sources = [id_ for id_ in self._content.sources if id_ not in used]
        yield _unused_in("figures.toml", "figures are shown", figures)
        yield _unused_in("sources.toml", "sources are cited", sources)


def _unused_in(file: str, what: str, ids: Sequence[str]) -> Finder:
    found = Finder(file)
    if ids:
        more = ", …" if len(ids) > _NAMED else ""
        message = f"{len(ids)} {what} nowhere: {', '.join(ids[:_NAMED])}{more}."
        found.note(0, "unused", message, "Use them, or leave them for later.")
    return found


def check_places(content: RawContent) -> Iterator[Finder]:
    """Tell topics whose section does not exist, and two with the same place in one."""
    sections = {section.id for section in content.sections}
    places: dict[tuple[str, int], str] = {}
    for topic in content.topics:
        found = Finder(topic.file)
        if topic.section not in sections:
            hint = "Use the id of a section in sections.toml: " + ", ".join(sorted(sections)) + "."
            found.error(1, "unknown-section", f"There is no section “{topic.section}”.", hint)
        other = places.setdefault((topic.section, topic.order), topic.file)
        if other != topic.file:
            message = f"The topic has the same place in its section as {other}: {topic.order}."
            found.warning(1, "same-place", message, "Give each a number of its own.")
        yield found
    yield from _outlined_places(content)


def _outlined_places(content: RawContent) -> Iterator[Finder]:
    """Tell two stories, ladders, parties or concepts with the same place in their list."""
    for pages in (content.scenarios, content.ladders, content.parties, content.concepts):
        taken: dict[tuple[object, int], str] = {}
        for page in pages:
            found = Finder(page.file)
            audience = page.audience if isinstance(page, RawScenario | RawConcept) else None
            other = taken.setdefault((audience, page.order), page.file)
            if other != page.file:
                message = f"It has the same place in its list as {other}: {page.order}."
                found.warning(1, "same-place", message, "Give each a number of its own.")
            yield found
