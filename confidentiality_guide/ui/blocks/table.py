"""A small table: cells that wrap, a head that stands out; where its words do not fit, one record under the other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from confidentiality_guide.teaching.inline import Run, Text, plain
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.painting import longest_word
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

Rows = tuple[tuple[Text, ...], ...]


def _named(name: Text, text: Text) -> Text:
    """A cell after the name of its column."""
    return (*(Run(run.text, strong=True) for run in name), Run(": "), *text) if name else text


def _in_two_languages(text: Text, english: Text, look: Look, theme: Theme) -> Passage:
    from confidentiality_guide.ui.blocks.pair import PairedPassage

    return PairedPassage(text, english, look, theme)


class TableView(Card):
    """Rows of cells; the first row is the head.

    Signals:
        link_opened: A link in a cell was pressed; carries its `Target`.
    """

    link_opened = Signal(object)

    def __init__(self, rows: Rows, theme: Theme, parent: QWidget | None = None, *, english: Rows = ()) -> None:
        super().__init__(theme, pad=4, parent=parent)
        self._rows, self._english = rows, english
        self._gap = theme.metrics.space(5)
        self._grid = self._make_grid()
        self._records: QWidget | None = None  # made when there is too little room for the grid
        self.column.addWidget(self._grid)

    def _cell(self, text: Text, english: Text, *, head: bool) -> Passage:
        weight = QFont.Weight.DemiBold if head else QFont.Weight.Normal
        look = Look(Step.LABEL, weight, Role.INK_MUTED if head else Role.INK)
        passage = _in_two_languages(text, english, look, self.theme) if english else Passage(text, look, self.theme)
        passage.link_opened.connect(self.link_opened)
        return passage

    def _make_grid(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._gap)
        grid.setVerticalSpacing(self.theme.metrics.space(3))
        for across, row in enumerate(self._rows):
            for down, text in enumerate(row):
                grid.addWidget(self._cell(text, self._in_english(across, down), head=across == 0), across, down)
                grid.setColumnStretch(down, 1)
        return made

    def _make_records(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.metrics.space(1))
        head = self._rows[0] if self._rows else ()
        for place, row in enumerate(self._rows[1:], start=1):
            if place > 1:
                column.addSpacing(self.theme.metrics.space(3))
            for down, (name, text) in enumerate(zip(head, row, strict=False)):
                english = self._in_english(place, down)
                own = _named(self._in_english(0, down) or name, english) if english else ()
                column.addWidget(self._cell(_named(name, text), own, head=False))
        return made

    def _in_english(self, across: int, down: int) -> Text:
        """A cell in English; empty where that is not shown."""
        row = self._english[across] if across < len(self._english) else ()
        own = row[down] if down < len(row) else ()
        return own if plain(own) != plain(self._rows[across][down]) else ()

    def _least(self) -> int:
        """The width of equal columns in which no word is cut off, in pixels."""
        columns = max((len(row) for row in self._rows), default=1)
        bold = self.theme.font(Step.LABEL, QFont.Weight.Bold)
        every = (plain(text) for rows in (self._rows, self._english) for row in rows for text in row)
        widest = max((longest_word(bold, words) for words in every), default=0)
        return columns * (widest + self._gap) - self._gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.column.contentsMargins()
        as_grid = self.width() - margins.left() - margins.right() >= self._least()
        if not as_grid and self._records is None:
            self._records = self._make_records()
            self.column.addWidget(self._records)
        self._grid.setVisible(as_grid)
        if self._records is not None:
            self._records.setVisible(not as_grid)
