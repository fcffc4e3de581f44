"""A story on its screen: a press shows what follows, and the way on leads through it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from confidentiality_guide.i18n.languages import ACCENTED
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.doing.parts.feedback import Feedback
from confidentiality_guide.ui.doing.parts.situation_line import SituationLine
from confidentiality_guide.ui.doing.stories.crisis_strip import CrisisStrip
from confidentiality_guide.ui.doing.stories.debrief import Debrief, StepTaken
from confidentiality_guide.ui.doing.stories.scene_view import SceneView
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.parts.scenes.picture import ScenePicture
from confidentiality_guide.visits.route import Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.doing.stories import HEAVY, STORE, THREAT, Player
from tests.ui.seen import button, cut_passages, outside, press, said, shown

both = pytest.mark.parametrize(("kiosk", "size"), [(False, DESK), (True, WALL), (True, STAND)])


def play(open_guide: OpenGuide, *, story: str = STORE, **choices: object) -> Player:
    """Somebody in front of a story."""
    return Player(open_guide(Route(Place.STORY, story), **choices), open_guide)  # type: ignore[arg-type]


def finger(open_guide: OpenGuide, on: QAbstractButton) -> None:
    QTest.mouseClick(on, Qt.MouseButton.LeftButton)
    open_guide.settle()


@both
def test_a_choice_is_ticked_and_its_feedback_has_the_focus_and_the_ring(
    open_guide: OpenGuide, kiosk: bool, size: tuple[int, int]
) -> None:
    player = play(open_guide, kiosk=kiosk, size=size)
    screen = player.window.screen_shown
    assert not any(one.isChecked() for one in player.choices())
    finger(open_guide, player.choices()[1])
    assert [one.isChecked() for one in player.choices()] == [False, True, False]
    feedback = shown(screen, Feedback)[0]
    assert feedback.isAncestorOf(player.on)
    assert player.on.accessibleName()
    assert [ring.isVisible() for ring in player.window.findChildren(FocusRing)] == [True]
    assert not player.on.visibleRegion().isEmpty()


@both
def test_another_choice_can_be_pressed_in_its_place(open_guide: OpenGuide, kiosk: bool, size: tuple[int, int]) -> None:
    player = play(open_guide, kiosk=kiosk, size=size)
    finger(open_guide, player.choices()[0])
    first = player.on.accessibleDescription()
    finger(open_guide, player.choices()[2])
    assert [one.isChecked() for one in player.choices()] == [False, False, True]
    assert player.on.accessibleDescription() != first
    finger(open_guide, player.choices()[2])
    assert player.choices()[2].isChecked()


def test_of_three_trying_another_one_lets_one_choose_again(open_guide: OpenGuide) -> None:
    player = play(open_guide, kiosk=True)
    finger(open_guide, player.choices()[0])
    press(player.window.screen_shown, "Try another one")
    open_guide.settle()
    assert not any(one.isChecked() for one in player.choices())
    assert isinstance(player.on, ChoiceButton)
    assert not shown(player.window.screen_shown, Feedback)


def test_nothing_leads_on_before_a_choice_was_made(open_guide: OpenGuide) -> None:
    player = play(open_guide, kiosk=True)
    words = [one.text() for one in shown(player.window.screen_shown, QAbstractButton)]
    assert "Go on" not in words
    assert "Step back" not in words


@both
def test_a_step_back_takes_the_choice_back_then_the_scene(
    open_guide: OpenGuide, kiosk: bool, size: tuple[int, int]
) -> None:
    player = play(open_guide, kiosk=kiosk, size=size)
    screen = player.window.screen_shown
    before = said(screen)
    finger(open_guide, player.choices()[0])
    press(screen, "Go on")
    open_guide.settle()
    assert shown(screen, SceneView)[0] in screen.findChildren(SceneView)
    assert said(screen) != before
    press(screen, "Step back")
    open_guide.settle()
    assert player.choices()[0].isChecked()
    press(screen, "Step back")
    open_guide.settle()
    assert said(screen) == before


def test_another_scene_is_named_to_a_screen_reader_and_is_not_another_place(open_guide: OpenGuide) -> None:
    player = play(open_guide, kiosk=True)
    screen, places = player.window.screen_shown, player.guide.visit.history
    finger(open_guide, player.choices()[0])
    press(screen, "Go on")
    open_guide.settle()
    assert player.window.screen_shown is screen
    assert player.on is shown(screen, SceneView)[0]
    assert "Scene 2 of 4" in player.on.accessibleName()
    assert player.guide.visit.history == places


def test_a_story_is_found_where_it_was_left_and_in_another_language_too(open_guide: OpenGuide) -> None:
    player = play(open_guide)
    finger(open_guide, player.choices()[0])
    press(player.window.screen_shown, "Go on")
    open_guide.settle()
    finger(open_guide, player.choices()[1])
    player.window.choose_language(ACCENTED)
    open_guide.settle()
    assert [one.isChecked() for one in player.choices()] == [False, True, False]
    player.window.go_home()
    player.window.go_back()
    open_guide.settle()
    assert [one.isChecked() for one in player.choices()] == [False, True, False]


def test_a_story_is_forgotten_with_the_visit(open_guide: OpenGuide) -> None:
    player = play(open_guide, kiosk=True)
    finger(open_guide, player.choices()[0])
    player.window.visit_ended.emit()
    open_guide.settle()
    assert not player.guide.visit.doing.runs


def test_help_now_is_on_every_scene_of_a_hard_story_and_on_no_other(open_guide: OpenGuide) -> None:
    player = play(open_guide, story=HEAVY, kiosk=True)
    assert "988" in shown(player.window.screen_shown, CrisisStrip)[0].accessibleName()
    player.guide.window.go(Route(Place.STORY, STORE))
    open_guide.settle()
    assert not shown(player.window.screen_shown, CrisisStrip)


def test_an_age_that_matters_is_asked_for_quietly_and_changes_the_answer(open_guide: OpenGuide) -> None:
    player = play(open_guide, story=HEAVY)
    finger(open_guide, player.choices()[0])
    press(player.window.screen_shown, "Go on")
    open_guide.settle()
    assert shown(player.window.screen_shown, SituationLine)
    finger(open_guide, player.choices()[0])
    unknown = player.on.accessibleDescription()
    player.window.choose_age("12-17")
    open_guide.settle()
    screen = player.window.screen_shown
    assert not shown(screen, SituationLine)
    assert shown(screen, Feedback)[0].findChildren(type(player.on)) or unknown
    assert unknown not in " ".join(said(screen))


@pytest.mark.parametrize(
    ("theme", "text_size", "pictures"), [("light", 125, 1), ("light", 200, 0), ("contrast", 100, 0)]
)
def test_a_picture_gives_way_to_large_words_and_high_contrast(
    open_guide: OpenGuide, theme: str, text_size: int, pictures: int
) -> None:
    player = play(open_guide, kiosk=True, theme=theme, text_size=text_size)
    assert len(shown(player.window.screen_shown, ScenePicture)) == pictures


@pytest.mark.parametrize("story", [STORE, HEAVY])
@pytest.mark.parametrize("size", [WALL, STAND, DESK])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_nothing_of_a_scene_is_cut_off_at_a_kiosk(
    open_guide: OpenGuide, story: str, size: tuple[int, int], text_size: int
) -> None:
    player = play(open_guide, story=story, kiosk=True, size=size, text_size=text_size)
    finger(open_guide, player.choices()[0])
    assert not list(cut_passages(player.window))
    assert not list(outside(player.window))
    for one in shown(player.window.screen_shown, QAbstractButton):
        assert one.height() >= one.heightForWidth(one.width()), one.text()


# -- for trainees


def trainee(open_guide: OpenGuide, **choices: object) -> Player:
    player = play(open_guide, story=THREAT, **choices)
    player.window.choose_reader(Reader.TRAINEES)
    open_guide.settle()
    return player


def test_a_trainee_reads_the_codes_before_choosing_and_a_client_does_not(open_guide: OpenGuide) -> None:
    player = trainee(open_guide)
    assert "What the codes say" in said(player.window.screen_shown)
    player.window.choose_reader(Reader.CLIENTS)
    open_guide.settle()
    assert "What the codes say" not in said(player.window.screen_shown)


def test_at_its_end_a_trainee_sees_every_step_and_the_way_and_no_score(open_guide: OpenGuide) -> None:
    player = trainee(open_guide)
    while not player.is_over():
        finger(open_guide, player.choices()[0])
        press(player.window.screen_shown, "Go on")
        open_guide.settle()
    debrief = shown(player.window.screen_shown, Debrief)[0]
    assert len(shown(debrief, StepTaken)) == 5
    words = said(debrief)
    assert "The way you took" in words
    assert any(line.startswith("Done, in") for line in words)
    assert not any("%" in line or "point" in line.lower() for line in words)
    press(player.window.screen_shown, "See the map")
    assert player.guide.visit.history.present == Route(Place.STORY_MAP, THREAT)


def test_on_a_guided_path_its_own_way_on_is_the_one_that_stands_out(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    guide.visit.doing.path = "tour"
    guide.window.go(Route(Place.STORY, STORE))
    open_guide.settle()
    player = Player(guide, open_guide)
    while not player.is_over():
        finger(open_guide, player.choices()[0])
        press(guide.window.screen_shown, "Go on")
        open_guide.settle()
    check = button(guide.window.screen_shown, "Check what you know")
    assert getattr(check, "face", None) == "plain"
