"""The strokes that the pictures are drawn with. Lengths are in units of the picture; up is negative."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle

from confidentiality_guide.ui.parts.furniture import Shape

Drawing = tuple[Shape, ...]


def box(colour: str, x: float, y: float, wide: float, high: float, radius: float = 3, opacity: float = 1.0) -> Shape:
    """A rectangle with round corners, from its upper left corner."""
    return Shape(colour, f"R {x} {y} {wide} {high} {min(radius, wide / 2, high / 2)}", opacity=opacity)


def disc(colour: str, x: float, y: float, across: float, down: float = 0, opacity: float = 1.0) -> Shape:
    """A disc or an ellipse round its middle, by its radii."""
    return Shape(colour, f"E {x} {y} {across} {down or across}", opacity=opacity)


def area(colour: str, *path: str, opacity: float = 1.0) -> Shape:
    """What a path encloses."""
    return Shape(colour, " ".join(path), opacity=opacity)


def polygon(colour: str, *points: float, opacity: float = 1.0) -> Shape:
    """What straight lines enclose; the points as x, y, x, y …"""
    return Shape(colour, f"{_through(points)} Z", opacity=opacity)


def line(colour: str, width: float, *points: float, opacity: float = 1.0) -> Shape:
    """A line through points, with round ends."""
    return Shape(colour, _through(points), width=width, opacity=opacity)


def bow(colour: str, width: float, path: str, opacity: float = 1.0) -> Shape:
    """A bent line."""
    return Shape(colour, path, width=width, opacity=opacity)


def shadow(across: float, x: float = 0, y: float = 0) -> Shape:
    """What a thing keeps from the light where it stands."""
    return disc("dado", x, y, across, max(3.0, across * 0.09), opacity=0.16)


def leaf(colour: str, base: tuple[float, float], tip: tuple[float, float], plump: float = 0.42) -> Shape:
    """A leaf from its base to its tip."""
    (x1, y1), (x2, y2) = base, tip
    across, along = (y1 - y2) * plump, (x2 - x1) * plump
    x, y = x1 * 0.55 + x2 * 0.45, y1 * 0.55 + y2 * 0.45
    return area(colour, f"M {x1} {y1} Q {x - across} {y - along} {x2} {y2} Q {x + across} {y + along} {x1} {y1} Z")


def books(x: float, y: float, until: float, colours: Sequence[str], sizes: Sequence[tuple[float, float]]) -> Drawing:
    """Books side by side on a board at `y`, from `x` until there is no room for another."""
    standing: list[Shape] = []
    for colour, (wide, high) in zip(cycle(colours), cycle(sizes), strict=False):
        if x + wide > until:
            return tuple(standing)
        standing += [box(colour, x, y - high, wide, high, 2), box("mat", x, y - high * 0.8, wide, 4, 0, 0.45)]
        x += wide + 1.5
    return tuple(standing)


def lines(colour: str, x: float, y: float, apart: float, widths: Iterable[float], thick: float = 7) -> Iterator[Shape]:
    """Lines of writing that cannot be read."""
    for row, wide in enumerate(widths):
        yield box(colour, x, y + row * apart, wide, thick, thick / 2)


def _through(points: Sequence[float]) -> str:
    pairs = [f"{x} {y}" for x, y in zip(points[::2], points[1::2], strict=True)]
    return "M " + " L ".join(pairs)
