"""Stories: everyone comes to an ending, whatever they choose, and nobody meets a scene that was not meant."""

import math
import sys

import pytest

from confidentiality_guide.packs.source.findings import Level
from confidentiality_guide.teaching.scenarios import Audience, Care
from tests.packs.checks.stories import LINES, Told, Way, found_in, story, ways

GOOD = {"start": ways("more", "end"), "more": ways("end", "start"), "end": Told()}
FIRST, SECOND, THIRD = LINES, 2 * LINES, 3 * LINES


def test_a_story_with_a_way_back_and_an_ending_is_welcome() -> None:
    assert found_in(story(GOOD)) == ()


def test_alternatives_for_everyone_are_welcome() -> None:
    scenes = {
        "start": ways("more", "young"),
        "more": Told((Way("young"), Way("young", "if-minor"), Way("young", "if-not-minor"))),
        "young": Told(only="if-minor"),
        "grown": Told(only="if-not-minor"),
    }
    assert found_in(story(scenes)) == ()


@pytest.mark.parametrize(
    ("scenes", "rule", "line", "told"),
    [
        (GOOD | {"more": ways("end", "nowhere")}, "unknown-scene", SECOND + 20, "“#nowhere”"),
        (GOOD | {"lost": ways("end", "end")}, "unreachable", 4 * LINES, "“lost”"),
        (GOOD | {"more": ways("more", "start"), "start": ways("more", "more")}, "no-way-out", FIRST, "“start”, “more”"),
        ({"first": Told(), **GOOD}, "first-is-ending", FIRST, "first scene"),
        (GOOD | {"more": Told((Way("end"), Way("end", "if-minor")))}, "dead-end", SECOND, "With age unknown"),
        (GOOD | {"more": Told((Way("end", "if-minor"), Way("end", "if-minor")))}, "dead-end", SECOND, "no choice"),
        (
            GOOD | {"more": Told((*[Way("end")] * 4, Way("end", "if-adult")))},
            "many-choices",
            SECOND,
            "With age adult, the scene “more” has 5 choices",
        ),
        (GOOD | {"end": Told(only="if-minor")}, "nowhere", FIRST + 20, "With age unknown"),
        (GOOD | {"end": Told(only="if-minor if-adult")}, "impossible", THIRD, "never hold together"),
        (GOOD | {"end": Told(only="if-rich")}, "unknown-condition", THIRD, "“if-rich”"),
        (GOOD | {"more": Told((Way("end", "if-rich"), Way("end")))}, "unknown-condition", SECOND + 10, "“if-rich”"),
        ({"start": ways("end", "end"), "end": Told()}, "scenes", FIRST, "2 scenes"),
        (GOOD | {"more": Told((Way("end", verdicts=("if-adult", "if-minor")), Way("end")))}, "alternatives", SECOND + 11, "With age unknown"),
        (GOOD | {"more": Told((Way("end", verdicts=("", "if-minor")), Way("end")))}, "alternatives", SECOND + 12, "more than one"),
        (GOOD | {"more": Told((Way("end", verdicts=("if-minor",)), Way("end")))}, "alternatives", SECOND + 11, "none of"),
        (GOOD | {"more": Told((Way("end", verdicts=("if-poor",)), Way("end")))}, "unknown-condition", SECOND + 11, "if-poor"),
        (GOOD | {"more": Told((Way("end", "if-minor", ("if-adult",)), Way("end"), Way("end")))}, "impossible", SECOND + 11, "never"),
    ],
)  # fmt: skip
def test_a_broken_story_is_refused_with_its_place_and_a_hint(
    scenes: dict[str, Told], rule: str, line: int, told: str
) -> None:
    errors = [finding for finding in found_in(story(scenes)) if finding.level is Level.ERROR]
    assert (rule, line) in [(finding.rule, finding.line) for finding in errors]
    finding = next(finding for finding in errors if finding.rule == rule)
    assert finding.file == "scenarios/a-story.md"
    assert told in finding.message
    assert finding.message.endswith(".")
    assert finding.hint


def test_the_first_scene_may_be_passed_over_but_not_for_nobody() -> None:
    both = {"young": Told((Way("end"), Way("more")), "if-minor"), "start": ways("more", "end"), **GOOD}
    assert found_in(story(both)) == ()
    alone = {"young": Told((Way("end"), Way("end")), "if-minor"), "end": Told(only="if-minor")}
    assert ("nowhere", FIRST) in [(finding.rule, finding.line) for finding in found_in(story(alone))]


def trainee(*care: tuple[Care, ...]) -> dict[str, Told]:
    """A story in which each scene offers to take these steps, or not."""
    told = {
        f"s{n}": Told((Way(f"s{n + 1}", care=care[n] if n < len(care) else ()), Way(f"s{n + 1}"))) for n in range(8)
    }
    return {**told, "s8": Told()}


def steps(scenes: dict[str, Told]) -> list[tuple[Level, str]]:
    found = found_in(story(scenes, Audience.TRAINEE, (Care.CONSULT, Care.DOCUMENT)))
    return [(finding.level, finding.message) for finding in found]


def test_steps_that_can_all_be_taken_are_welcome() -> None:
    assert not steps(trainee((Care.CONSULT,), (Care.DOCUMENT,)))


def test_a_step_that_some_readers_cannot_take_is_an_error() -> None:
    scenes = trainee((Care.CONSULT,))
    scenes["s1"] = Told((Way("s2", "if-minor", care=(Care.DOCUMENT,)), Way("s2"), Way("s2")))
    ((level, message),) = steps(scenes)
    assert level is Level.ERROR
    assert "With age unknown, no choice on the way takes the step “document”" in message


def test_steps_of_which_each_shuts_out_another_are_a_warning() -> None:
    scenes = trainee()
    scenes["s1"] = Told((Way("s2", care=(Care.DOCUMENT,)), Way("s2", care=(Care.CONSULT,))))
    ((level, message),) = steps(scenes)
    assert level is Level.WARNING
    assert "in one run" in message


def long_story(count: int) -> dict[str, Told]:
    """Scenes with ways on, far ahead and back, and alternatives by age among them."""
    scenes = {}
    for n in range(count - 1):
        on, ahead, back = f"s{n + 1}", f"s{min(n + 7, count - 1)}", f"s{n // 2}"
        for_everyone = n % 10 != 3
        some = (Way(back, "if-minor"), Way(on, "if-not-minor")) if for_everyone else (Way(back),)
        scenes[f"s{n}"] = Told((Way(on), Way(ahead), *some), "" if for_everyone else "if-minor")
    return {**scenes, f"s{count - 1}": Told()}


def test_eight_times_the_scenes_are_little_more_than_eight_times_the_work() -> None:
    """Counted in calls, which no other program on the machine can change; `bench` measures the seconds."""

    def calls(count: int) -> int:
        raw, counted = story(long_story(count)), 0

        def count_one(_frame: object, event: str, _of: object) -> None:
            nonlocal counted
            counted += event in ("call", "c_call")

        sys.setprofile(count_one)
        try:
            found = found_in(raw)
        finally:
            sys.setprofile(None)
        assert {finding.rule for finding in found} == {"scenes"}
        return counted

    assert calls(8000) < calls(1000) * 8 * math.log(8000) / math.log(1000)  # n log n
