"""One question at a time: a miss explains, gives nothing away, and comes again in another story."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from confidentiality_guide.app import Guide
from confidentiality_guide.learning.asking import Standing
from confidentiality_guide.teaching.concepts import Answer, Question
from confidentiality_guide.teaching.ids import ConceptId, LanguageTag
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.scenarios import Audience
from confidentiality_guide.ui.doing.checks.question_view import Answer as AnswerCard
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import press, said, shown

CONCEPT = ConceptId("minimum-necessary")
ASKED = Route(Place.CHECK, CONCEPT)
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _question(guide: Guide) -> Question:
    """The question that stands on the screen."""
    words = said(guide.window.screen_shown)
    shelf = guide.window.setting.shelf
    found = [q for entry in shelf.concepts() for q in shelf.concept(entry.id).questions if plain(q.stem.text) in words]
    assert len(found) == 1, words
    return found[0]


def _pick(question: Question, *, right: bool, but: str = "") -> Answer:
    return next(one for one in question.answers if one.right is right and plain(one.label) != but)


def _answer(guide: Guide, open_guide: OpenGuide, *, right: bool) -> Answer:
    given = _pick(_question(guide), right=right)
    press(guide.window.screen_shown, plain(given.label))
    open_guide.settle()
    return given


def _next(guide: Guide, open_guide: OpenGuide) -> None:
    while any(button.text() == "More" for button in shown(guide.window.screen_shown, Button)):
        press(guide.window.screen_shown, "More")
        open_guide.settle()
    press(guide.window.screen_shown, "Next question")
    open_guide.settle()


def _card(guide: Guide) -> AnswerCard:
    cards = shown(guide.window.screen_shown, AnswerCard)
    assert len(cards) == 1
    return cards[0]


def _heard(guide: Guide) -> str:
    return " ".join(said(guide.window.screen_shown)).replace("\u00a0", " ")


def _opens_with(answer: Answer) -> str:
    """The first words of what follows from an answer."""
    return plain(answer.feedback[0].text)[:30]


@both_layouts
def test_every_answer_of_a_question_can_be_pressed_and_nothing_leads_on_yet(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    question = _question(guide)
    answers = [button.text() for button in shown(guide.window.screen_shown, ChoiceButton)]
    assert sorted(answers) == sorted(plain(one.label) for one in question.answers)
    assert "Next question" not in [button.text() for button in shown(guide.window.screen_shown, Button)]
    assert not shown(guide.window.screen_shown, AnswerCard)


@both_layouts
def test_a_right_answer_is_clear_and_the_focus_is_on_it(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    given = _answer(guide, open_guide, right=True)
    assert _card(guide).accessibleName() == "Clear"
    assert _opens_with(given) in _card(guide).accessibleDescription().replace("\u00a0", " ")
    assert guide.window.focusWidget() is _card(guide)
    assert "Try another answer" not in [button.text() for button in shown(guide.window.screen_shown, Button)]


@both_layouts
def test_a_miss_names_the_belief_and_does_not_give_the_answer_away(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    question = _question(guide)
    given = _answer(guide, open_guide, right=False)
    assert given.misconception is not None
    belief = guide.window.setting.shelf.misconceptions()[given.misconception].name
    assert _card(guide).accessibleName() == "Let’s look again"
    assert f"Some people think: “{belief}”" in said(guide.window.screen_shown)
    assert _opens_with(given) in _heard(guide)
    assert _opens_with(_pick(question, right=True)) not in _heard(guide)


@both_layouts
def test_another_answer_can_be_tried_but_only_the_first_one_counts(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    missed = _answer(guide, open_guide, right=False)
    press(guide.window.screen_shown, "Try another answer")
    open_guide.settle()
    assert not shown(guide.window.screen_shown, AnswerCard)
    now = guide.window.focusWidget()
    assert isinstance(now, ChoiceButton)
    assert now.text() != plain(missed.label)
    _answer(guide, open_guide, right=True)
    assert _card(guide).accessibleName() == "Clear"
    assert guide.visit.doing.asking.standing(CONCEPT) is Standing.AGAIN
    assert len(guide.visit.doing.asking.answered) == 1


@both_layouts
def test_a_miss_comes_again_later_in_another_story(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    first = _question(guide)
    _answer(guide, open_guide, right=False)
    between = []
    for _turn in range(6):
        _next(guide, open_guide)
        if guide.visit.history.present.id == CONCEPT:
            break
        between.append(guide.visit.history.present.id)
        _answer(guide, open_guide, right=True)
    assert guide.visit.history.present.id == CONCEPT
    assert len(set(between)) == len(between) >= 2
    assert _question(guide).id != first.id
    assert "Once more, in another story" in said(guide.window.screen_shown)
    _answer(guide, open_guide, right=True)
    assert guide.visit.doing.asking.standing(CONCEPT) is Standing.CLEAR


def test_a_question_is_answered_with_the_keyboard_alone(open_guide: OpenGuide) -> None:
    guide = open_guide(ASKED)
    right = plain(_pick(_question(guide), right=True).label)
    now = guide.window.focusWidget()
    for _stop in range(60):
        QTest.keyClick(guide.window, Qt.Key.Key_Tab)
        now = guide.window.focusWidget()
        if isinstance(now, ChoiceButton) and now.text() == right:
            break
    assert now is not None
    QTest.keyClick(now, Qt.Key.Key_Space)
    open_guide.settle()
    assert _card(guide).accessibleName() == "Clear"
    QTest.keyClick(guide.window, Qt.Key.Key_Tab)
    for _stop in range(60):
        now = guide.window.focusWidget()
        if isinstance(now, Button) and now.text() == "Next question":
            break
        QTest.keyClick(guide.window, Qt.Key.Key_Tab)
    assert now is not None
    QTest.keyClick(now, Qt.Key.Key_Return)
    open_guide.settle()
    assert guide.visit.history.present.id != CONCEPT


@both_layouts
def test_nothing_says_wrong_or_counts_points(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    _answer(guide, open_guide, right=False)
    words = _heard(guide).lower()
    assert not any(word in words.split() for word in ("wrong", "incorrect", "score", "points", "%"))
    assert not shown(guide.window.screen_shown, QLineEdit)


@both_layouts
def test_enough_for_now_says_what_is_clear_and_leads_to_what_to_look_at_again(
    open_guide: OpenGuide, kiosk: bool
) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    _answer(guide, open_guide, right=False)
    _next(guide, open_guide)
    _answer(guide, open_guide, right=True)
    press(guide.window.screen_shown, "Enough for now")
    open_guide.settle()
    assert "That is all for now: 1 thing is clear, 1 to look at again." in said(guide.window.screen_shown)
    concept = guide.window.setting.shelf.concept(CONCEPT)
    press(guide.window.screen_shown, concept.entry.title)
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.TOPIC, concept.entry.topic)


def test_when_all_is_clear_nothing_more_is_asked(open_guide: OpenGuide) -> None:
    guide = open_guide(HOME)
    shelf, doing = guide.window.setting.shelf, guide.visit.doing
    entries = [one for one in shelf.concepts() if one.audience is Audience.CLIENT]
    for entry in entries:
        question = shelf.concept(entry.id).questions[0]
        right = question.answers.index(_pick(question, right=True))
        doing.asking = doing.asking.answer(shelf.concept(entry.id), question, right)
    guide.window.go(Route(Place.CHECK))
    open_guide.settle()
    assert f"That is all for now: {len(entries)} things are clear." in said(guide.window.screen_shown)
    assert not shown(guide.window.screen_shown, ChoiceButton)


def test_clients_are_not_asked_what_was_written_for_trainees(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.CHECK))
    audience = {entry.id: entry.audience for entry in guide.window.setting.shelf.concepts()}
    assert audience[ConceptId(guide.visit.history.present.id)] is Audience.CLIENT
    guide.window.choose_reader(Reader.TRAINEES)
    guide.window.go(HOME)
    guide.window.go(Route(Place.CHECK))
    open_guide.settle()
    assert audience[ConceptId(guide.visit.history.present.id)] is Audience.TRAINEE


@both_layouts
def test_the_answer_is_still_there_in_another_size_language_and_after_coming_back(
    open_guide: OpenGuide, kiosk: bool
) -> None:
    guide = open_guide(ASKED, kiosk=kiosk)
    given = _answer(guide, open_guide, right=False)
    question = _question(guide)
    guide.window.choose_text_size(150)
    open_guide.settle()
    guide.window.close_everything()
    assert _question(guide).id == question.id
    assert _opens_with(given) in _heard(guide)
    guide.window.go(HOME)
    guide.window.go_back()
    open_guide.settle()
    assert _question(guide).id == question.id
    assert _card(guide).accessibleName() == "Let’s look again"
    assert len(guide.visit.doing.asking.answered) == 1
    guide.window.choose_language(LanguageTag("en-XA"))
    open_guide.settle()
    assert guide.visit.history.present.id == CONCEPT
    assert len(shown(guide.window.screen_shown, AnswerCard)) == 1
