"""Sizes: the type scale, the space scale, targets. Computed from the layout, the text size and the screen."""

from enum import StrEnum
from functools import cache
from math import ceil, hypot
from typing import NamedTuple

from confidentiality_guide.ui.theme.tokens import number

_REFERENCE_SHORT_SIDE_MM = 299.0  # of a 24-inch 16:9 screen, for which the kiosk's sizes are drawn
_REFERENCE_PX_PER_MM = 3.614
_SMALLEST_KIOSK_MM, _LARGEST_KIOSK_MM = 15 * 25.4, 32 * 25.4  # diagonals for which millimetres are right
_REACH = (
    0.6  # of a tall screen's height, from its foot: what a seated person reaches; docs/kiosk.md has the millimetres
)
_UNIT_GROWS_TO = 1.5  # the space unit grows with the text up to 150 %


class Step(StrEnum):
    """The steps of the type scale."""

    LABEL = "label"
    BODY = "body"
    LEAD = "lead"
    TITLE = "title"
    HEAD = "head"
    DISPLAY = "display"


class Shape(StrEnum):
    """For which shape of screen a kiosk's pages are laid out."""

    AUTO = "auto"  # as the screen is
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


def kiosk_px_per_mm(width_px: int, height_px: int, width_mm: float, height_mm: float) -> float:
    """How many pixels a millimetre has, for a kiosk's sizes.

    For screens of 15 to 32 inches it is what the screen reports. Beyond that it is at least what the short side
    needs, as if the screen were a 24-inch one: a wall screen is read from further away. A screen that reports no
    size is taken for a 24-inch one.
    """
    by_short_side = min(width_px, height_px) / _REFERENCE_SHORT_SIDE_MM
    diagonal = hypot(width_mm, height_mm)
    if width_mm <= 0 or height_mm <= 0 or diagonal < _SMALLEST_KIOSK_MM:
        return by_short_side
    measured = width_px / width_mm
    return measured if diagonal <= _LARGEST_KIOSK_MM else max(measured, by_short_side)


class Metrics(NamedTuple):
    """Every size, in pixels.

    `text` is the text size as a factor, 1.0 to 2.0. The others are used for a kiosk only: `px_per_mm`, the `shape` that
    its practice wants, and whether everything that can be pressed is `lowered` into the lower part of a tall screen.
    """

    kiosk: bool
    text: float = 1.0
    px_per_mm: float = _REFERENCE_PX_PER_MM
    contrast: bool = False  # high contrast: thicker borders
    shape: Shape = Shape.AUTO
    lowered: bool = False

    @property
    def _scale(self) -> float:
        return self.px_per_mm / _REFERENCE_PX_PER_MM if self.kiosk else 1.0

    @property
    def _layout(self) -> str:
        return "kiosk" if self.kiosk else "desktop"

    # -- the shape of the screen

    def lies(self, width: int, height: int, *, clearly: float = 1.0) -> bool:
        """Whether what is this large is laid out as lying: as the practice wants it, or else where it is wider than tall.

        `clearly` says how much wider it has to be. The lower part of a tall screen stands, whatever its own shape is.
        """
        if self.shape is not Shape.AUTO:
            return self.shape is Shape.LANDSCAPE
        return not self.lowered and width >= height * clearly

    def reach_top(self, height: int) -> int:
        """How far down a window of this height that begins which can be reached: 0 where it is all of it."""
        return round(height * (1 - _REACH)) if self.lowered else 0

    # Asked hundreds of times for a page. What is kept is kept by value, and few different ones are ever made.

    @cache  # noqa: B019
    def font_px(self, step: Step) -> int:
        """The font size of a step of the scale."""
        base = number("type", "kioskPxAt24in" if self.kiosk else "desktopPx", step)
        grown = self.text
        if self.kiosk and step in {Step.TITLE, Step.HEAD, Step.DISPLAY}:
            grown = 1 + (self.text - 1) / 2  # large already: all of it would push the page off a kiosk's screen
        return round(base * self._scale * grown)

    @cache  # noqa: B019
    def line_px(self, step: Step, *, tall_script: bool = False) -> int:
        """The distance between two lines; a tall script (Arabic) needs more."""
        of_script = "arabicBody" if step in {Step.BODY, Step.LEAD, Step.LABEL} else "arabicHead"
        return round(self.font_px(step) * number("type", "lineHeight", of_script if tall_script else step))

    @cache  # noqa: B019
    def below_px(self, step: Step) -> int:
        """How far letters of a tall script reach out under the last line: Qt leaves a fifth of a line below them."""
        deepest = self.font_px(step) * number("type", "lineHeight", "arabicBelow")
        return max(0, ceil(deepest - self.line_px(step, tall_script=True) / 5))

    @cache  # noqa: B019
    def space(self, units: float) -> int:
        """A distance of the space scale, in its units."""
        return round(number("space", "unitPx", self._layout) * units * self._scale * min(self.text, _UNIT_GROWS_TO))

    def radius(self, size: str) -> int:
        """The radius of a corner: "s", "m" (buttons) or "l" (cards)."""
        return self.space(number("radius", size, "unit"))

    def _line(self, pixels: float) -> int:
        """The width of something drawn: never less than a pixel."""
        return max(1, round(pixels * self._scale))

    @property
    def border(self) -> int:
        """The width of a line round something."""
        usual = self._line(number("border", f"{self._layout}Px"))
        return max(usual, round(number("border", "highContrastPx"))) if self.contrast else usual

    @property
    def chosen_border(self) -> int:
        """The width of the line round what is chosen."""
        return max(self.border, self._line(number("border", "chosenPx", self._layout)))

    @property
    def press_edge(self) -> int:
        """How far the lower edge of what can be pressed stands out."""
        return self._line(number("pressEdge", f"{self._layout}Px"))

    @property
    def ring_gap(self) -> int:
        """The inner band of the focus ring."""
        return self._line(number("focusRing", "gapPx", self._layout))

    @property
    def ring_band(self) -> int:
        """The outer band of the focus ring."""
        return self._line(number("focusRing", "bandPx", self._layout))

    @property
    def ring(self) -> int:
        """How far the focus ring reaches beyond what it is round."""
        return self.ring_gap + self.ring_band

    @property
    def target(self) -> int:
        """The least height and width of what can be pressed."""
        return self.mm(number("sizesMm", "targetMin")) if self.kiosk else round(number("sizesDesktopPx", "targetMin"))

    def mm(self, millimetres: float) -> int:
        """Millimetres in pixels, rounded up so that a promised size is kept."""
        return ceil(millimetres * self.px_per_mm)
