"""Compiling again after a change comes to the same as compiling all of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from confidentiality_guide.packs.build.cache import environment
from confidentiality_guide.packs.build.compile import PackNotBuilt, compile_pack
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.packs.source.findings import Level
from confidentiality_guide.teaching.ids import TopicId
from tests.packs.made import ARABIC, ENGLISH, RECORD, SPANISH, TOPIC, compile_again, everything, made, translate

OTHER_TOPIC = TOPIC.replace("id: your-record", "id: other-record").replace("topic:your-record", "topic:other-record")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that was compiled once, with a cache, in three languages."""
    made(tmp_path, topics__other_record_md=OTHER_TOPIC)
    translate(tmp_path, SPANISH, {("topic:your-record", "Next"): "Después", ("sections", "Notes"): "Apuntes"})
    translate(tmp_path, ARABIC, {("term:notes", "notes"): "ملاحظات"})
    compile_again(tmp_path)
    return tmp_path


def edit(folder: Path, file: str, before: str, after: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def rows_of(pack: Path) -> list[object]:
    """Every row of the tables that hold what is taught."""
    with closing(sqlite3.connect(pack)) as db:
        return [row for table in ("page", "block", "bucket") for row in db.execute(f"SELECT * FROM {table} ORDER BY 1")]


def assert_same_as_from_nothing(folder: Path) -> None:
    compile_again(folder, cached=False, output="whole.pack")
    with open_pack(folder / "guide.pack") as again, open_pack(folder / "whole.pack") as whole:
        assert again.content_hash == whole.content_hash
        assert everything(again) == everything(whole)
        again.verify_file()
    assert rows_of(folder / "guide.pack") == rows_of(folder / "whole.pack")


def test_the_same_content_gives_the_same_bytes(folder: Path) -> None:
    for name in ("one.pack", "two.pack"):
        compile_again(folder, cached=False, output=name)
    assert (folder / "one.pack").read_bytes() == (folder / "two.pack").read_bytes()


def test_nothing_is_made_again_where_nothing_changed(folder: Path) -> None:
    before = (folder / "guide.pack").read_bytes()
    assert compile_again(folder).made == ()
    assert (folder / "guide.pack").read_bytes() == before


CHANGES = {
    "a sentence": ("content/topics/your-record.md", "You say no.", "You may say no."),
    "a title": ("content/topics/your-record.md", "title: Your record", "title: What is kept"),
    "a block less": ("content/topics/your-record.md", "Your therapist may keep [private notes](term:notes). ", "T"),
    "an idea more": ("content/topics/your-record.md", "## Next {#next}", "## Now {#now}\n\nNow.\n\n## Next {#next}"),
    "a word": ("content/glossary.md", "notes {#notes}", "the notes {#notes}"),
    "a section": ("content/sections.toml", 'title = "Notes"', 'title = "Records"'),
    "a fact": ("content/facts/federal.yaml", "Notes need a yes.", "Notes need a signed yes."),
    "a figure": ("content/figures.toml", "The record", "Your record"),
    "a review": ("content/review.toml", 'lawyer = "not reviewed"', 'lawyer = "A. Lawyer, 2026-11"'),
    "a translation": ("translations/es/content.po", "Después", "Luego"),
    "a lost translation": ("translations/ar/content.po", 'msgid "notes"', 'msgid "memos"'),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_any_change_the_pack_is_that_of_a_full_compile(folder: Path, change: str) -> None:
    edit(folder, *CHANGES[change])
    compile_again(folder)
    assert_same_as_from_nothing(folder)


def test_only_what_changed_is_made_again(folder: Path) -> None:
    edit(folder, *CHANGES["a sentence"])
    assert {(key.id, key.locale) for key in compile_again(folder).made} == {
        (RECORD, ENGLISH),
        (RECORD, SPANISH),
        (RECORD, ARABIC),
    }
    edit(folder, *CHANGES["a translation"])
    assert [(key.id, key.locale) for key in compile_again(folder).made] == [(RECORD, SPANISH)]


def test_many_changes_one_after_the_other_leave_no_trace(folder: Path) -> None:
    for file, before, after in CHANGES.values():
        edit(folder, file, before, after)
        compile_again(folder)
    assert_same_as_from_nothing(folder)


def test_what_was_taken_out_is_not_left_in_the_file(folder: Path) -> None:
    edit(folder, "content/facts/federal.yaml", "Notes need a yes.", "A claim to be recalled. " * 300)
    compile_again(folder)
    assert b"recalled. A claim" in (folder / "guide.pack").read_bytes()
    edit(folder, "content/facts/federal.yaml", "A claim to be recalled. " * 300, "Notes need a yes.")
    compile_again(folder)
    assert b"recalled. A claim" not in (folder / "guide.pack").read_bytes()


def test_topics_come_and_go(folder: Path) -> None:
    third = OTHER_TOPIC.replace("other-record", "third-record").replace("order: 10", "order: 1")
    (folder / "content/topics/third-record.md").write_text(third, encoding="utf-8")
    assert {key.id for key in compile_again(folder).made} == {"third-record"}
    assert_same_as_from_nothing(folder)
    (folder / "content/topics/other-record.md").unlink()
    assert compile_again(folder).made == ()
    assert_same_as_from_nothing(folder)
    with open_pack(folder / "guide.pack") as pack:
        assert [topic.id for topic in pack.contents(ENGLISH).topics] == ["third-record", RECORD]


def test_a_language_comes_and_goes(folder: Path) -> None:
    (folder / "translations/ar/content.po").unlink()
    assert compile_again(folder).languages == (ENGLISH, SPANISH)
    assert_same_as_from_nothing(folder)
    translate(folder, ARABIC, {("term:notes", "notes"): "ملاحظات"})
    assert compile_again(folder).languages == (ENGLISH, ARABIC, SPANISH)
    assert_same_as_from_nothing(folder)


def test_a_pack_that_was_tampered_with_is_not_built_upon(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "guide.pack")) as db:
        db.execute("UPDATE block SET folded = 'changed'")
        db.commit()
    assert len(compile_again(folder).made) == 9
    assert_same_as_from_nothing(folder)


@pytest.mark.parametrize("damage", [b"", b"\xff\x00nonsense", None])
def test_a_cache_that_is_damaged_or_gone_costs_time_and_nothing_else(folder: Path, damage: bytes | None) -> None:
    for file in (folder / "cache").iterdir():
        file.write_bytes(damage) if damage is not None else file.unlink()
    compile_again(folder)
    assert_same_as_from_nothing(folder)


def test_a_cache_that_cannot_be_written_costs_time_and_nothing_else(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / "cache").write_text("in the way")
    compile_again(tmp_path)
    assert_same_as_from_nothing(tmp_path)


def test_content_with_errors_leaves_the_pack_that_is_there(folder: Path) -> None:
    before = (folder / "guide.pack").read_bytes()
    edit(folder, "content/topics/your-record.md", "(source:notes-yes)", "(source:no-such)")
    with pytest.raises(PackNotBuilt, match="no-such") as refused:
        compile_again(folder)
    assert any(
        finding.level is Level.ERROR and finding.file == "topics/your-record.md" for finding in refused.value.findings
    )
    assert (folder / "guide.pack").read_bytes() == before
    edit(folder, "content/topics/your-record.md", "(source:no-such)", "(source:notes-yes)")
    assert compile_again(folder).made == ()
    assert not list(folder.glob("*.new"))


def test_a_disk_that_refuses_leaves_nothing_half_written(folder: Path) -> None:
    (folder / "in the way").mkdir()
    with pytest.raises(OSError, match="in the way"):
        compile_pack(folder / "content", None, folder / "in the way")
    assert not list(folder.glob("*.new"))


def test_english_alone_needs_no_translations(folder: Path) -> None:
    result = compile_pack(folder / "content", None, folder / "english.pack")
    assert result.languages == (ENGLISH,)
    with open_pack(folder / "english.pack") as pack:
        assert pack.topic(TopicId("other-record"), ENGLISH).entry.title == "Your record"


def test_what_another_compiler_remembered_is_not_believed(tmp_path: Path) -> None:
    module = tmp_path / "packs" / "source" / "some_file.py"
    module.parent.mkdir(parents=True)
    module.write_text("A = 1\n", encoding="ascii")
    before = environment(tmp_path)
    module.write_text("A = 2\n", encoding="ascii")
    assert environment(tmp_path) != before
    assert environment() != environment(tmp_path), "the program's own modules are counted"
