"""Words at one end of a kiosk's bar: the name of the guide with its mark, or that of the practice."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QPaintEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.mark import paint_mark
from confidentiality_guide.ui.parts.painting import (
    along,
    longest_word,
    painter_on,
    reading_side,
    square_in,
    wrapped_height,
)
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_GROWS_TO = 1.25  # of the text size, as the words of the buttons beside it
_MARK_EMS = 1.6
_LONGEST, _LONGEST_WORD = 26, 14  # letters


def fits_in_bar(name: str) -> bool:
    """Whether a practice's name has room in the bar; a longer one stands on the welcome itself."""
    return len(name) <= _LONGEST and all(len(word) <= _LONGEST_WORD for word in name.split())


class BarWords(QWidget):
    """They wrap where there is not room; where that is not enough, they become smaller, and the mark gives way.

    Where a word would be cut off even so, the mark stands alone.
    """

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, words: str, theme: Theme, *, mark: bool = False, at_end: bool = False, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._theme, self._marked, self._at_end = words, theme, mark, at_end
        self.setAccessibleName(words)

    def _font(self, step: Step) -> QFont:
        theme = self._theme
        font = QFont(theme.font(step, QFont.Weight.DemiBold if self._marked else QFont.Weight.Normal))
        if theme.metrics.text > _GROWS_TO:
            font.setPixelSize(round(font.pixelSize() * _GROWS_TO / theme.metrics.text))
        return font

    def _fitting(self) -> tuple[QFont, int]:
        """The font, and how much room the mark takes with its gap: of all that would do, the largest."""
        label = self._font(Step.LABEL)
        for font in (self._font(Step.BODY), label) if self._marked else ():
            start = round(font.pixelSize() * _MARK_EMS) + self._theme.metrics.space(2)
            if self._fits(font, self.width() - start):
                return font, start
        return label, 0

    def _fits(self, font: QFont, width: int) -> bool:
        words = self._words
        return longest_word(font, words) <= width and wrapped_height(font, words, width) <= self.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        ink, mirrored = theme.colour(Role.ON_BAR), theme.right_to_left
        font, start = self._fitting()
        alone = self._marked and longest_word(font, self._words) > self.width()
        if alone:
            start = self.width()
        if start:
            size = round(font.pixelSize() * _MARK_EMS)
            paint_mark(painter, square_in(along(self.rect(), 0, size, right_to_left=mirrored), size), ink)
        if alone:
            return
        painter.setPen(ink)
        painter.setFont(font)
        slot = along(self.rect(), start, self.width() - start, right_to_left=mirrored)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(slot, flags | reading_side(right_to_left=mirrored != self._at_end), self._words)
