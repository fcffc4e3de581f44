"""A story as a graph: where its choices lead the people of one case, and whether they come to an ending.

Everything here takes time in proportion to the scenes and choices of a story, and nothing calls itself: a story
of a thousand scenes in a row is no harder than a thousand scenes.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from confidentiality_guide.packs.checks.possible import Case
from confidentiality_guide.packs.source.raw import RawChoice, RawScenario, RawScene
from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.scenarios import Care

NOWHERE = -1


class Way(NamedTuple):
    """A choice that is shown, and the place of the scene it leads to; `NOWHERE`: none that applies."""

    choice: RawChoice
    to: int


class Ways(NamedTuple):
    """What the people of one case meet. Scenes are named by their places in the file.

    `reached` are the scenes they can come to, the first first; `choices` what each of these offers them.
    """

    case: Case
    reached: tuple[int, ...]
    choices: dict[int, tuple[Way, ...]]


class StoryGraph:
    """The scenes of a story, and the places of those that choices name."""

    def __init__(self, story: RawScenario) -> None:
        self.scenes: Sequence[RawScene] = story.scenes
        self._places: dict[SceneId, int] = {}
        for place, scene in enumerate(story.scenes):
            self._places.setdefault(scene.id, place)

    @property
    def dangling(self) -> tuple[RawChoice, ...]:
        """The choices that lead to a scene that is not written."""
        return tuple(c for scene in self.scenes for c in scene.choices if c.leads_to not in self._places)

    def is_ending(self, place: int) -> bool:
        """Whether a scene is an ending: it has no choices for anyone."""
        return not self.scenes[place].choices

    def has_conditions(self, place: int) -> bool:
        """Whether some choices of a scene are not for everyone."""
        return any(choice.conditions for choice in self.scenes[place].choices)

    def offers(self, step: Care) -> bool:
        """Whether any choice of the story takes this step."""
        return any(step in choice.care for scene in self.scenes for choice in scene.choices)

    def ways(self, case: Case) -> Ways:
        """What the people of this case meet, from the first scene on."""
        applying = self._applying(case)
        first = applying[0] if applying else NOWHERE
        reached = [first] if first != NOWHERE else []
        seen = set(reached)
        choices: dict[int, tuple[Way, ...]] = {}
        for place in reached:  # it grows while it is gone through
            ways = tuple(
                Way(choice, applying[self._places[choice.leads_to]])
                for choice in self.scenes[place].choices
                if case.shows(choice.conditions)
            )
            choices[place] = ways
            for way in ways:
                if way.to != NOWHERE and way.to not in seen:
                    seen.add(way.to)
                    reached.append(way.to)
        return Ways(case, tuple(reached), choices)

    def without_ending(self, ways: Ways) -> tuple[int, ...]:
        """The scenes reached from which no ending can be, in the order of the file.

        Where people are stuck for another reason counts as an ending here: it is told by itself.
        """
        before: dict[int, list[int]] = {place: [] for place in ways.reached}
        ends = []
        for place in ways.reached:
            to = [way.to for way in ways.choices[place]]
            if not to or NOWHERE in to:
                ends.append(place)
            for after in to:
                if after != NOWHERE:
                    before[after].append(place)
        leads_out = set(ends)
        for place in ends:  # it grows while it is gone through
            for earlier in before[place]:
                if earlier not in leads_out:
                    leads_out.add(earlier)
                    ends.append(earlier)
        return tuple(sorted(place for place in ways.reached if place not in leads_out))

    def _applying(self, case: Case) -> list[int]:
        """For each scene: itself, or the next that applies, which is shown in its place."""
        applying = [NOWHERE] * len(self.scenes)
        following = NOWHERE
        for place in range(len(self.scenes) - 1, -1, -1):
            if case.shows(self.scenes[place].heading.conditions):
                following = place
            applying[place] = following
        return applying


def care_offered(ways: Ways) -> frozenset[Care]:
    """The steps of a careful professional that some choice on the way takes."""
    return frozenset(step for of_scene in ways.choices.values() for way in of_scene for step in way.choice.care)


def can_take_all(ways: Ways, wanted: Iterable[Care]) -> bool:
    """Whether one run through the story can take all these steps."""
    wanted = frozenset(wanted)
    if not wanted or not ways.reached:
        return not wanted
    runs = [(ways.reached[0], frozenset[Care]())]
    seen = set(runs)
    for place, taken in runs:  # it grows while it is gone through
        for way in ways.choices[place]:
            after = taken | (way.choice.care & wanted)
            if after == wanted:
                return True
            if way.to != NOWHERE and (way.to, after) not in seen:
                seen.add((way.to, after))
                runs.append((way.to, after))
    return False
