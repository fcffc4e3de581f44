"""A checkout in a grocery store: shelves, a cart, what was bought on the belt."""

from confidentiality_guide.ui.parts.furniture import Shape
from confidentiality_guide.ui.parts.scenes.drawing import Drawing, area, bow, box, disc, leaf, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Band, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import PENDANT


def _packet(x: float, wide: float, high: float, colour: str, label: str) -> Drawing:
    band = (box(label, x, -high * 0.58, wide, high * 0.26, 0),) if label else ()
    return (box(colour, x, -high, wide, high, 6), *band)


def _bottle(x: float, colour: str) -> Drawing:
    return (
        box(colour, x + 14, -106, 16, 30, 2),
        area(colour, f"M {x} 0 L {x} -64 Q {x} -88 {x + 22} -90 Q {x + 44} -88 {x + 44} -64 L {x + 44} 0 Z"),
        box("mat", x, -50, 44, 26, 0, 0.8),
    )


_BOARD = (box("wood", -1000, 0, 2000, 16, 0), box("floor-line", -1000, 16, 2000, 5, 0, 0.5))
_UPPER = (
    *_BOARD,
    *(part for x in (-1004, -692, 628) for part in _packet(x, 64, 102, "spruce-light", "mat")),
    *(part for x in (-920, -848, -776, 700, 772) for part in _packet(x, 66, 92, "pillow", "wood-light")),
    *(part for x in (-620, -564, -508, 852, 908) for part in _bottle(x, "clay-light")),
    *_packet(-444, 52, 112, "spruce-dark", "mat"),
    *_packet(-384, 52, 112, "spruce-dark", "mat"),
    *_packet(-294, 64, 102, "clay", "mat"),
    *_packet(-222, 64, 102, "clay", "mat"),
    *_packet(-150, 74, 80, "leaf-light", ""),
    *_bottle(-52, "spruce"),
    *_bottle(4, "spruce"),
    *_bottle(60, "spruce-light"),
    *_packet(128, 52, 112, "pillow", "clay"),
    *_packet(188, 52, 112, "pillow", "clay"),
    *_packet(248, 76, 90, "spruce-dark", ""),
    *_packet(342, 64, 84, "clay-light", "mat"),
    *_packet(414, 64, 84, "clay-light", "mat"),
    *_bottle(496, "leaf"),
    *_bottle(552, "leaf"),
)
_LOWER = (
    *_BOARD,
    *(part for x in (-960, -890, 560, 630) for part in _packet(x, 62, 100, "clay", "mat")),
    *(part for x in (-810, -754, 712, 768) for part in _bottle(x, "spruce")),
    *(part for x in (-690, -600) for part in _packet(x, 82, 76, "leaf-light", "mat")),
    *(part for x in (-500, -434, 850, 916) for part in _packet(x, 58, 114, "pillow", "clay")),
    *_packet(-366, 60, 84, "spruce-dark", ""),
    *_bottle(-290, "clay-light"),
    *_bottle(-234, "clay-light"),
    *_packet(-170, 82, 90, "pillow", "wood-light"),
    *_packet(-80, 82, 90, "pillow", "wood-light"),
    *_packet(26, 58, 114, "spruce-light", "mat"),
    *_packet(92, 58, 114, "spruce-light", "mat"),
    *_packet(174, 66, 74, "clay", ""),
    *_packet(242, 60, 74, "clay-dark", ""),
    *_bottle(340, "spruce"),
    *_bottle(396, "spruce"),
    *_packet(462, 74, 86, "leaf-light", "mat"),
)
_COUNTER = (
    box("dado", -170, 0, 1300, 12, 0, 0.16),
    box("wood", -170, -196, 1300, 196, 0),
    *(line("wood-dark", 4, x, -170, x, -4, opacity=0.6) for x in (-20, 150, 320, 490, 660, 830)),
    box("wood-light", -188, -230, 1330, 40, 12),
    box("dado", -160, -238, 1300, 20, 10),
)
_MILK = (
    polygon("steel", -38, -84, 38, -84, 22, -108, -22, -108, opacity=0.55),
    box("mat", -38, -84, 76, 84, 2),
    box("spruce-light", -38, -60, 76, 34, 0),
)
_BREAD = (
    area("wood-light", "M -70 0 L -70 -36 Q -70 -74 -30 -74 L 30 -74 Q 70 -74 70 -36 L 70 0 Z"),
    *(
        bow("wood", 6, f"M {x} {y} Q {x + 14} {y - 12} {x + 23} {y + 10}")
        for x, y in ((-48, -56), (-10, -62), (28, -58))
    ),
)
_APPLES = (
    disc("clay", 0, -28, 28),
    disc("clay-light", 46, -26, 26),
    bow("wood-dark", 5, "M 0 -58 Q 2 -72 13 -76"),
    leaf("leaf", (2, -54), (30, -62)),
)
_THREE = (
    box("steel-dark", -6, -224, 12, 224, 0),
    box("steel-dark", -57, -334, 114, 114, 24),
    box("mat", -51, -328, 102, 102, 18),
    bow(
        "spruce-dark",
        9,
        "M -13 -292 Q -8 -299 0 -299 Q 13 -299 13 -288 Q 13 -279 2 -279 Q 15 -279 15 -266 Q 15 -255 0 -255 Q -11 -255 -15 -263",
    ),
)
_GRID = tuple(
    line("steel-dark", 5, *points)
    for points in ((-46, -218, -34, -108), (24, -218, 26, -108), (94, -218, 84, -108), (-110, -164, 142, -164))
)
_CART: tuple[Shape, ...] = (
    shadow(130, 16, 4),
    polygon("mat", -124, -218, 158, -218, 126, -108, -96, -108, opacity=0.5),
    *_GRID,
    line("steel-dark", 9, 158, -218, -124, -218, -96, -108, 126, -108, 158, -218),
    line("steel-dark", 9, -168, -270, -140, -270, -90, -74, 120, -74),
    box("clay", -212, -279, 60, 18, 9),
    *(part for x in (-62, 106) for part in (disc("dado", x, -24, 24), disc("steel", x, -24, 9))),
)
_CRATE = (
    shadow(112),
    *(
        disc(colour, x, -126, 26)
        for x, colour in ((-72, "clay-light"), (-24, "clay"), (24, "clay-light"), (72, "clay"))
    ),
    *(disc(colour, x, -150, 26) for x, colour in ((-48, "clay"), (0, "clay-light"), (48, "clay"))),
    box("wood-light", -108, -120, 216, 120, 4),
    *(box("wood", -108, y, 216, 6, 0, 0.6) for y in (-84, -44)),
    box("wood", -100, -120, 12, 120, 0, 0.6),
    box("wood", 88, -120, 12, 120, 0, 0.6),
)

SCENE = Scene(
    parts=(
        hangs(_UPPER, 0, 370, whole=False),
        hangs(_LOWER, 0, 180, whole=False),
        *(hangs(PENDANT, x, 520, rises=1, whole=False) for x in (-260, 260)),
        stands(_CRATE, -560, 0.3),
        stands(_COUNTER, 0, 0.74),
        stands(_MILK, -86, 0.74, up=238, kept=True),
        stands(_BREAD, 46, 0.74, up=238),
        stands(_APPLES, 150, 0.74, up=238),
        stands(_THREE, 234, 0.74, up=238, kept=True),
        stands(_APPLES, 430, 0.74, up=238, turned=True),
        stands(_CART, -108, 0.875),
    ),
    ground=(Band("rug", 0),),
    seams=(0.28, 0.62),
    seam="rug-line",
    slants=(-620, -410, -200, 0, 200, 410, 620),
    core=(640, 700),
    floor=200,
    deepens=0.55,
)
