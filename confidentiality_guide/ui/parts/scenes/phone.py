"""A phone with messages, on a table by the window."""

from confidentiality_guide.ui.parts.scenes.drawing import area, books, box, disc, line, shadow
from confidentiality_guide.ui.parts.scenes.scene import Band, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import (
    BOOKS,
    BOTANICAL,
    GREEN_PENDANT,
    LANDSCAPE,
    MUG,
    POT_PLANT,
    curtained,
)

_PHONE = (
    shadow(150, 0, -2),
    box("wood-dark", -92, -16, 184, 16, 6),
    box("dado", -118, -448, 236, 440, 34),
    box("mat", -104, -434, 208, 412, 24),
    box("dado", -34, -424, 68, 12, 6),
    box("pot", -86, -386, 128, 56, 20),
    box("steel", -68, -370, 92, 8, 4, 0.7),
    box("steel", -68, -354, 58, 8, 4, 0.7),
    box("spruce", -42, -316, 128, 74, 20),
    box("mat", -24, -298, 92, 8, 4, 0.8),
    box("mat", -24, -281, 72, 8, 4, 0.8),
    box("mat", -24, -264, 84, 8, 4, 0.8),
    box("pot", -86, -228, 104, 40, 20),
    box("steel", -68, -212, 66, 8, 4, 0.7),
    box("spruce", 2, -174, 84, 40, 20),
    box("mat", 20, -158, 48, 8, 4, 0.8),
    box("pot", -86, -120, 78, 38, 19),
    *(disc("steel-dark", x, -101, 5) for x in (-66, -48, -30)),
    box("mat", -90, -70, 180, 36, 18),
    box("steel", -86, -68, 134, 32, 16, 0.28),
    disc("clay", 70, -52, 17),
    line("mat", 5, 63, -52, 76, -52),
    line("mat", 5, 71, -58, 77, -52, 71, -46),
)
_NOTEBOOK = (
    shadow(96),
    box("clay-dark", -92, -14, 184, 14, 3),
    box("mat", -88, -22, 176, 9, 2),
    box("clay", -92, -30, 184, 10, 3),
    box("spruce-dark", -78, -46, 150, 16, 3),
    box("mat", -74, -42, 140, 8, 2),
    line("pillow", 9, -54, -51, 62, -51),
)
_LAMP = (
    shadow(48),
    box("spruce-dark", -44, -14, 88, 14, 7),
    line("spruce-dark", 9, 0, -14, -46, -150, 40, -262),
    disc("spruce", -46, -150, 10),
    area("spruce", "M 8 -262 L 62 -302 L 130 -238 L 42 -200 Z"),
    area("shade", "M 42 -200 L 130 -238 Q 120 -196 88 -190 Q 60 -184 42 -200 Z"),
)
_SHELF = (
    *books(-150, 0, -20, BOOKS, ((16, 62), (11, 54), (19, 68), (13, 58), (16, 50))),
    box("pot", 96, -48, 44, 48, 8),
    disc("leaf", 118, -64, 34, 26),
    disc("leaf-light", 104, -72, 16, 13, 0.8),
    box("wood", -180, 0, 360, 14, 3),
    box("floor-line", -172, 14, 344, 5, 0, 0.4),
)

SCENE = Scene(
    parts=(
        hangs(curtained(300, 320), -120, 60, rises=0.2, whole=False),
        hangs(_SHELF, 60, 430, rises=0.6),
        hangs(BOTANICAL, 216, 230, rises=0.2),
        hangs(LANDSCAPE, 470, 220),
        hangs(_SHELF, -650, 210, rises=0.4, whole=False),
        hangs(GREEN_PENDANT, 690, 300, rises=1, whole=False),
        stands(POT_PLANT, 222, 0.2, scale=1.25),
        stands(_LAMP, -440, 0.3, whole=True),
        stands(_NOTEBOOK, 430, 0.42, whole=True),
        stands(POT_PLANT, 660, 0.3, scale=1.1, turned=True),
        stands(_PHONE, 0, 0.5, kept=True),
        stands(MUG, -220, 0.42, scale=1.9, turned=True),
        stands(_NOTEBOOK, 230, 0.74, scale=0.85),
    ),
    ground=(Band("wood-light", 0), Band("wood", 0.84), Band("wood-dark", 0.975)),
    seams=(0.3, 0.6),
    seam="floor",
    skirting=0,
    core=(640, 580),
    floor=150,
    deepens=0.25,
)
