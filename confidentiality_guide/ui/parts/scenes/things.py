"""Things that stand and hang in more than one picture. Each is drawn from the middle of its foot."""

from collections.abc import Iterator

from confidentiality_guide.ui.parts.furniture import Shape
from confidentiality_guide.ui.parts.scenes.drawing import (
    Drawing,
    area,
    books,
    bow,
    box,
    disc,
    leaf,
    line,
    polygon,
    shadow,
)

ROOM = 2.6  # the scale of the waiting room's furniture in a picture
BOOKS = ("clay", "spruce-light", "pillow", "spruce-dark", "pot", "clay-light", "leaf", "steel")
_SIZES = ((16, 62), (11, 54), (19, 68), (13, 58), (16, 50), (10, 64), (21, 56))


def _mug(colour: str) -> Drawing:
    return (
        shadow(28, 6),
        bow(colour, 6, "M 20 -36 C 40 -40 40 -14 18 -16"),
        area(colour, "M -22 -44 L 22 -44 L 22 -12 Q 22 0 10 0 L -10 0 Q -22 0 -22 -12 Z"),
        box(f"{colour}-light", -22, -44, 44, 8, 3),
    )


def _pendant(colour: str) -> Drawing:
    return (
        line("steel-dark", 4, 0, -46, 0, -700),
        area(colour, "M -16 -58 Q 0 -64 16 -58 L 58 -8 Q 60 0 52 0 L -52 0 Q -60 0 -58 -8 Z"),
        box(f"{colour}-dark", -14, -64, 28, 10, 4),
        area("shade", "M -40 0 L 40 0 Q 26 15 0 15 Q -26 15 -40 0 Z"),
    )


MUG, GREEN_MUG = _mug("clay"), _mug("spruce")
PENDANT, GREEN_PENDANT = _pendant("clay"), _pendant("spruce")
CLOCK = (
    disc("steel-dark", 0, 0, 42),
    disc("mat", 0, 0, 35),
    *(disc("steel", x, y, 3) for x, y in ((0, -27), (27, 0), (0, 27), (-27, 0))),
    line("dado", 5, 0, 0, 0, -20),
    line("dado", 5, 0, 0, 14, 8),
    disc("clay", 0, 0, 4.5),
)
POT_PLANT = (
    shadow(40),
    bow("leaf-dark", 4, "M 0 -50 C -4 -80 -22 -96 -34 -102"),
    bow("leaf-dark", 4, "M 0 -50 C 4 -80 22 -90 36 -94"),
    bow("leaf-dark", 4, "M 0 -50 C -2 -90 0 -110 2 -122"),
    leaf("leaf-light", (-28, -98), (-66, -128)),
    leaf("leaf", (30, -92), (66, -122)),
    leaf("leaf", (-10, -110), (-24, -170)),
    leaf("leaf-light", (6, -112), (30, -166)),
    leaf("leaf-dark", (-6, -74), (-44, -96)),
    leaf("leaf-dark", (6, -70), (44, -86)),
    polygon("pot", -34, -56, 34, -56, 26, 0, -26, 0),
    polygon("pot-dark", -36, -56, 36, -56, 34, -42, -34, -42),
)
BOOKCASE = (
    shadow(124),
    box("wood", -118, -470, 236, 464, 5),
    *(
        shape
        for floor in (-366, -264, -162, -60)
        for shape in (
            box("wood-dark", -106, floor - 88, 212, 88, 2),
            *books(-100, floor, 48 - (floor % 4) * 22, BOOKS[-floor % 5 :] + BOOKS, _SIZES[-floor % 4 :] + _SIZES),
        )
    ),
    box("clay", 62, -404, 30, 38, 8),
    leaf("leaf", (76, -404), (60, -440)),
    leaf("leaf-light", (78, -404), (96, -438)),
    box("wood-light", 52, -216, 44, 54, 3),
    box("mat", 58, -210, 32, 42, 1),
    disc("glow", 74, -194, 8),
    box("pot", 56, -96, 40, 36, 8),
    box("wood-dark", -110, -14, 220, 14, 2),
)


def window(wide: float, high: float) -> Drawing:
    """A window with hills behind it, from the middle of its sill."""
    left, top = -wide / 2, -high
    hill = high * 0.42
    return (
        box("skirting", left - 14, top - 14, wide + 28, high + 18, 6),
        box("wall-light", left, top, wide, high, 2),
        disc("glow", wide * 0.24, top + high * 0.28, min(wide, high) * 0.11, opacity=0.85),
        area(
            "leaf-light",
            f"M {left} {-hill} Q {left / 2} {-hill * 1.5} 0 {-hill * 0.9} Q {-left / 2} {-hill * 0.4} {-left} {-hill}",
            f"L {-left} 0 L {left} 0 Z",
            opacity=0.75,
        ),
        area(
            "leaf",
            f"M {left} {-hill * 0.35} Q {left / 2} {-hill * 0.2} 0 {-hill * 0.5}",
            f"Q {-left / 2} {-hill * 0.8} {-left} {-hill * 0.5} L {-left} 0 L {left} 0 Z",
            opacity=0.8,
        ),
        box("skirting", -5, top, 10, high, 0),
        box("skirting", left, top + high * 0.44, wide, 9, 0),
        box("wood-light", left - 26, 0, wide + 52, 15, 4),
        box("wood", left - 18, 15, wide + 36, 4, 0, opacity=0.35),
    )


def curtains(wide: float, high: float, colour: str = "clay-light", foot: float = 0) -> Drawing:
    """Two curtains on a rod, drawn aside; `wide` is the window between them, `foot` how far they hang below it."""
    half, top, rod = wide / 2, -high, wide / 2 + 84
    return (
        *(shape for side in (-1, 1) for shape in _curtain(side, half, top, foot, colour)),
        line("wood-dark", 9, -rod, top, rod, top),
        disc("wood", -rod, top, 10),
        disc("wood", rod, top, 10),
    )


def _curtain(side: int, half: float, top: float, foot: float, colour: str) -> Iterator[Shape]:
    yield area(
        colour,
        f"M {side * (half - 14)} {top} L {side * (half + 70)} {top} L {side * (half + 64)} {foot}",
        f"L {side * (half + 14)} {foot} Q {side * (half + 16)} {top * 0.4} {side * (half - 14)} {top} Z",
    )
    for fold in (0.25, 0.5, 0.75):
        above, below = side * (half + 6 + 56 * fold), side * (half + 18 + 40 * fold)
        yield line("wood", 3, above, top + 20, below, foot - 12, opacity=0.25)


def curtained(wide: float, high: float, colour: str = "pillow") -> Drawing:
    """A window between curtains, from the middle of its sill."""
    return (*window(wide, high), *curtains(wide, high + 34, colour, foot=42))


def rug(across: float, down: float) -> Drawing:
    """A round rug on the floor."""
    return (
        disc("rug-line", 0, 4, across, down),
        disc("rug", 0, 0, across, down),
        bow("rug-line", 5, f"E 0 0 {across * 0.88} {down * 0.76}"),
    )


def framed(wide: float, high: float, colour: str = "wood") -> Drawing:
    """An empty frame with its mat, round its middle; what it shows is drawn onto it."""
    return (
        box("floor-line", -wide / 2 + 2, -high / 2 + 7, wide, high, 6, 0.3),
        box(colour, -wide / 2, -high / 2, wide, high, 5),
        box("mat", -wide / 2 + 10, -high / 2 + 10, wide - 20, high - 20, 2),
    )


DIPLOMA = (
    *framed(128, 98),
    box("steel", -30, -26, 60, 6, 3, 0.8),
    box("steel", -42, -12, 84, 5, 2.5, 0.5),
    box("steel", -36, 0, 72, 5, 2.5, 0.5),
    disc("clay", 26, 22, 9),
    box("steel", -38, 18, 36, 4, 2, 0.5),
)
LANDSCAPE = (
    *framed(190, 150),
    box("wall-light", -72, -52, 144, 104, 1),
    disc("glow", 28, -20, 18),
    area("leaf-light", "M -72 14 Q -36 -26 4 4 Q 36 24 72 0 L 72 52 L -72 52 Z"),
    area("spruce", "M -72 36 Q -26 10 20 28 Q 46 38 72 24 L 72 52 L -72 52 Z"),
)
BOTANICAL = (
    *framed(96, 124),
    bow("leaf-dark", 3, "M 0 40 Q 0 0 0 -20"),
    leaf("leaf", (0, -4), (-20, -40)),
    leaf("leaf-light", (0, 6), (24, -26)),
    leaf("spruce", (0, 22), (-24, 0)),
    leaf("leaf", (0, 28), (22, 8)),
)
