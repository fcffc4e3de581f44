"""The map of a story: every scene and choice is on it, nothing lies on anything else."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.teaching.map_layers import layered
from confidentiality_guide.teaching.story_map import (
    BOX_HEIGHT,
    BOX_WIDTH,
    PASSED_OVER,
    MapEdge,
    MapKind,
    StoryMap,
    map_of,
)
from tests.learning.stories import MINOR, story

FORK = {"start": ["left", "right"], "left": ["end", "start"], "right": ["end", "right"], "end": []}


@st.composite
def stories(draw: st.DrawFn) -> StoryMap:
    names = [f"s{n}" for n in range(draw(st.integers(1, 14)))]
    scenes = {name: draw(st.lists(st.sampled_from([*names, "not-written"]), max_size=4)) for name in names}
    only = {name: [MINOR] for name in names if draw(st.integers(0, 5)) == 0}
    return map_of(story(scenes, only=only))


def edge(map_: StoryMap, from_: str, choice: int) -> MapEdge:
    return next(edge for edge in map_.edges if edge.from_ == from_ and edge.choice == choice)


def test_a_story_runs_from_top_to_bottom() -> None:
    map_ = map_of(story(FORK))
    assert [(node.scene, node.kind, node.layer) for node in map_.nodes] == [
        ("start", MapKind.START, 0),
        ("left", MapKind.SCENE, 1),
        ("right", MapKind.SCENE, 1),
        ("end", MapKind.ENDING, 2),
    ]
    start, left, right, end = map_.nodes
    assert left.x < start.x == end.x < right.x
    assert start.heading == "start"


def test_ways_back_climb_beside_the_drawing() -> None:
    map_ = map_of(story(FORK))
    back, again, on = edge(map_, "left", 2), edge(map_, "right", 2), edge(map_, "left", 1)
    assert back.goes_back
    assert again.goes_back
    assert not on.goes_back
    right = max(node.x for node in map_.nodes) + BOX_WIDTH
    lanes = {max(x for x, _ in one.points) for one in (back, again)}
    assert len(lanes) == 2  # they climb past the same layer, so each has a lane of its own
    assert min(lanes) > right


def test_a_scene_with_conditions_is_passed_over_by_the_others() -> None:
    map_ = map_of(story({"start": ["young"], "young": [], "old": []}, only={"young": [MINOR]}))
    passed = edge(map_, "young", PASSED_OVER)
    assert (passed.to, passed.tone) == ("old", None)
    assert map_.nodes[1].conditions == (MINOR,)


@given(stories())
def test_nothing_lies_outside_or_on_another_box(map_: StoryMap) -> None:
    for node in map_.nodes:
        assert 0 <= node.x <= map_.width - BOX_WIDTH
        assert 0 <= node.y <= map_.height - BOX_HEIGHT
    for one, other in combinations(map_.nodes, 2):
        apart_x, apart_y = abs(one.x - other.x), abs(one.y - other.y)
        assert apart_x >= BOX_WIDTH or apart_y >= BOX_HEIGHT
    for edge in map_.edges:
        assert all(0 <= x <= map_.width and 0 <= y <= map_.height for x, y in edge.points)


@given(stories())
def test_every_arrow_leaves_its_scene_and_arrives_at_the_other(map_: StoryMap) -> None:
    at = {node.scene: node for node in map_.nodes}
    for edge in map_.edges:
        from_, to = at[edge.from_], at[edge.to]
        (x, y), (to_x, to_y) = edge.points[0], edge.points[-1]
        assert from_.x < x < from_.x + BOX_WIDTH
        assert y == from_.y + BOX_HEIGHT
        assert to.x < to_x < to.x + BOX_WIDTH
        assert to_y == to.y
        assert edge.goes_back == (to.layer <= from_.layer)


def test_arrows_cross_no_box() -> None:
    map_ = map_of(story({"a": ["b", "c", "e"], "b": ["d"], "c": ["d"], "d": ["e"], "e": []}))
    far = edge(map_, "a", 3)
    for node in map_.nodes[1:4]:
        for (x, y), (to_x, to_y) in zip(far.points, far.points[1:], strict=False):
            if y == node.y and to_y == node.y + BOX_HEIGHT:  # the way past the boxes of its layer
                assert x == to_x
                assert not node.x <= x <= node.x + BOX_WIDTH


def test_a_thousand_scenes_in_a_row_are_drawn() -> None:
    layers = layered(1000, [(n, n + 1) for n in range(999)])
    assert layers.depth == 1000
    assert set(layers.positions) == {0.0}


def test_no_points_make_no_layers() -> None:
    assert layered(0, []).depth == 0
