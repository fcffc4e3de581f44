"""The whole guide by keyboard alone: what Tab comes to can be seen and has a ring, Enter opens, Escape and Back return."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.tour import ENGLISH, stops
from confidentiality_guide.ui.blocks.callouts import PlatedCallout
from confidentiality_guide.ui.blocks.figures.toggle import TextButton
from confidentiality_guide.ui.blocks.passage import Link
from confidentiality_guide.ui.client.search_page import ResultRow
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.parts.focus_ring import OWN_RING, FocusRing
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.shell.bar import Bar
from confidentiality_guide.ui.shell.bar_button import BarButton
from confidentiality_guide.ui.shell.card_place import CardPlace
from confidentiality_guide.ui.shell.hide_cover import HideCover
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.sheet import Sheet
from confidentiality_guide.ui.shell.side_nav import NavRow, SideNav
from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide

TOPIC = Route(Place.TOPIC, "hipaa")
MOST_STOPS = 400


class Keyboard:
    """Hands on the keys of an open guide, and eyes on the screen."""

    def __init__(self, guide: Guide, open_guide: OpenGuide) -> None:
        self.guide, self.window = guide, guide.window
        self._settle = open_guide.settle

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
        """Press a key where the window gets it; returns what has the focus then."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QApplication.processEvents()
        QApplication.processEvents()  # what is new on the page has its place, and is brought into view
        return self.on

    def tab(self) -> QWidget:
        """Press Tab."""
        return self.press(Qt.Key.Key_Tab)

    def back_tab(self) -> QWidget:
        """Press Shift and Tab."""
        return self.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)

    def enter(self) -> QWidget:
        """Press Enter, and let what it opens be there."""
        self.press(Qt.Key.Key_Return)
        self._settle()
        return self.on

    def escape(self) -> QWidget:
        """Press Escape."""
        self.press(Qt.Key.Key_Escape)
        self._settle()
        return self.on

    @property
    def on(self) -> QWidget:
        """What has the focus."""
        on = QApplication.focusWidget()
        assert on is not None
        return on

    def until(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Press Tab until the focus is on something."""
        for _stop in range(MOST_STOPS):
            if wanted(self.tab()):
                return self.on
        pytest.fail("Tab never came to it")

    def round(self) -> Iterator[QWidget]:
        """Press Tab until it comes round."""
        first = self.tab()
        yield first
        for _stop in range(MOST_STOPS):
            if self.tab() is first:
                return
            yield self.on
        pytest.fail("Tab never came round")

    def open(self, kind: type[QWidget]) -> QWidget | None:
        """What of this kind is open."""
        return next((one for one in self.window.findChildren(kind) if one.isVisible()), None)


@pytest.fixture
def keys(open_guide: OpenGuide, request: pytest.FixtureRequest) -> Keyboard:
    """The keyboard of a desktop, or of a kiosk where a test says so."""
    guide = open_guide(**getattr(request, "param", {"route": TOPIC}))
    assert guide.window.isActiveWindow()
    return Keyboard(guide, open_guide)


def at(route: Route, **choices: object):  # type: ignore[no-untyped-def]
    """The place and the way in which a test opens the guide."""
    return pytest.param({"route": route, **choices}, id=f"{'kiosk' if choices.get('kiosk') else 'desktop'}-{route}")


desk_or_kiosk = pytest.mark.parametrize("keys", [at(TOPIC), at(TOPIC, kiosk=True)], indirect=True)
SCREENS = [
    at(HOME),
    at(Route(Place.SECTION, "start")),
    at(TOPIC),
    at(TOPIC, size=STAND, text_size=200),
    at(Route(Place.TOPIC, "jaffee")),
    at(Route(Place.MYTHS)),
    at(Route(Place.SEARCH)),
    at(Route(Place.GLOSSARY)),
    at(Route(Place.INDEX)),
    at(Route(Place.ABOUT)),
    at(HOME, kiosk=True),
    at(TOPIC, kiosk=True),
    at(TOPIC, kiosk=True, size=DESK),
    at(TOPIC, kiosk=True, text_size=125),
    at(TOPIC, kiosk=True, size=STAND, text_size=200),
    at(Route(Place.TOPIC, "jaffee"), kiosk=True),
    at(Route(Place.SECTION), kiosk=True),
    at(Route(Place.MYTHS), kiosk=True),
    at(Route(Place.GLOSSARY), kiosk=True),
    at(Route(Place.INDEX), kiosk=True),
    at(Route(Place.ABOUT), kiosk=True),
]


# -- what is seen of it


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def out_of_sight(widget: QWidget) -> str:
    """What keeps a widget from being seen whole; nothing where it can be."""
    place = in_window(widget)
    if not widget.window().rect().contains(place):
        return f"{named(widget)} is at {place.getRect()}, outside the window"
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            port = in_window(parent.viewport())
            if not port.contains(place):
                return f"{named(widget)} is at {place.getRect()}, outside {port.getRect()}"
        parent = parent.parentWidget()
    seen = widget.window().childAt(place.center())
    if seen is None or not (seen is widget or widget.isAncestorOf(seen) or seen is widget.parentWidget()):
        return f"{named(widget)} is covered by {seen}"
    return ""


def without_ring(widget: QWidget) -> str:
    """What is wrong with the ring round a widget; nothing where it can be seen on all sides."""
    if widget.property(OWN_RING):
        return ""
    ring = next(iter(widget.window().findChildren(FocusRing)))
    if not ring.isVisible():
        return f"{named(widget)} has no ring"
    if not in_window(ring).contains(in_window(widget)):
        return f"the ring is not round {named(widget)}"
    out = (ring.width() - widget.width()) // 4  # half of it may lie beyond the edge of the window
    if not ring.visibleRegion().boundingRect().contains(ring.rect().adjusted(out, out, -out, -out)):
        return f"the ring round {named(widget)} is cut off"
    return ""


@pytest.mark.parametrize("keys", SCREENS, indirect=True)
def test_what_tab_comes_to_can_be_seen_and_has_a_ring(keys: Keyboard) -> None:
    wrong, met = [], []
    for stop in keys.round():
        met.append(stop)
        wrong += [found for found in (out_of_sight(stop), without_ring(stop)) if found]
        if not stop.accessibleName():
            wrong.append(f"{type(stop).__name__} has no name")
    wrong += [found for found in (out_of_sight(met[0]), without_ring(met[0])) if found]  # it came round to it
    assert len(met) == len(set(met)) > 5
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize("keys", SCREENS, indirect=True)
def test_tab_goes_through_the_bar_the_navigation_and_the_page(keys: Keyboard) -> None:
    met = list(keys.round())
    parts = [part_of(keys, stop) for stop in met]
    turns = [part for part, after in pairwise([*parts, parts[0]]) if part != after]
    kinds = (QAbstractButton, QLineEdit, Link)
    pressable = {one for kind in kinds for one in keys.window.findChildren(kind) if one.isVisible() and one.isEnabled()}
    assert len(turns) == len(set(turns))
    assert set(turns) == {part_of(keys, one) for one in pressable}
    unmet = {named(one) for one in pressable - set(met) if not getattr(one, "autoExclusive", bool)()}
    assert unmet <= {"Button “More”", "Button “Up”"}  # the page was turned as Tab went down it


def part_of(keys: Keyboard, widget: QWidget) -> str:
    for name, kind in (("bar", Bar), ("navigation", SideNav)):
        if any(part.isAncestorOf(widget) for part in keys.window.findChildren(kind)):
            return name
    return "page"


@pytest.mark.parametrize("keys", [at(TOPIC), at(HOME), at(TOPIC, kiosk=True)], indirect=True)
def test_shift_and_tab_goes_the_same_way_back(keys: Keyboard) -> None:
    there = list(keys.round())
    assert keys.on is there[0]
    for stop in [*reversed(there[1:]), there[0]]:
        assert keys.back_tab() is stop
        assert out_of_sight(stop) == ""


@desk_or_kiosk
def test_the_links_of_a_text_are_reached_one_by_one(keys: Keyboard) -> None:
    first = keys.until(lambda on: isinstance(on, Link) and len(on.passage.links) > 1)
    assert isinstance(first, Link)
    links = first.passage.links
    assert links[0] is first
    assert [keys.tab() for _link in links[1:]] == links[1:]
    assert keys.tab() not in links
    assert keys.back_tab() is links[-1]


@pytest.mark.parametrize("covered", [0, 120])
def test_what_the_keyboard_comes_to_is_brought_above_what_covers_the_page(qtbot: QtBot, covered: int) -> None:
    theme = Theme("light", Metrics(kiosk=True))
    scroller, page = Scroller(theme), QWidget()
    column = QVBoxLayout(page)
    buttons = [Button(f"Button {place}", theme) for place in range(30)]
    for button in buttons:
        column.addWidget(button)
    scroller.setWidget(page)
    scroller.covered = covered
    scroller.resize(400, 600)
    qtbot.addWidget(scroller)
    scroller.show()
    scroller.activateWindow()
    for button in (buttons[20], buttons[4], buttons[24], buttons[0]):
        button.setFocus()
        qtbot.waitUntil(partial(_stands_above, button, 600 - covered))


def _stands_above(widget: QWidget, lowest: int) -> bool:
    return in_window(widget).top() >= 0 and in_window(widget).bottom() < lowest


def test_tab_begins_on_the_page_and_not_before_it(keys: Keyboard) -> None:
    assert isinstance(keys.on, Screen)
    assert part_of(keys, keys.tab()) == "page"


def test_no_ring_is_drawn_for_a_mouse(keys: Keyboard) -> None:
    ring = next(iter(keys.window.findChildren(FocusRing)))
    keys.tab()
    assert ring.isVisible()
    chip = next(chip for chip in keys.window.findChildren(SourceChip) if chip.isVisible())
    QTest.mouseClick(keys.window.windowHandle(), Qt.MouseButton.LeftButton, pos=in_window(chip).center())
    assert not ring.isVisible()


def test_the_ring_outlives_the_page_it_was_on(keys: Keyboard, open_guide: OpenGuide) -> None:
    keys.tab()
    keys.guide.window.go(HOME)
    keys.tab()
    open_guide.settle()
    assert without_ring(keys.on) == ""


# -- opening and closing


@desk_or_kiosk
def test_enter_opens_a_source_and_escape_gives_the_keyboard_back(keys: Keyboard) -> None:
    chip = keys.until(lambda on: isinstance(on, SourceChip))
    on_card = keys.enter()
    card = keys.open(CardPlace) or keys.open(Sheet)
    assert card is not None
    assert card.isAncestorOf(on_card)
    assert card.accessibleName()
    assert out_of_sight(on_card) == without_ring(on_card) == ""
    assert keys.escape() is chip
    assert keys.open(CardPlace) is keys.open(Sheet) is None
    assert out_of_sight(chip) == without_ring(chip) == ""


@desk_or_kiosk
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_link_opens_its_source_and_gets_the_keyboard_back(keys: Keyboard, open_guide: OpenGuide, key: Qt.Key) -> None:
    link = keys.until(
        lambda on: isinstance(on, Link) and on.target.scheme is Scheme.SOURCE and on is on.passage.links[-1]
    )
    keys.press(key)
    open_guide.settle()
    card = keys.open(CardPlace) or keys.open(Sheet)
    assert card is not None
    assert card.isAncestorOf(keys.on)
    assert keys.escape() is link


def test_a_second_card_gives_the_keyboard_back_to_what_opened_it(keys: Keyboard) -> None:
    first = keys.until(lambda on: isinstance(on, SourceChip))
    keys.enter()
    second = keys.until(lambda on: isinstance(on, SourceChip) and on is not first)
    keys.enter()
    assert keys.escape() is second


@desk_or_kiosk
def test_a_link_pressed_by_mouse_gets_the_keyboard_back_too(keys: Keyboard, open_guide: OpenGuide) -> None:
    link = next(link for link in keys.window.findChildren(Link) if link.isVisible() and not out_of_sight(link))
    link.passage.scroll(0, 0)
    target = in_window(link).topLeft() + link.parts()[0].center().toPoint()
    QTest.mouseClick(keys.window.windowHandle(), Qt.MouseButton.LeftButton, pos=target)
    open_guide.settle()
    assert keys.escape() is link


@desk_or_kiosk
@pytest.mark.parametrize("name", ["Language: English", "Text size and colors", "Help now 988"])
def test_the_keyboard_stays_in_a_sheet(keys: Keyboard, name: str) -> None:
    button = keys.until(lambda on: on.accessibleName() == name)
    keys.enter()
    sheet = keys.open(Sheet)
    assert sheet is not None
    assert sheet.accessibleName()
    for stop in keys.round():
        assert sheet.isAncestorOf(stop)
        assert out_of_sight(stop) == without_ring(stop) == ""
    keys.back_tab()
    assert sheet.isAncestorOf(keys.on)
    assert keys.escape() is button
    assert keys.open(Sheet) is None


@desk_or_kiosk
def test_a_choice_on_a_sheet_keeps_the_keyboard_and_then_gives_it_back(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "Text size and colors")
    keys.enter()
    keys.until(lambda on: on.accessibleName() == "100 %")
    keys.press(Qt.Key.Key_Right)
    assert keys.on.accessibleName() == "125 %"
    assert keys.guide.visit.text_size == 125
    keys.press(Qt.Key.Key_Right)
    assert keys.guide.visit.text_size == 150
    back = keys.escape()
    assert (type(back), back.accessibleName()) == (BarButton, "Text size and colors")


def test_whose_words_are_shown_is_chosen_with_the_arrows(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "Clients")
    for reader, name in ((Reader.THERAPISTS, "Therapists"), (Reader.TRAINEES, "Trainees")):
        keys.press(Qt.Key.Key_Down)
        assert keys.guide.visit.reader is reader
        assert keys.on.accessibleName() == name


@desk_or_kiosk
def test_a_hidden_page_is_uncovered_by_a_key(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "Hide this page")
    keys.enter()
    assert keys.open(HideCover) is not None
    assert keys.tab().accessibleName() == "Page hidden. Press to come back."
    keys.press(Qt.Key.Key_Escape)
    assert keys.open(HideCover) is not None
    keys.press(Qt.Key.Key_Space)
    assert keys.open(HideCover) is None
    assert isinstance(keys.on, Screen)


def test_hiding_closes_a_sheet_first(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "Help now 988")
    keys.enter()
    keys.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert keys.open(Sheet) is None
    assert keys.open(HideCover) is not None


# -- from place to place


@pytest.mark.parametrize("layout", ["desktop", "kiosk"])
def test_no_page_takes_the_keyboard_away(open_guide: OpenGuide, pack: Pack, layout: str) -> None:
    window = open_guide(kiosk=layout == "kiosk").window
    for stop in stops(pack, (layout,)):
        window.go(stop.route)
        QApplication.processEvents()
        on = QApplication.focusWidget()
        assert window.isActiveWindow(), f"{stop.name} opens another window"
        assert on is not None, stop.name
        assert on is window.screen_shown or window.screen_shown.isAncestorOf(on), stop.name


def test_a_row_opens_a_topic_and_alt_left_comes_back_to_it(keys: Keyboard, open_guide: OpenGuide) -> None:
    keys.window.go(HOME)
    open_guide.settle()
    row = keys.until(lambda on: on.accessibleName() == "The Jaffee case")
    name, scrolled = named(row), keys.window.screen_shown.scroll_place()
    assert scrolled > 0
    keys.enter()
    assert keys.guide.visit.history.present == Route(Place.TOPIC, "jaffee")
    assert isinstance(keys.on, Screen)
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    open_guide.settle()
    assert keys.guide.visit.history.present == HOME
    assert named(keys.on) == name
    assert out_of_sight(keys.on) == without_ring(keys.on) == ""
    keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert keys.guide.visit.history.present == Route(Place.TOPIC, "jaffee")


def test_a_link_in_a_text_opens_a_topic_and_back_comes_to_the_link(keys: Keyboard, open_guide: OpenGuide) -> None:
    link = keys.until(lambda on: isinstance(on, Link) and on.target.scheme is Scheme.TOPIC)
    assert isinstance(link, Link)
    words, wanted = link.words, Route.to(link.target)
    keys.enter()
    assert keys.guide.visit.history.present == wanted
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    open_guide.settle()
    assert isinstance(keys.on, Link)
    assert keys.on.words == words
    assert out_of_sight(keys.on) == ""


def test_the_navigation_opens_a_place(keys: Keyboard) -> None:
    row = keys.until(lambda on: isinstance(on, NavRow) and on.route.place is Place.TOPIC and on.route != TOPIC)
    assert isinstance(row, NavRow)
    wanted = row.route
    keys.enter()
    assert keys.guide.visit.history.present == wanted


def test_a_visit_that_ends_forgets_where_the_keyboard_was(keys: Keyboard, open_guide: OpenGuide) -> None:
    keys.until(lambda on: isinstance(on, Link) and on.target.scheme is Scheme.TOPIC)
    keys.enter()
    keys.window.visit_ended.emit()
    open_guide.settle()
    assert isinstance(keys.on, Screen)
    assert not keys.window.places.remembers_any


@pytest.mark.parametrize("keys", [at(TOPIC, kiosk=True)], indirect=True)
def test_a_kiosk_turns_to_the_next_idea_and_names_it(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "Next")
    before = keys.on.window().windowTitle()
    keys.enter()
    assert isinstance(keys.on, Screen)
    assert keys.on.accessibleName() != before
    assert keys.on.accessibleName().split(", ")[1] == "HIPAA in plain words"


@pytest.mark.parametrize(
    "keys",
    [at(Route(Place.ABOUT), kiosk=True, size=DESK), at(Route(Place.ABOUT), kiosk=True, size=DESK, text_size=200)],
    indirect=True,
)
def test_a_long_kiosk_page_is_turned_to_its_end(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "More")
    for _page in range(40):
        keys.enter()
        assert part_of(keys, keys.on) == "page", named(keys.on)
        if keys.on.accessibleName() != "More":
            break
    assert keys.on.accessibleName() == "Up"
    assert out_of_sight(keys.on) == without_ring(keys.on) == ""


# -- single screens


def test_a_myth_is_opened_read_and_closed(keys: Keyboard, open_guide: OpenGuide) -> None:
    keys.window.go(Route(Place.MYTHS))
    open_guide.settle()
    myths = [stop for stop in keys.round() if isinstance(stop, RowButton)]
    keys.until(lambda on: on is myths[3])
    answer = keys.enter()
    assert isinstance(answer, PlatedCallout)
    assert answer.accessibleName()
    assert answer.accessibleDescription()
    assert out_of_sight(answer) == without_ring(answer) == ""
    inside = keys.tab()
    assert answer.isAncestorOf(inside)
    assert keys.until(lambda on: isinstance(on, RowButton)) is myths[4]
    while keys.on is not myths[3]:
        keys.back_tab()
    assert keys.enter() is myths[3]
    assert not answer.isVisible()
    assert keys.tab() is myths[4]


@pytest.mark.parametrize("keys", [at(Route(Place.MYTHS), kiosk=True)], indirect=True)
def test_a_kiosk_answers_a_myth(keys: Keyboard) -> None:
    keys.until(lambda on: on.accessibleName() == "Find out")
    answer = keys.enter()
    assert isinstance(answer, PlatedCallout)
    assert out_of_sight(answer) == ""
    assert answer.isAncestorOf(keys.tab())


def test_search_is_typed_and_its_results_are_opened(keys: Keyboard, open_guide: OpenGuide) -> None:
    field = keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "subpoena")
    open_guide.settle()
    first = keys.tab()
    assert isinstance(first, ResultRow)
    second = keys.tab()
    assert isinstance(second, ResultRow)
    assert second.target is not None
    assert out_of_sight(second) == without_ring(second) == ""
    wanted = Route.to(second.target)
    keys.enter()
    assert keys.guide.visit.history.present == wanted or keys.open(CardPlace) is not None


def test_enter_in_the_search_field_opens_the_first_result(keys: Keyboard, open_guide: OpenGuide) -> None:
    field = keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "subpoena")
    open_guide.settle()
    keys.enter()
    assert keys.guide.visit.history.present.place is Place.TOPIC or (keys.open(CardPlace) or keys.open(Sheet))


@desk_or_kiosk
def test_a_figure_is_read_as_a_list(keys: Keyboard, open_guide: OpenGuide, pack: Pack) -> None:
    keys.window.go(_with_figure(pack))
    open_guide.settle()
    button = keys.until(lambda on: isinstance(on, TextButton))
    assert keys.enter() is button
    assert button.accessibleName() == "Show the picture"
    assert out_of_sight(button) == without_ring(button) == ""


def _with_figure(pack: Pack) -> Route:
    for entry in pack.contents(ENGLISH).topics:
        for idea in pack.topic(entry.id, ENGLISH).ideas:
            if any(block.figure is not None for block in idea.blocks):
                return Route(Place.TOPIC, entry.id, idea.id)
    pytest.fail("no topic has a figure")


@pytest.mark.parametrize("keys", [at(Route(Place.GLOSSARY), kiosk=True, size=WALL)], indirect=True)
def test_a_word_of_a_kiosk_list_is_opened_and_closed(keys: Keyboard) -> None:
    row = keys.until(lambda on: isinstance(on, RowButton) and part_of(keys, on) == "page")
    keys.enter()
    sheet = keys.open(Sheet)
    assert sheet is not None
    assert sheet.accessibleName() == row.accessibleName()
    assert keys.escape() is row


def test_a_word_card_leads_on_to_another_and_back_to_the_text(keys: Keyboard, pack: Pack) -> None:
    link = keys.until(lambda on: isinstance(on, Link) and on.target.scheme is Scheme.SOURCE)
    keys.window.open_target(Target(Scheme.TERM, pack.terms(ENGLISH)[0].id))
    card = keys.open(CardPlace)
    assert card is not None
    assert card.accessibleName() == pack.terms(ENGLISH)[0].word
    assert card.isAncestorOf(keys.on)
    assert keys.escape() is link
