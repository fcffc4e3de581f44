"""Who can know what, as one picture: a row for each party, a column for each kind of information."""

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from confidentiality_guide.teaching.parties import PartyEntry
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.verdict_looks import short_word_of
from confidentiality_guide.ui.doing.who.grid_cell import GridCell, cell_words_width
from confidentiality_guide.ui.doing.who.who_finder import Finder
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.doing.who.who_words import information_words
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.painting import longest_word
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Route

_NAME_EMS, _ICON_EMS = 11, 1.15
_LEAST_EMS = 3  # as a passage asks for: of Chinese, one character would do
_NAME_SHARE = 0.3  # of the width, where the names of the parties would leave too little
_NAME = Look(Step.LABEL, QFont.Weight.DemiBold)
_KIND = Look(Step.LABEL, QFont.Weight.DemiBold, centred=True)


class Columns:
    """How wide the columns are where there is this much room, and how many of them are shown at once."""

    def __init__(self, theme: Theme, width: int, names: Iterable[str]) -> None:
        self.gap = theme.metrics.space(1)
        self._width = width
        bold = theme.font(Step.LABEL, QFont.Weight.DemiBold)
        heads = [longest_word(bold, words) + theme.metrics.space(1) for words in information_words().values()]
        cells = [cell_words_width(theme, short_word_of(answer)) for answer in (*Verdict, None)]
        least = theme.metrics.font_px(Step.LABEL) * _LEAST_EMS
        self.least = max(*heads, *cells, theme.metrics.target, least)
        wanted = round(theme.metrics.font_px(Step.LABEL) * _NAME_EMS)
        word = max(least, *(longest_word(bold, name) for name in names))
        self.name = max(word, min(wanted, round(width * _NAME_SHARE)))
        self.icon = round(theme.metrics.font_px(Step.LABEL) * _ICON_EMS)
        self.has_icons = self.name >= word + self.icon + theme.metrics.space(2)

    def fitting(self, count: int) -> int:
        """How many columns of this many are shown at once: all, or about as many on each page as on the others."""
        room = max(1, min(count, (self._width - self.name) // (self.least + self.gap)))
        pages = -(-count // room)
        return -(-count // pages)


def _set_out(grid: QGridLayout, columns: Columns, count: int) -> None:
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(columns.gap)
    grid.setVerticalSpacing(columns.gap)
    grid.setColumnMinimumWidth(0, columns.name)
    for place in range(1, count + 1):
        grid.setColumnMinimumWidth(place, columns.least)
        grid.setColumnStretch(place, 1)


class GridHead(QWidget):
    """The kinds of information, over their columns."""

    def __init__(self, kinds: Sequence[str], columns: Columns, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        _set_out(grid, columns, len(kinds))
        for place, kind in enumerate(kinds, start=1):
            grid.addWidget(Passage(information_words()[kind], _KIND, theme), 0, place, Qt.AlignmentFlag.AlignBottom)


class GridTable(QWidget):
    """The rows. Every answer leads to itself, in full."""

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(
        self, kinds: Sequence[str], finder: Finder, columns: Columns, theme: Theme, go: Callable[[Route], object]
    ) -> None:
        super().__init__()
        self._theme = theme
        grid = QGridLayout(self)
        _set_out(grid, columns, len(kinds))
        for row, party in enumerate(finder.parties):
            grid.addWidget(self._name(party, columns), row, 0)
            for place, kind in enumerate(kinds, start=1):
                answer = finder.answer(party.id, kind)
                cell = GridCell(party.title, information_words()[kind], answer, theme)
                goes_to(cell, Asked(party.id, kind).route, go)
                grid.addWidget(cell, row, place)

    def _name(self, party: PartyEntry, columns: Columns) -> QWidget:
        made = QWidget()
        made.setFixedWidth(columns.name)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.metrics.space(2))
        if columns.has_icons:
            icon = IconLabel(party.icon, columns.icon, Role.ACCENT, self._theme)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Passage(party.title, _NAME, self._theme), 1, Qt.AlignmentFlag.AlignVCenter)
        return made
