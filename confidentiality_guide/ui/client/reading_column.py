"""The reading column of a desktop: a sheet as wide as text is good to read, with room for a card beside it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.ui.parts.ground import Ground
from confidentiality_guide.ui.parts.painting import fill
from confidentiality_guide.ui.shell.screen import ScrolledScreen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.tokens import number

_TWO_LANGUAGES = 1.5  # of the usual width of the sheet is good to read where each line is half as long


class _Sheet(Ground):
    """The sheet: it takes the room there is, so nobody need lay its lines out to learn what it would like."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class ReadingScreen(ScrolledScreen):
    """A screen whose content stands on one sheet. `page` is the sheet's column."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        metrics = self.theme.metrics
        self._sheet = _Sheet(Role.RAISED, self.theme)
        whole = QVBoxLayout(self._sheet)
        roomy = metrics.text <= 1 and not setting.two_languages
        self._margin = metrics.space(12) if roomy else metrics.space(8)
        whole.setContentsMargins(self._margin, metrics.space(7), self._margin, metrics.space(6))
        self.page = QVBoxLayout()
        self.page.setSpacing(metrics.space(4))
        whole.addLayout(self.page)
        whole.addStretch(1)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._sheet, 1)
        self._start = 0

    @property
    def wanted_width(self) -> int:
        """How wide the sheet is where there is room, in pixels. In two languages wider, if a card still fits beside it."""
        usual = round(number("sizesDesktopPx", "readingColumn") * self.theme.metrics.text)
        if not self.setting.two_languages:
            return usual
        return max(usual, min(round(usual * _TWO_LANGUAGES), self.width() - self._card_width))

    @property
    def _card_width(self) -> int:
        """How much room a card beside the sheet takes, in pixels."""
        return round(number("sizesDesktopPx", "sourceCard")) + 2 * self.theme.metrics.space(5)

    def column_width(self) -> int:
        """How wide the sheet is now, in pixels."""
        return min(self.width(), self.wanted_width)

    def text_end(self) -> int:
        """Where the text of the sheet ends, counted from where the sheet begins, in pixels."""
        return self.column_width()

    def text_width(self) -> int:
        """How wide the text is beside a scroll bar, in pixels."""
        return self.text_end() - 2 * self._margin - self.scroller.verticalScrollBar().width()

    def room_beside(self) -> int:
        """How much room is left beside the text for a card, in pixels."""
        return self.width() - self.text_end() - self._start

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet and the card beside it together in the middle; the sheet never moves when a card opens."""
        sheet = self.column_width()
        card = self._card_width
        spare = self.width() - sheet - card
        self._start = spare // 2 if spare > 0 else (self.width() - sheet) // 2 if spare < -card // 2 else 0
        after = self.width() - sheet - self._start
        if self.theme.right_to_left:
            self.column.setContentsMargins(after, 0, self._start, 0)
        else:
            self.column.setContentsMargins(self._start, 0, after, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet goes on to the foot of the window, with a hairline on both sides."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.theme.colour(Role.SURFACE))
        left = self.column.contentsMargins().left()
        wide = self.column_width()
        fill(painter, QRect(left, 0, wide, self.height()), self.theme.colour(Role.RAISED))
        line = self.theme.metrics.border
        for x in (left, left + wide - line):
            fill(painter, QRect(x, 0, line, self.height()), self.theme.colour(Role.LINE))
