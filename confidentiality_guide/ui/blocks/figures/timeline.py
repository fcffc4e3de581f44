"""What happened, step by step: along a line, or down it where it is narrow."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.ui.blocks.figures.outcome import Outcome
from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.blocks.figures.plan import Box, Plan
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_DECISION = "decision"  # the key of the step whose node is filled
_COLUMN_EMS = 8.2
_BESIDE_EMS = 30  # from here on, outcomes stand in a column of their own


@dataclass(frozen=True, slots=True)
class _Step:
    label: Phrase
    name: Phrase
    text: Phrase
    head: Phrase | None  # what the outcome is of, said again where each stands alone
    outcome: Outcome | None
    filled: bool


class Timeline(Drawing):
    """Steps on a line, each with a node, and a row below for what each comes to."""

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(figure, theme, parent)
        small, muted = Look(Step.LABEL), Look(Step.LABEL, role=Role.INK_MUTED)
        label = muted if theme.metrics.kiosk else Look(Step.LABEL, QFont.Weight.Bold)
        name = Look(Step.LABEL if theme.metrics.kiosk else Step.BODY, QFont.Weight.DemiBold, list_item=True)
        self._steps = [
            _Step(
                label=self.say(part.label, label),
                name=self.say(part.name, name),
                text=self.say(part.text, small),
                head=self.say(self.rows.name, muted) if part.outcome and self.rows.name else None,
                outcome=Outcome(part, self) if part.outcome else None,
                filled=part.key == _DECISION,
            )
            for part in self.parts
        ]
        self._head = self.say(self.rows.name, muted) if self.rows.name else None

    def plan(self, width: int) -> Plan:
        """Columns where six of them fit; else down the line; in little room one line to a step."""
        if self.is_short_of_room(width):
            return self._plan_short(width)
        gap = self.space(3.5)
        column = (width - gap * (len(self._steps) - 1)) // len(self._steps)
        return self._plan_along(width, column, gap) if column >= self._narrowest_column() else self._plan_down(width)

    def _narrowest_column(self) -> int:
        words = [each.word_wide for step in self._steps for each in (step.label, step.name, step.text)]
        outcomes = [step.outcome.narrowest for step in self._steps if step.outcome]
        return max(round(_COLUMN_EMS * self.em), *words, *outcomes)

    # -- nodes and the line between them

    @property
    def _node(self) -> int:
        return round(self.em * 1.6)

    @property
    def _small_node(self) -> int:
        return round(self.em * 0.95)

    def _draw_node(self, plan: Plan, step: _Step, x: float, y: float, size: int) -> None:
        role = Role.ACCENT if step.filled else Role.LINE_STRONG
        fill = Role.ACCENT if step.filled else Role.RAISED
        plan.draw(Box(QRectF(x, y, size, size), fill, role, self.thick, size / 2))
        plan.reach(y + size)

    def _draw_line(self, plan: Plan, rect: QRectF) -> None:
        plan.draw(Box(rect, fill=Role.LINE_STRONG))

    # -- along the line

    def _plan_along(self, width: int, column: int, gap: int) -> Plan:
        plan = Plan(width)
        xs = [place * (column + gap) for place in range(len(self._steps))]
        at = zip(self._steps, xs, strict=True)
        y = max(plan.put(step.label, x, 0, column) for step, x in at) + self.space(1)
        clear, middle = self.space(1), y + (self._node - self.thick) / 2
        for step, x in zip(self._steps, xs, strict=True):
            self._draw_node(plan, step, x, y, self._node)
            start = x + self._node + clear
            if x != xs[-1]:
                self._draw_line(plan, QRectF(start, middle, x + column + gap - clear - start, self.thick))
        y += self._node + self.space(2)
        ends = []
        for step, x in zip(self._steps, xs, strict=True):
            below = plan.put(step.name, x, y, column)
            ends.append(plan.put(step.text, x, below, column))
        y = max(ends) + self.space(6)
        plan.draw(Box(QRectF(0, y, width, self.theme.metrics.border), fill=Role.LINE))
        y += self.space(3.5)
        if self._head:
            plan.put(self._head, 0, y, column)
        for step, x in zip(self._steps, xs, strict=True):
            if step.outcome:
                step.outcome.put(plan, x, y, column)
        return plan

    # -- down the line

    def _plan_down(self, width: int) -> Plan:
        plan = Plan(width)
        indent = self._node + self.space(4)
        outcomes = max((step.outcome.wide for step in self._steps if step.outcome), default=0)
        beside = width >= _BESIDE_EMS * self.em
        words = width - indent - (outcomes + self.space(6) if beside else 0)
        y, tops = max(0, (self._node - self.line() + 1) // 2), []
        for step in self._steps:
            tops.append(y)
            end = plan.put(step.label, indent, y, words)
            end = plan.put(step.name, indent, end, words)
            end = plan.put(step.text, indent, end, words)
            if beside:
                self._put_beside(plan, step, width - outcomes, y, outcomes)
            elif step.outcome:
                end = self._put_below(plan, step, indent, end + self.space(1), words)
            y = end + self.space(5)
        self._thread(plan, tops, self._node)
        return plan

    def _plan_short(self, width: int) -> Plan:
        """One line to a step where it fits: the name, and what it comes to."""
        plan = Plan(width)
        indent = self._small_node + self.space(3)
        outcomes = max((step.outcome.wide for step in self._steps if step.outcome), default=0)
        names = max(step.name.line_wide for step in self._steps)
        beside = indent + names + self.space(2) + outcomes <= width
        words = width - indent - (outcomes + self.space(2) if beside else 0)
        y, tops = 0, []
        for step in self._steps:
            tops.append(y)
            end = plan.put(step.name, indent, y, words)
            if beside:
                self._put_beside(plan, step, width - outcomes, y, outcomes)
            elif step.outcome:
                end = self._put_below(plan, step, indent, end, words)
            y = end + self.space(2)
        self._thread(plan, tops, self._small_node)
        return plan

    def _put_beside(self, plan: Plan, step: _Step, x: float, y: float, width: float) -> None:
        if step.outcome:
            step.outcome.put(plan, x, y, width)
        elif self._head and step is self._steps[0]:
            plan.put(self._head, x, y, width)

    def _put_below(self, plan: Plan, step: _Step, x: float, y: float, width: float) -> int:
        assert step.outcome is not None
        head = step.head.line_wide + self.space(2) if step.head else 0
        if step.head and head + step.outcome.wide > width:
            y, head = plan.put(step.head, x, y, width), 0
        elif step.head:
            plan.put(step.head, x, y, head)
        return step.outcome.put(plan, x + head, y, width - head)

    def _thread(self, plan: Plan, tops: list[int], size: int) -> None:
        """Draw a node beside each of the lines that begin at `tops`, and the line from each to the next."""
        clear, middle = self.space(1), (size - self.thick) / 2
        ys = [top + (self.line() - size) / 2 for top in tops]
        for place, (step, y) in enumerate(zip(self._steps, ys, strict=True)):
            self._draw_node(plan, step, 0, y, size)
            start = y + size + clear
            if place + 1 < len(ys):
                self._draw_line(plan, QRectF(middle, start, self.thick, ys[place + 1] - clear - start))
