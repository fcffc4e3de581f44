"""A miss explains, and is asked again later in another story; there is no score."""

from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.learning.asking import GAP, Asking, Standing
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.concepts import Answer, Concept, ConceptEntry, Question
from confidentiality_guide.teaching.ids import ConceptId, MisconceptionId, TopicId
from confidentiality_guide.teaching.inline import Run as Words
from confidentiality_guide.teaching.scenarios import Audience
from tests.learning.stories import block

RIGHT, WRONG = 0, 1
EVERYTHING = MisconceptionId("everything-is-shared")


def concept(name: str, questions: int = 4) -> Concept:
    """A concept whose questions all have their right answer first."""
    answers = (
        Answer((Words("yes"),), right=True, feedback=()),
        Answer((Words("no"),), right=False, feedback=(), misconception=EVERYTHING),
    )
    asked = [Question(f"{name}-{n}", block(f"{name}-{n}", Kind.HEADING), answers) for n in range(questions)]
    entry = ConceptEntry(ConceptId(name), name, TopicId("hipaa"), Audience.CLIENT)
    return Concept(entry, tuple(asked))


CONCEPTS = {ConceptId(name): concept(name) for name in "abcdef"}
IDS = tuple(CONCEPTS)
plays = st.lists(st.booleans(), max_size=60)


def _ask(asking: Asking) -> tuple[Concept, Question] | None:
    chosen = asking.next_concept(IDS)
    return None if chosen is None else (CONCEPTS[chosen], asking.next_question(CONCEPTS[chosen]))


def _played(seed: int, answers: list[bool]) -> tuple[Asking, list[tuple[str, str]]]:
    asking = Asking(seed)
    asked: list[tuple[str, str]] = []
    for right in answers:
        following = _ask(asking)
        if following is None:
            break
        asked.append((following[0].entry.id, following[1].id))
        asking = asking.answer(*following, RIGHT if right else WRONG)
    return asking, asked


def test_at_first_everything_is_new() -> None:
    assert {Asking().standing(id_) for id_ in IDS} == {Standing.NEW}


def test_a_right_answer_makes_it_clear_and_a_wrong_one_is_looked_at_again() -> None:
    first = CONCEPTS[IDS[0]]
    question = first.questions[0]
    assert Asking().answer(first, question, RIGHT).standing(IDS[0]) is Standing.CLEAR
    missed = Asking().answer(first, question, WRONG)
    assert missed.standing(IDS[0]) is Standing.AGAIN
    assert missed.answered[-1].misconception == EVERYTHING
    assert missed.answer(first, first.questions[1], RIGHT).standing(IDS[0]) is Standing.CLEAR


def test_when_everything_is_clear_nothing_more_is_asked() -> None:
    asking, asked = _played(0, [True] * 20)
    assert len(asked) == len(IDS)
    assert _ask(asking) is None


@given(st.integers(0, 99), plays)
def test_a_missed_concept_is_asked_again_in_another_story_after_others(seed: int, answers: list[bool]) -> None:
    _asking, asked = _played(seed, answers)
    for place, (id_, question) in enumerate(asked):
        later = [n for n in range(place + 1, len(asked)) if asked[n][0] == id_]
        if later and not answers[place]:
            assert asked[later[0]][1] != question, "the same story again"
            between = {asked[n][0] for n in range(place + 1, later[0])}
            unasked = set(IDS) - {one for one, _ in asked[: later[0]]}
            assert len(between) >= GAP or not unasked, "too soon, while there was something new to ask"


@given(st.integers(0, 99), plays)
def test_whoever_answers_rightly_from_now_on_comes_to_the_end(seed: int, answers: list[bool]) -> None:
    asking, _asked = _played(seed, answers)
    for _step in range(len(IDS)):
        if (following := _ask(asking)) is not None:
            asking = asking.answer(*following, RIGHT)
    assert _ask(asking) is None
    assert {asking.standing(id_) for id_ in IDS} == {Standing.CLEAR}


@given(st.integers(0, 99), plays)
def test_a_missed_concept_is_never_forgotten(seed: int, answers: list[bool]) -> None:
    asking, _asked = _played(seed, answers)
    waiting = {id_ for id_ in IDS if asking.standing(id_) is not Standing.CLEAR}
    assert (asking.next_concept(IDS) is None) == (not waiting)


def test_all_questions_of_a_concept_are_asked_before_one_comes_twice() -> None:
    only = CONCEPTS[IDS[0]]
    asking, seen = Asking(3), []
    for _step in range(8):
        question = asking.next_question(only)
        seen.append(question.id)
        asking = asking.answer(only, question, WRONG)
    assert len(set(seen[:4])) == 4
    assert seen[4:] == seen[:4]


def test_the_right_answer_does_not_always_stand_first() -> None:
    orders = {Asking(seed).answers_in_order(CONCEPTS[IDS[0]].questions[0]) for seed in range(20)}
    assert orders == {(0, 1), (1, 0)}
    assert Asking(5).answers_in_order(CONCEPTS[IDS[0]].questions[0]) == Asking(5).answers_in_order(
        CONCEPTS[IDS[0]].questions[0]
    )
