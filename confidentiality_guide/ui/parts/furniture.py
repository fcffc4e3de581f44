"""The furniture of the waiting room, as drawings.

A drawing is a list of shapes, painted in order. It is measured in hundredths of an armchair's height, from the
middle of where it stands; up is negative. Colours are names of the theme's picture colours; `{}` in a name stands
for the colour the piece is made in.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed shape that is filled, or with a `width` a line.

    `path` is written as in SVG, with absolute coordinates: M, L, C, Q and Z, then R for a rounded rectangle
    (x, y, width, height, radius) and E for an ellipse (centre, two radii).
    """

    colour: str
    path: str
    width: float = 0.0
    opacity: float = 1.0


def _leaf(colour: str, base: tuple[float, float], tip: tuple[float, float], stem: str) -> tuple[Shape, Shape]:
    """A leaf from its base to its tip, on a stem that rises from the pot."""
    (x1, y1), (x2, y2) = base, tip
    across, along = (y1 - y2) * 0.42, (x2 - x1) * 0.42
    mid_x, mid_y = x1 * 0.55 + x2 * 0.45, y1 * 0.55 + y2 * 0.45
    sides = (f"{mid_x - across} {mid_y - along}", f"{mid_x + across} {mid_y + along}")
    return (
        Shape("leaf-dark", f"{stem} {x1} {y1}", width=1.2),
        Shape(colour, f"M {x1} {y1} Q {sides[0]} {x2} {y2} Q {sides[1]} {x1} {y1} Z"),
    )


ARMCHAIR = (
    Shape(
        "{}-dark", "M -30 -46 L -23.2 -90 C -22 -97 -16 -98.4 -9 -98.8 L 11 -100 C 20 -100.4 24 -97 25 -90 L 29 -46 Z"
    ),
    Shape(
        "{}", "M -25 -40 L -20.2 -85 C -19.4 -92.4 -14 -94.3 -8 -94.7 L 11 -96 C 18 -96.3 21.6 -94 22.4 -87 L 27 -40 Z"
    ),
)
CUSHION = (
    Shape(
        "pillow",
        "M -11.6 -62.6 Q -11.4 -65.8 -8 -66.4 L 9.4 -69 Q 12.8 -69.2 13.6 -66 L 16 -49 Q 16 -45.6 13 -45 "
        "L -5 -42 Q -8.6 -42 -9 -45 Z",
    ),
    Shape("shade", "M -8.4 -61.6 L 10 -64.4", width=1.5),
    Shape("shade", "M -7.4 -54.8 L 11.2 -57.6", width=1.5),
    Shape("shade", "M -6.4 -48 L 12.2 -50.8", width=1.5),
)
SEAM = (Shape("{}-dark", "M -20 -62 Q 4 -58.4 22.6 -61", width=0.8),)
SEAT = (
    Shape("{}-dark", "M -20 -43.6 L 20 -43 L 20 -9.2 L -20 -9.2 Z"),
    Shape("{}-light", "R -19.4 -41.8 38.8 14.4 2"),
    Shape("wood-dark", "M -27.4 -10 L -22 -10 L -24.9 0 L -29 0 Z M 22 -10 L 27.4 -10 L 29 0 L 24.9 0 Z"),
    Shape("{}", "R -33.7 -48 15.5 39 7.2"),
    Shape("{}", "R 18.2 -48 15.5 39 7.2"),
    Shape("{}-light", "R -33.7 -49.4 15.5 12.6 6.3"),
    Shape("{}-light", "R 18.2 -49.4 15.5 12.6 6.3"),
)
TABLE = (
    Shape("wood-dark", "M -12 -28 L -15 -1.2", width=2.2),
    Shape("wood-dark", "M 12 -28 L 15 -1.2", width=2.2),
    Shape("wood-dark", "M 0 -28 L 0 -0.4", width=2.2),
    Shape("wood", "R -20 -31.8 40 4.4 2.2"),
    Shape("mat", "M -10.2 -41 C -9 -45.4 -7.6 -48.6 -4.6 -48.4 C -1.8 -48 -1 -45.6 -2.4 -41 Z"),
    Shape("mat", "R -14.2 -41.9 16.4 10.1 1.6"),
    Shape("spruce-light", "R -14.2 -35.4 16.4 3.6 1.2"),
    Shape("clay", "M 15 -38.6 C 20.6 -39.6 20.6 -33.4 15 -33.8", width=1.5),
    Shape("clay", "M 7.2 -40.2 L 16.2 -40.2 L 16.2 -34.4 Q 16.2 -31.8 13.4 -31.8 L 10 -31.8 Q 7.2 -31.8 7.2 -34.4 Z"),
)
LAMP = (
    Shape("wood-dark", "E 0 -4.9 24 4.9"),
    Shape("wood-dark", "R -2 -92 4 88 1"),
    Shape("shade", "M -19.2 -141 L 19.2 -141 L 37.2 -87 L -37.2 -87 Z"),
    Shape("wood-light", "M -19.2 -141 L 19.2 -141 L 20.9 -136.2 L -20.9 -136.2 Z", opacity=0.55),
    Shape("wood-light", "M -36 -90.6 L 36 -90.6 L 37.2 -87 L -37.2 -87 Z", opacity=0.55),
)
_POT = (
    Shape("pot", "M -16 -24 L 16 -24 L 12.4 -2.4 Q 12 0 9.6 0 L -9.6 0 Q -12 0 -12.4 -2.4 Z"),
    Shape("pot-dark", "M -16 -24 L 16 -24 L 15 -18.2 L -15 -18.2 Z"),
)
PLANT = (
    *_leaf("leaf-light", (-22.6, -45.6), (-47.6, -60), "M 0 -22 C -4 -36 -14 -42"),
    *_leaf("leaf", (23.4, -39.4), (48, -53), "M 0 -22 C 4 -32 12 -38"),
    *_leaf("leaf", (-8.6, -68.6), (-15.8, -96.4), "M 0 -22 C -1 -40 -4 -54"),
    *_leaf("leaf-light", (12.4, -64), (22.4, -92), "M 0 -22 C 1 -42 6 -54"),
    *_leaf("leaf-dark", (-3.2, -49), (-21.4, -68.6), "M 0 -22 C 0 -32 -1 -40"),
    *_leaf("leaf-dark", (4, -47), (25, -64.4), "M 0 -22 C 0 -32 1 -40"),
    *_POT,
)
TALL_PLANT = (
    *_leaf("leaf-light", (-15, -56), (-35, -72), "M 0 -22 C -3 -40 -8 -50"),
    *_leaf("leaf", (16, -50), (36, -65), "M 0 -22 C 3 -36 8 -46"),
    *_leaf("leaf", (-11, -90), (-27, -114), "M 0 -22 C -1 -56 -4 -78"),
    *_leaf("leaf-light", (12, -86), (29, -108), "M 0 -22 C 1 -54 5 -74"),
    *_leaf("leaf", (0, -104), (1, -138), "M 0 -22 C -1 -56 0 -80"),
    *_leaf("leaf-dark", (-4, -68), (-20, -92), "M 0 -22 C 0 -46 -1 -58"),
    *_leaf("leaf-dark", (5, -62), (24, -84), "M 0 -22 C 0 -44 2 -54"),
    *_POT,
)
SHELF = (
    Shape("wood-dark", "M -42 -6 L -38 -6 L -39 0 L -41.4 0 Z M 38 -6 L 42 -6 L 41.4 0 L 39 0 Z"),
    Shape("wood", "R -46 -60 92 55 2"),
    Shape("wood-dark", "R -42 -56 40 47 1"),
    Shape("wood-dark", "R 2 -56 40 47 1"),
    Shape("wood", "M -46 -34 L 46 -34 L 46 -31 L -46 -31 Z"),
    Shape("clay", "R -40 -53 5 19 0.6"),
    Shape("pillow", "R -34.4 -50 4 16 0.6"),
    Shape("spruce-light", "R -29.8 -54 6 20 0.6"),
    Shape("pot", "R -23.2 -49 4 15 0.6"),
    Shape("spruce", "M -17 -34 L -11 -51 L -7.4 -49.8 L -13.2 -34 Z"),
    Shape("steel", "R 6 -51 5 17 0.6"),
    Shape("clay-light", "R 11.6 -54 4 20 0.6"),
    Shape("leaf", "R 16.2 -50 6 16 0.6"),
    Shape("pot-dark", "R 27 -44 10 10 2"),
    Shape("leaf-light", "R -39 -27 7 18 0.6"),
    Shape("clay-dark", "R -31.4 -24 5 15 0.6"),
    Shape("pillow", "R -25.8 -28 5 19 0.6"),
    Shape("clay-light", "R -14 -13 11 4 0.6"),
    Shape("steel", "R -13 -17 9 4 0.6"),
    Shape("spruce", "R 7 -28 6 19 0.6"),
    Shape("pot", "R 13.6 -25 4 16 0.6"),
    Shape("clay", "R 18.2 -27 5 18 0.6"),
    Shape("wood-light", "R 28 -22 10 13 1"),
    Shape("spruce-dark", "M 22 -72 L 32 -72 L 30.6 -60 L 23.4 -60 Z"),
    *_leaf("leaf", (26, -78), (19, -92), "M 27 -71 Q 27 -75"),
    *_leaf("leaf-light", (28, -79), (36, -93), "M 27 -71 Q 27 -75"),
)
PICTURE = (
    Shape("floor-line", "R -38.4 -30.6 78 65 3", opacity=0.35),
    Shape("wood", "R -39 -33 78 65 3"),
    Shape("mat", "R -35 -29 70 57 1"),
    Shape("wall-light", "R -27 -21 54 41 1"),
    Shape("glow", "E 10 -7 7 7"),
    Shape("leaf-light", "M -27 6 Q -14 -10 2 2 Q 14 8 27 0 L 27 20 L -27 20 Z"),
    Shape("spruce", "M -27 14 Q -10 4 8 11 Q 18 14 27 9 L 27 20 L -27 20 Z"),
)
SMALL_PICTURE = (
    Shape("wood", "R -19 -24 38 48 2"),
    Shape("mat", "R -16 -21 32 42 1"),
    *_leaf("leaf", (0, 0), (-8, -15), "M 0 16 Q 0 8"),
    *_leaf("leaf-light", (1, 4), (9, -9), "M 0 16 Q 0 10"),
    *_leaf("spruce", (0, 9), (-9, 0), "M 0 16 Q 0 12"),
)


def _read(path: str) -> QPainterPath:
    made = QPainterPath()
    words = iter(path.split())

    def number() -> float:
        return float(next(words))

    def point() -> QPointF:
        return QPointF(number(), number())

    def rounded(x: float, y: float, width: float, height: float, radius: float) -> None:
        made.addRoundedRect(x, y, width, height, radius, radius)

    commands: dict[str, Callable[[], object]] = {
        "M": lambda: made.moveTo(point()),
        "L": lambda: made.lineTo(point()),
        "Q": lambda: made.quadTo(point(), point()),
        "C": lambda: made.cubicTo(point(), point(), point()),
        "R": lambda: rounded(number(), number(), number(), number(), number()),
        "E": lambda: made.addEllipse(point(), number(), number()),
        "Z": made.closeSubpath,
    }
    for command in words:
        commands[command]()
    return made


_path = lru_cache(maxsize=512)(_read)


def bounds(piece: Sequence[Shape], scale: float, *, turned: bool = False) -> QRectF:
    """The room a piece takes round the middle of where it stands, in pixels."""
    around = QRectF()
    for shape in piece:
        around = around.united(_path(shape.path).boundingRect())
    return QTransform.fromScale(-scale if turned else scale, scale).mapRect(around)


def paint_piece(
    painter: QPainter,
    piece: Sequence[Shape],
    where: QPointF,
    scale: float,
    colour_of: Callable[[str], QColor],
    *,
    made_in: str = "",
    turned: bool = False,
) -> None:
    """Paint a piece of furniture.

    Args:
        where: The middle of where it stands.
        scale: Pixels to one of its units.
        turned: Whether it faces the other way.
    """
    painter.save()
    painter.translate(where)
    painter.scale(-scale if turned else scale, scale)
    for shape in piece:
        colour = colour_of(shape.colour.format(made_in))
        painter.setOpacity(shape.opacity)
        if shape.width:
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.strokePath(_path(shape.path), QPen(colour, shape.width, Qt.PenStyle.SolidLine, cap, join))
        else:
            painter.fillPath(_path(shape.path), colour)
    painter.restore()
