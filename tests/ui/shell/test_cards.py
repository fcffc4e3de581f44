"""A source card says what the law says, where, as of when, how it was checked, and where to read it oneself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.shell.cards import SourceCard
from confidentiality_guide.ui.shell.sheet import Sheet
from confidentiality_guide.visits.route import Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import press, said, shown
from tests.ui.wall import Wall

TOPIC = Route(Place.TOPIC, "hipaa")
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


@pytest.fixture
def sources(pack: Pack) -> list[Source]:
    english = pack.languages[0].tag
    cited: set[SourceId] = {
        id_
        for topic in pack.contents(english).topics
        for idea in pack.topic(topic.id, english).ideas
        for block in idea.blocks
        for id_ in block.sources
    }
    return [pack.source(id_, english) for id_ in sorted(cited)]


def _opened(guide: Guide, open_guide: OpenGuide, source: Source) -> QWidget:
    guide.window.open_target(Target.parse(f"source:{source.id}"))
    open_guide.settle()
    return shown(guide.window, SourceCard)[0]


@both_layouts
def test_a_source_says_all_that_is_known_of_it(open_guide: OpenGuide, sources: list[Source], kiosk: bool) -> None:
    source = next(one for one in sources if one.quote and one.law_as_of and not one.being_checked)
    guide = open_guide(TOPIC, kiosk=kiosk)
    words = said(_opened(guide, open_guide, source))
    assert f"{source.cite} · {source.document}" in words
    assert f"“{source.quote}”" in words
    assert source.claim in words
    assert {"Law as of", "Checked", "Check again by", "How we checked"} <= set(words)
    assert "Its own text was read" in words
    assert source.title in said(guide.window)


def test_a_source_that_was_read_second_hand_says_so(open_guide: OpenGuide, sources: list[Source]) -> None:
    source = next(one for one in sources if one.being_checked)
    words = said(_opened(open_guide(TOPIC), open_guide, source))
    assert "Read in a second-hand source; being checked" in words
    assert "Its own text was read" not in words


def test_what_is_not_known_is_left_out(open_guide: OpenGuide, sources: list[Source]) -> None:
    source = next(one for one in sources if not one.quote and not one.law_as_of)
    words = said(_opened(open_guide(TOPIC), open_guide, source))
    assert "Law as of" not in words
    assert not any(word.startswith("“") for word in words)


def test_a_source_past_its_review_says_so(open_guide: OpenGuide, wall: Wall, sources: list[Source]) -> None:
    guide = open_guide(TOPIC)
    source = next(one for one in sources if one.review_by)
    later = guide.window.setting._replace(month="2099-01")
    card = wall.hang(SourceCard(source, later), 350)
    assert [tag.accessibleName() for tag in shown(card, Tag)] == ["Past review"]
    assert not shown(wall.hang(SourceCard(source, guide.window.setting), 350), Tag)


@both_layouts
def test_the_address_is_shown_as_text_and_as_a_code(open_guide: OpenGuide, sources: list[Source], kiosk: bool) -> None:
    for source in sources[:5]:
        guide = open_guide(TOPIC, kiosk=kiosk)
        card = _opened(guide, open_guide, source)
        address = next(one for one in shown(card, Passage) if one.accessibleName() == source.address)
        assert address.words.replace("\u200b", "") in source.address
        (code,) = shown(card, QuickCode)
        assert code.width() == code.height() >= 21
        guide.window.hide()


def test_a_desk_copies_a_citation_and_a_kiosk_has_nothing_to_copy_to(
    open_guide: OpenGuide, sources: list[Source]
) -> None:
    source = sources[0]
    guide = open_guide(TOPIC)
    press(_opened(guide, open_guide, source), "Copy citation")
    assert QGuiApplication.clipboard().text() == f"{source.cite}. {source.address}"
    guide.window.hide()
    kiosk = open_guide(TOPIC, kiosk=True)
    assert "Copy citation" not in [one.accessibleName() for one in shown(kiosk.window, QWidget)]


def test_where_there_is_room_a_card_opens_beside_the_page_and_the_page_does_not_move(
    open_guide: OpenGuide, sources: list[Source]
) -> None:
    guide = open_guide(TOPIC, size=WALL)
    page = guide.window.screen_shown
    before = [(one.words, one.mapTo(page, one.rect().topLeft())) for one in shown(page, Passage)[:6]]
    card = _opened(guide, open_guide, sources[0])
    assert guide.window.overlays.has_card
    assert not guide.window.overlays.has_sheet
    at = card.mapTo(page, card.rect().topLeft()).x()
    assert at > shown(page, Passage)[0].geometry().right()
    assert [(one.words, one.mapTo(page, one.rect().topLeft())) for one in shown(page, Passage)[:6]] == before


def test_where_there_is_none_it_opens_over_the_page(open_guide: OpenGuide, sources: list[Source]) -> None:
    guide = open_guide(TOPIC, size=(800, 700))
    _opened(guide, open_guide, sources[0])
    assert guide.window.overlays.has_sheet


def test_another_card_takes_the_place_of_the_first(open_guide: OpenGuide, sources: list[Source]) -> None:
    guide = open_guide(TOPIC, size=WALL)
    for source in sources[:3]:
        _opened(guide, open_guide, source)
    assert len(shown(guide.window, SourceCard)) == 1
    assert sources[2].claim in said(shown(guide.window, SourceCard)[0])


@both_layouts
def test_every_word_of_the_glossary_opens(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    for term in pack.terms(pack.languages[0].tag)[:8]:
        guide.window.open_target(Target.parse(f"term:{term.id}"))
        open_guide.settle()
        assert term.word in said(guide.window)


@both_layouts
def test_every_source_opens(open_guide: OpenGuide, sources: list[Source], kiosk: bool) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    for source in sources[::9]:
        card = _opened(guide, open_guide, source)
        assert source.claim in said(card)


# -- sheets


def _sheet(guide: Guide) -> Sheet:
    return shown(guide.window, Sheet)[0]


def _by_button(guide: Guide) -> None:
    press(_sheet(guide), "Close")


def _by_escape(guide: Guide) -> None:
    QTest.keyClick(guide.window.focusWidget(), Qt.Key.Key_Escape)


def _beside(guide: Guide) -> None:
    QTest.mouseClick(_sheet(guide), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@both_layouts
@pytest.mark.parametrize("close", [_by_button, _by_escape, _beside])
def test_a_sheet_closes_by_its_button_by_escape_and_by_a_press_beside_it(
    open_guide: OpenGuide, kiosk: bool, close: Callable[[Guide], None]
) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk)
    guide.window.opening.help_now()
    open_guide.settle()
    assert guide.window.overlays.has_sheet
    close(guide)
    open_guide.settle()
    assert not guide.window.overlays.has_sheet


def test_a_press_on_the_sheet_does_not_close_it(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    guide.window.opening.help_now()
    open_guide.settle()
    QTest.mouseClick(_sheet(guide), Qt.MouseButton.LeftButton, pos=_sheet(guide).rect().center())
    open_guide.settle()
    assert guide.window.overlays.has_sheet


def test_a_sheet_covers_the_whole_window_and_follows_it(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    guide.window.opening.help_now()
    open_guide.settle()
    for size in ((900, 640), (1_366, 768)):
        guide.window.resize(*size)
        open_guide.settle()
        assert _sheet(guide).geometry() == guide.window.rect()


@pytest.mark.parametrize("size", [WALL, STAND])
def test_at_a_kiosk_a_tall_sheet_is_turned_by_buttons(
    open_guide: OpenGuide, sources: list[Source], size: tuple[int, int]
) -> None:
    guide = open_guide(TOPIC, kiosk=True, text_size=200, size=size)
    _opened(guide, open_guide, max(sources, key=lambda one: len(one.claim) + len(one.quote)))
    press(_sheet(guide), "More")
    open_guide.settle()
    press(_sheet(guide), "Up")
    open_guide.settle()
    press(_sheet(guide), "Close")


def test_help_is_there_at_once_whatever_else_was_open(open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    guide.window.opening.languages()
    guide.window.opening.help_now()
    open_guide.settle()
    assert len(shown(guide.window, Sheet)) == 1
    assert "Call or text 988" in said(_sheet(guide))
