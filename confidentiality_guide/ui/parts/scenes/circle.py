"""A group's room: chairs in a circle round a low table, by a window."""

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.furniture import Shape
from confidentiality_guide.ui.parts.scenes.drawing import area, box, disc, line, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import BOTANICAL, CLOCK, ROOM, curtained, rug

_FACING: tuple[Shape, ...] = (
    shadow(58),
    *(line("wood-dark", 8, x, -66, x * 1.16, 0) for x in (-42, 42)),
    *(line("wood-dark", 7, x, -70, x, -96) for x in (-34, 34)),
    box("{}-dark", -48, -168, 96, 82, 18),
    box("{}", -42, -162, 84, 70, 14),
    box("{}-light", -54, -82, 108, 26, 10),
    box("{}-dark", -50, -62, 100, 8, 4),
)
_SIDEWAYS: tuple[Shape, ...] = (
    shadow(56),
    line("wood-dark", 8, -34, -66, -44, 0),
    line("wood-dark", 8, 34, -66, 42, 0),
    line("wood-dark", 8, -38, -70, -50, -110),
    area("{}-dark", "M -36 -92 L -50 -172 Q -52 -182 -62 -180 Q -72 -178 -70 -168 L -54 -86 Z"),
    area("{}", "M -46 -84 Q -52 -60 -34 -58 L 42 -58 Q 54 -60 52 -72 Q 50 -82 40 -82 Z"),
    box("{}-light", -42, -86, 92, 14, 7),
)
_AWAY: tuple[Shape, ...] = (
    shadow(64),
    *(line("wood-dark", 9, x, -70, x * 1.14, 0) for x in (-48, 48)),
    box("{}-dark", -58, -92, 116, 26, 10),
    *(line("wood-dark", 8, x, -80, x, -110) for x in (-38, 38)),
    box("{}", -56, -196, 112, 96, 22),
    box("{}-light", -44, -184, 88, 10, 5, 0.6),
)
_TABLE = (
    shadow(62),
    *(line("wood-dark", 7, x * 0.7, -46, x, 0) for x in (-44, 44)),
    disc("wood", 0, -50, 62, 15),
    disc("wood-light", 0, -54, 62, 15),
    box("mat", -32, -82, 44, 28, 4),
    box("spruce-light", -32, -66, 44, 12, 3),
    area("mat", "M -20 -80 Q -16 -102 -6 -100 Q 4 -98 0 -80 Z"),
    area("pot", "M 24 -74 L 46 -74 L 43 -54 L 27 -54 Z"),
    disc("leaf", 35, -84, 17, 13),
)
_FLIPCHART = (
    line("wood-dark", 8, 0, -250, -62, 0),
    line("wood-dark", 8, 0, -250, 62, 0),
    box("wood", -82, -280, 164, 14, 4),
    box("mat", -76, -270, 152, 180, 3),
    disc("pillow", 0, -196, 46),
    *(disc("spruce", x, y, 8) for x, y in ((0, -242), (44, -208), (28, -160), (-28, -160), (-44, -208))),
    *(box("steel", -44, y, wide, 6, 3, 0.6) for y, wide in ((-130, 88), (-114, 60))),
)
_BACK, _MIDDLE, _FRONT = 0.2, 0.47, 0.93

SCENE = Scene(
    parts=(
        hangs(curtained(230, 220), 0, 180, rises=0.3, whole=False),
        hangs(CLOCK, 0, 470, rises=0.7, kept=True),
        hangs(BOTANICAL, -262, 320, rises=0.36),
        hangs(BOTANICAL, 262, 320, rises=0.36),
        hangs(BOTANICAL, -440, 300),
        stands(furniture.SHELF, -560, 0.05, scale=ROOM),
        stands(_FLIPCHART, 440, 0.2, whole=True),
        stands(furniture.TALL_PLANT, 620, 0.18, scale=2.2),
        stands(furniture.TALL_PLANT, 276, 0.06, scale=2.0),
        stands(furniture.LAMP, -268, 0.06, scale=2.0),
        stands(rug(330, 92), 0, 0.58),
        stands(_FACING, -116, _BACK, made_in="clay"),
        stands(_FACING, 0, _BACK - 0.04, made_in="spruce"),
        stands(_FACING, 116, _BACK, made_in="clay"),
        stands(_SIDEWAYS, -238, _MIDDLE, made_in="spruce", scale=1.1),
        stands(_SIDEWAYS, 238, _MIDDLE, made_in="spruce", turned=True, scale=1.1),
        stands(_TABLE, 0, 0.62, scale=1.1),
        stands(_AWAY, -160, _FRONT, made_in="clay"),
        stands(_AWAY, 160, _FRONT, made_in="clay"),
    ),
    seams=(0.0, 0.3, 0.66),
    core=(640, 620),
    floor=230,
    deepens=0.4,
    lights=(Light(-268, None, 200, 360),),
)
