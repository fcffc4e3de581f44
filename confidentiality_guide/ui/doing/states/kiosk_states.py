"""Choosing a state at a kiosk: the map, and beside or under it the names, a few letters at a time."""

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.states.state_list import Letters, pages
from confidentiality_guide.ui.doing.states.states import Choice, add_map
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_NAME_EMS, _LETTERS_EMS = 9, 4
_GAP_UNITS, _SIDE_UNITS = 1, 8


class StateButton(Button):
    """A state; the chosen one is sunk."""

    def __init__(self, entry: StateEntry, choice: Choice, theme: Theme) -> None:
        super().__init__(entry.name, theme, step=Step.LABEL)
        self.entry = entry
        self.setCheckable(True)
        self.setChecked(choice.is_present(entry.id))


class LettersButton(Button):
    """A page of the list of names: its first and its last letter."""

    def __init__(self, page: Letters, theme: Theme) -> None:
        letters = page.first if page.first == page.last else fill(_("{first}–{last}"), first=page.first, last=page.last)
        super().__init__(letters, theme, step=Step.LABEL)
        self.page = page
        self.setCheckable(True)
        self.setAutoExclusive(True)
        names = ", ".join(entry.name for entry in page.entries)
        self.setAccessibleDescription(names)


class KioskStates(KioskScreen):
    """Every state, in two ways."""

    def __init__(self, setting: Setting, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._choice = choice
        self._names: list[StateButton] = []
        theme, space = self.theme, self.theme.metrics.space
        self.body.setSpacing(space(1.5))
        self.body.addWidget(Passage(choice.title, Look(Step.TITLE, QFont.Weight.Bold, heading=1), theme))
        if choice.why:
            self.body.addWidget(Passage(choice.why, Look(Step.LABEL, role=Role.INK_MUTED), theme))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(space(6))
        self.body.addLayout(self._halves, 1)
        self._of_map, self._of_names = QVBoxLayout(), QVBoxLayout()
        for half in (self._of_map, self._of_names):
            half.setSpacing(space(_GAP_UNITS))
            self._halves.addLayout(half, 1)
        self._map = add_map(self._of_map, choice, setting)
        self._map.chosen.connect(self._take)
        self._of_map.addStretch()
        self._add_names()

    def title(self) -> str:
        return self._choice.title

    def _columns(self, most: int, least_ems: float) -> ColumnsLayout:
        metrics = self.theme.metrics
        made = ColumnsLayout(most, round(metrics.font_px(Step.LABEL) * least_ems), metrics.space(_GAP_UNITS))
        self._of_names.addLayout(made)
        return made

    def _add_names(self) -> None:
        cut = pages(self._choice.entries)
        letters = self._columns(len(cut), _LETTERS_EMS)
        names = self._columns(2, _NAME_EMS)
        self._letters = [LettersButton(page, self.theme) for page in cut]
        for button in self._letters:
            button.toggled.connect(self._turn)
            letters.addWidget(button)
            for entry in button.page.entries:
                self._names.append(self._add_name(entry, names))
        here = [one for one in self._letters if any(self._choice.is_present(e.id) for e in one.page.entries)]
        first = (here or self._letters)[0]
        first.setChecked(True)
        self._show_page(first.page)
        self._of_names.addStretch()  # what is no state keeps its place at the foot, whatever letters are shown
        outside = FlowLayout(self.theme.metrics.space(_GAP_UNITS))
        self._of_names.addLayout(outside)
        for entry in self._choice.outside:
            self._add_name(entry, outside)

    def _add_name(self, entry: StateEntry, names: QLayout) -> StateButton:
        button = StateButton(entry, self._choice, self.theme)
        button.clicked.connect(self._pressed)
        names.addWidget(button)
        return button

    def _turn(self, chosen: bool) -> None:
        button = self.sender()
        if chosen and isinstance(button, LettersButton):
            self._show_page(button.page)

    def _show_page(self, page: Letters) -> None:
        shown = {entry.id for entry in page.entries}
        for name in self._names:
            name.setVisible(name.entry.id in shown)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, StateButton):
            self._take(button.entry.id)

    def _take(self, state: StateId) -> None:
        self._choice.take(self, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where the screen is wide, else the names under the map."""
        beside = self.landscape and self._both_fit()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        self._halves.setSpacing(self.theme.metrics.space(6 if beside else 3))
        self._make_room_for_map()
        super().resizeEvent(event)

    def _both_fit(self) -> bool:
        """Whether the map and two columns of names have room beside each other."""
        metrics = self.theme.metrics
        names = 2 * round(metrics.font_px(Step.LABEL) * _NAME_EMS) + metrics.space(_GAP_UNITS)
        gaps = metrics.space(6) + 2 * metrics.ring
        return self._map.minimumSizeHint().width() + gaps + names <= self.width()

    def _make_room_for_map(self) -> None:
        """The map cannot be narrower than its tiles: with large text, the margins give way to it."""
        ring = self.theme.metrics.ring
        spare = self.width() - self._map.minimumSizeHint().width()
        side = max(ring, min(self.theme.metrics.space(_SIDE_UNITS), spare // 2))
        self.margins[0] = self.margins[2] = side
