"""A quiet bedroom at night: the moon in the window, a lamp beside the bed."""

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.scenes.drawing import area, bow, box, disc, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import BOTANICAL, GREEN_MUG, LANDSCAPE, ROOM, curtains, rug

_STARS = (
    (-86, -216, 4),
    (-38, -178, 3),
    (-64, -122, 3.5),
    (12, -224, 3),
    (72, -120, 3),
    (-16, -96, 2.5),
    (92, -208, 3),
)
_WINDOW = (
    box("skirting", -134, -274, 268, 278, 6),
    box("dado", -120, -260, 240, 260, 2),
    disc("shade", 44, -186, 42, opacity=0.16),
    disc("shade", 44, -186, 32),
    disc("dado", 30, -194, 27),
    *(disc("shade", x, y, size, opacity=0.9) for x, y, size in _STARS),
    area("leaf-dark", "M -120 -52 Q -60 -84 0 -48 Q 60 -20 120 -50 L 120 0 L -120 0 Z", opacity=0.6),
    area("spruce-dark", "M -120 -24 Q -40 -8 20 -28 Q 70 -44 120 -26 L 120 0 L -120 0 Z", opacity=0.55),
    box("skirting", -5, -260, 10, 260, 0),
    box("skirting", -120, -146, 240, 9, 0),
    box("wood", -146, 0, 292, 15, 4),
    *curtains(240, 306, "spruce-dark", foot=44),
)
_BED = (
    shadow(250),
    box("wood-dark", 186, -216, 30, 216, 8),
    box("wood", 176, -226, 30, 220, 10),
    box("wood-dark", -226, -112, 22, 112, 6),
    box("wood", -212, -70, 400, 46, 4),
    box("pot", -206, -104, 386, 40, 14),
    area("mat", "M 72 -98 Q 64 -148 96 -150 L 160 -156 Q 184 -154 180 -98 Z"),
    bow("pot-dark", 3, "M 92 -116 Q 120 -126 160 -118"),
    area("clay", "M -220 -40 Q -226 -124 -190 -130 L 44 -134 Q 82 -132 86 -98 L 86 -34 Q -60 -22 -220 -40 Z"),
    area("clay-light", "M 20 -134 L 48 -134 Q 84 -132 88 -98 L 88 -34 Q 66 -30 44 -29 L 44 -98 Q 44 -126 20 -134 Z"),
    *(bow("clay-dark", 4, f"M {x} -122 Q {x - 14} -80 {x - 6} -38", 0.6) for x in (-160, -96, -32)),
)
_STAND = (
    shadow(60),
    polygon("wood-dark", -46, -14, -34, -14, -38, 0, -46, 0),
    polygon("wood-dark", 34, -14, 46, -14, 46, 0, 38, 0),
    box("wood", -54, -116, 108, 104, 5),
    box("wood-dark", -44, -98, 88, 34, 4),
    box("wood-dark", -44, -56, 88, 34, 4),
    disc("glow", 0, -81, 4.5),
    disc("glow", 0, -39, 4.5),
    box("wood-light", -60, -124, 120, 12, 4),
)
_LAMP = (
    box("clay-dark", -22, -10, 44, 10, 5),
    area("clay", "M -12 -8 Q -26 -38 0 -56 Q 26 -38 12 -8 Z"),
    polygon("shade", -28, -120, 28, -120, 50, -54, -50, -54),
    polygon("wood-light", -48, -60, 48, -60, 50, -54, -50, -54, opacity=0.55),
)
_BOOK = (box("spruce", -32, -9, 64, 9, 2), box("mat", -28, -7, 60, 4, 1), box("pillow", -28, -17, 58, 8, 2))
_SLIPPERS = tuple(
    shape
    for x in (-26, 26)
    for shape in (
        disc("spruce-light", x, 0, 22, 9),
        area("spruce", f"M {x - 24} 2 Q {x - 24} -16 {x - 4} -16 Q {x + 8} -12 {x + 6} 6 Q {x - 14} 10 {x - 24} 2 Z"),
    )
)
_DRESSER = (
    shadow(120),
    box("wood", -116, -172, 232, 164, 6),
    *(box("wood-dark", x, y, 100, 40, 4) for x in (-106, 6) for y in (-158, -110, -62)),
    *(line("glow", 5, x - 10, y, x + 10, y) for x in (-56, 56) for y in (-138, -90, -42)),
    box("wood-light", -122, -180, 244, 12, 4),
)

SCENE = Scene(
    parts=(
        hangs(_WINDOW, -96, 164, rises=0.3, whole=False),
        hangs(BOTANICAL, 200, 330, rises=0.34),
        hangs(LANDSCAPE, 510, 290),
        hangs(BOTANICAL, -420, 300),
        stands(rug(300, 50), -40, 0.76),
        stands(_BED, -70, 0.42),
        stands(_STAND, 236, 0.34),
        stands(_LAMP, 252, 0.34, up=124),
        stands(_BOOK, 206, 0.34, up=124),
        stands(_SLIPPERS, -140, 0.78),
        stands(_DRESSER, 490, 0.16),
        stands(GREEN_MUG, 440, 0.16, up=180, scale=0.8),
        stands(furniture.TALL_PLANT, 676, 0.3, scale=2.1),
        stands(furniture.ARMCHAIR + furniture.SEAM + furniture.SEAT, -500, 0.4, scale=ROOM * 0.9, made_in="spruce"),
        stands(furniture.PLANT, -650, 0.3, scale=2.1),
    ),
    seams=(0.0, 0.34, 0.74),
    lights=(Light(252, 0.34, 210, 400),),
    night=True,
)
