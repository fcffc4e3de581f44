"""The front desk: a counter with a bell and a clipboard, files behind it."""

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.scenes.drawing import area, box, disc, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import BOTANICAL, CLOCK, LANDSCAPE, PENDANT, POT_PLANT

_COUNTER = (
    shadow(270, 0, 2),
    box("wood", -250, -226, 500, 226, 8),
    *(box("wood-dark", x, -196, 3, 190, 0, 0.55) for x in range(-210, 240, 42)),
    box("wood-dark", -250, -14, 500, 14, 4),
    box("wood-light", -276, -250, 552, 30, 10),
    box("wood-dark", -250, -220, 500, 8, 0, 0.35),
)
_MONITOR = (
    box("steel-dark", -40, -10, 80, 10, 4),
    box("steel-dark", -9, -44, 18, 40, 0),
    box("dado", -92, -154, 184, 116, 12),
    box("dado-line", -82, -144, 164, 96, 6),
    disc("steel", 0, -96, 9),
)
_BELL = (
    box("dado", -26, -8, 52, 8, 4),
    area("glow", "M -23 -8 Q -22 -34 0 -34 Q 22 -34 23 -8 Z"),
    box("wood-dark", -2, -42, 4, 9, 1),
    disc("wood-dark", 0, -43, 4.5),
)
_CLIPBOARD = (
    polygon("wood-dark", -44, 0, 50, 0, 40, -92, -34, -92),
    polygon("mat", -37, -6, 43, -6, 35, -84, -29, -84),
    *(line("steel", 4, -24, y, 26, y, opacity=0.7) for y in (-62, -46, -30)),
    box("steel-dark", -12, -98, 30, 14, 4),
)
_PENS = (
    line("clay", 5, -6, -30, -14, -66),
    line("leaf", 5, 4, -30, 8, -70),
    line("dado", 5, 0, -30, -2, -62),
    box("spruce", -17, -38, 34, 38, 4),
    box("spruce-light", -17, -38, 34, 7, 3),
)
_FILES = tuple(
    shape
    for row in range(3)
    for column in range(5)
    for shape in (
        box("wood-dark", -206 + column * 83, -286 + row * 93, 76, 86, 2),
        *(
            box(colour, -202 + column * 83 + slot * 17, -200 + row * 93 - high, 14, high, 2)
            for slot, (colour, high) in enumerate(
                (("pillow", 62), ("clay-light", 66), ("pot", 58), ("spruce-light", 64))[
                    : 4 - (row * 3 + column * 2) % 3
                ]
            )
        ),
    )
)
_PIGEONHOLES = (box("floor-line", -214, -4, 432, 12, 2, 0.4), box("wood", -216, -296, 432, 300, 6), *_FILES)
_SEAT = (
    shadow(60),
    *(line("wood-dark", 8, *leg) for leg in ((-48, 0, -42, -80), (48, 0, 42, -80))),
    box("clay", -50, -190, 100, 96, 14),
    box("clay-light", -58, -98, 116, 28, 10),
)
_SMALL_TABLE = (
    shadow(52),
    *(line("wood-dark", 7, *leg) for leg in ((-36, 0, -30, -66), (36, 0, 30, -66))),
    box("wood", -56, -72, 112, 12, 5),
    box("spruce-light", -36, -80, 66, 8, 2),
    box("pillow", -30, -88, 66, 8, 2),
)

SCENE = Scene(
    parts=(
        hangs(_PIGEONHOLES, 0, 168, rises=0.16, scale=0.84, whole=False),
        hangs(CLOCK, 250, 350, rises=0.2, kept=True),
        hangs(BOTANICAL, -250, 350, rises=0.2),
        hangs(LANDSCAPE, 460, 270),
        hangs(BOTANICAL, -490, 290),
        hangs(BOTANICAL, -610, 290),
        *(hangs(PENDANT, x, 372, rises=1, whole=False) for x in (-120, 120)),
        stands(_SEAT, -610, 0.3),
        stands(_SEAT, -490, 0.3),
        stands(_SMALL_TABLE, -380, 0.34, whole=True),
        stands(furniture.TALL_PLANT, 396, 0.3, scale=2.2, whole=True),
        stands(_SEAT, 540, 0.3),
        stands(_SEAT, 660, 0.3),
        stands(_COUNTER, 0, 0.72),
        stands(_MONITOR, 96, 0.72, up=250),
        stands(POT_PLANT, -206, 0.72, up=250, scale=0.72),
        stands(_PENS, -8, 0.72, up=250),
        stands(_CLIPBOARD, -96, 0.72, up=250, kept=True),
        stands(_BELL, 226, 0.72, up=250),
    ),
    seams=(0.0, 0.34, 0.74),
    core=(640, 600),
    lights=(Light(-120, None, 400, 300, rises=1), Light(120, None, 400, 300, rises=1)),
)
