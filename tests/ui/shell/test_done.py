"""After "I'm done" the next person finds the guide as if nobody had been there."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, Place, Route
from confidentiality_guide.visits.visit import Visit
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import bar, every_word, shown

TOPIC = Route(Place.TOPIC, "hipaa")


def _live(guide: Guide, open_guide: OpenGuide) -> None:
    """Do what a person may do in a waiting room."""
    window = guide.window
    window.go(TOPIC)
    open_guide.settle()
    link = next(one for passage in shown(window, Passage) for one in passage.links)
    window.open_target(link.target)
    window.choose_language(LanguageTag("ar-XB"))
    window.choose_text_size(150)
    window.choose_theme("dark")
    window.go(Route(Place.MYTHS))
    open_guide.settle()
    window.screen_shown.answer_first()
    window.go_back()
    window.opening.help_now()
    open_guide.settle()
    window.overlays.close_sheet()
    window.choose_text_size(200)
    window.overlays.close_sheet()
    open_guide.settle()
    window.screen_shown.return_to(300)


def _as_it_stands(widget: QWidget) -> list[object]:
    """A widget and all in it: what each is, says, and where it stands."""
    words = widget.words if isinstance(widget, Passage) else ""
    text = (widget.text(), widget.isChecked(), widget.isDown()) if isinstance(widget, QAbstractButton) else ()
    scrolled = widget.verticalScrollBar().value() if isinstance(widget, QAbstractScrollArea) else 0
    inner = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [
        type(widget).__name__,
        words,
        text,
        scrolled,
        widget.accessibleName(),
        widget.geometry().getRect() if widget.isVisible() else None,
        widget.isEnabled(),
        widget.layoutDirection(),
        sorted((_as_it_stands(one) for one in inner), key=repr),
    ]


def _done(guide: Guide, open_guide: OpenGuide) -> None:
    QTest.mouseClick(bar(guide.window).done, Qt.MouseButton.LeftButton)
    open_guide.settle()


@pytest.mark.parametrize("size", [WALL, STAND])
def test_the_widgets_are_those_of_a_fresh_start(open_guide: OpenGuide, size: tuple[int, int]) -> None:
    fresh = _as_it_stands(open_guide(kiosk=True, size=size).window)
    used = open_guide(kiosk=True, size=size)
    _live(used, open_guide)
    assert _as_it_stands(used.window) != fresh
    _done(used, open_guide)
    assert _as_it_stands(used.window) == fresh


def test_what_the_person_did_is_gone_from_memory(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    visit = ref(guide.visit)
    _live(guide, open_guide)
    _done(guide, open_guide)
    gc.collect()
    assert visit() is None


def test_the_next_visit_begins_as_the_program_began(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True, theme="contrast", text_size=125)
    _live(guide, open_guide)
    _done(guide, open_guide)
    assert guide.visit == Visit(theme="contrast", text_size=125)
    assert guide.visit.history == History((HOME,))
    assert (guide.window.theme.name, guide.window.theme.right_to_left) == ("contrast", False)


def test_a_kiosk_that_was_opened_at_a_page_returns_to_its_home(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC, kiosk=True)
    _done(guide, open_guide)
    assert guide.visit.history == History((HOME,))


def test_there_is_no_way_back_into_the_visit_before(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    _live(guide, open_guide)
    _done(guide, open_guide)
    assert not bar(guide.window).back.isEnabled()
    guide.window.go_back()
    guide.window.go_forward()
    open_guide.settle()
    assert guide.visit.history.present == HOME
    guide.window.go(TOPIC)
    open_guide.settle()
    assert guide.window.screen_shown.scroll_place() == 0


def test_a_page_that_was_hidden_does_not_come_back(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC, kiosk=True)
    guide.window.hide_page()
    guide.window.visit_ended.emit()
    open_guide.settle()
    assert not guide.window.overlays.covered
    assert guide.visit.history.present == HOME
    assert guide.window.screen_shown.isVisible()


def test_a_question_that_was_open_is_closed(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC, kiosk=True)
    guide.window.opening.help_now()
    guide.window.visit_ended.emit()
    open_guide.settle()
    assert not guide.window.overlays.has_sheet
    assert not guide.window.overlays.has_card


def test_the_next_person_hears_no_word_of_the_one_before(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    fresh = {words for _widget, words in every_word(guide.window)}
    _live(guide, open_guide)
    _done(guide, open_guide)
    assert {words for _widget, words in every_word(guide.window)} == fresh
