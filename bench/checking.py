"""How long the model check takes: of everything that is taught, and of a story of a thousand scenes."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from bench.figure import Figure, undisturbed
from bench.places import ROOT
from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.checks.content_rules import problems
from confidentiality_guide.packs.checks.story_rules import check_story
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.packs.source.raw import RawChoice, RawScenario, RawScene
from confidentiality_guide.packs.source.scenario_file import parse_scenario
from confidentiality_guide.teaching.ids import SceneId

SCENES, MORE = 1_000, 4
_TIMES, _TIMES_A_STORY = 5, 21  # what is over sooner is more easily disturbed
_SMALL = """---
id: a-long-story
title: A long story
lead: Very long.
audience: client
topic: hipaa
picture: shop
order: 10
---
## A scene {#scene}

Here you are.

- [One way](#end){.fine}

    That is where you go.

- [Another way](#end){.fine}

    That is where you go, too.

- [A third way](#scene){.fine}

    Here you are again.

## The end {#end}

- That was it.
- It was long.
"""


def measure() -> list[Figure]:
    """Check all content, then stories of a thousand and of four thousand scenes."""
    content, _found = read_content(ROOT / "content")
    (whole,) = _by_turns([lambda: problems(content)], _TIMES)
    one, more = _by_turns([_check_of(count) for count in (SCENES, SCENES * MORE)], _TIMES_A_STORY)
    no_more = MORE * math.log(SCENES * MORE) / math.log(SCENES)
    return [
        Figure("model check of everything, in every state and at every age", whole, "s", 5),
        Figure(f"checking a story of {SCENES:,} scenes", one, "s", 2),
        Figure(
            f"the same with {MORE} times the scenes, n log n being {no_more:.1f} x", more / one, "x", no_more, one, "s"
        ),
    ]


def _check_of(count: int) -> Callable[[], object]:
    story = _story(count)
    rules = ConditionRules({})
    return lambda: check_story(story, rules, Finder(story.file))


def _story(count: int) -> RawScenario:
    """A story of so many scenes whose choices lead forward and anywhere, as a seed decides."""
    small, _found = parse_scenario(_SMALL.encode(), "scenarios/a-long-story.md")
    assert small is not None
    scene, end = small.scenes
    chance = Random(7)
    ids = [*(SceneId(f"s{number}") for number in range(count - 1)), end.id]
    scenes = [
        replace(scene, id=id_, choices=_leading(scene, [ids[place + 1], chance.choice(ids), chance.choice(ids)]))
        for place, id_ in enumerate(ids[:-1])
    ]
    return replace(small, scenes=(*scenes, end))


def _leading(scene: RawScene, to: list[SceneId]) -> tuple[RawChoice, ...]:
    return tuple(replace(choice, leads_to=id_) for choice, id_ in zip(scene.choices, to, strict=True))


def _by_turns(acts: Sequence[Callable[[], object]], times: int) -> list[float]:
    """How many seconds each act takes undisturbed, one done after the other so often."""
    taken: list[list[float]] = [[] for _act in acts]
    for _time in range(times):
        for act, of_act in zip(acts, taken, strict=True):
            began = time.process_time()
            act()
            of_act.append(time.process_time() - began)
    return [undisturbed(of_act) for of_act in taken]
