"""The rules that hold between files: what links lead to, what is missing, what nothing uses."""

from collections.abc import Iterable, Iterator

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.raw import Message, RawContent, RawTopic
from confidentiality_guide.packs.source.raw_texts import blocks_of, messages_of_topic, sources_of, targets_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import FigureId, IdeaId, SourceId, TermId, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target

GLOSSARY_FILE = "glossary.md"
_NAMED = 5  # examples given in a note


def problems(content: RawContent) -> tuple[Finding, ...]:
    """Return what is wrong between the files of a content, sorted by file and line."""
    rules = _Rules(content)
    return tuple(sorted(finding for finder in rules.check() for finding in finder.found))


def cited_sources(content: RawContent) -> tuple[SourceId, ...]:
    """Return every source that is cited, each once."""
    targets = (target for target, _ in targets_of(_messages(content)))
    return tuple(dict.fromkeys(SourceId(t.id) for t in targets if t.scheme is Scheme.SOURCE))


def _messages(content: RawContent) -> Iterator[Message]:
    for topic in content.topics:
        yield from messages_of_topic(topic)
    for term in content.terms:
        yield from term.meaning


class _Rules:
    def __init__(self, content: RawContent) -> None:
        self._content = content
        self._terms = {term.id for term in content.terms}
        self._ideas = {topic.id: {idea.id for idea in topic.ideas} for topic in content.topics}
        self._conditions = ConditionRules(content.conditions)
        self._linked: set[Target] = set()

    def check(self) -> Iterator[Finder]:
        for topic in self._content.topics:
            yield self._topic(topic)
        glossary = Finder(GLOSSARY_FILE)
        self._links((text for term in self._content.terms for text in term.meaning), glossary)
        self._words(glossary)
        self._unused_terms(glossary)
        yield glossary
        yield from check_places(self._content)
        yield self._sections()
        yield from self._unused()

    def _topic(self, topic: RawTopic) -> Finder:
        found = Finder(topic.file)
        self._links(messages_of_topic(topic), found)
        self._conditions.check(topic, found)
        for idea in topic.ideas:
            for block in blocks_of(idea):
                if block.kind is Kind.FIGURE and block.figure not in self._content.figures:
                    hint = "Write its words in figures.toml, or name a figure that is there."
                    found.error(block.line, "unknown-figure", f"There is no figure “{block.figure}”.", hint)
                if block.kind is Kind.LAW:
                    self._law(sources_of(block), block.line, found)
        return found

    def _links(self, messages: Iterable[Message], found: Finder) -> None:
        for target, line in targets_of(messages):
            self._linked.add(target)
            if target.scheme is Scheme.TERM and TermId(target.id) not in self._terms:
                hint = f"Add it to {GLOSSARY_FILE}, or use the id of a term that is there."
                found.error(line, "unknown-term", f"There is no term “{target.id}”.", hint)
            elif target.scheme is Scheme.TOPIC:
                self._topic_link(target, line, found)

    def _topic_link(self, target: Target, line: int, found: Finder) -> None:
        ideas = self._ideas.get(TopicId(target.id))
        if ideas is None:
            hint = "Use the name of a file in topics/, without “.md”."
            found.error(line, "unknown-topic", f"There is no topic “{target.id}”.", hint)
        elif target.idea and IdeaId(target.idea) not in ideas:
            message = f"The topic “{target.id}” has no idea “{target.idea}”."
            found.error(line, "unknown-idea", message, "Use the id of one of its “##” headings.")

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
        used = {target.id for target in self._linked if target.scheme is Scheme.TERM}
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

    def _unused(self) -> Iterator[Finder]:
        used_figures = {
            block.figure for topic in self._content.topics for idea in topic.ideas for block in blocks_of(idea)
        }
        figures = [id_ for id_ in self._content.figures if FigureId(id_) not in used_figures]
        cited = {target.id for target in self._linked if target.scheme is Scheme.SOURCE}
        sources = [id_ for id_ in self._content.sources if id_ not in cited]
        yield _unused_in("figures.toml", "figures are shown", figures)
        yield _unused_in("sources.toml", "sources are cited", sources)


def _unused_in(file: str, what: str, ids: list[FigureId] | list[SourceId]) -> Finder:
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
