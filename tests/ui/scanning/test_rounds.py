"""Where the ring goes, in numbers."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.ui.scanning.rounds import GROUP_ROUNDS, ITEM_ROUNDS, Ring, begins, goes_on, pressed

several = st.lists(st.integers(1, 6), min_size=2, max_size=7)


def way(ring: Ring | None, sizes: list[int]) -> list[Ring]:
    """Everywhere the ring goes until it rests."""
    gone = []
    while ring is not None:
        gone.append(ring)
        ring = goes_on(ring, sizes)
        assert len(gone) < 500
    return gone


@given(several)
def test_it_goes_round_the_groups_three_times_and_rests(sizes: list[int]) -> None:
    assert [(ring.group, ring.item) for ring in way(begins(sizes), sizes)] == [
        (group, None) for _round in range(GROUP_ROUNDS) for group in range(len(sizes))
    ]


@given(several, st.data())
def test_a_group_is_entered_and_left_again_after_two_rounds(sizes: list[int], data: st.DataObject) -> None:
    group = data.draw(st.integers(0, len(sizes) - 1))
    inside = [ring for ring in way(Ring(group, 0), sizes) if ring.item is not None]
    assert [(ring.group, ring.item) for ring in inside] == [
        (group, item) for _round in range(ITEM_ROUNDS) for item in range(sizes[group])
    ]
    assert goes_on(inside[-1], sizes) == Ring(group)


@given(st.integers(1, 9))
def test_a_group_that_is_alone_is_entered_at_once_and_rests_at_its_end(size: int) -> None:
    gone = way(begins([size]), [size])
    assert [ring.item for ring in gone] == [item for _round in range(GROUP_ROUNDS) for item in range(size)]


@pytest.mark.parametrize(
    ("ring", "sizes", "then", "presses"),
    [
        (Ring(1), [2, 3], Ring(1, 0), False),
        (Ring(1), [2, 1], Ring(1, 0), True),
        (Ring(0, 1), [2, 3], Ring(0, 1), True),
    ],
)
def test_the_switch_enters_a_group_and_presses_a_control(
    ring: Ring, sizes: list[int], then: Ring, presses: bool
) -> None:
    assert pressed(ring, sizes) == (then, presses)


@given(several)
def test_whatever_there_is_comes_round(sizes: list[int]) -> None:
    met = {ring.group for ring in way(begins(sizes), sizes)}
    for group in met:
        entered, _presses = pressed(Ring(group), sizes)
        assert {ring.item for ring in way(entered, sizes) if ring.item is not None} == set(range(sizes[group]))
    steps = [one for one, _after in pairwise(way(begins(sizes), sizes))]
    assert met == set(range(len(sizes)))
    assert len(steps) == GROUP_ROUNDS * len(sizes) - 1
