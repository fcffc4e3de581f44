"""At a kiosk sizes are millimetres, on whatever screen; everywhere they grow with the text."""

import pytest

from confidentiality_guide.preferences import TEXT_SIZES
from confidentiality_guide.ui.theme.metrics import Metrics, Step, kiosk_px_per_mm
from confidentiality_guide.ui.theme.tokens import number

CAPITAL_EMS = number("type", "capHeightEm")
INCH = 25.4
# Diagonal in inches, width and height in pixels.
SCREENS = [(15, 1366, 768), (15, 1920, 1080), (24, 1920, 1080), (24, 3840, 2160), (32, 3840, 2160), (32, 1080, 1920)]


def _millimetres(inches: float, wide: int, high: int) -> tuple[float, float]:
    diagonal = (wide**2 + high**2) ** 0.5
    return inches * INCH * wide / diagonal, inches * INCH * high / diagonal


@pytest.fixture(params=SCREENS, ids=lambda screen: "{}in-{}x{}".format(*screen))
def screen(request: pytest.FixtureRequest) -> tuple[float, int, int]:
    screen: tuple[float, int, int] = request.param
    return screen


def _px_per_mm(screen: tuple[float, int, int]) -> float:
    inches, wide, high = screen
    return kiosk_px_per_mm(wide, high, *_millimetres(inches, wide, high))


def test_a_finger_has_twenty_millimetres(screen: tuple[float, int, int]) -> None:
    px_per_mm = _px_per_mm(screen)
    assert Metrics(kiosk=True, px_per_mm=px_per_mm).target / px_per_mm >= 20
    assert px_per_mm == pytest.approx(screen[1] / _millimetres(*screen)[0])


@pytest.mark.parametrize("step", Step)
def test_capitals_are_six_millimetres_high(screen: tuple[float, int, int], step: Step) -> None:
    px_per_mm = _px_per_mm(screen)
    metrics = Metrics(kiosk=True, px_per_mm=px_per_mm)
    assert metrics.font_px(step) * CAPITAL_EMS / px_per_mm >= 6


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("kiosk", [False, True])
def test_text_grows_with_the_text_size(step: Step, kiosk: bool) -> None:
    sizes = [Metrics(kiosk=kiosk, text=percent / 100).font_px(step) for percent in TEXT_SIZES]
    assert sizes == sorted(set(sizes))
    read = step in {Step.LABEL, Step.BODY, Step.LEAD}
    assert not (read or not kiosk) or sizes[-1] == pytest.approx(2 * sizes[0], abs=1)


def test_targets_do_not_shrink_when_the_text_grows() -> None:
    for kiosk in (False, True):
        targets = [Metrics(kiosk=kiosk, text=percent / 100).target for percent in TEXT_SIZES]
        assert targets == sorted(targets)


def test_a_screen_that_does_not_say_how_large_it_is_is_taken_for_one_of_24_inches() -> None:
    reported = kiosk_px_per_mm(1920, 1080, *_millimetres(24, 1920, 1080))
    assert kiosk_px_per_mm(1920, 1080, 0, 0) == pytest.approx(reported, rel=0.01)


def test_a_wall_screen_is_read_from_further_away() -> None:
    of_the_screen = 3840 / _millimetres(65, 3840, 2160)[0]
    assert kiosk_px_per_mm(3840, 2160, *_millimetres(65, 3840, 2160)) > of_the_screen


def test_a_screen_that_lies_about_being_tiny_is_not_believed() -> None:
    assert kiosk_px_per_mm(1920, 1080, 16, 9) == kiosk_px_per_mm(1920, 1080, 0, 0)


def test_high_contrast_has_thicker_lines() -> None:
    plain, contrast = Metrics(kiosk=False), Metrics(kiosk=False, contrast=True)
    assert contrast.border > plain.border
    assert contrast.chosen_border >= contrast.border
