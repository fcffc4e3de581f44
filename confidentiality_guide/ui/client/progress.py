"""How far one is: filled is seen, long is now, hollow is to come. The words beside it say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import along, paint_face
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_WIDE, _NOW, _HIGH, _GAP = 9, 15, 2, 1  # units
_SHORT_SHARE = 0.45
_LEAST_SHARE = 0.3  # of those widths is still a dash
_MOST = 12  # more dots than this say less than the words beside them


class Progress(QWidget):
    """A row of dashes. `place` counts from 0."""

    def __init__(self, place: int, count: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._count, self._theme = place, count, theme
        self._most_share = 1.0
        if count > _MOST:
            self.hide()  # never shown here: without a parent yet, it would be a window for a moment
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_short(self, short: bool) -> None:
        """Take less room, on a tall screen."""
        self._most_share = _SHORT_SHARE if short else 1.0
        self.updateGeometry()

    def _width(self, share: float) -> int:
        space = self._theme.metrics.space
        return round((space(_WIDE) * (self._count - 1) + space(_NOW)) * share) + space(_GAP) * (self._count - 1)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._most_share), self._theme.metrics.space(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(_LEAST_SHARE), self._theme.metrics.space(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, space = self._theme, self._theme.metrics.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gaps = space(_GAP) * (self._count - 1)
        share = (self.width() - gaps) / max(1, self._width(1) - gaps)
        start = 0
        for place in range(self._count):
            wide = int(space(_NOW if place == self._place else _WIDE) * share)
            slot = QRectF(along(self.rect(), start, wide, right_to_left=theme.right_to_left))
            reached = place <= self._place
            fill = theme.colour(Role.ACCENT) if reached else QColor(0, 0, 0, 0)
            line = theme.colour(Role.ACCENT if reached else Role.LINE_STRONG)
            paint_face(painter, slot, slot.height() / 2, fill, line, theme.metrics.border)
            start += wide + space(_GAP)
