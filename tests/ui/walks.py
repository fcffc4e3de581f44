"""A walk through every stop of the tour, in one way of showing the guide, and what was noticed on it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.practice import Practice, WaitingRoom
from confidentiality_guide.tour import Stop, open_over, prepare, stops
from confidentiality_guide.ui.blocks.passage import Link
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.shell.bar_button import BarButton
from confidentiality_guide.ui.shell.main_window import MainWindow
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.english import EnglishLeft
from tests.ui.layout_items import items_qt_made
from tests.ui.seen import bar, cut_passages, every_word, outside, paint_whole, shown, told_of_cut_words

LAYOUTS = ("desktop", "kiosk")


@dataclass(frozen=True, slots=True)
class Way:
    """One way of showing the guide."""

    layout: str
    language: str
    theme: str
    size: tuple[int, int]
    text_size: int
    room: WaitingRoom | None = None  # the settings of a waiting room it stands in

    def __str__(self) -> str:
        room = f"{self.room.layout}{'-low' * self.room.low_reach}-" if self.room is not None else ""
        return room + f"{self.layout}-{self.language}-{self.theme}-{self.size[0]}x{self.size[1]}-{self.text_size}"


# Every two choices meet in one of them, and those where room is shortest are among them.
WAYS = (
    Way("desktop", "en", "light", DESK, 200),
    Way("kiosk", "en", "dark", WALL, 200),
    Way("kiosk", "en", "contrast", STAND, 100),
    Way("kiosk", "en-XA", "light", WALL, 100),
    Way("desktop", "en-XA", "dark", STAND, 100),
    Way("kiosk", "en-XA", "contrast", DESK, 200),
    Way("kiosk", "ar-XB", "light", STAND, 200),
    Way("kiosk", "ar-XB", "dark", DESK, 100),
    Way("desktop", "ar-XB", "contrast", WALL, 100),
)


@dataclass(slots=True)
class Noticed:
    """What was noticed: each thing with the first stop it was seen at."""

    raised: dict[str, str] = field(default_factory=dict)
    english: dict[str, str] = field(default_factory=dict)
    cut: dict[str, str] = field(default_factory=dict)
    outside: dict[str, str] = field(default_factory=dict)
    nameless: dict[str, str] = field(default_factory=dict)
    ways_out: dict[str, str] = field(default_factory=dict)  # of a kiosk: fields, hints, further windows
    items: dict[str, str] = field(default_factory=dict)  # of layouts, made by Qt and seen by Python
    high: dict[str, str] = field(default_factory=dict)  # what can be pressed, but not reached
    places: dict[str, set[object]] = field(default_factory=dict)  # where the bar and its buttons stood
    opened: list[str] = field(default_factory=list)


Walks = Callable[[Way], Noticed]


def listed(noticed: dict[str, str]) -> str:
    """What was noticed, a line each, with where."""
    return "\n".join(["", *(f"{where}: {what}" for what, where in noticed.items())])


def walk(way: Way, pack: Pack, open_guide: OpenGuide) -> Noticed:
    """Open every stop of a layout, look at it, and go on."""
    noticed, left = Noticed(), EnglishLeft(pack)
    guide = open_guide(
        kiosk=way.layout == "kiosk",
        language=way.language,
        theme=way.theme,
        size=way.size,
        text_size=way.text_size,
        practice=Practice(kiosk=way.room) if way.room is not None else None,
    )
    for stop in stops(pack, (way.layout,)):
        with _exceptions_noticed(noticed, stop):
            go(guide, stop, open_guide)
            _look(guide, stop, left, noticed)
            guide.window.overlays.drop_front()
            guide.window.close_everything()
    return noticed


def go(guide: Guide, stop: Stop, open_guide: OpenGuide) -> None:
    """Go to a stop of the tour as someone who has done nothing else, and open what it shows."""
    prepare(guide.visit, stop)
    guide.visit.search_words = "c" if stop.opens == "search" else ""
    if guide.visit.reader is not stop.reader:
        guide.window.choose_reader(stop.reader)
    guide.window.go(stop.route)
    open_guide.settle()
    open_over(guide.window, stop.opens)
    open_guide.settle()


def _look(guide: Guide, stop: Stop, left: EnglishLeft, noticed: Noticed) -> None:
    window = guide.window
    if window.visit.history.present == stop.route and window.screen_shown.isVisible() != (stop.opens == "hide"):
        noticed.opened.append(stop.name)
    if guide.visit.language != "en":
        for widget, said in every_word(window):
            if found := left.words(said, guide.visit.language):
                noticed.english.setdefault(f"{' '.join(found)} (in {type(widget).__name__} “{said[:60]}”)", stop.name)
    for one in outside(window):
        noticed.outside.setdefault(one, stop.name)
    for button in shown(window, QAbstractButton):
        if not button.accessibleName().strip():
            noticed.nameless.setdefault(f"a {type(button).__name__}", stop.name)
    for scroller in shown(window, Scroller) if stop.layout == "kiosk" else ():
        if scroller.horizontalScrollBar().maximum():
            noticed.cut.setdefault("the page is wider than its window", stop.name)
    for one in too_high(window):
        noticed.high.setdefault(one, stop.name)
    for one in _ways_out(window) if stop.layout == "kiosk" else ():
        noticed.ways_out.setdefault(one, stop.name)
    if stop.opens != "hide":
        floor = bar(window)
        for part in (floor, *shown(floor, BarButton)):
            noticed.places.setdefault(part.accessibleName(), set()).add(part.geometry().getRect())
    for one in items_qt_made():
        noticed.items.setdefault(one, stop.name)
    with told_of_cut_words() as cut:
        paint_whole(window)
    for one in (*cut, *cut_passages(window)):
        noticed.cut.setdefault(one, stop.name)


def too_high(window: MainWindow) -> Iterator[str]:
    """What can be pressed and begins higher than can be reached."""
    for kind in (QAbstractButton, Link):
        for one in shown(window, kind):
            top = one.mapTo(window, one.visibleRegion().boundingRect().topLeft()).y()
            if not one.visibleRegion().isEmpty() and top < window.theme.metrics.reach_top(window.height()):
                yield f"{type(one).__name__} “{one.accessibleName()}” at {top}"


def _ways_out(window: MainWindow) -> Iterator[str]:
    yield from ("a field to type into" for _field in shown(window, QLineEdit))
    yield from (f"the hint “{widget.toolTip()}”" for widget in shown(window, QWidget) if widget.toolTip())
    windows = [other for other in QApplication.topLevelWidgets() if other.isVisible() and other is not window]
    yield from (f"another window, {type(other).__name__}" for other in windows)


@contextmanager
def _exceptions_noticed(noticed: Noticed, stop: Stop) -> Iterator[None]:
    """An exception in a slot or in an event goes to the hook, and Qt goes on as if nothing had happened."""
    usual = sys.excepthook

    def notice(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        noticed.raised.setdefault(f"{kind.__name__}: {error}", stop.name)
        usual(kind, error, trace)

    sys.excepthook = notice
    try:
        yield
    finally:
        sys.excepthook = usual
