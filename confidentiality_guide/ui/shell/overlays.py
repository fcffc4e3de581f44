"""What opens over and beside the page: one sheet, one card, the cover, and at a kiosk what stands before all of it.

None of them is a window of its own.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.theme.theme import Theme

if TYPE_CHECKING:  # imported when a sheet is opened
    from confidentiality_guide.ui.shell.sheet import Sheet


class Overlays(QObject):
    """Keeps at most one of each, and gives the keyboard back to where it was.

    Signals:
        card_closed: The card or sheet that showed a source or a word went away.
        cover_laid: The page was hidden.
        cover_lifted: The page is to be seen again.
        front_dropped: What stood before everything went away.
    """

    card_closed = Signal()
    cover_laid = Signal()
    cover_lifted = Signal()
    front_dropped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: Sheet | None = None
        self._card: QWidget | None = None
        self._cover: QWidget | None = None
        self._front: QWidget | None = None
        self._before_front: QWidget | None = None
        self._before: QWidget | None = None

    @property
    def has_sheet(self) -> bool:
        """Whether a sheet covers the page."""
        return self._sheet is not None

    @property
    def has_card(self) -> bool:
        """Whether a card stands beside the page."""
        return self._card is not None

    @property
    def covered(self) -> bool:
        """Whether the page is hidden."""
        return self._cover is not None

    @property
    def on_top(self) -> QWidget | None:
        """What covers the page now."""
        return self._front or self._cover or self._sheet

    # -- sheets

    def open_sheet(self, title: str, content: QWidget, theme: Theme) -> None:
        """Show a sheet over the page."""
        from confidentiality_guide.ui.shell.sheet import Sheet

        self._remember_focus()
        self._drop_sheet()
        sheet = Sheet(title, content, theme, self._window)
        sheet.closed.connect(self._sheet_closed)
        self._sheet = sheet
        if self._cover is None:  # else it waits until the page is to be seen again
            sheet.open_sheet()

    def close_sheet(self) -> None:
        """Take the sheet away, if there is one."""
        if self._sheet is not None:
            self._drop_sheet()
            self._give_focus_back()
            self.card_closed.emit()

    def _sheet_closed(self) -> None:
        self._sheet = None
        self._give_focus_back()
        self.card_closed.emit()

    def _drop_sheet(self) -> None:
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            sheet.hide()
            sheet.deleteLater()

    # -- cards

    def open_card(self, kind: str, icon: str, title: str, content: QWidget, screen: Screen, width: int) -> None:
        """Show a card beside the reading column of a screen."""
        from confidentiality_guide.ui.shell.card_place import CardPlace

        self._remember_focus()
        self.drop_card()
        place = CardPlace(kind, icon, title, content, screen.theme, screen)
        place.setFixedWidth(width)
        place.closed.connect(self.close_card)
        self._card = place
        place.put_beside(screen)
        place.show()
        place.take_focus()

    def close_card(self) -> None:
        """Take the card away; the keyboard goes back to the link that opened it."""
        if self._card is not None:
            self.drop_card()
            self._give_focus_back()
            self.card_closed.emit()

    def drop_card(self) -> None:
        """Take the card away because the page itself goes away."""
        if self._card is not None:
            card, self._card = self._card, None
            card.hide()
            card.deleteLater()

    # -- the cover

    def cover(self, theme: Theme) -> None:
        """Hide the page at once."""
        from confidentiality_guide.ui.shell.hide_cover import HideCover

        if self._cover is not None:
            return
        cover = HideCover(theme, self._window)
        cover.lifted.connect(self.lift_cover)
        self._cover = cover
        cover.show()
        self.raise_cover()
        self.cover_laid.emit()

    def raise_cover(self) -> None:
        """Keep the page hidden, whatever was made anew under the cover."""
        if self._cover is not None:
            self._cover.raise_()
            self._cover.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift_cover(self) -> None:
        """Show the page again."""
        if self._cover is not None:
            cover, self._cover = self._cover, None
            cover.hide()
            cover.deleteLater()
            self.cover_lifted.emit()
            if self._sheet is not None:
                self._sheet.open_sheet()

    def fit(self) -> None:
        """Follow the window's size."""
        if self._cover is not None:
            self._cover.setGeometry(self._window.rect())

    # -- what stands before everything

    def put_front(self, widget: QWidget) -> None:
        """Let a widget stand before everything; one that does goes away."""
        self.drop_front()
        self._before_front = self._window.focusWidget()
        self._front = widget

    def drop_front(self) -> None:
        """Take it away; the keyboard goes back to where it was."""
        if self._front is None:
            return
        front, self._front = self._front, None
        before, self._before_front = self._before_front, None
        front.hide()
        front.deleteLater()
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.front_dropped.emit()

    def raise_front(self) -> None:
        """Keep it before everything, whatever was made anew under it."""
        if self._front is not None:
            self._front.raise_()

    # -- focus

    def forget(self) -> None:
        """Drop everything, and what the keyboard was on."""
        self.drop_front()
        self._drop_sheet()
        self.drop_card()
        self.lift_cover()
        self._before = None

    def _remember_focus(self) -> None:
        """Remember what was pressed on the page; what is pressed on a sheet or card goes away with it."""
        now: QWidget | None = self._window.focusWidget()
        opened = [part for part in (self._sheet, self._card) if part is not None]
        if now is not None and not any(part.isAncestorOf(now) for part in opened):
            self._before = now

    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
