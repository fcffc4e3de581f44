"""My questions: each once, in the order in which they were marked, as many as a code can carry."""

from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.visits.questions import MOST, Marked, Questions


def _marked(number: int) -> Marked:
    return Marked(Target.parse(f"topic:t{number}"), f"Question {number}", TopicId(f"t{number % 3}"))


def test_what_is_marked_is_on_the_list_once() -> None:
    listed = Questions().put(_marked(1)).put(_marked(2)).put(_marked(1))
    assert [one.words for one in listed.marked] == ["Question 1", "Question 2"]
    assert listed.has(_marked(1).target, "Question 1")


def test_what_is_taken_off_is_gone() -> None:
    listed = Questions().put(_marked(1)).put(_marked(2)).without(_marked(1).target, "Question 1")
    assert [one.words for one in listed.marked] == ["Question 2"]


def test_a_full_list_takes_no_more() -> None:
    listed = Questions()
    for number in range(MOST + 5):
        listed = listed.put(_marked(number))
    assert len(listed.marked) == MOST
    assert listed.is_full


def test_topics_are_named_once() -> None:
    listed = Questions()
    for number in range(6):
        listed = listed.put(_marked(number))
    assert listed.topics == ("t0", "t1", "t2")
