"""Nobody gets out of the guide, whatever they press; what the guide needs still works."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from confidentiality_guide.ui.kiosk.keeper import Keeper
from confidentiality_guide.ui.kiosk.keys import is_key_taken
from confidentiality_guide.ui.kiosk.trials import try_everything
from confidentiality_guide.ui.kiosk.ways_out import every_way_out
from confidentiality_guide.visits.route import HOME, WELCOME, Place, Route
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.seen import bar, button, shown

TOPIC = Route(Place.TOPIC, "hipaa")
_NONE = Qt.KeyboardModifier.NoModifier


class Heard(QObject):
    """Notices which keys reach a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QWidget):
            self.keys.append(event.key())  # type: ignore[attr-defined]
        return False


def test_every_way_out_is_stopped(qapp: QApplication, kiosk: Kiosk) -> None:
    for other in QApplication.topLevelWidgets():
        if other is not kiosk.window and other.isVisible():
            other.close()  # left open by another test
    trials = try_everything(qapp, kiosk.window)
    assert len(trials) > 200
    assert [trial for trial in trials if trial.escape] == []


def test_without_its_keeper_nearly_every_way_out_would_lead_out(
    qapp: QApplication, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Keeper, "begin", _keep_nothing)
    monkeypatch.setattr("confidentiality_guide.ui.kiosk.trials._RETURN_MS", 0)
    wanted = ("F1", "Alt+F4", "Ctrl+Q", "a click with the right button", "closing the window, as a desktop does")
    chosen = [way for way in every_way_out() if way.tried in wanted]
    monkeypatch.setattr("confidentiality_guide.ui.kiosk.trials.every_way_out", lambda: chosen)
    trials = try_everything(qapp, open_kiosk().window)
    assert {trial.tried for trial in trials if trial.escape} == set(wanted)


def _keep_nothing(_keeper: Keeper) -> None:
    """A keeper that does nothing."""


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_A, Qt.Key.Key_Super_L])
def test_a_key_that_is_not_needed_reaches_nothing(qapp: QApplication, kiosk: Kiosk, key: Qt.Key) -> None:
    heard = Heard()
    qapp.installEventFilter(heard)
    kiosk.key(key)
    kiosk.key(Qt.Key.Key_Tab)
    qapp.removeEventFilter(heard)
    assert set(heard.keys) == {Qt.Key.Key_Tab}


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier])
def test_no_chord_is_taken_not_even_of_a_key_that_is(held: Qt.KeyboardModifier) -> None:
    assert not is_key_taken(Qt.Key.Key_Tab, held)
    assert not is_key_taken(Qt.Key.Key_Return, held)
    assert is_key_taken(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert is_key_taken(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def test_the_keyboard_alone_still_works(kiosk: Kiosk) -> None:
    for _step in range(30):
        kiosk.key(Qt.Key.Key_Tab)
        if kiosk.window.focusWidget().accessibleName() == "Begin":
            break
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.guide.visit.history.present == HOME
    kiosk.touch(bar(kiosk.window).help)
    kiosk.key(Qt.Key.Key_Escape)
    assert not kiosk.window.overlays.has_sheet
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.guide.visit.history.present == HOME


@pytest.mark.parametrize("other", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_only_the_left_button_presses(kiosk: Kiosk, other: Qt.MouseButton) -> None:
    begin = button(kiosk.window, "Begin")
    at = begin.mapTo(kiosk.window, begin.rect().center())
    QTest.mouseClick(kiosk.handle, other, _NONE, at)
    kiosk.settle()
    assert kiosk.guide.visit.history.present == WELCOME
    kiosk.touch_at(at)
    assert kiosk.guide.visit.history.present == HOME


def test_of_several_fingers_only_the_first_presses(kiosk: Kiosk) -> None:
    kiosk.touch(button(kiosk.window, "Begin"))
    first, second = (
        one.mapTo(kiosk.window, one.rect().center()) for one in (bar(kiosk.window).help, bar(kiosk.window).hide_page)
    )
    device: QPointingDevice = QTest.createTouchDevice()
    QTest.touchEvent(kiosk.handle, device).press(0, first, kiosk.handle)
    QTest.touchEvent(kiosk.handle, device).stationary(0).press(1, second, kiosk.handle)
    QTest.touchEvent(kiosk.handle, device).stationary(0).release(1, second, kiosk.handle)
    kiosk.settle()
    assert not kiosk.window.overlays.covered
    QTest.touchEvent(kiosk.handle, device).release(0, first, kiosk.handle)
    kiosk.settle()
    assert kiosk.window.overlays.has_sheet
    assert not kiosk.window.overlays.covered


def test_it_is_not_closed_by_those_who_may_not(kiosk: Kiosk) -> None:
    kiosk.window.close()
    kiosk.handle.close()
    QApplication.closeAllWindows()
    kiosk.settle()
    assert kiosk.window.isVisible()


def test_the_practice_can_close_it(kiosk: Kiosk) -> None:
    kiosk.guide.close()
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == []


@pytest.mark.parametrize("how", ["hide", "showMinimized"])
def test_it_comes_back_when_it_was_taken_away(kiosk: Kiosk, how: str) -> None:
    getattr(kiosk.window, how)()
    kiosk.settle()
    assert kiosk.window.isVisible()
    assert not kiosk.window.isMinimized()


def test_a_window_of_something_else_is_put_away(kiosk: Kiosk, caplog: pytest.LogCaptureFixture) -> None:
    other = QLabel("Settings")
    other.show()
    other.activateWindow()
    kiosk.settle()
    QTest.qWait(600)
    assert not other.isVisible()
    assert "QLabel" in caplog.text
    assert QGuiApplication.focusWindow() is kiosk.handle
    other.deleteLater()


def test_a_corner_says_nothing_where_no_pin_is_set(kiosk: Kiosk) -> None:
    QTest.mousePress(kiosk.handle, Qt.MouseButton.LeftButton, _NONE, QPoint(20, 20))
    QTest.qWait(3_200)
    assert kiosk.window.overlays.on_top is None
    QTest.mouseRelease(kiosk.handle, Qt.MouseButton.LeftButton, _NONE, QPoint(20, 20))


@pytest.mark.parametrize("place", list(Place))
def test_nothing_is_typed_anywhere(kiosk: Kiosk, place: Place) -> None:
    kiosk.window.go(Route(place))
    kiosk.settle()
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox):
        assert shown(kiosk.window, kind) == []
    assert not [one for one in shown(kiosk.window, QWidget) if one.toolTip() or one.acceptDrops()]
    typing = Qt.WidgetAttribute.WA_InputMethodEnabled
    assert not [one for one in shown(kiosk.window, QWidget) if one.testAttribute(typing)]
