"""What must hold for every story, for everyone: each scene reached, feedback on each choice, a way to an ending."""

from collections.abc import Iterator
from typing import NamedTuple

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.checks.feedback_cases import check_feedback
from confidentiality_guide.packs.checks.possible import Case
from confidentiality_guide.packs.checks.story_graph import NOWHERE, StoryGraph, Ways, can_take_all, care_offered
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import RawChoice, RawScenario, RawScene
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.scenarios import Audience

_FEWEST_CHOICES, _MOST_CHOICES = 2, 4
_NAMED = 5  # scenes named in one sentence


class _Length(NamedTuple):
    """How many scenes a story has for one reader."""

    fewest: int
    most: int


_LENGTHS = {Audience.CLIENT: _Length(3, 7), Audience.TRAINEE: _Length(8, 15)}


def check_story(story: RawScenario, rules: ConditionRules, found: Finder) -> None:
    """Tell what is wrong with a story, in any state and at any age."""
    known = [rules.are_known(names, line, found) for names, line in _conditions(story)]
    if not all(known):
        return
    possible = [_scene_can_be_shown(scene, rules, found) for scene in story.scenes]
    dangling = StoryGraph(story).dangling
    for choice in dangling:
        message = f"The choice “{_label(choice)}” leads to “#{choice.leads_to}”, and there is no such scene."
        hint = "Use the id of one of the “##” headings of this story."
        found.error(choice.label.line, "unknown-scene", message, hint)
    if all(possible) and not dangling:
        _GraphRules(story, found).check(rules)


def _conditions(story: RawScenario) -> Iterator[tuple[tuple[ConditionName, ...], int]]:
    for scene in story.scenes:
        for block in (scene.heading, *scene.blocks):
            yield block.conditions, block.line
        for choice in scene.choices:
            yield choice.conditions, choice.label.line
            for block in choice.feedback:
                yield block.conditions, block.line


def _scene_can_be_shown(scene: RawScene, rules: ConditionRules, found: Finder) -> bool:
    """Whether each part of a scene is shown to anyone; and its feedback, and what else is there once."""
    place = scene.heading.conditions
    if not rules.can_hold(place, scene.heading.line, found):
        return False
    possible = [rules.can_hold((*place, *block.conditions), block.line, found) for block in scene.blocks]
    for kind in (Kind.VERDICT, Kind.ASK):
        rules.check_one_of([block for block in scene.blocks if block.kind is kind], str(kind), place, found)
    for choice in scene.choices:
        of_choice = (*place, *choice.conditions)
        if not rules.can_hold(of_choice, choice.label.line, found):
            possible.append(False)
            continue
        possible.append(check_feedback(choice.feedback, of_choice, rules, found))
    return all(possible)


class _GraphRules:
    """The rules about the whole of a story, tried for every case. Each thing is told once, for the first case."""

    def __init__(self, story: RawScenario, found: Finder) -> None:
        self._story = story
        self._graph = StoryGraph(story)
        self._found = found
        self._told: set[tuple[str, object]] = set()

    def check(self, rules: ConditionRules) -> None:
        names = {name for scene in self._story.scenes for name in scene.heading.conditions}
        names |= {name for scene in self._story.scenes for choice in scene.choices for name in choice.conditions}
        reached: set[int] = set()
        cases = rules.cases(names, 1, self._found)
        for case in cases:
            ways = self._graph.ways(case)
            reached.update(ways.reached)
            self._check_start(ways)
            self._check_choices(ways)
            self._check_endings(ways)
            self._check_length(ways)
            self._check_care(ways)
        for place in range(len(self._story.scenes)) if cases else ():
            if place not in reached:
                message = f"Nobody comes to the scene “{self._name(place)}”, whatever they choose."
                self._found.error(self._line(place), "unreachable", message, "Let a choice lead to it, or take it out.")

    def _check_start(self, ways: Ways) -> None:
        if not ways.reached and self._is_new("nowhere", 0):
            message = f"{ways.case.who}, no scene applies, so the story cannot begin."
            hint = "End the alternatives with a scene that has no condition."
            self._found.error(self._line(0), "nowhere", message, hint)
        for first in ways.reached[:1]:
            if self._graph.is_ending(first) and self._is_new("first-is-ending", first):
                message = f"{ways.case.who}, the first scene is an ending."
                self._found.error(self._line(first), "first-is-ending", message, "Give it at least two choices.")

    def _check_choices(self, ways: Ways) -> None:
        for place in ways.reached:
            shown = ways.choices[place]
            for way in shown:
                if way.to == NOWHERE and self._is_new("nowhere", way.choice.label.line):
                    self._tell_nowhere(way.choice, ways.case)
            if not self._graph.has_conditions(place) or _FEWEST_CHOICES <= len(shown) <= _MOST_CHOICES:
                continue  # how many choices there are for everyone is told when the file is read
            if self._is_new("many-choices" if len(shown) > _MOST_CHOICES else "dead-end", place):
                self._tell_choices(place, len(shown), ways.case)

    def _tell_nowhere(self, choice: RawChoice, case: Case) -> None:
        message = f"{case.who}, no scene from “{choice.leads_to}” on applies, so “{_label(choice)}” leads nowhere."
        hint = "Below the alternatives, write one for them, or one without a condition."
        self._found.error(choice.label.line, "nowhere", message, hint)

    def _tell_choices(self, place: int, count: int, case: Case) -> None:
        what = f"{count} choices" if count > 1 else "only one choice" if count else "no choice"
        message = f"{case.who}, the scene “{self._name(place)}” has {what}."
        if count > _MOST_CHOICES:
            self._found.error(self._line(place), "many-choices", message, f"At most {_MOST_CHOICES} fit a screen.")
        else:
            hint = "Give it at least two that hold for them. An ending has none for anyone."
            self._found.error(self._line(place), "dead-end", message, hint)

    def _check_endings(self, ways: Ways) -> None:
        closed = self._graph.without_ending(ways)
        if closed and self._is_new("no-way-out", None):
            names = ", ".join(f"“{self._name(place)}”" for place in closed[:_NAMED])
            more = ", …" if len(closed) > _NAMED else ""
            message = f"{ways.case.who}, no ending can be reached any more from {names}{more}."
            self._found.error(self._line(closed[0]), "no-way-out", message, "Let a choice there lead on.")

    def _check_length(self, ways: Ways) -> None:
        length, count = _LENGTHS[self._story.audience], len(ways.reached)
        if count and not length.fewest <= count <= length.most and self._is_new("scenes", None):
            whose = f"a {self._story.audience}’s story has {length.fewest} to {length.most}"
            message = f"{ways.case.who}, the story has {count} scenes; {whose}."
            self._found.error(self._line(0), "scenes", message, "Join scenes, or split the story, or let it grow.")

    def _check_care(self, ways: Ways) -> None:
        missing = set(self._story.care) - care_offered(ways)
        for step in sorted(missing):
            if self._graph.offers(step) and self._is_new("steps", step):
                message = f"{ways.case.who}, no choice on the way takes the step “{step}”."
                hint = f"Give a choice the class .{step}, or take the step out of “steps”."
                self._found.error(1, "steps", message, hint)
        if not missing and not can_take_all(ways, self._story.care) and self._is_new("steps", None):
            message = f"{ways.case.who}, nobody can take all of the story’s steps in one run."
            hint = "Let the ways meet again, or offer a step on each of them."
            self._found.warning(1, "steps", message, hint)

    def _is_new(self, rule: str, about: object) -> bool:
        """Whether this is told for the first time."""
        is_new = (rule, about) not in self._told
        self._told.add((rule, about))
        return is_new

    def _line(self, place: int) -> int:
        return self._story.scenes[place].heading.line

    def _name(self, place: int) -> str:
        return self._story.scenes[place].id


def _label(choice: RawChoice) -> str:
    return plain(choice.label.runs) or choice.label.text
