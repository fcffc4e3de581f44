"""A small clinic with a garden: the door under a roof, a path, a bench, a sign with a heart."""

from confidentiality_guide.ui.parts.scenes.drawing import Drawing, area, bow, box, disc, leaf, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Band, Light, Scene, hangs, stands


def _pane(x: float, y: float, wide: float, high: float) -> Drawing:
    return (
        box("skirting", x - 8, y - 8, wide + 16, high + 16, 4),
        box("shade", x, y, wide, high, 1),
        area("wall-light", f"M {x} {y} L {x + wide * 0.5} {y} L {x} {y + high * 0.6} Z", opacity=0.5),
        box("skirting", x + wide / 2 - 3, y, 6, high, 0),
        box("skirting", x, y + high * 0.4, wide, 6, 0),
        box("clay", x - 10, y + high + 8, wide + 20, 22, 4),
        *(disc("leaf", x + part * wide, y + high + 4, 17, 13) for part in (0.06, 0.36, 0.66, 0.94)),
        *(disc("clay-light", x + part * wide, y + high - 1, 5) for part in (0.14, 0.44, 0.8)),
    )


_HEART = "M 0 30 C -54 -6 -42 -46 -16 -44 Q -4 -42 0 -28 Q 4 -42 16 -44 C 42 -46 54 -6 0 30 Z"
_HOUSE = (
    box("pot", -430, -300, 860, 300, 0),
    box("pot-dark", -430, -26, 860, 26, 0),
    polygon("clay-dark", -470, -296, -400, -410, 400, -410, 470, -296),
    polygon("clay", -470, -296, -406, -400, 406, -400, 470, -296),
    box("clay-dark", -474, -302, 948, 16, 4),
    polygon("pot", -150, -300, 0, -440, 150, -300),
    polygon("clay-dark", -184, -302, 0, -474, 184, -302, 150, -302, 0, -440, -150, -302),
    disc("mat", 0, -352, 44),
    area("clay", "M 0 -330 C -40 -356 -31 -386 -12 -384 Q -3 -382 0 -372 Q 3 -382 12 -384 C 31 -386 40 -356 0 -330 Z"),
    *(box("mat", x, -288, 18, 288, 0) for x in (-142, 124)),
    *(box("pot-dark", x - 5, -14, 28, 14, 2) for x in (-142, 124)),
    box("skirting", -78, -226, 156, 226, 4),
    box("spruce", -68, -216, 66, 216, 2),
    box("spruce", 2, -216, 66, 216, 2),
    *(box("shade", x, -202, 42, 120, 3) for x in (-56, 14)),
    *(box("spruce-dark", x, -68, 42, 52, 3) for x in (-56, 14)),
    *(line("glow", 6, x, -96, x, -66) for x in (-9, 9)),
    *_pane(-360, -226, 130, 126),
    *_pane(230, -226, 130, 126),
    box("pot-dark", -110, -10, 220, 14, 2),
)
_PATH = (
    polygon("rug", -92, 0, 92, 0, 239, 600, -239, 600),
    *(line("rug-line", 3, -92 - 0.245 * y, y, 92 + 0.245 * y, y) for y in (26, 62, 108, 164, 232, 312, 404)),
)
_TREE = (
    shadow(80),
    area("wood", "M -14 0 Q -8 -100 -10 -190 L 10 -190 Q 8 -100 14 0 Z"),
    disc("leaf", 0, -290, 104, 116),
    disc("leaf", -66, -228, 64, 60),
    disc("leaf", 66, -226, 64, 60),
    disc("leaf-light", -30, -324, 52, 46, 0.7),
    disc("leaf-light", 48, -258, 34, 30, 0.7),
)
_BUSH = (
    disc("leaf", -40, -24, 44, 36),
    disc("leaf", 36, -26, 48, 40),
    disc("leaf-dark", 0, -16, 46, 30),
    *(disc("clay-light", x, y, 6) for x, y in ((-50, -36), (-24, -20), (30, -44), (54, -22))),
    disc("pillow", 6, -30, 6),
)
_SIGN = (
    shadow(60),
    box("wood-dark", -60, -130, 12, 130, 2),
    box("wood-dark", 48, -130, 12, 130, 2),
    box("spruce-dark", -82, -186, 164, 108, 10),
    box("spruce", -76, -180, 152, 96, 7),
)
_SIGN_HEART = (area("mat", _HEART),)
_BENCH = (
    shadow(112),
    *(line("dado", 8, x, 0, x, -96) for x in (-84, 84)),
    *(box("wood-light", -108, y, 216, 16, 5) for y in (-106, -80)),
    box("wood", -112, -54, 224, 17, 6),
)
_TULIPS = tuple(
    shape
    for x, colour in ((-40, "clay"), (-14, "pillow"), (12, "clay-light"), (38, "clay"))
    for shape in (
        bow("leaf-dark", 4, f"M {x} 0 Q {x - 2} -16 {x} -34"),
        leaf("leaf-light", (x, -2), (x + 16, -28), 0.3),
        area(
            colour,
            f"M {x - 10} -52 L {x - 4} -44 L {x} -54 L {x + 4} -44 L {x + 10} -52 Q {x + 12} -30 {x} -30 Q {x - 12} -30 {x - 10} -52 Z",
        ),
    )
)
_CLOUD = (
    disc("wall-light", -40, -4, 46, 20),
    disc("wall-light", 6, -18, 48, 28),
    disc("wall-light", 50, -6, 42, 20),
    box("wall-light", -86, -14, 178, 28, 14),
)
_HILLS = (
    area(
        "leaf-light",
        "M -1200 0 L -1200 -90 Q -900 -210 -560 -120 Q -240 -60 40 -150 Q 420 -260 760 -120 Q 1000 -60 1200 -110 L 1200 0 Z",
        opacity=0.5,
    ),
)

SCENE = Scene(
    parts=(
        hangs(_HILLS, 0, 0, whole=False),
        hangs(_CLOUD, -170, 370, rises=0.6),
        hangs(_CLOUD, 190, 380, rises=0.72, turned=True),
        hangs(_CLOUD, 620, 400, whole=False),
        stands(_TREE, -560, 0.04),
        stands(_TREE, 560, 0.04, turned=True),
        stands(_HOUSE, 0, 0, scale=0.82),
        stands(_PATH, 0, 0, scale=0.82),
        *(stands(_BUSH, x, 0.05) for x in (-166, 166, -352, 352)),
        stands(_BENCH, -212, 0.4, scale=0.86),
        stands(_SIGN, 226, 0.48, scale=0.95),
        stands(_SIGN_HEART, 226, 0.48, up=120, scale=0.8),
        stands(_TREE, -500, 0.4, scale=1.1),
        stands(_TREE, 610, 0.36, scale=1.1),
        stands(_TULIPS, -248, 0.84, scale=1.2),
        stands(_TULIPS, 254, 0.9, scale=1.2, turned=True),
        stands(_BUSH, 430, 0.6),
        stands(_BUSH, -700, 0.6),
    ),
    ground=(Band("leaf-light", 0),),
    skirting=0,
    core=(640, 540),
    floor=180,
    deepens=0.4,
    lights=(Light(200, None, 520, 460, rises=0.8),),
)
