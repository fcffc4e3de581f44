"""The therapist's room: two armchairs, a window, books, a notebook on the table."""

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.scenes.drawing import box, line
from confidentiality_guide.ui.parts.scenes.scene import Light, Scene, hangs, stands
from confidentiality_guide.ui.parts.scenes.things import (
    BOOKCASE,
    BOTANICAL,
    CLOCK,
    DIPLOMA,
    ROOM,
    curtained,
    rug,
)

_NOTES = (
    box("mat", -5, -2.4, 10, 2.4, 0.6),
    box("spruce-dark", -5.6, -3.6, 11, 1.6, 0.6),
    line("pillow", 1, -3, -4.6, 4, -4.6),
)
_CHAIR = 2.15
_LEFT = (*furniture.ARMCHAIR, *furniture.CUSHION, *furniture.SEAT)
_RIGHT = (*furniture.ARMCHAIR, *furniture.SEAM, *furniture.SEAT)

SCENE = Scene(
    parts=(
        hangs(curtained(200, 200), 0, 156, rises=0.3, whole=False),
        hangs(CLOCK, 0, 440, rises=0.6, kept=True),
        hangs(DIPLOMA, -256, 345, rises=0.42, scale=0.86),
        hangs(BOTANICAL, 252, 310, rises=0.4),
        hangs(BOTANICAL, -400, 300),
        hangs(DIPLOMA, 690, 290),
        stands(BOOKCASE, 480, 0.06, scale=0.8),
        stands(furniture.SHELF, -560, 0.08, scale=ROOM),
        stands(rug(350, 62), 0, 0.66),
        stands(furniture.LAMP, -236, 0.32, scale=2.3),
        stands(furniture.TALL_PLANT, 262, 0.3, scale=1.9),
        stands(furniture.PLANT, 690, 0.4, scale=2.2),
        stands(_LEFT, -142, 0.62, scale=_CHAIR, made_in="clay"),
        stands(_RIGHT, 142, 0.62, scale=_CHAIR, made_in="spruce", turned=True),
        stands(furniture.TABLE, 0, 0.68, scale=_CHAIR),
        stands(_NOTES, 176, 0.62, up=100, scale=_CHAIR * 1.9),
    ),
    seams=(0.0, 0.32, 0.72),
    lights=(Light(-236, None, 210, 380),),
)
