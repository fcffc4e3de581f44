"""Language, colours and text size are changed where one is: the place, and what is open there, stay."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.i18n.languages import ACCENTED, ENGLISH, MIRRORED
from confidentiality_guide.preferences import TEXT_SIZES
from confidentiality_guide.teaching.ids import LanguageTag, SourceId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.client.search_page import SearchPage
from confidentiality_guide.ui.client.topic_page import TopicPage
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import bar, press, said, shown

TOPIC = Route(Place.TOPIC, "hipaa")


def _source_on(page: QWidget) -> Target:
    links = [link.target for passage in shown(page, Passage) for link in passage.links]
    return next(target for target in links if target.scheme == "source")


def _change(guide: Guide, what: str) -> None:
    window = guide.window
    if what == "language":
        window.choose_language(MIRRORED if guide.visit.language == ENGLISH else ENGLISH)
    elif what == "theme":
        window.choose_theme("dark")
    elif what == "text size":
        window.choose_text_size(175)
    else:
        window.choose_reader(Reader.TRAINEES)
    window.overlays.close_sheet()


CHANGES = ["language", "theme", "text size", "reader"]
every_change = pytest.mark.parametrize("change", CHANGES)
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


@every_change
@both_layouts
def test_the_place_stays(open_guide: OpenGuide, kiosk: bool, change: str) -> None:
    guide = open_guide(kiosk=kiosk)
    guide.window.go(Route(Place.GLOSSARY))
    guide.window.go(TOPIC)
    guide.window.go(Route(Place.MYTHS))
    guide.window.go_back()
    before = guide.visit.history
    _change(guide, change)
    open_guide.settle()
    assert guide.visit.history == before
    assert guide.visit.history.can_go_back
    assert guide.visit.history.can_go_forward


@pytest.mark.parametrize("tag", [ACCENTED, MIRRORED])
def test_the_words_change_with_the_language(open_guide: OpenGuide, tag: LanguageTag) -> None:
    guide = open_guide(TOPIC)
    english = said(guide.window)
    guide.window.choose_language(tag)
    open_guide.settle()
    kept = {passage.words for passage in shown(guide.window, Passage) if passage.look.english}  # the law's own words
    assert set(said(guide.window)) & set(english) == kept
    assert guide.window.theme.right_to_left is (tag == MIRRORED)
    guide.window.choose_language(ENGLISH)
    open_guide.settle()
    assert said(guide.window) == english


def _idea_at_top(guide: Guide) -> str:
    """The heading of the idea that is being read: the last one that begins at the top of the window or above it."""
    page = guide.window.screen_shown
    assert isinstance(page, TopicPage)
    headings = [passage for passage in shown(page, Passage) if passage.look.heading == 2]
    tops = [heading.mapTo(page, QPoint(0, 0)).y() for heading in headings]
    place = sum(top <= page.theme.metrics.space(12) for top in tops) - 1
    ideas = [idea.heading for idea in page.topic.ideas]
    return str(ideas[max(0, place)].id)


@pytest.mark.parametrize("change", ["language", "theme", "text size"])
def test_the_idea_that_is_being_read_stays_in_view(open_guide: OpenGuide, change: str) -> None:
    guide = open_guide(TOPIC)
    page = guide.window.screen_shown
    assert isinstance(page, TopicPage)
    page.show_part(page.topic.ideas[4].id)
    before = _idea_at_top(guide)
    assert before == page.topic.ideas[4].heading.id
    _change(guide, change)
    open_guide.settle()
    assert guide.window.screen_shown is not page
    assert _idea_at_top(guide) == before


def test_new_colours_move_nothing(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    page = guide.window.screen_shown
    page.return_to(431)
    guide.window.choose_theme("dark")
    guide.window.overlays.close_sheet()
    open_guide.settle()
    assert guide.window.screen_shown.scroll_place() == 431


@pytest.mark.parametrize("change", ["language", "theme", "text size"])
@both_layouts
def test_a_card_that_is_open_stays_open(open_guide: OpenGuide, kiosk: bool, change: str) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    target = _source_on(guide.window.screen_shown)
    guide.window.open_target(target)
    if change == "language":
        guide.window.choose_language(ACCENTED)
    elif change == "theme":
        guide.visit.theme = "dark"
        guide.window.choices_changed.emit()
    else:
        guide.visit.text_size = 125
        guide.window.choices_changed.emit()
    open_guide.settle()
    assert guide.window.opening.target == target
    source = guide.window.setting.shelf.source(SourceId(target.id))
    assert {source.title, source.claim} <= set(said(guide.window))  # in the language it is read in now


@every_change
def test_the_words_that_were_searched_for_stay(open_guide: OpenGuide, change: str) -> None:
    guide = open_guide(Route(Place.SEARCH))
    page = guide.window.screen_shown
    assert isinstance(page, SearchPage)
    page.field.edit.setText("court")
    _change(guide, change)
    open_guide.settle()
    page = guide.window.screen_shown
    assert isinstance(page, SearchPage)
    assert page.field.edit.text() == "court"
    assert guide.visit.search_words == "court"


@every_change
@both_layouts
def test_an_answer_that_was_opened_stays_open(open_guide: OpenGuide, kiosk: bool, change: str) -> None:
    guide = open_guide(Route(Place.MYTHS), kiosk=kiosk)
    closed = len(said(guide.window.screen_shown))
    guide.window.screen_shown.answer_first()
    open_guide.settle()
    opened = len(said(guide.window.screen_shown))
    _change(guide, change)
    open_guide.settle()
    assert opened > closed
    assert len(said(guide.window.screen_shown)) >= opened


@pytest.mark.parametrize("percent", TEXT_SIZES)
@both_layouts
def test_every_text_size_can_be_chosen_on_the_sheet(open_guide: OpenGuide, kiosk: bool, percent: int) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk, text_size=125 if percent == 100 else 100)
    bar(guide.window).display.click()
    open_guide.settle()
    press(guide.window, f"{percent} %")
    open_guide.settle()
    assert guide.visit.text_size == percent
    assert guide.window.theme.metrics.text == percent / 100
    assert guide.window.overlays.has_sheet  # so that the reader can compare


@pytest.mark.parametrize(("words", "theme"), [("Light", "light"), ("Dark", "dark"), ("High contrast", "contrast")])
@both_layouts
def test_all_colours_can_be_chosen_on_the_sheet(open_guide: OpenGuide, kiosk: bool, words: str, theme: str) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk, theme="dark" if theme == "light" else "light")
    bar(guide.window).display.click()
    open_guide.settle()
    press(guide.window, words)
    open_guide.settle()
    assert (guide.visit.theme, guide.window.theme.name) == (theme, theme)


def test_every_language_that_is_offered_is_offered_in_its_own_name(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC, language=ACCENTED)
    bar(guide.window).language.click()
    open_guide.settle()
    press(guide.window, "English")
    open_guide.settle()
    assert guide.visit.language == ENGLISH


def test_a_reader_is_not_offered_the_made_up_languages(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME)
    bar(guide.window).language.click()
    open_guide.settle()
    sheet = guide.window.overlays.on_top
    assert sheet is not None
    names = {language.name for language in guide.window.setting.shelf.pack.languages if language.tag != ENGLISH}
    assert not names & set(said(sheet))
    with pytest.raises(AssertionError, match="no button"):
        press(sheet, names.pop())
