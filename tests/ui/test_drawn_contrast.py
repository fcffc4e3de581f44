"""Every word and every button stands out as drawn: measured on pictures of every screen, in every theme."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.tour import stops
from confidentiality_guide.ui.parts.scroller import Scroller
from tests.opening import DESK, WALL, OpenGuide, Program
from tests.ui.drawn import weak_edges, weak_words
from tests.ui.seen import shown
from tests.ui.walks import LAYOUTS, go

THEMES = ("light", "dark", "contrast")
in_every_way = pytest.mark.parametrize("way", [(layout, theme) for layout in LAYOUTS for theme in THEMES], ids="-".join)
Way = tuple[str, str]


@dataclass(slots=True)
class Measured:
    """What stands out too little: each thing with the first stop it was seen at. And how much was looked at."""

    words: dict[str, str] = field(default_factory=dict)
    edges: dict[str, str] = field(default_factory=dict)
    counted: int = 0
    buttons: int = 0


@pytest.fixture(scope="session")
def measured(
    qapp: QApplication, program: Program, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Way], Measured]:
    """What was measured in each way; each is walked once, however many tests ask."""
    known: dict[Way, Measured] = {}

    def measure(way: Way) -> Measured:
        if way not in known:
            account: Path = tmp_path_factory.mktemp("account")
            opener = OpenGuide(qapp, program.locations(account))
            known[way] = _walk(way, program, opener)
            opener.close()
        return known[way]

    return measure


def _walk(way: Way, program: Program, opener: OpenGuide) -> Measured:
    layout, theme = way
    found = Measured()
    guide = opener(kiosk=layout == "kiosk", theme=theme, size=WALL if layout == "kiosk" else DESK)
    with open_pack(program.pack) as pack:
        for stop in stops(pack, (layout,)):
            go(guide, stop, opener)
            for _page in _pages(guide, opener):
                _measure(guide, stop.name, found)
            guide.window.close_everything()
    return found


def _pages(guide: Guide, opener: OpenGuide) -> Iterator[int]:
    """The screen, and then further down for as long as there is more of it."""
    yield 0
    for scroller in shown(guide.window, Scroller):
        down = scroller.verticalScrollBar()
        while down.value() < down.maximum():
            down.setValue(down.value() + down.pageStep() * 3 // 4)
            opener.settle()
            yield down.value()


def _measure(guide: Guide, where: str, found: Measured) -> None:
    counted, weak = weak_words(guide.window)
    found.counted += counted
    for what in weak:
        found.words.setdefault(what, where)
    buttons, weak = weak_edges(guide.window)
    found.buttons += buttons
    for what in weak:
        found.edges.setdefault(what, where)


def _told(found: dict[str, str]) -> str:
    return "\n".join(["", *(f"{where}: {what}" for what, where in found.items())])


@in_every_way
def test_every_word_stands_out_from_its_ground(measured: Callable[[Way], Measured], way: Way) -> None:
    found = measured(way)
    assert found.counted > 1_000
    assert not found.words, _told(found.words)


@in_every_way
def test_every_button_has_an_edge_that_stands_out(measured: Callable[[Way], Measured], way: Way) -> None:
    found = measured(way)
    assert found.buttons > 100
    assert not found.edges, _told(found.edges)
