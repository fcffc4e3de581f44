"""The guide in this process, without a screen, for what plays with it: the soak and the monkey.

What it complains of is kept: exceptions that Qt would swallow, and every message of Qt.
"""

import os
import sys
import threading
from types import ModuleType, TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from confidentiality_guide.app import Guide, Options, current_pack, start_qt
from confidentiality_guide.locations import Locations
from confidentiality_guide.practice import Practice
from confidentiality_guide.ui.shell.bar import Bar
from confidentiality_guide.ui.shell.main_window import MainWindow

WALL, DESK = (1920, 1080), (1366, 768)
_SPEECH, _NOT_IMPORTED = "PySide6.QtTextToSpeech", ModuleType("not imported")
_ROUNDS = 4  # a layout asks for another at most twice; what a timer of no time does comes one round later
# What a display of which nothing is seen says of itself: that it has no frames, no stack of windows, no grabs.
_OF_THE_DISPLAY = "This plugin does not support "
# At a desktop two fingers scroll a page: of those that end on another window than they began on, Qt says this.
_OF_TWO_FINGERS = "QGestureManager::deliverEvents: could not find the target for gesture"


class Playing:
    """The guide, open. To be closed."""

    def __init__(self, locations: Locations, *, kiosk: bool) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.complaints: list[str] = []
        self.application: QApplication = start_qt(())
        self._usual = sys.excepthook, threading.excepthook, qInstallMessageHandler(self._qt_said)
        # The server that speaks belongs to the machine, and outlives a visit: here there is none.
        self._speech = sys.modules.get(_SPEECH, _NOT_IMPORTED)
        sys.modules[_SPEECH] = None  # type: ignore[assignment]
        sys.excepthook = self._raised
        threading.excepthook = self._raised_beside
        self.kiosk = kiosk
        options = Options(kiosk=kiosk, size=WALL if kiosk else DESK, practice=Practice() if kiosk else None)
        self.guide = Guide(current_pack(locations).pack, locations, options, remember=False)
        self.guide.show()
        self.window.activateWindow()
        self.settle()

    @property
    def window(self) -> MainWindow:
        """Its window."""
        return self.guide.window

    def turn(self) -> None:
        """Let Qt do what is to be done now."""
        self.application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Let everything that was begun be done."""
        for _round in range(_ROUNDS):
            self.window.screen_shown.finish()
            self.turn()

    def close(self) -> None:
        """Close the guide, and give the messages back to whom they went."""
        self.guide.close()
        self.turn()
        if self._speech is _NOT_IMPORTED:
            del sys.modules[_SPEECH]
        else:
            sys.modules[_SPEECH] = self._speech
        sys.excepthook, threading.excepthook, handler = self._usual
        qInstallMessageHandler(handler)

    def visit_at(self) -> str:
        """Where the visit is, for a message."""
        return str(self.window.visit.history.present)

    def press(self, widget: QWidget) -> None:
        """Press the middle of it, as the display tells of a finger."""
        place = widget.mapTo(self.window, widget.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    def stop_ring(self) -> None:
        """Touch "Stop the ring" where the ring for one switch goes round: any other touch is the switch."""
        buttons = self.window.findChildren(QAbstractButton)
        for stop in [one for one in buttons if one.text() == "Stop the ring" and one.isVisible()]:
            self.press(stop)
            self.settle()

    # -- what can be pressed

    def buttons(self) -> list[QAbstractButton]:
        """What can be pressed now: of a sheet or the cover, where one is over the page."""
        root: QWidget = self.window.overlays.on_top or self.window
        found = [root, *root.findChildren(QAbstractButton)]
        return [one for one in found if isinstance(one, QAbstractButton) and one.isEnabled() and in_sight(one)]

    def bar_button(self, words: str) -> QAbstractButton | None:
        """A button of the bar, if it is there."""
        bar = next((bar for bar in self.window.findChildren(Bar) if bar.isVisible()), None)
        found = bar.findChildren(QAbstractButton) if bar is not None else []
        return next((one for one in found if one.isVisible() and words in (one.text(), one.accessibleName())), None)

    # -- what went wrong

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        self.complaints.append("".join(traceback.format_exception(kind, error, trace)))

    def _raised_beside(self, told: threading.ExceptHookArgs) -> None:
        self._raised(told.exc_type, told.exc_value or RuntimeError("in a thread"), told.exc_traceback)

    def _qt_said(self, level: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        harmless = message.startswith(_OF_THE_DISPLAY) or (message == _OF_TWO_FINGERS and not self.kiosk)
        if not harmless:
            self.complaints.append(f"Qt said ({level.name}): {message}")


def in_sight(widget: QWidget) -> bool:
    """Whether the middle of it can be seen, so that a finger could press it."""
    return widget.isVisible() and widget.visibleRegion().contains(widget.rect().center())
