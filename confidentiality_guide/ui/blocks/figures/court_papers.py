"""A subpoena and a court order, side by side."""

from collections.abc import Iterator
from math import cos, sin, tau
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF

from confidentiality_guide.ui.blocks.figures.papers import Papers
from confidentiality_guide.ui.blocks.figures.plan import Box, Glyph, Line, Shape
from confidentiality_guide.ui.theme.roles import Role

_HIGH_EMS, _SIGNATURE_EMS = 2.2, 3.6
_LOOPS = 5  # of a signature
_STROKES = 90


class CourtPapers(Papers):
    """Who signs each, what it says, what a therapist does, what may be shared. An order bears a judge’s seal."""

    ICONS: ClassVar[dict[str, str]] = {"subpoena": "envelope-simple", "order": "gavel"}

    def ground(self, place: int, rect: QRectF) -> list[Shape]:
        """A sheet of paper with its signature or its seal, where the name leaves room for one."""
        sheet = super().ground(place, rect)
        high, pad = self.em * _HIGH_EMS, self.pad
        wide = self.em * _SIGNATURE_EMS
        if self.head_wide + 2 * pad + self.space(4) + wide > rect.width():
            return sheet
        if self.parts[place].key == "order":
            return [*sheet, *self._seal(QRectF(rect.right() - pad - high, rect.top() + pad, high, high))]
        return [*sheet, *self._signature(QRectF(rect.right() - pad - wide, rect.top() + pad, wide, high))]

    def _seal(self, rect: QRectF) -> list[Shape]:
        inset = rect.width() * 0.1
        return [Glyph(rect.adjusted(-inset, -inset, inset, inset), "seal-check-fill", Role.ACCENT)]

    def _signature(self, rect: QRectF) -> list[Shape]:
        width = self.theme.metrics.chosen_border
        line = QRectF(rect.left(), rect.bottom() - width, rect.width(), width)
        written = rect.adjusted(rect.width() * 0.04, 0, -rect.width() * 0.04, -rect.height() * 0.16)
        return [Line(tuple(_scrawl(written)), Role.ACCENT, width), Box(line, fill=Role.LINE_STRONG)]


def _scrawl(rect: QRectF) -> Iterator[QPointF]:
    """A hand in a hurry: loops that grow flatter, and a stroke at the end."""
    for stroke in range(_STROKES + 1):
        part = stroke / _STROKES
        turn = tau * _LOOPS * part
        flatter = 1 - 0.75 * part
        x = 0.08 + 0.84 * part - 0.085 * sin(turn) * (1 - 0.5 * part)
        y = 0.62 - 0.46 * flatter * cos(turn + 0.5)
        yield QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())
