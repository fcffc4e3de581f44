"""The one thing that moves by itself, the myth on the wall, does it gently, and not at all where that is not wanted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from confidentiality_guide.ui.kiosk.myth_frame import MythFrame
from tests.ui.drawn import luminance
from tests.ui.kiosk.conftest import OpenKiosk
from tests.ui.seen import shown

FLASHES_A_SECOND = 3  # Source: WCAG 2.2, 2.3.1
FLASH = 0.1  # a change of luminance that is one half of a flash, there


class Resting(QProxyStyle):
    """The style of a system whose owner wants no movement."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


@pytest.fixture
def resting(qapp: QApplication) -> Iterator[None]:
    """A system whose owner wants no movement, while the test runs."""
    usual = qapp.style().name()
    qapp.setStyle(Resting(usual))
    yield
    qapp.setStyle(usual)


def _pictures(widget: QWidget, milliseconds: int) -> Iterator[QImage]:
    for _time in range(milliseconds // 50):
        QTest.qWait(50)
        yield widget.grab().toImage()


def test_the_myth_on_the_wall_fades_from_one_to_the_next(open_kiosk: OpenKiosk) -> None:
    frame = shown(open_kiosk().window, MythFrame)[0]
    assert frame.is_turning
    frame.turn()
    assert len({bytes(picture.constBits()) for picture in _pictures(frame, 600)}) > 2


def test_where_motion_is_to_be_reduced_the_myth_stays(resting: None, open_kiosk: OpenKiosk) -> None:
    frame = shown(open_kiosk().window, MythFrame)[0]
    assert not frame.is_turning
    frame.turn()
    assert len({bytes(picture.constBits()) for picture in _pictures(frame, 300)}) == 1


def test_nothing_flashes_while_the_myth_changes(open_kiosk: OpenKiosk) -> None:
    frame = shown(open_kiosk().window, MythFrame)[0]
    frame.turn()
    places = [QRect(x, y, 8, 8) for x in range(40, frame.width() - 40, 24) for y in range(40, frame.height() - 40, 24)]
    seen: list[list[float]] = [[] for _place in places]
    for picture in _pictures(frame, 1_000):
        for place, values in zip(places, seen, strict=True):
            values.append(luminance(picture.pixel(place.center())))
    assert max(_halves(values) for values in seen) <= 2  # a letter goes, and another comes: not one whole flash
    assert _halves([0.0, 1.0] * 4) == 7 > 2 * FLASHES_A_SECOND


def _halves(values: list[float]) -> int:
    """How many times the light rises or falls by as much as makes half a flash."""
    turns, last, rising = 0, values[0], None
    for value in values[1:]:
        if rising is not None and (value > last) == rising:
            last = value if value != last else last  # still the same way
        elif abs(value - last) >= FLASH:
            turns, rising, last = turns + 1, value > last, value
    return turns
