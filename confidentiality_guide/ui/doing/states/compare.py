"""Two states side by side, subject by subject: for trainees, and for care across a state line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.circumstances import UNKNOWN
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.doing.states.state import BETWEEN
from confidentiality_guide.ui.doing.states.state_law import Part, StateMaker, StateView
from confidentiality_guide.ui.doing.states.state_parts import law_parts
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_SHEET_PX = 1110
_CELL_EMS = 17  # of body text: two columns stand side by side where both are this wide
Two = tuple[StateView, StateView]


def differs(first: Part, second: Part) -> bool:
    """Whether two states are known to differ in the main point of a subject.

    Where they do not, nothing is said: two laws of one kind may still differ in all that counts for a case.
    """
    one, other = first.law, second.law
    if one is None or other is None or UNKNOWN in {one.value, other.value}:
        return False
    return (one.value, one.age) != (other.value, other.age)


def names_of(both: Two) -> str:
    """Both names, as a title."""
    return fill(_("{first} and {second}"), first=both[0].entry.name, second=both[1].entry.name)


class Comparing:
    """Makes the parts of a comparison for a screen of either layout. `heading` is that of the subject made last."""

    heading: QWidget

    def __init__(self, screen: Screen, both: Two) -> None:
        self._setting, self._theme, self._both = screen.setting, screen.theme, both
        self._makers = [StateMaker(screen.setting, view.id, screen) for view in both]
        for maker in self._makers:
            maker.target_opened.connect(screen.follow)
            maker.damage_found.connect(screen.damage_found, Qt.ConnectionType.QueuedConnection)

    def add_subject(self, place: int, column: QVBoxLayout) -> None:
        """Add all that is said on one subject: its name, what holds in both, then each state."""
        parts = [view.parts[place] for view in self._both]
        maker = self._makers[0]
        idea = parts[0].idea
        for_both = [block for block in idea.blocks if block.kind is not Kind.VERDICT]
        self._add_head(parts, column)
        for block in for_both:
            if not _is_aside(block):
                column.addWidget(maker.make(block))
        cells = ColumnsLayout(2, self._theme.metrics.font_px(Step.BODY) * _CELL_EMS, self._theme.metrics.space(5))
        column.addLayout(cells)
        for view, part, own in zip(self._both, parts, self._makers, strict=True):
            cells.addWidget(self._cell(view, part, own))
        for block in for_both:
            if _is_aside(block):
                column.addWidget(maker.make(block))

    def _add_head(self, parts: list[Part], column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(self._theme.metrics.space(4))
        self.heading = self._makers[0].make(parts[0].idea.heading)
        row.addWidget(self.heading, 1)
        if differs(*parts):
            row.addWidget(Tag("arrows-left-right", _("Differs"), self._theme))

    def _cell(self, view: StateView, part: Part, maker: StateMaker) -> QWidget:
        theme = self._theme
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        head = QHBoxLayout()
        column.addLayout(head)
        head.setSpacing(theme.metrics.space(2))
        head.addWidget(IconLabel("map-pin", theme.metrics.font_px(Step.BODY), Role.ACCENT, theme))
        head.addWidget(Passage(view.entry.name, Look(Step.BODY, QFont.Weight.Bold, Role.ACCENT, heading=3), theme), 1)
        if part.idea.verdict is not None:
            column.addWidget(maker.make(part.idea.verdict))
        for widget in law_parts(part, view, maker, self._setting):
            column.addWidget(widget)
        column.addStretch()
        return cell

    def summary(self) -> str:
        """On how many points the two differ."""
        count = sum(differs(*pair) for pair in zip(self._both[0].parts, self._both[1].parts, strict=True))
        if not count:
            return _("In short, their rules sound alike. Read both: the details may differ.")
        words = ngettext(
            "They differ on {n} main point. Read both: more may differ in the details.",
            "They differ on {n} main points. Read both: more may differ in the details.",
            count,
        )
        return fill(words, n=count)


def _is_aside(block: Block) -> bool:
    return block.kind in {Kind.TALK, Kind.PRO}


def _meaning() -> str:
    return _("“Your state” means the one that is named above.")


class ComparePage(ReadingScreen):
    """Two states on one wide page, for a desktop."""

    def __init__(self, setting: Setting, both: Two, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._both = both
        comparing = Comparing(self, both)
        self.page.addWidget(Passage(names_of(both), Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        self.page.addWidget(Passage(comparing.summary(), Look(Step.LEAD, role=Role.INK_MUTED), self.theme))
        self.page.addWidget(Passage(_meaning(), Look(Step.LABEL, role=Role.INK_MUTED), self.theme))
        self._heads: dict[str, QWidget] = {}
        for place, one in enumerate(both[0].parts):
            self.page.addSpacing(self.theme.metrics.space(5))
            comparing.add_subject(place, self.page)
            self._heads[one.idea.id] = comparing.heading
        self.page.addSpacing(self.theme.metrics.space(12))

    def title(self) -> str:
        return names_of(self._both)

    def part_in_view(self) -> str:
        seen = self.scroll_place() + self.theme.metrics.space(12)
        above = [id_ for id_, heading in self._heads.items() if self.scroller.top_of(heading) <= seen]
        return above[-1] if above and self.scroll_place() else ""

    def show_part(self, part: str) -> None:
        if part in self._heads:
            self.inner.adjustSize()
            self.scroller.scroll_to(self._heads[part])

    @property
    def wanted_width(self) -> int:
        return round(_SHEET_PX * self.theme.metrics.text)


class KioskCompare(KioskScreen):
    """Two states at a kiosk: one subject a screen."""

    def __init__(self, setting: Setting, both: Two, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._both = both
        theme = self.theme
        place = both[0].place_of(setting.visit.history.present.idea) or 0
        count = len(both[0].parts)
        self._subject = plain(both[0].parts[place].idea.heading.text)
        self.head.addWidget(IconLabel("arrows-left-right", theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme))
        look = Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT, heading=1)
        self.head.addWidget(Passage(names_of(both), look, theme), 1)
        where = fill(_("{place} of {count}"), place=place + 1, count=count)
        self.head.addWidget(Passage(where, Look(Step.LABEL, role=Role.INK_MUTED, one_line=True), theme))
        self.body.setSpacing(theme.metrics.space(3))
        comparing = Comparing(self, both)
        if not place:
            self.body.addWidget(Passage(comparing.summary(), Look(), theme))
        self.body.addWidget(Passage(_meaning(), Look(Step.LABEL, role=Role.INK_MUTED), theme))
        comparing.add_subject(place, self.body)
        self.body.addStretch()
        self._way_on(place, count)

    def title(self) -> str:
        return f"{self._subject} · {names_of(self._both)}"

    def _way_on(self, place: int, count: int) -> None:
        first, second = self._both
        words: str = _("Next")
        if place + 1 < count:
            route = Route(Place.STATE, f"{first.id}{BETWEEN}{second.id}", first.parts[place + 1].idea.id)
        else:
            words = fill(_("All about {state}"), state=first.entry.name)
            route = Route(Place.STATE, first.id)
        onward = Button(words, self.theme, icon_after="arrow-right", face=Face.PRIMARY)
        goes_to(onward, route, self.route_wanted.emit)
        self.add_at_end(onward)
