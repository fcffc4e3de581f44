"""The strip fits every screen: nothing is cut off, and at a kiosk everything is as large as a fingertip."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from confidentiality_guide.ui.speech.voice import Trouble
from confidentiality_guide.visits.route import Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.seen import cut_passages, outside, paint_whole, shown, told_of_cut_words
from tests.ui.speech.quiet import QuietVoice, ask, listen

HIPAA = Route(Place.TOPIC, "hipaa")
LEAST_TARGET_MM = 20
WAYS = [
    (True, WALL, "en", 100),
    (True, STAND, "en-XA", 200),
    (True, DESK, "ar-XB", 200),
    (False, DESK, "en-XA", 200),
    (False, (700, 600), "ar-XB", 100),
]


@pytest.mark.parametrize("trouble", [None, Trouble.MUTE], ids=["reading", "told"])
@pytest.mark.parametrize(("kiosk", "size", "language", "text_size"), WAYS)
def test_nothing_is_cut_off_and_everything_has_a_name(
    open_guide: OpenGuide, trouble: Trouble | None, *, kiosk: bool, size: tuple[int, int], language: str, text_size: int
) -> None:
    guide = open_guide(HIPAA, kiosk=kiosk, size=size, language=language, text_size=text_size, theme="contrast")
    voice = QuietVoice(languages=("en", language))
    voice.trouble = trouble
    listen(guide, voice)
    strip = ask(guide, open_guide)
    assert not list(outside(strip))
    assert guide.window.rect().contains(strip.mapTo(guide.window, strip.rect().bottomRight()))
    with told_of_cut_words() as cut:
        paint_whole(strip)
    assert not [*cut, *cut_passages(strip)]
    buttons = shown(strip, QAbstractButton)
    assert all(button.accessibleName() for button in buttons)
    if kiosk:
        px_per_mm = guide.window.theme.metrics.px_per_mm
        assert min(min(b.width(), b.height()) for b in buttons) >= LEAST_TARGET_MM * px_per_mm


def test_a_kiosk_lying_down_gives_it_one_row(open_guide: OpenGuide) -> None:
    for text_size in (100, 200):
        guide, voice = open_guide(HIPAA, kiosk=True, text_size=text_size), QuietVoice()
        listen(guide, voice)
        strip = ask(guide, open_guide)
        assert strip.height() < 2 * strip.pause.height()
