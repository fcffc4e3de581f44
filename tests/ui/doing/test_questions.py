"""My questions: one touch puts something on the list, and the list can be taken along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from confidentiality_guide.app import Guide
from confidentiality_guide.intake.hand_off import decode, encode
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.mark_button import MarkButton
from confidentiality_guide.ui.doing.questions.hand_off_reader import HandOffReader
from confidentiality_guide.ui.doing.questions.plain_codes import MOST_BYTES, in_parts
from confidentiality_guide.ui.doing.questions.question_list import RemoveButton
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.visits.questions import MOST, Marked
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import press, said, shown

LIST, RECORD = Route(Place.QUESTIONS), TopicId("your-record")
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _put(guide: Guide, *words: str, topic: TopicId = RECORD) -> None:
    doing = guide.visit.doing
    for one in words:
        doing.questions = doing.questions.put(Marked(Target(Scheme.TOPIC, topic), one, topic))


def _show_list(guide: Guide, open_guide: OpenGuide) -> None:
    guide.window.go(HOME)
    guide.window.go(LIST)
    open_guide.settle()


@both_layouts
def test_one_touch_takes_a_question_along_and_another_leaves_it(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(Route(Place.TOPIC, RECORD), kiosk=kiosk)
    marks = shown(guide.window.screen_shown, MarkButton)
    mark = next(one for one in marks if "What do you write down" in one.accessibleName())
    assert not mark.isChecked()
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert mark.isChecked()
    assert mark.text() == "On my list"
    (marked,) = guide.visit.doing.questions.marked
    assert marked.words == "“What do you write down after we talk?”"
    assert marked.topic == RECORD
    assert marked.target == Target(Scheme.TOPIC, RECORD, "what-is-in-it")
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert not guide.visit.doing.questions.marked


def test_a_mark_is_still_filled_after_coming_back(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.TOPIC, RECORD))
    press(guide.window.screen_shown, "Take along: I want to talk about: Your record")
    guide.window.go(HOME)
    guide.window.go_back()
    open_guide.settle()
    marks = {one.accessibleName(): one.isChecked() for one in shown(guide.window.screen_shown, MarkButton)}
    assert marks.pop("Take along: I want to talk about: Your record")
    assert marks
    assert not any(marks.values())


def test_every_question_of_a_topic_has_its_mark(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.TOPIC, RECORD))
    topic = guide.window.setting.shelf.topic(RECORD)
    asks = [block for idea in topic.ideas for block in idea.blocks if block.kind == "ask"]
    assert len(shown(guide.window.screen_shown, MarkButton)) == len(asks) + 1 > 2


def test_a_full_list_takes_nothing_more_and_says_so(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.TOPIC, RECORD))
    _put(guide, *(f"question {n}" for n in range(MOST)))
    mark = shown(guide.window.screen_shown, MarkButton)[0]
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert mark.text() == "Your list is full"
    assert not mark.isChecked()
    assert len(guide.visit.doing.questions.marked) == MOST


@both_layouts
def test_an_empty_list_suggests_three_things_to_ask(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(LIST, kiosk=kiosk)
    marks = shown(guide.window.screen_shown, MarkButton)
    assert len(marks) == 3
    QTest.mouseClick(marks[1], Qt.MouseButton.LeftButton)
    open_guide.settle()
    press(guide.window.screen_shown, "Show my list")
    open_guide.settle()
    assert "“What do you write down, and who can read it?”" in said(guide.window.screen_shown)
    book = guide.window.setting.shelf.code_book()
    suggested = {one.topic for one in guide.visit.doing.questions.marked}
    assert suggested <= set(book.topics)


@both_layouts
def test_the_list_shows_its_words_and_the_code_in_words_and_digits(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    _put(guide, "“Who reads it?”")
    _put(guide, "“Who pays?”", topic=TopicId("insurance-and-billing"))
    _show_list(guide, open_guide)
    words = said(guide.window.screen_shown)
    book = guide.window.setting.shelf.code_book()
    code = encode([RECORD, TopicId("insurance-and-billing")], book)
    assert {"“Who reads it?”", "“Who pays?”"} <= set(words)
    assert "  ".join(code.words) in words
    grouped = next(one for one in words if one.replace(" ", "").isdecimal())
    assert [len(part) for part in grouped.split()] == [3, 3, 4]
    assert set(decode(grouped, book)) == {RECORD, TopicId("insurance-and-billing")}
    assert "It names the topics you want to talk about. It says nothing else about you." in words
    assert len(shown(guide.window.screen_shown, QuickCode)) == 1


@both_layouts
def test_removing_takes_one_off_and_the_keyboard_stays_in_the_list(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(kiosk=kiosk)
    _put(guide, "one?", "two?", "three?")
    _show_list(guide, open_guide)
    press(guide.window.screen_shown, "Remove: two?")
    open_guide.settle()
    assert [one.words for one in guide.visit.doing.questions.marked] == ["one?", "three?"]
    assert "two?" not in said(guide.window.screen_shown)
    now = guide.window.focusWidget()
    assert isinstance(now, RemoveButton)
    assert now.accessibleName() == "Remove: three?"
    for left in ("one?", "three?"):
        press(guide.window.screen_shown, f"Remove: {left}")
        open_guide.settle()
    assert len(shown(guide.window.screen_shown, MarkButton)) == 3


def test_a_long_list_is_in_several_codes_one_at_a_time(open_guide: OpenGuide) -> None:
    guide = open_guide()
    _put(guide, *(f"A rather long question about what is written down, number {n}?" for n in range(20)))
    _show_list(guide, open_guide)
    assert "Code 1 of 2" in said(guide.window.screen_shown)
    press(guide.window.screen_shown, "Next code")
    open_guide.settle()
    assert "Code 2 of 2" in said(guide.window.screen_shown)
    assert len(shown(guide.window.screen_shown, QuickCode)) == 1


def test_codes_hold_every_line_and_no_more_than_a_phone_reads() -> None:
    lines = [f"“質問 {n}: {'x' * 40}”" for n in range(24)]
    parts = in_parts("My questions", lines)
    assert [line.removeprefix("- ") for part in parts for line in part.split("\n")[1:]] == lines
    assert all(part.startswith("My questions\n") for part in parts)
    assert max(len(part.encode()) for part in parts) <= MOST_BYTES
    assert in_parts("Ask", ["x" * 2 * MOST_BYTES]) == (f"Ask\n- {'x' * 2 * MOST_BYTES}",)


# -- a therapist turns a code back into topics


def _reader(guide: Guide, open_guide: OpenGuide) -> HandOffReader:
    guide.window.choose_reader(Reader.THERAPISTS)
    _show_list(guide, open_guide)
    (reader,) = shown(guide.window.screen_shown, HandOffReader)
    return reader


def _type(reader: HandOffReader, open_guide: OpenGuide, words: str) -> None:
    reader.edit.clear()
    QTest.keyClicks(reader.edit, words)
    QTest.keyClick(reader.edit, Qt.Key.Key_Return)
    open_guide.settle()


def test_a_therapist_types_a_code_and_gets_the_topics(open_guide: OpenGuide) -> None:
    guide = open_guide()
    reader = _reader(guide, open_guide)
    code = encode([RECORD, TopicId("hipaa")], guide.window.setting.shelf.code_book())
    for typed in (" ".join(code.words), code.digits, "-".join(code.words).upper()):
        _type(reader, open_guide, typed)
        assert [row.text() for row in shown(reader, LinkRow)] == ["HIPAA in plain words", "Your record"]
    QTest.mouseClick(shown(reader, LinkRow)[1], Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.TOPIC, RECORD)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("only two", "three words, or ten digits"),
        ("zzzz yyyy xxxx", "not a word of a code"),
        ("123", "ten digits"),
        ("1234567890", "not right"),
    ],
)
def test_what_is_no_code_is_said_in_a_plain_sentence(open_guide: OpenGuide, typed: str, told: str) -> None:
    reader = _reader(open_guide(), open_guide)
    _type(reader, open_guide, typed)
    assert any(told in words for words in said(reader))
    assert not shown(reader, LinkRow)


def test_nobody_types_at_a_kiosk_and_clients_have_no_use_for_the_field(open_guide: OpenGuide) -> None:
    kiosk, desktop = open_guide(LIST, kiosk=True), open_guide(LIST)
    kiosk.window.choose_reader(Reader.THERAPISTS)
    open_guide.settle()
    assert not shown(kiosk.window, QLineEdit)
    assert not shown(desktop.window.screen_shown, HandOffReader)


def test_the_list_is_forgotten_with_the_visit(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    _put(guide, "“Who reads it?”")
    press(guide.window, "I’m done")
    open_guide.settle()
    guide.window.go(LIST)
    open_guide.settle()
    assert "“Who reads it?”" not in said(guide.window.screen_shown)
    assert shown(guide.window.screen_shown, Button)
