"""Whole visits to a waiting room's kiosk, by finger and by keyboard, one person after another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from confidentiality_guide.app import Guide, Options
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.practice import read_practice
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, WELCOME, Place
from tests.opening import STAND, WALL
from tests.ui.seen import button, said

SETTINGS = """
state = "CA"
help_line = "Our crisis line: 555-0134"

[practice]
name = "Lakeside Counseling"
phone = "555-0100"

[kiosk]
idle_seconds = 60
"""


class WaitingRoom:
    """The kiosk on the wall, and whoever stands before it."""

    def __init__(self, application: QApplication, guide: Guide) -> None:
        self._application, self.guide = application, guide
        self.now = 0.0
        guide.show()
        guide.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        for _round in range(6):
            self.guide.window.screen_shown.finish()
            self._application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def touches(self, words: str) -> None:
        """Touch the button that says this, through the display."""
        window = self.guide.window
        root = window.overlays.on_top or window
        one = button(root, words)
        at: QPoint = one.mapTo(window, one.rect().center())
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.guide.window.windowHandle(), key)
        self.settle()

    def tabs_to(self, words: str) -> None:
        for _step in range(80):
            self.key(Qt.Key.Key_Tab)
            if self.guide.window.focusWidget().accessibleName() == words:
                return
        pytest.fail(f"the keyboard does not reach “{words}”")

    def passes(self, seconds: float) -> None:
        self.now += seconds
        assert self.guide.waiting_room is not None
        self.guide.waiting_room.presence.look()
        self.settle()

    @property
    def at(self) -> Place:
        return self.guide.visit.history.present.place

    @property
    def reads(self) -> list[str]:
        return said(self.guide.window)


@pytest.fixture(params=[WALL, STAND], ids=["lying", "standing"])
def room(
    qapp: QApplication, locations: Locations, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[WaitingRoom]:
    config = tmp_path / "guide.toml"
    config.write_text(SETTINGS)
    practice, problems = read_practice(config)
    assert problems == ()
    clock: list[WaitingRoom] = []
    options = Options(kiosk=True, size=request.param, practice=practice)
    pack = open_pack(locations.shipped_pack)
    guide = Guide(pack, locations, options, remember=False, clock=lambda: clock[0].now if clock else 0.0)
    clock.append(WaitingRoom(qapp, guide))
    yield clock[0]
    guide.close()


def test_a_client_comes_by_and_leaves_nothing_behind(room: WaitingRoom, locations: Locations) -> None:
    fresh = room.reads
    room.touches("Begin")
    assert room.at is Place.HOME
    room.touches("Help now 988")
    assert "Our crisis line: 555-0134" in room.reads
    room.touches("Close")
    room.touches("Myths")
    room.touches("Find out")
    room.passes(59)
    room.touches("Back")
    room.passes(61)
    assert "Are you still there?" in room.reads
    room.touches("I’m still here")
    room.touches("Text size and colors")
    room.touches("Dark")
    room.touches("Close")
    room.touches("I’m done")
    assert room.guide.visit.history == History((WELCOME,))
    assert room.reads == fresh
    assert room.guide.window.theme.name == "light"
    written = [one for folder in (locations.data, locations.cache, locations.settings) for one in folder.rglob("*")]
    assert written == []


def test_the_next_one_is_not_told_about_the_one_before(room: WaitingRoom) -> None:
    room.touches("Begin")
    room.touches("My state")
    room.guide.window.choose_state("tx")
    room.settle()
    room.passes(60)
    room.passes(30)
    assert room.guide.visit.history == History((WELCOME,))
    room.touches("Begin")
    assert room.guide.visit.state == "ca"
    assert room.guide.visit.history == History((HOME,))


def test_somebody_who_uses_the_keyboard_alone_gets_everywhere_and_not_out(room: WaitingRoom) -> None:
    room.tabs_to("Begin")
    room.key(Qt.Key.Key_Space)
    been = [room.at]
    room.key(Qt.Key.Key_F1)
    room.tabs_to("Who can know what?")
    room.key(Qt.Key.Key_Return)
    been.append(room.at)
    room.tabs_to("I’m done")
    room.key(Qt.Key.Key_Return)
    assert [*been, room.at] == [Place.HOME, Place.WHO_CAN_KNOW, Place.WELCOME]
