"""From a concept's file to its questions, and every way in which one can be broken."""

import pytest

from confidentiality_guide.packs.source.concept_file import parse_concept
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.raw import RawConcept
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.scenarios import Audience
from tests.packs.source.pages import CONCEPT, changed, line_of
from tests.packs.written import errors


def read(text: str) -> tuple[RawConcept | None, tuple[Finding, ...]]:
    return parse_concept(text.encode(), "questions/minimum-necessary.md")


def test_a_concept_has_questions_with_one_right_answer_each() -> None:
    concept, found = read(CONCEPT)
    assert not found, [str(finding) for finding in found]
    assert concept is not None
    assert (concept.id, concept.order, concept.topic) == ("minimum-necessary", 50, "your-record")
    assert (concept.title.text, concept.audience) == ("A plan gets only what it needs", Audience.CLIENT)
    assert [question.id for question in concept.questions] == ["story-1", "story-2", "story-3", "story-4"]
    question = concept.questions[0]
    assert question.stem.id == "check:minimum-necessary/story-1"
    assert [answer.right for answer in question.answers] == [False, True, False]
    assert [answer.label.text for answer in question.answers] == [
        "The *whole* file",
        "Only what it needs",
        "Nothing at all",
    ]


def test_a_wrong_answer_names_what_leads_to_it_in_a_paragraph_or_a_verdict() -> None:
    concept, _ = read(CONCEPT)
    assert concept is not None
    answers = concept.questions[0].answers
    assert [answer.misconception for answer in answers] == ["everything-is-shared", None, "nothing-leaves"]
    first, _, last = (answer.feedback for answer in answers)
    assert (first[0].kind, first[0].id) == (Kind.PARAGRAPH, "check:minimum-necessary/story-1/answer-1/1")
    assert first[0].text is not None
    assert first[0].text.text == "Not so. [Why](source:notes-yes)"
    assert last[0].kind is Kind.VERDICT


MISCONCEPTION = '    {misconception="everything-is-shared"}\n'
BROKEN = {
    "not marked": ("- [ ] The *whole* file", "- The *whole* file", "answer", "- The *whole*"),
    "marked otherwise": ("- [x] Only", "- [X] Only", "answer", "- [X] Only"),
    "two are right": ("- [ ] Nothing", "- [x] Nothing", "answers", "- [x] Nothing"),
    "none is right": ("- [x] Only", "- [ ] Only", "answers", "## Your plan"),
    "right with a misconception": ("- [ ] The *whole*", "- [x] The *whole*", "misconception", "- [x] The"),
    "no misconception": (MISCONCEPTION, "", "misconception", "- [ ] The *whole*"),
    "a misconception that is no id": ("everything-is-shared", "All", "misconception", "- [ ] The *whole*"),
    "a misconception apart": (MISCONCEPTION, "\n" + MISCONCEPTION, "misconception", "- [ ] The *whole*"),
    "another attribute": ('{misconception="everything-is-shared"}', '{belief="x"}', "attributes", "Not so."),
    "no feedback": ("    Yes. [Why](source:notes-yes)\n", "", "no-feedback", "- [x] Only"),
    "no words": ("- [ ] Nothing at all", "- [ ]", "answer", "- [ ]\n"),
    "a link in an answer": ("Nothing at all", "[Nothing](term:notes)", "label", "- [ ] [Nothing]"),
    "text between": ("- [ ] The *whole* file", "Think.\n\n- [ ] The *whole* file", "question", "Think."),
    "answer too long": ("Nothing at all", "Nothing " * 21, "too-long", "- [ ] Nothing Nothing"),
    "feedback too long": ("Not so.", "Not so. " * 40, "too-long", "    Not so."),
    "question too long": ("Your plan asks", "Your plan asks " * 26, "too-long", "## Your plan asks Your"),
    "callout of ladders": ("!!! not-protected", "!!! knows", "unknown-callout", "!!! knows"),
    "unknown class": ("{#story-1}", "{#story-1 .hard}", "unknown-condition", "## Your plan"),
    "title too long": ("title: A plan", "title: " + "A plan " * 8, "too-long", "title: A plan A"),
}


@pytest.mark.parametrize(("old", "new", "rule", "where"), BROKEN.values(), ids=BROKEN)
def test_a_broken_question_is_told_with_its_line(old: str, new: str, rule: str, where: str) -> None:
    text = changed(CONCEPT, old, new)
    _, found = read(text)
    assert (rule, line_of(text, where)) in errors(found), [str(finding) for finding in found]
    assert all(finding.message and finding.hint for finding in found)


def test_a_single_answer_is_too_few_and_five_are_too_many() -> None:
    first = CONCEPT[CONCEPT.index("- [ ] The") : CONCEPT.index("- [x]")]
    third = CONCEPT[
        CONCEPT.index("- [ ] Nothing") : CONCEPT.index("## Your plan asks for your file. What may be sent in story 2")
    ]
    for text in (CONCEPT.replace(first, "").replace(third, ""), CONCEPT.replace(first, first * 3)):
        assert "answers" in {rule for rule, _ in errors(read(text)[1])}


def test_a_concept_asked_three_times_is_told() -> None:
    text = CONCEPT[: CONCEPT.index("## Your plan asks for your file. What may be sent in story 4")]
    assert ("too-few-questions", line_of(text, "sent in story 3")) in errors(read(text)[1])
