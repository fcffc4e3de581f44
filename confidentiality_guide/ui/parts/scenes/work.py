"""A place of work: a desk with two screens, an office chair, notes on a board, the city in the window."""

from confidentiality_guide.ui.parts.scenes.drawing import area, box, disc, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import CLOCK, GREEN_PENDANT, MUG, POT_PLANT

_TOWERS = ((-136, 44, 128), (-88, 34, 178), (-38, 46, 112), (10, 30, 150), (54, 42, 172), (99, 40, 118))
_WINDOW = (
    box("skirting", -154, -244, 308, 248, 6),
    box("wall-light", -140, -230, 280, 230, 2),
    disc("glow", 96, -184, 24, opacity=0.85),
    *(
        shape
        for number, (x, wide, high) in enumerate(_TOWERS)
        for shape in (
            box("spruce-light" if number % 2 else "steel", x, -high, wide, high, 2, 0.6),
            *(
                box("shade", x + 10 + column * 18, -high + 14 + row * 26, 9, 13, 1)
                for column in range((wide - 10) // 18)
                for row in range(3)
            ),
        )
    ),
    area(
        "leaf-light", "M -140 -26 Q -90 -50 -40 -28 Q 20 -8 70 -30 Q 110 -44 140 -28 L 140 0 L -140 0 Z", opacity=0.85
    ),
    *(box("skirting", x, -230, 9, 230, 0) for x in (-51, 42)),
    box("wood-light", -166, 0, 332, 15, 4),
)
_PINBOARD = (
    box("wood", -96, -76, 192, 152, 5),
    box("pillow", -86, -66, 172, 132, 2),
    box("mat", -74, -54, 56, 48, 2),
    box("clay-light", -6, -50, 38, 38, 2),
    box("mat", 42, -54, 34, 44, 2),
    box("spruce-light", -68, 8, 40, 40, 2),
    box("mat", -16, 2, 54, 50, 2),
    box("leaf-light", 48, 6, 30, 34, 2),
    *(disc("clay-dark", x, y, 4) for x, y in ((-46, -50), (13, -46), (59, -50), (-48, 12), (11, 6), (63, 10))),
    *(
        box("steel", x, y, wide, 4, 2, 0.7)
        for x, y, wide in ((-66, -38, 40), (-66, -28, 30), (-8, 18, 38), (-8, 28, 38), (-8, 38, 24))
    ),
)
_DESK = (
    shadow(266),
    *(polygon("wood-dark", x, -180, x + 16, -180, x + 12, 0, x + 4, 0) for x in (-234, 218)),
    box("wood", 86, -180, 130, 164, 4),
    *(box("wood-dark", 98, y, 106, 42, 4, 0.7) for y in (-164, -114, -64)),
    *(line("glow", 5, 140, y, 162, y) for y in (-143, -93, -43)),
    box("wood-light", -258, -200, 516, 24, 8),
)
_SCREEN = (
    box("steel-dark", -40, -8, 80, 8, 4),
    box("steel-dark", -8, -40, 16, 36, 0),
    box("dado", -112, -168, 224, 134, 10),
    box("mat", -102, -158, 204, 114, 4),
    box("spruce", -102, -158, 204, 18, 4),
    *(disc("mat", x, -149, 3.5, opacity=0.8) for x in (-92, -80, -68)),
    *(
        box(colour, -84 + 26 * number, -56 - high, 18, high, 2)
        for number, (colour, high) in enumerate((("clay", 30), ("pillow", 48), ("spruce-light", 38), ("clay", 62)))
    ),
    *(box("steel", 32, y, wide, 6, 3, 0.6) for y, wide in ((-122, 56), (-106, 44), (-90, 56), (-74, 32))),
)
_KEYBOARD = (polygon("steel", -70, 0, 70, 0, 60, -11, -60, -11), polygon("mat", -62, -3, 62, -3, 55, -9, -55, -9))
_CHAIR = (
    shadow(84),
    line("dado", 9, 0, -30, -66, -10),
    line("dado", 9, 0, -30, 66, -10),
    line("dado", 9, 0, -30, 0, -8),
    *(disc("dado", x, -7, 9) for x in (-68, 0, 68)),
    box("steel-dark", -7, -110, 14, 86, 3),
    area("clay-dark", "M -76 -128 Q -76 -110 -54 -108 L 54 -108 Q 76 -110 76 -128 Z"),
    box("steel-dark", -8, -170, 16, 50, 3),
    area("clay", "M -64 -160 Q -74 -290 -50 -302 Q 0 -314 50 -302 Q 74 -290 64 -160 Q 0 -146 -64 -160 Z"),
    area(
        "clay-light",
        "M -50 -176 Q -56 -276 -40 -286 Q 0 -296 40 -286 Q 56 -276 50 -176 Q 0 -166 -50 -176 Z",
        opacity=0.5,
    ),
)
_FILES = (
    shadow(70),
    box("steel", -66, -220, 132, 216, 5),
    *(box("steel-dark", -56, y, 112, 58, 4, 0.55) for y in (-208, -142, -76)),
    *(line("mat", 6, -16, y, 16, y) for y in (-190, -124, -58)),
)
_WHITEBOARD = (
    box("steel", -150, -104, 300, 208, 6),
    box("mat", -140, -94, 280, 188, 3),
    line("spruce", 5, -110, 60, -110, -60),
    line("spruce", 5, -110, 60, -10, 60),
    line("clay", 6, -104, 44, -76, 14, -50, 26, -18, -40),
    *(box(colour, x, -66, 40, 40, 2) for colour, x in (("pillow", 26), ("leaf-light", 78))),
    *(box("steel", 26, y, wide, 6, 3, 0.6) for y, wide in ((-4, 92), (14, 70), (32, 84))),
)
_COOLER = (
    shadow(48),
    box("mat", -42, -190, 84, 184, 6),
    box("pot-dark", -30, -150, 60, 44, 4),
    *(box(colour, x, -146, 10, 14, 2) for colour, x in (("steel-dark", -18), ("clay", 8))),
    area("steel", "M -34 -198 L -36 -262 Q -36 -284 0 -286 Q 36 -284 36 -262 L 34 -198 Z", opacity=0.6),
    box("steel-dark", -36, -202, 72, 14, 4),
)

SCENE = Scene(
    parts=(
        hangs(_WINDOW, -120, 176, rises=0.2, whole=False),
        hangs(_PINBOARD, 196, 326, rises=0.2),
        hangs(CLOCK, 196, 470, rises=0.5, kept=True),
        hangs(_WHITEBOARD, 500, 322, scale=0.8, kept=True),
        *(hangs(GREEN_PENDANT, x, 474, rises=1, whole=False) for x in (-160, 60)),
        stands(_FILES, -420, 0.2, whole=True),
        stands(POT_PLANT, -420, 0.2, up=218, whole=True),
        stands(_COOLER, -560, 0.2),
        stands(POT_PLANT, 780, 0.3, scale=1.3),
        stands(_DESK, 0, 0.46),
        stands(_SCREEN, 12, 0.46, up=200, kept=True),
        stands(_KEYBOARD, 12, 0.46, up=198),
        stands(POT_PLANT, -198, 0.46, up=200, scale=0.72),
        stands(MUG, 166, 0.46, up=200, scale=0.9),
        stands(_CHAIR, -40, 0.82),
        stands(_DESK, 520, 0.4, scale=0.85, whole=True),
        stands(_SCREEN, 520, 0.4, up=170, scale=0.85, kept=True, whole=True),
    ),
    seams=(0.0, 0.34, 0.74),
    core=(640, 600),
    lights=(Light(-160, None, 470, 260, rises=1), Light(60, None, 470, 260, rises=1)),
)
