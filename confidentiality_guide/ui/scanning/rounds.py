"""Where the ring is, and where it goes next: groups first, then what is in the one that was chosen.

The pattern is that of switch access elsewhere (Apple’s Switch Control and Android’s Switch Access scan items by groups):
with twenty controls in five groups, nothing is more than nine steps away. After some rounds without a press the ring
rests, and the next press only wakes it.
"""

from collections.abc import Sequence
from typing import NamedTuple

GROUP_ROUNDS = 3  # through all groups, before the ring rests
ITEM_ROUNDS = 2  # through one group, before the ring goes back to the groups
SECONDS = {"slow": 4.0, "medium": 2.5, "fast": 1.5}  # how long each has the ring
FIRST_STAYS = 2.0  # times as long: what was pressed a moment ago has to be let go first


class Ring(NamedTuple):
    """Round which group the ring is, or round which item of it; both count from 0. `rounds` have been made."""

    group: int = 0
    item: int | None = None
    rounds: int = 0


def begins(sizes: Sequence[int]) -> Ring:
    """Where the ring begins among groups of these sizes; a group that is alone is entered at once."""
    return Ring(0, 0) if len(sizes) == 1 else Ring()


def goes_on(ring: Ring, sizes: Sequence[int]) -> Ring | None:
    """Where it goes next; none: it rests."""
    if ring.item is not None:
        return _within(ring, sizes)
    if ring.group + 1 < len(sizes):
        return ring._replace(group=ring.group + 1)
    return Ring(rounds=ring.rounds + 1) if ring.rounds + 1 < GROUP_ROUNDS else None


def _within(ring: Ring, sizes: Sequence[int]) -> Ring | None:
    assert ring.item is not None
    if ring.item + 1 < sizes[ring.group]:
        return ring._replace(item=ring.item + 1)
    alone = len(sizes) == 1
    if ring.rounds + 1 < (GROUP_ROUNDS if alone else ITEM_ROUNDS):
        return Ring(ring.group, 0, ring.rounds + 1)
    return None if alone else Ring(ring.group)


def pressed(ring: Ring, sizes: Sequence[int]) -> tuple[Ring, bool]:
    """Where the ring is once the switch was pressed, and whether that presses what it is round."""
    if ring.item is not None:
        return ring, True
    if sizes[ring.group] == 1:
        return Ring(ring.group, 0), True
    return Ring(ring.group, 0), False
