"""Walks by chance: through everything, the same again from the same seed, and stopped by what raises."""

from pathlib import Path

import pytest

from confidentiality_guide.learning.walks import WalkStopped, WhatIsTaught, walk_by_chance
from confidentiality_guide.packs.maps.english import english_writer
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.teaching.scenarios import Scenario
from tests.learning.stories import CONDITIONS, MINOR, story, way

CONTENT = Path(__file__).parents[2] / "content"


def taught(*stories: Scenario) -> WhatIsTaught:
    return WhatIsTaught(stories, (), CONDITIONS, ())


def test_every_story_of_the_guide_is_walked_through_and_nothing_raises() -> None:
    content, _ = read_content(CONTENT)
    stories = [english_writer(raw).scenario(raw) for raw in content.scenarios]
    concepts = [english_writer(raw).concept(raw) for raw in content.concepts]
    everything = WhatIsTaught(stories, concepts, content.conditions, content.jurisdictions)
    walked = walk_by_chance(everything, seed=1, steps=5_000)
    assert walked.steps == 5_000
    assert walked.endings >= len(stories)
    assert walked.answers > 500
    assert walk_by_chance(everything, seed=1, steps=5_000) == walked
    assert walk_by_chance(everything, seed=2, steps=5_000) != walked


def test_a_story_that_leaves_someone_without_a_choice_stops_the_walk() -> None:
    broken = story({"start": [way("end"), way("end", conditions=[MINOR])], "end": []})
    with pytest.raises(WalkStopped, match=r"seed 7, step \d+, at scenario:made-up#start, with .*1 choices are shown"):
        walk_by_chance(taught(broken), seed=7, steps=100)


def test_a_story_that_leads_nowhere_for_someone_stops_the_walk() -> None:
    broken = story({"start": ["end", "end"], "end": []}, only={"end": [MINOR]})
    with pytest.raises(WalkStopped, match="no scene from “end” on applies"):
        walk_by_chance(taught(broken), seed=7, steps=100)


def test_a_story_that_is_left_halfway_does_not_keep_the_walk() -> None:
    endless = story({"start": ["start", "start", "end"], "end": []})
    assert walk_by_chance(taught(endless), seed=3, steps=1_000).steps == 1_000


def test_nothing_taught_is_no_walk() -> None:
    assert walk_by_chance(taught(), seed=1, steps=10).steps == 0
