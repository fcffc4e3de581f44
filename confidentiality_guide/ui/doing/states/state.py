"""The page of one state, or of two side by side."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.gradual_page import GradualPage
from confidentiality_guide.ui.doing.states.state_law import Part, StateMaker, StateView, view_of
from confidentiality_guide.ui.doing.states.state_parts import law_parts
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.gradual import Step as BuildStep
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Place, Route
from confidentiality_guide.visits.visit import ELSEWHERE

BETWEEN = "+"


def state_screen(setting: Setting, id_: str) -> Screen:
    """The screen of a state, "ca"; of two, "ca+ny"; or, "ca+", of choosing the second.

    Raises:
        NotInPack: There is no such state.
    """
    first, joined, second = id_.partition(BETWEEN)
    kiosk = setting.theme.metrics.kiosk
    if joined and not second:
        from confidentiality_guide.ui.doing.states.states import states_screen

        return states_screen(setting, beside=StateId(first))
    if second and second != first:
        from confidentiality_guide.ui.doing.states.compare import ComparePage, KioskCompare

        both = (view_of(setting, StateId(first)), view_of(setting, StateId(second)))
        return KioskCompare(setting, both) if kiosk else ComparePage(setting, both)
    view = view_of(setting, StateId(first))
    if not kiosk:
        return StatePage(setting, view)
    from confidentiality_guide.ui.doing.states.kiosk_state import KioskState, KioskSubject

    place = view.place_of(setting.visit.history.present.idea)
    return KioskState(setting, view) if place is None else KioskSubject(setting, view, place)


def what_it_is(view: StateView, *, own: bool) -> str:
    """What the page of a state is: that of the reader's own, of another, or of a place whose law the guide has not."""
    if view.jurisdiction is None:
        return _(
            "This guide holds the laws of the 50 states and Washington, DC, and not those of US territories or other "
            "countries. So it tells you here how states differ. Your therapist can tell you the rule where you live."
        )
    if own:
        return view.lead
    return fill(_("On this page, “your state” means {state}."), state=view.entry.name)


def is_own_words(view: StateView) -> str:
    """Says that this is the state a reader chose."""
    return _("This is your state") if view.jurisdiction else _("You chose this")


def make_own_words(view: StateView) -> str:
    """Says that it may be chosen."""
    return _("Make this my state") if view.jurisdiction else _("This is where I live")


class OwnMark(QWidget):
    """A tick, and that this is the reader's state."""

    def __init__(self, view: StateView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.metrics.space(2))
        self.setMinimumHeight(theme.metrics.target)  # in line with what can be pressed beside it
        size = round(theme.metrics.font_px(Step.BODY) * 1.25)
        row.addWidget(IconLabel("check-circle-fill", size, Role.ACCENT, theme))
        look = Look(Step.BODY, QFont.Weight.DemiBold, Role.ACCENT, one_line=True)
        row.addWidget(Passage(is_own_words(view), look, theme), 0, Qt.AlignmentFlag.AlignVCenter)


class StatePage(GradualPage):
    """One state on one page, for a desktop. What is below the fold is built after the first paint."""

    def __init__(self, setting: Setting, view: StateView, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.view = view
        self._headings: dict[str, QWidget] = {}
        self._maker = StateMaker(setting, view.id, self)
        self._maker.target_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        own = setting.visit.state == view.id
        self.page.addWidget(Passage(view.entry.name, Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        self.page.addWidget(Passage(what_it_is(view, own=own), Look(Step.LEAD, role=Role.INK_MUTED), self.theme))
        self._show_ways(own=own)
        self.scroller.keep_bar_place()

    def title(self) -> str:
        return self.view.entry.name

    def _show_ways(self, *, own: bool) -> None:
        """What can be done with a state: make it one's own, lay another beside it, go to another."""
        flow = FlowLayout(self.theme.metrics.space(3))
        self.page.addLayout(flow)
        if own:
            flow.addWidget(OwnMark(self.view, self.theme))
        else:
            make = Button(make_own_words(self.view), self.theme, icon="check", face=Face.PRIMARY, step=Step.LABEL)
            make.clicked.connect(self._make_own)
            flow.addWidget(make)
        for words, icon, route in ways_on(self.view):
            way = Button(words, self.theme, icon=icon, step=Step.LABEL)
            goes_to(way, route, self.route_wanted.emit)
            flow.addWidget(way)

    def _make_own(self) -> None:
        self.state_chosen.emit(self.view.id)

    def steps(self) -> Iterator[BuildStep]:
        for part in self.view.parts:
            yield _Building(self, part)
        yield self._end

    def _end(self) -> None:
        self.page.addSpacing(self.theme.metrics.space(12))

    def add(self, part: Part) -> None:
        """Add what is said on one subject."""
        self.page.addSpacing(self.theme.metrics.space(5))
        made = [self._maker.make(block) for block in (part.idea.heading, *part.idea.blocks)]
        answered = 1 + next((n for n, block in enumerate(part.idea.blocks, 1) if block is part.idea.verdict), 0)
        made[answered:answered] = law_parts(part, self.view, self._maker, self.setting)
        self._headings[part.idea.id] = made[0]
        for widget in made:
            self.page.addWidget(widget)
            self.place_added(widget)

    def part_in_view(self) -> str:
        seen = self.scroll_place() + self.theme.metrics.space(12)
        above = [id_ for id_, heading in self._headings.items() if self.scroller.top_of(heading) <= seen]
        return above[-1] if above and self.scroll_place() else ""

    def show_part(self, part: str) -> None:
        self.finish()
        if part in self._headings:
            self.inner.adjustSize()
            self.scroller.scroll_to(self._headings[part])


class _Building:
    """One step of the page: holds what to add, without a closure over the page's loop."""

    def __init__(self, page: StatePage, part: Part) -> None:
        self._page, self._part = page, part

    def __call__(self) -> None:
        self._page.add(self._part)


def ways_on(view: StateView) -> list[tuple[str, str, Route]]:
    """Where one goes from the page of a state: words, icon, place."""
    other = (_("Other states"), "map-trifold", Route(Place.STATES))
    if view.id == ELSEWHERE:
        return [other]
    return [(_("Compare with…"), "arrows-left-right", Route(Place.STATE, f"{view.id}{BETWEEN}")), other]
