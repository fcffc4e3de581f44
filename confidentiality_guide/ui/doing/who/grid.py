"""The picture of all answers: who can know what, in shapes and words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.parties import INFORMATION
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.who.grid_legend import GridLegend
from confidentiality_guide.ui.doing.who.grid_table import Columns, GridHead, GridTable
from confidentiality_guide.ui.doing.who.grid_top import GridTop
from confidentiality_guide.ui.doing.who.who_finder import Finder
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen, ScrolledScreen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.lens import lens_of
from confidentiality_guide.visits.route import Place, Route

_TOP_STAYS_UP_TO = 1.1  # the text size; beyond it the head of the table is turned or scrolled with its rows


def grid_screen(setting: Setting) -> Screen:
    """Every answer for this person."""
    return KioskGrid(setting) if setting.theme.metrics.kiosk else DeskGrid(setting)


class _Picture:
    """The table and its head: made anew when there is room for more or fewer kinds, or others are wanted."""

    def __init__(self, screen: Screen, body: QVBoxLayout) -> None:
        setting = screen.setting
        self._screen, self._theme, self._body = screen, setting.theme, body
        self._finder = Finder(setting.shelf, lens_of(setting.visit, setting.shelf))
        self.top = GridTop(screen.title(), setting)
        self.top.situation_wanted.connect(screen.situation_wanted)
        self.top.one_wanted.connect(self.show_one)
        self.top.others_wanted.connect(self.turn)
        self.top_stays = setting.theme.metrics.text <= _TOP_STAYS_UP_TO
        if not self.top_stays:
            body.addWidget(self.top)
        self._table = QVBoxLayout()
        body.addLayout(self._table)
        self._width = 0
        self._first = 0
        self._shown: tuple[int, tuple[str, ...]] = (0, ())
        self._parts: tuple[QWidget, ...] = ()

    def show_one(self) -> None:
        """Go to one answer at a time."""
        self._screen.route_wanted.emit(Route(Place.WHO_CAN_KNOW))

    def fit(self, width: int) -> None:
        """Show as many kinds as have room."""
        self._width = width
        columns = Columns(self._theme, width, [party.title for party in self._finder.parties])
        room = columns.fitting(len(INFORMATION))
        self._first = self._first // room * room
        kinds = INFORMATION[self._first : self._first + room]
        self.top.fit(width, with_others=room < len(INFORMATION))
        if (columns.name, kinds) == self._shown:
            return
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._shown = (columns.name, kinds)
        head = GridHead(kinds, columns, self._theme)
        table = GridTable(kinds, self._finder, columns, self._theme, self._screen.route_wanted.emit)
        self.top.heads.addWidget(head)
        self._table.addWidget(table)
        self._parts = (head, table)

    def turn(self) -> None:
        """Show the next kinds; after the last, the first."""
        self._first += len(self._shown[1])
        if self._first >= len(INFORMATION):
            self._first = 0
        self.fit(self._width)


class DeskGrid(ScrolledScreen):
    """The picture on a desktop: its head stays while the rows are scrolled."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        space = self.theme.metrics.space
        self.column.setSpacing(space(2))
        self._picture = _Picture(self, self.column)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        self._over = QVBoxLayout()
        whole.insertLayout(0, self._over)
        if self._picture.top_stays:
            self._over.addWidget(self._picture.top)
        self.column.addSpacing(space(8))
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Who can know what?")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole width; the rows keep clear of the bar, and stand under their heads."""
        space = self.theme.metrics.space
        side, bar = space(6), self.scroller.verticalScrollBar().width()
        stays = self._picture.top_stays
        rtl = self.theme.right_to_left
        near, far = (side - bar, side) if rtl else (side, side - bar)
        self._over.setContentsMargins(side, space(6) if stays else 0, side, space(1) if stays else 0)
        self.column.setContentsMargins(near, 0 if stays else space(6), far, 0)
        self._picture.fit(self.width() - 2 * side)
        super().resizeEvent(event)


class KioskGrid(KioskScreen):
    """The picture on a kiosk: where not every kind has room, the others are one touch away."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.body.setSpacing(self.theme.metrics.space(2))
        self._picture = _Picture(self, self.body)
        top, ring = self._picture.top, self.theme.metrics.ring
        if self._picture.top_stays:
            top.setContentsMargins(ring, 0, ring, 0)  # as far in as the page
            self.head.addWidget(top, 1)
        top.others_wanted.connect(self._begin_anew)
        self.body.addWidget(GridLegend(self.theme))
        self.body.addStretch()
        one = Button(_("One at a time"), self.theme, icon="users-three")
        goes_to(one, Route(Place.WHO_CAN_KNOW), self.route_wanted.emit)
        self.add_at_end(one)

    def title(self) -> str:
        return _("Who can know what?")

    def raise_title(self) -> Passage | str:
        return ""  # it stays with the table that it heads

    def _begin_anew(self) -> None:
        self._settling.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture.fit(self.width() - self.margins[0] - self.margins[2])
        super().resizeEvent(event)
