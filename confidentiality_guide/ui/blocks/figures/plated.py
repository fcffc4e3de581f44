"""Parts as boxes with a solid side, one below the other: what comparisons are where there is little room."""

from collections.abc import Callable
from weakref import proxy

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from confidentiality_guide.teaching.figures import Part
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.figures.plan import Box, Glyph, Plan, Plate
from confidentiality_guide.ui.blocks.figures.planned import Planned
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme import roles
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import VERDICT_ICON

Body = Callable[[int, int, int], int]  # x, y and width; returns where it ends

_PLATE_EMS = 2.3
_GLYPH_OF_PLATE = 0.66


class PlatedBox:
    """A part with a verdict: the plate with its shape, the name in its colour, and the words it is given."""

    def __init__(self, part: Part, owner: Planned) -> None:
        self._owner: Planned = proxy(owner)  # no cycle: see `Phrase`
        self.verdict = part.verdict or Verdict.DEPENDS
        ink = roles.word(self.verdict)
        step = Step.LABEL if owner.theme.metrics.kiosk else Step.BODY
        self.name = owner.say(part.name, Look(step, QFont.Weight.Bold, ink, list_item=True))
        self.text = owner.say(part.text, Look(Step.LABEL))

    @property
    def _plate(self) -> int:
        return round(self._owner.em * _PLATE_EMS)

    def draw_ground(self, plan: Plan, whole: QRectF, plate: QRectF, *, glyph: QRectF) -> None:
        """Draw the tinted box, its plate and the shape of its verdict."""
        metrics = self._owner.theme.metrics
        colour, radius = roles.plate(self.verdict), metrics.radius("m")
        plan.draw(Box(whole, roles.tint(self.verdict), colour, metrics.border, radius))
        plan.draw(Plate(plate, whole, colour, radius))
        plan.draw(Glyph(glyph, VERDICT_ICON[self.verdict], roles.on_plate(self.verdict)))
        plan.reach(whole.bottom())

    def put(self, plan: Plan, y: int, width: int, body: Body | None = None) -> int:
        """Put the box across the whole width; returns where it ends.

        Args:
            body: Puts what follows the name. Without it, the part's text follows, with as little air as can be.
        """
        owner, tight = self._owner, body is None
        pad = owner.space(1 if tight else 3)
        x = self._plate + owner.space(2 if tight else 4)
        inner = width - x - owner.space(2 if tight else 4)
        before = len(plan.shapes)
        end = plan.put(self.name, x, y + pad, inner)
        end = (body(x, end, inner) if body else plan.put(self.text, x, end, inner)) + pad
        within = plan.shapes[before:]
        del plan.shapes[before:]
        size = self._plate * _GLYPH_OF_PLATE
        middle = (y + end) / 2
        glyph = QRectF((self._plate - size) / 2, middle - size / 2, size, size)
        plate = QRectF(0, y, self._plate, end - y)
        self.draw_ground(plan, QRectF(0, y, width, end - y), plate, glyph=glyph)
        plan.shapes += within  # over the ground
        return end
