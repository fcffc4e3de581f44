"""The map of a story: where each scene stands on a drawing, and how the arrows between them run.

Scenes stand in layers from top to bottom, each below every scene that leads to it, ways back left aside; in a layer
they are ordered so that few arrows cross. A way back leaves below its scene and climbs beside the drawing.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.ids import ConditionName, SceneId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.map_layers import Layers, layered
from confidentiality_guide.teaching.scenarios import Scenario, Scene, Tone

BOX_WIDTH, BOX_HEIGHT = 220.0, 76.0
_BESIDE, _BELOW = 40.0, 84.0  # the free space between boxes
_MARGIN = 24.0
_LANE = 22.0  # between two ways back
PASSED_OVER = 0

Point = tuple[float, float]


class MapKind(StrEnum):
    """What a scene is in its story."""

    START = "start"
    SCENE = "scene"
    ENDING = "ending"


class MapNode(NamedTuple):
    """A scene: the top left corner of its box, `BOX_WIDTH` by `BOX_HEIGHT`, and its layer, from 0 at the top."""

    scene: SceneId
    heading: str
    kind: MapKind
    x: float
    y: float
    layer: int
    conditions: tuple[ConditionName, ...] = ()


class MapEdge(NamedTuple):
    """An arrow, from its first point to its last.

    `choice` is the number of the choice in its scene, from 1, and `label` its words. Where it is `PASSED_OVER`,
    the arrow leads from a scene with conditions to the one that comes in its place; it has no tone.
    """

    from_: SceneId
    to: SceneId
    choice: int
    tone: Tone | None
    points: tuple[Point, ...]
    label: str = ""
    conditions: tuple[ConditionName, ...] = ()

    @property
    def goes_back(self) -> bool:
        """Whether it leads to where the story was before."""
        return self.points[-1][1] <= self.points[0][1]

    @property
    def number_at(self) -> Point:
        """Where the number of the choice stands: on the arrow, just below the box it leaves."""
        (x, y), (to_x, to_y) = self.points[0], self.points[1]
        part = min(1.0, 16.0 / max(abs(to_y - y), 1.0))
        return x + (to_x - x) * part, y + (to_y - y) * part


class StoryMap(NamedTuple):
    """The drawing of a story. Nothing of it lies outside 0 to `width` and 0 to `height`."""

    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    width: float
    height: float


class _Arrow(NamedTuple):
    """What becomes an edge: from and to are places of scenes."""

    from_: int
    to: int
    choice: int
    tone: Tone | None = None
    label: str = ""
    conditions: tuple[ConditionName, ...] = ()


def map_of(story: Scenario) -> StoryMap:
    """Draw the map of a story. A choice that leads to no scene has no arrow."""
    arrows = tuple(_arrows(story.scenes))
    layers = layered(len(story.scenes), [(arrow.from_, arrow.to) for arrow in arrows])
    return _Drawing(story.scenes, arrows, layers).drawn()


def _arrows(scenes: Sequence[Scene]) -> Iterable[_Arrow]:
    places = {scene.id: place for place, scene in enumerate(scenes)}
    for place, scene in enumerate(scenes):
        for number, choice in enumerate(scene.choices, 1):
            if (to := places.get(choice.leads_to)) is not None:
                yield _Arrow(place, to, number, choice.tone, plain(choice.label), choice.conditions)
        if scene.conditions and place + 1 < len(scenes):
            yield _Arrow(place, place + 1, PASSED_OVER)


class _Drawing:
    def __init__(self, scenes: Sequence[Scene], arrows: Sequence[_Arrow], layers: Layers) -> None:
        self._scenes = scenes
        self._arrows = arrows
        self._layers = layers
        step = BOX_WIDTH + _BESIDE
        left = min(layers.positions, default=0.0)
        self._centres = [_MARGIN + BOX_WIDTH / 2 + (position - left) * step for position in layers.positions]
        self._right = max(self._centres, default=0.0) + BOX_WIDTH / 2

    def drawn(self) -> StoryMap:
        nodes = tuple(self._node(place, scene) for place, scene in enumerate(self._scenes))
        leaving, arriving = self._ports()
        lanes = self._lanes()
        edges = tuple(
            self._edge(number, arrow, leaving[number], arriving[number], lanes.get(number))
            for number, arrow in enumerate(self._arrows)
        )
        width = max([self._right, *lanes.values()]) + _MARGIN
        return StoryMap(nodes, edges, width, self._top(self._layers.depth) - _BELOW + _MARGIN + self._room_below())

    def _node(self, place: int, scene: Scene) -> MapNode:
        kind = MapKind.START if place == 0 else MapKind.SCENE if scene.choices else MapKind.ENDING
        layer = self._layers.of[place]
        x = self._centres[place] - BOX_WIDTH / 2
        return MapNode(scene.id, plain(scene.heading.text), kind, x, self._top(layer), layer, scene.conditions)

    def _top(self, layer: int) -> float:
        return _MARGIN + _BELOW / 2 + layer * (BOX_HEIGHT + _BELOW)

    def _room_below(self) -> float:
        """Room under the last layer, where a way back begins in it."""
        last = self._layers.depth - 1
        return _BELOW / 2 if any(self._goes_back(a) and self._layers.of[a.from_] == last for a in self._arrows) else 0.0

    def _goes_back(self, arrow: _Arrow) -> bool:
        return self._layers.of[arrow.to] <= self._layers.of[arrow.from_]

    def _ports(self) -> tuple[dict[int, float], dict[int, float]]:
        """Where each arrow leaves the bottom of a box, and where it arrives at the top of another."""
        leaving: dict[int, list[int]] = {}
        arriving: dict[int, list[int]] = {}
        for number, arrow in enumerate(self._arrows):
            leaving.setdefault(arrow.from_, []).append(number)
            arriving.setdefault(arrow.to, []).append(number)
        return self._spread(leaving, first=1), self._spread(arriving, first=-2)

    def _spread(self, at: dict[int, list[int]], first: int) -> dict[int, float]:
        """Spread arrows along a side of their box, in the order of where they come from or lead to.

        Args:
            first: Which stop of the way of an arrow is next to this side.
        """
        ports: dict[int, float] = {}
        for place, numbers in at.items():
            numbers.sort(key=lambda number: (self._towards(number, first), number))
            for nth, number in enumerate(numbers, 1):
                ports[number] = self._centres[place] + BOX_WIDTH * (nth / (len(numbers) + 1) - 0.5)
        return ports

    def _towards(self, number: int, stop: int) -> float:
        if self._goes_back(self._arrows[number]):
            return self._right + 1  # ways back run on the right
        return self._centres[self._layers.ways[number][stop]]

    def _lanes(self) -> dict[int, float]:
        """For each way back the x of its climb; those that climb past the same layer have lanes of their own."""
        lanes: dict[int, float] = {}
        taken: list[list[range]] = []
        for number, arrow in enumerate(self._arrows):
            if not self._goes_back(arrow):
                continue
            climb = range(self._layers.of[arrow.to], self._layers.of[arrow.from_] + 1)
            free = (nth for nth, lane in enumerate(taken) if not any(_meet(climb, other) for other in lane))
            nth = next(free, len(taken))
            if nth == len(taken):
                taken.append([])
            taken[nth].append(climb)
            lanes[number] = self._right + _LANE * (nth + 1)
        return lanes

    def _edge(self, number: int, arrow: _Arrow, leaves: float, arrives: float, lane: float | None) -> MapEdge:
        bottom = self._top(self._layers.of[arrow.from_]) + BOX_HEIGHT
        top = self._top(self._layers.of[arrow.to])
        if lane is None:
            between = [point for stop in self._layers.ways[number][1:-1] for point in self._past(stop)]
        else:
            nth = (lane - self._right) / _LANE
            below, above = bottom + _BELOW / 2 - 2 * nth, top - _BELOW / 2 + 2 * nth
            between = [(leaves, below), (lane, below), (lane, above), (arrives, above)]
        points = ((leaves, bottom), *between, (arrives, top))
        from_, to = self._scenes[arrow.from_].id, self._scenes[arrow.to].id
        return MapEdge(from_, to, arrow.choice, arrow.tone, points, arrow.label, arrow.conditions)

    def _past(self, stop: int) -> tuple[Point, Point]:
        """The way straight down past the boxes of a layer."""
        top = self._top(self._layers.of[stop])
        return (self._centres[stop], top), (self._centres[stop], top + BOX_HEIGHT)


def _meet(one: range, other: range) -> bool:
    return one.start < other.stop and other.start < one.stop
