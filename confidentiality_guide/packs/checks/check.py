"""Checking a content folder: every file, every rule, and how hard the text is to read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from confidentiality_guide.packs.checks.content_rules import problems
from confidentiality_guide.packs.checks.grade_rules import GradeTable, measure
from confidentiality_guide.packs.checks.pages_of_content import cited_sources, state_sources
from confidentiality_guide.packs.source.fact_base import SOURCES_FILE
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding, Level
from confidentiality_guide.packs.source.folder import FACTS_FOLDER, read_content
from confidentiality_guide.packs.source.limits import words_in
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.packs.source.raw_texts import blocks_of, messages_of_topic
from confidentiality_guide.packs.source.states_file import STATES_FILE
from confidentiality_guide.packs.source.toml_file import table_lines
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.teaching.topics import TopicKind

__all__ = ["Report", "check_content", "overdue", "problems"]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    `counts` says how much there is of each part; `reading_grade` has, for each layer, the two grades and the
    ideas that are hardest to read. It is empty where grades could not be measured.
    """

    findings: tuple[Finding, ...]
    counts: dict[str, int] = field(default_factory=dict)
    reading_grade: GradeTable = field(default_factory=dict)

    @property
    def has_errors(self) -> bool:
        """Whether the build would stop."""
        return any(finding.level is Level.ERROR for finding in self.findings)

    def to_json(self) -> dict[str, object]:
        """The report as plain values, ready for `json.dumps`."""
        return {
            "findings": [
                {
                    "level": str(finding.level),
                    "rule": finding.rule,
                    "file": finding.file,
                    "line": finding.line,
                    "message": finding.message,
                    "hint": finding.hint,
                }
                for finding in self.findings
            ],
            "counts": self.counts,
            "reading_grade": self.reading_grade,
        }


def check_content(folder: Path, as_of: str) -> Report:
    """Check a content folder.

    Args:
        as_of: The month for which sources may be past their review, as "2026-11".
    """
    content, found = read_content(folder)
    grades, hard = measure(content)
    findings = {*found, *problems(content), *overdue(content, as_of, _card_lines(folder)), *hard}
    return Report(tuple(sorted(findings)), _counts(content), grades)


def overdue(content: RawContent, as_of: str, lines: Mapping[str, int]) -> Iterator[Finding]:
    """What is cited although its review was due before this month.

    Args:
        lines: Where each source card begins.
    """
    found = Finder(SOURCES_FILE)
    for id_ in cited_sources(content):
        source = content.sources.get(id_)
        if source is not None and source.past_review(as_of):
            message = f"The source “{id_}” was to be looked at again by {source.review_by}."
            hint = "Compare it with the law, then set “checked” and “review_by”."
            found.warning(lines.get(id_, 0), "past-review", message, hint)
    yield from found.found
    yield from _overdue_states(content, as_of).found


def _overdue_states(content: RawContent, as_of: str) -> Finder:
    """The laws of states to be looked at again: all together, because they are gathered together."""
    found = Finder(f"{FACTS_FOLDER}/{STATES_FILE}")
    sources = [content.sources[id_] for id_ in state_sources(content) if id_ in content.sources]
    if overdue := [source for source in sources if source.past_review(as_of)]:
        message = f"{len(overdue)} laws of states were to be looked at again by {overdue[0].review_by}."
        found.warning(0, "past-review", message, "Compare them with the law, then set the dates anew.")
    return found


def _card_lines(folder: Path) -> dict[str, int]:
    try:
        return table_lines((folder / SOURCES_FILE).read_text("utf-8", "replace").split("\n"))
    except OSError:
        return {}  # told when it was read


def _counts(content: RawContent) -> dict[str, int]:
    ideas = [idea for topic in content.topics for idea in topic.ideas]
    cells = [cell for party in content.parties for cell in party.cells]
    steps = [step for ladder in content.ladders for step in ladder.steps]
    audiences = [story.audience for story in content.scenarios]
    myths = [topic for topic in content.topics if topic.kind is TopicKind.MYTHS]
    return {
        "sections": len(content.sections),
        "topics": len(content.topics),
        "ideas": len(ideas),
        "myths": sum(len(topic.ideas) for topic in myths),
        "blocks": sum(1 for idea in ideas for _ in blocks_of(idea)),
        "words": sum(words_in(messages_of_topic(topic)) for topic in content.topics),
        "sources": sum(1 for id_ in cited_sources(content) if id_ in content.sources),
        "terms": len(content.terms),
        "figures": len(content.figures),
        "jurisdictions": len(content.jurisdictions),
        "scenarios_client": audiences.count(Audience.CLIENT),
        "scenarios_trainee": audiences.count(Audience.TRAINEE),
        "ladders": len(content.ladders),
        "steps_undecided": sum(step.verdict is None for step in steps),
        "parties": len(content.parties),
        "cells": len(cells),
        "cells_undecided": sum(cell.verdict is None for cell in cells),
        "concepts": len(content.concepts),
        "questions": sum(len(concept.questions) for concept in content.concepts),
    }
