"""The rail of a ladder: a disc with the shape of each step's answer and its word, and a line from disc to disc."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.verdict_looks import Answer, look_of, word_of
from confidentiality_guide.ui.parts.painting import along, fill, line_width, longest_word
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_DISC_UNITS, _SMALL_DISC_UNITS = 13, 7
_GLYPH_OF_DISC = 0.56


class _Disc(QWidget):
    """The shape of an answer on its colour; where there is none to give, a ring with a question mark."""

    def __init__(self, answer: Answer, theme: Theme, units: int) -> None:
        super().__init__()
        self._answer, self._theme = answer, theme
        self._size = theme.metrics.space(units)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = look_of(self._answer), self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self._size, self._size)
        if self._answer is None:
            paint_icon(painter, look.icon, theme.colour(Role.INK_MUTED), whole)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(look.plate))
        painter.drawEllipse(whole)
        glyph = QRectF(0, 0, self._size * _GLYPH_OF_DISC, self._size * _GLYPH_OF_DISC)
        glyph.moveCenter(whole.center())
        paint_icon(painter, look.icon, theme.colour(look.on_plate), glyph)


class Lying(StrEnum):
    """How the rail lies."""

    SIDE = "side"  # down the side of the steps
    TOP = "top"  # over each step, for want of width
    ACROSS = "across"  # over steps side by side: it takes up the names of the steps


class RailMark(QWidget):
    """The disc of one step with the word of its answer, and where it lies across, the name of the step between them."""

    def __init__(self, answer: Answer, lying: Lying, name: QWidget, theme: Theme) -> None:
        super().__init__()
        self._lying, self._name, self._theme = lying, name, theme
        side = lying is Lying.SIDE
        ink = Role.INK if answer is None else look_of(answer).ink
        self.word = Passage(
            word_of(answer), Look(Step.LABEL, QFont.Weight.Bold, ink, centred=side, one_line=not side), theme
        )
        self.disc = _Disc(answer, theme, _DISC_UNITS if side else _SMALL_DISC_UNITS)
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom if side else QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.metrics.space(1 if side else 2))
        line.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter if side else Qt.AlignmentFlag.AlignVCenter)
        if lying is Lying.ACROSS:
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addStretch(1)
        line.addWidget(self.word, 0, Qt.AlignmentFlag.AlignVCenter)
        if lying is Lying.TOP:
            line.addStretch(1)
        if side:
            self.setFixedWidth(rail_width(theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line of the rail, between the name of the step and the word, or after the word."""
        if self._lying is Lying.SIDE:
            return  # the row draws it, from step to step
        metrics, mirrored = self._theme.metrics, self._theme.right_to_left
        before, after = self._name if self._lying is Lying.ACROSS else self.word, self.word.geometry()
        start = self.width() - before.x() if mirrored else before.geometry().right() + 1
        end = self.width() if self._lying is Lying.TOP else self.width() - after.right() - 1 if mirrored else after.x()
        gap = metrics.space(2)
        if self._lying is Lying.TOP:
            end += gap
        wide = end - start - 2 * gap
        if wide > gap:
            slot = along(self.rect(), start + gap, wide, right_to_left=mirrored)
            line = QRect(slot.left(), self.disc.geometry().center().y(), wide, metrics.chosen_border)
            fill(QPainter(self), line, self._theme.colour(Role.LINE_STRONG))


def rail_width(theme: Theme) -> int:
    """How wide the rail is at the side of the steps, in pixels: no word of an answer is cut off."""
    font = theme.font(Step.LABEL, QFont.Weight.Bold)
    words = [longest_word(font, word_of(answer)) for answer in (*Verdict, None)]
    return max(theme.metrics.space(_DISC_UNITS), line_width(font, word_of(Verdict.DEPENDS)), *words)
