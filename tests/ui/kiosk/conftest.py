"""What tests of the kiosk share: a waiting room with a clock that stands still until it is moved."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.app import Guide, Options
from confidentiality_guide.kiosk.pin import hash_pin
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.practice import Clinic, Practice, WaitingRoom
from confidentiality_guide.ui.shell.main_window import MainWindow
from tests.opening import WALL

PIN = "2580"


class Clock:
    """Seconds that pass when somebody says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Kiosk:
    """A kiosk in a waiting room, and a person at it."""

    def __init__(self, application: QApplication, guide: Guide, clock: Clock) -> None:
        self._application, self.guide, self.clock = application, guide, clock
        assert guide.waiting_room is not None
        self.room = guide.waiting_room
        guide.show()
        self.window.activateWindow()
        self.settle()

    def close(self) -> None:
        """Close it, if it is open."""
        if self.guide.waiting_room is not None:
            self.guide.close()

    @property
    def window(self) -> MainWindow:
        """Its window."""
        return self.guide.window

    @property
    def handle(self) -> QWindow:
        """The native window, to which the display sends what people do."""
        return self.window.windowHandle()

    def settle(self) -> None:
        """Let everything that was begun be done."""
        for _round in range(6):
            self.window.screen_shown.finish()
            self._application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, seconds: float) -> None:
        """Let time pass, with nobody touching anything."""
        self.clock.now += seconds
        self.room.presence.look()
        self.settle()

    def touch(self, widget: QWidget) -> None:
        """Touch the middle of something, as a finger does."""
        self.touch_at(widget.mapTo(self.window, widget.rect().center()))

    def touch_at(self, at: QPoint) -> None:
        """Touch a place of the window."""
        QTest.mouseClick(self.handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.settle()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.handle, key, held)
        self.settle()


OpenKiosk = Callable[..., Kiosk]


@pytest.fixture(scope="session")
def hashed() -> str:
    """The hash of the PIN: it takes a while to make."""
    return hash_pin(PIN)


@pytest.fixture
def open_kiosk(qapp: QApplication, locations: Locations) -> Iterator[OpenKiosk]:
    """Opens a kiosk; it is closed after the test."""
    opened: list[Kiosk] = []

    def open_(practice: Practice | None = None, *, pin: str = "", **options: object) -> Kiosk:
        clinic = Clinic(name="Lakeside Counseling", phone="555-0100")
        while opened:
            opened.pop().close()  # each puts the windows of another away
        practice = practice or Practice(practice=clinic, kiosk=WaitingRoom(pin=pin))
        asked = Options(kiosk=True, size=WALL, practice=practice)._replace(**options)  # type: ignore[arg-type]
        clock = Clock()
        guide = Guide(open_pack(locations.shipped_pack), locations, asked, remember=False, clock=clock)
        opened.append(Kiosk(qapp, guide, clock))
        return opened[-1]

    yield open_
    for kiosk in opened:
        kiosk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk of the usual settings."""
    return open_kiosk()
