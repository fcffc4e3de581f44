"""The page of one state at a kiosk: its subjects, then one subject a screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.jurisdictions import Subject
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.idea_columns import IdeaColumns
from confidentiality_guide.ui.client.idea_page import lead_of
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.states.board_card import how_to_complain
from confidentiality_guide.ui.doing.states.state import OwnMark, make_own_words, ways_on, what_it_is
from confidentiality_guide.ui.doing.states.state_law import ICONS, StateMaker, StateView
from confidentiality_guide.ui.doing.states.state_parts import law_parts
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_ROW_EMS, _SHORT_EMS = 12, 10


class KioskState(KioskScreen):
    """A state and its six subjects."""

    def __init__(self, setting: Setting, view: StateView, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.view = view
        theme, space = self.theme, self.theme.metrics.space
        own = setting.visit.state == view.id
        self.body.setSpacing(space(3))
        head = FlowLayout(space(6))
        self.body.addLayout(head)
        head.addWidget(Passage(view.entry.name, Look(Step.TITLE, QFont.Weight.Bold, heading=1), theme))
        if own:
            head.addWidget(OwnMark(view, theme))
        self.body.addWidget(Passage(what_it_is(view, own=own), Look(role=Role.INK_MUTED), theme))
        rows = ColumnsLayout(2, theme.metrics.font_px(Step.BODY) * _ROW_EMS, space(3))
        self.body.addLayout(rows)
        for part in view.parts:
            heading, icon = part.idea.heading, ICONS[part.subject]
            english = setting.english_of_heading(heading)
            row = RowButton(plain(heading.text), "", theme, icon=icon, step=Step.BODY, english=english)
            goes_to(row, Route(Place.STATE, view.id, part.idea.id), self.route_wanted.emit)
            rows.addWidget(row)
        self.body.addStretch()
        ways = ColumnsLayout(2, theme.metrics.font_px(Step.LABEL) * _SHORT_EMS, space(3))
        self.body.addLayout(ways)
        for words, icon, route in ways_on(view):
            way = Button(words, theme, icon=icon, step=Step.LABEL)
            goes_to(way, route, self.route_wanted.emit)
            ways.addWidget(way)
        self._way_on(own=own)

    def title(self) -> str:
        return self.view.entry.name

    def _way_on(self, *, own: bool) -> None:
        if not own:
            make = Button(make_own_words(self.view), self.theme, icon="check", face=Face.PRIMARY)
            make.clicked.connect(self._make_own)
            self.add_at_end(make)

    def _make_own(self) -> None:
        self.state_chosen.emit(self.view.id)


class KioskSubject(IdeaColumns):
    """One subject: what is said of it and the answer on the left, what belongs to the law on the right."""

    def __init__(self, setting: Setting, view: StateView, place: int, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.view = view
        self.part = view.parts[place]
        self._maker = StateMaker(setting, view.id, self)
        self._maker.target_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        where = fill(_("{place} of {count}"), place=place + 1, count=len(view.parts))
        self.name_page("map-trifold", view.entry.name, where, place, len(view.parts))
        self._fill()
        self._way_on(place)

    def title(self) -> str:
        return f"{plain(self.part.idea.heading.text)} · {self.view.entry.name}"

    def _fill(self) -> None:
        idea, maker = self.part.idea, self._maker
        beside = law_parts(self.part, self.view, maker, self.setting)
        self.left.addWidget(maker.make(idea.heading))
        for widget in lead_of(idea, maker):
            self.left.addWidget(widget)
        if idea.verdict is not None:
            (self.left if beside else self.right).addWidget(maker.make(idea.verdict))
        for widget in beside:
            self.right.addWidget(widget)
        for block in idea.blocks:
            if block.kind in {Kind.TALK, Kind.PRO, Kind.ASK}:
                self.add_movable(maker.make(block))
        self.end_columns()

    def _way_on(self, place: int) -> None:
        if self.part.subject is Subject.BOARD:
            self.add_at_end(how_to_complain(self.theme, self.follow))
        following = self.view.parts[place + 1 : place + 2]
        words = _("Next") if following else _("All subjects")
        onward = Button(words, self.theme, icon_after="arrow-right", face=Face.PRIMARY)
        idea = following[0].idea.id if following else ""
        goes_to(onward, Route(Place.STATE, self.view.id, idea), self.route_wanted.emit)
        self.add_at_end(onward)
