"""A practice with an odd, square or rotated screen gets the layout it asks for, and a seated person reaches everything."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from confidentiality_guide.kiosk.pin import hash_pin
from confidentiality_guide.practice import Clinic, Practice, WaitingRoom
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.kiosk.above import Above, Sign
from confidentiality_guide.ui.kiosk.front import Front
from confidentiality_guide.ui.kiosk.keeper import HOLD_MS
from confidentiality_guide.ui.parts.scenes.picture import ScenePicture
from confidentiality_guide.ui.shell.bar import KioskBar
from confidentiality_guide.ui.shell.sheet import Sheet
from confidentiality_guide.ui.speech.page import shown_on
from confidentiality_guide.ui.theme.metrics import Metrics, Shape
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import DESK, STAND, WALL
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.seen import bar, button, cut_passages, outside, paint_whole, said, shown, told_of_cut_words
from tests.ui.walks import Walks, Way, listed, too_high

SQUARE = (1280, 1024)
LYING, STANDING = WaitingRoom(layout="landscape"), WaitingRoom(layout="portrait")
LOW, LOW_LYING = WaitingRoom(low_reach=True), WaitingRoom(layout="landscape", low_reach=True)
WAYS = (
    Way("kiosk", "en", "light", STAND, 100, LYING),
    Way("kiosk", "en-XA", "dark", STAND, 200, LYING),
    Way("kiosk", "ar-XB", "contrast", SQUARE, 200, LYING),
    Way("kiosk", "en-XA", "light", WALL, 100, STANDING),
    Way("kiosk", "ar-XB", "dark", WALL, 200, STANDING),
    Way("kiosk", "en", "contrast", DESK, 200, STANDING),
    Way("kiosk", "en-XA", "light", STAND, 100, LOW),
    Way("kiosk", "en-XA", "contrast", STAND, 200, LOW),
    Way("kiosk", "ar-XB", "dark", STAND, 150, LOW_LYING),
)
in_every_way = pytest.mark.parametrize("way", WAYS, ids=str)
lowered = pytest.mark.parametrize("way", [way for way in WAYS if way.room is not None and way.room.low_reach], ids=str)


# -- every screen


@in_every_way
def test_nothing_breaks(walks: Walks, way: Way) -> None:
    assert not walks(way).raised, listed(walks(way).raised)


@in_every_way
def test_nothing_is_cut_off(walks: Walks, way: Way) -> None:
    assert not walks(way).cut, listed(walks(way).cut)


@in_every_way
def test_nothing_lies_outside_what_it_belongs_to(walks: Walks, way: Way) -> None:
    assert not walks(way).outside, listed(walks(way).outside)


@in_every_way
def test_the_bar_never_moves(walks: Walks, way: Way) -> None:
    assert {name: places for name, places in walks(way).places.items() if len(places) > 1} == {}


@lowered
def test_everything_that_can_be_pressed_is_within_reach(walks: Walks, way: Way) -> None:
    assert not walks(way).high, listed(walks(way).high)


@pytest.mark.parametrize("way", [way for way in WAYS if way.language != "en"], ids=str)
def test_no_english_is_left_on_any_screen(walks: Walks, way: Way) -> None:
    assert not walks(way).english, listed(walks(way).english)


# -- the layout that was asked for


@pytest.mark.parametrize("size", [WALL, STAND, SQUARE, (1000, 1000)])
@pytest.mark.parametrize(("room", "lies"), [(LYING, True), (STANDING, False)])
def test_the_pages_and_the_bar_are_laid_out_as_the_practice_asks(
    open_kiosk: OpenKiosk, size: tuple[int, int], room: WaitingRoom, lies: bool
) -> None:
    kiosk = open_kiosk(Practice(kiosk=room), size=size)
    page, floor = kiosk.window.screen_shown, bar(kiosk.window)
    assert isinstance(page, KioskScreen)
    assert isinstance(floor, KioskBar)
    assert page.landscape is lies
    has_room = size[0] > size[1]  # or words would be cut off in one row
    assert (floor.back.y() == floor.done.y()) is (lies and has_room)


@pytest.mark.parametrize(("size", "lies"), [(WALL, True), (STAND, False), (SQUARE, True), ((1024, 1200), False)])
def test_where_nothing_is_asked_for_it_goes_by_the_screen(
    open_kiosk: OpenKiosk, size: tuple[int, int], lies: bool
) -> None:
    page = open_kiosk(size=size).window.screen_shown
    assert isinstance(page, KioskScreen)
    assert page.landscape is lies


def test_a_screen_that_is_turned_keeps_the_layout_that_was_asked_for(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(Practice(kiosk=STANDING), size=STAND)
    kiosk.window.resize(*WALL)
    kiosk.settle()
    page = kiosk.window.screen_shown
    assert isinstance(page, KioskScreen)
    assert not page.landscape


# -- within reach


@pytest.fixture
def low(open_kiosk: OpenKiosk) -> Kiosk:
    """A tall kiosk that is used from a wheelchair."""
    return open_kiosk(Practice(kiosk=WaitingRoom(low_reach=True, pin=hash_pin("2580"))), size=STAND)


def _rect(kiosk: Kiosk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(kiosk.window, QPoint(0, 0)), widget.size())


def _reach_top(kiosk: Kiosk) -> int:
    return kiosk.window.height() * 2 // 5


def test_the_lower_three_fifths_are_the_page_and_the_bar(low: Kiosk) -> None:
    assert _rect(low, low.window.screen_shown).top() == _reach_top(low) == 768
    above = shown(low.window, Above)[0]
    assert _rect(low, above) == QRect(0, 0, 1080, 768)


def test_over_the_page_stands_its_title_and_not_on_it_too(low: Kiosk) -> None:
    low.window.go(HOME)
    low.settle()
    sign = shown(low.window, Sign)[0]
    assert said(sign) == ["What would you like to do?"]
    assert "What would you like to do?" not in said(low.window.screen_shown)
    low.window.go(Route(Place.SECTION))
    low.settle()
    assert [said(one) for one in shown(low.window, Sign)] == [["All topics"]]


def test_a_title_over_the_page_is_still_its_heading_and_is_read_aloud_first(low: Kiosk) -> None:
    low.window.go(Route(Place.TOPIC, "hipaa"))
    low.settle()
    sign = shown(low.window, Sign)[0]
    assert [passage.look.heading for passage in shown(sign, Passage)] == [2]
    read = shown_on(low.window.screen_shown, sources=False)
    assert isinstance(read[0].widget, Passage)
    assert read[0].widget.words == said(sign)[0]


def test_over_a_story_stands_its_own_picture(low: Kiosk) -> None:
    low.window.go(Route(Place.STORY, "grocery-store"))
    low.settle()
    above = shown(low.window, Above)[0]
    assert [one.name for one in shown(above, ScenePicture)] == ["shop"]
    assert shown(low.window.screen_shown, ScenePicture) == []


def test_touching_what_stands_over_the_welcome_begins_too(low: Kiosk) -> None:
    low.touch_at(QPoint(540, 200))
    assert low.window.visit.history.present == HOME


def test_touching_what_stands_over_a_page_does_nothing(low: Kiosk) -> None:
    low.window.go(Route(Place.SECTION))
    low.settle()
    low.touch_at(QPoint(540, 200))
    assert low.window.visit.history.present == Route(Place.SECTION)


def test_a_sheet_and_the_question_whether_someone_is_there_can_be_reached(low: Kiosk) -> None:
    low.touch_at(QPoint(540, 1000))
    low.window.opening.display()
    low.settle()
    assert shown(low.window, Sheet)
    assert list(too_high(low.window)) == []
    low.window.overlays.close_sheet()
    low.wait(90)
    assert _rect(low, shown(low.window, Front)[0].card).top() >= _reach_top(low)
    assert list(too_high(low.window)) == []


def test_the_hidden_corner_and_the_pad_can_be_reached(low: Kiosk) -> None:
    corner = low.room.keeper.corner()
    assert corner.top() == _reach_top(low)
    QTest.mousePress(low.handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner.center())
    QTest.qWait(HOLD_MS + 200)
    QTest.mouseRelease(low.handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner.center())
    low.settle()
    assert _rect(low, shown(low.window, Front)[0].card).top() >= _reach_top(low)
    assert list(too_high(low.window)) == []


def test_a_lying_screen_is_low_enough_as_it_is(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk(Practice(kiosk=LOW), size=WALL)
    assert shown(kiosk.window, Above) == []
    kiosk.window.resize(*STAND)
    kiosk.settle()
    assert shown(kiosk.window, Above)
    kiosk.window.resize(*WALL)
    kiosk.settle()
    assert shown(kiosk.window, Above) == []


def test_it_stays_when_colours_size_or_reader_change(low: Kiosk) -> None:
    low.window.go(HOME)
    low.window.choose_theme("contrast")
    low.window.choose_text_size(200)
    low.window.choose_reader(Reader.THERAPISTS)
    low.window.overlays.close_sheet()
    low.settle()
    assert len(shown(low.window, Above)) == 1
    assert list(too_high(low.window)) == []


def test_a_lowered_page_stands_whatever_its_own_shape_is() -> None:
    assert Metrics(kiosk=True).lies(1080, 896)
    assert not Metrics(kiosk=True, lowered=True).lies(1080, 896)
    assert Metrics(kiosk=True, lowered=True, shape=Shape.LANDSCAPE).lies(1080, 896)


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(
    ("size", "room"), [(STAND, LYING), (SQUARE, LYING), (SQUARE, STANDING), (WALL, STANDING), (STAND, LOW)]
)
def test_the_welcome_is_whole_and_its_first_button_in_sight(
    open_kiosk: OpenKiosk, size: tuple[int, int], room: WaitingRoom, text_size: int
) -> None:
    kiosk = open_kiosk(
        Practice(practice=Clinic(name="Lakeside Counseling"), kiosk=room), size=size, text_size=text_size
    )
    with told_of_cut_words() as cut:
        paint_whole(kiosk.window)
    assert [*cut, *cut_passages(kiosk.window), *outside(kiosk.window)] == []
    begin = button(kiosk.window, "Begin")
    assert text_size > 100 or begin.visibleRegion().boundingRect() == begin.rect()
