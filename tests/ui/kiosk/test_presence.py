"""A visit ends by itself when nobody is there, and never while somebody is."""

import pytest
from PySide6.QtCore import QPoint, Qt

from confidentiality_guide.practice import Practice, WaitingRoom
from confidentiality_guide.ui.kiosk.countdown import Countdown
from confidentiality_guide.ui.kiosk.still_there import StillThere
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, WELCOME, Place, Route
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.seen import bar, button, press, said, shown

TOPIC = Route(Place.TOPIC, "hipaa")
IDLE, WARN, HIDE = 90, 30, 60


@pytest.fixture
def reading(kiosk: Kiosk) -> Kiosk:
    """Somebody reads."""
    kiosk.touch(button(kiosk.window, "Begin"))
    kiosk.window.go(TOPIC)
    kiosk.settle()
    return kiosk


def _asked(kiosk: Kiosk) -> bool:
    return bool(shown(kiosk.window, StillThere))


def _hidden(kiosk: Kiosk) -> bool:
    return kiosk.window.overlays.covered


def _at(kiosk: Kiosk) -> Route:
    return kiosk.guide.visit.history.present


def test_the_welcome_stays_for_as_long_as_nobody_comes(kiosk: Kiosk) -> None:
    kiosk.wait(100_000)
    assert _at(kiosk) == WELCOME
    assert not _asked(kiosk)


def test_a_reader_is_left_alone_for_ninety_seconds(reading: Kiosk) -> None:
    reading.wait(IDLE - 1)
    assert not _asked(reading)
    reading.wait(1)
    assert _asked(reading)
    assert "Are you still there?" in said(reading.window)
    assert shown(reading.window, Countdown)[0].accessibleName() == f"{WARN} seconds left"


def test_the_seconds_count_down(reading: Kiosk) -> None:
    reading.wait(IDLE)
    reading.wait(12)
    assert shown(reading.window, Countdown)[0].seconds == WARN - 12
    reading.wait(17)
    assert shown(reading.window, Countdown)[0].accessibleName() == "1 second left"


def test_nobody_there_ends_the_visit(reading: Kiosk) -> None:
    reading.wait(IDLE)
    reading.wait(WARN)
    assert reading.guide.visit.history == History((WELCOME,))
    assert not _asked(reading)
    assert "Welcome" in said(reading.window)


def test_a_touch_anywhere_extends_the_visit_and_presses_nothing_under_it(reading: Kiosk) -> None:
    reading.wait(IDLE + 20)
    reading.touch(bar(reading.window).home)  # it lies under the question
    assert not _asked(reading)
    assert _at(reading) == TOPIC
    reading.wait(IDLE - 1)
    assert not _asked(reading)


def test_it_can_be_extended_as_often_as_one_likes(reading: Kiosk) -> None:
    for _time in range(15):
        reading.wait(IDLE + WARN - 1)
        assert _asked(reading)
        reading.touch_at(QPoint(5, reading.window.height() // 2))
        assert not _asked(reading)
    assert _at(reading) == TOPIC


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_F5, Qt.Key.Key_X, Qt.Key.Key_Escape])
def test_any_key_extends_the_visit_and_does_nothing_else(reading: Kiosk, key: Qt.Key) -> None:
    reading.window.go(HOME)
    reading.settle()
    first = button(reading.window.screen_shown, "I have a situation")
    first.setFocus()
    reading.wait(IDLE)
    reading.key(key)
    assert not _asked(reading)
    assert _at(reading) == HOME
    assert reading.window.focusWidget() is first


def test_its_own_button_extends_the_visit(reading: Kiosk) -> None:
    reading.wait(IDLE)
    press(reading.window, "I’m still here")
    reading.settle()
    assert not _asked(reading)
    reading.touch(bar(reading.window).home)
    assert _at(reading) == HOME


def test_a_key_that_only_held_a_modifier_counts_too(reading: Kiosk) -> None:
    reading.wait(IDLE)
    reading.key(Qt.Key.Key_Shift)
    assert not _asked(reading)


def test_reading_aloud_counts_as_being_there(reading: Kiosk) -> None:
    reading.window.speaking_changed.emit(True)
    reading.wait(3_000)
    assert not _asked(reading)
    reading.window.speaking_changed.emit(False)
    reading.wait(IDLE - 1)
    assert not _asked(reading)
    reading.wait(1)
    assert _asked(reading)


def test_a_page_that_stays_hidden_for_a_minute_is_forgotten(reading: Kiosk) -> None:
    reading.touch(bar(reading.window).hide_page)
    reading.wait(HIDE - 1)
    assert _hidden(reading) is True
    reading.wait(1)
    assert _hidden(reading) is False
    assert reading.guide.visit.history == History((WELCOME,))


def test_a_page_that_is_shown_again_in_time_is_as_it_was(reading: Kiosk) -> None:
    reading.touch(bar(reading.window).hide_page)
    reading.wait(HIDE - 5)
    reading.touch_at(QPoint(400, 400))
    reading.wait(HIDE)
    assert _at(reading) == TOPIC
    assert not _asked(reading)


def test_keys_do_not_keep_a_hidden_page_there(reading: Kiosk) -> None:
    reading.touch(bar(reading.window).hide_page)
    for _time in range(HIDE // 10):
        reading.wait(10)
        reading.key(Qt.Key.Key_Tab)
    assert _at(reading) == WELCOME


def test_who_only_looked_at_the_text_sizes_is_forgotten_too(kiosk: Kiosk) -> None:
    kiosk.touch(bar(kiosk.window).display)
    kiosk.touch(button(kiosk.window, "150 %"))
    assert kiosk.guide.visit.text_size == 150
    kiosk.wait(IDLE)
    assert _asked(kiosk)
    kiosk.wait(WARN)
    assert kiosk.guide.visit.text_size == 100
    assert not kiosk.window.overlays.has_sheet


def test_a_first_touch_after_a_long_sleep_does_not_bring_the_last_visit_back(reading: Kiosk) -> None:
    reading.clock.now += 10_000  # the machine slept, and no timer ran
    reading.touch(bar(reading.window).help)
    assert reading.guide.visit.history == History((WELCOME,))


def test_times_of_the_practice_are_kept(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(Practice(kiosk=WaitingRoom(idle_seconds=30, warn_seconds=20)))
    kiosk.touch(button(kiosk.window, "Begin"))
    kiosk.wait(29)
    assert not _asked(kiosk)
    kiosk.wait(1)
    assert _asked(kiosk)
    kiosk.wait(20)
    assert _at(kiosk) == WELCOME
