"""Exact translations are shown, and English where there is none; never a mixture, never a guess."""

from pathlib import Path

import pytest

from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import FigureId, LanguageTag, SourceId, TermId
from confidentiality_guide.teaching.inline import plain
from tests.packs.made import ARABIC, ENGLISH, RECORD, SPANISH, compile_again, made, translate

TOPIC = "topic:your-record"
LEAD = "Your therapist may keep [private notes](term:notes). They are *yours* to ask about."


def spanish(folder: Path, translations: dict[tuple[str, str], str], *, fuzzy: bool = False) -> Pack:
    made(folder)
    translate(folder, SPANISH, translations, fuzzy=fuzzy)
    compile_again(folder, cached=False)
    return open_pack(folder / "guide.pack")


def blocks(pack: Pack, idea: int = 0) -> tuple[Block, ...]:
    return pack.topic(RECORD, SPANISH).ideas[idea].blocks


def test_a_translation_is_shown_with_its_links_and_looks(tmp_path: Path) -> None:
    pack = spanish(tmp_path, {(TOPIC, LEAD): "Son *suyas*: las [notas privadas](term:notes)."})
    lead = blocks(pack)[0]
    assert plain(lead.text) == "Son suyas: las notas privadas."
    assert not lead.in_english
    assert [run.text for run in lead.text if run.target or run.emphasis] == ["suyas", "notas privadas"]
    assert lead.id == pack.topic(RECORD, ENGLISH).ideas[0].blocks[0].id


def test_what_is_not_translated_is_english_and_says_so(tmp_path: Path) -> None:
    pack = spanish(tmp_path, {(TOPIC, LEAD): "Las [notas](term:notes) son *suyas*."})
    assert [block.in_english for block in blocks(pack)] == [False, True, True, True, True, True]
    assert pack.contents(SPANISH).topics[0].in_english
    assert pack.source(SourceId("notes-yes"), SPANISH).in_english
    assert pack.term(TermId("notes"), SPANISH).in_english
    assert pack.figure(FigureId("record-and-notes"), SPANISH).in_english
    assert not pack.term(TermId("notes"), ENGLISH).in_english


def test_half_a_block_in_another_language_is_never_shown(tmp_path: Path) -> None:
    pack = spanish(tmp_path, {(TOPIC, "Your plan asks."): "Su plan pregunta."})
    steps = blocks(pack)[3]
    assert [plain(item) for item in steps.items] == ["Your plan asks.", "You say no."]
    assert steps.in_english


def test_a_callout_is_translated_with_all_that_is_in_it(tmp_path: Path) -> None:
    said = {"In two sentences": "En dos frases", "Say what you keep.": "Diga.", "Then say who may see it.": "Y quién."}
    talk = blocks(spanish(tmp_path, {(TOPIC, english): word for english, word in said.items()}))[4]
    assert (plain(talk.title), [plain(inner.text) for inner in talk.body]) == ("En dos frases", ["Diga.", "Y quién."])
    assert not talk.in_english
    assert not any(inner.in_english for inner in talk.body)


def test_a_fuzzy_translation_is_not_shown(tmp_path: Path) -> None:
    pack = spanish(tmp_path, {(TOPIC, LEAD): "Las [notas](term:notes) son *suyas*."}, fuzzy=True)
    assert blocks(pack)[0].in_english


def test_a_translation_from_another_page_is_not_shown(tmp_path: Path) -> None:
    pack = spanish(tmp_path, {("topic:another", LEAD): "Las [notas](term:notes) son *suyas*."})
    assert blocks(pack)[0].in_english


@pytest.mark.parametrize(
    ("translation", "told"),
    [
        ("Las notas son suyas.", "links"),
        ("Las [notas](term:others) son suyas.", "links"),
        ("Las [notas](term:notes) [y](term:notes) son suyas.", "links"),
        ("Las [notas](term:notes son suyas.", "left in the text"),
        ("Las <b>[notas](term:notes)</b>", "HTML"),
    ],
)
def test_a_broken_translation_is_told_and_the_english_shown(tmp_path: Path, translation: str, told: str) -> None:
    pack = spanish(tmp_path, {(TOPIC, LEAD): translation})
    assert blocks(pack)[0].in_english
    for _ in range(2):  # told again, although nothing has changed
        findings = [finding for finding in compile_again(tmp_path).findings if finding.rule == "broken-translation"]
        assert len(findings) == 1
        assert told in findings[0].message
        assert findings[0].file == "translations/es/content.po"


def test_titles_sections_and_cards_are_translated(tmp_path: Path) -> None:
    pack = spanish(
        tmp_path,
        {
            (TOPIC, "Your record"): "Su expediente",
            (TOPIC, "What is written down about you."): "Lo escrito.",
            ("sections", "Notes"): "Apuntes",
            ("source:notes-yes", "Notes"): "Notas",
            ("source:notes-yes", "rule"): "regla",
            ("source:notes-yes", "Notes need a yes."): "Hace falta un sí.",
            ("term:notes", "notes"): "apuntes",
            ("term:notes", "What is written down. [A](source:notes-yes)"): "Lo escrito. [A](source:notes-yes)",
            ("figure:record-and-notes", "Two"): "Dos",
            ("figure:record-and-notes", "Not to scale"): "Sin escala",
            ("figure:record-and-notes", "The record"): "El expediente",
        },
    )
    entry = pack.contents(SPANISH).topics[0]
    assert (entry.title, entry.lead, entry.in_english) == ("Su expediente", "Lo escrito.", False)
    assert pack.sections(SPANISH)[0].title == "Apuntes"
    source = pack.source(SourceId("notes-yes"), SPANISH)
    assert (source.title, source.claim, source.cite, source.in_english) == (
        "Notas",
        "Hace falta un sí.",
        "45 CFR 164.508",
        False,
    )
    assert pack.term(TermId("notes"), SPANISH).word == "apuntes"
    figure = pack.figure(FigureId("record-and-notes"), SPANISH)
    assert (figure.title, figure.parts[0].name, figure.in_english) == ("Dos", "El expediente", False)
    assert pack.search("expediente", SPANISH)[0].topic == RECORD


def test_the_pack_knows_which_way_a_language_runs_and_what_it_is_called(tmp_path: Path) -> None:
    made(tmp_path)
    translate(tmp_path, ARABIC, {("sections", "Notes"): "ملاحظات"})
    translate(tmp_path, LanguageTag("en-XA"), {("sections", "Notes"): "⟦Ñöţéš⟧"})
    compile_again(tmp_path, cached=False)
    with open_pack(tmp_path / "guide.pack") as pack:
        assert pack.tags == ("en", "ar", "en-XA")
        assert pack.right_to_left(ARABIC)
        assert not pack.right_to_left(ENGLISH)
        assert pack.languages[1].name == "العربية"
