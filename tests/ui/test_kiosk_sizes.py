"""On a kiosk of 15, 24 or 32 inches, in every theme, everything is large enough for any finger, and every word for any eye."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.i18n.words import set_language
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.tour import open_over, stops
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Metrics, kiosk_px_per_mm
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import number
from confidentiality_guide.visits.visit import Visit
from tests.opening import STAND, WALL, Program
from tests.ui.seen import shown

INCH = 25.4
CAPITAL_EMS = number("type", "capHeightEm")
LEAST_TARGET_MM, LEAST_CAPITAL_MM = 20, 6
KIOSKS = [
    (15, WALL, "light"),
    (15, WALL, "contrast"),
    (24, STAND, "dark"),
    (24, STAND, "contrast"),
    (32, WALL, "light"),
]


@dataclass(frozen=True, slots=True)
class Small:
    """What is too small on some screen of a kiosk."""

    buttons: set[str] = field(default_factory=set)
    capitals: set[str] = field(default_factory=set)


Kiosk = tuple[int, tuple[int, int], str]
on_every_kiosk = pytest.mark.parametrize(
    "kiosk", KIOSKS, ids=lambda kiosk: f"{kiosk[0]}in-{kiosk[1][0]}x{kiosk[1][1]}-{kiosk[2]}"
)


@pytest.fixture(scope="session")
def small(qapp: QApplication, program: Program) -> Callable[[Kiosk], Small]:
    """What is too small on a kiosk; each is looked at once, however many tests ask."""
    looked_at: dict[Kiosk, Small] = {}

    def look(kiosk: Kiosk) -> Small:
        if kiosk not in looked_at:
            set_language(ENGLISH, program.folder)
            with open_pack(program.pack) as pack:
                looked_at[kiosk] = _too_small(kiosk, pack, qapp)
        return looked_at[kiosk]

    return look


def _too_small(kiosk: Kiosk, pack: Pack, application: QApplication) -> Small:
    inches, (wide, high), colours = kiosk
    diagonal = (wide**2 + high**2) ** 0.5
    px_per_mm = kiosk_px_per_mm(wide, high, inches * INCH * wide / diagonal, inches * INCH * high / diagonal)
    theme = Theme(colours, Metrics(kiosk=True, px_per_mm=px_per_mm, contrast=colours == "contrast"))
    window = MainWindow(Setting(theme, Shelf(pack, ENGLISH), Visit(), date.today().strftime("%Y-%m")))
    window.resize(wide, high)
    window.build()
    window.show()
    small = Small()
    for stop in stops(pack, ("kiosk",)):
        window.go(stop.route)
        open_over(window, stop.opens)
        for _round in range(3):
            application.processEvents()
        small.buttons.update(f"{stop.name}: {one}" for one in _small_buttons(window, px_per_mm))
        small.capitals.update(f"{stop.name}: {one}" for one in _small_capitals(window, px_per_mm))
        window.close_everything()
    window.dismiss()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return small


def _small_buttons(window: MainWindow, px_per_mm: float) -> Iterator[str]:
    for button in shown(window, QAbstractButton):
        wide, high = button.width() / px_per_mm, button.height() / px_per_mm
        if min(wide, high) < LEAST_TARGET_MM:
            yield f"{button.accessibleName()}: {wide:.1f} x {high:.1f} mm"


def _small_capitals(window: MainWindow, px_per_mm: float) -> Iterator[str]:
    theme = window.theme
    sizes = {p.words: theme.font(p.look.step, p.look.weight).pixelSize() for p in shown(window, Passage)}
    sizes |= {b.text(): b.font().pixelSize() for b in shown(window, QAbstractButton) if b.font().pixelSize() > 0}
    for words, size in sizes.items():
        if (high := size * CAPITAL_EMS / px_per_mm) < LEAST_CAPITAL_MM:
            yield f"{words}: {high:.2f} mm"


@on_every_kiosk
def test_every_button_is_as_large_as_a_fingertip(small: Callable[[Kiosk], Small], kiosk: Kiosk) -> None:
    buttons = small(kiosk).buttons
    assert not buttons, "\n".join(["", *sorted(buttons)])


@on_every_kiosk
def test_every_capital_can_be_read_at_arms_length(small: Callable[[Kiosk], Small], kiosk: Kiosk) -> None:
    capitals = small(kiosk).capitals
    assert not capitals, "\n".join(["", *sorted(capitals)])
