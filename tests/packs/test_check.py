"""The check as a whole."""

import json
from pathlib import Path

from confidentiality_guide.packs.checks.check import check_content
from confidentiality_guide.packs.source.findings import Level
from tests.packs.written import FILES, GOOD_TOPIC, write_content

CONTENT = Path(__file__).parents[2] / "content"


def test_a_report_is_plain_values_in_the_form_programs_expect(tmp_path: Path) -> None:
    broken = GOOD_TOPIC.replace("term:notes", "term:note")
    report = check_content(write_content(tmp_path, topics__your_record_md=broken), as_of="2026-11")
    told = json.loads(json.dumps(report.to_json()))
    assert set(told) == {"findings", "counts", "reading_grade"}
    assert told["findings"][-1] == {
        "level": "error",
        "rule": "unknown-term",
        "file": "topics/your-record.md",
        "line": 10,
        "message": "There is no term “note”.",
        "hint": "Add it to glossary.md, or use the id of a term that is there.",
    }
    assert told["counts"] == {
        "sections": 1,
        "topics": 1,
        "ideas": 4,
        "myths": 0,
        "blocks": 22,
        "words": 98,
        "sources": 1,
        "terms": 1,
        "figures": 1,
        "jurisdictions": 0,
        "scenarios_client": 0,
        "scenarios_trainee": 0,
        "ladders": 0,
        "steps_undecided": 0,
        "parties": 0,
        "cells": 0,
        "cells_undecided": 0,
        "concepts": 0,
        "questions": 0,
    }
    assert set(told["reading_grade"]) == {"client", "talk", "pro"}
    assert set(told["reading_grade"]["client"]) == {"flesch_kincaid", "gunning_fog", "worst"}
    assert report.has_errors


def test_a_content_without_a_fault_has_no_findings(tmp_path: Path) -> None:
    report = check_content(write_content(tmp_path), as_of="2026-11")
    assert report.findings == ()
    assert not report.has_errors


def test_a_source_past_its_review_is_a_warning_on_its_line(tmp_path: Path) -> None:
    folder = write_content(tmp_path, sources_toml="# cards\n" + FILES["sources.toml"])
    assert check_content(folder, as_of="2027-11").findings == ()
    (finding,) = check_content(folder, as_of="2027-12").findings
    assert (finding.file, finding.line, finding.level, finding.rule) == (
        "sources.toml",
        2,
        Level.WARNING,
        "past-review",
    )


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert check_content(tmp_path / "nowhere", as_of="2026-11").has_errors


def test_our_own_content_has_no_errors() -> None:
    report = check_content(CONTENT, as_of="2026-11")
    assert [str(finding) for finding in report.findings if finding.level is Level.ERROR] == []
    assert report.counts["topics"] >= 22
    assert report.counts["sources"] >= 60
    assert report.counts["terms"] >= 40
    assert report.counts["myths"] >= 12
    assert report.counts["jurisdictions"] == 51
    assert report.counts["scenarios_client"] >= 18
    assert report.counts["scenarios_trainee"] >= 10
    assert report.counts["ladders"] >= 8
    assert report.counts["parties"] >= 18
    assert report.counts["cells"] == 7 * report.counts["parties"]
    assert report.counts["concepts"] >= 24
    assert report.counts["questions"] >= 4 * report.counts["concepts"]
