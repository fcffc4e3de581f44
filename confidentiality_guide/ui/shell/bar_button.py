"""A button of the constant bar: ground, not furniture."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import (
    along,
    line_width,
    longest_word,
    painter_on,
    rounded,
    square_in,
    wrapped_rect,
)
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_KIOSK_GROWS_TO = 1.25  # of the text size
_LONGEST_LINE_MM = 62  # a longer word is set on two lines


class Tone(StrEnum):
    """What a bar button stands for."""

    PLAIN = "plain"
    HELP = "help"  # 988 and nothing else
    DONE = "done"


class BarButton(QAbstractButton):
    """An icon and a word. On a desktop side by side; at a kiosk, the word under the icon."""

    def __init__(self, icon: str, theme: Theme, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._theme, self._tone = icon, theme, tone
        self._bare = False
        self._words_width = 0
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        weight = QFont.Weight.Bold if tone is Tone.HELP and not theme.metrics.kiosk else QFont.Weight.DemiBold
        font = QFont(theme.font(Step.LABEL, weight))
        if theme.metrics.kiosk and theme.metrics.text > _KIOSK_GROWS_TO:
            # The bar never moves or breaks: beyond this its words would not stand side by side.
            font.setPixelSize(round(font.pixelSize() * _KIOSK_GROWS_TO / theme.metrics.text))
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, name: str = "") -> None:
        """Set the word on the button, and its name for assistive technology where that says more."""
        self.setText(words)
        self._words_width = line_width(self.font(), words)  # the bar asks many times over while it makes room
        self.setAccessibleName(name or words)
        self.updateGeometry()

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone, for want of room; the name stays."""
        self._bare = bare
        self.setToolTip(self.text() if bare and not self._theme.metrics.kiosk else "")
        self.updateGeometry()
        self.update()

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * (1.15 if self._theme.metrics.kiosk else 1.35))

    @property
    def _longest_line(self) -> int:
        return self._theme.metrics.mm(_LONGEST_LINE_MM)

    @property
    def _line(self) -> int:
        return round(self.font().pixelSize() * 1.3)

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics
        words = 0 if self._bare else self._words_width
        if metrics.kiosk:
            words = max(longest_word(self.font(), self.text()), words // 2 if words > self._longest_line else words)
            high = self._icon_size + self._line + metrics.space(1)
            return QSize(max(metrics.target, words + metrics.space(2)), max(metrics.target, high))
        gap = metrics.space(2) if words else 0
        wide = self._icon_size + gap + words + 2 * metrics.space(2.5)
        return QSize(max(metrics.target, wide), max(metrics.target, self._icon_size + metrics.space(3)))

    def heightForWidth(self, width: int) -> int:
        """How tall a kiosk's button must be at this width for its word, on one line or two."""
        words = wrapped_rect(self.font(), self.text(), width).height()
        return max(self._theme.metrics.target, self._icon_size + words + self._theme.metrics.space(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        ink = self._paint_ground(painter)
        painter.setPen(ink)
        painter.setFont(self.font())
        if theme.metrics.kiosk:
            self._paint_upright(painter, ink)
        else:
            self._paint_in_line(painter, ink)

    def _paint_ground(self, painter: QPainter) -> QColor:
        """Fill what the tone fills; returns the colour of what stands on it."""
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        shape = rounded(QRectF(self.rect()), theme.metrics.radius("m"))
        if self._tone is Tone.HELP:
            painter.fillPath(shape, theme.colour(Role.HELP))
            return theme.colour(Role.ON_HELP)
        if self._tone is Tone.DONE:
            painter.fillPath(shape, theme.colour(Role.ON_BAR))
            return theme.colour(Role.BAR)
        if (self._hovered and self.isEnabled()) or self.isDown() or self.isChecked():
            veil = QColor(theme.colour(Role.ON_BAR))
            veil.setAlphaF(0.14)
            painter.fillPath(shape, veil)
        return theme.colour(Role.ON_BAR)

    def _paint_in_line(self, painter: QPainter, ink: QColor) -> None:
        theme = self._theme
        gap, icon = theme.metrics.space(2), self._icon_size
        words = 0 if self._bare else self._words_width
        start = (self.width() - icon - (gap + words if words else 0)) // 2
        mirrored = theme.right_to_left
        slot = along(self.rect(), start, icon, right_to_left=mirrored)
        paint_icon(painter, self._icon, ink, square_in(slot, icon), right_to_left=mirrored)
        if words:
            slot = along(self.rect(), start + icon + gap, words, right_to_left=mirrored)
            painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_upright(self, painter: QPainter, ink: QColor) -> None:
        """The word under the icon; where it is too long for one line, on two."""
        theme = self._theme
        icon = self._icon_size
        words = wrapped_rect(self.font(), self.text(), self.width()).height()
        top = max(0, (self.height() - icon - words) // 2)
        slot = QRect(0, top, self.width(), icon)
        paint_icon(painter, self._icon, ink, square_in(slot, icon), right_to_left=theme.right_to_left)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(0, top + icon, self.width(), words + 2), flags, self.text())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = not self._theme.metrics.kiosk
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)
