"""A run through a story: where a reader is in it, and what they chose on the way."""

from collections.abc import Mapping
from random import Random
from typing import NamedTuple

from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.scenarios import Care, Choice, Scenario, Scene
from confidentiality_guide.teaching.shown import Lens


class StoryError(ValueError):
    """A story cannot go on: a choice leads to no scene that applies, or there is no such scene or choice."""


class Taken(NamedTuple):
    """A choice that was made: the scene, and the place of the choice among all of that scene."""

    scene: SceneId
    choice: int


class Run(NamedTuple):
    """Where a reader is in a story.

    `at` is the scene shown; `chosen` the choice whose feedback is shown there, or none; `path` the choices that
    were gone on from, in order, which is the way back.
    """

    at: SceneId
    chosen: int | None = None
    path: tuple[Taken, ...] = ()


def begin(scenario: Scenario, lens: Lens, at: SceneId | None = None) -> Run:
    """Begin a story at its first scene, or anywhere in it.

    Raises:
        StoryError: There is no such scene, or none that applies.
    """
    return Run(scene_shown(scenario, at or scenario.scenes[0].id, lens).id)


def scene_shown(scenario: Scenario, id_: SceneId, lens: Lens) -> Scene:
    """The scene a reader comes to who is sent to this one: itself, or the next in the story that applies.

    Raises:
        StoryError: There is no such scene, or none that applies.
    """
    place = next((n for n, scene in enumerate(scenario.scenes) if scene.id == id_), None)
    if place is None:
        raise StoryError(f"{scenario.entry.id}: there is no scene “{id_}”")
    for scene in scenario.scenes[place:]:
        if lens.holds(scene.conditions):
            return scene
    raise StoryError(f"{scenario.entry.id}: no scene from “{id_}” on applies")


def scene_of(scenario: Scenario, run: Run) -> Scene:
    """The scene a run is at.

    Raises:
        StoryError: There is no such scene in this story.
    """
    scene = scenario.scene(run.at)
    if scene is None:
        raise StoryError(f"{scenario.entry.id}: there is no scene “{run.at}”")
    return scene


def choices_shown(scene: Scene, lens: Lens) -> Mapping[int, Choice]:
    """The choices this reader has in a scene, by their places among all of them."""
    return {place: choice for place, choice in enumerate(scene.choices) if lens.holds(choice.conditions)}


def choose(scenario: Scenario, run: Run, choice: int, lens: Lens) -> Run:
    """Choose: its feedback is shown. One may choose another one in its place.

    Raises:
        StoryError: The scene shown has no such choice for this reader.
    """
    if choice not in choices_shown(scene_of(scenario, run), lens):
        raise StoryError(f"{scenario.entry.id}: the scene “{run.at}” has no choice {choice}")
    return run._replace(chosen=choice)


def go_on(scenario: Scenario, run: Run, lens: Lens) -> Run:
    """Go on from the choice that was made to the scene it leads to.

    Raises:
        StoryError: Nothing was chosen, or the scene it leads to does not exist.
    """
    if run.chosen is None:
        raise StoryError(f"{scenario.entry.id}: nothing was chosen in “{run.at}”")
    leads_to = scene_of(scenario, run).choices[run.chosen].leads_to
    path = (*run.path, Taken(run.at, run.chosen))
    return Run(scene_shown(scenario, leads_to, lens).id, None, path)


def can_go_back(run: Run) -> bool:
    """Whether there is anything to take back."""
    return run.chosen is not None or bool(run.path)


def back(run: Run) -> Run:
    """Take the last thing back: the choice shown, or the step from the scene before, which shows its feedback again."""
    if run.chosen is not None:
        return run._replace(chosen=None)
    if not run.path:
        return run
    *before, last = run.path
    return Run(last.scene, last.choice, tuple(before))


def is_over(scenario: Scenario, run: Run) -> bool:
    """Whether the run is at an ending."""
    return not scene_of(scenario, run).choices


def scene_number(run: Run) -> int:
    """Which scene of the way this is, from 1; a scene one comes back to counts once."""
    return len(dict.fromkeys([*(taken.scene for taken in run.path), run.at]))


def scenes_ahead(scenario: Scenario, run: Run, lens: Lens) -> int:
    """How many scenes the shortest way from here to an ending still has, the ending included.

    Raises:
        StoryError: No ending can be reached.
    """
    level, seen, steps = {run.at}, {run.at}, 0
    while level:
        scenes = [scene for scene in scenario.scenes if scene.id in level]
        if any(not scene.choices for scene in scenes):
            return steps
        following = {
            scene_shown(scenario, choice.leads_to, lens).id
            for scene in scenes
            for choice in choices_shown(scene, lens).values()
        }
        level, steps = following - seen, steps + 1
        seen |= following
    raise StoryError(f"{scenario.entry.id}: no ending can be reached from “{run.at}”")


def care_taken(scenario: Scenario, run: Run) -> frozenset[Care]:
    """The steps of a careful professional that were taken on the way here."""
    taken = [*run.path, *([Taken(run.at, run.chosen)] if run.chosen is not None else [])]
    scenes = {scene.id: scene for scene in scenario.scenes}
    return frozenset(step for one in taken for step in scenes[one.scene].choices[one.choice].care)


def walk(scenario: Scenario, lens: Lens, chance: Random, longest: int = 1_000) -> Run:
    """Play a story by chance until it ends, now and then going back.

    Raises:
        StoryError: It cannot go on, or does not end within so many steps.
    """
    run = begin(scenario, lens)
    for _step in range(longest):
        scene = scene_of(scenario, run)
        if not scene.choices:
            return run
        shown = choices_shown(scene, lens)
        if not shown:
            raise StoryError(f"{scenario.entry.id}: “{scene.id}” has no choice for this reader")
        if run.path and chance.random() < 0.1:
            run = back(run)
        else:
            run = go_on(scenario, choose(scenario, run, chance.choice(list(shown)), lens), lens)
    raise StoryError(f"{scenario.entry.id}: it does not end within {longest} steps")
