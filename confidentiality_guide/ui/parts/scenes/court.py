"""A courtroom: the judge's bench with a gavel, the scales on the wall, the rail in front."""

from confidentiality_guide.ui.parts.scenes.drawing import Drawing, area, bow, box, disc, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands


def _panels(first: int, last: int) -> Drawing:
    return tuple(
        shape
        for x in range(first, last, 118)
        for shape in (box("wood-dark", x, -126, 98, 100, 4, 0.4), box("wood", x + 4, -122, 98, 100, 4))
    )


_WAINSCOT = (
    box("wood", -1300, -160, 2600, 160, 0),
    box("wood-light", -1300, -172, 2600, 16, 3),
    box("wood-dark", -1300, -14, 2600, 14, 0),
    *_panels(-1285, 1300),
)
_COLUMN = (
    box("pot-dark", -52, -26, 104, 26, 3),
    box("pot", -36, -900, 72, 876, 0),
    *(box("pot-dark", x, -900, 6, 876, 3, 0.7) for x in (-24, -9, 6, 21)),
)
_SCALES = (
    disc("wood-light", 0, 0, 92),
    disc("pot", 0, 0, 82),
    box("wood", -4, -52, 8, 96, 3),
    box("wood", -26, 42, 52, 9, 4),
    disc("wood", 0, -54, 8),
    bow("wood", 7, "M -50 -34 Q 0 -48 50 -34"),
    *(line("wood", 3, x - 20, 8, x, -34, x + 20, 8) for x in (-50, 50)),
    *(area("clay", f"M {x - 25} 6 L {x + 25} 6 Q {x + 20} 26 {x} 26 Q {x - 20} 26 {x - 25} 6 Z") for x in (-50, 50)),
)
_CHAIR = (
    area("clay-dark", "M -76 0 L -76 -190 Q -74 -236 0 -240 Q 74 -236 76 -190 L 76 0 Z"),
    area("clay", "M -58 0 L -58 -182 Q -56 -216 0 -220 Q 56 -216 58 -182 L 58 0 Z"),
    *(disc("clay-dark", x, y, 4.5) for x, y in ((-28, -160), (28, -160), (0, -120), (-28, -80), (28, -80))),
)
_BENCH = (
    shadow(300, 0, 2),
    box("wood-dark", -286, -34, 572, 34, 4),
    box("wood", -264, -214, 528, 182, 4),
    *(
        shape
        for x, wide in ((-244, 118), (-106, 212), (126, 118))
        for shape in (
            box("wood-dark", x, -190, wide, 138, 5, 0.6),
            box("wood-light", x + 8, -182, wide - 16, 122, 4, 0.55),
        )
    ),
    box("wood-light", -290, -238, 580, 28, 8),
    box("wood-dark", -264, -210, 528, 8, 0, 0.4),
)
_SEAL = (disc("glow", 0, 0, 38), disc("wood", 0, 0, 31), bow("glow", 4, "E 0 0 22 22"), disc("glow", 0, 0, 7))
_GAVEL = (
    shadow(62, 4),
    box("wood-dark", -52, -16, 92, 16, 6),
    line("wood-dark", 10, -4, -44, 96, -66),
    polygon("clay-dark", -36, -68, 10, -78, 18, -36, -28, -26),
    polygon("wood-dark", -44, -72, -32, -75, -22, -22, -34, -19),
    polygon("wood-dark", 6, -83, 18, -86, 28, -32, 16, -29),
)
_LAMP = (
    box("glow", -30, -9, 60, 9, 4),
    box("glow", -4, -66, 8, 60, 2),
    area("spruce", "M -62 -60 Q -58 -98 0 -98 Q 58 -98 62 -60 Z"),
    box("shade", -56, -62, 112, 7, 3),
)
_PAPERS = (
    polygon("mat", -58, 0, 58, 0, 50, -12, -50, -12),
    polygon("pot", -58, -6, 58, -6, 52, -14, -52, -14),
    polygon("mat", -56, -12, 56, -12, 52, -20, -52, -20),
)
_RAIL = (
    box("wood-dark", -1300, -20, 2600, 60, 0),
    *(
        area("wood", f"M {x - 7} -20 Q {x - 13} -56 {x - 5} -84 L {x + 5} -84 Q {x + 13} -56 {x + 7} -20 Z")
        for x in range(-1288, 1300, 46)
    ),
    box("wood", -1300, -102, 2600, 22, 6),
    box("wood-light", -1300, -106, 2600, 10, 5),
)
_TABLE = (
    shadow(130),
    box("wood-light", -122, -106, 244, 106, 4),
    *(box("wood", x, -90, 98, 72, 4, 0.7) for x in (-108, 10)),
    box("wood-dark", -134, -118, 268, 18, 5),
    polygon("mat", -70, -118, 6, -118, 0, -126, -64, -126),
    box("clay", 40, -132, 60, 14, 2),
    box("spruce", 46, -144, 54, 12, 2),
)

SCENE = Scene(
    parts=(
        hangs(_WAINSCOT, 0, 0, whole=False),
        *(stands(_COLUMN, x, 0.06) for x in (-274, 274, -690, 690)),
        hangs(_SCALES, 0, 410, rises=0.6),
        stands(_CHAIR, 0, 0.3, up=170),
        stands(_BENCH, 0, 0.5),
        stands(_LAMP, -186, 0.5, up=238),
        stands(_PAPERS, -60, 0.5, up=238),
        stands(_GAVEL, 150, 0.5, up=238),
        stands(_SEAL, 0, 0.5, up=121),
        stands(_TABLE, -480, 0.52),
        stands(_TABLE, 480, 0.52, turned=True),
        stands(_RAIL, 0, 1.0, up=18),
    ),
    seams=(0.0, 0.4),
    skirting=0,
    core=(640, 600),
    floor=170,
    deepens=0.24,
    lights=(Light(0, None, 400, 420, rises=0.7),),
)
