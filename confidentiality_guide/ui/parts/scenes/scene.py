"""A picture as a value, and how it is composed for its rectangle.

A picture is a stage that is wider and higher than any rectangle. Its unit is a pixel of a panel 640 wide. Its middle
and a part of its height, the `core`, are always seen; a wide rectangle shows more at the sides, a tall one more wall or
sky and a deeper floor. Nothing is stretched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.furniture import Shape

_WHOLE_BY = 4.0  # units: what reaches no further than this over the edge counts as whole


class Part(NamedTuple):
    """A thing in its place; make it with `stands` or `hangs`."""

    piece: Sequence[Shape]
    x: float  # from the middle
    depth: float | None  # where it stands, in the floor's depth; none: it hangs on the wall
    up: float  # above that, or above where the floor begins
    rises: float  # how much of a taller wall it moves up by
    scale: float = 1.0
    made_in: str = ""
    turned: bool = False
    angle: float = 0.0
    kept: bool = False  # has letters, numbers or hands: moved to the other side from right to left, but not mirrored
    whole: bool = False  # is left out where only some of it would be seen


class Light(NamedTuple):
    """Light round a lamp, on the wall behind everything."""

    x: float
    depth: float | None
    up: float
    reach: float
    rises: float = 0.0


class Band(NamedTuple):
    """A stripe of the ground, from a part of its depth down to the next."""

    colour: str
    begins: float


def stands(
    piece: Sequence[Shape],
    x: float,
    depth: float,
    *,
    up: float = 0,
    scale: float = 1.0,
    made_in: str = "",
    turned: bool = False,
    angle: float = 0,
    kept: bool = False,
    whole: bool = False,
) -> Part:
    """Something on the floor, or `up` on what stands there."""
    return Part(piece, x, depth, up, 0, scale, made_in, turned, angle, kept, whole)


def hangs(
    piece: Sequence[Shape],
    x: float,
    up: float,
    *,
    rises: float = 0,
    scale: float = 1.0,
    turned: bool = False,
    kept: bool = False,
    whole: bool = True,
) -> Part:
    """Something on the wall, `up` from the floor; with `rises`, higher on a higher wall."""
    return Part(piece, x, None, up, rises, scale, "", turned, 0, kept, whole)


class Scene(NamedTuple):
    """A picture."""

    parts: tuple[Part, ...]
    wall: str = "wall"
    ground: tuple[Band, ...] = (Band("floor", 0),)
    seams: tuple[float, ...] = ()  # lines across the ground, in its depth
    seam: str = "floor-line"
    slants: tuple[float, ...] = ()  # lines that run towards us: where each begins
    skirting: float = 14
    core: tuple[float, float] = (640, 580)
    floor: float = 180  # of the core's height
    deepens: float = 0.36  # how much of what a rectangle is higher goes to the floor
    lights: tuple[Light, ...] = ()
    night: bool = False  # always drawn in the colours of the night


@dataclass(frozen=True, slots=True)
class Composition:
    """A picture in its rectangle."""

    scene: Scene
    rect: QRectF
    unit: float  # pixels
    floor: float  # its depth in units
    spare: float  # how much higher the wall is than in the core, in units

    @property
    def horizon(self) -> float:
        """Where the floor begins, in pixels."""
        return self.rect.bottom() - self.floor * self.unit

    def point(self, x: float, depth: float | None, up: float, rises: float) -> QPointF:
        """Where something is, in pixels."""
        y = (depth or 0) * self.floor - up - rises * self.spare
        return QPointF(self.rect.center().x() + x * self.unit, self.horizon + y * self.unit)

    def where(self, part: Part) -> QPointF:
        """Where the middle of a part's foot is, in pixels."""
        return self.point(part.x, part.depth, part.up, part.rises)

    def rect_of(self, part: Part) -> QRectF:
        """The room a part takes, in pixels."""
        around = furniture.bounds(part.piece, part.scale * self.unit, turned=part.turned)
        return around.translated(self.where(part))

    def seen(self) -> Iterator[Part]:
        """What is at least partly in the rectangle; what must be whole, only where it is."""
        edge = _WHOLE_BY * self.unit
        whole = self.rect.adjusted(-edge, -edge, edge, edge)
        for part in self.scene.parts:
            around = self.rect_of(part)
            if whole.contains(around) if part.whole else self.rect.intersects(around):
                yield part


def compose(scene: Scene, rect: QRectF) -> Composition:
    """Choose how large a picture is drawn, and how much of it the wall and the floor take."""
    wide, high = scene.core
    unit = min(rect.width() / wide, rect.height() / high)
    spare = rect.height() / unit - high
    floor = scene.floor + spare * scene.deepens
    return Composition(scene, rect, unit, floor, spare * (1 - scene.deepens))
