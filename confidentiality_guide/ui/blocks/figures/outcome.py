"""What a part comes to: the shape of a verdict, and a few words in its colour."""

from weakref import proxy

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from confidentiality_guide.teaching.figures import Part
from confidentiality_guide.ui.blocks.figures.plan import Glyph, Plan
from confidentiality_guide.ui.blocks.figures.planned import Planned
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme import roles
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import VERDICT_ICON

_NO_VERDICT = "chat-centered-dots"
_LOOK = Look(Step.LABEL, QFont.Weight.DemiBold)
_ICON_EMS = 1.4


class Outcome:
    """An icon and its words, in a drawing."""

    def __init__(self, part: Part, owner: Planned, look: Look = _LOOK) -> None:
        self._owner: Planned = proxy(owner)  # no cycle: see `Phrase`
        self._icon = VERDICT_ICON[part.verdict] if part.verdict else _NO_VERDICT
        self._icon_role = roles.plate(part.verdict) if part.verdict else Role.INK_MUTED
        ink = roles.word(part.verdict) if part.verdict else Role.INK
        self.passage = owner.say(part.outcome, look._replace(role=ink))

    @property
    def _indent(self) -> int:
        return self._size + self._owner.space(1.5)

    @property
    def _size(self) -> int:
        return round(self._owner.theme.metrics.font_px(self.passage.look.step) * _ICON_EMS)

    @property
    def wide(self) -> int:
        """Its width on one line, in pixels."""
        return self._indent + self.passage.line_wide

    @property
    def narrowest(self) -> int:
        """Narrower than this, it would be cut off."""
        return self._indent + self.passage.word_wide

    def put(self, plan: Plan, x: float, y: float, width: float) -> int:
        """Give it its place; returns where it ends."""
        line = self._owner.line(self.passage.look.step)
        top = y + (line - self._size) / 2
        plan.draw(Glyph(QRectF(x, top, self._size, self._size), self._icon, self._icon_role))
        plan.reach(top + self._size)
        return plan.put(self.passage, x + self._indent, y, width - self._indent)
