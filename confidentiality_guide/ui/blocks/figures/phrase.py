"""Words of a drawing, measured before they are shown: a passage is made only for those that have a place."""

from functools import cached_property
from weakref import ref

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.painting import line_width, longest_word
from confidentiality_guide.ui.theme.theme import Theme


class Phrase:
    """Words in one look, and their passage once they are placed."""

    def __init__(self, words: str, look: Look, theme: Theme, owner: QWidget) -> None:
        self.words, self.look = words, look
        self._theme = theme
        self._owner = ref(owner)  # a cycle would leave a closed page to whenever Python next looks for cycles

    @cached_property
    def passage(self) -> Passage:
        """The widget that shows them."""
        return Passage(self.words, self.look, self._theme, self._owner())

    @property
    def is_made(self) -> bool:
        """Whether there is a widget."""
        return "passage" in self.__dict__

    @property
    def _font(self) -> QFont:
        return self._theme.font(self.look.step, self.look.weight)

    @property
    def line_wide(self) -> int:
        """How wide they are on one line, in pixels."""
        return line_width(self._font, self.words)

    @property
    def word_wide(self) -> int:
        """How wide the longest word is, in pixels."""
        return longest_word(self._font, self.words)

    def height(self, width: int) -> int:
        """How tall they are at this width, in pixels."""
        return self.passage.heightForWidth(width)
