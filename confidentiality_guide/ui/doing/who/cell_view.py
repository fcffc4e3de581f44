"""The answer for one party and one kind of information: the verdict, the reason, what changes it, what one can do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.parties import Cell
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.ui.blocks.make import BlockMaker, said_without_sources
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.doing.parts.situation_chips import AGE, STATE, situation_chips
from confidentiality_guide.ui.doing.parts.verdict_looks import look_of, word_of
from confidentiality_guide.ui.doing.who.change_list import ChangeList
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step


class CellView(QWidget):
    """Everything under the question.

    Signals:
        situation_wanted: The reader wants to say more of their situation; carries "state" or "age".
        rule_opened: A rule was opened; carries its place from 1, or 0 where all are closed.
    """

    situation_wanted = Signal(str)
    rule_opened = Signal(int)

    def __init__(self, cell: Cell, opened: int, lens: Lens, maker: BlockMaker, setting: Setting) -> None:
        super().__init__()
        self._maker, self._setting, self._theme = maker, setting, setting.theme
        space = setting.theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2 if setting.theme.metrics.kiosk else 4))
        column.addWidget(self._verdict(cell, lens))
        changes = tuple(change for change in cell.changes if lens.holds(change.conditions))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._line)
        self._name_changes(has_changes=bool(changes))
        if changes:
            self._changes = ChangeList(changes, opened, maker, self._theme)
            self._changes.opened.connect(self.rule_opened)
            column.addWidget(self._changes)
        for block in lens.blocks(cell.blocks):
            if block.kind not in {Kind.PARAGRAPH, Kind.VERDICT}:
                column.addWidget(maker.make(block))

    def _verdict(self, cell: Cell, lens: Lens) -> QWidget:
        """The answer for this person; where nothing more is known of them, the general one with its reason."""
        if (own := cell.answer(lens)) is not None:
            return self._maker.make(own)
        reasons = [block for block in cell.blocks if block.kind is Kind.PARAGRAPH]
        body = [self._reason(block) for block in reasons]
        chips = [chip for block in reasons for chip in self._maker.chips(block)]
        return self._maker.plated(word_of(cell.verdict), look_of(cell.verdict), body, chips)

    def _reason(self, block: Block) -> QWidget:
        english = self._maker.english_in(block, said_without_sources)
        return self._maker.passage(said_without_sources(block), Look(english=block.in_english), english)

    def _name_changes(self, *, has_changes: bool) -> None:
        self._line.setSpacing(self._theme.metrics.space(2))
        words = _("What can change this?") if has_changes else _("For whom?")
        self._name = self._maker.passage(words, Look(Step.LEAD, QFont.Weight.Bold, heading=2))
        self._line.addWidget(self._name, 1)
        self._chips = QWidget()
        flow = FlowLayout(self._theme.metrics.space(2), self._chips)
        for chip in situation_chips(self._setting, (AGE, STATE)):
            chip.situation_wanted.connect(self.situation_wanted)
            flow.addWidget(chip)
        self._line.addWidget(self._chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chips stand beside their name where there is room."""
        needed = self._name.sizeHint().width() + self._line.spacing() + self._chips.sizeHint().width()
        fits = needed <= self.width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)
