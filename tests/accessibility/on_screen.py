"""The guide on a real screen, told over its standard input what to do.

Run as `python -m tests.accessibility.on_screen LAYOUT FOLDER ACCOUNT`, with the program's own folder and that of an
account. Each line it is given is one thing to do, each line it prints says what is to be seen then, both as JSON.
"""

import json
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import Shiboken

from confidentiality_guide.app import start_qt
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.tour import Stop, prepare, settle
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.visits.route import Route
from tests.opening import DESK, WALL, OpenGuide, Program

PATIENCE_MS = 10_000


class Released(QObject):
    """Counts the keys that have come up."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.KeyRelease
        return False


class OnScreen:
    """Does what it is told, and says what it looks like."""

    def __init__(self, layout: str, folder: Path, account: Path) -> None:
        self._application = start_qt(())
        self._opener = OpenGuide(self._application, Program(folder).locations(account))
        self._guide = self._opener(kiosk=layout == "kiosk", size=WALL if layout == "kiosk" else DESK)
        self._released = Released()
        self._guide.window.windowHandle().installEventFilter(self._released)
        self._told = False
        self._listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._listening.activated.connect(self._listen)

    def _listen(self) -> None:
        self._told = True

    def follow(self) -> None:
        """Do one thing after the other, until there is nothing more to do.

        Not from within an event: the next one, such as a key that is pressed, would then wait for the end of it.
        """
        while True:
            while not self._told:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._told = False
            line = sys.stdin.readline()
            if not line:
                return
            told = json.loads(line)
            getattr(self, told.pop("do"))(**told)
            self._settle()
            print(json.dumps(self._seen()), flush=True)

    def _settle(self) -> None:
        settle(self._application)

    def _seen(self) -> dict[str, Any]:
        return {"ring": any(ring.isVisible() for ring in self._guide.window.findChildren(FocusRing))}

    def close(self) -> None:
        """Close the window."""
        self._opener.close()

    # -- what can be done

    def go(self, route: str, opens: str, reader: str) -> None:
        """Go to a stop of the tour."""
        window = self._guide.window
        window.close_everything()
        prepare(self._guide.visit, Stop("", "", Route.parse(route), opens))
        if self._guide.visit.reader is not Reader(reader):
            window.choose_reader(Reader(reader))
        window.go(Route.parse(route))
        window.screen_shown.finish()
        self._settle()
        opening = {
            "language": window.opening.languages,
            "display": window.opening.display,
            "help": window.opening.help_now,
            "hide": window.hide_page,
            "answer": window.screen_shown.answer_first,
        }
        if ":" in opens:
            window.open_target(Target.parse(opens))
        elif opens in opening:
            opening[opens]()

    def key(self, name: str, times: int = 1) -> None:
        """Press a key, such as `Shift+Tab`, as the keyboard does."""
        *held, key = name.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= {"Shift": Qt.KeyboardModifier.ShiftModifier, "Alt": Qt.KeyboardModifier.AltModifier}[one]
        for _time in range(times):
            released = self._released.count
            QTest.keyClick(self._guide.window.windowHandle(), getattr(Qt.Key, f"Key_{key}"), modifiers)
            asked = QDeadlineTimer(PATIENCE_MS)  # a screen reader is asked first whether it wants the key
            while self._released.count == released:
                assert not asked.hasExpired(), f"{name} never reached the window"
                QTest.qWait(1)
            self._settle()

    def write(self, words: str) -> None:
        """Type some words."""
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, words)

    def wait(self, milliseconds: int) -> None:
        """Let some time pass."""
        QTest.qWait(milliseconds)

    def release(self) -> None:
        """Wait until what a screen reader presses is up again: Qt holds it down for a moment."""
        buttons = self._guide.window.findChildren(QAbstractButton)
        while any(Shiboken.isValid(button) and button.isDown() for button in buttons):
            QTest.qWait(10)


def end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell of an error and stop: Qt would go on as if nothing had happened."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> None:
    """Show the guide until nobody tells it anything any more."""
    sys.excepthook = end
    layout, folder, account = sys.argv[1:]
    on_screen = OnScreen(layout, Path(folder), Path(account))
    print(json.dumps({"ready": True}), flush=True)
    on_screen.follow()
    on_screen.close()


if __name__ == "__main__":
    main()
