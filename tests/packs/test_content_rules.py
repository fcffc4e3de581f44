"""The rules that hold between files."""

from pathlib import Path

import pytest

from confidentiality_guide.packs.checks.content_rules import problems
from confidentiality_guide.packs.checks.pages_of_content import cited_sources
from confidentiality_guide.packs.source.findings import Level
from confidentiality_guide.packs.source.folder import read_content
from tests.packs.written import FILES, FRONT_MATTER, GOOD_TOPIC, OPENING, write_content


def found_in(folder: Path, **changes: str | None) -> list[tuple[str, int, Level, str]]:
    content, _ = read_content(write_content(folder, **changes))
    return [(finding.file, finding.line, finding.level, finding.rule) for finding in problems(content)]


def test_a_content_without_a_fault_has_no_problems(tmp_path: Path) -> None:
    assert found_in(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "rule"),
    [
        ("term:notes", "term:note", 10, "unknown-term"),
        ("topic:your-record#more", "topic:my-record", 40, "unknown-topic"),
        ("topic:your-record#more", "topic:your-record#less", 40, "unknown-idea"),
        ("figure:record-and-notes", "figure:record", 42, "unknown-figure"),
        ("pro if-adult", "pro if-old", 32, "unknown-condition"),
        ("section: notes", "section: note", 1, "unknown-section"),
    ],
)
def test_what_leads_nowhere_is_an_error(tmp_path: Path, old: str, new: str, line: int, rule: str) -> None:
    found = found_in(tmp_path, topics__your_record_md=GOOD_TOPIC.replace(old, new))
    assert ("topics/your-record.md", line, Level.ERROR, rule) in found


def test_links_in_the_glossary_are_looked_at_too(tmp_path: Path) -> None:
    found = found_in(tmp_path, glossary_md=FILES["glossary.md"].replace("What", "[A](term:b) what"))
    assert found == [("glossary.md", 6, Level.ERROR, "unknown-term")]


def test_law_without_words_of_its_own_is_an_error(tmp_path: Path) -> None:
    facts = FILES["facts/federal.yaml"].replace("  quote: an authorization\n", "")
    assert found_in(tmp_path, facts__federal_yaml=facts) == [("topics/your-record.md", 46, Level.ERROR, "no-quote")]


def test_a_section_without_a_topic_is_a_warning(tmp_path: Path) -> None:
    sections = FILES["sections.toml"] + '[[section]]\nid = "courts"\ntitle = "C"\nicon = "gavel"\n'
    assert found_in(tmp_path, sections_toml=sections) == [("sections.toml", 0, Level.WARNING, "empty-section")]


def test_two_topics_in_one_place_are_a_warning(tmp_path: Path) -> None:
    other = FRONT_MATTER.replace("your-record", "a") + OPENING
    found = found_in(tmp_path, topics__a_md=other)
    assert found == [("topics/your-record.md", 1, Level.WARNING, "same-place")]


def test_a_folder_without_topics_is_an_error(tmp_path: Path) -> None:
    found = found_in(tmp_path, topics__your_record_md=None)
    assert ("sections.toml", 0, Level.ERROR, "no-topics") in found


def test_what_nothing_uses_is_a_note(tmp_path: Path) -> None:
    fact = FILES["facts/federal.yaml"].partition("\n")[2].replace("notes-yes", "other")
    found = found_in(
        tmp_path,
        facts__federal_yaml=FILES["facts/federal.yaml"] + fact,
        sources_toml=FILES["sources.toml"] + FILES["sources.toml"].replace("notes-yes", "other"),
        glossary_md=FILES["glossary.md"] + "\nother {#other}\n:   B.\n",
        figures_toml=FILES["figures.toml"] + FILES["figures.toml"].replace("record-and-notes", "other"),
    )
    assert found == [
        ("figures.toml", 0, Level.NOTE, "unused"),
        ("glossary.md", 8, Level.NOTE, "unused-term"),
        ("sources.toml", 0, Level.NOTE, "unused"),
    ]


def test_a_word_explained_twice_is_a_warning(tmp_path: Path) -> None:
    found = found_in(tmp_path, glossary_md=FILES["glossary.md"] + "\nNotes {#other}\n:   [B](term:other).\n")
    assert found == [("glossary.md", 8, Level.WARNING, "same-word")]


def test_each_source_is_counted_once(tmp_path: Path) -> None:
    content, _ = read_content(write_content(tmp_path))
    assert cited_sources(content) == ("notes-yes",)
