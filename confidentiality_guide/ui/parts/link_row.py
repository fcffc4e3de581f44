"""A quiet row that leads somewhere: a name on ground, underlined when it is pointed at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import (
    along,
    longest_word,
    painter_on,
    reading_side,
    rounded,
    square_in,
    wrapped_height,
)
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class LinkRow(QAbstractButton):
    """One row of a list on a card. The whole row is the target."""

    def __init__(
        self,
        words: str,
        theme: Theme,
        *,
        icon: str = "caret-right",
        heading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._heading = theme, icon, heading
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        step = Step.LEAD if heading else Step.BODY
        self.setFont(theme.font(step, QFont.Weight.Bold if heading else QFont.Weight.Medium))

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * (1.3 if self._heading else 0.8))

    @property
    def _taken(self) -> int:
        return self._icon_size + self._theme.metrics.space(3)

    def heightForWidth(self, width: int) -> int:
        words = wrapped_height(self.font(), self.text(), width - self._taken)
        return max(self._theme.metrics.target, words + self._theme.metrics.space(2))

    def sizeHint(self) -> QSize:
        wide = self._theme.metrics.font_px(Step.BODY) * 14
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._taken + longest_word(self.font(), self.text()), self._theme.metrics.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        if self.underMouse() or self.isDown():
            spread = QRectF(self.rect())
            painter.fillPath(rounded(spread, theme.metrics.radius("s")), theme.colour(Role.SUNKEN))
        mirrored = theme.right_to_left
        slot = along(self.rect(), 0, self._icon_size, right_to_left=mirrored)
        ink = theme.colour(Role.ACCENT)
        paint_icon(painter, self._icon, ink, square_in(slot, self._icon_size), right_to_left=mirrored)
        painter.setPen(theme.colour(Role.INK))
        font = QFont(self.font())
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        words = along(self.rect(), self._taken, self.width() - self._taken, right_to_left=mirrored)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | reading_side(right_to_left=mirrored)
        painter.drawText(words, flags, self.text())
