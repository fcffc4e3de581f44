"""One step of a ladder: its mark on the rail, what happens, and who knows then."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Block, Kind, without_citations_at_end
from confidentiality_guide.teaching.inline import Run, Text, plain
from confidentiality_guide.teaching.ladders import LadderStep
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.make import BlockMaker, text_of, words_in
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.doing.ladders.rail import Lying, RailMark
from confidentiality_guide.ui.doing.ladders.room_figure import RoomFigure
from confidentiality_guide.ui.doing.parts.verdict_looks import look_of, word_of
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.painting import fill as fill_rect
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.3


def _numbered(number: int, english: Text) -> Text:
    return (Run(f"{number}. "), *english) if english else ()


class StepCard(Card):
    """What happens at a step."""

    def __init__(self, number: int, step: LadderStep, lens: Lens, maker: BlockMaker, theme: Theme) -> None:
        look, kiosk = look_of(step.verdict), theme.metrics.kiosk
        quiet = step.verdict in {Verdict.PROTECTED, None}
        ground, line = (Role.RAISED, Role.LINE) if quiet else (look.tint, look.plate)
        super().__init__(theme, ground=ground, line=line, pad=3 if kiosk else 5, gap=1 if kiosk else 2)
        self._step, self._maker = step, maker
        name = fill(_("{number}. {name}"), number=number, name=plain(step.heading.text))
        head = Look(Step.BODY, QFont.Weight.Bold, heading=2, english=step.heading.in_english)
        self.name = maker.passage(name, head, _numbered(number, maker.english_in(step.heading, text_of)))
        self.chips: list[QWidget] = []
        for block in lens.blocks(step.blocks):
            self._add(block)
        self.column.addStretch()

    def _add(self, block: Block) -> None:
        if block.kind is Kind.KNOWS:
            self._tell_who_knows(block)
        elif block.kind is Kind.ASK:
            self._tell_what_to_ask(block)
        elif block.kind is Kind.PARAGRAPH and self.theme.metrics.kiosk:
            self.column.addWidget(self._maker.make(replace(block, text=without_citations_at_end(block.text))))
            self.chips += self._maker.chips(block)
        else:
            self.column.addWidget(self._maker.make(block))

    def _tell_who_knows(self, block: Block) -> None:
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(self.theme.metrics.space(3))
        ink = Role.INK_MUTED if self._step.verdict is None else look_of(self._step.verdict).plate
        row.addWidget(RoomFigure(ink, self.theme, others=self._step.others), 0, Qt.AlignmentFlag.AlignVCenter)
        look, english = Look(Step.LABEL, english=block.in_english), self._maker.english_in(block, words_in)
        said = self._maker.passage(words_in(block), look, english)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)

    def _tell_what_to_ask(self, block: Block) -> None:
        """What can be asked then, in a line: a card in a card would be more walls than words."""
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(self.theme.metrics.space(3))
        size = round(self.theme.metrics.font_px(Step.LABEL) * _ICON_EMS)
        row.addWidget(IconLabel("chat-centered-dots", size, Role.ACCENT, self.theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._maker.named(block, Look(Step.LABEL, english=block.in_english)), 1)

    def add_chips(self) -> None:
        """Give the sources of the step a place at its foot; a kiosk shows them when it is asked."""
        flow = FlowLayout(self.theme.metrics.space(2))
        self.column.insertLayout(self.column.count() - 1, flow)
        for chip in self.chips:
            chip.hide()
            flow.addWidget(chip)

    def show_sources(self, shown: bool) -> None:
        """Show the sources, or take them away."""
        for chip in self.chips:
            chip.setVisible(shown)


class StepRow(QWidget):
    """A step with its mark on the rail."""

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(self, number: int, count: int, card: StepCard, step: LadderStep, theme: Theme) -> None:
        super().__init__()
        self.step_id, self.card = step.id, card
        self._number, self._count, self._theme, self._answer = number, count, theme, step.verdict
        words = _("Step {number} of {count}. {answer}.")
        self.setAccessibleName(fill(words, number=number, count=count, answer=word_of(step.verdict)))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._mark: RailMark | None = None
        self._lying = Lying.SIDE
        self._line.addWidget(card, 1)
        self.lay_mark(Lying.SIDE)

    def lay_mark(self, lying: Lying) -> None:
        """Put the mark at the side, or across the top; the name of the step stands on the card or on the rail."""
        if self._mark is not None and lying is self._lying:
            return
        old, self._lying = self._mark, lying
        self._mark = RailMark(self._answer, lying, self.card.name, self._theme)
        if lying is not Lying.ACROSS:
            self.card.column.insertWidget(0, self.card.name)
            self.card.name.lower()
        if old is not None:
            old.hide()
            old.deleteLater()
        side, space = lying is Lying.SIDE, self._theme.metrics.space
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if side else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(space(3 if side else 1))
        gap = 0 if lying is Lying.ACROSS else space(1)
        self._line.setContentsMargins(0, gap, 0, gap)
        self._line.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignVCenter if side else Qt.AlignmentFlag(0))
        self._mark.lower()  # read before the card
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line of the rail at the side, from the step before to the step after."""
        if self._mark is None or self._lying is not Lying.SIDE:
            return
        painter = QPainter(self)
        metrics, ink = self._theme.metrics, self._theme.colour(Role.LINE_STRONG)
        thick, gap = metrics.chosen_border, metrics.space(1.5)
        mark = self._mark.geometry()
        middle = mark.center().x() - thick // 2
        above = mark.top() + self._mark.disc.y() - gap
        if self._number > 1 and above > 0:
            fill_rect(painter, QRect(middle, 0, thick, above), ink)
        foot = mark.top() + self._mark.word.geometry().bottom() + gap
        if self._number < self._count and foot < self.height():
            fill_rect(painter, QRect(middle, foot, thick, self.height() - foot), ink)
