"""Hide covers everything at once, and nothing but a press or the Space or Enter key brings it back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from confidentiality_guide.app import Guide
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.shell.hide_cover import HideCover
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import every_word, press, said, shown

TOPIC = Route(Place.TOPIC, "hipaa")
NOTHING_SAID = {" ", "Page hidden. Press to come back."}


def _nothing(window: MainWindow) -> None:
    """Leave the page as it is."""


def _a_source(window: MainWindow) -> None:
    page = window.screen_shown
    link = next(one for passage in shown(page, Passage) for one in passage.links if one.target.scheme == "source")
    window.open_target(link.target)


OPEN: dict[str, Callable[[MainWindow], object]] = {
    "nothing": _nothing,
    "source": _a_source,
    "languages": lambda window: window.opening.languages(),
    "display": lambda window: window.opening.display(),
    "help": lambda window: window.opening.help_now(),
    "notice": lambda window: window.opening.notice("Something happened."),
}


@pytest.fixture(params=["desktop", "kiosk"])
def layout(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(params=OPEN)
def guide(open_guide: OpenGuide, layout: str, request: pytest.FixtureRequest) -> Guide:
    """The guide on a page, with something open over or beside it."""
    guide = open_guide(TOPIC, kiosk=layout == "kiosk")
    OPEN[request.param](guide.window)
    open_guide.settle()
    return guide


def _assert_hidden(window: MainWindow) -> None:
    assert {words for _widget, words in every_word(window)} <= NOTHING_SAID
    covers = window.findChildren(HideCover)
    assert len(covers) == 1
    cover = covers[0]
    assert cover.geometry() == window.rect()
    others = [widget for widget in shown(window, QWidget) if widget is not cover and not cover.isAncestorOf(widget)]
    assert all(isinstance(widget, FocusRing) for widget in others)
    assert window.focusWidget() is cover


def test_one_press_covers_everything(open_guide: OpenGuide, guide: Guide) -> None:
    if guide.window.overlays.has_sheet:  # over the bar
        guide.window.hide_page()
    else:
        press(guide.window, "Hide this page")
    _assert_hidden(guide.window)
    open_guide.settle()
    _assert_hidden(guide.window)


def test_it_is_covered_before_anything_else_happens(guide: Guide) -> None:
    guide.window.hide_page()
    _assert_hidden(guide.window)


def test_the_keyboard_reaches_nothing_under_the_cover(open_guide: OpenGuide, guide: Guide) -> None:
    guide.window.hide_page()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        QTest.keyClick(guide.window.focusWidget(), key)
    open_guide.settle()
    _assert_hidden(guide.window)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_other_key_brings_it_back(
    open_guide: OpenGuide, layout: str, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    guide = open_guide(TOPIC, kiosk=layout == "kiosk")
    guide.window.hide_page()
    QTest.keyClick(guide.window, key, modifiers)
    open_guide.settle()
    _assert_hidden(guide.window)
    assert guide.visit.history.present == TOPIC


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_bring_it_back_as_it_was(open_guide: OpenGuide, guide: Guide, key: Qt.Key) -> None:
    before, title = said(guide.window.screen_shown), guide.window.windowTitle()
    guide.window.hide_page()
    QTest.keyClick(guide.window.findChildren(HideCover)[0], key)
    open_guide.settle()
    assert said(guide.window.screen_shown) == before
    assert guide.window.windowTitle() == title
    assert not guide.window.findChildren(HideCover)


def test_a_press_brings_it_back_and_presses_nothing_under_it(open_guide: OpenGuide, layout: str) -> None:
    guide = open_guide(HOME, kiosk=layout == "kiosk")
    guide.window.hide_page()
    cover = guide.window.findChildren(HideCover)[0]
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton, pos=cover.rect().center())
    open_guide.settle()
    assert not guide.window.overlays.covered
    assert guide.visit.history.present == HOME
    assert guide.window.screen_shown.isVisible()


def test_hiding_twice_is_hiding_once(open_guide: OpenGuide, layout: str) -> None:
    guide = open_guide(TOPIC, kiosk=layout == "kiosk")
    guide.window.hide_page()
    guide.window.hide_page()
    QTest.keyClick(guide.window.findChildren(HideCover)[0], Qt.Key.Key_Space)
    open_guide.settle()
    assert guide.window.screen_shown.isVisible()


def test_what_happens_meanwhile_does_not_uncover_the_page(open_guide: OpenGuide, layout: str) -> None:
    guide = open_guide(TOPIC, kiosk=layout == "kiosk")
    guide.window.hide_page()
    guide.window.opening.notice("The content is damaged.")
    guide.window.build()
    guide.window.resize(guide.window.height(), guide.window.width())
    open_guide.settle()
    _assert_hidden(guide.window)
    QTest.keyClick(guide.window.findChildren(HideCover)[0], Qt.Key.Key_Space)
    open_guide.settle()
    assert guide.window.screen_shown.isVisible()


def test_a_notice_waits_until_the_page_is_seen_again(open_guide: OpenGuide, layout: str) -> None:
    guide = open_guide(TOPIC, kiosk=layout == "kiosk")
    guide.window.hide_page()
    guide.window.opening.notice("The content is damaged.")
    QTest.keyClick(guide.window.findChildren(HideCover)[0], Qt.Key.Key_Space)
    open_guide.settle()
    assert "The content is damaged." in said(guide.window)


def test_the_cover_follows_the_window(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    guide.window.hide_page()
    guide.window.resize(900, 700)
    open_guide.settle()
    _assert_hidden(guide.window)


def test_the_desktop_has_a_shortcut_for_it(open_guide: OpenGuide, qtbot: QtBot) -> None:
    guide = open_guide(TOPIC)
    QTest.keyClick(guide.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    _assert_hidden(guide.window)


def test_no_window_but_the_one_ever_appears(open_guide: OpenGuide, guide: Guide) -> None:
    guide.window.hide_page()
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [guide.window]
