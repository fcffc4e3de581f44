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


class TableView(Card):
    """Rows of cells; the first row is the head.

    Signals:
        link_opened: A link in a cell was pressed; carries its `Target`.
    """

    link_opened = Signal(object)

    def __init__(self, rows: tuple[tuple[Text, ...], ...], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, pad=4, parent=parent)
        self._rows = rows
        self._gap = theme.metrics.space(5)
        self._grid = self._make_grid()
        self._records: QWidget | None = None  # made when there is too little room for the grid
        self.column.addWidget(self._grid)

    def _cell(self, text: Text, *, head: bool) -> Passage:
        weight = QFont.Weight.DemiBold if head else QFont.Weight.Normal
        passage = Passage(text, Look(Step.LABEL, weight, Role.INK_MUTED if head else Role.INK), self.theme)
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
                grid.addWidget(self._cell(text, head=across == 0), across, down)
                grid.setColumnStretch(down, 1)
        return made

    def _make_records(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.metrics.space(1))
        head = self._rows[0] if self._rows else ()
        for place, row in enumerate(self._rows[1:]):
            if place:
                column.addSpacing(self.theme.metrics.space(3))
            for name, text in zip(head, row, strict=False):
                named = (*(Run(run.text, strong=True) for run in name), Run(": "), *text) if name else text
                column.addWidget(self._cell(named, head=False))
        return made

    def _least(self) -> int:
        """The width of equal columns in which no word is cut off, in pixels."""
        columns = max((len(row) for row in self._rows), default=1)
        bold = self.theme.font(Step.LABEL, QFont.Weight.Bold)
        widest = max((longest_word(bold, plain(text)) for row in self._rows for text in row), default=0)
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
