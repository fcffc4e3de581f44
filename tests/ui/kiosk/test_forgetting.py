"""After a visit nothing of it is left: not in memory, not on the screen, not on the clipboard."""

import gc
from collections.abc import Callable
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from confidentiality_guide.learning.asking import Asking
from confidentiality_guide.learning.run import Run
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.kiosk.myth_frame import MythFrame
from confidentiality_guide.visits.doing import Doing
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import WELCOME, Place, Route
from confidentiality_guide.visits.visit import Visit
from tests.opening import STAND, WALL
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.seen import bar, button, shown

TOPIC = Route(Place.TOPIC, "hipaa")
STORY = Route(Place.STORY, "grocery-store")


def _live(kiosk: Kiosk) -> None:
    """Do what a person may do: read, choose, play, answer, put something on the list, change everything."""
    window = kiosk.window
    kiosk.touch(button(window, "Begin"))
    window.go(TOPIC)
    kiosk.settle()
    link = next(one for passage in shown(window, Passage) for one in passage.links)
    window.open_target(link.target)
    window.choose_state("ca")
    window.choose_age("12-17")
    window.go(STORY)
    kiosk.settle()
    window.screen_shown.answer_first()
    for place in (Place.CHECK, Place.WHO_CAN_KNOW, Place.QUESTIONS, Place.PATHS, Place.MYTHS):
        window.go(Route(place))
        kiosk.settle()
        window.screen_shown.answer_first()
        kiosk.settle()
    assert window.visit.doing is not None
    window.choose_language(LanguageTag("ar-XB"))
    window.choose_text_size(150)
    window.choose_theme("dark")
    window.overlays.close_sheet()
    window.opening.help_now()
    kiosk.settle()
    QGuiApplication.clipboard().setText("something of mine")


def _done(kiosk: Kiosk) -> None:
    kiosk.window.overlays.close_sheet()
    kiosk.settle()
    kiosk.touch(bar(kiosk.window).done)


def _idle(kiosk: Kiosk) -> None:
    kiosk.touch(bar(kiosk.window).help)
    kiosk.wait(90)
    kiosk.wait(30)


def _hidden(kiosk: Kiosk) -> None:
    kiosk.window.overlays.close_sheet()
    kiosk.touch(bar(kiosk.window).hide_page)
    kiosk.wait(60)


ENDS: dict[str, Callable[[Kiosk], None]] = {"done": _done, "idle": _idle, "hidden": _hidden}


@pytest.fixture(params=ENDS)
def end(request: pytest.FixtureRequest) -> Callable[[Kiosk], None]:
    """Each of the ways in which a visit ends."""
    return ENDS[request.param]


def _as_it_stands(widget: QWidget) -> list[object]:
    """A widget and all in it: what each is, says, and where it stands."""
    text = (widget.text(), widget.isChecked(), widget.isDown()) if isinstance(widget, QAbstractButton) else ()
    inner = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    bars = (widget.verticalScrollBar(), widget.horizontalScrollBar()) if isinstance(widget, QAbstractScrollArea) else ()
    return [
        type(widget).__name__,
        widget.words if isinstance(widget, Passage) else "",
        text,
        [one.value() for one in bars],
        widget.place if isinstance(widget, MythFrame) else 0,
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.geometry().getRect() if widget.isVisible() else None,
        widget.isEnabled(),
        widget.hasFocus(),
        widget.layoutDirection(),
        sorted((_as_it_stands(one) for one in inner), key=repr),
    ]


def _in_memory(*kinds: type) -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, kinds)]


@pytest.mark.parametrize("size", [WALL, STAND])
def test_the_widgets_are_those_of_a_fresh_start(
    open_kiosk: OpenKiosk, size: tuple[int, int], end: Callable[[Kiosk], None]
) -> None:
    kiosk = open_kiosk(size=size)
    fresh, title = _as_it_stands(kiosk.window), kiosk.window.windowTitle()
    _live(kiosk)
    assert _as_it_stands(kiosk.window) != fresh
    end(kiosk)
    assert _as_it_stands(kiosk.window) == fresh
    assert kiosk.window.windowTitle() == title


def test_nothing_of_the_visit_is_left_in_memory(kiosk: Kiosk, end: Callable[[Kiosk], None]) -> None:
    visit = ref(kiosk.guide.visit)
    _live(kiosk)
    assert _in_memory(Doing)
    end(kiosk)
    gc.collect()
    assert visit() is None
    assert _in_memory(Visit) == [kiosk.guide.visit]
    assert _in_memory(Doing, Run, Asking) == []
    kept = [one for one in _in_memory(History) if isinstance(one, History) and TOPIC in one.routes]
    assert kept == []


def test_the_next_visit_begins_in_the_practices_own_way(kiosk: Kiosk, end: Callable[[Kiosk], None]) -> None:
    _live(kiosk)
    end(kiosk)
    assert kiosk.guide.visit == Visit(history=History((WELCOME,)))
    assert kiosk.window.theme.name == "light"
    assert kiosk.window.theme.metrics.text == 1
    assert not kiosk.window.theme.right_to_left
    assert not kiosk.window.visit.did_something


def test_the_clipboard_is_empty(kiosk: Kiosk, end: Callable[[Kiosk], None]) -> None:
    _live(kiosk)
    end(kiosk)
    assert QGuiApplication.clipboard().text() == ""


def test_nothing_leads_back_into_the_visit(kiosk: Kiosk, end: Callable[[Kiosk], None]) -> None:
    _live(kiosk)
    end(kiosk)
    kiosk.window.go_back()
    kiosk.window.go_forward()
    kiosk.settle()
    assert kiosk.guide.visit.history.present == WELCOME
    kiosk.wait(1_000)
    assert kiosk.window.overlays.on_top is None


def test_many_visits_leave_as_many_objects_as_few(kiosk: Kiosk) -> None:
    counts = []
    for _visit in range(4):
        _live(kiosk)
        _done(kiosk)
        counts.append(len(kiosk.window.findChildren(QWidget)))
    assert len(set(counts)) == 1
