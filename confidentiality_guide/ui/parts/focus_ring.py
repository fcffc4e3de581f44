"""The focus ring: two bands outside whatever the keyboard is on, one of them visible on any ground.

One ring for a window. It stands on the page that the focused widget scrolls with, or else on the window, since
anything smaller might cut it off. A link on two lines has a ring round each part.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from confidentiality_guide.ui.blocks.passage import Link
from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.parts.pressable import Pressable
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_WATCHED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
OWN_RING = "draws_own_ring"  # property of widgets that show the focus themselves


class FocusRing(QWidget):
    """The ring of one window. It never takes a press and never is in a layout."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._around: QWidget | None = None
        self._shown_for_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def listen(self) -> None:
        """Learn from the shown window whether keys or a pointer are in use.

        The filter sits on the native window: one on the application would bring every event of every widget to Python.
        """
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def rest(self) -> None:
        """Follow nothing any more: the window is about to go, and what it holds goes with it in no fixed order."""
        for watched in self._watched():
            watched.removeEventFilter(self)
        self._around = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme from now on."""
        self._theme = theme
        self._settle()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window) or (new is not None and new.window() is not self._window):
            return  # the window goes away, or another one has the focus
        for watched in self._watched():
            if isValid(watched):  # one that goes away loses the focus before it is gone
                watched.removeEventFilter(self)
                watched.destroyed.disconnect(self._let_go)
        self._around = new if new is not None and not new.property(OWN_RING) else None
        for watched in self._watched():
            watched.installEventFilter(self)
            watched.destroyed.connect(self._let_go)
        self._settle()

    def _watched(self) -> list[QWidget]:
        """The focused widget, and everything around it that moves it: up to what the ring stands on."""
        watched: list[QWidget] = []
        widget = self._around
        while widget is not None and not (watched and _bears_ring(widget)):
            watched.append(widget)
            widget = widget.parentWidget()
        return watched

    def _let_go(self) -> None:
        self._around = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _WATCHED and watched in self._watched():
            self._settle()
        elif kind == QEvent.Type.KeyPress and not self._shown_for_keyboard:
            self._shown_for_keyboard = True
            self._settle()
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin} and self._shown_for_keyboard:
            self._shown_for_keyboard = False
            self._settle()
        return False

    def show_for_keyboard(self) -> None:
        """Show the ring although no key was pressed: for focus that was moved to what is new on the page."""
        self._shown_for_keyboard = True
        self._settle()

    def _settle(self) -> None:
        widget = self._around
        if widget is None or not self._shown_for_keyboard or not widget.isVisible():
            self.hide()
            if self.parentWidget() is not self._window:
                self.setParent(self._window)  # a page that is closed would take it along
            return
        owner = self._watched()[-1].parentWidget() or self._window
        if self.parentWidget() is not owner:
            self.setParent(owner)
        out = self._theme.metrics.ring
        place = QRect(widget.mapTo(owner, QPoint(0, 0)), widget.size())
        self.setGeometry(place.adjusted(-out, -out, out, out))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        widget = self._around
        if widget is None:
            return
        metrics = self._theme.metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(widget, Link):
            out = metrics.ring
            for part in widget.parts():
                self._paint_round(painter, part.adjusted(0, out / 2, 2 * out, 1.5 * out), metrics.radius("s"))
            return
        radius = widget.radius if isinstance(widget, Pressable) else metrics.radius("m")
        self._paint_round(painter, QRectF(self.rect()), radius)

    def _paint_round(self, painter: QPainter, outer: QRectF, radius: float) -> None:
        gap, band = self._theme.metrics.ring_gap, self._theme.metrics.ring_band
        for role, width, inset in ((Role.FOCUS, band, 0), (Role.FOCUS_GAP, gap, band)):
            painter.setPen(QPen(self._theme.colour(role), width))
            half = inset + width / 2
            painter.drawPath(rounded(outer.adjusted(half, half, -half, -half), radius + gap + band - half))


def _bears_ring(widget: QWidget) -> bool:
    """Whether the ring may stand on it: a window, or a page that scrolls."""
    room = widget.parentWidget()
    return room is None or (isinstance(scroller := room.parentWidget(), QScrollArea) and scroller.viewport() is room)
