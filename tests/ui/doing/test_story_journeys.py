"""Whole stories, from the list to the end: by keyboard alone, and by finger."""

import pytest
from PySide6.QtCore import Qt

from confidentiality_guide.teaching.ids import ScenarioId
from confidentiality_guide.ui.doing.parts.feedback import Feedback
from confidentiality_guide.ui.doing.stories.scene_view import SceneView
from confidentiality_guide.ui.doing.stories.story_row import StoryRow
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.visits.route import Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.doing.stories import HEAVY, STORE, Player
from tests.ui.seen import button, said, shown

MOST_SCENES = 12


def ring_is_shown(player: Player) -> bool:
    return any(ring.isVisible() for ring in player.window.findChildren(FocusRing))


@pytest.mark.parametrize(("kiosk", "size"), [(False, DESK), (True, WALL), (True, STAND)])
@pytest.mark.parametrize("story", [STORE, HEAVY])
def test_a_story_is_played_by_keyboard_alone(
    open_guide: OpenGuide, story: ScenarioId, kiosk: bool, size: tuple[int, int]
) -> None:
    player = Player(open_guide(Route(Place.STORIES), kiosk=kiosk, size=size), open_guide)
    title = player.window.setting.shelf.scenario(story).entry.title
    player.tab_to_words(title)
    player.key(Qt.Key.Key_Return)
    scenes = []
    for _scene in range(MOST_SCENES):
        if player.is_over():
            break
        screen = player.window.screen_shown
        scenes.append(player.on.accessibleName())
        assert player.on in {screen, *shown(screen, SceneView)}
        player.tab_to(lambda on: on in player.choices())
        assert ring_is_shown(player)
        player.key(Qt.Key.Key_Space)
        assert shown(screen, Feedback)[0].isAncestorOf(player.on)
        assert ring_is_shown(player)
        player.tab_to(lambda on: on.accessibleName() in {"Go on", "More"})
        while player.on.accessibleName() == "More":
            player.key(Qt.Key.Key_Return)
        if player.on.accessibleName() != "Go on":
            player.tab_to_words("Go on")
        player.key(Qt.Key.Key_Return)
    assert player.is_over()
    assert len(scenes) == len(set(scenes)) == len(player.guide.visit.doing.runs[story].path)
    player.tab_to(lambda on: on.accessibleName() in {"Check what you know", "More"})
    while player.on.accessibleName() == "More":
        player.key(Qt.Key.Key_Return)
    if player.on.accessibleName() != "Check what you know":
        player.tab_to_words("Check what you know")
    player.key(Qt.Key.Key_Return)
    assert player.guide.visit.history.present.place is Place.CHECK


@pytest.mark.parametrize("size", [WALL, STAND])
@pytest.mark.parametrize("story", [STORE, HEAVY])
def test_a_story_is_played_by_finger_at_a_kiosk(
    open_guide: OpenGuide, story: ScenarioId, size: tuple[int, int]
) -> None:
    player = Player(open_guide(Route(Place.STORIES), kiosk=True, size=size), open_guide)
    title = player.window.setting.shelf.scenario(story).entry.title
    row = next(one for one in shown(player.window.screen_shown, StoryRow) if one.text() == title)
    player.turn_to(row)
    player.touch(row)
    for scene in range(MOST_SCENES):
        if player.is_over():
            break
        choice = player.choices()[scene % len(player.choices())]
        player.turn_to(choice)
        player.touch(choice)
        assert choice.isChecked()
        assert shown(player.window.screen_shown, Feedback)[0].isAncestorOf(player.on)
        assert ring_is_shown(player)  # who touched sees, too, where the answer is
        while any(one.text() == "More" for one in shown(player.window.screen_shown, Button)):
            player.touch_words("More")
        player.touch_words("Go on")
    assert player.is_over()
    assert "What to remember" in said(player.window.screen_shown)
    again = button(player.window.screen_shown, "Play again")
    player.turn_to(again)
    player.touch(again)
    assert player.choices()
    assert player.guide.visit.doing.runs[story].path == ()
