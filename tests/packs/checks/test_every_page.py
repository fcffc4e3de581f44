"""Stories, ladders, parties, concepts and ways in: every kind of fault between files is told where it stands."""

from pathlib import Path

import pytest

from confidentiality_guide.packs.checks.check import check_content
from confidentiality_guide.packs.checks.content_rules import problems
from confidentiality_guide.packs.source.findings import Finding, Level
from tests.packs.checks.whole import PAGES, content_of, written
from tests.packs.source.pages import line_of

STORY, LADDER = "scenarios/grocery-store.md", "ladders/an-audit.md"
PARTY, CONCEPT = "who-can-know/insurer.md", "questions/minimum-necessary.md"
SITUATIONS, PATHS, MISCONCEPTIONS = "situations.toml", "paths.toml", "misconceptions.toml"


def grave(folder: Path, *change: str) -> tuple[Finding, ...]:
    return tuple(finding for finding in problems(content_of(folder, *change)) if finding.level is not Level.NOTE)


def test_a_folder_with_every_kind_of_page_has_no_problems(tmp_path: Path) -> None:
    assert [str(finding) for finding in grave(tmp_path)] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "at"),
    [
        (STORY, "topic: your-record", "topic: no-such", "unknown-topic", ""),
        (STORY, "concepts: minimum-necessary", "concepts: no-such", "unknown-concept", ""),
        (STORY, "](#outside){.fine}", "](#inside){.fine}", "unknown-scene", "- [Say *hello*]"),
        (STORY, "[More on this](topic:your-record)", "[More](topic:your-record) [it](scenario:none)", "unknown-story", "[More]"),
        (STORY, "if-no-duty", "if-own-consent", "alternatives", "!!! depends if-duty"),
        (STORY, "#later .if-adult-or-unknown", "#later .if-adult", "scenes", "## The checkout line"),
        (LADDER, "topic: your-record", "topic: no-such", "unknown-topic", ""),
        (LADDER, "[Why](source:notes-yes)", "[Why](source:notes-yes) [this](ladder:none)", "unknown-ladder", "[this]"),
        (LADDER, ".others .if-minor", ".others .if-old", "unknown-condition", "## The plan asks"),
        (LADDER, "## Step 2 {#step-2 .protected}", "## Step 2 {#step-2 .protected .if-adult}", "ladder-steps", "## Step 1"),
        (LADDER, "## Step 4 {#step-4 .not-protected}", "## Step 4 {#step-4 .not-protected .if-adult}", "alternatives", "## Step 4"),
        (LADDER, "!!! pro", "!!! pro if-adult", "impossible", "!!! pro if-adult"),
        (PARTY, "!!! protected if-minor", "!!! protected if-old", "unknown-condition", "!!! protected if-old"),
        (PARTY, "It is told nothing.", "It is told nothing. [Who](party:none)", "unknown-party", "    It is told"),
        (
            PARTY,
            "### What can",
            "!!! depends if-duty\n    Here. [your state’s rule](state:duty-to-warn)\n\n### What can",
            "alternatives",
            "!!! depends if-duty",
        ),
        (CONCEPT, "everything-is-shared", "no-such", "unknown-misconception", "- [ ] The *whole*"),
        (CONCEPT, "!!! not-protected", "!!! not-protected if-minor", "alternatives", "!!! not-protected if-minor"),
        (CONCEPT, "Not so. ", "Not so. [Try](check:none) ", "unknown-concept", "    Not so. [Try]"),
        (CONCEPT, "{#story-2}", "{#story-2 .if-minor}", "condition", "## Your plan asks for your file. What may be sent in story 2"),
    ],
)  # fmt: skip
def test_a_broken_page_is_refused_on_its_line(
    tmp_path: Path, file: str, old: str, new: str, rule: str, at: str
) -> None:
    found = [finding for finding in grave(tmp_path, file, old, new) if finding.rule == rule]
    assert found, [str(finding) for finding in grave(tmp_path, file, old, new)]
    assert found[0].file == file
    assert found[0].level is Level.ERROR
    assert found[0].hint
    if at:
        assert found[0].line == line_of((tmp_path / file).read_text(), at)


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        (SITUATIONS, "grocery-store", "no-such", "unknown-story"),
        (SITUATIONS, "your-record#more", "your-record#less", "unknown-idea"),
        (PATHS, "check:minimum-necessary", "check:no-such", "unknown-concept"),
        (PATHS, "minutes = 1", "minutes = 9", "minutes"),
        ("code-book.toml", "your-record", "no-such", "unknown-topic"),
        ("state-page.md", "writes things down", "writes [things](topic:no-such) down", "unknown-topic"),
        ("topics/your-record.md", "## The law", "![Try it](scenario:no-such)\n\n## The law", "unknown-story"),
    ],
)
def test_ways_in_that_lead_nowhere_are_told(tmp_path: Path, file: str, old: str, new: str, rule: str) -> None:
    (finding,) = grave(tmp_path, file, old, new)
    assert (finding.file, finding.rule) == (file, rule)


def test_a_misconception_that_nobody_names_is_a_note(tmp_path: Path) -> None:
    found = problems(content_of(tmp_path, MISCONCEPTIONS, "[nothing", '[unheard-of]\nname = "X"\n[nothing'))
    (finding,) = [finding for finding in found if finding.file == MISCONCEPTIONS]
    assert (finding.level, finding.rule) == (Level.NOTE, "unused")
    assert "unheard-of" in finding.message


def test_a_guide_that_is_not_whole_is_noted_and_never_refused(tmp_path: Path) -> None:
    notes = [finding for finding in problems(content_of(tmp_path)) if finding.rule == "to-come"]
    assert {finding.level for finding in notes} == {Level.NOTE}
    assert "Concepts: 1 so far; the whole guide has at least 24." in [finding.message for finding in notes]


def test_two_stories_in_one_place_are_a_warning(tmp_path: Path) -> None:
    folder = written(tmp_path)
    (folder / "scenarios" / "again.md").write_text(PAGES[STORY].replace("id: grocery-store", "id: again"))
    found = [finding for finding in check_content(folder, "2026-11").findings if finding.rule == "same-place"]
    assert [(finding.level, finding.line) for finding in found] == [(Level.WARNING, 1)]


def test_everything_is_counted(tmp_path: Path) -> None:
    counts = check_content(written(tmp_path), "2026-11").counts
    wanted = {
        "jurisdictions": 2,
        "scenarios_client": 1,
        "scenarios_trainee": 0,
        "ladders": 1,
        "steps_undecided": 1,
        "parties": 1,
        "cells": 7,
        "cells_undecided": 0,
        "concepts": 1,
        "questions": 4,
    }
    assert {name: counts[name] for name in wanted} == wanted


def test_laws_of_states_past_their_review_are_told_together(tmp_path: Path) -> None:
    found = check_content(written(tmp_path), "2029-01").findings
    assert [f.file for f in found if f.rule == "past-review"] == ["facts/states.yaml", "sources.toml"]


HARD = "Confidentiality obligations notwithstanding, jurisdictional particularities necessitate consultation. " * 5


@pytest.mark.parametrize(
    ("file", "old", "line_at"),
    [
        (STORY, "She walks on.", "## The checkout line"),
        (LADDER, "Something happens.", "## Step 1"),
        (PARTY, "It is told nothing.", "## Can my plan know coming"),
        (CONCEPT, "Not so.", "## Your plan asks for your file. What may be sent in story 1"),
    ],
)
def test_what_clients_read_must_be_easy_wherever_it_stands(tmp_path: Path, file: str, old: str, line_at: str) -> None:
    report = check_content(written(tmp_path, file, old, HARD), "2026-11")
    hard = {finding.line for finding in report.findings if finding.rule == "reading-grade" and finding.file == file}
    assert line_of((tmp_path / file).read_text(), line_at) in hard
    worst = report.reading_grade["client"]["worst"]
    assert isinstance(worst, list)
    assert worst[0]["file"] == file


def test_what_trainees_read_has_no_limit(tmp_path: Path) -> None:
    folder = written(tmp_path, STORY, "She walks on.", HARD)
    (folder / STORY).write_text((folder / STORY).read_text().replace("audience: client", "audience: trainee"))
    report = check_content(folder, "2026-11")
    assert "reading-grade" not in {finding.rule for finding in report.findings}
    worst = report.reading_grade["pro"]["worst"]
    assert isinstance(worst, list)
    assert worst[0]["file"] == STORY
