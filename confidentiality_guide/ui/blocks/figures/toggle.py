"""The small button that changes between a figure's picture and its list."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from confidentiality_guide.ui.parts.painting import line_width, painter_on, wrapped_height
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.35


class TextButton(QAbstractButton):
    """An icon and a word in the accent colour, without a face: for small things beside what is read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = ""
        self._hovered = False
        self.setFont(theme.font(Step.LABEL, QFont.Weight.DemiBold))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, words: str, icon: str) -> None:
        """Say what pressing it does."""
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def _icon_size(self) -> int:
        return round(self._theme.metrics.font_px(Step.LABEL) * _ICON_EMS)

    @property
    def _indent(self) -> int:
        return self._icon_size + self._theme.metrics.space(2)

    def sizeHint(self) -> QSize:
        line = self._theme.line_px(Step.LABEL)
        return QSize(self._indent + line_width(self.font(), self.text()), max(self._theme.metrics.target, line))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall it is with its words broken for this width."""
        return max(self.sizeHint().height(), wrapped_height(self.font(), self.text(), width - self._indent))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self, self._theme)
        theme, size = self._theme, self._icon_size
        font = QFont(self.font())
        font.setUnderline(self._hovered or self.isDown())
        painter.setFont(font)
        painter.setPen(theme.colour(Role.ACCENT))
        mirrored = theme.right_to_left
        icon = QRectF(self.width() - size if mirrored else 0, (self.height() - size) / 2, size, size)
        paint_icon(painter, self._icon, theme.colour(Role.ACCENT), icon, right_to_left=mirrored)
        words = QRect(0 if mirrored else self._indent, 0, self.width() - self._indent, self.height())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = not self._theme.metrics.kiosk  # a finger does not hover
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)
