"""A kiosk's home: a few ways in, within reach."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_room import KioskRoomScreen
from confidentiality_guide.ui.doing.parts.rows_layout import RowsLayout
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Place, Route

TOUR = "three-minutes"
_ROW_EMS = 11  # the least width of a row, in letters of text
_GAP_UNITS, _GAP_LOWERED_UNITS = 2, 1.5  # all ways in are to be seen at once
_PAD_UNITS = 5  # of a row, on either side


class WayIn(RowButton):
    """A short row without an arrow: it keeps its disc as long as its words can be broken beside it."""

    def __init__(self, name: str, icon: str, theme: Theme) -> None:
        super().__init__(name, "", theme, icon=icon, arrow=False, step=Step.BODY)

    def _beside(self, width: int) -> tuple[int, int]:
        disc = self._disc + self.theme.metrics.space(3)
        room = width - 2 * self.theme.metrics.space(_PAD_UNITS)
        return (disc, 0) if room - disc >= self._longest_word() else (0, 0)


class KioskHome(KioskRoomScreen):
    """What would you like to do?"""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        theme = self.theme
        head = Look(Step.TITLE, QFont.Weight.Bold, heading=1)
        self.body.setSpacing(theme.metrics.space(_GAP_LOWERED_UNITS if theme.metrics.lowered else _GAP_UNITS))
        self.body.addWidget(Passage(_("What would you like to do?"), head, theme))
        line = _("The main points, one at a time.")
        tour = RowButton(_("Take the 3-minute tour"), line, theme, icon="play", face=Face.PRIMARY)
        tour.clicked.connect(self._take_tour)
        self.body.addWidget(tour)
        self._add_ways_in()
        self._add_looking_up()
        if setting.shelf.pack.is_draft(setting.shelf.language):
            from confidentiality_guide.ui.client.draft_line import add_draft_line

            add_draft_line(self.body, setting)
        self._promise()

    def title(self) -> str:
        return _("Home")

    def _take_tour(self) -> None:
        from confidentiality_guide.ui.doing.paths.following import begin  # of no use to a start

        self.route_wanted.emit(begin(self.setting.visit, self.setting.shelf, TOUR))

    def _add_ways_in(self) -> None:
        theme = self.theme
        gap = theme.metrics.space(2)
        rows = ColumnsLayout(2, theme.metrics.font_px(Step.BODY) * _ROW_EMS, gap)
        self.body.addLayout(rows)
        for name, icon, place in (
            (_("I have a situation"), "chat-circle-dots", Place.SITUATIONS),
            (_("Who can know what?"), "users-three", Place.WHO_CAN_KNOW),
            (_("Stories"), "chat-teardrop-text", Place.STORIES),
            (_("Check what you know"), "puzzle-piece", Place.CHECK),
            (_("All topics"), "list-bullets", Place.SECTION),
            (_("My questions"), "list-checks", Place.QUESTIONS),
        ):
            row = WayIn(name, icon, theme)
            goes_to(row, Route(place), self.route_wanted.emit)
            rows.addWidget(row)

    def _add_looking_up(self) -> None:
        """Smaller: where one looks something up."""
        row = RowsLayout(self.theme.metrics.space(2))
        self.body.addLayout(row)
        for name, place in (
            (_("Words to know"), Place.GLOSSARY),
            (_("A to Z"), Place.INDEX),
            (_("Myths"), Place.MYTHS),
            (_("My state"), Place.STATES),
        ):
            button = Button(name, self.theme, step=Step.LABEL)
            goes_to(button, Route(place), self.route_wanted.emit)
            row.addWidget(button)

    def _promise(self) -> None:
        theme = self.theme
        promise = QHBoxLayout()
        self.body.addStretch()
        self.body.addLayout(promise)
        self.body.addStretch()
        promise.setSpacing(theme.metrics.space(3))
        promise.addStretch()
        promise.addWidget(IconLabel("eraser", theme.metrics.font_px(Step.LEAD), Role.ACCENT, theme))
        words = Passage(_("Nothing you do here is saved."), Look(Step.BODY, QFont.Weight.DemiBold), theme)
        promise.addWidget(words)
        promise.addStretch()
