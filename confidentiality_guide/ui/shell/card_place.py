"""Where a card opens: beside the reading column, over the empty ground, without moving the page."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from confidentiality_guide.ui.shell.cards import SideCard
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.theme.theme import Theme


class CardPlace(QWidget):
    """Holds one card; scrolls where the card is taller than the window.

    Signals:
        closed: The card's button was pressed.
    """

    accessible_role: ClassVar = QAccessible.Role.Dialog

    closed = Signal()

    def __init__(self, kind: str, icon: str, title: str, content: QWidget, theme: Theme, screen: Screen) -> None:
        super().__init__(screen)
        self._theme = theme
        self.setAccessibleName(title)
        self.setAccessibleDescription(kind)
        self._card = SideCard(kind, icon, title, content, theme)
        self._card.close_button.clicked.connect(self.closed)
        inner = Page()
        column = QVBoxLayout(inner)
        gap = theme.metrics.space(5)
        left, right = (0, gap) if theme.right_to_left else (gap, 0)
        column.setContentsMargins(left, theme.metrics.space(7), right, gap)
        column.addWidget(self._card)
        column.addStretch()
        scroller = Scroller(theme)
        scroller.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller)

    def put_beside(self, screen: Screen) -> None:
        """Stand beside the reading column, and stay there."""
        screen.installEventFilter(self)
        self._place(screen)

    def take_focus(self) -> None:
        """Put the keyboard on the card."""
        self._card.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, Screen):
            self._place(watched)
        return False

    def _place(self, screen: Screen) -> None:
        if not isinstance(screen, ReadingScreen):
            return
        after = screen.width() - screen.room_beside()
        x = screen.width() - after - self.width() if self._theme.right_to_left else after
        self.setGeometry(max(0, x), 0, self.width(), screen.height())
