"""From place to place: links, lists and the bar lead there, and Back leads where one was."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.ui.blocks.passage import Link, Passage
from confidentiality_guide.ui.client.topic_page import TopicPage
from confidentiality_guide.ui.shell.side_nav import NavRow, SideNav
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import bar, press, said, shown

TOPIC, WORDS, MYTHS = Route(Place.TOPIC, "hipaa"), Route(Place.GLOSSARY), Route(Place.MYTHS)
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _link_to(root: QWidget, scheme: Scheme) -> Link:
    links = [link for passage in shown(root, Passage) for link in passage.links]
    return next(link for link in links if link.target.scheme is scheme)


def _follow(link: Link) -> None:
    """Press a link with a finger: in the middle of its first line."""
    place = link.passage.link_rects(link)[0].center().toPoint()
    QTest.mouseClick(link.passage, Qt.MouseButton.LeftButton, pos=place)


def _open_beside(guide: Guide) -> Target | None:
    return guide.window.opening.target


@both_layouts
def test_at_first_there_is_no_way_back(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    assert not bar(guide.window).back.isEnabled()
    guide.window.go(TOPIC)
    assert bar(guide.window).back.isEnabled()
    bar(guide.window).back.click()
    assert guide.visit.history.present == HOME
    assert not bar(guide.window).back.isEnabled()


@both_layouts
def test_home_leads_home_from_anywhere(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    bar(guide.window).home.click()
    open_guide.settle()
    assert guide.visit.history.present == HOME
    assert guide.window.windowTitle() == "Home · Confidentiality Guide"


@both_layouts
@pytest.mark.parametrize(
    "route",
    [
        Route(Place.TOPIC, "no-such-topic"),
        Route(Place.TOPIC, "no-such-topic", "part"),
        Route(Place.TOPIC),
        Route(Place.SECTION, "no-such-section"),
    ],
    ids=str,
)
def test_a_place_that_is_not_in_the_guide_is_home(open_guide: OpenGuide, kiosk: bool, route: Route) -> None:
    guide = open_guide(route, kiosk=kiosk)
    assert said(guide.window.screen_shown) == said(open_guide(HOME, kiosk=kiosk).window.screen_shown)
    assert guide.visit.history.present == HOME


@both_layouts
def test_a_part_that_is_not_in_the_topic_is_its_beginning(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(Route(Place.TOPIC, "hipaa", "no-such-idea"), kiosk=kiosk)
    assert guide.window.screen_shown.scroll_place() == 0
    assert said(guide.window.screen_shown) == said(open_guide(TOPIC, kiosk=kiosk).window.screen_shown)


def test_a_link_to_an_idea_brings_that_idea_to_the_top(open_guide: OpenGuide, pack: Pack) -> None:
    idea = pack.topic(pack.contents(pack.languages[0].tag).topics[0].id, pack.languages[0].tag).ideas[3]
    topic, part = str(idea.heading.id).split("/")[0], idea.id
    guide = open_guide(HOME)
    guide.window.go(Route(Place.TOPIC, topic, part))
    open_guide.settle()
    page = guide.window.screen_shown
    words = "".join(run.text for run in idea.heading.text)
    heading = next(one for one in shown(page, Passage) if one.look.heading == 2 and one.words == words)
    assert 0 <= heading.mapTo(page, QPoint(0, 0)).y() <= page.theme.metrics.space(6)


def test_back_and_forward_lead_to_where_one_had_read(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    guide.window.screen_shown.return_to(700)
    guide.window.go(WORDS)
    open_guide.settle()
    guide.window.screen_shown.return_to(300)
    guide.window.go_back()
    open_guide.settle()
    assert guide.window.screen_shown.scroll_place() == 700
    guide.window.go_forward()
    open_guide.settle()
    assert guide.window.screen_shown.scroll_place() == 300
    guide.window.go(TOPIC)
    open_guide.settle()
    assert guide.window.screen_shown.scroll_place() == 0  # come to anew, it begins at its top


def test_a_sheet_that_is_open_closes_before_the_page_is_left(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME)
    guide.window.go(TOPIC)
    guide.window.opening.help_now()
    guide.window.go_back()
    assert guide.visit.history.present == TOPIC
    assert not guide.window.overlays.has_sheet
    guide.window.go_back()
    assert guide.visit.history.present == HOME


@pytest.mark.parametrize(
    ("key", "modifiers", "place"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, MYTHS),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier, HOME),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, Route(Place.SEARCH)),
    ],
    ids=["back", "home", "search"],
)
def test_a_desktop_has_keys_for_it_and_a_kiosk_has_none(
    open_guide: OpenGuide, key: Qt.Key, modifiers: Qt.KeyboardModifier, place: Route
) -> None:
    for kiosk, expected in ((False, place), (True, TOPIC)):
        guide = open_guide(MYTHS, kiosk=kiosk)
        guide.window.go(TOPIC)
        open_guide.settle()
        QTest.keyClick(guide.window, key, modifiers)
        open_guide.settle()
        assert guide.visit.history.present == expected
        guide.window.close()


@both_layouts
def test_a_link_to_a_topic_is_followed_by_a_press(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    english = pack.languages[0].tag
    topic, idea = next(
        (entry.id, idea.id)
        for entry in pack.contents(english).topics
        for idea in pack.topic(entry.id, english).ideas
        for block in idea.shown(Reader.CLIENTS.layers).blocks
        for text in block.texts
        if any(run.target is not None and run.target.scheme is Scheme.TOPIC for run in text)
    )
    guide = open_guide(Route(Place.TOPIC, topic, idea), kiosk=kiosk)
    link = _link_to(guide.window.screen_shown, Scheme.TOPIC)
    _follow(link)
    open_guide.settle()
    assert guide.visit.history.present == Route.to(link.target)


@both_layouts
def test_a_word_and_a_source_open_beside_the_page_or_over_it(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    before = guide.visit.history
    link = _link_to(guide.window.screen_shown, Scheme.SOURCE)
    _follow(link)
    open_guide.settle()
    assert _open_beside(guide) == link.target
    assert guide.visit.history == before
    press(guide.window, "Close")
    open_guide.settle()
    assert _open_beside(guide) is None
    assert not guide.window.overlays.has_card
    assert not guide.window.overlays.has_sheet


@both_layouts
def test_the_link_that_is_open_is_marked_while_it_is(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    link = _link_to(guide.window.screen_shown, Scheme.SOURCE)
    assert not _is_marked(link, guide.window.theme)
    _follow(link)
    open_guide.settle()
    assert _is_marked(link, guide.window.theme)
    press(guide.window, "Close")
    open_guide.settle()
    assert not _is_marked(link, guide.window.theme)


def _is_marked(link: Link, theme: Theme) -> bool:
    """Whether the ground of a link is tinted, just after its last letter."""
    passage = link.passage
    rect = passage.link_rects(link)[-1]
    after = QPointF(rect.right() + theme.metrics.space(1) / 2, rect.center().y()).toPoint()
    return passage.grab().toImage().pixelColor(after * passage.devicePixelRatioF()) == theme.colour(Role.ACCENT_TINT)


@both_layouts
def test_a_card_closes_when_its_page_is_left(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    guide.window.open_target(_link_to(guide.window.screen_shown, Scheme.SOURCE).target)
    guide.window.go(WORDS)
    open_guide.settle()
    assert guide.window.opening.target is None
    assert "Law as of" not in said(guide.window)


def _rows(guide: Guide) -> list[NavRow]:
    return shown(shown(guide.window, SideNav)[0], NavRow)


def test_on_a_topic_the_navigation_lists_its_section_and_marks_the_topic(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(TOPIC)
    contents = pack.contents(pack.languages[0].tag)
    entry = next(topic for topic in contents.topics if topic.id == "hipaa")
    rows = _rows(guide)
    assert {row.text() for row in rows} >= {topic.title for topic in contents.of_section(entry.section)}
    assert [row.text() for row in rows if row.isChecked()] == [entry.title]


def test_elsewhere_the_navigation_lists_every_section(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(WORDS)
    sections = pack.contents(pack.languages[0].tag).sections
    assert len(sections) == 10
    assert [row.text() for row in _rows(guide)][:10] == [section.title for section in sections]
    press(guide.window, sections[2].title)
    assert guide.visit.history.present == Route(Place.SECTION, sections[2].id)


def test_in_a_narrow_window_the_navigation_gives_way_to_the_page(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC, size=(800, 700))
    assert not shown(guide.window, SideNav)
    assert guide.window.screen_shown.width() == 800
    guide.window.resize(1366, 768)
    open_guide.settle()
    assert shown(guide.window, SideNav)


@pytest.mark.parametrize(
    ("door", "reader"),
    [("For clients", Reader.CLIENTS), ("For therapists", Reader.THERAPISTS), ("For trainees", Reader.TRAINEES)],
)
def test_each_door_opens_the_guide_for_its_reader(open_guide: OpenGuide, door: str, reader: Reader) -> None:
    guide = open_guide(HOME)
    press(guide.window, door)
    open_guide.settle()
    assert guide.visit.reader is reader
    assert guide.visit.history.present.place is Place.SECTION
    guide.window.go_back()
    assert guide.visit.history.present == HOME


def test_the_switch_shows_the_words_for_another_reader(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    for_clients = said(guide.window.screen_shown)
    press(shown(guide.window, SideNav)[0], "Therapists")
    open_guide.settle()
    assert guide.visit.reader is Reader.THERAPISTS
    assert set(for_clients) < set(said(guide.window.screen_shown))
    assert isinstance(guide.window.screen_shown, TopicPage)


@both_layouts
def test_every_topic_is_reached_from_home_by_pressing(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    english = pack.languages[0].tag
    contents = pack.contents(english)
    guide = open_guide(HOME, kiosk=kiosk)
    for topic in contents.topics:
        section = contents.section(topic.section)
        assert section is not None
        guide.window.go_home()
        open_guide.settle()
        if kiosk:
            press(guide.window.screen_shown, "All topics")
            open_guide.settle()
        press(guide.window.screen_shown, section.title)
        open_guide.settle()
        press(guide.window.screen_shown, topic.title)
        myths = topic.kind is TopicKind.MYTHS
        assert guide.visit.history.present == (MYTHS if myths else Route(Place.TOPIC, topic.id))


def test_the_source_of_an_unknown_id_is_no_exception(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    guide.window.open_target(Target(Scheme.SOURCE, "no-such-source"))
    guide.window.open_target(Target(Scheme.TERM, "no-such-word"))
    open_guide.settle()
    assert guide.visit.history.present == TOPIC
