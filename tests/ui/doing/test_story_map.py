"""The map of a story: every scene is on it and can be pressed, drawn and as a list."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.doing.stories.map_node import MapNodeButton
from confidentiality_guide.ui.doing.stories.map_view import LEAST, MOST
from confidentiality_guide.ui.doing.stories.story_map import StoryMapScreen
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.visits.route import Place, Route
from tests.opening import OpenGuide
from tests.ui.doing.stories import THREAT, Player
from tests.ui.seen import press, shown, told_of_cut_words

MAP = Route(Place.STORY_MAP, THREAT)


@pytest.fixture
def player(open_guide: OpenGuide) -> Player:
    guide = open_guide(MAP)
    guide.window.choose_reader(Reader.TRAINEES)
    open_guide.settle()
    return Player(guide, open_guide)


def screen_of(player: Player) -> StoryMapScreen:
    screen = player.window.screen_shown
    assert isinstance(screen, StoryMapScreen)
    return screen


def nodes(player: Player) -> list[MapNodeButton]:
    return shown(player.window.screen_shown, MapNodeButton)


def test_every_scene_is_drawn_and_says_where_its_choices_lead(player: Player) -> None:
    story = player.window.setting.shelf.scenario(THREAT)
    assert {one.node.scene for one in nodes(player)} == {scene.id for scene in story.scenes}
    assert "Here it begins." in nodes(player)[0].accessibleDescription()
    assert nodes(player)[0].accessibleDescription().count("“") == len(story.scenes[0].choices)
    endings = {scene.id for scene in story.scenes if not scene.choices}
    assert {one.node.scene for one in nodes(player) if "ends" in one.accessibleDescription()} == endings


def test_pressing_a_scene_begins_the_story_there(player: Player, open_guide: OpenGuide) -> None:
    asked = next(one for one in nodes(player) if one.node.scene == "asked")
    QTest.mouseClick(asked, Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert player.guide.visit.history.present == Route(Place.STORY, THREAT, "asked")
    assert player.guide.visit.doing.runs[THREAT].at == "asked"


def test_a_scene_pressed_twice_begins_there_again(player: Player, open_guide: OpenGuide) -> None:
    for _time in range(2):
        next(one for one in nodes(player) if one.node.scene == "asked").click()
        open_guide.settle()
        player.choices()[0].click()
        press(player.window.screen_shown, "Go on")
        player.window.go(MAP)
        open_guide.settle()
        assert len(player.guide.visit.doing.runs[THREAT].path) == 1


def test_the_way_that_was_taken_stands_out(player: Player, open_guide: OpenGuide) -> None:
    player.window.go(Route(Place.STORY, THREAT))
    open_guide.settle()
    for _scene in range(2):
        player.choices()[0].click()
        press(player.window.screen_shown, "Go on")
        open_guide.settle()
    player.window.go(MAP)
    open_guide.settle()
    passed = [one.node.scene for one in nodes(player) if "You came through here." in one.accessibleDescription()]
    assert passed == [SceneId("start"), SceneId("asked")]


def test_it_is_zoomed_by_buttons_keys_and_wheel_and_shown_whole(player: Player, open_guide: OpenGuide) -> None:
    view = screen_of(player).view
    before = view.canvas.zoom
    press(screen_of(player), "Larger")
    assert view.canvas.zoom > before
    player.key(Qt.Key.Key_Minus)
    assert view.canvas.zoom == pytest.approx(before)
    middle = QPointF(view.viewport().rect().center())
    turned = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)
    assert view.canvas.zoom > before
    player.key(Qt.Key.Key_0)
    assert view.canvas.height() <= view.viewport().height()
    assert view.canvas.width() <= view.viewport().width()
    for _time in range(20):
        player.key(Qt.Key.Key_Plus)
    assert view.canvas.zoom == MOST
    for _time in range(30):
        player.key(Qt.Key.Key_Minus)
    assert view.canvas.zoom == LEAST


def test_it_is_dragged_with_the_mouse(player: Player) -> None:
    view = screen_of(player).view
    bar, port = view.verticalScrollBar(), view.viewport()
    edge = QPoint(5, port.height() - 20)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(port, edge - QPoint(0, 120))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=edge - QPoint(0, 120))
    assert bar.value() == 120


def test_what_the_keyboard_comes_to_is_in_sight(player: Player) -> None:
    last = nodes(player)[-1]
    assert last.visibleRegion().isEmpty()
    player.tab_to(lambda on: on is last)
    assert not last.visibleRegion().isEmpty()


def test_it_is_read_as_a_list_too(player: Player, open_guide: OpenGuide) -> None:
    press(screen_of(player), "Read as a list")
    open_guide.settle()
    rows = shown(screen_of(player), RowButton)
    assert len(rows) == len(player.window.setting.shelf.scenario(THREAT).scenes)
    assert not nodes(player)
    rows[1].click()
    open_guide.settle()
    assert player.guide.visit.history.present.place is Place.STORY
    assert player.guide.visit.doing.runs[THREAT].path == ()


def test_no_heading_is_cut_off_on_it(player: Player) -> None:
    screen = screen_of(player)
    for zoom in (0.5, 1.0, 2.0):
        screen.view.zoom_to(zoom)
        with told_of_cut_words() as cut:
            for one in nodes(player):
                one.grab()
        assert not cut


@pytest.mark.parametrize("text_size", [100, 150])
def test_it_begins_about_as_large_as_text_is(open_guide: OpenGuide, text_size: int) -> None:
    player = Player(open_guide(MAP, text_size=text_size), open_guide)
    assert 0.75 * text_size <= 100 * screen_of(player).view.canvas.zoom <= text_size + 0.1
    assert not nodes(player)[0].visibleRegion().isEmpty()


def test_at_a_kiosk_it_is_a_list(open_guide: OpenGuide) -> None:
    player = Player(open_guide(MAP, kiosk=True), open_guide)
    scenes = player.window.setting.shelf.scenario(THREAT).scenes
    assert len(shown(player.window.screen_shown, RowButton)) == len(scenes)
