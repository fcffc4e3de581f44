"""A text in two languages: the reader's where reading begins, the English beside it, or for want of room under it.

It is one passage, the reader's, with the English as a part of it: whoever lays out a page, reads it aloud or walks
through it by keyboard meets a text where there was one before, in the same place.
"""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.inline import Scheme, Text
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.painting import fill, kept_whole, line_width, pieces_of_word
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

LEAST_LETTERS, EM_PER_LETTER = 22, 0.5  # of a column; narrower, the English stands under the text
_GAP_UNITS, _UNDER_UNITS = 6, 1.5


class Sides(NamedTuple):
    """Where both languages stand in a widget, in its own coordinates."""

    own: QRect
    english: QRect


def english_theme(theme: Theme) -> Theme:
    """The same look for English: from left to right, and with lines of its own height."""
    return theme._replace(right_to_left=False, tall_script=False)


def gap_between(theme: Theme) -> int:
    """How much room there is between the two languages side by side, in pixels."""
    return theme.metrics.space(_GAP_UNITS)


def unbroken(text: Text) -> list[str]:
    """What of a text stands on one line whatever its width is: words, and citations that are kept whole."""
    cites = [run.target is not None and run.target.scheme is Scheme.SOURCE for run in text]
    letters = [
        kept_whole(run.text, right_to_left=False) if cited else run.text for run, cited in zip(text, cites, strict=True)
    ]
    return [piece for word in "".join(letters).split(" ") for piece in pieces_of_word(word)]


class PairedPassage(Passage):
    """A text with its English. Its words, its heading and its links are those of the reader's language."""

    def __init__(
        self, text: Text | str, english: Text, look: Look, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, look, theme, parent)
        of_english = look._replace(english=True, twin=True, heading=0, list_item=False, centred=False)
        self.english = Passage(english, of_english, english_theme(theme), self)
        self.english.link_opened.connect(self.link_opened)
        self._widest = self._longest_word()

    def _longest_word(self) -> int:
        """The longest word of both, in pixels: it must not be cut off."""
        font = self._theme.font(self.look.step, QFont.Weight.Bold)
        parts = [*unbroken(self.runs), *unbroken(self.english.runs)]
        return max((line_width(font, part) for part in parts), default=0)

    @property
    def _has_parts(self) -> bool:
        return True

    # -- where both stand

    @property
    def text_rect(self) -> QRect:
        return self.sides().own

    def sides(self) -> Sides:
        """Where both languages stand."""
        wide, gap, rtl = self.width(), gap_between(self._theme), self._theme.right_to_left
        if self.stands_beside(wide):
            column = (wide - gap) // 2
            first, second = QRect(0, 0, column, self.height()), QRect(wide - column, 0, column, self.height())
            return Sides(second, first) if rtl else Sides(first, second)
        own = super().heightForWidth(wide)
        indent = self._indent
        under = QRect(indent, own + self._under, wide - indent, self.english.heightForWidth(wide - indent))
        return Sides(QRect(0, 0, wide, own), under)

    def stands_beside(self, width: int) -> bool:
        """Whether there is room for two columns at this width, in pixels."""
        step = self.look.step if self.look.step is Step.LABEL else Step.BODY
        column = (width - gap_between(self._theme)) // 2
        return column >= LEAST_LETTERS * EM_PER_LETTER * self._theme.metrics.font_px(step) and column >= self._widest

    @property
    def _under(self) -> int:
        return self._theme.metrics.space(_UNDER_UNITS)

    @property
    def _indent(self) -> int:
        """How far English that stands under the text is set in: its line stands there."""
        return self._theme.metrics.space(2)

    # -- how large it is

    def heightForWidth(self, width: int) -> int:
        if self.stands_beside(width):
            column = (width - gap_between(self._theme)) // 2
            return max(super().heightForWidth(column), self.english.heightForWidth(column))
        own = super().heightForWidth(width)
        return own + self._under + self.english.heightForWidth(width - self._indent)

    def sizeHint(self) -> QSize:
        own, english = super().sizeHint(), self.english.sizeHint()
        wide = 2 * max(own.width(), english.width()) + gap_between(self._theme)
        return QSize(wide, self.heightForWidth(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.english.setGeometry(self.sides().english)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line stands where the English begins."""
        super().paintEvent(event)
        line, english = self._theme.metrics.border, self.sides().english
        before = self._indent if not self.stands_beside(self.width()) else gap_between(self._theme) // 2
        left = english.left() - before
        if self._theme.right_to_left and self.stands_beside(self.width()):
            left = english.right() + gap_between(self._theme) // 2
        painter = QPainter(self)
        fill(painter, QRect(left, english.top(), line, english.height()), self._theme.colour(Role.LINE))
