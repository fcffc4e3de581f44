"""What an idea may hold."""

import pytest

from tests.packs.written import FRONT_MATTER, OPENING, UNDER_OPENING, errors, good, read, told

VERDICT = "!!! protected\n    It is so. [A](source:b)\n    {#k}\n\n"
STEPS = "### How\n\n1. a\n2. b\n\n"


def found_under(text: str) -> set[tuple[str, int]]:
    return {(rule, line - UNDER_OPENING) for rule, line in told(read(FRONT_MATTER + OPENING + text)[1])}


def words(number: int) -> str:
    return " ".join(["word"] * number)


def test_a_full_idea_is_not_too_long() -> None:
    lead = f"{words(20)}\n\n"
    aside = f"### How\n\n- {words(24)}\n- {words(25)}\n\n"
    good(
        FRONT_MATTER
        + "## One two three four five six seven {#a}\n\n"
        + lead
        + lead
        + VERDICT
        + aside
        + f"!!! ask\n    “{words(20)}”\n\n!!! talk\n    {words(200)}\n"
    )


@pytest.mark.parametrize(
    ("text", "warned", "refused"),
    [
        ("## {words} {{#b}}\n\nText.\n", 10, 15),
        ("## B {{#b}}\n\n{words}\n", 59, 91),
        ("## B {{#b}}\n\nText.\n\n!!! depends\n    {words} [A](source:b)\n    {{#k}}\n", 40, 61),
        ("## B {{#b}}\n\nText.\n\n!!! example\n    {words}\n", 66, 101),
        ("## B {{#b}}\n\nText.\n\n### {words}\n\n- word\n", 65, 100),
        ("## B {{#b}}\n\nText.\n\n| word | word |\n|---|---|\n| word | {words} |\n", 63, 98),
        ("## B {{#b}}\n\nText.\n\n!!! ask\n    “{words}”\n", 27, 41),
    ],
    ids=["heading", "lead", "verdict", "example", "list", "table", "ask"],
)
def test_a_part_a_third_over_is_warned_of_and_twice_as_long_is_refused(text: str, warned: int, refused: int) -> None:
    def rules(number: int) -> tuple[bool, bool]:
        found = read(FRONT_MATTER + OPENING + text.format(words=words(number)))[1]
        return "too-long" in {rule for rule, _ in told(found)}, "too-long" in {rule for rule, _ in errors(found)}

    assert rules(warned - 1) == (False, False)
    assert rules(warned) == (True, False)
    assert rules(refused - 1) == (True, False)
    assert rules(refused) == (True, True)


def test_citations_at_the_end_do_not_count() -> None:
    citations = "[a b c d e](source:b) " * 20
    good(FRONT_MATTER + f"## A {{#a}}\n\n{words(45)} {citations}\n")


@pytest.mark.parametrize(
    "twice",
    [
        VERDICT + VERDICT.replace("#k", "#l"),
        STEPS + STEPS,
        STEPS + "!!! example\n    a\n",
        "!!! example\n    a\n\n!!! crisis\n    b\n",
        "![A](figure:b)\n\n![A](figure:c)\n",
        "!!! ask\n    “a”\n\n!!! ask\n    “b”\n",
    ],
)
def test_an_idea_has_one_verdict_one_aside_and_one_question(twice: str) -> None:
    assert "one-each" in {rule for rule, _ in found_under(twice)}


def test_any_number_of_talking_points_is_welcome() -> None:
    good(FRONT_MATTER + OPENING + "!!! talk\n    a\n\n!!! talk\n    b\n\n!!! pro\n    c\n\n!!! pro\n    d\n")


def test_alternatives_under_other_conditions_are_not_a_second_verdict() -> None:
    both = VERDICT.replace("protected", "protected if-adult") + "!!! depends if-minor\n    b [A](source:b)\n    {#l}\n"
    good(FRONT_MATTER + OPENING + both)


def test_more_than_two_paragraphs_are_too_many() -> None:
    assert ("too-long", 2) in found_under("b\n\nc\n")


def test_a_subheading_without_a_list_is_told() -> None:
    assert ("subheading", 0) in found_under("### How\n\nText.\n")
    assert ("subheading", 0) in found_under("### How\n")


def test_steps_without_a_subheading_are_told() -> None:
    assert found_under("1. a\n2. b\n") == {("steps", 0)}


def test_text_after_the_aside_is_told() -> None:
    assert found_under(STEPS + "More.\n") == {("order", 5)}


def test_an_idea_without_client_text_is_told() -> None:
    assert ("no-client-text", 0) in found_under("## B {#b}\n\n!!! pro\n    c\n")


def test_a_topic_without_client_text_is_an_error() -> None:
    _, found = read(FRONT_MATTER + "## A {#a}\n\n!!! pro\n    b\n")
    assert "no-client-text" in {rule for rule, _ in errors(found)}


def test_a_myth_needs_a_verdict() -> None:
    myths = FRONT_MATTER.replace("lead:", "kind: myths\nlead:")
    assert "myth" in {rule for rule, _ in errors(read(myths + OPENING)[1])}
    good(myths + OPENING + VERDICT)


@pytest.mark.parametrize("text", ['She said "no".', "It's yours.", "- It's\n", "!!! pro\n    It's\n"])
def test_straight_quotes_are_told(text: str) -> None:
    assert ("straight-quotes", text.count("\n    ")) in found_under(text)


def test_a_question_to_take_along_stands_in_quotation_marks() -> None:
    assert found_under("!!! ask\n    Do you?\n") == {("ask", 0)}
