"""A street with small shops: an awning, a tree, a bench, a lamp, a bicycle."""

from confidentiality_guide.ui.parts.scenes.drawing import Drawing, area, bow, box, disc, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Band, Light, Scene, hangs, stands


def _pane(x: float, y: float, wide: float = 62, high: float = 84) -> Drawing:
    return (
        box("skirting", x - 6, y - 6, wide + 12, high + 12, 3),
        box("shade", x, y, wide, high, 1),
        box("skirting", x + wide / 2 - 2.5, y, 5, high, 0),
        box("pot-dark", x - 12, y + high + 6, wide + 24, 8, 2),
    )


def _house(colour: str, wide: float, high: float, columns: tuple[float, ...], rows: tuple[float, ...]) -> Drawing:
    return (
        box(colour, -wide / 2, -high, wide, high, 0),
        box(f"{colour}-dark", -wide / 2 - 10, -high - 16, wide + 20, 22, 3),
        *(shape for y in rows for x in columns for shape in _pane(x, y)),
    )


def _awning(x: float, y: float, stripes: int, colour: str) -> Drawing:
    wide = 34
    return tuple(
        shape
        for number in range(stripes)
        for shape in (
            area(
                "mat" if number % 2 else colour,
                f"M {x + number * wide} {y} L {x + number * wide + wide} {y} L {x + number * wide + wide} {y + 52}",
                f"Q {x + number * wide + wide} {y + 68} {x + number * wide + wide / 2} {y + 68}",
                f"Q {x + number * wide} {y + 68} {x + number * wide} {y + 52} Z",
            ),
        )
    )


_CAFE = (
    *_house("clay", 290, 470, (-112, -31, 50), (-424, -300)),
    box("skirting", -124, -150, 150, 130, 4),
    box("shade", -116, -142, 134, 114, 2),
    box("skirting", -52, -142, 6, 114, 0),
    box("wood-dark", 46, -158, 78, 158, 4),
    box("shade", 56, -146, 58, 74, 2),
    disc("glow", 58, -52, 5),
    *_awning(-136, -200, 8, "spruce"),
)
_HOME = (
    *_house("pot", 250, 390, (-96, 34), (-344, -222)),
    box("spruce-dark", -36, -156, 72, 156, 4),
    box("spruce", -26, -144, 52, 56, 2),
    box("spruce", -26, -78, 52, 66, 2),
    disc("glow", 20, -82, 5),
    box("pot-dark", -50, -10, 100, 10, 2),
    *(shape for x in (-108, 60) for shape in (box("clay", x, -30, 48, 30, 4), disc("leaf", x + 24, -44, 28, 22))),
)
_BOOKSHOP = (
    *_house("spruce", 320, 440, (-126, -31, 64), (-394, -278)),
    box("skirting", -138, -146, 186, 126, 4),
    box("shade", -130, -138, 170, 110, 2),
    *(
        box(colour, x, -28 - high, 15, high, 2)
        for x, colour, high in (
            (-122, "clay", 56),
            (-104, "pillow", 46),
            (-86, "leaf", 60),
            (-62, "clay-light", 44),
            (-40, "wood", 58),
            (-22, "spruce-dark", 50),
            (2, "clay", 54),
            (20, "pot-dark", 46),
        )
    ),
    box("wood", 68, -158, 74, 158, 4),
    box("shade", 78, -146, 54, 92, 2),
    *_awning(-152, -196, 9, "pillow"),
)
_TREE = (
    shadow(70),
    area("wood", "M -13 0 Q -8 -90 -9 -170 L 9 -170 Q 8 -90 13 0 Z"),
    bow("wood", 9, "M 0 -120 Q 22 -146 44 -172"),
    disc("leaf", 0, -270, 92, 100),
    disc("leaf", -58, -216, 58, 54),
    disc("leaf", 62, -214, 58, 54),
    disc("leaf-light", -28, -300, 46, 42, 0.7),
    disc("leaf-light", 44, -246, 30, 26, 0.7),
    disc("leaf-dark", -60, -200, 22, 18, 0.4),
)
_LAMP = (
    shadow(30),
    box("dado", -20, -16, 40, 16, 5),
    box("dado", -6, -330, 12, 320, 3),
    box("dado", -26, -338, 52, 10, 4),
    polygon("shade", -22, -338, 22, -338, 30, -392, -30, -392),
    area("dado", "M -36 -392 L 36 -392 L 12 -416 L -12 -416 Z"),
    disc("dado", 0, -420, 6),
)
_BENCH = (
    shadow(128),
    *(line("dado", 8, x, 0, x, -104) for x in (-96, 96)),
    *(box("wood-light", -124, y, 248, 18, 5) for y in (-116, -88)),
    box("wood", -128, -58, 256, 18, 6),
    *(line("dado", 8, x, -6, x, -46) for x in (-110, 110)),
)
_BICYCLE = (
    shadow(100),
    *(bow("dado", 7, f"E {x} -46 44 44") for x in (-72, 72)),
    line("clay", 8, -72, -46, -34, -118, 44, -110, -4, -46, -72, -46),
    line("clay", 8, -4, -46, -38, -124),
    line("clay", 8, 72, -46, 40, -132),
    bow("dado", 7, "M 40 -132 Q 46 -146 22 -144"),
    box("wood-dark", -58, -134, 42, 10, 5),
    disc("steel-dark", -4, -46, 9),
    polygon("wood-light", 52, -134, 104, -134, 96, -98, 60, -98),
)
_CLOUD = (
    disc("wall-light", -40, -4, 46, 20),
    disc("wall-light", 6, -18, 48, 28),
    disc("wall-light", 50, -6, 42, 20),
    box("wall-light", -86, -14, 178, 28, 14),
)
_DASHES = tuple(box("rug", x, -4, 96, 9, 4, 0.8) for x in range(-1000, 1000, 190))

SCENE = Scene(
    parts=(
        hangs(_CLOUD, -150, 420, rises=0.72),
        hangs(_CLOUD, 190, 470, rises=0.86, turned=True),
        hangs(_CLOUD, 560, 480, rises=0.7, whole=False),
        stands(_BOOKSHOP, -505, 0),
        stands(_HOME, 520, 0, turned=True),
        stands(_CAFE, 810, 0, turned=True),
        stands(_HOME, -790, 0),
        stands(_CAFE, -190, 0),
        stands(_HOME, 80, 0),
        stands(_BOOKSHOP, 365, 0),
        stands(_LAMP, -66, 0.3),
        stands(_TREE, 258, 0.26),
        stands(_BENCH, 98, 0.42),
        stands(_BICYCLE, -204, 0.46),
        stands(_LAMP, 480, 0.3),
        stands(_LAMP, -600, 0.3),
        stands(_TREE, -420, 0.26),
        stands(_TREE, 690, 0.26),
        stands(_DASHES, 0, 0.82),
    ),
    ground=(Band("rug", 0), Band("pot-dark", 0.52), Band("steel-dark", 0.565)),
    seams=(0.24,),
    seam="rug-line",
    skirting=0,
    core=(640, 600),
    floor=190,
    deepens=0.3,
    lights=(Light(250, None, 520, 420, rises=0.9),),
)
