"""Choosing a state: on the map, by name, by typing; then on to where the reader was, or to the state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.outlined import states
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.doing.states.kiosk_states import LettersButton, StateButton
from confidentiality_guide.ui.doing.states.state_list import came_from, found, from_a_to_z, pages
from confidentiality_guide.ui.doing.states.states_page import StateRow
from confidentiality_guide.ui.doing.states.tile_map import TileMap
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.visits.history import History
from confidentiality_guide.visits.route import HOME, Place, Route
from confidentiality_guide.visits.visit import ELSEWHERE, NO_STATE
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import press, said, shown

TOPIC = Route(Place.TOPIC, "hipaa")
STATES = Route(Place.STATES)
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _entries(pack: Pack) -> list[StateEntry]:
    return list(states(pack, pack.languages[0].tag))


def _names(entries: list[StateEntry]) -> list[str]:
    return [entry.name for entry in entries]


def _press_tile(guide: Guide, open_guide: OpenGuide, state: str) -> None:
    tiles = shown(guide.window.screen_shown, TileMap)[0]
    QTest.mouseClick(tiles.tile(StateId(state)), Qt.MouseButton.LeftButton)
    open_guide.settle()


# -- the list


def test_a_name_is_found_by_how_it_begins_by_its_second_word_and_by_its_letters(pack: Pack) -> None:
    entries = _entries(pack)
    assert _names(found(entries, "cali")) == ["California"]
    assert _names(found(entries, "ca"))[0] == "California"
    assert _names(found(entries, "carol")) == ["North Carolina", "South Carolina"]
    assert _names(found(entries, " ma "))[0] == "Massachusetts"
    assert _names(found(entries, "ÓHÍO")) == ["Ohio"]
    assert found(entries, "narnia") == []


def test_a_name_with_an_accent_is_found_without_it() -> None:
    entries = [StateEntry(StateId("hi"), "Hawái"), StateEntry(StateId("pa"), "Pensilvania")]
    assert _names(found(entries, "hawai")) == ["Hawái"]


def test_in_another_language_the_english_name_and_the_letters_find_a_state_too() -> None:
    north, south = (StateEntry(StateId(f"{side[0].lower()}c"), f"Carolina del {side}") for side in ("Norte", "Sur"))
    new_york = StateEntry(StateId("ny"), "Nueva York", "New York")
    entries = [north._replace(in_english="North Carolina"), south._replace(in_english="South Carolina"), new_york]
    assert found(entries, "nueva york") == found(entries, "new york") == found(entries, "ny") == [new_york]
    assert _names(found(entries, "carolina")) == ["Carolina del Norte", "Carolina del Sur"]
    assert _names(found(entries, "south")) == ["Carolina del Sur"]


def test_the_pages_of_the_list_hold_every_state_once_and_never_part_a_letter(pack: Pack) -> None:
    entries = _entries(pack)
    cut = pages(entries)
    assert [entry for page in cut for entry in page.entries] == from_a_to_z(entries)
    assert len(entries) == 51
    assert [(page.first, page.last) for page in cut] == [("A", "H"), ("I", "L"), ("M", "M"), ("N", "P"), ("R", "W")]


def test_where_a_reader_came_from_to_choose_is_a_page_that_reads_otherwise_then() -> None:
    assert came_from(History().go(TOPIC).go(STATES)) == TOPIC
    assert came_from(History((STATES,))) is None
    assert came_from(History().go(STATES)) is None
    assert came_from(History().go(Route(Place.STATE, "ca")).go(STATES)) is None


# -- choosing


@both_layouts
def test_who_came_from_a_page_is_back_on_it_with_the_state_chosen(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    guide.window.ask_situation("state")
    open_guide.settle()
    _press_tile(guide, open_guide, "tx")
    assert guide.visit.history.present == TOPIC
    assert guide.visit.state == "tx"
    assert guide.visit.circumstances["state.duty_to_warn"] != "unknown"


@both_layouts
def test_who_came_to_look_is_on_the_page_of_the_state(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(HOME, kiosk=kiosk)
    guide.window.go(STATES)
    open_guide.settle()
    press(guide.window.screen_shown, "Alaska")
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.STATE, "ak")
    assert guide.visit.state == "ak"
    assert "This is your state" in said(guide.window.screen_shown)


@both_layouts
def test_a_territory_is_told_kindly_that_its_law_is_not_held(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(STATES, kiosk=kiosk)
    press(guide.window.screen_shown, "A US territory, or elsewhere")
    open_guide.settle()
    assert guide.visit.state == ELSEWHERE
    assert guide.visit.circumstances["state.duty_to_warn"] == "unknown"
    words = " ".join(said(guide.window.screen_shown))
    assert "not those of US territories" in words
    assert "Your therapist can tell you the rule where you live." in words


@both_layouts
def test_a_choice_can_be_taken_back(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(STATES, kiosk=kiosk)
    guide.window.choose_state("ca")
    open_guide.settle()
    press(guide.window.screen_shown, "No state")
    open_guide.settle()
    assert guide.visit.state == NO_STATE
    assert guide.visit.circumstances["state.duty_to_warn"] == "unknown"
    assert guide.visit.history.present == STATES


@both_layouts
def test_the_chosen_state_is_shown_on_the_map_and_in_the_list(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(STATES, kiosk=kiosk)
    guide.window.choose_state("wv")
    open_guide.settle()
    screen = guide.window.screen_shown
    assert shown(screen, TileMap)[0].tile(StateId("wv")).isChecked()
    if kiosk:
        assert [button.text() for button in shown(screen, StateButton) if button.isChecked()] == ["West Virginia"]
    else:
        assert [row.text() for row in shown(screen, StateRow) if "chosen" in row.accessibleName()] == ["West Virginia"]


# -- at a desk


def test_at_a_desk_typing_leaves_the_states_that_may_be_meant_and_enter_takes_the_first(open_guide: OpenGuide) -> None:
    guide = open_guide(STATES)
    screen = guide.window.screen_shown
    field = shown(screen, QLineEdit)[0]
    assert field.hasFocus()
    QTest.keyClicks(field, "va")
    open_guide.settle()
    assert [row.text() for row in shown(screen, StateRow)][:1] == ["Virginia"]
    assert len(shown(screen, StateRow)) < 6
    assert "Press Enter for Virginia." in said(screen)
    QTest.keyClick(field, Qt.Key.Key_Return)
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.STATE, "va")


def test_what_is_no_state_finds_nothing_and_says_so(open_guide: OpenGuide) -> None:
    screen = open_guide(STATES).window.screen_shown
    field = shown(screen, QLineEdit)[0]
    QTest.keyClicks(field, "qq")
    open_guide.settle()
    assert any(words.startswith("No state is called that.") for words in said(screen))
    QTest.keyClick(field, Qt.Key.Key_Return)
    open_guide.settle()
    field.clear()
    open_guide.settle()
    assert len(shown(screen, StateRow)) == 53


# -- at a kiosk


def test_at_a_kiosk_letters_turn_to_every_name_and_nothing_is_typed(open_guide: OpenGuide, pack: Pack) -> None:
    screen = open_guide(STATES, kiosk=True).window.screen_shown
    met = []
    for letters in shown(screen, LettersButton):
        QTest.mouseClick(letters, Qt.MouseButton.LeftButton)
        open_guide.settle()
        met += [button.text() for button in shown(screen, StateButton)][:-2]
    assert met == _names(from_a_to_z(_entries(pack)))
    assert not shown(screen, QLineEdit)


@pytest.mark.parametrize("size", [WALL, STAND], ids=["lying", "standing"])
def test_at_a_kiosk_all_of_it_is_on_one_screen(open_guide: OpenGuide, size: tuple[int, int]) -> None:
    screen = open_guide(STATES, kiosk=True, size=size).window.screen_shown
    assert "More" not in [button.text() for button in shown(screen, Button)]


@both_layouts
def test_a_second_state_to_compare_is_another_one_and_changes_nothing(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(Route(Place.STATE, "ca+"), kiosk=kiosk)
    heading = next(one.words for one in shown(guide.window.screen_shown, Passage) if one.look.heading == 1)
    assert heading == "Compare California with which state?"
    assert "No state" not in [button.text() for button in shown(guide.window.screen_shown, Button)]
    _press_tile(guide, open_guide, "nv")
    assert guide.visit.history.present == Route(Place.STATE, "ca+nv")
    assert guide.visit.state == NO_STATE
