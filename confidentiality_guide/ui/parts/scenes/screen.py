"""A laptop that asks for a password, on a table; next to it a cup, a plant and headphones."""

from confidentiality_guide.ui.parts.scenes.drawing import area, books, bow, box, disc, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Band, Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import (
    BOOKS,
    BOTANICAL,
    CLOCK,
    GREEN_MUG,
    GREEN_PENDANT,
    LANDSCAPE,
    POT_PLANT,
    curtained,
)

_LAPTOP = (
    shadow(256, 0, -2),
    box("dado", -200, -292, 400, 270, 16),
    box("mat", -186, -278, 372, 236, 5),
    box("spruce", -186, -278, 372, 30, 5),
    *(disc("mat", x, -263, 5, opacity=0.85) for x in (-168, -150, -132)),
    box("mat", -108, -270, 220, 14, 7, 0.35),
    box("wall", -186, -248, 372, 206, 0),
    box("mat", -104, -236, 208, 182, 14),
    bow("spruce-dark", 9, "M -19 -186 L -19 -202 Q -19 -222 0 -222 Q 19 -222 19 -202 L 19 -186"),
    box("spruce", -32, -190, 64, 50, 9),
    disc("mat", 0, -168, 7),
    box("mat", -3, -168, 6, 15, 3),
    box("pot", -80, -128, 160, 26, 8),
    *(disc("dado", x, -115, 4.5) for x in (-62, -48, -34, -20, -6)),
    box("clay", -80, -92, 160, 26, 13),
    box("mat", -26, -82, 52, 6, 3, 0.9),
    polygon("steel", -214, -22, 214, -22, 246, -6, -246, -6),
    box("steel-dark", -248, -8, 496, 10, 5),
    box("steel-dark", -40, -17, 80, 7, 3, 0.7),
)
_HEADPHONES = (
    shadow(74),
    bow("dado", 12, "M -58 -30 Q -64 -116 0 -118 Q 64 -116 58 -30"),
    box("clay", -74, -58, 28, 58, 13),
    box("clay", 46, -58, 28, 58, 13),
    box("clay-dark", -52, -52, 10, 46, 5),
    box("clay-dark", 42, -52, 10, 46, 5),
)
_NOTES = (
    polygon("mat", -66, 0, 66, 0, 56, -22, -56, -22),
    polygon("pillow", -66, 0, 66, 0, 64, -4, -64, -4),
    box("spruce-dark", -30, -17, 84, 7, 3.5),
)
_BOOKS = (
    shadow(80),
    box("spruce-dark", -78, -22, 156, 22, 3),
    box("pillow", -66, -42, 140, 20, 3),
    box("clay", -74, -60, 132, 18, 3),
)
_SHELF = (
    *books(-168, 0, -30, BOOKS, ((16, 62), (11, 54), (19, 68), (13, 58), (16, 50))),
    area("spruce", "M 86 -44 L 134 -44 L 128 0 L 92 0 Z"),
    disc("leaf", 110, -62, 36, 26),
    disc("leaf-light", 96, -70, 17, 13, 0.8),
    box("clay-light", 10, -34, 44, 34, 6),
    box("wood", -190, 0, 380, 14, 3),
    box("floor-line", -182, 14, 364, 5, 0, 0.4),
)

SCENE = Scene(
    parts=(
        hangs(_SHELF, 0, 330, rises=0.28),
        hangs(LANDSCAPE, -170, 420, rises=0.55),
        hangs(BOTANICAL, 20, 420, rises=0.55),
        hangs(CLOCK, 180, 420, rises=0.55, kept=True),
        hangs(curtained(210, 240), -560, 70, whole=False),
        hangs(LANDSCAPE, 430, 250),
        hangs(BOTANICAL, 610, 250),
        hangs(GREEN_PENDANT, 700, 300, rises=1, whole=False),
        stands(POT_PLANT, -262, 0.18, scale=1.15),
        stands(POT_PLANT, 520, 0.2, scale=1.2, turned=True),
        stands(_BOOKS, -440, 0.4, whole=True),
        stands(_LAPTOP, 0, 0.5, kept=True),
        stands(GREEN_MUG, 268, 0.3, scale=1.35),
        stands(_NOTES, 180, 0.76, scale=1.1),
        stands(_HEADPHONES, -196, 0.8, scale=0.85),
    ),
    ground=(Band("wood-light", 0), Band("wood", 0.86), Band("wood-dark", 0.978)),
    seams=(0.3, 0.6),
    seam="floor",
    skirting=0,
    core=(640, 540),
    floor=170,
    deepens=0.3,
    lights=(Light(0, None, 300, 380),),
)
