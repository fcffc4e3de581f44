"""What can change an answer: a row for each change; the rule opens under its row."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.teaching.blocks import Block, Kind, without_citations_at_end
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.parties import Change
from confidentiality_guide.ui.blocks.accessible import tell_expanded
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.doing.parts.answer_row import AnswerRow
from confidentiality_guide.ui.doing.parts.verdict_looks import word_of
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.theme.theme import Theme


class ChangeList(Card):
    """The changes, one under the other. At most one rule is open.

    Signals:
        opened: A rule was opened; carries its place from 1, or 0 where all are closed.
    """

    opened = Signal(int)

    def __init__(self, changes: tuple[Change, ...], opened: int, maker: BlockMaker, theme: Theme) -> None:
        super().__init__(theme, pad=0, gap=0)
        self._maker = maker
        self._changes = changes
        side, ends = theme.metrics.space(3 if theme.metrics.kiosk else 4), theme.metrics.space(1)
        self.column.setContentsMargins(side, ends, side, ends)
        self._rows: list[AnswerRow] = []
        self._rules: list[QWidget | None] = [None] * len(changes)
        self._places: list[QVBoxLayout] = []
        for place, change in enumerate(changes):
            if place:
                self.column.addWidget(Hairline(theme))
            self._add(change, opened=place + 1 == opened)

    def _add(self, change: Change, *, opened: bool) -> None:
        verdict = change.answer.verdict
        outcome = plain(change.answer.title) or word_of(verdict)
        english = plain(self._maker.english_of(change.label))
        row = AnswerRow(plain(change.label), outcome, verdict, self.theme, english=english)
        row.open_here(opened=opened)
        row.clicked.connect(self._toggle)
        self.column.addWidget(row)
        under = QVBoxLayout()
        self.column.addLayout(under)
        self._rows.append(row)
        self._places.append(under)
        if opened:
            self._rule(len(self._rows) - 1)

    def _rule(self, place: int) -> QWidget:
        """The rule under a row."""
        if (made := self._rules[place]) is None:
            made = _Rule(self._changes[place].answer, self._maker, self.theme)
            self._rules[place] = made
            self._places[place].addWidget(made)
        return made

    def _toggle(self) -> None:
        pressed = self.sender()
        now = 0
        for place, row in enumerate(self._rows):
            if row is not pressed:
                row.setChecked(False)
            if row.isChecked():
                now = place + 1
                self._rule(place).show()
            elif (rule := self._rules[place]) is not None:
                rule.hide()
            tell_expanded(row)
        self.opened.emit(now)
        if now:
            read_out(self._rule(now - 1))


class _Rule(QWidget):
    """A rule in a sentence or two, and its sources."""

    def __init__(self, answer: Block, maker: BlockMaker, theme: Theme) -> None:
        super().__init__()
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, space(3))
        column.setSpacing(space(2))
        for inner in answer.body:
            kept = inner
            if inner.kind is Kind.PARAGRAPH:
                kept = replace(inner, text=without_citations_at_end(inner.text))
            column.addWidget(maker.make(kept))
        flow = FlowLayout(space(2))
        column.addLayout(flow)
        for chip in maker.chips(answer):
            flow.addWidget(chip)
        self.setAccessibleName(" ".join(plain(inner.text) for inner in answer.body))
