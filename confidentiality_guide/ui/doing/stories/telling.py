"""A story as it is told to the person of a visit: it goes on from the run that the visit keeps."""

from collections.abc import Iterator, Mapping

from confidentiality_guide.learning import run as runs
from confidentiality_guide.learning.run import Run, StoryError
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.circumstances import UNKNOWN
from confidentiality_guide.teaching.ids import ConditionName, SceneId
from confidentiality_guide.teaching.scenarios import Choice, Scenario, Scene
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.visits.visit import NO_STATE, Visit

STATE, AGE = "state", "age"
_STATE_FIELDS = "state."


class Telling:
    """Reads and writes one run of a visit.

    It goes on from where the visit left the story, or begins it; where another scene is asked for than the one the
    run began at, it begins there. What no longer holds for this person, as after a change of state, is taken back.
    """

    def __init__(self, scenario: Scenario, visit: Visit, lens: Lens, begin_at: SceneId | None = None) -> None:
        self.scenario, self.lens = scenario, lens
        self._visit = visit
        run = visit.doing.runs.get(scenario.entry.id)
        if run is not None and begin_at and self._shown_for(begin_at) != _origin(run):
            run = None
        self._keep(self._settled(run) if run is not None else self._begun(begin_at))

    # -- where it is

    @property
    def run(self) -> Run:
        """Where the reader is."""
        return self._visit.doing.runs[self.scenario.entry.id]

    @property
    def scene(self) -> Scene:
        """The scene that is shown."""
        return runs.scene_of(self.scenario, self.run)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What the scene says to this reader, without its heading."""
        return self.lens.blocks(self.scene.blocks)

    @property
    def choices(self) -> Mapping[int, Choice]:
        """The choices this reader has, by their places among all of the scene."""
        return runs.choices_shown(self.scene, self.lens)

    @property
    def chosen(self) -> int | None:
        """The choice whose feedback is shown, or none."""
        return self.run.chosen

    @property
    def is_over(self) -> bool:
        """Whether this is an ending."""
        return runs.is_over(self.scenario, self.run)

    @property
    def can_go_back(self) -> bool:
        """Whether there is anything to take back."""
        return runs.can_go_back(self.run)

    @property
    def number(self) -> int:
        """Which scene of the way this is, from 1."""
        return runs.scene_number(self.run)

    def feedback(self, choice: int) -> tuple[Block, ...]:
        """What follows from a choice, for this reader."""
        return self.lens.blocks(self.choices[choice].feedback)

    def length(self) -> tuple[int, bool]:
        """How many scenes the way has, the shortest way from here counted, and whether every way has as many."""
        return self.number + runs.scenes_ahead(self.scenario, self.run, self.lens), self._every_way_is_as_long()

    def _every_way_is_as_long(self) -> bool:
        level: set[SceneId | None] = {self.run.at}
        seen: set[SceneId | None] = {taken.scene for taken in self.run.path}
        while level:
            scenes = [scene for scene in self.scenario.scenes if scene.id in level]
            over = [not scene.choices for scene in scenes]
            if any(over):
                return all(over)
            if level & seen:
                return False
            seen |= level
            level = {
                self._shown_for(choice.leads_to)
                for scene in scenes
                for choice in runs.choices_shown(scene, self.lens).values()
            }
        return False

    @property
    def is_hard(self) -> bool:
        """Whether help now belongs on every scene of it: somewhere in it there is a word about help."""
        return any(block.kind is Kind.CRISIS for block in _blocks_of(self.scenario))

    def unknown_that_matters(self) -> tuple[str, ...]:
        """What is not known of the reader and would change this scene: "state", "age", both or neither."""
        fields = {field for name in _conditions_of(self.scene) for field in self._asked_by(name)}
        about_state = any(field.startswith(_STATE_FIELDS) for field in fields) and self._visit.state == NO_STATE
        about_age = AGE in fields and self.lens.circumstances[AGE] == UNKNOWN
        return (*((STATE,) if about_state else ()), *((AGE,) if about_age else ()))

    def _asked_by(self, name: ConditionName) -> tuple[str, ...]:
        condition = self.lens.conditions.get(name)
        return tuple(condition.needs) if condition is not None else ()

    # -- going on

    def choose(self, choice: int) -> None:
        """Choose, or choose another one instead."""
        self._keep(runs.choose(self.scenario, self.run, choice, self.lens))

    def take_choice_back(self) -> None:
        """Have nothing chosen in this scene."""
        self._keep(self.run._replace(chosen=None))

    def go_on(self) -> None:
        """Go on from the choice to the scene it leads to."""
        self._keep(runs.go_on(self.scenario, self.run, self.lens))

    def go_back(self) -> None:
        """Take the last thing back."""
        self._keep(self._settled(runs.back(self.run)))

    def begin_again(self) -> None:
        """Begin from the first scene."""
        self._keep(self._begun(None))

    def begin_at(self, scene: SceneId) -> None:
        """Begin in the middle of it."""
        self._keep(self._begun(scene))

    # -- the run

    def _keep(self, run: Run) -> None:
        self._visit.doing.runs[self.scenario.entry.id] = run

    def _begun(self, at: SceneId | None) -> Run:
        try:
            return runs.begin(self.scenario, self.lens, at or None)
        except StoryError:  # a scene of another edition of the story
            return runs.begin(self.scenario, self.lens)

    def _settled(self, run: Run) -> Run:
        """The same run, without what does not hold for this reader."""
        shown = self._shown_for(run.at)
        if shown is None:
            return self._begun(None)
        if shown != run.at:
            return Run(shown, None, run.path)
        chosen = run.chosen if run.chosen in runs.choices_shown(runs.scene_of(self.scenario, run), self.lens) else None
        return run._replace(chosen=chosen)

    def _shown_for(self, scene: SceneId) -> SceneId | None:
        try:
            return runs.scene_shown(self.scenario, scene, self.lens).id
        except StoryError:
            return None


def _origin(run: Run) -> SceneId:
    """The scene at which a run began."""
    return run.path[0].scene if run.path else run.at


def _blocks_of(scenario: Scenario) -> Iterator[Block]:
    for scene in scenario.scenes:
        yield from scene.blocks
        for choice in scene.choices:
            yield from choice.feedback


def _conditions_of(scene: Scene) -> Iterator[ConditionName]:
    """The conditions that decide what a scene says, offers and answers."""
    for block in scene.blocks:
        yield from block.conditions
    for choice in scene.choices:
        yield from choice.conditions
        for block in choice.feedback:
            yield from block.conditions
