"""How long something takes: a clock and a few words, that are read and not pressed."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import along, line_width, painter_on, reading_side, square_in
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.15


class TimeLabel(QWidget):
    """A clock and words on one line, as tall as what can be pressed beside it."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._theme = words, theme
        self.setFont(theme.font(Step.LABEL))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _icon(self) -> int:
        return round(self.font().pixelSize() * _ICON_EMS)

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics
        wide = self._icon + metrics.space(2) + line_width(self.font(), self._words)
        return QSize(wide, max(metrics.target, self._theme.line_px(Step.LABEL)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, mirrored = self._theme, self._theme.right_to_left
        painter = painter_on(self, self._theme)
        ink = theme.colour(Role.INK_MUTED)
        slot = along(self.rect(), 0, self._icon, right_to_left=mirrored)
        paint_icon(painter, "clock", ink, square_in(slot, self._icon))
        start = self._icon + theme.metrics.space(2)
        words = along(self.rect(), start, line_width(self.font(), self._words), right_to_left=mirrored)
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | reading_side(right_to_left=mirrored), self._words)
