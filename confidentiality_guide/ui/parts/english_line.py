"""The English of a button's words, under them: smaller and muted. The button is told and read aloud in the reader's language."""

from typing import ClassVar

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from confidentiality_guide.ui.parts.painting import longest_word, reading_side, wrapped_height
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
_GAP_UNITS = 0.5


class EnglishLine(QWidget):
    """Stands on a button, which gives it a place, and takes no press. It goes down with the face of the button."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, words: str, button: QAbstractButton, theme: Theme) -> None:
        super().__init__(button)
        self.words, self._theme, self._button = words, theme, button
        self.setLocale(_ENGLISH)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def _font(self) -> QFont:
        return self._theme.font(Step.LABEL)

    @property
    def longest_word(self) -> int:
        """How wide its longest word is, in pixels."""
        return longest_word(self._font, self.words)

    @property
    def gap(self) -> int:
        """How much room there is over it, in pixels."""
        return self._theme.metrics.space(_GAP_UNITS)

    def height_at(self, width: int) -> int:
        """How high it is at a width, with the gap over it, in pixels."""
        return wrapped_height(self._font, self.words, width) + self.gap

    def stand_in(self, slot: QRect, top: int) -> None:
        """Stand in a slot of the face as it is when nobody presses, `top` pixels under its top."""
        height = self.height_at(slot.width()) - self.gap
        edge = self._theme.metrics.press_edge
        self.setGeometry(slot.left(), slot.top() + top + self.gap, slot.width(), height + edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self._theme.metrics.press_edge
        sunk = bool(getattr(self._button, "sunk", False))
        painter = QPainter(self)
        painter.setPen(self._theme.colour(Role.INK_MUTED))
        painter.setFont(self._font)
        flags = Qt.TextFlag.TextWordWrap | reading_side(right_to_left=self._theme.right_to_left)
        room = self.rect().adjusted(0, edge, 0, 0) if sunk else self.rect().adjusted(0, 0, 0, -edge)
        painter.drawText(room, flags, self.words)
