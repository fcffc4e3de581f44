"""Trying every way out of the guide, and seeing what comes of it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.kiosk.self_test import Trial
from confidentiality_guide.ui.kiosk.keys import WATCHED, is_taken
from confidentiality_guide.ui.kiosk.ways_out import WayOut, every_way_out
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.visits.route import HOME

_SETTLE_MS = 5
_RETURN_MS = 2_000  # within which what was taken away is there again
_STEP_MS = 50


class Probe(QObject):
    """Notices whatever reaches a widget although a kiosk takes no such thing."""

    def __init__(self) -> None:
        super().__init__()
        self.reached: list[str] = []
        self.quit = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Quit and isinstance(watched, QCoreApplication):
            self.quit = True
            return True  # the check itself goes on, and reports it
        if kind in WATCHED and isinstance(watched, QWidget) and event.spontaneous() and not is_taken(event):
            self.reached.append(f"{kind.name} reached {type(watched).__name__}")
        return False


def try_everything(application: QApplication, window: MainWindow) -> list[Trial]:
    """Try every way out, one after another, at the welcome and in a visit."""
    QTest.qWaitForWindowExposed(window)
    QGuiApplication.clipboard().clear()  # of whatever was copied on this machine before
    probe = Probe()
    application.installEventFilter(probe)
    try:
        trials = [_try(way, window, probe) for way in every_way_out()]
        window.go(HOME)
        return trials + [_try(way, window, probe) for way in every_way_out()]
    finally:
        application.removeEventFilter(probe)


def _try(way: WayOut, window: MainWindow, probe: Probe) -> Trial:
    probe.reached.clear()
    probe.quit = False
    place = window.visit.history.present
    handle = window.windowHandle()
    way.do(window, handle)
    QTest.qWait(_SETTLE_MS)
    waited = 0
    while (trouble := _trouble(window)) and waited < _RETURN_MS:
        QTest.qWait(_STEP_MS)
        waited += _STEP_MS
    if probe.quit:
        trouble = trouble or "the program would have ended"
    if not trouble and window.visit.history.present != place:
        trouble = f"it led from {place} to {window.visit.history.present}"
    if not trouble and probe.reached:
        trouble = probe.reached[0]
    if not window.isVisible():
        window.show()  # the next trial needs it
    return Trial(way.tried, trouble)


def _trouble(window: MainWindow) -> str:
    """What is not as it must be: the guide alone, in front, whole."""
    others = [type(one).__name__ for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]
    if not window.isVisible():
        return "the guide was closed or hidden"
    if window.isMinimized():
        return "the guide was made small"
    if others:
        return f"another window stands in front of it: {', '.join(others)}"
    if QApplication.activePopupWidget() is not None:
        return "a menu opened"
    if QGuiApplication.clipboard().text():
        return "something is on the clipboard"
    return ""
