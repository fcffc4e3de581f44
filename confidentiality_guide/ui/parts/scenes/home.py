"""A living room: a sofa with a cat on it, a window, a low table."""

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.scenes.drawing import area, bow, box, disc, leaf, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import (
    BOOKCASE,
    BOTANICAL,
    GREEN_MUG,
    LANDSCAPE,
    ROOM,
    curtained,
    rug,
)

_SOFA = (
    shadow(256),
    *(polygon("wood-dark", x, -22, x + 20, -22, x + 16, 0, x + 4, 0) for x in (-220, 200)),
    box("spruce-dark", -210, -200, 420, 170, 26),
    box("spruce", -196, -190, 194, 120, 20),
    box("spruce", 2, -190, 194, 120, 20),
    box("spruce-dark", -206, -92, 412, 72, 8),
    box("spruce-light", -200, -104, 199, 44, 14),
    box("spruce-light", 1, -104, 199, 44, 14),
    box("spruce", -248, -140, 66, 122, 28),
    box("spruce", 182, -140, 66, 122, 28),
    box("spruce-light", -248, -142, 66, 44, 22),
    box("spruce-light", 182, -142, 66, 44, 22),
)
_CUSHION = (
    area("clay", "M -44 -84 Q 0 -94 44 -84 Q 52 -42 44 2 Q 0 10 -44 2 Q -52 -42 -44 -84 Z"),
    bow("clay-light", 6, "M -22 -78 Q -18 -40 -22 -4"),
    bow("clay-light", 6, "M 2 -80 Q 6 -40 2 -2"),
    bow("clay-light", 6, "M 26 -78 Q 30 -40 26 -4"),
)
_YELLOW = (
    area("pillow", "M -38 -74 Q 0 -82 38 -74 Q 46 -36 38 2 Q 0 10 -38 2 Q -46 -36 -38 -74 Z"),
    *(disc("shade", x, y, 6) for x in (-16, 12) for y in (-54, -30, -8)),
)
_CAT = (
    bow("pot-dark", 13, "M 62 -10 Q 96 -6 88 10 Q 78 22 30 6"),
    area("pot-dark", "M -64 4 Q -70 -52 -10 -56 Q 62 -60 70 4 Z"),
    disc("pot-dark", -58, -26, 29, 25),
    polygon("pot-dark", -84, -38, -80, -64, -60, -48),
    polygon("pot-dark", -54, -50, -36, -64, -32, -36),
    bow("wood", 3, "M -76 -26 Q -70 -20 -64 -26"),
    bow("wood", 3, "M -54 -26 Q -48 -20 -42 -26"),
    disc("clay", -59, -17, 3.5, 2.5),
    *(bow("wood", 4, f"M {x} -52 Q {x + 8} -44 {x + 4} -34", 0.5) for x in (4, 22, 40)),
)
_TABLE = (
    shadow(128),
    *(polygon("wood-dark", x, -60, x + 14, -60, x + 9 + lean, 0, x + 1 + lean, 0) for x, lean in ((-98, -8), (84, 8))),
    box("wood", -122, -76, 244, 20, 10),
    box("wood-light", -122, -76, 244, 8, 4),
    box("spruce-dark", -84, -88, 96, 12, 2),
    box("pillow", -78, -99, 84, 11, 2),
)
_VASE = (
    bow("leaf-dark", 3, "M 0 -40 Q -4 -66 -14 -80"),
    bow("leaf-dark", 3, "M 0 -40 Q 4 -70 14 -88"),
    leaf("leaf", (-8, -68), (-32, -92)),
    leaf("leaf-light", (8, -74), (30, -100)),
    disc("clay-light", -14, -84, 10),
    disc("pillow", 14, -92, 10),
    area("pot", "M -9 -44 L 9 -44 Q 24 -26 15 0 L -15 0 Q -24 -26 -9 -44 Z"),
)

SCENE = Scene(
    parts=(
        hangs(curtained(230, 230, "clay-light"), -76, 170, rises=0.26, whole=False),
        hangs(LANDSCAPE, 228, 320, rises=0.34, scale=0.8),
        hangs(BOTANICAL, -420, 300),
        hangs(BOTANICAL, -540, 300),
        hangs(BOTANICAL, 640, 300),
        stands(furniture.SHELF, -600, 0.08, scale=ROOM),
        stands(BOOKCASE, 470, 0.06, scale=0.8),
        stands(furniture.TALL_PLANT, -276, 0.2, scale=2.1),
        stands(furniture.LAMP, 268, 0.2, scale=2.3),
        stands(rug(340, 58), 0, 0.74),
        stands(_SOFA, 0, 0.42),
        stands(_CUSHION, -134, 0.42, up=104, angle=-8),
        stands(_YELLOW, -62, 0.42, up=104, angle=7),
        stands(_CAT, 108, 0.42, up=104),
        stands(_TABLE, 0, 0.84),
        stands(GREEN_MUG, 34, 0.84, up=76, scale=0.8),
        stands(_VASE, 88, 0.84, up=76),
        stands(furniture.ARMCHAIR + furniture.SEAM + furniture.SEAT, 640, 0.5, scale=2.3, made_in="clay", turned=True),
        stands(furniture.PLANT, -430, 0.36, scale=2.1),
    ),
    seams=(0.0, 0.34, 0.74),
    lights=(Light(268, None, 220, 360),),
)
