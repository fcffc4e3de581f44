"""The whole guide with one switch: at a kiosk and at a desk, by a key or by a touch anywhere."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.practice import Practice, WaitingRoom
from confidentiality_guide.tour import stops as tour_stops
from confidentiality_guide.ui.blocks.passage import Link
from confidentiality_guide.ui.kiosk.pin_pad import PinPad
from confidentiality_guide.ui.kiosk.still_there import StillThere
from confidentiality_guide.ui.parts.focus import stops
from confidentiality_guide.ui.scanning.glass import Glass
from confidentiality_guide.ui.scanning.groups import groups_in
from confidentiality_guide.ui.scanning.rounds import GROUP_ROUNDS, SECONDS
from confidentiality_guide.ui.scanning.scanner import Scanner
from confidentiality_guide.ui.scanning.strip import ScanStrip
from confidentiality_guide.ui.shell.hide_cover import HideCover
from confidentiality_guide.ui.shell.sheet import Sheet
from confidentiality_guide.visits.route import HOME, WELCOME, Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, hashed, open_kiosk  # noqa: F401  (fixtures)
from tests.ui.seen import bar, cut_passages, outside, paint_whole, press, shown, told_of_cut_words

CORNER = QPoint(700, 30)  # far from everything that can be pressed
_BETWEEN_PRESSES_MS = 350


class Switch:
    """A person with one switch, and eyes for the ring."""

    def __init__(self, guide: Guide, settle: Callable[[], None]) -> None:
        self.guide, self.window, self._settle = guide, guide.window, settle

    @property
    def scanner(self) -> Scanner:
        """What moves the ring."""
        found = self.window.findChildren(Scanner)
        assert len(found) == 1
        return found[0]

    @property
    def lit(self) -> list[str]:
        """The names of what the ring is round."""
        return [one.accessibleName() for one in self.scanner.lit]

    def press(self) -> None:
        """Press the switch, as a key."""
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Space)
        self.rest()

    def touch(self, at: QPoint = CORNER) -> None:
        """Press the switch by touching the screen."""
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.rest()

    def rest(self) -> None:
        """Let what was pressed be done, and the switch be ready again."""
        self._settle()
        QTest.qWait(_BETWEEN_PRESSES_MS)
        self._settle()

    def wait_for(self, name: str, *, alone: bool = False) -> None:
        """Wait until the ring is round this."""
        for _step in range(80):
            if name in self.lit and (not alone or len(self.lit) == 1):
                return
            self.scanner.step()
            self._settle()
        pytest.fail(f"the ring never came to “{name}”; it is round {self.lit}")

    def choose(self, name: str, by: str = "press") -> None:
        """Press the switch for the group this is in, and for it itself."""
        self.wait_for(name)
        if len(self.lit) > 1:
            getattr(self, by)()
            self.wait_for(name, alone=True)
        getattr(self, by)()


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk) -> Kiosk:  # noqa: F811
    """A kiosk in a waiting room."""
    return open_kiosk()


@pytest.fixture
def at_kiosk(kiosk: Kiosk) -> Switch:
    """A visit at a kiosk with one switch, at home."""
    switch = Switch(kiosk.guide, kiosk.settle)
    kiosk.window.go(HOME)
    kiosk.window.opening.one_switch_chosen.emit("slow")
    switch.rest()
    return switch


@pytest.fixture
def at_desk(open_guide: OpenGuide) -> Switch:
    """A reader at a desk with one switch, on a topic."""
    guide = open_guide(Route(Place.TOPIC, "hipaa"))
    switch = Switch(guide, open_guide.settle)
    guide.window.opening.one_switch_chosen.emit("slow")
    switch.rest()
    return switch


# -- one switch is enough


@pytest.mark.parametrize("by", ["press", "touch"])
def test_a_visit_from_the_welcome_to_its_end_with_one_switch_alone(kiosk: Kiosk, by: str) -> None:
    switch = Switch(kiosk.guide, kiosk.settle)
    QTest.keyClick(kiosk.handle, Qt.Key.Key_Space)  # on the welcome, nothing has the keyboard
    switch.rest()
    assert kiosk.guide.visit.one_switch == "slow"
    switch.choose("Begin", by)
    assert kiosk.window.visit.history.present == HOME
    switch.choose("Stories", by)
    assert kiosk.window.visit.history.present == Route(Place.STORIES)
    switch.choose("Text size and colors", by)
    switch.choose("Dark", by)
    assert kiosk.window.theme.name == "dark"
    switch.choose("Close", by)
    assert not kiosk.window.overlays.has_sheet
    switch.choose("Back", by)
    assert kiosk.window.visit.history.present == HOME
    switch.choose("I’m done", by)
    assert kiosk.window.visit.history.present == WELCOME
    assert kiosk.guide.visit.one_switch == ""
    assert not shown(kiosk.window, Glass)
    assert not shown(kiosk.window, ScanStrip)


def test_a_page_is_turned_again_and_again_without_searching(at_kiosk: Switch) -> None:
    at_kiosk.window.go(Route(Place.GLOSSARY))
    at_kiosk.scanner.step()
    at_kiosk.rest()
    at_kiosk.choose("More")
    first = at_kiosk.window.screen_shown.scroll_place()
    assert at_kiosk.lit == ["More"]
    at_kiosk.press()
    assert at_kiosk.window.screen_shown.scroll_place() > first > 0


def test_a_long_page_at_a_desk_is_read_to_its_end(at_desk: Switch) -> None:
    at_desk.choose("Further down")
    places = [at_desk.window.screen_shown.scroll_place()]
    while "Further down" in at_desk.lit:
        at_desk.press()
        places.append(at_desk.window.screen_shown.scroll_place())
    assert places == sorted(set(places))
    assert not any(one.text() == "Further down" for one in shown(at_desk.window, QAbstractButton))
    at_desk.choose("Further up")
    assert at_desk.window.screen_shown.scroll_place() < places[-1]


def test_what_a_press_opens_is_scanned_and_nothing_under_it(at_kiosk: Switch) -> None:
    at_kiosk.choose("Help now 988")
    sheet = shown(at_kiosk.window, Sheet)[0]
    assert at_kiosk.lit == ["Close"]
    for _step in range(6):
        assert all(sheet.isAncestorOf(one) for one in at_kiosk.scanner.lit)
        at_kiosk.scanner.step()


def test_a_card_beside_the_page_has_the_ring_at_once(at_desk: Switch) -> None:
    at_desk.choose("HIPAA")
    assert at_desk.window.overlays.has_card
    assert at_desk.lit == ["Close"]


def test_the_cover_comes_off_by_the_switch_and_shows_no_ring(at_kiosk: Switch) -> None:
    at_kiosk.window.choose_theme("contrast")  # where nothing is drawn on the cover that could be over a ring
    at_kiosk.window.close_everything()
    at_kiosk.scanner.step()
    at_kiosk.choose("Hide this page")
    assert shown(at_kiosk.window, HideCover)
    glass = shown(at_kiosk.window, Glass)[0]
    assert glass.lit == []
    at_kiosk.press()
    assert not shown(at_kiosk.window, HideCover)
    assert glass.lit


def test_everything_that_can_be_pressed_is_in_some_group(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(HOME, kiosk=True, size=WALL)
    guide.window.opening.one_switch_chosen.emit("slow")
    for stop in tour_stops(pack, ("kiosk",))[::4]:
        guide.window.go(stop.route)
        open_guide.settle()
        groups = groups_in(guide.window)
        scanned = {one for group in groups for one in group}
        seen = {one for one in stops(guide.window) if one.visibleRegion().boundingRect().size() == one.size()}
        assert seen <= scanned, stop.name
        assert max(map(len, groups)) <= 5
        assert len(scanned) == sum(map(len, groups))


def test_a_field_to_type_into_is_passed_by(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.SEARCH))
    assert shown(guide.window, QLineEdit)
    assert not any(isinstance(one, QLineEdit) for group in groups_in(guide.window) for one in group)


# -- the ring


def test_a_group_has_the_ring_and_then_each_in_it(at_kiosk: Switch) -> None:
    assert len(at_kiosk.lit) > 1
    group = at_kiosk.lit
    at_kiosk.press()
    assert at_kiosk.lit == group[:1]
    at_kiosk.scanner.step()
    assert at_kiosk.lit == group[1:2]


def test_the_ring_is_drawn_round_what_it_is_round(at_kiosk: Switch) -> None:
    at_kiosk.press()
    glass = shown(at_kiosk.window, Glass)[0]
    one = at_kiosk.scanner.lit[0]
    assert [place.topLeft() for place in glass.lit] == [one.mapTo(at_kiosk.window, QPoint(0, 0))]
    picture = at_kiosk.window.grab().toImage()
    edge = glass.lit[0]
    metrics = at_kiosk.window.theme.metrics
    out = round((metrics.ring_gap + metrics.ring_band / 2) * 1.5)
    drawn = picture.pixelColor(edge.center().x(), edge.top() - out)
    at_kiosk.window.opening.one_switch_chosen.emit("")
    at_kiosk.window.setFocus()
    at_kiosk.rest()
    bare = at_kiosk.window.grab().toImage().pixelColor(edge.center().x(), edge.top() - out)
    assert drawn != bare


def test_a_screen_reader_is_on_the_control_or_hears_the_names_of_the_group(at_kiosk: Switch) -> None:
    names = ", ".join(at_kiosk.lit)
    on = QApplication.focusWidget()
    assert on is not None
    assert on.accessibleName() == f"Group: {names}"
    at_kiosk.press()
    assert QApplication.focusWidget() is at_kiosk.scanner.lit[0]


def test_it_moves_by_itself_at_its_pace(at_kiosk: Switch) -> None:
    at_kiosk.window.opening.one_switch_chosen.emit("fast")
    at_kiosk.rest()
    before = at_kiosk.lit
    QTest.qWait(round(SECONDS["fast"] * 1_000))
    assert at_kiosk.lit == before  # the first has twice the time
    QTest.qWait(round(SECONDS["fast"] * 1_000))
    assert at_kiosk.lit != before


def test_after_three_rounds_it_rests_and_a_press_wakes_it(at_kiosk: Switch) -> None:
    for _step in range(GROUP_ROUNDS * len(groups_in(at_kiosk.window)) + 2):
        at_kiosk.scanner.step()
    assert at_kiosk.lit == []
    here = at_kiosk.window.visit.history
    at_kiosk.press()
    assert at_kiosk.lit
    assert at_kiosk.window.visit.history == here  # nothing was pressed by it


def test_a_trembling_hand_presses_once(at_kiosk: Switch) -> None:
    group = at_kiosk.lit
    for _press in range(3):
        QTest.keyClick(at_kiosk.window.windowHandle(), Qt.Key.Key_Space)
    at_kiosk.rest()
    assert at_kiosk.lit == group[:1]
    assert at_kiosk.window.visit.history.present == HOME


def test_what_has_the_ring_waits_while_the_switch_is_held(at_kiosk: Switch) -> None:
    at_kiosk.window.opening.one_switch_chosen.emit("fast")
    at_kiosk.rest()
    group = at_kiosk.lit
    handle = at_kiosk.window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER)
    QTest.qWait(round(2.5 * SECONDS["fast"] * 1_000))
    assert at_kiosk.lit == group
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER)
    at_kiosk.rest()
    assert at_kiosk.lit == group[:1]


# -- on and off


def test_it_is_chosen_where_text_size_is(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME, kiosk=True)
    bar(guide.window).display.click()
    open_guide.settle()
    press(guide.window, "Medium")
    open_guide.settle()
    assert guide.visit.one_switch == "medium"
    assert shown(guide.window, Glass)
    assert shown(guide.window, Sheet)


def test_the_strip_makes_it_slower_and_faster_and_stops_it(at_kiosk: Switch) -> None:
    for words, pace in (("Faster", "medium"), ("Faster", "fast"), ("Slower", "medium")):
        at_kiosk.choose(words)
        assert at_kiosk.guide.visit.one_switch == pace
    at_kiosk.choose("Stop the ring")
    assert at_kiosk.guide.visit.one_switch == ""
    assert shown(at_kiosk.window, ScanStrip) == []


def test_whoever_can_aim_stops_it_with_one_touch(at_kiosk: Switch) -> None:
    stop = shown(at_kiosk.window, ScanStrip)[0].stop
    at_kiosk.touch(stop.mapTo(at_kiosk.window, stop.rect().center()))
    assert at_kiosk.guide.visit.one_switch == ""


def test_a_finger_presses_again_what_it_touches_once_it_is_off(at_kiosk: Switch) -> None:
    stories = next(one for one in shown(at_kiosk.window, QAbstractButton) if one.accessibleName() == "Stories")
    at_kiosk.window.opening.one_switch_chosen.emit("")
    at_kiosk.rest()
    at_kiosk.touch(stories.mapTo(at_kiosk.window, stories.rect().center()))
    assert at_kiosk.window.visit.history.present == Route(Place.STORIES)


def test_a_desktop_remembers_it(open_guide: OpenGuide, locations: Locations) -> None:
    guide = open_guide(HOME, remember=True)
    guide.window.opening.one_switch_chosen.emit("medium")
    assert json.loads(locations.settings_file.read_bytes())["one_switch"] == "medium"
    again = open_guide(HOME, remember=True)
    open_guide.settle()
    assert again.visit.one_switch == "medium"
    assert shown(again.window, Glass)
    open_guide.close()


def test_a_key_on_the_welcome_that_came_after_tab_is_a_keyboards(kiosk: Kiosk) -> None:
    kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Space)
    assert kiosk.guide.visit.one_switch == ""


# -- the waiting room


def test_the_ring_is_no_sign_of_life_and_the_switch_is(kiosk: Kiosk, at_kiosk: Switch) -> None:
    kiosk.touch_at(CORNER)
    kiosk.wait(60)
    at_kiosk.scanner.step()
    kiosk.wait(29)
    assert not shown(kiosk.window, StillThere)
    at_kiosk.press()
    kiosk.wait(60)
    assert not shown(kiosk.window, StillThere)
    at_kiosk.scanner.step()
    kiosk.wait(30)
    assert shown(kiosk.window, StillThere)


@pytest.mark.parametrize("by", ["press", "touch"])
def test_the_question_whether_someone_is_there_is_answered_by_the_switch(
    kiosk: Kiosk, at_kiosk: Switch, by: str
) -> None:
    kiosk.touch_at(CORNER)
    kiosk.wait(90)
    at_kiosk.scanner.step()
    assert at_kiosk.lit == ["I’m still here"]
    getattr(at_kiosk, by)()
    kiosk.settle()
    assert not shown(kiosk.window, StillThere)
    assert kiosk.window.visit.history.present == HOME
    at_kiosk.scanner.step()
    assert "I’m still here" not in at_kiosk.lit


def test_nobody_there_forgets_it(kiosk: Kiosk, at_kiosk: Switch) -> None:
    kiosk.touch_at(CORNER)
    kiosk.wait(90)
    kiosk.wait(30)
    assert kiosk.guide.visit.one_switch == ""
    assert not shown(kiosk.window, Glass)
    assert not shown(kiosk.window, ScanStrip)


def test_the_staff_type_their_pin_as_ever(open_kiosk: OpenKiosk, hashed: str) -> None:  # noqa: F811
    kiosk = open_kiosk(Practice(kiosk=WaitingRoom(pin=hashed)))
    switch = Switch(kiosk.guide, kiosk.settle)
    kiosk.window.go(HOME)
    kiosk.window.opening.one_switch_chosen.emit("slow")
    switch.rest()
    kiosk.room.open_pad()
    switch.scanner.step()
    kiosk.settle()
    pad = shown(kiosk.window, PinPad)[0]
    press(pad, "2")
    kiosk.touch(next(one for one in shown(pad, QAbstractButton) if one.accessibleName() == "5"))
    typed = [one.accessibleName() for one in shown(pad, QWidget) if "typed" in one.accessibleName()]
    assert typed == ["2 digits typed"]


# -- how it looks


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(("kiosk_", "size"), [(True, WALL), (True, STAND), (True, (1280, 1024)), (False, DESK)])
@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
def test_nothing_is_cut_off_while_the_ring_goes_round(
    open_guide: OpenGuide, kiosk_: bool, size: tuple[int, int], text_size: int, language: str
) -> None:
    guide = open_guide(HOME, kiosk=kiosk_, size=size, text_size=text_size, language=language)
    guide.window.opening.one_switch_chosen.emit("slow")
    for opens in (guide.window.close_everything, guide.window.opening.display):
        opens()
        open_guide.settle()
        with told_of_cut_words() as cut:
            paint_whole(guide.window)
        assert [*cut, *cut_passages(guide.window), *outside(guide.window)] == []
    targets = [one for one in shown(guide.window, QAbstractButton) if not isinstance(one, Link)]
    least = guide.window.theme.metrics.target
    assert all(one.height() >= least for one in targets)
