"""Running text is read whole, in its own direction, and its links are found by finger, key and ear."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from confidentiality_guide.teaching.inline import Run, Scheme, Target, Text
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme
from tests.ui.themes import ARABIC, EVERY, KIOSK, LIGHT
from tests.ui.wall import Wall

RULE, NOTES = Target(Scheme.SOURCE, "minimum-necessary"), Target(Scheme.TERM, "notes")
TEXT: Text = (
    Run("A therapist shares as little as the purpose needs, and keeps "),
    Run("private notes", target=NOTES),
    Run(" apart from the record, where almost nobody may see them. "),
    Run("45 CFR 164.502(b)", target=RULE),
)
WIDTH = 300


PLAIN = Look()


def _shown(wall: Wall, text: Text | str, look: Look = PLAIN, theme: Theme = LIGHT, width: int = WIDTH) -> Passage:
    return wall.hang(Passage(text, look, theme), width)


def _lines(passage: Passage) -> list[str]:
    document = passage.findChild(QTextDocument)
    assert document is not None
    layout = document.begin().layout()
    words = document.toPlainText()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [words[line.textStart() : line.textStart() + line.textLength()] for line in lines]


@pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)
def test_narrower_it_is_taller_and_loses_no_word(wall: Wall, theme: Theme) -> None:
    words = "".join(run.text for run in TEXT)
    heights = []
    for width in (900, 600, 400):
        passage = _shown(wall, TEXT, theme=theme, width=width)
        heights.append(passage.height())
        assert "".join(_lines(passage)) == passage.words
        assert passage.words.replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "") == words
        assert passage.height() == len(_lines(passage)) * theme.line_px(Step.BODY)
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_a_press_on_a_link_follows_it(qtbot: QtBot, wall: Wall) -> None:
    passage = _shown(wall, TEXT)
    for link in passage.links:
        with qtbot.waitSignal(passage.link_opened) as opened:
            place = passage.link_rects(link)[-1].center().toPoint()
            QTest.mouseClick(passage, Qt.MouseButton.LeftButton, pos=place)
        assert opened.args == [link.target]


def test_a_press_beside_a_link_follows_nothing(qtbot: QtBot, wall: Wall) -> None:
    passage = _shown(wall, TEXT)
    with qtbot.assertNotEmitted(passage.link_opened):
        QTest.mouseClick(passage, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        QTest.mouseClick(
            passage, Qt.MouseButton.RightButton, pos=passage.link_rects(passage.links[0])[0].center().toPoint()
        )


def test_at_a_kiosk_a_finger_may_miss_a_link_by_a_little(wall: Wall) -> None:
    passage = _shown(wall, (Run("See "), Run("notes", target=NOTES), Run(".")), theme=KIOSK, width=900)
    rect = passage.link_rects(passage.links[0])[0]
    metrics = KIOSK.metrics
    assert passage.link_at(QPointF(rect.right() + metrics.mm(3), rect.center().y())) is passage.links[0]
    assert passage.link_at(QPointF(rect.right() + metrics.mm(40), rect.center().y())) is None


def test_between_two_links_the_nearer_one_is_meant(wall: Wall) -> None:
    text = (Run("One", target=NOTES), Run(" or "), Run("another", target=RULE))
    passage = _shown(wall, text, theme=KIOSK, width=900)
    for link in passage.links:
        assert passage.link_at(passage.link_rects(link)[0].center()) is link


def test_the_rectangles_of_a_link_lie_on_its_letters(wall: Wall) -> None:
    passage = _shown(wall, TEXT)
    for link in passage.links:
        rects = passage.link_rects(link)
        assert rects
        for rect in rects:
            assert rect.height() == LIGHT.line_px(Step.BODY)
            assert passage.rect().adjusted(-2, -2, 2, 2).contains(rect.toRect())
        assert passage.rect().contains(link.geometry())


def test_a_link_over_two_lines_has_a_rectangle_on_each(wall: Wall) -> None:
    text = (Run("The rule for "), Run("what may be shared without asking you first", target=NOTES))
    passage = _shown(wall, text, width=180)
    rects = passage.link_rects(passage.links[0])
    assert len(rects) >= 2
    assert len({rect.top() for rect in rects}) == len(rects)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_link_is_followed_by_key(qtbot: QtBot, wall: Wall, key: Qt.Key) -> None:
    passage = _shown(wall, TEXT)
    with qtbot.waitSignal(passage.link_opened) as opened:
        QTest.keyClick(passage.links[1], key)
    assert opened.args == [RULE]


def test_runs_with_the_same_target_are_one_link(wall: Wall) -> None:
    text = (Run("very ", target=NOTES), Run("private", strong=True, target=NOTES), Run(" and "), Run("x", target=NOTES))
    passage = _shown(wall, text)
    assert [link.words for link in passage.links] == ["very private", "x"]


def test_new_words_bring_new_links(wall: Wall) -> None:
    passage = _shown(wall, TEXT)
    passage.set_text((Run("See "), Run("the rule", target=RULE)))
    assert passage.words == "See the rule"
    assert [link.target for link in passage.links] == [RULE]
    passage.set_text("Nothing to follow.")
    assert passage.links == []
    assert passage.accessibleName() == "Nothing to follow."


# -- reading direction


@pytest.mark.parametrize("words", ["HIPAA هو قانون", "هو قانون HIPAA", "45 CFR 164.502"])
def test_a_page_from_right_to_left_stays_so_whatever_a_line_begins_with(wall: Wall, words: str) -> None:
    passage = _shown(wall, words, theme=ARABIC)
    document = passage.findChild(QTextDocument)
    assert document is not None
    assert document.defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    line = document.begin().layout().lineAt(0)
    assert line.naturalTextRect().center().x() > WIDTH / 2


def test_english_in_such_a_page_runs_from_left_to_right_at_the_right_edge(wall: Wall) -> None:
    passage = _shown(wall, "“Not shared.”", Look(english=True), theme=ARABIC)
    document = passage.findChild(QTextDocument)
    assert document is not None
    assert document.defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight
    assert document.begin().layout().lineAt(0).naturalTextRect().center().x() > WIDTH / 2


# -- what a screen reader is told


@pytest.mark.parametrize(
    ("look", "text", "role"),
    [
        (Look(heading=2), "A heading", QAccessible.Role.Heading),
        (Look(list_item=True), "An item", QAccessible.Role.ListItem),
        (Look(), "Words", QAccessible.Role.StaticText),
        (Look(), TEXT, QAccessible.Role.Paragraph),
    ],
)
def test_it_says_what_it_is(wall: Wall, look: Look, text: Text | str, role: QAccessible.Role) -> None:
    heard = QAccessible.queryAccessibleInterface(_shown(wall, text, look))
    assert heard.role() is role
    assert heard.text(QAccessible.Text.Name)


def test_its_links_are_its_children_and_can_be_pressed(qtbot: QtBot, wall: Wall) -> None:
    passage = _shown(wall, TEXT)
    heard = QAccessible.queryAccessibleInterface(passage)
    assert heard.childCount() == 2
    for number, link in enumerate(passage.links):
        child = heard.child(number)
        assert child.role() is QAccessible.Role.Link
        assert child.text(QAccessible.Text.Name) == link.words
        with qtbot.waitSignal(passage.link_opened) as opened:
            child.actionInterface().doAction(QAccessibleActionInterface.pressAction())
        assert opened.args == [link.target]


def test_one_line_is_never_broken(wall: Wall) -> None:
    passage = Passage("Idea 3 of 6", Look(one_line=True), LIGHT)
    wall.hang(passage, passage.minimumSizeHint().width())
    assert _lines(passage) == ["Idea 3 of 6"]
