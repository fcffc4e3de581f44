"""Walks by chance through every story and the loop that asks again, to find what raises before a person does."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

from confidentiality_guide.learning.asking import Asking
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
)
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.concepts import Concept
from confidentiality_guide.teaching.conditions import FIELDS, UNKNOWN, Circumstances, Condition
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.jurisdictions import STATE_FIELDS, Jurisdiction
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.scenarios import Scenario
from confidentiality_guide.teaching.shown import Lens

_LONGEST = 200  # steps in one story or one round of questions: then the walker has had enough
_ASKED = 8  # concepts in one round of questions
_TURNS_BACK = 0.1
_ASKS = 0.25  # how often a round of questions comes instead of a story


class WalkStopped(Exception):
    """Something raised on a walk. The same seed and content lead to the same place again."""

    def __init__(self, seed: int, step: int, place: str, reason: Exception) -> None:
        super().__init__(f"seed {seed}, step {step}, at {place}: {type(reason).__name__}: {reason}")


class WhatIsTaught(NamedTuple):
    """What is walked through."""

    stories: Sequence[Scenario]
    concepts: Sequence[Concept]
    conditions: Mapping[ConditionName, Condition]
    jurisdictions: Sequence[Jurisdiction]


class Walked(NamedTuple):
    """What a walk came to. `endings` counts each ending reached once; `ended` every time one was."""

    steps: int
    stories: int
    ended: int
    endings: int
    rounds: int
    answers: int


def walk_by_chance(taught: WhatIsTaught, seed: int, steps: int) -> Walked:
    """Walk so many steps: choices, ways back and answers, in the circumstances of one person after another.

    Raises:
        WalkStopped: Something raised.
    """
    walker = _Walker(taught, seed)
    while walker.steps < steps and (taught.stories or taught.concepts):
        try:
            walker.take_turn(steps)
        except Exception as error:
            raise WalkStopped(seed, walker.steps, walker.place, error) from error
    return walker.walked


class _Walker:
    def __init__(self, taught: WhatIsTaught, seed: int) -> None:
        self._taught = taught
        self._chance = Random(seed)
        self._endings: set[tuple[str, str]] = set()
        self._stories = self._ended = self._rounds = self._answers = 0
        self.steps = 0
        self.place = ""

    @property
    def walked(self) -> Walked:
        return Walked(self.steps, self._stories, self._ended, len(self._endings), self._rounds, self._answers)

    def take_turn(self, most: int) -> None:
        """Play a story, or answer a round of questions; stop after so many steps in all."""
        if self._taught.concepts and (not self._taught.stories or self._chance.random() < _ASKS):
            self._answer_questions(most)
        else:
            self._play(self._chance.choice(self._taught.stories), self._someone(), most)

    def _someone(self) -> Lens:
        """A person: any state or none, any age, any reader."""
        fields = {field: sorted(values) for field, values in FIELDS.items() if field not in STATE_FIELDS}
        known = {field: self._chance.choice(values) for field, values in fields.items()}
        states = [None, *self._taught.jurisdictions]
        if (state := self._chance.choice(states)) is not None:
            known |= state.values
        known = {field: value for field, value in known.items() if value != UNKNOWN}
        layers = self._chance.choice(list(Reader)).layers
        return Lens(self._taught.conditions, Circumstances(known), layers)

    def _play(self, story: Scenario, lens: Lens, most: int) -> None:
        self._stories += 1
        self._tell_place(story, None, lens)
        run = begin(story, lens)
        for _step in range(_LONGEST):
            self._tell_place(story, run, lens)
            scene_number(run), care_taken(story, run)
            if is_over(story, run):
                self._ended += 1
                self._endings.add((story.entry.id, run.at))
                return
            if self.steps >= most:
                return
            self.steps += 1
            run = self._step(story, run, lens)

    def _step(self, story: Scenario, run: Run, lens: Lens) -> Run:
        if can_go_back(run) and self._chance.random() < _TURNS_BACK:
            return back(run)
        scene = scene_of(story, run)
        shown = choices_shown(scene, lens)
        if len(shown) < 2 or not scenes_ahead(story, run, lens):
            raise StoryError(f"{len(shown)} choices are shown")
        number = self._chance.choice(list(shown))
        run = choose(story, run, number, lens)
        _check_feedback(lens.blocks(shown[number].feedback))
        return go_on(story, run, lens) if self._chance.random() > _TURNS_BACK else run

    def _answer_questions(self, most: int) -> None:
        self._rounds += 1
        chosen = self._chance.sample(self._taught.concepts, min(_ASKED, len(self._taught.concepts)))
        concepts = {concept.entry.id: concept for concept in chosen}
        asking = Asking(self._chance.randrange(1_000_000))
        for _step in range(_LONGEST):
            next_ = asking.next_concept(tuple(concepts))
            if next_ is None or self.steps >= most:
                return
            self.steps += 1
            self._answers += 1
            question = asking.next_question(concepts[next_])
            self.place = f"check:{next_}/{question.id}, order {asking.seed}"
            order = asking.answers_in_order(question)
            asking = asking.answer(concepts[next_], question, self._chance.choice(order))

    def _tell_place(self, story: Scenario, run: Run | None, lens: Lens) -> None:
        known = ", ".join(f"{field} {value}" for field, value in lens.circumstances.values.items())
        scene = run.at if run else story.scenes[0].id
        self.place = f"scenario:{story.entry.id}#{scene}, with {known or 'nothing known'}"


def _check_feedback(shown: Sequence[Block]) -> None:
    verdicts = sum(block.kind is Kind.VERDICT for block in shown)
    if not shown or verdicts > 1:
        raise StoryError(f"{len(shown)} blocks of feedback are shown, {verdicts} of them verdicts")
