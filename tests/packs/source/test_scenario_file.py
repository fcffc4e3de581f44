"""From a story's file to the story, and every way in which one can be broken."""

import pytest

from confidentiality_guide.packs.source.findings import Finding, Level
from confidentiality_guide.packs.source.raw import RawScenario
from confidentiality_guide.packs.source.scenario_file import parse_scenario
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.scenarios import Audience, Care, Tone
from tests.packs.source.pages import STORY, TRAINEE_STORY, changed, line_of
from tests.packs.written import errors, told


def read(text: str) -> tuple[RawScenario | None, tuple[Finding, ...]]:
    return parse_scenario(text.encode(), "scenarios/grocery-store.md")


def good(text: str) -> RawScenario:
    story, found = read(text)
    assert not found, [str(finding) for finding in found]
    assert story is not None
    return story


def test_a_story_has_what_its_front_matter_says() -> None:
    story = good(STORY)
    assert (story.id, story.file, story.order) == ("grocery-store", "scenarios/grocery-store.md", 10)
    assert (story.title.text, story.lead.text) == ("The checkout line", "You meet your therapist at the store.")
    assert (story.audience, story.topic, story.picture) == (Audience.CLIENT, "meeting-in-public", "shop")
    assert (story.concepts, story.care) == (("public-encounter", "that-you-come-here"), ())


def test_scenes_come_in_order_with_ids_that_stay() -> None:
    start, again, end = good(STORY).scenes
    assert [scene.id for scene in (start, again, end)] == ["start", "again", "outside"]
    assert start.heading.id == "scenario:grocery-store/start"
    assert [block.id for block in start.blocks] == ["scenario:grocery-store/start/1"]
    assert again.heading.conditions == ("if-minor",)
    assert not end.choices
    assert [block.kind for block in end.blocks] == [Kind.BULLETS, Kind.PARAGRAPH]


def test_a_choice_is_a_label_a_next_scene_a_tone_and_its_feedback() -> None:
    hello, ask, away = good(STORY).scenes[0].choices
    assert (hello.label.text, plain(hello.label.runs)) == ("Say *hello*", "Say hello")
    assert (hello.leads_to, hello.tone, hello.conditions) == ("outside", Tone.FINE, ())
    assert ask.label.text == "Ask about your next session"
    assert (ask.leads_to, ask.tone, ask.conditions) == ("again", Tone.CAREFUL, ("if-minor",))
    assert [block.kind for block in ask.feedback] == [Kind.VERDICT, Kind.VERDICT, Kind.CRISIS]
    assert [block.id for block in ask.feedback] == [f"scenario:grocery-store/start/choice-2/{n}" for n in (1, 2, 3)]
    assert ask.feedback[0].body[0].id == "scenario:grocery-store/start/choice-2/1.1"
    assert ask.feedback[0].conditions == ("if-duty",)
    assert [block.kind for block in away.feedback] == [Kind.PARAGRAPH]


def test_a_trainees_story_has_steps_and_the_choices_that_take_them() -> None:
    story = good(TRAINEE_STORY)
    assert story.audience is Audience.TRAINEE
    assert story.care == (Care.CONSULT, Care.DOCUMENT)
    assert story.scenes[0].choices[0].care == {Care.CONSULT, Care.DOCUMENT}
    assert story.scenes[0].blocks[1].title is not None


def test_every_label_and_text_stands_on_the_line_it_is_given() -> None:
    lines = STORY.split("\n")
    for scene in good(STORY).scenes:
        for choice in scene.choices:
            assert choice.label.text.split(" ")[0] in lines[choice.label.line - 1]
            for block in choice.feedback:
                assert lines[block.line - 1].startswith("    ")


HEAD = {
    "another id": ("id: grocery-store", "id: corner-store", "file-id"),
    "no topic": ("topic: meeting-in-public\n", "", "missing-key"),
    "unknown key": ("order: 10", "order: 10\nmood: calm", "unknown-key"),
    "unknown audience": ("audience: client", "audience: anyone", "wrong-value"),
    "order in words": ("order: 10", "order: ten", "wrong-value"),
    "topic is no id": ("topic: meeting-in-public", "topic: Meeting", "wrong-value"),
    "concept is no id": ("public-encounter,", "Public,", "wrong-value"),
    "picture that is not there": ("picture: shop", "picture: castle", "picture"),
    "steps for a client": ("order: 10", "order: 10\nsteps: consult", "steps"),
    "unknown step": ("order: 10", "order: 10\nsteps: sleep", "steps"),
    "title too long": ("title: The checkout line", "title: " + "very " * 11 + "long", "too-long"),
}


@pytest.mark.parametrize(("old", "new", "rule"), HEAD.values(), ids=HEAD)
def test_a_fault_in_the_front_matter_is_told(old: str, new: str, rule: str) -> None:
    assert rule in {name for name, line in errors(read(changed(STORY, old, new))[1]) if line <= 11}


BROKEN = {
    "two tones": ("{.careful .if-minor}", "{.careful .fine .if-minor}", "tone", "[Ask about"),
    "no tone": ("#outside){.fine}", "#outside)", "tone", "[Say *hello*]"),
    "unknown class": ("#outside){.fine}", "#outside){.fine .great}", "unknown-class", "[Say *hello*]"),
    "class twice": ("#outside){.fine}", "#outside){.fine .fine}", "unknown-class", "[Say *hello*]"),
    "id on a choice": ("#outside){.fine}", "#outside){.fine #x}", "attributes", "[Say *hello*]"),
    "no link": ("[Say *hello*](#outside){.fine}", "Say hello", "choice", "Say hello"),
    "link to a topic": ("(#outside)", "(topic:outside)", "choice", "[Say *hello*]"),
    "link to another file": ("(#outside)", "(shop#outside)", "choice", "[Say *hello*]"),
    "link to no scene": ("(#outside)", "(#)", "choice", "[Say *hello*]"),
    "no words": ("[Say *hello*]", "[]", "choice", "[](#outside)"),
    "link in a label": ("[Say *hello*]", "[Say [hello](term:notes)]", "label", "[Say [hello]"),
    "no feedback": ("    She walks on.\n", "", "no-feedback", "[Look away]"),
    "braces below": ("(#outside){.fine}\n\n    !!!", "(#outside)\n  {.fine}\n\n    !!!", "attributes", "[Say *hello*]"),
    "a step for a client": ("#outside){.fine}", "#outside){.fine .consult}", "steps", "[Say *hello*]"),
    "numbered": ("- [Say *hello*]", "1. [Say *hello*]", "mark", "[Say *hello*]"),
    "verdict without a source": (" [Why](source:notes-yes)", "", "missing-source", "!!! protected"),
    "state with no such law": ("state:duty-to-warn", "state:taxes", "inline", "state:taxes"),
    "callout by two spaces": ("    !!! crisis", "     !!! crisis", "indentation", "!!! crisis"),
    "callout of ladders": ("!!! crisis", "!!! knows", "unknown-callout", "!!! knows"),
    "two paragraphs": ("    She walks on.", "    She walks on.\n\n    And on.", "feedback", "And on."),
    "two verdicts for all": ("!!! protected if-no-duty", "!!! protected", "feedback", "Others may hear. [Why]", -1),
    "a list as feedback": ("    She walks on.", "    - She walks on.", "feedback", "- She walks on."),
    "feedback too long": ("She walks on.", "She walks on. " * 30, "too-long", "She walks on."),
    "label too long": ("[Look away]", "[" + "Look " * 17 + "]", "too-long", "Look Look"),
    "scene too long": ("You are in line.", "You are in line. " * 30, "too-long", "You are in line."),
    "scene without words": ("You are still in line.\n\n", "", "scene", "## Again"),
    "one choice": ("- [Wait](#outside){.harmful}\n\n    She waits too.\n\n", "", "choices", "- [Say hello]"),
    "text after the choices": ("    She waits too.\n", "    She waits too.\n\nWell.\n", "after-choices", "Well."),
    "a subheading": ("You are still in line.", "### Still\n\nIn line.", "scene", "### Still"),
    "no id": (" {#start}", "", "missing-id", "## The checkout line"),
    "id twice": ("{#again .if-minor}", "{#start}", "duplicate-id", "## Again"),
    "ending without a list": ("- You may say hello first.\n- You may look away.\n\n", "", "ending", "## What to"),
    "ending without a topic": ("(topic:your-record)", "(term:notes)", "ending", "## What to"),
    "a thing too long": ("- You may look away.", "- " + "You may. " * 16, "too-long", "- You may. You"),
    "empty item": ("- [Wait](#outside){.harmful}", "-", "after-choices", "    She waits"),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN)
def test_a_broken_scene_is_told_with_its_line(case: tuple[str, ...]) -> None:
    old, new, rule, where, *shift = case
    text = changed(STORY, old, new)
    _, found = read(text)
    assert (rule, line_of(text, where) + sum(map(int, shift))) in errors(found), [str(f) for f in found]
    assert all(finding.message and finding.hint for finding in found)
    assert all(finding.file == "scenarios/grocery-store.md" for finding in found)


def test_a_fifth_choice_is_too_much_unless_some_are_for_some_readers() -> None:
    more = "- [Go](#outside){.fine}\n\n    Fine.\n\n"
    text = changed(STORY, "- [Look away]", more * 2 + "- [Look away]")
    assert "choices" not in {rule for rule, _ in errors(read(text)[1])}
    text = changed(STORY, "- [Look away]", more * 3 + "- [Look away]")
    assert "choices" in {rule for rule, _ in errors(read(text)[1])}


def test_a_story_of_two_scenes_or_of_six_is_told_but_built() -> None:
    cut = STORY[: STORY.index("## Again")] + STORY[STORY.index("## What") :]
    story, found = read(cut.replace("(#again)", "(#outside)"))
    assert story is not None
    assert {(finding.rule, finding.level) for finding in found} == {("scenes", Level.WARNING)}


TRAINEES = {
    "no steps": ("steps: [consult, document]\n", "", "steps"),
    "a step nobody takes": ("[consult, document]", "[consult, check-law]", "steps"),
    "no codes": ('!!! pro "What the codes say"', "!!! talk", "codes"),
}


@pytest.mark.parametrize(("old", "new", "rule"), TRAINEES.values(), ids=TRAINEES)
def test_what_a_trainees_story_lacks_is_told(old: str, new: str, rule: str) -> None:
    assert rule in {name for name, _ in errors(read(changed(TRAINEE_STORY, old, new))[1])}


def test_the_codes_of_two_professions_are_told_but_built() -> None:
    text = changed(TRAINEE_STORY, "    - **Counselors:** Ask first. [ACA](source:notes-yes)\n", "")
    assert ("codes", line_of(text, "!!! pro")) in told(read(text)[1])
    assert not errors(read(text)[1])


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"---\nid: a\n", STORY.encode()[:80], b"## A {#a}\n"])
def test_what_is_no_story_at_all_is_told(data: bytes) -> None:
    story, found = parse_scenario(data, "scenarios/grocery-store.md")
    assert story is None
    assert errors(found)


def test_a_story_without_scenes_is_told() -> None:
    text = STORY[: STORY.index("## ")]
    assert ("nothing-there", text.count("\n") + 1) in errors(read(text)[1])
