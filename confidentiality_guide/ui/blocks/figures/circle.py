"""The circle of privacy: rings from you and your therapist outwards, and what each of them means."""

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.ui.blocks.figures.outcome import Outcome
from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.blocks.figures.plan import Box, Glyph, Mark, Plan
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICONS = {"helpers": "users", "yes": "hand", "law": "gavel"}
_FILLS = (Role.ACCENT, Role.ACCENT_TINT, Role.SURFACE, Role.RAISED)  # from the middle outwards
_CIRCLE_OF_WIDTH = 0.45  # the circle beside words, at most
_SMALLEST_EMS, _LARGEST_EMS = 12, 17  # the circle's diameter: beside words at least, above them at most
_WORDS_EMS = 18  # what the words beside it need
_COLUMN_EMS = 12  # and those below it, in two columns
_MIDDLE = 0.34  # the radius of the inmost ring, in that of the outmost
_ICON_OF_BAND = 0.84
_ICON_EMS = 1.2  # an icon on a ring, at least: where that is more than the ring, icons fan out
_FAN = (0, -52, 0, 52)  # degrees


@dataclass(frozen=True, slots=True)
class _Ring:
    name: Phrase
    text: Phrase
    outcome: Outcome | None
    icon: str


class Circle(Drawing):
    """Rings, each with its icon; the icons lead to the words, beside the circle or below it."""

    def __init__(self, figure: Figure, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(figure, theme, parent)
        name = Look(Step.LABEL if theme.metrics.kiosk else Step.BODY, QFont.Weight.Bold, list_item=True)
        self._rings = [
            _Ring(
                self.say(part.name, name),
                self.say(part.text, Look(Step.LABEL)),
                Outcome(part, self) if part.outcome else None,
                _ICONS.get(part.key, ""),
            )
            for part in self.parts
        ]

    def plan(self, width: int) -> Plan:
        """Circle and words side by side where both fit, else one above the other."""
        short = self.is_short_of_room(width)
        gap = self.space(4 if short else 8)
        words = max(0 if short else _WORDS_EMS * self.em, self._narrowest())
        smallest = self.em * (_SMALLEST_EMS // 2 if short else _SMALLEST_EMS)
        if width - gap - words >= smallest:
            return self._plan_beside(width, gap, words, short=short)
        return self._plan_below(width, short=short)

    def _narrowest(self) -> int:
        """Narrower than this, words would be cut off or outcomes broken."""
        words = [each.word_wide for ring in self._rings for each in (ring.name, ring.text)]
        return self._indent + max(*words, *(ring.outcome.wide for ring in self._rings if ring.outcome))

    @property
    def _disc(self) -> int:
        return self.line(self._rings[0].name.look.step)

    @property
    def _indent(self) -> int:
        return self._disc + self.space(3)

    def _plan_beside(self, width: int, gap: int, words: int, *, short: bool) -> Plan:
        plan = Plan(width)
        largest = min(width - gap - words, width if short else round(_CIRCLE_OF_WIDTH * width))
        tall = self._put_words(Plan(width), 0, 0, width - largest - gap, 1, short=short)
        size = min(largest, max(tall, self.em * _SMALLEST_EMS))  # no larger than the words are tall
        tall = self._put_words(Plan(width), 0, 0, width - size - gap, 1, short=short)
        high = max(size, tall)
        self._draw_circle(plan, QRectF(0, (high - size) / 2, size, size))
        self._put_words(plan, size + gap, (high - tall) // 2, width - size - gap, 1, short=short)
        plan.reach(high)
        return plan

    def _plan_below(self, width: int, *, short: bool) -> Plan:
        plan = Plan(width)
        size = min(width, _LARGEST_EMS * self.em)
        self._draw_circle(plan, QRectF((width - size) / 2, 0, size, size))
        column = (width - self.space(6)) // 2
        two = column >= max(self._narrowest(), _COLUMN_EMS * self.em)
        self._put_words(plan, 0, size + self.space(5), width, 2 if two else 1, short=short)
        return plan

    def _put_words(self, plan: Plan, x: int, y: int, width: int, columns: int, *, short: bool) -> int:
        """Put the words in one column, or two that are read row by row; returns where they end."""
        gap = self.space(6)
        column = (width - gap * (columns - 1)) // columns
        end = y
        for first in range(0, len(self._rings), columns):
            if first:
                y = end + self.space(1 if short else 4)
            for across, place in enumerate(range(first, min(first + columns, len(self._rings)))):
                at = x + across * (column + gap)
                end = max(end, self._put_ring(plan, place, at, y, column, short=short))
        return end

    def _put_ring(self, plan: Plan, place: int, x: int, y: int, width: int, *, short: bool) -> int:
        ring, at, wide = self._rings[place], x + self._indent, width - self._indent
        self._draw_disc(plan, QPointF(x + self._disc / 2, y + self._disc / 2), place, self._disc)
        end = plan.put(ring.name, at, y, wide)
        if ring.outcome:
            end = ring.outcome.put(plan, at, end, wide)
        return end if short else plan.put(ring.text, at, end, wide)

    # -- the circle

    def _draw_circle(self, plan: Plan, around: QRectF) -> None:
        centre, outer = around.center(), around.width() / 2
        last = len(self._rings) - 1
        radii = [outer * (_MIDDLE + (1 - _MIDDLE) * place / last) for place in range(last + 1)]
        for place in reversed(range(last + 1)):
            rect = _square(centre, 2 * radii[place])
            line = Role.LINE_STRONG if place else Role.ACCENT
            border = self.theme.metrics.chosen_border
            plan.draw(Box(rect, _FILLS[place], line, border, radii[place], dashed=place == last))
        plan.draw(Mark(_square(centre, radii[0] * 0.95), Role.ON_ACCENT))
        band = radii[1] - radii[0]
        icon = max(band * _ICON_OF_BAND, self.em * _ICON_EMS)
        for place in range(1, last + 1):
            middle = (radii[place - 1] + radii[place]) / 2
            turn = radians(_FAN[place]) if icon > band else 0.0
            at = QPointF(centre.x() + middle * cos(turn), centre.y() + middle * sin(turn))
            self._draw_disc(plan, at, place, icon)
        plan.reach(around.bottom())

    def _draw_disc(self, plan: Plan, at: QPointF, place: int, size: float) -> None:
        rect = _square(at, size)
        plan.draw(Box(rect, Role.RAISED if place else Role.ACCENT, Role.ACCENT, self.theme.metrics.border, size / 2))
        inner = _square(at, size * 0.6)
        if place == 0:
            plan.draw(Mark(inner, Role.ON_ACCENT))
        elif icon := self._rings[place].icon:
            plan.draw(Glyph(inner, icon, Role.ACCENT))


def _square(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
