"""A closed door at the end of a hall: a coat on its hook, an umbrella, a bench with shoes under it."""

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.scenes.drawing import area, bow, box, disc, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import BOTANICAL, LANDSCAPE, PENDANT, window

_DOOR = (
    box("skirting", -142, -474, 284, 474, 6),
    box("dado", -122, -454, 244, 454, 2),
    box("spruce", -118, -450, 236, 450, 3),
    *(
        shape
        for x in (-98, 10)
        for y, high in ((-428, 170), (-212, 180))
        for shape in (box("spruce-dark", x, y, 88, high, 4), box("spruce-light", x + 8, y + 8, 72, high - 16, 3, 0.55))
    ),
    box("glow", 78, -250, 24, 58, 6),
    disc("wood-dark", 90, -206, 4),
    line("wood-dark", 11, 90, -232, 56, -232),
    disc("glow", 0, -396, 9),
    disc("dado", 0, -396, 5),
)
_NOTE = (
    line("wood-dark", 3, -34, 0, 0, -30, 34, 0),
    disc("wood-dark", 0, -30, 5),
    box("wood-light", -48, 0, 96, 46, 8),
    disc("clay", -20, 23, 11),
    box("wood-dark", 0, 13, 34, 6, 3),
    box("wood-dark", 0, 26, 24, 6, 3),
)
_MAT = (
    polygon("clay-dark", -128, 26, 128, 26, 112, -14, -112, -14),
    polygon("clay", -118, 20, 118, 20, 104, -10, -104, -10),
    *(line("clay-light", 4, -100 + lean, y, 100 - lean, y, opacity=0.7) for y, lean in ((-2, 2), (10, -4))),
)
_HOOKS = (
    box("wood", -84, -14, 168, 24, 6),
    *(bow("wood-dark", 7, f"M {x} -2 L {x} 14 Q {x} 24 {x + 10} 20") for x in (-54, 0, 54)),
)
_COAT = (
    area("pillow", "M -12 0 Q -44 10 -48 44 L -62 210 Q -20 226 44 212 L 40 46 Q 34 10 8 0 Q -2 10 -12 0 Z"),
    area("wood-light", "M -12 0 Q -2 10 8 0 L 14 10 Q -2 28 -18 10 Z"),
    line("wood-light", 4, -4, 22, -8, 216),
    *(disc("wood-dark", 4, y, 4) for y in (60, 100, 140)),
    line("wood-light", 4, -38, 132, -16, 136),
)
_BAG = (
    bow("wood-dark", 7, "M -30 60 Q -20 0 0 0 Q 20 0 30 60"),
    box("clay", -46, 54, 92, 100, 14),
    box("clay-dark", -46, 54, 92, 44, 14),
    disc("glow", 0, 96, 6),
)
_UMBRELLAS = (
    bow("wood-dark", 7, "M -8 -70 L -20 -176 Q -24 -200 -40 -192"),
    polygon("spruce-dark", -16, -60, -27, -150, -10, -148, 4, -60),
    area("steel", "M -36 -96 L 36 -96 L 28 0 L -28 0 Z"),
    box("steel-dark", -40, -100, 80, 12, 5),
    box("steel-dark", -32, -40, 64, 6, 3, 0.6),
)
_BENCH = (
    shadow(120),
    *(line("wood-dark", 9, x, -64, x, 0) for x in (-92, 92)),
    box("wood-dark", -94, -26, 188, 7, 3),
    box("wood", -112, -76, 224, 18, 6),
    box("spruce-light", -100, -92, 200, 18, 8),
    area("clay", "M -62 -28 L -62 -46 L -44 -48 Q -34 -36 -14 -34 L -14 -28 Z"),
    area("clay", "M 0 -28 L 0 -46 L 18 -48 Q 28 -36 48 -34 L 48 -28 Z"),
)
_TABLE = (
    shadow(80),
    *(polygon("wood-dark", x, -150, x + 11, -150, x + 8, 0, x + 3, 0) for x in (-72, 61)),
    box("wood", -80, -150, 160, 40, 4),
    disc("glow", 0, -130, 5),
    box("wood-light", -90, -162, 180, 15, 5),
)
_MIRROR = (disc("wood", 0, 0, 70, 84), disc("wall-light", 0, 0, 58, 72), line("mat", 8, -22, 24, 22, -32, opacity=0.8))
_VASE = (
    *(bow("leaf-dark", 3, f"M 0 -46 Q {x / 2} -80 {x} -104") for x in (-26, 0, 26)),
    *(disc(colour, x, y, 12) for colour, x, y in (("clay-light", -26, -106), ("pillow", 2, -114), ("clay", 28, -104))),
    area("spruce", "M -11 -56 L 11 -56 Q 30 -34 18 0 L -18 0 Q -30 -34 -11 -56 Z"),
)

SCENE = Scene(
    parts=(
        hangs(PENDANT, 0, 512, rises=0.46, whole=False),
        hangs(window(180, 230), -560, 180, whole=False),
        hangs(LANDSCAPE, 590, 340),
        hangs(BOTANICAL, 390, 340),
        stands(_DOOR, 0, 0),
        hangs(_NOTE, 0, 268, whole=False, kept=True),
        hangs(_HOOKS, -230, 340, scale=0.9),
        hangs(_BAG, -186, 331, scale=0.84),
        hangs(_COAT, -258, 333, scale=0.9),
        hangs(_MIRROR, 232, 316, scale=0.92),
        stands(_MAT, 0, 0.24),
        stands(_TABLE, 232, 0.16, scale=0.9),
        stands(_VASE, 256, 0.16, up=146),
        stands(furniture.TALL_PLANT, -376, 0.3, scale=2.2, whole=True),
        stands(_UMBRELLAS, -262, 0.26),
        stands(_BENCH, 470, 0.24),
        stands(furniture.SHELF, -610, 0.1, scale=2.6),
        stands(furniture.PLANT, 660, 0.4, scale=2.2),
    ),
    seams=(0.0, 0.34, 0.74),
    core=(640, 680),
    floor=170,
    deepens=0.42,
    lights=(Light(0, None, 512, 400, rises=0.46),),
)
