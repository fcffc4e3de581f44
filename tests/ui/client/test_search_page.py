"""Search answers while one types, and every answer leads to where the words stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from confidentiality_guide.app import Guide
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.client.search_page import ResultRow, SearchPage, marked
from confidentiality_guide.visits.route import Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import said, shown

SEARCH = Route(Place.SEARCH)


def _page(guide: Guide) -> SearchPage:
    page = guide.window.screen_shown
    assert isinstance(page, SearchPage)
    return page


@pytest.fixture
def guide(open_guide: OpenGuide) -> Guide:
    return open_guide(SEARCH)


def _type(guide: Guide, words: str, open_guide: OpenGuide) -> list[ResultRow]:
    QTest.keyClicks(_page(guide).field.edit, words)
    open_guide.settle()
    return shown(_page(guide), ResultRow)


def test_one_can_type_at_once(guide: Guide, open_guide: OpenGuide) -> None:
    assert guide.window.focusWidget() is _page(guide).field.edit
    assert not shown(_page(guide), ResultRow)
    QTest.keyClicks(guide.window.focusWidget(), "court")
    open_guide.settle()
    assert shown(_page(guide), ResultRow)


def test_every_letter_gives_an_answer(guide: Guide, open_guide: OpenGuide) -> None:
    for letter in "subpoena":
        assert _type(guide, letter, open_guide)
        assert guide.visit.search_words == _page(guide).field.edit.text()


def test_what_was_found_is_said_in_words_and_marked(guide: Guide, open_guide: OpenGuide) -> None:
    rows = _type(guide, "subpoena", open_guide)
    for row in rows:
        assert "subpoena" in row.accessibleName().lower()
    count = next(words for words in said(_page(guide)) if "result" in words)
    assert count in {f"{len(rows)} results", f"The {len(rows)} best results"}


def test_only_what_was_searched_for_is_strong() -> None:
    runs = marked("A subpoena is no order.", [(2, 10)])
    assert [(run.text, run.strong) for run in runs] == [("A ", False), ("subpoena", True), (" is no order.", False)]
    assert marked("whole", [(0, 5)])[0].strong
    assert marked("nothing", []) == marked("nothing", ())


def test_one_result_is_one_result(guide: Guide, open_guide: OpenGuide) -> None:
    _type(guide, "rosenthal", open_guide)
    rows = shown(_page(guide), ResultRow)
    words = [one for one in said(_page(guide)) if "result" in one or "Nothing" in one]
    assert words == {0: ["Nothing found. Try a shorter or another word."], 1: ["1 result"]}.get(
        len(rows), [f"{len(rows)} results"]
    )


def test_where_nothing_is_found_it_says_what_to_try(guide: Guide, open_guide: OpenGuide) -> None:
    assert not _type(guide, "xyzzy", open_guide)
    assert "Nothing found. Try a shorter or another word." in said(_page(guide))


@pytest.mark.parametrize("words", ["'", '"', "*", "AND OR NOT", "(", "a" * 999, "%_", "；", "\t", "\u202e", "-", "🙂"])
def test_anything_may_be_typed(guide: Guide, open_guide: OpenGuide, words: str) -> None:
    _page(guide).field.edit.setText(words)
    open_guide.settle()
    assert guide.visit.search_words


def test_clearing_the_field_clears_the_page(guide: Guide, open_guide: OpenGuide) -> None:
    _type(guide, "court", open_guide)
    _page(guide).field.edit.clear()
    open_guide.settle()
    assert not shown(_page(guide), ResultRow)
    assert not [words for words in said(_page(guide)) if "result" in words or "Nothing" in words]


def test_fewer_results_leave_no_old_ones(guide: Guide, open_guide: OpenGuide) -> None:
    many = len(_type(guide, "c", open_guide))
    few = _type(guide, "ounselor-patient", open_guide)
    assert len(few) < many
    assert len(few) == len([one for one in _page(guide).findChildren(ResultRow) if one.isVisible()])


def test_a_press_leads_to_where_the_words_stand(guide: Guide, open_guide: OpenGuide) -> None:
    row = _type(guide, "minimum necessary", open_guide)[0]
    target = row.target
    assert target is not None
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    open_guide.settle()
    if target.scheme == "topic":
        assert guide.visit.history.present == Route.to(target)
    else:
        assert guide.window.opening.target == target


def test_enter_leads_to_the_first_result(guide: Guide, open_guide: OpenGuide) -> None:
    first = _type(guide, "teenagers", open_guide)[0].target
    assert first is not None
    QTest.keyClick(_page(guide).field.edit, Qt.Key.Key_Return)
    open_guide.settle()
    assert guide.visit.history.present == Route.to(first) or guide.window.opening.target == first


def test_enter_without_results_does_nothing(guide: Guide, open_guide: OpenGuide) -> None:
    _type(guide, "xyzzy", open_guide)
    QTest.keyClick(_page(guide).field.edit, Qt.Key.Key_Return)
    assert guide.visit.history.present == SEARCH


def test_the_words_are_there_when_one_comes_back(guide: Guide, open_guide: OpenGuide) -> None:
    rows = [row.accessibleName() for row in _type(guide, "court", open_guide)]
    guide.window.go(Route(Place.ABOUT))
    guide.window.go_back()
    open_guide.settle()
    assert _page(guide).field.edit.text() == "court"
    assert [row.accessibleName() for row in shown(_page(guide), ResultRow)] == rows


def test_a_client_finds_no_words_meant_for_professionals(open_guide: OpenGuide) -> None:
    found = {}
    for reader in (Reader.CLIENTS, Reader.THERAPISTS):
        guide = open_guide(SEARCH)
        guide.window.choose_reader(reader)
        open_guide.settle()
        _page(guide).field.edit.setText("workforce")
        open_guide.settle()
        found[reader] = len(shown(_page(guide), ResultRow))
        guide.window.hide()
    assert found[Reader.CLIENTS] < found[Reader.THERAPISTS]


def test_the_field_has_no_menu_of_its_own(guide: Guide) -> None:
    assert _page(guide).field.edit.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_results_are_passages_that_a_press_goes_through(guide: Guide, open_guide: OpenGuide) -> None:
    row = _type(guide, "court", open_guide)[0]
    for passage in shown(row, Passage):
        assert passage.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
