"""What a screen reader finds: nodes as values, and the talk with the program and the reader behind them."""

import json
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from confidentiality_guide.tour import Stop
from confidentiality_guide.visits.route import Route
from tools.dev.accessibility import READER_PYTHON
from tools.dev.places import ROOT

PATIENCE_S = 30
HERE = Path(__file__).parent
# Numbers of keys, as X11 counts those of a usual keyboard; `Review` are those of the number pad by which Orca reads.
KEYS = {
    "Escape": 9,
    "Tab": 23,
    "Return": 36,
    "Shift": 50,
    "Space": 65,
    "ReviewLineBefore": 79,
    "ReviewLine": 80,
    "ReviewNextLine": 81,
    "Up": 111,
    "Left": 113,
    "Right": 114,
    "Down": 116,
}


@dataclass(frozen=True, slots=True)
class Node:
    """Something that a screen reader can come to."""

    number: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    level: int  # of a heading, else 0
    box: tuple[int, int, int, int]  # x, y, width and height on the screen in pixels, where that was asked for
    children: tuple["Node", ...]

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Node":
        """The node of an answer of the reader."""
        return cls(
            told["number"],
            told["role"],
            _plain(told["name"]),
            _plain(told.get("description", "")),
            frozenset(told["states"]),
            told.get("level", 0),
            tuple(told.get("box", (0, 0, 0, 0))),
            tuple(cls.of(child) for child in told["children"]),
        )

    def walk(self) -> Iterator["Node"]:
        """It and everything in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def with_parents(self) -> Iterator[tuple["Node", "Node"]]:
        """Everything in it, each with its parent."""
        for child in self.children:
            yield self, child
            yield from child.with_parents()

    def all(self, role: str) -> list["Node"]:
        """Everything in it with this role."""
        return [node for node in self.walk() if node.role == role]

    def one(self, role: str, name: str = "") -> "Node":
        """The first with this role and, if it is given, this name."""
        found = [node for node in self.all(role) if name in ("", node.name)]
        assert found, f"no {role} “{name}”; there are {[node.name for node in self.all(role)]}"
        return found[0]

    @property
    def focused(self) -> "Node | None":
        """What has the focus."""
        return next((node for node in self.walk() if "focused" in node.states), None)

    def __str__(self) -> str:
        return f"{self.role} “{self.name[:70]}”"


def _plain(words: str) -> str:
    return words.replace("\u00a0", " ")


class Talk:
    """A program that answers each line it is given with one line of JSON."""

    def __init__(self, command: Sequence[str]) -> None:
        # A pipe could fill up while nobody reads it. `end` closes the file.
        self._complaints = tempfile.TemporaryFile("w+")  # noqa: SIM115
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints, text=True
        )

    def say(self, **words: object) -> Any:
        """Say something and return the answer."""
        assert self._process.stdin is not None
        print(json.dumps(words), file=self._process.stdin, flush=True)
        return self.listen()

    def listen(self) -> Any:
        """Wait for what it says next."""
        assert self._process.stdout is not None
        answered, _writable, _failed = select.select([self._process.stdout], [], [], PATIENCE_S)
        line = self._process.stdout.readline() if answered else ""
        assert line, f"{'it ended' if answered else 'no answer'}: {self.end()}"
        return json.loads(line)

    def end(self) -> str:
        """Have it end; returns what it complained of."""
        with self._complaints:
            try:
                self._process.communicate(timeout=PATIENCE_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.communicate()
            self._complaints.seek(0)
            complaints = self._complaints.read()
        assert self._process.returncode == 0, complaints
        return complaints


class Shown:
    """The guide on the screen, and somebody who listens to it."""

    def __init__(self, layout: str, program: Path, account: Path) -> None:
        start = [sys.executable, "-m", "tests.accessibility.on_screen", layout, str(program), str(account)]
        self._guide = Talk(start)
        self._guide.listen()
        self._reader = Talk([READER_PYTHON, str(HERE / "reader.py")])
        self.seen: dict[str, Any] = {}
        self._wait_until_heard()

    def _wait_until_heard(self) -> None:
        """Press Tab until that is heard: the guide learns a moment later that somebody listens."""
        end = time.monotonic() + PATIENCE_S
        while not self.heard():
            assert time.monotonic() < end, "nothing is ever heard"
            self.press("Tab")

    def go(self, stop: Stop) -> Node:
        """Go to a stop of the tour, and read it."""
        self.do("go", route=str(stop.route), opens=stop.opens, reader=stop.reader)
        return self.read()

    def open(self, route: Route, opens: str = "") -> Node:
        """Go somewhere, and read it."""
        return self.go(Stop("", "", route, opens))

    def press(self, key: str, times: int = 1) -> None:
        """Press a key."""
        self.do("key", name=key, times=times)

    def type(self, key: str) -> None:
        """Press a key of the keyboard, such as `Shift+Tab`: also those that are not the guide's hear it."""
        *held, pressed = (KEYS[one] for one in key.split("+"))
        assert self._reader.say(ask="type", code=pressed, held=held)

    def do(self, what: str, **how: object) -> None:
        """Have the guide do something."""
        self.seen = self._guide.say(do=what, **how)

    def read(self, *, boxes: bool = False) -> Node:
        """What is on the screen now: the window."""
        windows = self._reader.say(ask="tree", boxes=boxes)
        assert len(windows) == 1, [window["name"] for window in windows]
        return Node.of(windows[0])

    def activate(self, node: Node) -> bool:
        """Press something the way a screen reader does; says whether it can be pressed."""
        pressed = bool(self._reader.say(ask="press", number=node.number))
        self.do("release")
        return pressed

    def heard(self) -> list[str]:
        """What got the focus since the last time, and what was announced."""
        said = self._reader.say(ask="heard")
        return [one.get("announced") or f"{one['role']} “{_plain(one['name'])}”" for one in said]

    def hear(self, told: Callable[[str], bool]) -> None:
        """Wait until something is said."""
        end = time.monotonic() + PATIENCE_S
        while not any(told(said) for said in self.heard()):
            assert time.monotonic() < end, "it was never said"
            self.do("wait", milliseconds=50)

    def close(self) -> str:
        """Close it; returns what the guide complained of."""
        self._reader.end()
        return self._guide.end()
