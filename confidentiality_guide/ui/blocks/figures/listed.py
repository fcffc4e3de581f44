"""A figure's words as a list, for those who would rather read it."""

from typing import ClassVar
from weakref import proxy

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.ui.blocks.figures.outcome import Outcome
from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.blocks.figures.plan import Box, Plan
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_DOT_EMS = 0.36
_DOT_LOWER_EMS = 0.1  # small letters have their middle below that of the line


class _Item:
    """One part, as words one below the other."""

    def __init__(self, part: Part, rows: Part, owner: "ListForm") -> None:
        self._owner: ListForm = proxy(owner)  # no cycle: see `Phrase`
        body, muted = Look(Step.BODY), Look(Step.LABEL, role=Role.INK_MUTED)
        name = Look(Step.BODY, QFont.Weight.Bold, list_item=True)
        self._label = owner.say(part.label, muted) if part.label else None
        # Where the name is the verdict's own word, it bears its shape too.
        self._name = (
            Outcome(part._replace(outcome=part.name), owner, name) if _is_verdict(part) else owner.say(part.name, name)
        )
        self._text = owner.say(part.text, body) if part.text else None
        heads = [*rows.points, *[""] * len(part.points)][: len(part.points)]
        self._points = [
            (owner.say(head, muted) if head else None, owner.say(point, body))
            for head, point in zip(heads, part.points, strict=True)
        ]
        self._head = owner.say(rows.name, muted) if part.outcome and rows.name and not rows.points else None
        self._outcome = Outcome(part, owner) if part.outcome else None

    def put(self, plan: Plan, x: int, y: int, width: int) -> int:
        """Put its words one below the other; returns where they end."""
        owner = self._owner
        if self._label:
            y = plan.put(self._label, x, y, width)
        y = self._name.put(plan, x, y, width) if isinstance(self._name, Outcome) else plan.put(self._name, x, y, width)
        if self._text:
            y = plan.put(self._text, x, y, width)
        for head, point in self._points:
            y = self._put_point(plan, head, point, x, y + owner.space(1), width)
        if self._head:
            y = plan.put(self._head, x, y + owner.space(1), width)
        if self._outcome:
            y = self._outcome.put(plan, x, y + owner.space(0 if self._head else 1.5), width)
        return y

    def _put_point(self, plan: Plan, head: Phrase | None, point: Phrase, x: int, y: int, width: int) -> int:
        owner = self._owner
        if head:
            return plan.put(point, x, plan.put(head, x, y + owner.space(1), width), width)
        indent = owner.space(5)
        owner.draw_dot(plan, x, y, Role.LINE_STRONG)
        return plan.put(point, x + indent, y, width - indent)


def _is_verdict(part: Part) -> bool:
    return part.verdict is not None and not part.outcome


class ListForm(Drawing):
    """Every word of a figure, part after part."""

    accessible_role: ClassVar = QAccessible.Role.List

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(figure, theme, parent)
        self._items = [_Item(part, self.rows, self) for part in self.parts]

    def draw_dot(self, plan: Plan, x: float, y: float, role: Role) -> None:
        """Draw what stands before a point, beside a line of text."""
        em = self.theme.metrics.font_px(Step.BODY)
        size = round(em * _DOT_EMS)
        top = y + (self.line(Step.BODY) - size) / 2 + em * _DOT_LOWER_EMS
        plan.draw(Box(QRectF(x, top, size, size), fill=role, radius=size / 2))

    def plan(self, width: int) -> Plan:
        """One part below the other, with a line between them."""
        plan, y, border = Plan(width), 0, self.theme.metrics.border
        indent = self.space(4)
        for place, item in enumerate(self._items):
            if place:
                plan.draw(Box(QRectF(0, y, width, border), fill=Role.LINE))
                y += border + self.space(3)
            start, y = y, item.put(plan, indent, y, width - indent)
            bar = QRectF(0, start + self.space(1), self.thick, y - start - self.space(2))
            plan.draw(Box(bar, fill=Role.ACCENT, radius=self.thick / 2))
            y += self.space(3)
        return plan
