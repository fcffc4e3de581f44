"""The soak: visit after visit at a kiosk, by people who press at random. Nothing may pile up.

Run as `python -m tools.dev.soak`; `dev.py soak` sets up what that needs.
"""

import argparse
import contextlib
import ctypes
import gc
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from confidentiality_guide.locations import HOME_VARIABLE, Locations, find_locations
from confidentiality_guide.preferences import TEXT_SIZES, THEMES
from confidentiality_guide.visits.route import Place, Route
from tools.dev.playing import Playing

_WARM = 100  # visits, after which every cache is as full as it gets
_ROWS = 10  # of the table
_MEMORY = 1.05  # times what it was
_MOST_OVER = 8  # so many sheets, covers and questions are never over each other
_PRESSES = (4, 24)  # of one visit
_OURS = "confidentiality_guide."


class Sizes(NamedTuple):
    """How much there is of everything, between two visits."""

    visits: int
    memory: float  # MiB, what the process has of its own: this may not grow
    whole: float  # MiB, and its share of what it shares, such as Qt; that share is less beside other programs
    handles: int
    threads: int
    widgets: int
    objects: int  # of the guide's own classes, but for tuples: fonts are kept by them, as many as there are sizes

    @classmethod
    def now(cls, visits: int) -> tuple["Sizes", Counter[str]]:
        """Count. Also returns how many objects there are of each class of the guide."""
        gc.collect()
        kinds = Counter(type(one).__qualname__ for one in gc.get_objects() if _counts(type(one)))
        handles = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
        threads = len(os.listdir("/proc/self/task"))  # noqa: PTH208
        QPixmapCache.clear()  # at most 10 MiB, that come and go by the clock
        _give_back()
        own, whole = _memory()
        widgets = len(QApplication.allWidgets())
        return cls(visits, own, whole, handles, threads, widgets, kinds.total()), kinds


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
        person.see_everything()
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

    def see_everything(self) -> None:
        """Fill what is kept for the next one: fonts of every size and colour, the pictures of all stories.

        What is kept is bounded. If it filled up by chance, it would look like something that grows.
        """
        window = self._playing.window
        for story in window.setting.shelf.scenarios():
            window.go(Route(Place.STORY, story.id))
            self._playing.settle()
            window.grab()  # a picture is read when it is painted
        for name in THEMES:
            for percent in TEXT_SIZES:
                window.choose_theme(name)
                window.choose_text_size(percent)
                self._playing.settle()
        self._leave()

    def visit(self) -> None:
        """One visit, until "I’m done"."""
        for _press in range(self._dice.randint(*_PRESSES)):
            self._press_something()
        self._leave()

    def _press_something(self) -> None:
        offered = [one for one in self._playing.buttons() if one.text() != "I’m done"]
        over = self._playing.window.overlays.on_top
        if offered:
            self._playing.press(self._dice.choice(offered))
        elif over is not None:  # the cover, which is one button as large as the screen
            self._playing.press(over)
        self._playing.settle()

    def _leave(self) -> None:
        self._playing.stop_ring()
        for _over in range(_MOST_OVER):
            over = self._playing.window.overlays.on_top
            if over is None:
                break
            close = next((one for one in self._playing.buttons() if one.text() == "Close"), over)
            self._playing.press(close)
            self._playing.settle()
        done = self._playing.bar_button("I’m done")
        if done is not None:
            self._playing.press(done)
        self._playing.settle()
        if self._playing.window.visit.history.present.place is not Place.WELCOME:
            self._playing.complaints.append(f"the visit cannot be ended at {self._playing.visit_at()}")


def _counts(kind: type) -> bool:
    return str(kind.__module__).startswith(_OURS) and not issubclass(kind, (tuple, Enum))


def _give_back() -> None:
    """Have the C library return what is free: what is left is in use."""
    with contextlib.suppress(AttributeError):  # one without it
        ctypes.CDLL(None).malloc_trim(0)


def table(rows: Sequence[Sizes]) -> str:
    """The sizes, a line for each row."""
    lines = [
        f"{'visits':>7} {'own':>9} {'with its share':>15} {'handles':>8} {'threads':>8} {'widgets':>8} {'objects':>8}"
    ]
    for row in rows:
        memory = f"{row.memory:5.1f} MiB {row.whole:11.1f} MiB"
        lines.append(f"{row.visits:7} {memory} {row.handles:8} {row.threads:8} {row.widgets:8} {row.objects:8}")
    return "\n".join(lines)


def _memory() -> tuple[float, float]:
    """What this process has of its own, and its proportional set size, in MiB.

    Source: Linux, Documentation/filesystems/proc.rst, "smaps_rollup".
    """
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    kib = {name: int(value.split()[0]) for name, _, value in (line.partition(":") for line in lines[1:])}
    return (kib["Pss_Anon"] + kib["Pss_Shmem"]) / 1024, kib["Pss"] / 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
