"""Who must keep it private: three groups, each with its verdict and who belongs to it."""

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.blocks.figures.plan import Box, Plan
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.figures.plated import PlatedBox
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme import roles
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_COLUMN_EMS = 12
_DOT_EMS = 0.36
_GLYPH_EMS = 1.6


class _Group:
    """One group: its box, and a passage for each who belongs to it."""

    def __init__(self, part: Part, owner: Drawing) -> None:
        self.box = PlatedBox(part, owner)
        on_plate = Look(self.box.name.look.step, QFont.Weight.Bold, roles.on_plate(self.box.verdict), list_item=True)
        self.head = owner.say(part.name, on_plate)
        self.points = [owner.say(point, Look(Step.LABEL)) for point in part.points]


class Keepers(Drawing):
    """Three columns with a plate on top; narrow, three boxes with a plate at the side."""

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(figure, theme, parent)
        self._groups = [_Group(part, self) for part in self.parts]

    def plan(self, width: int) -> Plan:
        """Columns where each has room; in little room, who belongs to each in one sentence."""
        gap = self.space(3)
        column = (width - gap * (len(self._groups) - 1)) // len(self._groups)
        if self.is_short_of_room(width):
            return self._plan_below(width, short=True)
        if column >= self._narrowest():
            return self._plan_columns(width, column, gap)
        return self._plan_below(width, short=False)

    def _narrowest(self) -> int:
        points = [point.word_wide + self._indent for group in self._groups for point in group.points]
        heads = [group.head.word_wide + self._glyph + self.space(2) for group in self._groups]
        return max(_COLUMN_EMS * self.em, max([*points, *heads]) + 2 * self.space(3.5))

    @property
    def _indent(self) -> int:
        return self.space(3.5)

    @property
    def _glyph(self) -> int:
        return round(self.em * _GLYPH_EMS)

    # -- columns

    def _plan_columns(self, width: int, column: int, gap: int) -> Plan:
        plan, pad = Plan(width), self.space(3.5)
        indent = pad + self._glyph + self.space(2)
        words = column - indent - pad
        tallest = max(group.head.height(words) for group in self._groups)
        plate = max(tallest, self._glyph) + 2 * self.space(2.5)
        columns = [(group, place * (column + gap)) for place, group in enumerate(self._groups)]
        ends = []
        for group, x in columns:
            plan.put(group.head, x + indent, (plate - group.head.height(words)) // 2, words)
            ends.append(self._put_points(plan, group, x + pad, plate + self.space(2), column - 2 * pad))
        high = max(ends) + self.space(3)
        points, plan.shapes = plan.shapes, []
        for group, x in columns:
            glyph = QRectF(x + pad, (plate - self._glyph) / 2, self._glyph, self._glyph)
            group.box.draw_ground(plan, QRectF(x, 0, column, high), QRectF(x, 0, column, plate), glyph=glyph)
        plan.shapes += points  # over the grounds
        return plan

    def _put_point(self, plan: Plan, group: _Group, point: Phrase, x: int, y: int, width: int) -> int:
        size = round(self.em * _DOT_EMS)
        top = y + (self.line() - size) / 2
        plan.draw(Box(QRectF(x, top, size, size), roles.plate(group.box.verdict), radius=size / 2))
        return plan.put(point, x + self._indent, y, width - self._indent)

    # -- one below the other

    def _plan_below(self, width: int, *, short: bool) -> Plan:
        plan, y = Plan(width), 0
        for group in self._groups:
            if y:
                y += self.space(1.5 if short else 3)
            y = group.box.put(plan, y, width, None if short else partial(self._put_points, plan, group))
        return plan

    def _put_points(self, plan: Plan, group: _Group, x: int, y: int, width: int) -> int:
        for point in group.points:
            y = self._put_point(plan, group, point, x, y + self.space(1), width)
        return y
