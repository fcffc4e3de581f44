"""The picture of all answers, in shapes and words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from confidentiality_guide.teaching.parties import INFORMATION
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.doing.parts.verdict_looks import look_of, short_word_of, word_of
from confidentiality_guide.ui.doing.who.grid_cell import GridCell
from confidentiality_guide.ui.doing.who.who_words import information_words
from confidentiality_guide.visits.lens import lens_of
from confidentiality_guide.visits.route import Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import press, said, shown

GRID = Route(Place.GRID)


def test_there_is_an_answer_for_every_party_and_every_kind(open_guide: OpenGuide) -> None:
    guide = open_guide(GRID)
    parties = guide.window.setting.shelf.parties()
    cells = shown(guide.window.screen_shown, GridCell)
    assert len(cells) == len(parties) * len(INFORMATION)
    names = [cell.accessibleName().rpartition(":")[0] for cell in cells]
    kinds = information_words().values()
    assert names == [f"{party.title}, {kind}" for party in parties for kind in kinds]


def test_a_cell_leads_to_its_answer(open_guide: OpenGuide) -> None:
    guide = open_guide(GRID)
    cell = shown(guide.window.screen_shown, GridCell)[2]
    assert cell.accessibleName() == "My health plan, My diagnosis: It depends"
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.WHO_CAN_KNOW, "insurer", "diagnosis")


def test_a_cell_is_pressed_by_the_keyboard(open_guide: OpenGuide) -> None:
    guide = open_guide(GRID)
    cell = shown(guide.window.screen_shown, GridCell)[0]
    cell.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.WHO_CAN_KNOW, "insurer", "coming")


def test_the_answers_differ_without_any_colour() -> None:
    answers = (*Verdict, None)
    assert len({look_of(answer).icon for answer in answers}) == len(answers)
    assert len({short_word_of(answer) for answer in answers}) == len(answers)


def test_each_cell_shows_a_shape_and_a_word(open_guide: OpenGuide) -> None:
    guide = open_guide(GRID, theme="contrast")
    for cell in shown(guide.window.screen_shown, GridCell):
        assert cell.text()
    cell = shown(guide.window.screen_shown, GridCell)[0]
    drawn = cell.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shades = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
    assert len(shades) > 2


@pytest.mark.parametrize("size", [WALL, STAND], ids=["lying", "standing"])
def test_every_kind_can_be_reached_at_a_kiosk(open_guide: OpenGuide, size: tuple[int, int]) -> None:
    guide = open_guide(GRID, kiosk=True, size=size)
    seen = set()
    for _turn in INFORMATION:
        cells = shown(guide.window.screen_shown, GridCell)
        seen |= {cell.accessibleName() for cell in cells}
        if len(cells) == 18 * len(INFORMATION):
            break
        press(guide.window.screen_shown, "Other kinds")
        open_guide.settle()
    assert len(seen) == 18 * len(INFORMATION)
    assert set(information_words().values()) & set(said(guide.window.screen_shown))


def test_it_shows_the_answers_for_the_readers_own_situation(open_guide: OpenGuide) -> None:
    guide = open_guide(GRID)
    guide.window.choose_state("ca")
    guide.window.choose_age("12-17")
    open_guide.settle()
    shelf = guide.window.setting.shelf
    lens = lens_of(guide.visit, shelf)
    own = [word_of(cell.verdict_for(lens)) for party in shelf.parties() for cell in shelf.party(party.id).cells]
    assert [cell.accessibleName().rpartition(": ")[2] for cell in shown(guide.window.screen_shown, GridCell)] == own


def test_the_picture_and_the_single_answer_lead_to_each_other(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.WHO_CAN_KNOW))
    press(guide.window.screen_shown, "See it all in one picture")
    open_guide.settle()
    assert guide.visit.history.present == GRID
    press(guide.window.screen_shown, "One at a time")
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.WHO_CAN_KNOW)
