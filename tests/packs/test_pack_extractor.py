"""Everything the pack would show in another language reaches the translators, and comes back."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract as babel_extract

from confidentiality_guide.i18n.catalogs import messages, read_catalog, write_catalog, written
from confidentiality_guide.i18n.languages import ACCENTED, MIRRORED
from confidentiality_guide.packs.catalogs.extractor import content_template, extract, extract_toml
from confidentiality_guide.packs.catalogs.pseudo_catalogs import pseudo_catalog, write_pseudo_catalogs
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import FigureId, LanguageTag, SourceId
from confidentiality_guide.teaching.inline import plain
from tests.packs.made import NOTES, RECORD, SPANISH, TOPIC, compile_again, made, translate
from tests.packs.written import write_content


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path / "content", topics__your_record_md=TOPIC)


def extracted(file: Path, extractor: object = extract) -> dict[tuple[str, str], tuple[int, list[str]]]:
    with file.open("rb") as opened:
        found = list(babel_extract(extractor, opened, keywords={"pgettext": ((1, "c"), 2)}))  # type: ignore[arg-type]
    return {(str(context), str(text)): (line, comments) for line, text, comments, context in found}


def test_babel_takes_each_text_of_a_topic_with_line_context_and_notes(content: Path) -> None:
    found = extracted(content / "topics" / "your-record.md")
    line, notes = found["topic:your-record", "Almost no one may see these notes. [45 CFR 164.508](source:notes-yes)"]
    assert (content / "topics" / "your-record.md").read_text().splitlines()[line - 1].strip().startswith("Almost")
    assert any("protected" in note for note in notes)
    assert any("grade 6" in note for note in notes)
    texts = [text for _, text in found]
    for text in ("Your record", "What is written down about you.", "In two sentences", "You say no.", "**All** of it"):
        assert text in texts
    assert not any("{#" in text or "!!!" in text for text in texts)
    assert any("professional" in note for note in found["topic:your-record", texts_with(texts, "separate one")][1])


def texts_with(texts: list[str], part: str) -> str:
    return next(text for text in texts if part in text)


def test_babel_takes_glossary_and_toml(content: Path) -> None:
    assert ("term:notes", "notes") in extracted(content / "glossary.md")
    assert ("sections", "Notes") in extracted(content / "sections.toml", extract_toml)
    assert ("figure:record-and-notes", "Not to scale") in extracted(content / "figures.toml", extract_toml)
    assert ("source:notes-yes", "Notes need a yes.") in extracted(content / "sources.toml", extract_toml)
    assert not extracted(content / "reading.toml", extract_toml)


def test_a_file_that_cannot_be_read_gives_nothing(tmp_path: Path) -> None:
    file = tmp_path / "broken.md"
    file.write_bytes(b"\xff\xfe")
    assert not extracted(file)


def test_no_text_is_taken_for_a_format_string(content: Path) -> None:
    file = content / "topics" / "your-record.md"
    file.write_text(TOPIC.replace("You say no.", "It is 70 % of it. See \\{name\\}."))
    po = written(content_template(read_content(content)[0])).decode()
    assert "70 % of" in po
    assert "-format" not in po


def test_templates_are_the_same_on_every_machine_and_day(content: Path, tmp_path: Path) -> None:
    one = written(content_template(read_content(content)[0]))
    moved = write_content(tmp_path / "elsewhere" / "content", topics__your_record_md=TOPIC)
    assert one == written(content_template(read_content(moved)[0]))
    assert b"#: content/topics/your-record.md" in one
    for changing in (b"Date:", b"Babel", str(tmp_path).encode(), b"EMAIL"):
        assert changing not in one


@pytest.mark.parametrize("tag", [ACCENTED, MIRRORED])
def test_in_a_made_up_language_no_text_is_left_in_english(tmp_path: Path, tag: LanguageTag) -> None:
    made(tmp_path)
    template = content_template(read_content(tmp_path / "content")[0])
    write_pseudo_catalogs(tmp_path / "translations", template, template)
    result = compile_again(tmp_path, cached=False)
    assert not [finding for finding in result.findings if finding.rule == "broken-translation"]
    with open_pack(tmp_path / "guide.pack") as pack:
        topic = pack.topic(RECORD, tag)
        blocks = [block for idea in topic.ideas for block in (idea.heading, *idea.blocks)]
        assert not any(block.in_english for block in blocks)
        for words in shown_words(blocks):
            assert is_made_up(words), words
        assert is_made_up(topic.entry.title)
        assert is_made_up(pack.sections(tag)[0].title)
        assert not pack.topics_of(NOTES, tag)[0].in_english
        assert not any(term.in_english for term in pack.terms(tag))
        assert is_made_up(pack.source(SourceId("notes-yes"), tag).claim)
        assert is_made_up(pack.figure(FigureId("record-and-notes"), tag).note)


def shown_words(blocks: list[Block]) -> list[str]:
    return [plain(text) for block in blocks for text in block.texts if any(c.isalpha() for c in plain(text))]


def is_made_up(words: str) -> bool:
    """Whether no word of a text is plain English."""
    return any(sign in words for sign in "ÅåéîöûÇŔ\u202e")


def test_plural_forms_are_made_up_for_every_number() -> None:
    template = Catalog()
    template.add(("{n} idea", "{n} ideas"))
    accented, mirrored = (next(messages(pseudo_catalog(template, tag))) for tag in (ACCENTED, MIRRORED))
    assert [form.count("{n}") for form in accented.string or ()] == [1, 1]
    assert ["ideas" in form for form in mirrored.string or ()] == [True, False, True, True, True, True]


@pytest.mark.parametrize(
    "content",
    [
        b"this is no catalog\n",
        b'msgid "a"\nmsgid',
        b"\xff\xfe",
        b'msgid "',
        b'msgid ""\nmsgstr "Content-Type: text/plain; charset=none\\n"\n\nmsgid "a"\nmsgstr "b"\n',
    ],
)
def test_a_catalog_that_cannot_be_read_is_told_by_its_name(tmp_path: Path, content: bytes) -> None:
    made(tmp_path)
    file = tmp_path / "translations" / "es" / "content.po"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    with pytest.raises(ValueError, match=re.escape(str(file))):
        compile_again(tmp_path)


def test_a_language_there_is_none_of_is_told(tmp_path: Path) -> None:
    made(tmp_path)
    translate(tmp_path, SPANISH, {("sections", "Notes"): "Apuntes"})
    (tmp_path / "translations" / "es").rename(tmp_path / "translations" / "nowhere")
    with pytest.raises(ValueError, match="nowhere"):
        compile_again(tmp_path)


def test_writing_a_catalog_twice_changes_nothing(content: Path, tmp_path: Path) -> None:
    template = content_template(read_content(content)[0])
    assert write_catalog(tmp_path / "content.pot", template)
    assert not write_catalog(tmp_path / "content.pot", template)
    assert written(read_catalog(tmp_path / "content.pot")).count(b"msgctxt") == written(template).count(b"msgctxt")
