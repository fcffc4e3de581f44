"""What must hold for every story, for everyone: each scene reached, feedback on each choice, a way to an ending."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from confidentiality_guide.packs.checks.condition_rules import ConditionRules, tell_alternatives
from confidentiality_guide.packs.checks.possible import Case
from confidentiality_guide.packs.checks.story_graph import NOWHERE, StoryGraph, Ways, can_take_all, care_offered
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import RawBlock, RawChoice, RawScenario, RawScene
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer
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
    if story.audience is Audience.TRAINEE:
        _check_standards(story, found)
    known = [rules.are_known(names, line, found) for names, line in _conditions(story)]
    if not all(known):
        return
    possible = [_scene_can_be_shown(scene, rules, found) for scene in story.scenes]
    for choice in StoryGraph(story).dangling:
        message = f"The choice “{_label(choice)}” leads to “#{choice.leads_to}”, and there is no such scene."
        hint = "Use the id of one of the “##” headings of this story."
        found.error(choice.label.line, "unknown-scene", message, hint)
        return
    if all(possible):
        _GraphRules(story, found).check(rules)


def check_feedback(feedback: tuple[RawBlock, ...], place: Iterable[ConditionName], found: Finder, rules: ConditionRules,
                   line: int) -> None:
    """Tell whom the feedback on a choice or an answer leaves without a word, or tells two things."""
    place = tuple(place)
    verdicts = [block for block in feedback if block.kind is Kind.VERDICT]
    said = [block for block in feedback if block.kind in {Kind.VERDICT, Kind.PARAGRAPH}]
    if not said:
        return  # told when the file was read
    names = (*place, *(name for block in said for name in block.conditions))
    for case in rules.cases(names, line, found):
        if not case.shows(place):
            continue
        shown = [block.line for block in verdicts if case.shows(block.conditions)]
        if len(shown) > 1 or not any(case.shows(block.conditions) for block in said):
            tell_alternatives("verdict", shown, said[0].line, case, found)
            return


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
        possible += [rules.can_hold((*of_choice, *block.conditions), block.line, found) for block in choice.feedback]
        check_feedback(choice.feedback, of_choice, found, rules, choice.label.line)
    return all(possible)


def _check_standards(story: RawScenario, found: Finder) -> None:
    for scene in story.scenes:
        if scene.choices and not any(block.kind is Kind.PRO for block in scene.blocks):
            hint = 'Write !!! pro "What the codes say" before the choices, with a list of standards and their sources.'
            message = f"The scene “{scene.id}” sets no standards of the professions beside the decision."
            found.warning(scene.heading.line, "no-standards", message, hint)


class _GraphRules:
    """The rules about the whole of a story, tried for every case. Each thing is told once, for the first case."""

    def __init__(self, story: RawScenario, found: Finder) -> None:
        self._story = story
        self._graph = StoryGraph(story)
        self._found = found
        self._told: set[tuple[str, int]] = set()

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
                self._error("unreachable", place, message, "Let a choice lead to it, or take it out.")

    def _check_start(self, ways: Ways) -> None:
        if not ways.reached:
            message = f"{_who(ways.case)}, no scene applies, so the story cannot begin."
            self._error("nowhere", 0, message, "End the alternatives with a scene that has no condition.")
        elif self._graph.is_ending(ways.reached[0]):
            message = f"{_who(ways.case)}, the first scene is an ending."
            self._error("first-is-ending", ways.reached[0], message, "Give it at least two choices.")

    def _check_choices(self, ways: Ways) -> None:
        for place in ways.reached:
            shown = ways.choices[place]
            for way in shown:
                if way.to == NOWHERE:
                    self._tell_nowhere(way.choice, place, ways.case)
            if self._graph.is_ending(place):
                continue
            if len(shown) < _FEWEST_CHOICES:
                what = "only one choice" if shown else "no choice"
                hint = "Give it at least two choices that hold for them. An ending has none for anyone."
                message = f"{_who(ways.case)}, the scene “{self._name(place)}” has {what}."
                self._error("dead-end", place, message, hint)
            elif len(shown) > _MOST_CHOICES:
                message = f"{_who(ways.case)}, the scene “{self._name(place)}” has {len(shown)} choices."
                self._error("many-choices", place, message, f"At most {_MOST_CHOICES} fit a screen.")

    def _tell_nowhere(self, choice: RawChoice, place: int, case: Case) -> None:
        line = choice.label.line
        if ("nowhere", line) not in self._told:
            self._told.add(("nowhere", line))
            message = f"{_who(case)}, no scene from “{choice.leads_to}” on applies, so “{_label(choice)}” leads nowhere."
            hint = "Below the alternatives, write one for them, or one without a condition."
            self._found.error(line or self._line(place), "nowhere", message, hint)

    def _check_endings(self, ways: Ways) -> None:
        closed = self._graph.without_ending(ways)
        if closed and ("no-way-out", 0) not in self._told:
            self._told.add(("no-way-out", 0))
            names = ", ".join(f"“{self._name(place)}”" for place in closed[:_NAMED])
            more = ", …" if len(closed) > _NAMED else ""
            message = f"{_who(ways.case)}, no ending can be reached any more from {names}{more}."
            hint = "Let a choice there lead on."
            self._found.error(self._line(closed[0]), "no-way-out", message, hint)

    def _check_length(self, ways: Ways) -> None:
        length, count = _LENGTHS[self._story.audience], len(ways.reached)
        if not count or length.fewest <= count <= length.most or ("scenes", 0) in self._told:
            return
        self._told.add(("scenes", 0))
        message = f"{_who(ways.case)}, the story has {count} scenes; it should have {length.fewest} to {length.most}."
        self._found.warning(self._line(0), "scenes", message, "Join scenes or split the story, or let it grow.")

    def _check_care(self, ways: Ways) -> None:
        wanted = [step for step in self._story.care if step not in care_offered(ways)]
        for step in wanted:
            hint = f"Give a choice the class .{step}, or take the step out of “steps”."
            self._error_of_story(f"care-{step}", f"{_who(ways.case)}, no choice takes the step “{step}”.", hint)
        if not wanted and ("steps", 0) not in self._told and not can_take_all(ways, self._story.care):
            self._told.add(("steps", 0))
            message = f"{_who(ways.case)}, nobody can take all of the story’s steps in one run."
            hint = "Let the ways meet again, or offer a step on each of them."
            self._found.warning(1, "steps", message, hint)

    def _error_of_story(self, key: str, message: str, hint: str) -> None:
        if (key, 0) not in self._told:
            self._told.add((key, 0))
            self._found.error(1, "steps", message, hint)

    def _error(self, rule: str, place: int, message: str, hint: str) -> None:
        if (rule, place) not in self._told:
            self._told.add((rule, place))
            self._found.error(self._line(place), rule, message, hint)

    def _line(self, place: int) -> int:
        return self._story.scenes[place].heading.line

    def _name(self, place: int) -> str:
        return self._story.scenes[place].id


def _who(case: Case) -> str:
    return f"With {case}" if case.example else "For everyone"


def _label(choice: RawChoice) -> str:
    return plain(choice.label.runs) or choice.label.text
