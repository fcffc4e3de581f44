"""Ladders: what would actually happen, step by step, with help now always in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.doing.ladders.help_plate import HelpPlate
from confidentiality_guide.ui.doing.ladders.ladder_step import StepRow
from confidentiality_guide.ui.doing.ladders.rail import RailMark
from confidentiality_guide.ui.doing.ladders.room_figure import RoomFigure
from confidentiality_guide.ui.doing.ladders.step_pages import divide
from confidentiality_guide.visits.route import Place, Route
from tests.opening import STAND, OpenGuide
from tests.ui.seen import button, press, said, shown

THOUGHTS = Route(Place.LADDER, "thoughts-of-suicide")
PARENT = Route(Place.LADDER, "a-parent-asks")


def steps(guide: Guide) -> list[StepRow]:
    """The steps that can be seen, or scrolled to."""
    return shown(guide.window, StepRow)


def names(guide: Guide) -> list[str]:
    """The names of the steps, in the order in which they are read."""
    return [row.card.name.words for row in steps(guide)]


def is_in_sight(widget: QWidget, guide: Guide) -> bool:
    """Whether all of it can be seen without turning a page."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_every_ladder_is_in_the_list_and_opens(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.LADDERS))
    ladders = guide.window.setting.shelf.ladders()
    assert len(ladders) == 8
    for ladder in ladders:
        press(guide.window, ladder.title)
        open_guide.settle()
        assert guide.visit.history.present == Route(Place.LADDER, ladder.id)
        assert steps(guide)
        guide.window.go_back()
        open_guide.settle()


def test_at_a_kiosk_the_list_does_not_say_what_a_client_would_say(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.LADDERS), kiosk=True)
    first = guide.window.setting.shelf.ladders()[0]
    assert not button(guide.window, first.title).accessibleDescription()


def test_the_steps_are_numbered_and_none_is_missing(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS)
    numbers = [int(name.partition(".")[0]) for name in names(guide)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert 5 <= len(numbers) <= 9


def test_each_step_says_its_answer_in_words_and_who_knows(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS)
    for row in steps(guide):
        words = [mark.word.words for mark in shown(row, RailMark)]
        assert words[0] in row.accessibleName()
        assert [figure.accessibleName() for figure in shown(row, RoomFigure)]


@pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])
def test_help_now_stays_in_sight_to_the_last_step(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(THOUGHTS, kiosk=kiosk)
    screen = guide.window.screen_shown
    if kiosk:
        while [b for b in shown(screen, QWidget) if b.accessibleName() == "More"]:
            assert is_in_sight(shown(screen, HelpPlate)[0], guide)
            press(screen, "More")
            open_guide.settle()
    else:
        screen.return_to(10_000)
        open_guide.settle()
        assert screen.scroll_place() > 0
    assert is_in_sight(shown(screen, HelpPlate)[0], guide)
    assert "988" in shown(screen, HelpPlate)[0].accessibleName()


@pytest.mark.parametrize("size", [(1920, 1080), STAND], ids=["lying", "standing"])
def test_a_kiosk_page_shows_whole_steps_and_turning_them_shows_all(
    open_guide: OpenGuide, size: tuple[int, int]
) -> None:
    guide = open_guide(THOUGHTS, kiosk=True, size=size)
    seen: list[str] = []
    while True:
        for row in steps(guide):
            assert is_in_sight(row, guide), row.card.name.words
        seen += names(guide)
        if not [b for b in shown(guide.window.screen_shown, QWidget) if b.accessibleName() == "More"]:
            break
        press(guide.window.screen_shown, "More")
        open_guide.settle()
    assert [int(name.partition(".")[0]) for name in seen] == list(range(1, 10))
    assert button(guide.window, "Read more").isVisible()


def test_a_page_that_was_turned_is_found_again_in_another_size(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS, kiosk=True)
    press(guide.window.screen_shown, "More")
    open_guide.settle()
    before = names(guide)
    assert not before[0].startswith("1.")
    guide.window.choose_theme("dark")
    guide.window.close_everything()
    open_guide.settle()
    assert names(guide) == before
    press(guide.window.screen_shown, "Up")
    open_guide.settle()
    assert names(guide)[0].startswith("1.")


def test_the_keyboard_turns_pages_and_is_not_lost_at_the_last_one(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS, kiosk=True)
    button(guide.window.screen_shown, "More").setFocus(Qt.FocusReason.TabFocusReason)
    while guide.window.focusWidget().accessibleName() == "More":
        QTest.keyClick(guide.window.focusWidget(), Qt.Key.Key_Return)
        open_guide.settle()
    assert guide.window.focusWidget().accessibleName() == "Read more"


def test_sources_are_one_touch_away_at_a_kiosk(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS, kiosk=True)
    cited = [chip for row in steps(guide) for chip in row.card.chips]
    assert cited
    assert not any(chip.isVisible() for chip in cited)
    press(guide.window.screen_shown, "Sources")
    open_guide.settle()
    assert any(chip.isVisible() for chip in cited)


def test_what_differs_by_age_asks_for_it_and_answers_to_it(open_guide: OpenGuide) -> None:
    guide = open_guide(PARENT)
    unknown = names(guide)
    assert button(guide.window, "Age: not said").isVisible()
    guide.window.choose_age("adult")
    open_guide.settle()
    assert button(guide.window, "Age: 18 or older").isVisible()
    guide.window.choose_age("12-17")
    open_guide.settle()
    minor = [words for row in steps(guide) for words in said(row)]
    guide.window.choose_age("adult")
    open_guide.settle()
    assert minor != [words for row in steps(guide) for words in said(row)]
    assert unknown


def test_pressing_the_age_asks_how_old_one_is(open_guide: OpenGuide) -> None:
    guide = open_guide(PARENT)
    press(guide.window, "Age: not said")
    open_guide.settle()
    press(guide.window, "12 to 17")
    open_guide.settle()
    assert guide.visit.circumstances["age"] == "12-17"
    assert button(guide.window, "Age: 12 to 17").isVisible()


def test_only_professionals_read_the_words_for_professionals(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS)
    assert "For professionals" not in said(guide.window.screen_shown)
    guide.window.choose_reader(Reader.TRAINEES)
    open_guide.settle()
    assert "For professionals" in said(guide.window.screen_shown)


def test_the_steps_are_headings_under_the_question(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS)
    headings = [p for p in shown(guide.window.screen_shown, Passage) if p.accessible_role is QAccessible.Role.Heading]
    assert headings[0].words == "What would actually happen?"
    assert [h.accessible_level for h in headings] == [1, *([2] * (len(headings) - 1))]


def test_the_end_leads_on(open_guide: OpenGuide) -> None:
    guide = open_guide(THOUGHTS)
    ladder = next(one for one in guide.window.setting.shelf.ladders() if one.id == THOUGHTS.id)
    topic = guide.window.setting.shelf.topic(ladder.topic).entry
    press(guide.window.screen_shown, topic.title)
    assert guide.visit.history.present == Route(Place.TOPIC, ladder.topic)


def test_steps_are_divided_without_cutting_one() -> None:
    assert divide([100, 100, 100], 1, 250, 10) == [range(2), range(2, 3)]
    assert divide([100, 300, 50, 60], 2, 400, 10) == [range(4)]
    assert divide([900, 900], 1, 400, 0) == [range(1), range(1, 2)]
