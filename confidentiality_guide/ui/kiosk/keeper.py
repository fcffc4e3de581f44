"""Keeps the guide in front, and everybody in it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from confidentiality_guide.ui.kiosk.keys import WATCHED, is_taken

HOLD_MS = 3_000  # for how long the corner is held
_CORNER_MM = 20
_SWEEP_MS = 500  # how often it looks for windows that are not the guide's
_CAN_RAISE = {"xcb", "windows", "cocoa"}  # other displays only complain of it
_OUTSIDE = QPointF(-10_000, -10_000)
_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel}
_log = logging.getLogger(__name__)


class Keeper(QObject):
    """Stands between the display and the one window.

    It sits on the native window, through which all input of people comes, and on the window itself for what the
    desktop does to it; a filter on the application would bring every event of every widget to Python.

    Signals:
        touched: Someone touched the screen or a key, whether the guide takes it or not.
        corner_held: The corner at the top, where reading begins, was held for three seconds.
        stopped: Something was kept from the guide; carries the name of Qt's event.
    """

    touched = Signal()
    corner_held = Signal()
    stopped = Signal(str)

    def __init__(self, window: QWidget, px_per_mm: float, reach_top: Callable[[], int]) -> None:
        """`reach_top` says how far down the window that begins which can be reached, in pixels."""
        super().__init__(window)
        self._reach_top = reach_top
        self._window, self._corner = window, round(_CORNER_MM * px_per_mm)
        self._handle: QWindow | None = None
        self._full = False
        self._swallow_keys = False  # until the key is let go that took a warning away
        self._cancel_press = False
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(HOLD_MS)
        self._holding.timeout.connect(self._held)
        self._returning = QTimer(self)  # once what took the guide away has been done
        self._returning.setSingleShot(True)
        self._returning.timeout.connect(self._come_back)
        self._sweeping = QTimer(self)
        self._sweeping.setInterval(_SWEEP_MS)
        self._sweeping.timeout.connect(self.sweep)

    def begin(self) -> None:
        """Keep from now on; the window is shown."""
        self._full = self._window.isFullScreen()
        self._window.installEventFilter(self)
        self._window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._stand_at(self._window.windowHandle())
        self._application().focusWindowChanged.connect(self.sweep)
        self._sweeping.start()

    def end(self) -> None:
        """Keep nothing any more: the guide may be closed."""
        if not self._sweeping.isActive():
            return
        for timer in (self._sweeping, self._holding, self._returning):
            timer.stop()
        self._application().focusWindowChanged.disconnect(self.sweep)
        self._window.removeEventFilter(self)
        self._stand_at(None)

    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

    def _stand_at(self, handle: QWindow | None) -> None:
        if self._handle is not None and isValid(self._handle):
            self._handle.removeEventFilter(self)
        self._handle = handle
        if handle is not None:
            handle.installEventFilter(self)

    def swallow_key(self) -> None:
        """Let the key that is down do nothing more than it has done."""
        self._swallow_keys = True

    # -- what comes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close:
            event.ignore()
            return self._stop(event)
        return self._input(event) if watched is self._handle else self._done_to_window(event)

    def _input(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            if kind == QEvent.Type.KeyPress:
                self._swallow_keys = False
            self.touched.emit()
        if kind not in WATCHED:
            return False
        if not is_taken(event):
            # What is accepted here goes no further, as a shortcut neither; a drag is refused.
            event.setAccepted(kind not in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
            return kind == QEvent.Type.MouseMove or self._stop(event)
        if self._swallow_keys and kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            return True
        return self._follow_press(event) if isinstance(event, QMouseEvent) else False

    def _stop(self, event: QEvent) -> bool:
        self.stopped.emit(event.type().name)
        return True

    def _done_to_window(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WinIdChange:
            self._stand_at(self._window.windowHandle())
        elif kind in {QEvent.Type.WindowStateChange, QEvent.Type.Hide, QEvent.Type.WindowDeactivate}:
            self._returning.start(0)
        return False

    # -- the corner

    def _follow_press(self, event: QMouseEvent) -> bool:
        kind = event.type()
        in_corner = self.corner().contains(event.position().toPoint())
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick} and in_corner:
            self._holding.start()
        elif kind == QEvent.Type.MouseButtonRelease or not in_corner:
            self._holding.stop()
        if kind == QEvent.Type.MouseButtonRelease and self._cancel_press and self._handle is not None:
            self._cancel_press = False
            self._let_go_outside(event, self._handle)
            return True
        return False

    def _let_go_outside(self, event: QMouseEvent, handle: QWindow) -> None:
        """What was under the finger is not pressed."""
        outside = QMouseEvent(
            event.type(), _OUTSIDE, _OUTSIDE, event.button(), event.buttons(), event.modifiers(), event.pointingDevice()
        )
        QApplication.sendEvent(handle, outside)

    def corner(self) -> QRect:
        """Where it is held, in the window's pixels."""
        right = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self._window.width() - self._corner if right else 0
        return QRect(left, self._reach_top(), self._corner, self._corner)

    def _held(self) -> None:
        self._cancel_press = True
        self.corner_held.emit()

    # -- staying in front

    def _come_back(self) -> None:
        window = self._window
        if self._full and not window.isFullScreen():
            window.showFullScreen()
        elif window.isMinimized():
            window.showNormal()
        elif not window.isVisible():
            window.show()
        if QGuiApplication.platformName() in _CAN_RAISE:
            window.raise_()
        window.activateWindow()

    def sweep(self) -> None:
        """Close every window but the guide's."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                self._put_away(widget)
        for handle in QGuiApplication.topLevelWindows():
            if handle is not self._handle and handle.isVisible():
                self._put_away(handle)

    def _put_away(self, window: QWidget | QWindow) -> None:
        _log.warning("a window that is not the guide’s was closed: %s", type(window).__name__)
        window.hide()
        window.close()
        self.stopped.emit("Window")
        self._returning.start(0)
