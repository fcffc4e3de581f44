"""The soak: visit after visit at a kiosk, by people who press at random. Nothing may pile up.

Run as `python -m tools.dev.soak`; `dev.py soak` sets up what that needs.
"""

import argparse
import gc
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from confidentiality_guide.locations import HOME_VARIABLE, Locations, find_locations
from tools.dev.playing import Playing

_WARM = 100  # visits, after which every cache is as full as it gets
_ROWS = 10  # of the table
_MEMORY = 1.05  # times what it was
_PRESSES = (4, 24)  # of one visit
_OURS = "confidentiality_guide."


class Sizes(NamedTuple):
    """How much there is of everything, between two visits."""

    visits: int
    memory: float  # MiB, what the process has of its own and its share of what it shares
    handles: int
    threads: int
    widgets: int
    objects: int  # of the guide's own classes

    @classmethod
    def now(cls, visits: int) -> tuple["Sizes", Counter[str]]:
        """Count. Also returns how many objects there are of each class of the guide."""
        gc.collect()
        kinds = Counter(type(one).__qualname__ for one in gc.get_objects() if type(one).__module__.startswith(_OURS))
        handles = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
        threads = len(os.listdir("/proc/self/task"))  # noqa: PTH208
        return cls(visits, _pss(), handles, threads, len(QApplication.allWidgets()), kinds.total()), kinds


class Outcome(NamedTuple):
    """What the soak found.

    `broken` says in a sentence each what grew or went wrong; empty: nothing.
    """

    rows: list[Sizes]
    broken: list[str]


def main(arguments: Sequence[str]) -> int:
    """Let people visit; returns 1 if something piled up."""
    parser = argparse.ArgumentParser(prog="dev.py soak", description="Play random visits, and see that nothing grows.")
    parser.add_argument("--visits", type=int, default=2_000, metavar="N", help="how many")
    parser.add_argument("--seed", type=int, default=1, help="the same seed plays the same visits")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="guide-soak-") as home:
        locations = find_locations(os.environ | {HOME_VARIABLE: home})
        outcome = soak(locations, visits=options.visits, seed=options.seed)
    print(table(outcome.rows))
    print("\n".join(outcome.broken) or f"Nothing grew in {options.visits} visits, seed {options.seed}.")
    return 1 if outcome.broken else 0


def soak(locations: Locations, *, visits: int, seed: int, warm: int = _WARM) -> Outcome:
    """Play the visits. What there is after `warm` of them is what may not grow."""
    playing = Playing(locations, kiosk=True)
    person = Person(playing, random.Random(seed))
    rows: list[Sizes] = []
    first_kinds, kinds = Counter[str](), Counter[str]()
    every = max(1, (visits - warm) // _ROWS)
    try:
        for number in range(1, visits + 1):
            person.visit()
            if playing.complaints:
                return Outcome(rows, [f"visit {number} of seed {seed}: {playing.complaints[0]}"])
            if number in {warm, visits} or (number > warm and not (number - warm) % every):
                row, kinds = Sizes.now(number)
                first_kinds = first_kinds or kinds
                rows.append(row)
    finally:
        playing.close()
    return Outcome(rows, list(_grown(rows, kinds - first_kinds)))


def _grown(rows: Sequence[Sizes], more: Counter[str]) -> Iterator[str]:
    """What there is more of at the end than at the first row."""
    first, last = rows[0], rows[-1]
    if last.memory > first.memory * _MEMORY:
        yield f"memory grew from {first.memory:.1f} to {last.memory:.1f} MiB"
    for name in ("handles", "threads", "widgets", "objects"):
        before, after = getattr(first, name), getattr(last, name)
        if after > before:
            which = ", ".join(f"{count} {kind}" for kind, count in more.most_common(5)) if name == "objects" else ""
            yield f"{name} grew from {before} to {after}{f': {which}' if which else ''}"


class Person:
    """Comes, presses this and that, and goes."""

    def __init__(self, playing: Playing, dice: random.Random) -> None:
        self._playing, self._dice = playing, dice

    def visit(self) -> None:
        """One visit, until "I’m done"."""
        for _press in range(self._dice.randint(*_PRESSES)):
            self._press_something()
        self._leave()

    def _press_something(self) -> None:
        offered = [one for one in self._playing.buttons() if one.text() != "I’m done"]
        over = self._playing.window.overlays.on_top
        if offered:
            QTest.mouseClick(self._dice.choice(offered), Qt.MouseButton.LeftButton)
        elif over is not None:  # the cover, which is one button as large as the screen
            QTest.mouseClick(over, Qt.MouseButton.LeftButton)
        self._playing.settle()

    def _leave(self) -> None:
        while (over := self._playing.window.overlays.on_top) is not None:
            QTest.keyClick(over, Qt.Key.Key_Escape if self._playing.window.overlays.has_sheet else Qt.Key.Key_Space)
            self._playing.settle()
        done = self._playing.bar_button("I’m done")
        if done is not None:
            QTest.mouseClick(done, Qt.MouseButton.LeftButton)
        self._playing.settle()


def table(rows: Sequence[Sizes]) -> str:
    """The sizes, a line for each row."""
    lines = [f"{'visits':>7} {'memory':>9} {'handles':>8} {'threads':>8} {'widgets':>8} {'objects':>8}"]
    lines += [f"{r.visits:7} {r.memory:5.1f} MiB {r.handles:8} {r.threads:8} {r.widgets:8} {r.objects:8}" for r in rows]
    return "\n".join(lines)


def _pss() -> float:
    """The proportional set size of this process, in MiB.

    Source: Linux, Documentation/filesystems/proc.rst, "smaps_rollup".
    """
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise OSError("/proc/self/smaps_rollup has no Pss")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
