"""A sheet over the page: languages, text size, help now, a source at a kiosk. No window of its own, ever."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.focus import step
from confidentiality_guide.ui.parts.page_turner import PageTurner
from confidentiality_guide.ui.parts.painting import longest_word
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_WIDEST_EMS = 36
_VEIL = 0.55  # how far the page behind recedes


class Sheet(QWidget):
    """Covers the page, shows one thing, and goes away by its button, by Escape, or by a press beside it.

    The focus stays in it while it is there.

    Signals:
        closed: It went away.
    """

    accessible_role: ClassVar = QAccessible.Role.Dialog

    closed = Signal()

    def __init__(self, title: str, content: QWidget, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self._card = Card(theme, line=Role.ACCENT, strong_line=True, pad=6, gap=3)
        self._card.setParent(self)
        self._content = content
        self._title = Passage(title, Look(Step.LEAD, QFont.Weight.Bold, heading=1), theme)
        self._close = Button(_("Close"), theme, icon="x", step=Step.LABEL)
        self._close.clicked.connect(self.close_sheet)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._card.column.addLayout(self._head)
        self._head.setSpacing(theme.metrics.space(3))
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._scroller = Scroller(theme)
        inner = Page()
        column = QVBoxLayout(inner)
        ring = theme.metrics.ring
        column.setContentsMargins(ring, ring, ring, ring)
        column.addWidget(content)
        column.addStretch()
        self._inner = inner
        self._scroller.setWidget(inner)
        self._card.column.addWidget(self._scroller, 1)
        self._turner = PageTurner(self._scroller, theme) if theme.metrics.kiosk else None
        if self._turner is not None:
            foot = QHBoxLayout()
            self._card.column.addLayout(foot)
            foot.addStretch()
            foot.addWidget(self._turner.up)
            foot.addWidget(self._turner.more)
        owner.installEventFilter(self)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def open_sheet(self) -> None:
        """Show it over the whole page, with the focus on its button."""
        self._cover_owner()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Take it away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover_owner()
        return False

    def _cover_owner(self) -> None:
        owner = self.parentWidget()
        if owner is not None:
            self.setGeometry(owner.rect())
            self._place()

    def _place(self) -> None:
        metrics = self._theme.metrics
        margin = metrics.space(6)
        wide = min(self.width() - 2 * margin, metrics.font_px(Step.BODY) * _WIDEST_EMS)
        margins = self._card.column.contentsMargins()
        inner_width = wide - margins.left() - margins.right()
        head = self._fit_head(inner_width)
        bar = self._scroller.verticalScrollBar().width()
        needed = self._inner.heightForWidth(inner_width - bar)
        room = self.rect().adjusted(0, metrics.reach_top(self.height()), 0, 0)
        high = min(room.height() - 2 * margin, head + needed + 2 * margins.top() + metrics.space(5))
        card = QRect(0, 0, wide, high)
        card.moveCenter(room.center())
        self._card.setGeometry(card)

    def _fit_head(self, width: int) -> int:
        """Title and button beside each other, or, where a word of the title would be cut off, the button above.

        Returns how tall they are, in pixels.
        """
        button, gap = self._close.sizeHint(), self._head.spacing()
        beside = width - button.width() - gap
        font = self._theme.font(self._title.look.step, self._title.look.weight)
        if longest_word(font, self._title.words) <= beside:
            self._head.setDirection(QBoxLayout.Direction.LeftToRight)
            self._title.setMinimumHeight(self._title.heightForWidth(beside))
            return max(self._title.minimumHeight(), button.height())
        self._head.setDirection(QBoxLayout.Direction.BottomToTop)
        self._head.setAlignment(self._close, Qt.AlignmentFlag.AlignRight)
        self._title.setMinimumHeight(self._title.heightForWidth(width))
        return button.height() + gap + self._title.minimumHeight()

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(self._theme.colour(Role.BAR))
        veil.setAlphaF(0.8 if self._theme.high_contrast else _VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the sheet."""
        return step(self, forward=forward)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say that there is nothing but this sheet while it is there."""
        state.modal = True
