"""A classroom: the board, the teacher's desk with an apple and a globe, two rows of desks."""

from confidentiality_guide.ui.parts.scenes.drawing import Drawing, area, bow, box, disc, leaf, line, polygon, shadow
from confidentiality_guide.ui.parts.scenes.scene import Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import BOOKCASE, CLOCK, LANDSCAPE, POT_PLANT, window

_BOARD = (
    box("floor-line", -224, -232, 452, 250, 6, 0.3),
    box("wood", -226, -240, 452, 250, 6),
    box("spruce-dark", -212, -226, 424, 222, 2),
    bow("mat", 4, "E -140 -150 26 26", 0.85),
    *(
        line("mat", 4, *ray, opacity=0.85)
        for ray in (
            (-140, -194, -140, -184),
            (-140, -116, -140, -106),
            (-184, -150, -174, -150),
            (-106, -150, -96, -150),
            (-171, -181, -164, -174),
            (-109, -119, -116, -126),
            (-109, -181, -116, -174),
            (-171, -119, -164, -126),
        )
    ),
    bow("mat", 4, "M -190 -56 Q -160 -84 -130 -56 Q -100 -30 -70 -58 Q -50 -74 -36 -62", 0.85),
    line("mat", 4, 20, -104, 84, -104, 52, -162, 20, -104, opacity=0.85),
    bow("mat", 4, "R 116 -160 56 56 2", 0.85),
    *(line("mat", 4, 16, y, end, y, opacity=0.6) for y, end in ((-70, 176), (-50, 150), (-30, 120))),
    box("wood-light", -236, 6, 472, 14, 4),
    box("mat", -60, -1, 30, 7, 3),
    box("clay-light", -22, -1, 24, 7, 3),
    box("steel", 90, -8, 50, 14, 3),
)
_TEACHER = (
    shadow(200),
    box("wood", -190, -140, 380, 140, 5),
    box("wood-dark", -170, -118, 106, 100, 4, 0.6),
    box("wood-dark", 64, -118, 106, 100, 4, 0.6),
    box("wood-light", -206, -158, 412, 22, 7),
)
_APPLE = (
    disc("clay", -9, -22, 20, 22),
    disc("clay", 9, -22, 20, 22),
    bow("wood-dark", 4, "M 0 -42 Q 0 -54 8 -58"),
    leaf("leaf", (2, -46), (24, -56)),
)
_GLOBE = (
    box("wood-dark", -34, -10, 68, 10, 5),
    box("wood-dark", -5, -26, 10, 18, 2),
    bow("wood-light", 6, "M 30 -112 Q 62 -64 22 -30"),
    disc("steel", 0, -70, 44),
    area("leaf-light", "M -36 -92 Q -14 -112 6 -104 Q 4 -84 -12 -80 Q -20 -62 -34 -64 Q -46 -76 -36 -92 Z"),
    area("leaf-light", "M 8 -72 Q 30 -84 40 -72 Q 42 -50 20 -38 Q 4 -48 8 -72 Z"),
)
_STACK = (
    box("spruce", -54, -16, 108, 16, 3),
    box("pillow", -46, -30, 96, 14, 3),
    box("clay", -52, -46, 100, 16, 3),
)
_DESK = (
    shadow(112),
    *(line("steel-dark", 9, *leg) for leg in ((-84, 0, -74, -116), (84, 0, 74, -116))),
    line("steel-dark", 7, -80, -34, 80, -34),
    box("wood-dark", -88, -118, 176, 24, 5, 0.75),
    box("wood-light", -104, -130, 208, 18, 7),
)
_CHAIR = (
    *(line("steel-dark", 8, *leg) for leg in ((-48, 0, -44, -76), (48, 0, 44, -76))),
    *(line("steel-dark", 8, x, -76, x, -140) for x in (-36, 36)),
    box("{}", -52, -176, 104, 56, 14),
    box("{}-dark", -54, -84, 108, 18, 8),
)
_PENCILS = (
    line("clay", 5, -6, -28, -12, -58),
    line("pillow", 5, 4, -28, 8, -60),
    box("spruce-light", -15, -34, 30, 34, 4),
)


def _bunting(pennants: int) -> Drawing:
    """Pennants on a cord, from the middle."""
    wide = 76
    colours = ("clay", "pillow", "spruce", "leaf-light", "clay-light")
    start = -pennants * wide / 2
    return (
        line("wood", 3, start, 0, -start, 0),
        *(
            polygon(
                colours[one % 5], start + one * wide + 10, 0, start + one * wide + 66, 0, start + one * wide + 38, 54
            )
            for one in range(pennants)
        ),
    )


SCENE = Scene(
    parts=(
        hangs(_BOARD, 0, 166, rises=0.24, whole=False),
        hangs(CLOCK, -285, 280, kept=True),
        hangs(_bunting(26), 0, 402, rises=0.92, whole=False),
        hangs(window(190, 240), -440, 140),
        hangs(window(190, 240), -690, 140, whole=False),
        hangs(LANDSCAPE, 340, 280),
        stands(BOOKCASE, 536, 0.05, scale=0.74),
        stands(POT_PLANT, 690, 0.2, scale=1.2),
        stands(_TEACHER, 0, 0.2),
        stands(_GLOBE, 134, 0.2, up=158, scale=1.1),
        stands(_APPLE, 44, 0.2, up=158),
        stands(_STACK, -120, 0.2, up=158),
        stands(_PENCILS, -28, 0.2, up=158),
        *(stands(_DESK, x, 0.86) for x in (-480, -170, 170, 480)),
        *(stands(_STACK, x, 0.86, up=130, scale=0.66) for x in (206, -450)),
        stands(_PENCILS, -216, 0.86, up=130),
        *(
            stands(_CHAIR, x, 0.97, made_in=colour)
            for x, colour in ((-480, "spruce"), (-170, "clay"), (170, "spruce"), (480, "clay"))
        ),
    ),
    seams=(0.0, 0.3, 0.66),
    core=(640, 600),
    deepens=0.4,
)
