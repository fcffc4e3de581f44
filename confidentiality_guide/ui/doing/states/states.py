"""Choosing a state: on a map, in the list of names, and at a desk by typing."""

from PySide6.QtWidgets import QVBoxLayout

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.ui.doing.states.state_law import elsewhere
from confidentiality_guide.ui.doing.states.state_list import came_from
from confidentiality_guide.ui.doing.states.tile_map import TileMap
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.route import Place, Route
from confidentiality_guide.visits.visit import ELSEWHERE, NO_STATE


class Choice:
    """What is to be chosen: the reader's own state, or one to lay beside another."""

    def __init__(self, setting: Setting, beside: StateId) -> None:
        self._setting, self._beside = setting, beside
        self.entries = [entry for entry in setting.shelf.states() if entry.id != beside]
        self.present = NO_STATE if beside else setting.visit.state

    @property
    def title(self) -> str:
        """The question."""
        if self._beside:
            name = self._setting.shelf.jurisdiction(self._beside).entry.name
            return fill(_("Compare {state} with which state?"), state=name)
        return _("Which state are you in?")

    @property
    def why(self) -> str:
        """Why it is asked; empty where that is plain."""
        if self._beside:
            return ""
        return _("Rules differ. It is forgotten when you are done.")

    @property
    def outside(self) -> list[StateEntry]:
        """What can be chosen beside the states."""
        if self._beside:
            return []
        return [StateEntry(ELSEWHERE, elsewhere()), StateEntry(NO_STATE, _("No state"))]

    def is_present(self, state: StateId) -> bool:
        """Whether this is what is chosen now."""
        return not self._beside and state == self.present

    def take(self, screen: Screen, state: StateId) -> None:
        """Choose, and go on: back to the page from which the reader came to choose, else to the state's own."""
        if self._beside:
            screen.route_wanted.emit(Route(Place.STATE, f"{self._beside}+{state}"))
            return
        before = came_from(self._setting.visit.history)
        screen.state_chosen.emit(state)
        if before is not None:
            screen.back_wanted.emit()
        elif state:
            screen.route_wanted.emit(Route(Place.STATE, state))


def states_screen(setting: Setting, beside: StateId = NO_STATE) -> Screen:
    """The screen on which a state is chosen; with `beside`, one to compare with that.

    Raises:
        NotInPack: There is no such state to compare with.
    """
    choice = Choice(setting, beside)
    if setting.theme.metrics.kiosk:
        from confidentiality_guide.ui.doing.states.kiosk_states import KioskStates

        return KioskStates(setting, choice)
    from confidentiality_guide.ui.doing.states.states_page import StatesPage

    return StatesPage(setting, choice)


def add_map(column: QVBoxLayout, choice: Choice, setting: Setting) -> TileMap:
    """Add the map to a column, with the present state marked."""
    tiles = TileMap(choice.entries, setting.theme, present=choice.present)
    column.addWidget(tiles)
    return tiles
