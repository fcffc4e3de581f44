"""The question whether someone is there is all to be seen, on every screen and in every size."""

import pytest

from confidentiality_guide.ui.kiosk.still_there import StillThere
from tests.opening import STAND, WALL
from tests.ui.kiosk.conftest import OpenKiosk
from tests.ui.seen import button, cut_passages, outside, paint_whole, shown, told_of_cut_words


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("size", [WALL, STAND, (1366, 768)])
@pytest.mark.parametrize("language", ["en", "en-XA", "ar-XB"])
def test_the_question_is_all_to_be_seen(
    open_kiosk: OpenKiosk, size: tuple[int, int], language: str, text_size: int
) -> None:
    kiosk = open_kiosk(size=size, language=language, text_size=text_size)
    kiosk.touch_at(kiosk.window.rect().center())
    kiosk.wait(90)
    question = shown(kiosk.window, StillThere)[0]
    with told_of_cut_words() as cut:
        paint_whole(kiosk.window)
    assert [one for one in cut if "StillThere" in one or "Countdown" in one or "Button" in one] == []
    assert list(cut_passages(question)) == []
    assert list(outside(question)) == []


def test_its_button_is_large_and_first(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.touch_at(kiosk.window.rect().center())
    kiosk.wait(90)
    yes = button(kiosk.window, "I’m still here")
    assert yes.height() >= kiosk.window.theme.metrics.target
    assert kiosk.window.focusWidget() is yes
