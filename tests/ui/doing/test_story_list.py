"""The list of stories: what is for this reader, and what they have played of it."""

import pytest

from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.ui.doing.stories.story_row import StoryRow
from confidentiality_guide.visits.route import Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.doing.stories import STORE, THREAT, Player
from tests.ui.seen import cut_passages, outside, press, said, shown, told_of_cut_words

STORIES = Route(Place.STORIES)


def names(player: Player) -> list[str]:
    return [row.accessibleName() for row in shown(player.window.screen_shown, StoryRow)]


@pytest.mark.parametrize("kiosk", [False, True])
def test_a_client_sees_the_stories_for_clients_and_one_press_opens_one(open_guide: OpenGuide, kiosk: bool) -> None:
    player = Player(open_guide(STORIES, kiosk=kiosk), open_guide)
    stories = player.window.setting.shelf.scenarios()
    assert names(player) == [one.title for one in stories if one.audience is Audience.CLIENT]
    first = shown(player.window.screen_shown, StoryRow)[0]
    press(player.window.screen_shown, first.text())
    assert player.guide.visit.history.present == Route(Place.STORY, STORE)


@pytest.mark.parametrize("reader", [Reader.TRAINEES, Reader.THERAPISTS])
def test_a_professional_sees_those_for_trainees_too_under_a_heading(open_guide: OpenGuide, reader: Reader) -> None:
    player = Player(open_guide(STORIES), open_guide)
    player.window.choose_reader(reader)
    open_guide.settle()
    assert len(names(player)) == len(player.window.setting.shelf.scenarios())
    assert "For trainees and therapists" in said(player.window.screen_shown)


def test_a_story_that_was_played_to_its_end_says_so(open_guide: OpenGuide) -> None:
    player = Player(open_guide(Route(Place.STORY, STORE)), open_guide)
    for played in ("You have begun it", "Played to the end"):
        while not player.is_over():
            player.choices()[0].click()
            if played == "You have begun it":
                break
            press(player.window.screen_shown, "Go on")
            open_guide.settle()
        player.window.go(STORIES)
        open_guide.settle()
        row = shown(player.window.screen_shown, StoryRow)[0]
        assert played in row.accessibleDescription()
        player.window.go_back()
        open_guide.settle()
    player.window.go(STORIES)
    open_guide.settle()
    others = shown(player.window.screen_shown, StoryRow)[1:]
    assert not any("Played" in row.accessibleDescription() for row in others)


def test_a_story_that_was_only_looked_at_was_not_begun(open_guide: OpenGuide) -> None:
    player = Player(open_guide(Route(Place.STORY, THREAT)), open_guide)
    player.window.go(STORIES)
    open_guide.settle()
    assert not any("begun" in row.accessibleDescription() for row in shown(player.window.screen_shown, StoryRow))


@pytest.mark.parametrize(("kiosk", "size"), [(False, DESK), (True, WALL), (True, STAND)])
@pytest.mark.parametrize(("text_size", "language"), [(100, "en"), (200, "en"), (100, "ar-XB"), (150, "en-XA")])
def test_nothing_of_the_list_is_cut_off(
    open_guide: OpenGuide, kiosk: bool, size: tuple[int, int], text_size: int, language: str
) -> None:
    player = Player(open_guide(STORIES, kiosk=kiosk, size=size, text_size=text_size, language=language), open_guide)
    with told_of_cut_words() as cut:
        for row in shown(player.window.screen_shown, StoryRow)[:6]:
            row.grab()
    assert not cut
    assert not list(cut_passages(player.window.screen_shown))
    assert not list(outside(player.window.screen_shown))
