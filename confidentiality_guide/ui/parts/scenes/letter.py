"""A letter on a table, seen from above: an envelope, a cup, glasses, a pen."""

from confidentiality_guide.ui.parts.scenes.drawing import bow, box, disc, leaf, lines, polygon
from confidentiality_guide.ui.parts.scenes.scene import Band, Scene, stands

_ENVELOPE_BACK = (
    box("floor-line", -206, -136, 420, 292, 10, 0.55),
    box("pot-dark", -210, -146, 420, 292, 8),
    polygon("pot", -206, -142, 206, -142, 0, -300),
)
_SHEET = (
    box("floor-line", -170, -230, 348, 440, 4, 0.4),
    box("mat", -174, -240, 348, 440, 4),
    disc("spruce", -124, -190, 22),
    box("spruce", -88, -200, 120, 9, 4.5),
    box("steel", -88, -184, 84, 7, 3.5, 0.6),
    *lines("steel", -146, -134, 24, (292, 276, 288, 180)),
    *lines("steel", -146, -22, 24, (284, 292, 268, 150)),
)
_ENVELOPE_FRONT = (
    polygon("pot", -210, -140, 0, 22, -210, 146),
    polygon("pot", 210, -140, 0, 22, 210, 146),
    polygon("pot", -204, 146, 0, -22, 204, 146),
    bow("pot-dark", 4, "M -206 144 L -16 -8 Q 0 -20 16 -8 L 206 144"),
)
_CUP = (
    disc("floor-line", 8, 12, 100, opacity=0.55),
    disc("mat", 0, 0, 100),
    disc("pot", 0, 0, 74),
    box("clay", 48, -14, 62, 28, 12),
    disc("clay", 0, 0, 62),
    disc("clay-dark", 0, 0, 53),
    disc("wood-dark", 0, 0, 49),
    bow("wood", 5, "M -26 -14 Q 0 -36 24 -16"),
)
_GLASSES = (
    *(disc("mat", x, 0, 48, 42, 0.35) for x in (-62, 62)),
    *(bow("dado", 8, f"E {x} 0 48 42") for x in (-62, 62)),
    bow("dado", 8, "M -15 -8 Q 0 -24 15 -8"),
    bow("dado", 8, "M -108 -10 Q -128 -80 -96 -150"),
    bow("dado", 8, "M 108 -10 Q 126 -76 104 -140"),
)
_PEN = (
    box("floor-line", -92, 2, 192, 16, 8, 0.5),
    box("spruce-dark", -96, -8, 150, 16, 8),
    box("glow", 20, -8, 8, 16, 0),
    polygon("spruce", 54, -8, 78, -5, 78, 5, 54, 8),
    polygon("dado", 78, -4, 96, 0, 78, 4),
)
_LEAVES = (
    bow("leaf-dark", 6, "M 0 0 Q -60 60 -80 150"),
    bow("leaf-dark", 6, "M 0 0 Q 60 70 130 96"),
    bow("leaf-dark", 6, "M 0 0 Q 20 80 20 150"),
    leaf("leaf", (-70, 120), (-110, 250)),
    leaf("leaf-light", (-34, 50), (-142, 84)),
    leaf("leaf-light", (100, 86), (230, 120)),
    leaf("leaf", (40, 46), (128, 20)),
    leaf("leaf-dark", (18, 110), (50, 226)),
    leaf("leaf", (10, 70), (-50, 160)),
    leaf("leaf-dark", (60, 70), (120, 176)),
)
_PAPERS = (
    box("floor-line", -130, -172, 276, 360, 4, 0.4),
    box("pot", -136, -180, 272, 360, 4),
    box("mat", -124, -190, 272, 360, 4),
    *lines("steel", -98, -156, 26, (200, 216, 190, 120)),
    *lines("steel", -98, -34, 26, (212, 196, 206, 90)),
)
_BOOK = (
    box("floor-line", -112, -142, 240, 300, 8, 0.5),
    box("spruce-dark", -120, -150, 240, 300, 8),
    box("spruce", -96, -150, 216, 300, 8),
    box("pillow", -46, -96, 116, 60, 4),
    *lines("spruce-dark", -30, -78, 18, (84, 56)),
)

SCENE = Scene(
    parts=(
        stands(_PAPERS, -620, 0.42, angle=-9),
        stands(_BOOK, 610, 0.58, angle=8),
        stands(_LEAVES, -330, -0.03),
        stands(_LEAVES, 800, 1.02, angle=150),
        stands(_CUP, 218, 0.145),
        stands(_ENVELOPE_BACK, 0, 0.6, angle=-5),
        stands(_SHEET, -12, 0.435, angle=-5),
        stands(_ENVELOPE_FRONT, 0, 0.6, angle=-5),
        stands(_PEN, 214, 0.9, angle=-24),
        stands(_GLASSES, -150, 0.925, angle=10),
    ),
    wall="floor",
    ground=(Band("floor", 0),),
    seams=(0.16, 0.38, 0.62, 0.84),
    skirting=0,
    core=(640, 700),
    floor=700,
    deepens=1,
)
