"""A ladder on a kiosk: as many whole steps to a page as there is room for, with help now always in sight."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ladders import Ladder
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.ladders.help_plate import HelpPlate
from confidentiality_guide.ui.doing.ladders.ladder import fits_beside_rail, make_rows, story_about
from confidentiality_guide.ui.doing.ladders.ladder_head import LadderHead
from confidentiality_guide.ui.doing.ladders.rail import Lying
from confidentiality_guide.ui.doing.ladders.step_pages import divide, steps_words
from confidentiality_guide.ui.doing.parts.page_marks import ladder_mark
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_COLUMN_LETTERS, _EM_PER_LETTER = 34, 0.52  # two columns where both have lines of this many letters
_LEAST_HELP_SHARE = 0.4  # of the width
_ROOMY_UP_TO = 1.1  # the text size; beyond it the page goes on without a break, its head with it

_WHERE = Look(Step.LABEL, role=Role.INK_MUTED, one_line=True)


class KioskLadder(KioskScreen):
    """Steps 3 to 5 of 8."""

    def __init__(self, setting: Setting, ladder: Ladder, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.margins[1], self.margins[3] = self.theme.metrics.space(2), self.theme.metrics.space(2)
        self._ladder = ladder
        self._maker = BlockMaker(self.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        self._pages: list[range] = [range(0)]
        self._page = 0
        self._wanted = setting.visit.history.present.idea  # the step the page begins with
        self._measured: tuple[int, int] | None = None
        self._head = LadderHead(ladder, self._maker, setting)
        self._head.situation_wanted.connect(self.situation_wanted)
        self._head.sources_asked.connect(self._show_sources)
        self._place_head()
        metrics = self.theme.metrics
        least = round(_COLUMN_LETTERS * _EM_PER_LETTER * metrics.font_px(Step.BODY)) + 2 * metrics.space(3)
        self._least_column, self._gap = least, metrics.space(4)
        self._one, self._two = QVBoxLayout(), ColumnsLayout(2, least, self._gap)
        self._one.setSpacing(0)
        self.rows = make_rows(setting, ladder, self._maker)
        for row in self.rows:
            row.card.add_chips()
        self._items: list[QWidget] = [*self.rows, *self._story()]
        self.body.addLayout(self._one)
        self.body.addLayout(self._two)
        for item in self._items:
            self._one.addWidget(item)
        self.body.addStretch()
        self._make_way()
        self._help = HelpPlate(self.theme, self)

    def title(self) -> str:
        return f"{self._ladder.entry.title} · {_('What would actually happen?')}"

    def _place_head(self) -> None:
        """Over the steps, where it stays; where the text is large, with them: it would leave no room for them."""
        if not self._is_roomy:
            self.body.addWidget(self._head)
            return
        ring = self.theme.metrics.ring
        self._head.setContentsMargins(ring, 0, ring, 0)  # as far in as the page
        self.head.addWidget(self._head, 1)

    def _story(self) -> list[QWidget]:
        """After the last step: a story about the same, and the mark that takes the ladder along."""
        story = story_about(self.setting, self._ladder)
        whole = QWidget()
        column = QVBoxLayout(whole)
        above = self.theme.metrics.space(1)
        column.setContentsMargins(0, above, 0, above)
        column.setSpacing(self.theme.metrics.space(3))
        if story is not None:
            row = RowButton(story.title, _("A short story about this."), self.theme, icon="chat-teardrop-text")
            goes_to(row, Route(Place.STORY, story.id), self.route_wanted.emit)
            column.addWidget(row)
        column.addWidget(ladder_mark(self._ladder.entry, self.setting), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return [whole]

    def _make_way(self) -> None:
        theme = self.theme
        self._up = Button(_("Up"), theme, icon="arrow-up")
        self._more = Button(_("More"), theme, icon_after="arrow-down", face=Face.PRIMARY)
        self._up.clicked.connect(self._turn_up)
        self._more.clicked.connect(self._turn_down)
        self._onward = Button(_("Read more"), theme, icon_after="arrow-right", face=Face.PRIMARY)
        goes_to(self._onward, Route(Place.TOPIC, self._ladder.entry.topic), self.route_wanted.emit)
        for button in (self._up, self._onward, self._more):
            self.add_at_end(button)
        self._where: Passage | None = None

    # -- pages

    def _turn_down(self) -> None:
        self._turn_to(self._page + 1)
        ways = (self._more, self.turner.more, self._onward)
        next(way for way in ways if way.isVisible()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_up(self) -> None:
        self._turn_to(self._page - 1)
        if not self._up.isVisible():
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, page: int) -> None:
        """Show a page; the visit remembers the step it begins with, so that it is found again."""
        self._page = max(0, min(page, len(self._pages) - 1))
        first = self._pages[self._page].start
        self._wanted = self.rows[min(first, len(self.rows) - 1)].step_id
        visit = self.setting.visit
        present = visit.history.present
        visit.history = visit.history.here(present._replace(idea=self._wanted if self._page else ""))
        self._show_page()
        self.scroller.verticalScrollBar().setValue(0)

    def _show_sources(self, shown: bool) -> None:
        for row in self.rows:
            row.card.show_sources(shown)
        self._measured = None
        self._paginate()
        self.turner.settle()

    def show_part(self, part: str) -> None:
        if any(row.step_id == part for row in self.rows):
            self._wanted = part
            self._measured = None
            self._paginate()

    def _paginate(self) -> None:
        """Divide the steps into pages of as many as can be seen whole."""
        room = (self.scroller.width(), self.scroller.height())  # its viewport learns of it when it is shown
        if room == self._measured or room[0] <= 0:
            return
        self._measured = room
        ring = 2 * self.theme.metrics.ring
        width, high = room[0] - ring, room[1] - ring
        fits_two = (width - self._gap) // 2 >= self._least_column and not self.setting.two_languages
        columns = 2 if fits_two else 1
        column = (width - self._gap) // 2 if columns == 2 else width
        self._lay_rows(columns, column)
        if not self._is_roomy:
            self._pages = [range(len(self._items))]
            self._show_page()
            return
        heights = [item.heightForWidth(column) for item in self._items]
        self._pages = list(divide(heights, columns, high, self._gap if columns == 2 else 0))
        wanted = next((place for place, row in enumerate(self.rows) if row.step_id == self._wanted), 0)
        self._page = next((place for place, page in enumerate(self._pages) if wanted in page), 0)
        self._show_page()

    def _lay_rows(self, columns: int, column: int) -> None:
        layout = self._two if columns == 2 else self._one
        beside = Lying.SIDE if fits_beside_rail(column, self.setting) else Lying.TOP
        for row in self.rows:
            row.lay_mark(Lying.ACROSS if columns == 2 else beside)
        if layout.indexOf(self._items[0]) < 0:
            for item in self._items:
                layout.addWidget(item)

    def _show_page(self) -> None:
        page = self._pages[self._page]
        for place, item in enumerate(self._items):
            item.setVisible(place in page)
        if self._where is not None:
            self._where.hide()
            self._where.deleteLater()
        self._where = Passage(steps_words(page, len(self.rows)), _WHERE, self.theme)
        self._foot_row.insertWidget(0, self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        self._settle()

    def _settle(self) -> None:
        super()._settle()
        last = self._page + 1 == len(self._pages)
        if self._where is not None:
            room = self.foot_width() - self._needed(self._up, self._onward if last else self._more)
            self._where.setVisible(self._is_roomy and self._where.sizeHint().width() <= room)
        if not self.turner.at_end:
            return
        self._up.setVisible(self._page > 0)
        self._more.setVisible(not last)
        self._onward.setVisible(last)
        self._place_foot()

    # -- places

    @property
    def _is_roomy(self) -> bool:
        return self.theme.metrics.text <= _ROOMY_UP_TO and not self.theme.metrics.lowered

    def _needed(self, *buttons: QWidget) -> int:
        """How wide the foot must be for these, in pixels."""
        return sum(button.sizeHint().width() + self._foot_row.spacing() for button in buttons)

    def _help_width(self) -> int:
        """How wide help now is: what the buttons leave of the line, where that is enough, or else all of it."""
        whole = self.width() - 2 * self.margins[0]
        way_on = max(self._needed(self._up, self._more), self._needed(self._up, self._onward))
        beside = whole - way_on - self.theme.metrics.space(4)
        if not self.landscape or beside < whole * _LEAST_HELP_SHARE:
            return whole
        return min(beside, self._help.sizeHint().width())

    def foot_width(self) -> int:
        whole = super().foot_width()
        beside = whole - self._help_width()
        return beside - self.theme.metrics.space(4) if beside else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Help now stands at the foot: beside the buttons on a wide screen, under them on a tall one."""
        space = self.theme.metrics.space
        side, pad = self.margins[0], space(2)
        wide = self._help_width()
        beside = wide < self.width() - 2 * side
        high = max(self._help.heightForWidth(wide), self.theme.metrics.target)
        left = self.width() - side - wide if self.theme.right_to_left else side
        self._help.setGeometry(left, self.height() - pad - high, wide, high)
        over = max(0, high + space(2) - self.foot_height) if beside else high + space(2)
        self.margins[3] = pad + over
        self._head.fit(self.width() - 2 * side, landscape=self.landscape)
        super().resizeEvent(event)
        self._whole.activate()
        self._paginate()
