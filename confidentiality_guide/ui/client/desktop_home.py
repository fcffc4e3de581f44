"""The desktop's first screen: three doors, what one can do, and everything there is, by section."""

from typing import ClassVar

from PySide6.QtGui import QAccessible, QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import Contents, Section
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.doing_places import to_do
from confidentiality_guide.ui.client.section_page import route_of
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import ScrolledScreen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_WIDEST_PX, _STRIP_UNITS = 1180, 46
_TILE_EMS = 13  # the least width of a tile, in letters of text


class Door(RowButton):
    """A way in for one kind of reader. The present one is chosen."""

    accessible_role: ClassVar = QAccessible.Role.Button

    def __init__(self, reader: Reader, name: str, line: str, icon: str, setting: Setting) -> None:
        super().__init__(name, line, setting.theme, icon=icon)
        self.reader = reader
        self.setCheckable(True)
        self.setChecked(setting.visit.reader is reader)


class DesktopHome(ScrolledScreen):
    """Where a reader begins at a desk."""

    has_navigation = False

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        metrics = self.theme.metrics
        self.column.setSpacing(0)
        self.column.setContentsMargins(0, 0, 0, 0)
        if not self.theme.high_contrast:
            strip = RoomScene(self.theme)
            strip.setFixedHeight(metrics.space(_STRIP_UNITS / min(metrics.text, 1.5)))
            self.column.addWidget(strip)
        middle = QWidget()
        self._middle = middle
        self._page = QVBoxLayout(middle)
        self._page.setSpacing(metrics.space(4))
        self.column.addWidget(middle, 1)
        self._say_what_it_is()
        self._open_doors()
        self._list_what_to_do()
        contents = setting.shelf.contents()
        self._list_sections(contents)
        self._page.addSpacing(metrics.space(8))
        self._page.addStretch(1)

    def title(self) -> str:
        return _("Home")

    def _say_what_it_is(self) -> None:
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1)
        self._page.addWidget(Passage(_("What stays private in therapy"), head, self.theme))
        line = _("Know before you speak: what is kept private, what is not, and what would really happen.")
        self._page.addWidget(Passage(line, Look(Step.LEAD, role=Role.INK_MUTED), self.theme))
        if self.setting.shelf.pack.is_draft(self.setting.shelf.language):
            from confidentiality_guide.ui.client.draft_line import add_draft_line

            add_draft_line(self._page, self.setting)
        self._page.addSpacing(self.theme.metrics.space(2))

    def _open_doors(self) -> None:
        theme = self.theme
        doors = ColumnsLayout(3, theme.metrics.font_px(Step.BODY) * 17, theme.metrics.space(5))
        self._page.addLayout(doors)
        for reader, name, line, icon in (
            (Reader.CLIENTS, _("For clients"), _("Plain words, one idea at a time."), "user-circle"),
            (Reader.THERAPISTS, _("For therapists"), _("With talking points and the rules."), "chats-circle"),
            (Reader.TRAINEES, _("For trainees"), _("With the rules and where they stand."), "student"),
        ):
            door = Door(reader, name, line, icon, self.setting)
            door.clicked.connect(self._report_reader)
            doors.addWidget(door)

    def _report_reader(self) -> None:
        door = self.sender()
        if isinstance(door, Door):
            door.setChecked(self.setting.visit.reader is door.reader)
            self.reader_chosen.emit(door.reader)

    def _list_what_to_do(self) -> None:
        theme = self.theme
        self._page.addSpacing(theme.metrics.space(2))
        tiles = ColumnsLayout(4, theme.metrics.font_px(Step.BODY) * _TILE_EMS, theme.metrics.space(4))
        self._page.addLayout(tiles)
        for place, name, icon in to_do():
            tile = RowButton(name, "", theme, icon=icon, step=Step.BODY, arrow=False)
            goes_to(tile, Route(place), self.route_wanted.emit)
            tiles.addWidget(tile)

    def _list_sections(self, contents: Contents) -> None:
        theme = self.theme
        self._page.addSpacing(theme.metrics.space(4))
        grid = ColumnsLayout(3, theme.metrics.font_px(Step.BODY) * 17, theme.metrics.space(5))
        self._page.addLayout(grid)
        for section in contents.sections:
            if topics := contents.of_section(section.id):
                card = self._card(section)
                for topic in topics:
                    place = route_of(topic)
                    self._row(card, topic.title, place)
                card.column.addStretch()
                grid.addWidget(card)
        more = Card(theme, pad=5, gap=1)
        title = LinkRow(_("Look it up"), theme, icon="magnifying-glass", heading=True)
        goes_to(title, Route(Place.SEARCH), self.route_wanted.emit)
        more.column.addWidget(title)
        for words, place in (
            (_("Myths: true or not?"), Route(Place.MYTHS)),
            (_("Words to know"), Route(Place.GLOSSARY)),
            (_("Everything from A to Z"), Route(Place.INDEX)),
            (_("About this guide"), Route(Place.ABOUT)),
        ):
            self._row(more, words, place)
        more.column.addStretch()
        grid.addWidget(more)

    def _card(self, section: Section) -> Card:
        card = Card(self.theme, pad=5, gap=1)
        card.setAccessibleName(section.title)
        title = LinkRow(section.title, self.theme, icon=section.icon, heading=True)
        goes_to(title, Route(Place.SECTION, section.id), self.route_wanted.emit)
        card.column.addWidget(title)
        return card

    def _row(self, card: Card, words: str, route: Route) -> None:
        row = LinkRow(words, self.theme)
        goes_to(row, route, self.route_wanted.emit)
        card.column.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        metrics = self.theme.metrics
        least = metrics.space(8)
        widest = round(_WIDEST_PX * metrics.text)
        side = max(least, (self.width() - widest) // 2)
        self._page.setContentsMargins(side, metrics.space(8), side, 0)
        super().resizeEvent(event)
