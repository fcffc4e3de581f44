"""A reader plays a story: forward, back, from anywhere, and comes to an end."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.learning.run import (
    Run,
    StoryError,
    back,
    begin,
    can_go_back,
    care_taken,
    choices_shown,
    choose,
    go_on,
    is_over,
    scene_number,
    scene_of,
    scenes_ahead,
    walk,
)
from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.scenarios import Care, Scenario
from tests.learning.stories import ANYONE, MINOR, TEEN, story, way

STORE = story({"start": ["outside", "outside"], "outside": ["end", "oops"], "oops": ["outside", "end"], "end": []})


def _play(scenario: Scenario, *choices: int) -> Run:
    run = begin(scenario, ANYONE)
    for choice in choices:
        run = go_on(scenario, choose(scenario, run, choice, ANYONE), ANYONE)
    return run


def test_a_story_begins_at_its_first_scene_or_anywhere() -> None:
    assert begin(STORE, ANYONE).at == "start"
    assert begin(STORE, ANYONE, SceneId("oops")).at == "oops"


def test_feedback_stands_where_the_choice_was_made() -> None:
    run = choose(STORE, begin(STORE, ANYONE), 1, ANYONE)
    assert (run.at, run.chosen) == ("start", 1)
    assert choose(STORE, run, 0, ANYONE).chosen == 0, "one may try the other one"


def test_nobody_goes_on_without_choosing() -> None:
    with pytest.raises(StoryError, match="nothing was chosen"):
        go_on(STORE, begin(STORE, ANYONE), ANYONE)


def test_there_is_no_choice_that_is_not_there() -> None:
    with pytest.raises(StoryError, match="no choice 7"):
        choose(STORE, begin(STORE, ANYONE), 7, ANYONE)
    with pytest.raises(StoryError, match="no scene"):
        begin(STORE, ANYONE, SceneId("nowhere"))


def test_it_ends_where_there_is_nothing_to_choose() -> None:
    run = _play(STORE, 0, 0)
    assert is_over(STORE, run)
    assert not choices_shown(scene_of(STORE, run), ANYONE)


def test_a_scene_that_one_comes_back_to_counts_once() -> None:
    assert scene_number(_play(STORE, 0, 1)) == 3
    assert scene_number(_play(STORE, 0, 1, 0)) == 3


def test_how_far_it_is_to_the_end_is_said_by_the_shortest_way() -> None:
    assert scenes_ahead(STORE, begin(STORE, ANYONE), ANYONE) == 2
    assert scenes_ahead(STORE, _play(STORE, 0, 1), ANYONE) == 1
    assert scenes_ahead(STORE, _play(STORE, 0, 0), ANYONE) == 0


def test_a_scene_for_others_is_passed_over() -> None:
    told = story({"start": ["teen"] * 2, "teen": ["end"] * 2, "grown": ["end"] * 2, "end": []}, only={"teen": [MINOR]})
    after = [go_on(told, choose(told, begin(told, lens), 0, lens), lens).at for lens in (TEEN, ANYONE)]
    assert after == ["teen", "grown"]


def test_a_story_in_which_no_scene_applies_says_so() -> None:
    nobody = story({"start": ["end", "end"], "end": []}, only={"end": [MINOR]})
    with pytest.raises(StoryError, match="no scene from “end” on applies"):
        go_on(nobody, choose(nobody, begin(nobody, ANYONE), 0, ANYONE), ANYONE)


def test_a_choice_for_teens_is_not_offered_to_others() -> None:
    asked = story({"start": ["end", way("end", conditions=[MINOR])], "end": []})
    assert set(choices_shown(asked.scenes[0], ANYONE)) == {0}
    assert set(choices_shown(asked.scenes[0], TEEN)) == {0, 1}


def test_the_care_that_was_taken_is_counted_with_the_choice_shown() -> None:
    careful = story(
        {"start": [way("next", Care.CONSULT), "next"], "next": [way("end", Care.DOCUMENT), "end"], "end": []}
    )
    run = go_on(careful, choose(careful, begin(careful, ANYONE), 0, ANYONE), ANYONE)
    assert care_taken(careful, run) == {Care.CONSULT}
    assert care_taken(careful, choose(careful, run, 0, ANYONE)) == {Care.CONSULT, Care.DOCUMENT}


def test_a_loop_without_a_way_out_is_noticed() -> None:
    loop = story({"start": ["again", "again"], "again": ["start", "start"], "end": []})
    with pytest.raises(StoryError, match="no ending"):
        scenes_ahead(loop, begin(loop, ANYONE), ANYONE)
    with pytest.raises(StoryError, match="does not end"):
        walk(loop, ANYONE, Random(1), longest=50)


NAMES = [f"s{number}" for number in range(6)]


@st.composite
def stories(draw: st.DrawFn) -> Scenario:
    """Stories that can be played to their end: from every scene the first choice leads forward."""
    scenes = {}
    for number, name in enumerate(NAMES[:-1]):
        others = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3))
        scenes[name] = [draw(st.sampled_from(NAMES[number + 1 :])), *others]
    return story({**scenes, NAMES[-1]: []})


acts = st.lists(st.one_of(st.integers(0, 3), st.just("on"), st.just("back")), max_size=30)


def _act(scenario: Scenario, run: Run, act: int | str) -> Run:
    shown = choices_shown(scene_of(scenario, run), ANYONE)
    if act == "back":
        return back(run)
    if act == "on":
        return go_on(scenario, run, ANYONE) if run.chosen is not None else run
    return choose(scenario, run, int(act), ANYONE) if act in shown else run


@given(stories(), acts)
def test_whatever_one_does_one_is_somewhere_and_can_get_to_the_end(scenario: Scenario, done: list[int | str]) -> None:
    run = begin(scenario, ANYONE)
    for act in done:
        run = _act(scenario, run, act)
        assert scenario.scene(run.at) is not None
        assert scenes_ahead(scenario, run, ANYONE) >= 0
        assert 1 <= scene_number(run) <= len(NAMES)


@given(stories(), acts)
def test_back_undoes_going_on_and_choosing(scenario: Scenario, done: list[int | str]) -> None:
    run = begin(scenario, ANYONE)
    for act in done:
        run = _act(scenario, run, act)
    if run.chosen is not None:
        assert back(run) == run._replace(chosen=None)
        assert back(go_on(scenario, run, ANYONE)) == run
    steps = 0
    while can_go_back(run):
        run, steps = back(run), steps + 1
    assert run == begin(scenario, ANYONE)
    assert back(run) == run
    assert steps <= 2 * len(done) + 1


@given(stories(), st.integers())
def test_a_walk_by_chance_ends_and_the_same_seed_walks_the_same_way(scenario: Scenario, seed: int) -> None:
    first, second = (walk(scenario, ANYONE, Random(seed)) for _time in range(2))
    assert is_over(scenario, first)
    assert first == second
