"""Lies over the window while the ring goes round: a touch anywhere is the switch, and the ring is drawn on it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_THICKER = 1.5  # than the ring of the keyboard: it is looked for from further away


class Glass(QWidget):
    """Takes every touch but those on `free`, which is pressed as ever.

    Signals:
        held: A finger is down.
        let_go: It is up again; carries whether it still was on the glass.
    """

    held = Signal()
    let_go = Signal(bool)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.theme = theme
        self.free: QAbstractButton | None = None
        self._lit: Sequence[QWidget] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def light(self, widgets: Sequence[QWidget]) -> None:
        """Draw the ring round these; round none, it is not drawn."""
        self._lit = tuple(widgets)
        self.update()

    @property
    def lit(self) -> list[QRect]:
        """Where what has the ring stands now."""
        shown = [one for one in self._lit if isValid(one) and one.isVisible()]
        seen = [(one, one.visibleRegion().boundingRect()) for one in shown]
        return [
            QRect(one.mapTo(self.window(), part.topLeft()), part.size()) for one, part in seen if not part.isEmpty()
        ]

    def cover(self) -> None:
        """Lie over all of the window, whatever has opened since."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics, window = self.theme.metrics, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        gap, band = metrics.ring_gap * _THICKER, metrics.ring_band * _THICKER
        for place in self.lit:
            outer = QRectF(place).adjusted(-gap - band, -gap - band, gap + band, gap + band).intersected(window)
            for role, width, inset in ((Role.FOCUS, band, 0.0), (Role.FOCUS_GAP, gap, band)):
                painter.setPen(QPen(self.theme.colour(role), width))
                half = inset + width / 2
                painter.drawPath(rounded(outer.adjusted(half, half, -half, -half), metrics.radius("m")))

    # -- a touch is the switch

    def _on_free(self, event: QMouseEvent) -> bool:
        free = self.free
        if free is None or not isValid(free) or not free.isVisible():
            return False
        return QRect(free.mapTo(self.window(), QPoint(0, 0)), free.size()).contains(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._on_free(event):
            self.held.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._on_free(event) and self.free is not None:
            self.free.click()
        else:
            self.let_go.emit(self.rect().contains(event.position().toPoint()))
