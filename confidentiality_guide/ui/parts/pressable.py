"""What can be pressed: a face on a thick lower edge, into which it sinks."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import (
    line_width,
    longest_word,
    paint_face,
    painter_on,
    rounded,
    wrapped_height,
)
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class Face(StrEnum):
    """How a button looks."""

    PRIMARY = "primary"  # one to a screen
    PLAIN = "plain"
    CHIP = "chip"  # as plain, with round ends


class Pressable(QAbstractButton):
    """The base of every button that is furniture: paints face and edge, and leaves the face to `paint_face_of`."""

    def __init__(self, theme: Theme, face: Face = Face.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.face = face
        self._hovered = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def ink(self) -> QColor:
        """The colour of what stands on the face."""
        if not self.isEnabled():
            return self.theme.colour(Role.INK_MUTED)
        return self.theme.colour(Role.ON_ACCENT if self.face is Face.PRIMARY else Role.INK)

    @property
    def icon_ink(self) -> QColor:
        """The colour of an icon on the face."""
        return self.ink if self.face is Face.PRIMARY or not self.isEnabled() else self.theme.colour(Role.ACCENT)

    @property
    def radius(self) -> float:
        """The radius of the face's corners."""
        return self.height() / 2 if self.face is Face.CHIP else self.theme.metrics.radius("m")

    @property
    def sunk(self) -> bool:
        """Whether the face is down on its edge."""
        return self.isDown() or self.isChecked()

    def face_rect(self) -> QRect:
        """Where the face is now."""
        edge = self.theme.metrics.press_edge
        return self.rect().adjusted(0, edge, 0, 0) if self.sunk else self.rect().adjusted(0, 0, 0, -edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self, self.theme)
        if self.isEnabled():
            self._paint_furniture(painter)
        else:
            self._paint_absent(painter)
        self.paint_face_of(painter, self.face_rect())

    def _paint_furniture(self, painter: QPainter) -> None:
        theme, metrics = self.theme, self.theme.metrics
        primary = self.face is Face.PRIMARY
        edge = theme.colour(Role.ACCENT_EDGE if primary else Role.LINE_STRONG)
        if not self.sunk:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawPath(rounded(QRectF(self.rect().adjusted(0, metrics.press_edge, 0, 0)), self.radius))
        fill, line, width = theme.colour(Role.RAISED), theme.colour(Role.LINE_STRONG), metrics.border
        if primary:
            fill, line = theme.colour(Role.ACCENT), edge
        elif self.isChecked():
            fill, line, width = theme.colour(Role.ACCENT_TINT), theme.colour(Role.ACCENT), metrics.chosen_border
        elif self._hovered or self.isDown():
            fill = theme.colour(Role.ACCENT_TINT) if not theme.high_contrast else theme.colour(Role.RAISED)
        paint_face(painter, QRectF(self.face_rect()), self.radius, fill, line, width)

    def _paint_absent(self, painter: QPainter) -> None:
        line = self.theme.colour(Role.LINE_STRONG)
        face = QRectF(self.face_rect())
        clear = QColor(0, 0, 0, 0)
        paint_face(painter, face, self.radius, clear, line, self.theme.metrics.border, dashed=True)

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """Draw what stands on the face. Each kind of button has its own."""

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = not self.theme.metrics.kiosk  # a finger does not hover: it would leave the last one lit
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)


class WordButton(Pressable):
    """Words on a face. Where there is not room for them on one line, they wrap and the button grows."""

    def __init__(self, words: str, theme: Theme, face: Face, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(theme, face, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(theme.font(step, QFont.Weight.DemiBold))
        self.setText(words)

    def setText(self, text: str) -> None:
        """Say something else; the name for assistive technology follows."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def around_words(self) -> int:
        """How much of its width is not for words, in pixels."""
        return 0

    def above_and_under_words(self) -> int:
        """How much of its face’s height is not for words, in pixels."""
        return 2 * self.theme.metrics.space(2)

    def sizeHint(self) -> QSize:
        wide = self.around_words() + line_width(self.font(), self.text())
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = self.around_words() + longest_word(self.font(), self.text())
        return QSize(wide, self.theme.metrics.target)

    def heightForWidth(self, width: int) -> int:
        metrics = self.theme.metrics
        words = wrapped_height(self.font(), self.text(), width - self.around_words())
        return max(metrics.target, words + self.above_and_under_words()) + metrics.press_edge
