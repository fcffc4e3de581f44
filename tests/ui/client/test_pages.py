"""Each page shows what it is for, whole, and leads on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from confidentiality_guide import __version__
from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer, Reader
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.client.alphabet import entries_of, letter_of
from confidentiality_guide.ui.client.myths_page import MythView
from confidentiality_guide.ui.client.topic_page import TopicPage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.seen import press, said, shown

TOPIC = Route(Place.TOPIC, "hipaa")
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _go_on(guide: Guide, open_guide: OpenGuide, words: str) -> None:
    """Press the button that leads on; where the page is too tall, *More* first."""
    while any(button.text() == "More" for button in shown(guide.window.screen_shown, Button)):
        press(guide.window.screen_shown, "More")
        open_guide.settle()
    press(guide.window.screen_shown, words)
    open_guide.settle()


def _english(pack: Pack) -> list[TopicId]:
    return [topic.id for topic in pack.contents(pack.languages[0].tag).topics if topic.kind is not TopicKind.MYTHS]


# -- home


def test_home_lists_every_section_and_every_topic(open_guide: OpenGuide, pack: Pack) -> None:
    rows = [row.text() for row in shown(open_guide(HOME).window.screen_shown, LinkRow)]
    contents = pack.contents(pack.languages[0].tag)
    assert {section.title for section in contents.sections} <= set(rows)
    assert [rows.count(topic.title) for topic in contents.topics] == [1] * len(contents.topics)
    assert {"Myths: true or not?", "Words to know", "Everything from A to Z", "About this guide"} <= set(rows)


def test_a_kiosk_promises_that_nothing_is_saved(open_guide: OpenGuide) -> None:
    for size in (WALL, STAND):
        guide = open_guide(HOME, kiosk=True, size=size)
        assert "Nothing you do here is saved." in said(guide.window.screen_shown)


# -- a topic


@pytest.mark.parametrize("reader", Reader)
def test_a_topic_shows_each_reader_all_that_is_for_them_in_order(
    open_guide: OpenGuide, pack: Pack, reader: Reader
) -> None:
    guide = open_guide(TOPIC)
    guide.window.choose_reader(reader)
    open_guide.settle()
    words = said(guide.window.screen_shown)
    topic = pack.topic(TopicId("hipaa"), pack.languages[0].tag)
    shown_ideas = [idea.shown(reader.layers) for idea in topic.ideas]
    places = [words.index(plain(idea.heading.text)) for idea in shown_ideas]
    assert places == sorted(places)
    hidden = [
        plain(inner.text)
        for idea in topic.ideas
        for block in idea.blocks
        if block.layer not in reader.layers
        for inner in block.body
    ]
    assert not set(hidden) & set(words)
    paragraphs = [plain(b.text) for idea in shown_ideas for b in idea.blocks if b.kind is Kind.PARAGRAPH]
    assert len(paragraphs) > 5
    heard = " ".join(words).replace("\u00a0", " ")
    assert all(paragraph.replace("\u00a0", " ")[:40] in heard for paragraph in paragraphs)


def test_what_is_below_the_fold_is_built_without_a_jump(qtbot: QtBot, open_guide: OpenGuide) -> None:
    guide = open_guide(HOME)
    guide.window.go(TOPIC)
    page = guide.window.screen_shown
    assert isinstance(page, TopicPage)
    qtbot.waitUntil(lambda: len(shown(page, Passage)) > 4)
    before = [(passage.words, page.scroller.top_of(passage), passage.size()) for passage in shown(page, Passage)]
    assert before[-1][1] > page.height() * 0.8  # the window is full
    open_guide.settle()
    after = [(passage.words, page.scroller.top_of(passage), passage.size()) for passage in shown(page, Passage)]
    assert after[: len(before)] == before
    assert len(after) > 2 * len(before)
    assert page.scroll_place() == 0


def test_a_topic_ends_where_it_ends(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    page = guide.window.screen_shown
    assert isinstance(page, TopicPage)
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    open_guide.settle()
    last = max(shown(page.inner, Passage), key=lambda one: page.scroller.top_of(one))
    assert page.inner.height() - page.scroller.top_of(last) - last.height() < page.height()


# -- an idea, at a kiosk


def test_next_leads_through_every_idea_and_then_on(open_guide: OpenGuide, pack: Pack) -> None:
    topic = pack.topic(TopicId("hipaa"), pack.languages[0].tag)
    guide = open_guide(TOPIC, kiosk=True)
    ideas = [idea for idea in topic.ideas if idea.shown(Reader.CLIENTS.layers).blocks]
    for place, idea in enumerate(ideas, start=1):
        words = said(guide.window.screen_shown)
        assert f"Idea {place} of {len(ideas)}" in words
        assert plain(idea.heading.text) in words
        _go_on(guide, open_guide, "Next" if place < len(ideas) else "More topics")
    assert guide.visit.history.present == Route(Place.SECTION, topic.entry.section)
    for _idea in ideas:
        guide.window.go_back()
    open_guide.settle()
    assert guide.visit.history.present == TOPIC


def test_a_kiosk_shows_clients_words_alone(open_guide: OpenGuide, pack: Pack) -> None:
    english = pack.languages[0].tag
    for_others = {
        plain(inner.text)
        for id_ in _english(pack)
        for idea in pack.topic(id_, english).ideas
        for block in idea.blocks
        if block.layer is not Layer.CLIENT
        for inner in block.body
    }
    guide = open_guide(TOPIC, kiosk=True)
    for id_ in _english(pack)[:5]:
        for idea in pack.topic(id_, english).ideas:
            guide.window.go(Route(Place.TOPIC, id_, idea.id))
            assert not for_others & set(said(guide.window.screen_shown))


def test_where_a_page_is_too_tall_more_comes_before_next(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC, kiosk=True, size=DESK, text_size=200)
    page = guide.window.screen_shown
    assert "More" in [button.text() for button in shown(page, Button)]
    assert "Next" not in [button.text() for button in shown(page, Button)]
    for _turn in range(40):
        if "Next" in [button.text() for button in shown(page, Button)]:
            break
        place = page.scroll_place()
        press(page, "More")
        open_guide.settle()
        assert page.scroll_place() > place
    assert "More" not in [button.text() for button in shown(page, Button)]
    press(page, "Up")
    open_guide.settle()
    assert "More" in [button.text() for button in shown(page, Button)]


def test_a_kiosk_says_source_where_a_desk_says_where_it_stands(open_guide: OpenGuide) -> None:
    links = {}
    for kiosk in (False, True):
        guide = open_guide(TOPIC, kiosk=kiosk)
        found = [link for passage in shown(guide.window.screen_shown, Passage) for link in passage.links]
        links[kiosk] = [link.words for link in found if link.target.scheme == "source"]
    assert set(links[True]) == {"Source"}
    assert "Source" not in links[False]


# -- myths


def test_there_are_twelve_myths_and_more_each_with_an_answer(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.MYTHS))
    views = shown(guide.window.screen_shown, MythView)
    assert len(views) >= 12
    before = len(said(guide.window.screen_shown))
    for view in views:
        view.open_answer()
    open_guide.settle()
    assert len(said(guide.window.screen_shown)) >= before + 2 * len(views)
    assert len(guide.visit.opened_myths) == len(views)


def test_an_answer_closes_again_where_it_was_opened(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.MYTHS))
    row = shown(guide.window.screen_shown, RowButton)[0]
    before = said(guide.window.screen_shown)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert said(guide.window.screen_shown) != before
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert said(guide.window.screen_shown) == before


def test_at_a_kiosk_one_guesses_before_the_answer_is_shown(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(Route(Place.MYTHS), kiosk=True)
    count = len(pack.topic(TopicId("myths"), pack.languages[0].tag).ideas)
    for place in range(1, count + 1):
        words = said(guide.window.screen_shown)
        assert f"{place} of {count}" in words
        press(guide.window.screen_shown, "Find out")
        open_guide.settle()
        assert len(said(guide.window.screen_shown)) > len(words)
        _go_on(guide, open_guide, "Next" if place < count else "More topics")
    assert guide.visit.history.present.place is Place.SECTION


# -- words, and everything from A to Z


def test_every_word_stands_in_the_glossary_with_its_meaning(open_guide: OpenGuide, pack: Pack) -> None:
    terms = pack.terms(pack.languages[0].tag)
    assert len(terms) >= 40
    words = said(open_guide(Route(Place.GLOSSARY)).window.screen_shown)
    assert [word for word in words if word in {term.word for term in terms}] == [term.word for term in terms]


def test_a_kiosk_opens_a_word_in_one_press(open_guide: OpenGuide, pack: Pack) -> None:
    term = pack.terms(pack.languages[0].tag)[5]
    guide = open_guide(Route(Place.GLOSSARY), kiosk=True)
    press(guide.window.screen_shown, term.word)
    open_guide.settle()
    sheet = guide.window.overlays.on_top
    assert sheet is not None
    assert term.word in said(sheet)


def test_a_letter_that_this_language_has_not_shows_those_it_has(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.INDEX, "ح"), kiosk=True)
    assert "C" in [button.text() for button in shown(guide.window.screen_shown, Button)]


@both_layouts
def test_every_topic_and_word_stands_under_its_letter(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    guide = open_guide(Route(Place.INDEX), kiosk=kiosk)
    entries = entries_of(guide.window.setting.shelf)
    found: list[str] = []
    if kiosk:
        letters = [button.text() for button in shown(guide.window.screen_shown, Button)]
        for letter in letters:
            guide.window.go(Route(Place.INDEX, letter))
            open_guide.settle()
            found += [row.text() for row in shown(guide.window.screen_shown, RowButton)]
    else:
        letters = [one.words for one in shown(guide.window.screen_shown, Passage) if one.look.heading == 2]
        found = [row.text() for row in shown(guide.window.screen_shown, LinkRow)]
    assert letters == sorted(set(letters))
    assert found == [entry.name for entry in entries]
    assert set(letters) == {letter_of(entry) for entry in entries}
    contents = pack.contents(pack.languages[0].tag)
    assert len(entries) == len(contents.topics) + len(pack.terms(pack.languages[0].tag))


# -- about


@both_layouts
def test_about_says_what_was_and_was_not_reviewed_and_which_edition_this_is(
    open_guide: OpenGuide, pack: Pack, kiosk: bool
) -> None:
    words = " ".join(said(open_guide(Route(Place.ABOUT), kiosk=kiosk).window.screen_shown))
    assert "education, not legal advice" in words
    assert "No lawyer and no clinician has reviewed this edition yet." in words
    assert __version__ in words
    assert pack.content_hash[:16] in words
    assert all(licence in words for licence in ("MIT", "CC BY 4.0", "LGPL", "Open Font License"))
    assert "If you find a mistake" in words


# -- what is said of each page


@both_layouts
@pytest.mark.parametrize(
    "route", [HOME, TOPIC, *(Route(place) for place in Place if place is not Place.TOPIC)], ids=str
)
def test_the_window_says_where_one_is(open_guide: OpenGuide, kiosk: bool, route: Route) -> None:
    title = open_guide(route, kiosk=kiosk).window.windowTitle()
    where, between, guide = title.rpartition(" · ")
    assert (bool(where), between, guide) == (True, " · ", "Confidentiality Guide")


@both_layouts
def test_every_page_has_one_main_heading(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    for route in (HOME, TOPIC, *(Route(place) for place in Place if place is not Place.TOPIC)):
        guide.window.go(route)
        open_guide.settle()
        headings = [p.words for p in shown(guide.window.screen_shown, Passage) if p.look.heading == 1]
        assert len(headings) == 1, f"{route}: {headings}"


def _primary(guide: Guide) -> list[str]:
    buttons = [b for b in shown(guide.window.screen_shown, QAbstractButton) if getattr(b, "face", "") == "primary"]
    return [button.text() for button in buttons]


def test_a_kiosk_screen_has_one_primary_button_at_most(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(kiosk=True)
    for id_ in _english(pack):
        guide.window.go(Route(Place.TOPIC, id_))
        open_guide.settle()
        assert len(_primary(guide)) == 1, id_
