"""The guide's window in this process, and how long it takes from an act until its result has been painted."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from bench.figure import undisturbed
from bench.places import account
from confidentiality_guide.app import Guide, Options, current_pack, start_qt
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.ui import quick_start

_PATIENCE = 10_000  # turns of the event loop: what has not been painted by then never will be


class Stage(QObject):
    """One window, open and settled. What it times includes layouts, the deletion of what was shown, and painting."""

    def __init__(self, options: Options, pack: Pack | None = None) -> None:
        super().__init__()
        locations = account()
        self.application = start_qt(())
        self.guide = Guide(pack or current_pack(locations).pack, locations, options, remember=False)
        self.window = self.guide.window
        self.window.installEventFilter(self)
        self._painting = False
        self.guide.show()
        self.window.activateWindow()
        self.idle()
        quick_start.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painting = self._painting or event.type() == QEvent.Type.UpdateRequest
        return False

    def painted(self, act: Callable[[], object]) -> float:
        """Do something, and return how long it took until the first painting of its result was done, in ms."""
        self._painting = False
        began = time.perf_counter()
        act()
        for _turn in range(_PATIENCE):
            self._turn()
            if self._painting:
                return (time.perf_counter() - began) * 1000
        raise AssertionError("nothing was painted")

    def settled(self, act: Callable[[], object]) -> float:
        """Do something, and return how long it took until the last painting was done and nothing was left to do, in ms."""
        began = time.perf_counter()
        ended = began + self.painted(act) / 1000
        self._painting = False
        self._turn()
        while self._painting:
            ended, self._painting = time.perf_counter(), False
            self._turn()
        return (ended - began) * 1000

    def idle(self) -> None:
        """Let everything be done that was left for later."""
        self.window.screen_shown.finish()
        for _turn in range(5):
            self._turn()

    def _turn(self) -> None:
        # As the event loop does before it paints: what was replaced goes first.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.application.processEvents()

    def close(self) -> None:
        """Take the window down."""
        self.window.removeEventFilter(self)
        self.window.close()
        self.window.deleteLater()
        self.idle()


def repeated(rounds: int, measure: Callable[[], Sequence[float]]) -> list[float]:
    """Measure the same things several times over, and return how long each took undisturbed; a first round warms up."""
    measure()
    return [undisturbed(values) for values in zip(*(measure() for _round in range(rounds)), strict=True)]
