"""A dashed tag: a state of the text, that is read and not pressed ("In English only", "Past review")."""

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import along, line_width, paint_face, painter_on, reading_side, square_in
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class Tag(QWidget):
    """An icon and a word or two in a dashed outline."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, icon: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words, self._theme = icon, words, theme
        self.setFont(theme.font(Step.LABEL))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        icon, gap = self.font().pixelSize(), self._theme.metrics.space(2)
        wide = 2 * self._theme.metrics.space(3) + icon + gap + line_width(self.font(), self._words)
        return QSize(wide, round(icon * 1.9))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        mirrored = theme.right_to_left
        painter = painter_on(self, self._theme)
        ink = theme.colour(Role.INK_MUTED)
        clear = QColor(0, 0, 0, 0)
        line = theme.colour(Role.LINE_STRONG)
        paint_face(painter, QRectF(self.rect()), self.height() / 2, clear, line, theme.metrics.border, dashed=True)
        icon, start = self.font().pixelSize(), theme.metrics.space(3)
        paint_icon(painter, self._icon, ink, square_in(along(self.rect(), start, icon, right_to_left=mirrored), icon))
        start += icon + theme.metrics.space(2)
        words = along(self.rect(), start, line_width(self.font(), self._words), right_to_left=mirrored)
        painter.setPen(ink)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | reading_side(right_to_left=mirrored)
        painter.drawText(words, flags, self._words)
