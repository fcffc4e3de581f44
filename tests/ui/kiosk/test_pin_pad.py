"""The practice leaves the guide by its PIN; nobody else finds it, and nobody guesses it."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from confidentiality_guide.app import LEFT_BY_PIN
from confidentiality_guide.ui.kiosk.pin_pad import PinPad, Typed
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.visits.route import HOME, WELCOME
from tests.opening import STAND, WALL
from tests.ui.kiosk.conftest import PIN, Kiosk, OpenKiosk
from tests.ui.seen import button, press, said, shown

_NONE = Qt.KeyboardModifier.NoModifier
CORNER = QPoint(30, 30)


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk, hashed: str) -> Kiosk:
    """A kiosk with a PIN."""
    return open_kiosk(pin=hashed)


def _type(kiosk: Kiosk, digits: str) -> None:
    pad = shown(kiosk.window, PinPad)[0]
    for digit in digits:
        press(pad, digit)
    press(pad, "Leave the guide")
    kiosk.settle()


def _hold(kiosk: Kiosk, at: QPoint, milliseconds: int) -> None:
    QTest.mousePress(kiosk.handle, Qt.MouseButton.LeftButton, _NONE, at)
    QTest.qWait(milliseconds)
    QTest.mouseRelease(kiosk.handle, Qt.MouseButton.LeftButton, _NONE, at)
    kiosk.settle()


def test_holding_the_corner_for_three_seconds_opens_the_pad_and_presses_nothing(kiosk: Kiosk) -> None:
    _hold(kiosk, CORNER, 3_200)
    assert shown(kiosk.window, PinPad)
    assert kiosk.guide.visit.history.present == WELCOME


def test_a_touch_of_the_corner_is_a_touch_like_any_other(kiosk: Kiosk) -> None:
    _hold(kiosk, CORNER, 300)
    assert not shown(kiosk.window, PinPad)
    assert kiosk.guide.visit.history.present == HOME


def test_a_finger_that_leaves_the_corner_opens_nothing(kiosk: Kiosk) -> None:
    QTest.mousePress(kiosk.handle, Qt.MouseButton.LeftButton, _NONE, CORNER)
    QTest.mouseMove(kiosk.handle, QPoint(400, 300))
    QTest.qWait(3_200)
    assert not shown(kiosk.window, PinPad)
    QTest.mouseRelease(kiosk.handle, Qt.MouseButton.LeftButton, _NONE, QPoint(400, 300))


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_the_corner_is_where_reading_begins(open_kiosk: OpenKiosk, hashed: str, language: str) -> None:
    kiosk = open_kiosk(pin=hashed, language=language)
    left = kiosk.room.keeper.corner().left()
    assert (left == 0) is (language == "en")
    assert kiosk.room.keeper.corner().right() < kiosk.window.width()


def test_the_pin_closes_the_program(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", left.append)
    kiosk.room.open_pad()
    _type(kiosk, PIN)
    assert left == [LEFT_BY_PIN]


def test_another_number_does_not(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.room.open_pad()
    with qtbot.assertNotEmitted(kiosk.room.let_go):
        _type(kiosk, "1379")
        _type(kiosk, "")
        _type(kiosk, PIN + "0")
    assert "That is not the PIN." in said(kiosk.window)


def test_guessing_takes_longer_and_longer_and_never_locks_the_practice_out(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", left.append)
    kiosk.room.open_pad()
    for _guess in range(3):
        _type(kiosk, "9173")
    assert "Wait 5 seconds before you try again." in said(kiosk.window)
    assert not button(shown(kiosk.window, PinPad)[0], "1").isEnabled()
    press(shown(kiosk.window, PinPad)[0], "Close")  # going away and coming back is no way round it
    kiosk.settle()
    kiosk.room.open_pad()
    assert "Wait 5 seconds before you try again." in said(kiosk.window)
    kiosk.window.overlays.drop_front()
    kiosk.clock.now += 5
    kiosk.room.open_pad()
    _type(kiosk, "9173")
    assert "Wait 10 seconds before you try again." in said(kiosk.window)
    kiosk.window.overlays.drop_front()
    kiosk.clock.now += 10
    kiosk.room.open_pad()
    _type(kiosk, PIN)
    assert left == [LEFT_BY_PIN]


def test_the_seconds_count_down_until_the_keys_are_there_again(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.room.open_pad()
    pad = shown(kiosk.window, PinPad)[0]
    pad.hold_back(1.2)
    assert "Wait 2 seconds before you try again." in said(pad)
    qtbot.waitUntil(lambda: button(pad, "1").isEnabled(), timeout=4_000)
    assert "For the staff: type the PIN." in said(pad)


def test_digits_are_dots_and_can_be_taken_back(kiosk: Kiosk) -> None:
    kiosk.room.open_pad()
    pad = shown(kiosk.window, PinPad)[0]
    for name in ("2", "5", "Erase"):
        press(pad, name)
    assert shown(pad, Typed)[0].accessibleName() == "1 digit typed"
    assert not {"2", "5", "25"} & set(said(pad))


def test_a_keyboard_types_no_digits(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.room.open_pad()
    with qtbot.assertNotEmitted(kiosk.room.let_go):
        for digit in PIN:
            kiosk.key(Qt.Key(ord(digit)))
        kiosk.key(Qt.Key.Key_Return)
    kiosk.key(Qt.Key.Key_Escape)
    assert not shown(kiosk.window, PinPad)


def test_the_pad_goes_away_when_nobody_is_there(kiosk: Kiosk) -> None:
    kiosk.touch(button(kiosk.window, "Begin"))
    kiosk.room.open_pad()
    kiosk.wait(90)
    assert not shown(kiosk.window, PinPad)
    kiosk.wait(30)
    assert kiosk.window.overlays.on_top is None


@pytest.mark.parametrize("size", [WALL, STAND, (1366, 768)])
@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_its_keys_are_as_on_a_telephone_and_large_enough(
    open_kiosk: OpenKiosk, hashed: str, size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(pin=hashed, language=language, size=size, text_size=200)
    kiosk.room.open_pad()
    kiosk.settle()
    pad = shown(kiosk.window, PinPad)[0]
    least = kiosk.window.theme.metrics.target
    keys = {one.text(): one for one in shown(pad, Button) if one.text().isdigit()}
    assert all(one.width() >= least and one.height() >= least for one in shown(pad, Button))
    places = {digit: one.mapTo(pad, QPoint(0, 0)) for digit, one in keys.items()}
    assert places["1"].x() < places["2"].x() < places["3"].x()
    assert places["1"].y() < places["4"].y() < places["7"].y() < places["0"].y()
    rects = [one.rect().translated(one.mapTo(pad, QPoint(0, 0))) for one in shown(pad, Button)]
    assert all(pad.card.geometry().contains(rect) for rect in rects)
    assert not [one for one in rects for other in rects if one != other and one.intersects(other)]
