"""Who can know what: pick who or what, read the answer, see what changes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.parties import INFORMATION
from confidentiality_guide.ui.blocks.callouts import PlatedCallout
from confidentiality_guide.ui.doing.parts.answer_row import AnswerRow
from confidentiality_guide.ui.doing.parts.picker_button import PickerButton
from confidentiality_guide.ui.doing.parts.verdict_looks import look_of
from confidentiality_guide.ui.doing.who.who_panel import WhoPanel
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.doing.who.who_words import information_words
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import button, press, said, shown

WHO = Route(Place.WHO_CAN_KNOW)
DIAGNOSIS = Route(Place.WHO_CAN_KNOW, "insurer", "diagnosis")
UNDECIDED = Route(Place.WHO_CAN_KNOW, "parents-of-minor", "substance")


def question(guide: Guide, party: str, information: str) -> str:
    """The question of a cell."""
    cell = guide.window.setting.shelf.party(PartyId(party)).cell(information)
    assert cell is not None
    return plain(cell.heading.text)


def parties(guide: Guide) -> list[PickerButton]:
    """The parties to pick from now."""
    return shown(shown(guide.window, WhoPanel)[0], PickerButton)


def answer(guide: Guide) -> PlatedCallout:
    """The card with the verdict."""
    return shown(guide.window.screen_shown, PlatedCallout)[0]


def test_it_begins_with_the_first_party_and_the_first_kind(open_guide: OpenGuide) -> None:
    guide = open_guide(WHO)
    first = guide.window.setting.shelf.parties()[0]
    assert question(guide, first.id, INFORMATION[0]) in said(guide.window.screen_shown)


@pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])
def test_picking_a_party_and_a_kind_asks_its_own_question(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(WHO, kiosk=kiosk)
    press(guide.window.screen_shown, "My boss")
    open_guide.settle()
    press(guide.window.screen_shown, "My diagnosis")
    open_guide.settle()
    assert question(guide, "employer", "diagnosis") in said(guide.window.screen_shown)
    assert guide.visit.history.present == Route(Place.WHO_CAN_KNOW, "employer", "diagnosis")


def test_looking_round_fills_no_way_back(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME)
    guide.window.go(WHO)
    open_guide.settle()
    for party in ("My boss", "A judge", "The police"):
        press(guide.window.screen_shown, party)
        open_guide.settle()
    guide.window.go_back()
    assert guide.visit.history.present == HOME


def test_the_keyboard_stays_on_what_was_picked(open_guide: OpenGuide) -> None:
    guide = open_guide(WHO, kiosk=True)
    kind = button(guide.window.screen_shown, "My diagnosis")
    kind.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(kind, Qt.Key.Key_Space)
    open_guide.settle()
    assert guide.window.focusWidget().accessibleName() == "My diagnosis"


def test_a_kiosk_shows_eight_parties_and_the_rest_one_touch_away(open_guide: OpenGuide) -> None:
    guide = open_guide(WHO, kiosk=True)
    seen: list[str] = []
    more = shown(guide.window, WhoPanel)[0].picker.more
    for _page in range(3):
        assert len(parties(guide)) <= 8
        seen += [one.text() for one in parties(guide)]
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        open_guide.settle()
    assert sorted(seen) == sorted(party.title for party in guide.window.setting.shelf.parties())
    assert [one.text() for one in parties(guide)] == seen[:8]


@pytest.mark.parametrize("size", [WALL, STAND], ids=["lying", "standing"])
def test_a_kiosk_shows_four_kinds_and_the_rest_one_touch_away(open_guide: OpenGuide, size: tuple[int, int]) -> None:
    guide = open_guide(WHO, kiosk=True, size=size)
    words = set(information_words().values())
    mores = [b for b in shown(guide.window.screen_shown, QWidget) if b.accessibleName() == "More"]
    kinds = [b.text() for b in shown(guide.window.screen_shown, PickerButton) if b.text() in words]
    assert len(kinds) == 4
    panel = shown(guide.window, WhoPanel)[0]
    turn = next(b for b in mores if b is not panel.picker.more)
    QTest.mouseClick(turn, Qt.MouseButton.LeftButton)
    open_guide.settle()
    later = [b.text() for b in shown(guide.window.screen_shown, PickerButton) if b.text() in words]
    assert set(kinds) | set(later) == words


def test_what_the_facts_do_not_support_is_no_verdict(open_guide: OpenGuide) -> None:
    guide = open_guide(UNDECIDED)
    assert answer(guide).accessibleName() == "Ask your therapist"
    assert look_of(None).plate is Role.LINE_STRONG


def test_a_change_opens_its_rule_and_another_closes_it(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS)
    cell = guide.window.setting.shelf.party(PartyId("insurer")).cell("diagnosis")
    assert cell is not None
    rules = [plain(change.answer.body[0].text).split(".")[0] for change in cell.changes]
    rows = shown(guide.window.screen_shown, AnswerRow)
    assert len(rows) == len(rules)
    for place, row in enumerate(rows):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        open_guide.settle()
        read = " ".join(said(guide.window.screen_shown))
        assert [rule in read for rule in rules] == [other == place for other in range(len(rules))]
    QTest.mouseClick(rows[-1], Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert rules[-1] not in " ".join(said(guide.window.screen_shown))


def test_a_rule_that_is_open_stays_open_in_other_colours(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS)
    QTest.mouseClick(shown(guide.window.screen_shown, AnswerRow)[0], Qt.MouseButton.LeftButton)
    open_guide.settle()
    before = said(guide.window.screen_shown)
    guide.window.choose_theme("dark")
    guide.window.close_everything()
    open_guide.settle()
    assert said(guide.window.screen_shown) == before
    assert shown(guide.window.screen_shown, AnswerRow)[0].isChecked()


def test_the_outcome_of_a_change_is_said_with_it(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS)
    names = [row.accessibleName() for row in shown(guide.window.screen_shown, AnswerRow)]
    assert "If I pay in full and ask for privacy: Protected" in names


def test_starting_with_what_shows_every_party_for_it(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS)
    press(guide.window.screen_shown, "What")
    open_guide.settle()
    rows = shown(guide.window.screen_shown, AnswerRow)
    assert [row.text() for row in rows] == [party.title for party in guide.window.setting.shelf.parties()]
    assert "My diagnosis" in said(guide.window.screen_shown)
    press(guide.window.screen_shown, "What I said")
    open_guide.settle()
    QTest.mouseClick(shown(guide.window.screen_shown, AnswerRow)[0], Qt.MouseButton.LeftButton)
    open_guide.settle()
    first = guide.window.setting.shelf.parties()[0]
    assert question(guide, first.id, "words") in said(guide.window.screen_shown)
    guide.window.go_back()
    open_guide.settle()
    assert len(shown(guide.window.screen_shown, AnswerRow)) == len(guide.window.setting.shelf.parties())


def test_age_and_state_are_shown_and_asked_for(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS, kiosk=True)
    assert button(guide.window, "Age: not said").isVisible()
    assert button(guide.window, "State: not chosen").isVisible()
    press(guide.window, "Age: not said")
    open_guide.settle()
    press(guide.window, "18 or older")
    open_guide.settle()
    assert guide.visit.history.present == DIAGNOSIS
    assert button(guide.window, "Age: 18 or older").isVisible()


def test_what_a_state_changes_is_answered_for_that_state(open_guide: OpenGuide) -> None:
    guide = open_guide(WHO)
    shelf = guide.window.setting.shelf
    found = [
        (party.id, cell.information)
        for party in shelf.parties()
        for cell in shelf.party(party.id).cells
        if any(block.conditions and block.verdict for block in cell.blocks)
    ]
    assert found
    guide.window.go(Route(Place.WHO_CAN_KNOW, found[0][0], found[0][1]))
    open_guide.settle()
    general = answer(guide).accessibleDescription()
    guide.window.choose_state("ca")
    open_guide.settle()
    assert button(guide.window, "State: California").isVisible()
    assert answer(guide).accessibleDescription() != general


def test_trainees_read_the_rule_in_professional_words(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS)
    assert "For professionals" not in said(guide.window.screen_shown)
    guide.window.choose_reader(Reader.TRAINEES)
    open_guide.settle()
    assert "For professionals" in said(guide.window.screen_shown)


def test_with_large_text_the_lists_open_in_the_place_of_the_answer(open_guide: OpenGuide) -> None:
    guide = open_guide(DIAGNOSIS, kiosk=True, text_size=200)
    assert not shown(guide.window, WhoPanel)
    press(guide.window.screen_shown, "Who: My health plan")
    open_guide.settle()
    assert not shown(guide.window.screen_shown, PlatedCallout)
    press(guide.window.screen_shown, "A judge")
    open_guide.settle()
    assert question(guide, "courts", "diagnosis") in said(guide.window.screen_shown)
    press(guide.window.screen_shown, "What: My diagnosis")
    open_guide.settle()
    press(guide.window.screen_shown, "Private notes")
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.WHO_CAN_KNOW, "courts", "notes")


def test_a_place_is_read_as_it_is_written() -> None:
    asked = Asked.read(PartyId("insurer"), "diagnosis/2")
    assert asked == Asked(PartyId("insurer"), "diagnosis", 2)
    assert Asked.read(PartyId(asked.route.id), asked.route.idea) == asked
    assert Asked.read(PartyId(""), "notes").by_kind
    assert not Asked.read(PartyId(""), "").by_kind
    assert Asked.read(PartyId("insurer"), "nothing/x") == Asked(PartyId("insurer"), "")
