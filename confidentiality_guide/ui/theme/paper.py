"""Sizes and ink on paper."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont

from confidentiality_guide.ui.theme import typeface
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.tokens import number, tokens

_INCH_MM, _INCH_PT = 25.4, 72.0
_LARGE = {Step.TITLE, Step.HEAD, Step.DISPLAY}


class Paper(NamedTuple):
    """What a page is set with. Every size is in dots of what it is drawn on.

    `text` is the reader's text size as a factor, 1.0 to 2.0; `dots` are those of an inch.
    """

    text: float
    dots: float
    right_to_left: bool = False
    tall_script: bool = False

    def mm(self, millimetres: float) -> float:
        """Millimetres in dots."""
        return millimetres * self.dots / _INCH_MM

    def space(self, units: float) -> float:
        """A distance of the space scale, in its units."""
        return self.mm(number("paper", "unitMm") * units)

    @property
    def margin(self) -> float:
        """What stays white round a page: more than any printer needs."""
        return self.mm(number("paper", "marginMm"))

    @property
    def code(self) -> float:
        """The side of a code for a phone."""
        return self.mm(number("paper", "codeMm"))

    def rule(self, *, strong: bool = False) -> float:
        """The width of a line."""
        return self.mm(number("paper", "strongRuleMm" if strong else "ruleMm"))

    @property
    def ink(self) -> QColor:
        """The one colour there is."""
        return QColor(tokens()["paper"]["ink"])

    def size(self, step: Step) -> float:
        """The size of a step of the type scale."""
        grown = 1 + (self.text - 1) / 2 if step in _LARGE else self.text
        return number("paper", "bodyPt") * number("type", "scale", step) * grown * self.dots / _INCH_PT

    def line(self, step: Step) -> float:
        """The distance between two lines."""
        taller = self.tall_script and step not in _LARGE
        return self.size(step) * number("type", "lineHeight", "arabicBody" if taller else step)

    def font(self, step: Step, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of a step."""
        made = QFont(typeface.load_typeface())
        made.setPixelSize(round(self.size(step)))
        made.setWeight(weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return made
