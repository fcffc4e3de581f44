"""A draft says that it is one, in its own language; a waiting room offers it only where the practice allows that."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from confidentiality_guide.i18n.catalogs import add_message, new_catalog, write_catalog
from confidentiality_guide.i18n.interface import compile_interfaces
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.shell.notices import is_a_draft
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide, Program
from tests.packs.made import SPANISH, TOPIC, compile_again, translate
from tests.packs.written import write_content
from tests.ui.seen import said, shown

DRAFT = "Esta traducción es un borrador."
AT_HOME = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])
LINE = "Your therapist may keep [private notes](term:notes). They are *yours* to ask about."


@pytest.fixture
def open_draft(qapp: QApplication, tmp_path: Path) -> Iterator[OpenGuide]:
    """Opens a guide whose only translation is a Spanish draft of one title and one paragraph."""
    write_content(tmp_path / "content", topics__your_record_md=TOPIC)
    line = LINE.replace("Your therapist may keep", "Su terapeuta puede guardar")
    titles = {("topic:your-record", "Your record"): "Su expediente", ("topic:your-record", LINE): line}
    translate(tmp_path, SPANISH, titles)
    words = new_catalog(SPANISH, "a test")
    add_message(words, is_a_draft().english, None, [], []).string = DRAFT  # type: ignore[attr-defined]
    write_catalog(tmp_path / "translations" / "es" / "ui.po", words)
    program = Program(tmp_path / "program")
    compile_interfaces(tmp_path / "translations", program.folder / "data" / "locale")
    compile_again(tmp_path, cached=False, output="program/data/guide.pack")
    opener = OpenGuide(qapp, program.locations(tmp_path / "account"))
    yield opener
    opener.close()
    QLocale.setDefault(QLocale("en"))


@AT_HOME
def test_the_first_screen_and_the_page_about_the_guide_say_so(open_draft: OpenGuide, kiosk: bool) -> None:
    guide = open_draft(HOME, kiosk=kiosk, language="es")
    assert DRAFT in said(guide.window.screen_shown)
    guide.window.go(Route(Place.ABOUT))
    open_draft.settle()
    assert DRAFT in said(guide.window.screen_shown)


@AT_HOME
def test_english_says_nothing_of_a_draft(open_draft: OpenGuide, kiosk: bool) -> None:
    guide = open_draft(HOME, kiosk=kiosk)
    assert is_a_draft() not in said(guide.window)
    guide.window.go(Route(Place.ABOUT))
    open_draft.settle()
    assert is_a_draft() not in said(guide.window)


@AT_HOME
def test_whoever_chooses_a_draft_is_told_once(open_draft: OpenGuide, kiosk: bool) -> None:
    guide = open_draft(Route(Place.TOPIC, "your-record"), kiosk=kiosk)
    guide.window.choose_language(SPANISH)
    open_draft.settle()
    assert DRAFT in said(guide.window)
    guide.window.overlays.close_sheet()
    guide.window.go(Route(Place.GLOSSARY))
    open_draft.settle()
    assert DRAFT not in said(guide.window)


def test_what_is_english_in_it_is_marked_and_its_language_is_told(open_draft: OpenGuide) -> None:
    guide = open_draft(Route(Place.TOPIC, "your-record"), language="es")
    passages = shown(guide.window.screen_shown, Passage)
    spanish = next(one for one in passages if one.words.startswith("Su terapeuta"))
    english = next(one for one in passages if one.words.startswith("More in"))
    assert not spanish.look.english
    assert english.look.english
    assert language_of(english) is QLocale.Language.English
    assert QLocale().language() is QLocale.Language.Spanish  # of everything that does not say otherwise
    lead = next(one for one in passages if one.words == "What is written down about you.")
    assert language_of(lead) is QLocale.Language.English


def language_of(passage: Passage) -> QLocale.Language:
    described = QAccessible.queryAccessibleInterface(passage)
    told: QLocale = described.attributesInterface().attributeValue(QAccessible.Attribute.Locale)
    return told.language()
