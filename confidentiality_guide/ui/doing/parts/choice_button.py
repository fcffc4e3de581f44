"""A choice in a story or an answer to a question: a circle that becomes a tick."""

from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.english_line import EnglishLine
from confidentiality_guide.ui.parts.painting import (
    along,
    reading_side,
    square_in,
    wrapped_height,
)
from confidentiality_guide.ui.parts.pressable import Face, WordButton
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_MARK_EMS, _RING_OF_MARK = 1.1, 0.88  # the circle; Phosphor's tick is drawn with a little air round it
_RING_WIDTH_OF_MARK = 0.07


class ChoiceButton(WordButton):
    """One of a few; chosen, it sinks and is ticked. Pressing it again leaves it chosen.

    `english` stands under its words, where both languages are shown. Which of them is chosen, whoever made them decides: nothing here is right or wrong.
    """

    accessible_role: ClassVar = QAccessible.Role.RadioButton

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None, *, english: str = "") -> None:
        self._english: EnglishLine | None = None
        super().__init__(words, theme, Face.PLAIN, Step.BODY, parent)
        self.setCheckable(True)
        if english:
            self._english = EnglishLine(english, self, theme)

    def nextCheckState(self) -> None:
        """A press chooses; only choosing another one takes it back."""
        self.setChecked(True)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say whether it is chosen."""
        state.checkable = True
        state.checked = self.isChecked()

    @property
    def _mark(self) -> int:
        return round(self.font().pixelSize() * _MARK_EMS)

    @property
    def _pad(self) -> int:
        return self.theme.metrics.space(4)

    def around_words(self) -> int:
        return 2 * self._pad + self._mark + self.theme.metrics.space(2)

    def above_and_under_words(self) -> int:
        return 2 * self.theme.metrics.space(2.5)

    def _english_high(self, width: int) -> int:
        return self._english.height_at(width - self.around_words()) if self._english is not None else 0

    def heightForWidth(self, width: int) -> int:
        if self._english is None:
            return super().heightForWidth(width)
        metrics = self.theme.metrics
        words = wrapped_height(self.font(), self.text(), width - self.around_words()) + self._english_high(width)
        return max(metrics.target, words + self.above_and_under_words()) + metrics.press_edge

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._english is not None:
            least.setWidth(max(least.width(), self.around_words() + self._english.longest_word))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._english is not None:
            face = self.rect().adjusted(0, 0, 0, -self.theme.metrics.press_edge)
            slot = self._words_slot(face)
            own = wrapped_height(self.font(), self.text(), slot.width())
            both = own + self._english.height_at(slot.width())
            self._english.stand_in(slot, (face.height() - both) // 2 + own)

    def _words_slot(self, face: QRect) -> QRect:
        start = self._pad + self._mark + self.theme.metrics.space(2)
        return along(face, start, face.width() - start - self._pad, right_to_left=self.theme.right_to_left)

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The circle or the tick, then the words."""
        theme, mirrored = self.theme, self.theme.right_to_left
        square = square_in(along(face, self._pad, self._mark, right_to_left=mirrored), self._mark)
        if self.isChecked():
            paint_icon(painter, "check-circle-fill", theme.colour(Role.ACCENT), square)
        else:
            self._paint_ring(painter, square)
        words = self._words_slot(face).adjusted(0, 0, 0, -self._english_high(face.width()))
        painter.setPen(self.ink)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | reading_side(right_to_left=mirrored)
        painter.drawText(words, flags, self.text())

    def _paint_ring(self, painter: QPainter, square: QRectF) -> None:
        width = max(float(self.theme.metrics.border), self._mark * _RING_WIDTH_OF_MARK)
        air = (square.width() * (1 - _RING_OF_MARK) + width) / 2
        painter.setPen(QPen(self.theme.colour(Role.LINE_STRONG), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(square.adjusted(air, air, -air, -air))
