"""The first screens offer what one can do, and what one can read."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from confidentiality_guide.ui.client.doing_places import to_do
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.side_nav import NavRow, SideNav
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import press, said, shown

WAYS_IN = {
    "I have a situation": Place.SITUATIONS,
    "Who can know what?": Place.WHO_CAN_KNOW,
    "Stories": Place.STORIES,
    "Check what you know": Place.CHECK,
    "All topics": Place.SECTION,
    "My questions": Place.QUESTIONS,
    "Words to know": Place.GLOSSARY,
    "A to Z": Place.INDEX,
    "Myths": Place.MYTHS,
    "My state": Place.STATES,
}


@pytest.mark.parametrize("size", [WALL, STAND], ids=["lying", "standing"])
def test_a_kiosk_offers_every_way_in_on_one_screen(open_guide: OpenGuide, size: tuple[int, int]) -> None:
    guide = open_guide(HOME, kiosk=True, size=size)
    screen = guide.window.screen_shown
    assert isinstance(screen, KioskScreen)
    assert screen.turner.at_end
    words = [button.text() for button in shown(screen, QAbstractButton)]
    assert words == ["Take the 3-minute tour", *WAYS_IN]


@pytest.mark.parametrize(("words", "place"), WAYS_IN.items())
def test_a_way_in_leads_where_it_says(open_guide: OpenGuide, words: str, place: Place) -> None:
    guide = open_guide(HOME, kiosk=True)
    gone: list[Route] = []
    guide.window.screen_shown.route_wanted.disconnect()
    guide.window.screen_shown.route_wanted.connect(gone.append)
    press(guide.window.screen_shown, words)
    assert gone == [Route(place)]


def test_in_large_letters_the_ways_in_are_turned_to(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME, kiosk=True, text_size=200)
    screen = guide.window.screen_shown
    assert isinstance(screen, KioskScreen)
    for _turn in range(12):
        if screen.turner.at_end:
            break
        press(screen, "More")
        open_guide.settle()
    assert screen.turner.at_end
    assert "Nothing you do here is saved." in said(screen)


def test_the_tour_begins_with_one_press(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME, kiosk=True)
    press(guide.window.screen_shown, "Take the 3-minute tour")
    open_guide.settle()
    assert guide.visit.doing.path == "three-minutes"
    assert guide.visit.history.present.place is Place.TOPIC
    assert "Tour: 1 of 5" in said(guide.window)


def test_a_desk_offers_what_one_can_do_between_the_doors_and_the_sections(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME)
    rows = [row.text() for row in shown(guide.window.screen_shown, RowButton)]
    assert rows == ["For clients", "For therapists", "For trainees", *(one.name for one in to_do())]
    assert len(shown(guide.window.screen_shown, LinkRow)) > 20


def test_the_side_navigation_lists_what_one_can_do_and_shows_where_one_is(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.QUESTIONS))
    (nav,) = shown(guide.window, SideNav)
    rows = shown(nav, NavRow)
    assert [row.text() for row in rows][-len(to_do()) :] == [one.name for one in to_do()]
    assert "Try it" in said(nav)
    assert [row.text() for row in rows if row.isChecked()] == ["My questions"]


def test_a_question_about_one_thing_is_within_checking_what_one_knows(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.CHECK))
    open_guide.settle()
    rows = shown(guide.window, NavRow)
    assert [row.text() for row in rows if row.isChecked()] == ["Check what you know"]


def test_a_start_reads_no_story(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME, kiosk=True)
    assert not guide.visit.did_something
