"""The words of a text that has links, as a part of it beside them.

Measured with Orca: reading line by line, it takes what has parts to be nothing but its parts. Of a paragraph with a link
it said the link alone. So where somebody listens, the words are a part as well, as they are on a page of the web.
"""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


class SaidWords(QWidget):
    """Lies over a text, shows nothing and takes nothing; it is there to be heard."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: str) -> None:
        """Say this, before the links."""
        self.setAccessibleName(words)
        self.setGeometry(self._over.rect())
        self.lower()
        self.show()
