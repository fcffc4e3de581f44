"""On a kiosk of 15, 24 or 32 inches, everything is large enough for any finger, and every word for any eye."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.tour import Stop, stops
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Metrics, kiosk_px_per_mm
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import number
from confidentiality_guide.visits.visit import Visit
from tests.opening import STAND, WALL
from tests.ui.seen import shown
from tests.ui.walks import open_stop

INCH = 25.4
CAPITAL_EMS = number("type", "capHeightEm")
LEAST_TARGET_MM, LEAST_CAPITAL_MM = 20, 6
KIOSKS = [(15, WALL), (24, STAND), (32, WALL)]


@pytest.fixture(params=KIOSKS, ids=lambda kiosk: f"{kiosk[0]}in-{kiosk[1][0]}x{kiosk[1][1]}")
def px_per_mm_and_size(request: pytest.FixtureRequest) -> tuple[float, tuple[int, int]]:
    inches, (wide, high) = request.param
    diagonal = (wide**2 + high**2) ** 0.5
    return kiosk_px_per_mm(wide, high, inches * INCH * wide / diagonal, inches * INCH * high / diagonal), (wide, high)


@pytest.fixture
def kiosk(qapp: QApplication, pack: Pack, px_per_mm_and_size: tuple[float, tuple[int, int]]) -> Iterator[MainWindow]:
    px_per_mm, size = px_per_mm_and_size
    theme = Theme("light", Metrics(kiosk=True, px_per_mm=px_per_mm))
    window = MainWindow(Setting(theme, Shelf(pack, ENGLISH), Visit(), date.today().strftime("%Y-%m")))
    window.resize(*size)
    window.build()
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _every_screen(kiosk: MainWindow, pack: Pack, application: QApplication) -> Iterator[Stop]:
    for stop in stops(pack, ("kiosk",)):
        kiosk.go(stop.route)
        open_stop(kiosk, stop.opens)
        for _round in range(3):
            application.processEvents()
        yield stop
        kiosk.close_everything()


def test_every_button_is_as_large_as_a_fingertip(
    qapp: QApplication, pack: Pack, kiosk: MainWindow, px_per_mm_and_size: tuple[float, tuple[int, int]]
) -> None:
    px_per_mm, _size = px_per_mm_and_size
    small = {
        f"{stop.name}: {button.accessibleName()}: {button.width() / px_per_mm:.1f} x {button.height() / px_per_mm:.1f}"
        for stop in _every_screen(kiosk, pack, qapp)
        for button in shown(kiosk, QAbstractButton)
        if min(button.width(), button.height()) / px_per_mm < LEAST_TARGET_MM
    }
    assert not small, "\n".join(["", *sorted(small)])


def test_every_capital_can_be_read_at_arms_length(
    qapp: QApplication, pack: Pack, kiosk: MainWindow, px_per_mm_and_size: tuple[float, tuple[int, int]]
) -> None:
    px_per_mm, _size = px_per_mm_and_size
    theme = kiosk.theme
    small: set[str] = set()
    for stop in _every_screen(kiosk, pack, qapp):
        sizes = {p.words: theme.font(p.look.step, p.look.weight).pixelSize() for p in shown(kiosk, Passage)}
        sizes |= {b.text(): b.font().pixelSize() for b in shown(kiosk, QAbstractButton) if b.font().pixelSize() > 0}
        small |= {
            f"{stop.name}: {words}: {size * CAPITAL_EMS / px_per_mm:.2f} mm"
            for words, size in sizes.items()
            if size * CAPITAL_EMS / px_per_mm < LEAST_CAPITAL_MM
        }
    assert not small, "\n".join(["", *sorted(small)])
