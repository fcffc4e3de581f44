"""One answer in the picture of all: a shape and a word on the ground of its colour."""

from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from confidentiality_guide.ui.doing.parts.verdict_looks import Answer, look_of, short_word_of, word_of
from confidentiality_guide.ui.parts.painting import longest_word, paint_face, painter_on, square_in, wrapped_height
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.25


def cell_words_width(theme: Theme, words: str) -> int:
    """How wide a cell must be for these words, in pixels."""
    return longest_word(theme.font(Step.LABEL, QFont.Weight.DemiBold), words) + 2 * theme.metrics.space(1)


class GridCell(QAbstractButton):
    """The answer for one party and one kind of information."""

    accessible_role: ClassVar = QAccessible.Role.Button

    def __init__(self, party: str, information: str, answer: Answer, theme: Theme) -> None:
        super().__init__()
        self._theme, self._answer = theme, answer
        self.setText(short_word_of(answer))
        self.setAccessibleName(f"{party}, {information}: {word_of(answer)}")
        self.setFont(theme.font(Step.LABEL, QFont.Weight.DemiBold))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * _ICON_EMS)

    def _words_high(self, width: int) -> int:
        return wrapped_height(self.font(), self.text(), width - 2 * self._theme.metrics.space(1))

    def heightForWidth(self, width: int) -> int:
        metrics = self._theme.metrics
        return max(metrics.target, self._icon_size + self._words_high(width) + metrics.space(2))

    def sizeHint(self) -> QSize:
        wide = cell_words_width(self._theme, self.text())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(cell_words_width(self._theme, self.text()), self._theme.metrics.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, look = self._theme, look_of(self._answer)
        metrics = theme.metrics
        painter = painter_on(self, self._theme)
        strong = self.isDown() or (self.underMouse() and not metrics.kiosk) or theme.high_contrast
        line = theme.colour(look.plate if strong or self._answer is None else look.tint)
        ground = theme.colour(look.tint)
        paint_face(painter, QRectF(self.rect()), metrics.radius("s"), ground, line, metrics.border)
        high = self._words_high(self.width())
        top = (self.height() - self._icon_size - high) // 2
        square = square_in(QRect(0, top, self.width(), self._icon_size), self._icon_size)
        role = Role.INK_MUTED if self._answer is None else look.plate
        paint_icon(painter, look.icon, theme.colour(role), square)
        painter.setPen(theme.colour(look.ink))
        painter.setFont(self.font())
        side = metrics.space(1)
        slot = QRect(side, top + self._icon_size, self.width() - 2 * side, high)
        painter.drawText(slot, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.text())
