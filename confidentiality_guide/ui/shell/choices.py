"""What a reader chooses for their visit: language, text size, colours, whose words, state and age."""

from typing import TYPE_CHECKING

from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.ids import LanguageTag, StateId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.parts.focus import mark_of, return_to
from confidentiality_guide.visits.lens import with_age, with_state
from confidentiality_guide.visits.visit import ELSEWHERE

if TYPE_CHECKING:
    from confidentiality_guide.ui.shell.main_window import MainWindow


class Choices:
    """Puts a choice into the visit, and has the window made anew from it; the keyboard stays on what was chosen."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def language(self, tag: LanguageTag) -> None:
        """Read on in another language, at the same place."""
        window = self._window
        window.visit.language = tag
        window.choices_changed.emit()
        if window.setting.shelf.pack.is_draft(tag):
            from confidentiality_guide.ui.shell.notices import is_a_draft

            window.opening.notice(is_a_draft())

    def two_languages(self, shown: bool) -> None:
        """Show the English beside the reader's language, or show it no more, at the same place."""
        window = self._window
        window.overlays.close_sheet()
        opener = mark_of(window.focusWidget(), window)
        window.visit.two_languages = shown
        window.choices_changed.emit()
        window.lay_out()  # what is not shown yet cannot get the keyboard
        return_to(window, opener)

    def text_size(self, percent: int) -> None:
        """Read on in another size; the sheet stays, so that the reader can compare."""
        self._window.visit.text_size = percent
        self._change_under_sheet()

    def theme(self, name: str) -> None:
        """Read on in other colours; the sheet stays."""
        self._window.visit.theme = name
        self._change_under_sheet()

    def reader(self, reader: Reader) -> None:
        """Show the words for another reader."""
        self._window.visit.reader = reader
        self._make_anew()

    def state(self, state: str) -> None:
        """Show what the law of a state says, from now on, everywhere; empty: of none."""
        setting, visit = self._window.setting, self._window.visit
        known = state and state != ELSEWHERE
        values = setting.shelf.jurisdiction(StateId(state)).values if known else {}
        visit.state = StateId(state)
        self._circumstances(with_state(visit.circumstances, values))

    def age(self, age: str) -> None:
        """Show what holds at an age, from now on."""
        self._circumstances(with_age(self._window.visit.circumstances, age))

    def _circumstances(self, circumstances: Circumstances) -> None:
        self._window.visit.circumstances = circumstances
        self._make_anew()

    def _make_anew(self) -> None:
        chosen = mark_of(self._window.focusWidget(), self._window)
        self._window.build()
        return_to(self._window, chosen)

    def _change_under_sheet(self) -> None:
        """Make everything anew; the keyboard stays on the choice, and afterwards goes back to what opened the sheet."""
        window = self._window
        chosen = mark_of(window.focusWidget(), window)
        window.overlays.close_sheet()
        opener = mark_of(window.focusWidget(), window)
        window.choices_changed.emit()
        window.lay_out()  # what is not shown yet cannot get the keyboard
        return_to(window, opener)
        window.opening.display()
        return_to(window, chosen)
