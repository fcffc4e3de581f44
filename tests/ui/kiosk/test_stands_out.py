"""What a kiosk shows beside its pages stands out as well: the welcome, the question whether someone is there, the PIN pad."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from confidentiality_guide.ui.kiosk.myth_frame import MythFrame
from tests.opening import STAND, WALL
from tests.ui.drawn import PART, contrast_of, weak_edges, weak_words
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.seen import shown


def _welcome(_kiosk: Kiosk) -> None:
    pass


def _still_there(kiosk: Kiosk) -> None:
    kiosk.touch_at(kiosk.window.rect().center())
    kiosk.wait(90)


def _pin_pad(kiosk: Kiosk) -> None:
    kiosk.room.open_pad()
    kiosk.settle()


@pytest.mark.parametrize("size", [WALL, STAND])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("show", "buttons"), [(_welcome, 2), (_still_there, 1), (_pin_pad, 10)])
def test_words_and_buttons_stand_out(
    open_kiosk: OpenKiosk,
    hashed: str,
    show: Callable[[Kiosk], None],
    buttons: int,
    theme: str,
    size: tuple[int, int],
) -> None:
    kiosk = open_kiosk(pin=hashed, theme=theme, size=size)
    show(kiosk)
    words, weak = weak_words(kiosk.window)
    assert not weak
    assert words >= buttons
    seen, weak = weak_edges(kiosk.window)
    assert not [one for one in weak if "MythFrame" not in one]  # of wood; what stands out is the paper in it
    assert seen >= buttons


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_frame_on_the_wall_can_be_seen(open_kiosk: OpenKiosk, theme: str) -> None:
    kiosk = open_kiosk(theme=theme)
    frame = shown(kiosk.window, MythFrame)[0]
    around = QRect(frame.mapTo(kiosk.window, frame.rect().topLeft()), frame.size()).adjusted(-20, -20, 20, 20)
    picture = kiosk.window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert contrast_of(picture, QRect(0, around.height() // 2, around.width() // 8, 2)) >= PART
