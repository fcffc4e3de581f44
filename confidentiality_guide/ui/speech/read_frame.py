"""The frame round a choice or a figure that is being read aloud: what has no letters of its own to mark."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.parts.pressable import Pressable
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class ReadFrame(QWidget):
    """Stands on the page, round a widget of it. It never takes a press."""

    def __init__(self, around: QWidget, page: QWidget, theme: Theme) -> None:
        super().__init__(page)
        self._around, self._theme = around, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._place()
        self.show()

    def rest(self) -> None:
        """Go away."""
        self._around.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        return False

    def _place(self) -> None:
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(QRect(self._around.mapTo(page, QPoint(0, 0)), self._around.size()))
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self._theme.metrics
        width = metrics.chosen_border
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Role.ACCENT), width))
        half = width / 2
        radius = self._around.radius if isinstance(self._around, Pressable) else metrics.radius("l")
        whole = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawPath(rounded(whole, radius))
        underline = QRectF(whole.left() + radius, whole.bottom() - width, whole.width(), width)
        underline.setRight(whole.right() - radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.ACCENT))
        painter.drawRect(underline)
