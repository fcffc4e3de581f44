"""A small table: cells that wrap, a head that stands out; below a certain width, one record under the other."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from confidentiality_guide.teaching.inline import Run, Text
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_NARROW_COLUMN_EMS = 9


class TableView(Card):
    """Rows of cells; the first row is the head."""

    def __init__(
        self, rows: tuple[tuple[Text, ...], ...], theme: Theme, *, room: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, pad=4, parent=parent)
        self.passages: list[Passage] = []
        columns = max((len(row) for row in rows), default=1)
        least = columns * _NARROW_COLUMN_EMS * theme.metrics.font_px(Step.LABEL)
        if room and room < least:
            self._stack(rows)
        else:
            self._grid(rows)

    def _cell(self, text: Text, *, head: bool) -> Passage:
        weight = QFont.Weight.DemiBold if head else QFont.Weight.Normal
        passage = Passage(text, Look(Step.LABEL, weight, Role.INK_MUTED if head else Role.INK), self.theme)
        self.passages.append(passage)
        return passage

    def _grid(self, rows: tuple[tuple[Text, ...], ...]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.metrics.space(5))
        grid.setVerticalSpacing(self.theme.metrics.space(3))
        for across, row in enumerate(rows):
            for down, text in enumerate(row):
                grid.addWidget(self._cell(text, head=across == 0), across, down)
                grid.setColumnStretch(down, 1)
        self.column.addLayout(grid)

    def _stack(self, rows: tuple[tuple[Text, ...], ...]) -> None:
        head = rows[0] if rows else ()
        for row in rows[1:]:
            record = QVBoxLayout()
            record.setSpacing(self.theme.metrics.space(1))
            for name, text in zip(head, row, strict=False):
                named = (*(Run(run.text, strong=True) for run in name), Run(": "), *text) if name else text
                record.addWidget(self._cell(named, head=False))
            self.column.addLayout(record)
            self.column.addSpacing(self.theme.metrics.space(3))
