"""A guided path: what is inside is said before, where one is all the way, and it ends kindly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.client.idea_page import IdeaPage
from confidentiality_guide.ui.doing.parts.names import Names
from confidentiality_guide.ui.doing.paths.following import begin, end_of, is_there, path_of, stops_of
from confidentiality_guide.ui.doing.paths.path_strip import PathStrip
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import press, said, shown

PATHS = Route(Place.PATHS)
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _set_out(guide: Guide, open_guide: OpenGuide, path: str = "three-minutes") -> tuple[Route, ...]:
    guide.window.go(begin(guide.visit, guide.window.setting.shelf, path))
    open_guide.settle()
    found = path_of(guide.visit, guide.window.setting.shelf)
    assert found is not None
    return stops_of(found, guide.window.setting.shelf)


def _strip(guide: Guide) -> PathStrip:
    strips = shown(guide.window, PathStrip)
    assert len(strips) == 1
    return strips[0]


def _read_to_the_end(guide: Guide, open_guide: OpenGuide) -> None:
    while "More" in [button.text() for button in shown(guide.window.screen_shown, Button)]:
        press(guide.window.screen_shown, "More")
        open_guide.settle()


@both_layouts
def test_both_paths_say_how_long_they_take_and_what_is_inside(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(PATHS, kiosk=kiosk)
    words = said(guide.window.screen_shown)
    shelf = guide.window.setting.shelf
    assert {"About 3 minutes", "About 8 minutes"} <= set(words)
    names = Names(shelf)
    inside = [names.of(stop) for path in shelf.paths() for stop in path.stops]
    assert all(inside)
    assert set(inside) <= set(words)


@both_layouts
def test_the_short_path_is_walked_to_its_end(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(PATHS, kiosk=kiosk)
    press(guide.window.screen_shown, "Start: The 3-minute tour")
    open_guide.settle()
    stops = stops_of(guide.window.setting.shelf.paths()[0], guide.window.setting.shelf)
    for place, stop in enumerate(stops, start=1):
        assert is_there(guide.visit.history.present, stop)
        assert f"Tour: {place} of {len(stops)}" in said(_strip(guide))
        press(_strip(guide), "Next" if place < len(stops) else "Finish")
        open_guide.settle()
    assert guide.visit.history.present == end_of("three-minutes")
    assert not shown(guide.window, PathStrip)
    assert not guide.visit.doing.path
    offered = [row.text() for row in shown(guide.window.screen_shown, RowButton)]
    assert offered == ["My questions", "Check what you know", "All topics"]


@both_layouts
def test_while_on_a_path_it_alone_leads_on(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    stops = _set_out(guide, open_guide)
    for stop in stops:
        guide.window.go(stop)
        open_guide.settle()
        ways_on = [one.text() for one in shown(guide.window, QAbstractButton) if one.text().startswith("Next")]
        assert len(ways_on) <= 1, stop
        assert not {"Next question", "More topics"} & set(ways_on)


def test_beside_the_path_it_offers_the_way_back(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    stops = _set_out(guide, open_guide)
    press(_strip(guide), "Next")
    open_guide.settle()
    guide.window.go(Route(Place.TOPIC, "hipaa"))
    open_guide.settle()
    assert isinstance(guide.window.screen_shown, IdeaPage)
    _read_to_the_end(guide, open_guide)
    assert "Next" in [button.text() for button in shown(guide.window.screen_shown, Button)]
    press(_strip(guide), "Back to the tour")
    open_guide.settle()
    assert guide.visit.history.present == stops[1]


def test_going_back_goes_back_on_the_path_too(open_guide: OpenGuide) -> None:
    guide = open_guide()
    stops = _set_out(guide, open_guide)
    press(_strip(guide), "Next")
    press(_strip(guide), "Next")
    guide.window.go_back()
    open_guide.settle()
    assert f"Tour: 2 of {len(stops)}" in said(_strip(guide))
    assert guide.visit.doing.stop == 1


@both_layouts
def test_it_can_be_left_and_the_page_leads_on_again(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    _set_out(guide, open_guide)
    here = guide.visit.history.present
    press(_strip(guide), "Leave the tour")
    open_guide.settle()
    assert guide.visit.history.present == here
    assert not shown(guide.window, PathStrip)
    if kiosk:
        _read_to_the_end(guide, open_guide)
        assert "Next" in [button.text() for button in shown(guide.window.screen_shown, Button)]
    guide.window.go(HOME)
    open_guide.settle()
    assert not shown(guide.window, PathStrip)


@both_layouts
def test_the_strip_stays_in_another_language_and_size(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    stops = _set_out(guide, open_guide, "eight-minutes")
    press(_strip(guide), "Next")
    guide.window.choose_text_size(200)
    guide.window.close_everything()
    open_guide.settle()
    assert f"Tour: 2 of {len(stops)}" in said(_strip(guide))
    guide.window.choose_language(LanguageTag("ar-XB"))
    open_guide.settle()
    assert len(shown(guide.window, PathStrip)) == 1
    assert guide.visit.doing.stop == 1


def test_the_strip_is_reached_by_keyboard_after_the_page(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    _set_out(guide, open_guide)
    met: list[str] = []
    for _stop in range(30):
        QTest.keyClick(guide.window, Qt.Key.Key_Tab)
        now = guide.window.focusWidget()
        assert now is not None
        met.append(now.accessibleName())
        if now.accessibleName() == "Leave the tour":
            break
    assert met[-1] == "Leave the tour"
    assert len(met) > 1
    QTest.keyClick(guide.window, Qt.Key.Key_Tab)
    now = guide.window.focusWidget()
    assert now is not None
    QTest.keyClick(now, Qt.Key.Key_Return)
    open_guide.settle()
    assert guide.visit.doing.stop == 1


def test_a_path_that_is_not_there_leads_to_those_that_are(open_guide: OpenGuide) -> None:
    guide = open_guide()
    assert begin(guide.visit, guide.window.setting.shelf, "no-such-path") == PATHS
    assert not guide.visit.doing.path


def test_a_myth_of_a_path_is_shown_as_a_myth(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    stops = _set_out(guide, open_guide)
    assert Route(Place.MYTHS, idea="dark-thought") in stops


def test_the_path_is_forgotten_with_the_visit(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    _set_out(guide, open_guide)
    press(guide.window, "I’m done")
    open_guide.settle()
    assert not shown(guide.window, PathStrip)
    assert not guide.visit.did_something
