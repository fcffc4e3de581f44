"""A whole content folder."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from confidentiality_guide.packs.source.folder import content_files, read_content
from confidentiality_guide.packs.source.parsers import ParsedTopic, Parsers
from confidentiality_guide.packs.source.topic_file import parse_topic
from tests.packs.written import FILES, FRONT_MATTER, GOOD_TOPIC, OPENING, errors, told, write_content

_NOBODY = 65534


def topic(name: str, section: str = "notes", order: int = 10) -> str:
    """A small topic of this name."""
    head = FRONT_MATTER.replace("your-record", name).replace(": notes", f": {section}")
    return head.replace("order: 10", f"order: {order}") + OPENING


def test_everything_in_the_folder_is_read(tmp_path: Path) -> None:
    content, found = read_content(write_content(tmp_path))
    assert not found
    assert [section.id for section in content.sections] == ["notes"]
    assert [topic.id for topic in content.topics] == ["your-record"]
    assert [term.id for term in content.terms] == ["notes"]
    assert set(content.sources) == {"notes-yes"}
    assert set(content.figures) == {"record-and-notes"}
    assert set(content.conditions) == {"if-minor", "if-adult", "if-age-unknown", "if-own-consent"}
    assert content.reading.names == ("HIPAA",)
    assert content.review.lawyer == "not reviewed"


def test_the_files_of_the_content_are_named_in_a_fixed_order(tmp_path: Path) -> None:
    write_content(tmp_path)
    (tmp_path / "LICENSE").write_text("CC BY 4.0")
    assert [path.relative_to(tmp_path).as_posix() for path in content_files(tmp_path)] == sorted(FILES)


def test_topics_come_by_section_then_by_their_own_order(tmp_path: Path) -> None:
    sections = FILES["sections.toml"] + '[[section]]\nid = "courts"\ntitle = "C"\nicon = "gavel"\n'
    content, _ = read_content(
        write_content(
            tmp_path,
            sections_toml=sections,
            topics__a_md=topic("a", "courts", 1),
            topics__b_md=topic("b", "notes", 20),
            topics__c_md=topic("c", "notes", 5),
        )
    )
    assert [topic.id for topic in content.topics] == ["c", "your-record", "b", "a"]


def test_what_reads_a_topic_can_be_replaced(tmp_path: Path) -> None:
    asked: list[str] = []

    def remembering(data: bytes, file: str) -> ParsedTopic:
        asked.append(file)
        return parse_topic(data, file)

    read_content(write_content(tmp_path), Parsers(topic=remembering))
    assert asked == ["topics/your-record.md"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    content, found = read_content(tmp_path / "nowhere")
    assert ("no-folder", 0) in errors(found)
    assert not content.topics


def test_missing_sections_are_an_error_and_other_missing_files_a_note(tmp_path: Path) -> None:
    _, found = read_content(write_content(tmp_path, sections_toml=None, figures_toml=None))
    assert {(finding.file, finding.level.value) for finding in found} == {
        ("sections.toml", "error"),
        ("figures.toml", "note"),
    }


def test_a_fault_in_one_topic_does_not_hide_the_others(tmp_path: Path) -> None:
    content, found = read_content(write_content(tmp_path, topics__a_md=b"\xff\xfe", topics__b_md=topic("b")))
    assert [topic.id for topic in content.topics] == ["b", "your-record"]
    assert {finding.file for finding in found} == {"topics/a.md"}


@pytest.mark.parametrize(
    ("source", "says"),
    [("nothing-here", "no fact"), ("notes-lead", "unverified"), ("notes-cite", "no source card")],
)
def test_a_source_that_may_not_be_cited_is_told_where_it_is_cited(tmp_path: Path, source: str, says: str) -> None:
    fact = FILES["facts/federal.yaml"].partition("\n")[2]
    lead = fact.replace("notes-yes", "notes-lead").replace("verified", "unverified")
    facts = FILES["facts/federal.yaml"] + lead + fact.replace("notes-yes", "notes-cite")
    text = GOOD_TOPIC.replace("source:notes-yes", f"source:{source}", 1)
    _, found = read_content(write_content(tmp_path, facts__federal_yaml=facts, topics__your_record_md=text))
    assert [(finding.file, finding.line, finding.rule) for finding in found] == [
        ("topics/your-record.md", 14, "source")
    ]
    assert says in found[0].message


def test_a_source_cited_in_the_glossary_is_looked_at_too(tmp_path: Path) -> None:
    _, found = read_content(write_content(tmp_path, glossary_md=FILES["glossary.md"].replace("notes-yes", "notes-no")))
    assert [(finding.file, finding.line) for finding in found] == [("glossary.md", 6)]


@pytest.mark.parametrize("name", ["Your Record.md", "your_record.md", "Ärzte.md"])
def test_a_topic_whose_name_is_no_id_is_told(tmp_path: Path, name: str) -> None:
    folder = write_content(tmp_path)
    (folder / "topics" / name).write_text(GOOD_TOPIC)
    assert ("file-id", 0) in errors(read_content(folder)[1])


def test_a_file_that_is_no_topic_is_told_and_hidden_ones_are_not(tmp_path: Path) -> None:
    folder = write_content(tmp_path)
    (folder / "topics" / "notes.txt").write_text("x")
    (folder / "topics" / ".notes.md.swp").write_text("x")
    found = read_content(folder)[1]
    assert [(finding.file, finding.rule) for finding in found] == [("topics/notes.txt", "not-read")]


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs links and pipes")
def test_links_in_a_circle_pipes_and_folders_are_told(tmp_path: Path) -> None:
    folder = write_content(tmp_path)
    (folder / "topics" / "a.md").symlink_to("b.md")
    (folder / "topics" / "b.md").symlink_to("a.md")
    os.mkfifo(folder / "topics" / "c.md")
    (folder / "topics" / "d.md").mkdir()
    (folder / "topics" / "e.md").symlink_to("nowhere.md")
    (folder / "topics" / "f.md").symlink_to("/dev/zero")
    (folder / "figures.toml").unlink()
    (folder / "figures.toml").symlink_to("figures.toml")
    content, found = read_content(folder)
    assert [topic.id for topic in content.topics] == ["your-record"]
    assert {(finding.file, finding.rule) for finding in found} == {
        ("topics/a.md", "unreadable"),
        ("topics/b.md", "unreadable"),
        ("topics/c.md", "no-file"),
        ("topics/d.md", "no-file"),
        ("topics/e.md", "unreadable"),
        ("topics/f.md", "no-file"),
        ("figures.toml", "unreadable"),
    }


@contextmanager
def without_rights() -> Iterator[None]:
    """Be somebody who owns nothing: root may read everything."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_file_without_permission_is_told() -> None:
    with TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        folder = write_content(Path(made))
        (folder / "glossary.md").chmod(0)
        with without_rights():
            found = read_content(folder)[1]
    assert told(found) >= {("unreadable", 0)}


def test_a_huge_file_is_told_without_being_read(tmp_path: Path) -> None:
    folder = write_content(tmp_path)
    with (folder / "topics" / "a.md").open("wb") as file:
        file.truncate(10_000_000_000)
    assert ("too-large", 0) in errors(read_content(folder)[1])
