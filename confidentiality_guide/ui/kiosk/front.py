"""What stands over everything for a moment: the question whether someone is there, and the pad for the PIN."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.focus import step
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_VEIL = 0.7


class Front(QWidget):
    """Covers the window with a veil and has a card in its middle. No window of its own."""

    accessible_role: ClassVar = QAccessible.Role.Dialog
    widest_ems: ClassVar = 26
    may_rise: ClassVar = False  # above what can be reached, since what is pressed stands at the card's foot

    def __init__(self, name: str, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self.theme = theme
        self.card = Card(theme, line=Role.ACCENT, strong_line=True, pad=8, gap=4)
        self.card.setParent(self)
        self.setAccessibleName(name)
        owner.installEventFilter(self)

    def open_over(self, first: QWidget) -> None:
        """Show it, with the keyboard on its first control."""
        self._cover_owner()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover_owner()
        return False

    def _cover_owner(self) -> None:
        owner = self.parentWidget()
        if owner is None:
            return
        self.setGeometry(owner.rect())
        metrics = self.theme.metrics
        margin = metrics.space(2)
        room = self.rect().adjusted(0, metrics.reach_top(self.height()), 0, 0)
        wide = min(room.width() - 2 * margin, metrics.font_px(Step.BODY) * self.widest_ems)
        most = room.height() - 2 * margin
        high = self.lay_out(wide, most)
        if high > most and self.may_rise:
            most = self.height() - 2 * margin
            high = self.lay_out(wide, most)
        card = QRect(0, 0, wide, min(most, high))
        card.moveCenter(room.center())
        card.moveBottom(min(card.bottom(), room.bottom() - margin))
        self.card.setGeometry(card)

    def lay_out(self, width: int, _most: int) -> int:
        """Choose how what is on the card stands at this width, where at most so much height is to be had.

        Returns how tall the card would like to be, in pixels.
        """
        return self.card.heightForWidth(width) if self.card.hasHeightForWidth() else self.card.sizeHint().height()

    def fit(self) -> None:
        """Follow what has become longer or shorter."""
        self._cover_owner()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(self.theme.colour(Role.BAR))
        veil.setAlphaF(0.9 if self.theme.high_contrast else _VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside it."""
        return step(self, forward=forward)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say that there is nothing but this while it is there."""
        state.modal = True
