"""Which layer of a drawing each point of a graph stands in, and where in it: longest paths, then barycentres."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

_SWEEPS = 8
_STOP = 0.3  # the room a stop takes, where a point takes 1

Edge = tuple[int, int]


class Layers(NamedTuple):
    """The points of a graph in layers from top to bottom.

    Points from the number of those given on are stops that edges make in the layers between. `positions` are in
    steps from left to right, at least one between two points of a layer, and less beside a stop; `ways` says for each edge past which
    points it leads, both ends included. An edge that leads back, or to where it comes from, has no stops.
    `depth` is the number of layers.
    """

    of: Sequence[int]
    positions: Sequence[float]
    ways: Sequence[tuple[int, ...]]
    depth: int


def layered(points: int, edges: Sequence[Edge]) -> Layers:
    """Put the points 0 to `points` - 1 into layers, each below every point that leads to it without going back."""
    back = _leading_back(points, edges)
    forward = [edge for number, edge in enumerate(edges) if number not in back]
    of = _longest_paths(points, forward)
    ways: list[tuple[int, ...]] = []
    for number, (from_, to) in enumerate(edges):
        stops = range(len(of), len(of) + (0 if number in back else of[to] - of[from_] - 1))
        of += [of[from_] + nth for nth, _ in enumerate(stops, 1)]
        ways.append((from_, *stops, to))
    links = [pair for number, way in enumerate(ways) if number not in back for pair in _pairs(way)]
    depth = max(of, default=-1) + 1
    rows: list[list[int]] = [[] for _ in range(depth)]
    for point, layer in enumerate(of):
        rows[layer].append(point)
    above, below = _neighbours(len(of), links)
    _order(rows, above, below)
    rooms = [1.0] * points + [_STOP] * (len(of) - points)
    return Layers(of, _place(rows, above, below, rooms), ways, depth)


def _leading_back(points: int, edges: Sequence[Edge]) -> frozenset[int]:
    """The edges that lead to a point one is on the way from: without them there is no circle."""
    leaving: list[list[int]] = [[] for _ in range(points)]
    for number, (from_, _) in enumerate(edges):
        leaving[from_].append(number)
    back: set[int] = set()
    state = [0] * points  # 1: on the way from it; 2: done
    for first in range(points):
        way = [first] if not state[first] else []
        while way:
            point = way[-1]
            state[point] = 1
            if not leaving[point]:
                state[way.pop()] = 2
                continue
            number = leaving[point].pop(0)
            to = edges[number][1]
            if state[to] == 1:
                back.add(number)
            elif not state[to]:
                way.append(to)
    return frozenset(back)


def _longest_paths(points: int, edges: Sequence[Edge]) -> list[int]:
    following: list[list[int]] = [[] for _ in range(points)]
    waiting = [0] * points
    for from_, to in edges:
        following[from_].append(to)
        waiting[to] += 1
    of = [0] * points
    ready = [point for point in range(points) if not waiting[point]]
    for point in ready:  # it grows while it is gone through
        for to in following[point]:
            of[to] = max(of[to], of[point] + 1)
            waiting[to] -= 1
            if not waiting[to]:
                ready.append(to)
    return of


def _pairs(way: Sequence[int]) -> list[Edge]:
    return list(pairwise(way))


def _neighbours(points: int, links: Sequence[Edge]) -> tuple[list[list[int]], list[list[int]]]:
    above: list[list[int]] = [[] for _ in range(points)]
    below: list[list[int]] = [[] for _ in range(points)]
    for from_, to in links:
        above[to].append(from_)
        below[from_].append(to)
    return above, below


def _order(rows: list[list[int]], above: list[list[int]], below: list[list[int]]) -> None:
    """Order each row by the middle of the neighbours, downwards and upwards in turn; keep the order that crosses least."""
    best, fewest = [list(row) for row in rows], _crossings(rows, below)
    for sweep in range(_SWEEPS):
        neighbours, order = (above, rows) if sweep % 2 == 0 else (below, rows[::-1])
        place = {point: float(nth) for row in rows for nth, point in enumerate(row)}
        for row in order:
            middle = {point: _mean([place[other] for other in neighbours[point]], place[point]) for point in row}
            row.sort(key=lambda point, middle=middle: middle[point])  # type: ignore[misc]
            place.update({point: float(nth) for nth, point in enumerate(row)})
        if (crossings := _crossings(rows, below)) < fewest:
            best, fewest = [list(row) for row in rows], crossings
    rows[:] = best


def _crossings(rows: Sequence[Sequence[int]], below: Sequence[Sequence[int]]) -> int:
    """How many pairs of links cross."""
    crossings = 0
    for row, next_row in pairwise(rows):
        place = {point: nth for nth, point in enumerate(next_row)}
        ends = [place[to] for point in row for to in sorted(below[point], key=place.__getitem__)]
        crossings += sum(ends[i] > ends[j] for i in range(len(ends)) for j in range(i + 1, len(ends)))
    return crossings


def _place(
    rows: Sequence[Sequence[int]], above: list[list[int]], below: list[list[int]], rooms: Sequence[float]
) -> list[float]:
    """Positions in the order of the rows, each as near to the middle of its neighbours as the others let it."""
    position = [0.0] * len(rooms)
    for row in rows:
        _put(row, [0.0] * len(row), rooms, position)
    for sweep in range(_SWEEPS):
        neighbours, order = (above, rows) if sweep % 2 == 0 else (below, rows[::-1])
        for row in order:
            wanted = [_mean([position[other] for other in neighbours[point]], position[point]) for point in row]
            _put(row, wanted, rooms, position)
    return position


def _put(row: Sequence[int], wanted: Sequence[float], rooms: Sequence[float], position: list[float]) -> None:
    """Put a row at these positions, moved as little as needed: between pushing right and pushing left."""
    gaps = [(rooms[one] + rooms[other]) / 2 for one, other in pairwise(row)]
    right, left = list(wanted), list(wanted)
    for nth, gap in enumerate(gaps):
        right[nth + 1] = max(right[nth + 1], right[nth] + gap)
    for nth, gap in reversed(list(enumerate(gaps))):
        left[nth] = min(left[nth], left[nth + 1] - gap)
    for point, one, other in zip(row, right, left, strict=True):
        position[point] = (one + other) / 2


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
