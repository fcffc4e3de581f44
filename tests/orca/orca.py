"""Orca, the screen reader of Linux desktops, with the guide before it and a keyboard that is pressed for real."""

import os
import subprocess
import time
from pathlib import Path

from confidentiality_guide.visits.route import Route
from tests.accessibility.heard import PATIENCE_S, Shown
from tests.orca.overheard import Overheard

_BEGUN = "Screen reader on."
_QUIET_S = 0.6  # nothing more is said after a key when nothing was said for as long
_BEGINS_S = 3  # after this long, nothing more is going to be said to a key
_LOOK_S = 0.025
_GOODBYE_S = 5


class Orca:
    """Somebody who presses keys and hears what Orca says."""

    def __init__(self, shown: Shown, folder: Path, speech: Path) -> None:
        self.shown = shown
        self._overheard = Overheard(folder / "overheard", speech)
        self._heard = 0
        own = {"SPEECHD_ADDRESS": self._overheard.address, "HOME": str(folder)}
        command = ["orca", "--replace", f"--user-prefs-dir={folder / 'settings'}", f"--debug-file={folder / 'log'}"]
        self._log = (folder / "complaints").open("w+", encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | own
        self._process = subprocess.Popen(command, env=environment, stdout=self._log, stderr=subprocess.STDOUT)

    def begin(self) -> None:
        """Wait until it is there."""
        self.hear(_BEGUN)

    def hear(self, words: str) -> list[str]:
        """Wait until it says this, somewhere in what it says; returns what it said since the last time."""
        end = time.monotonic() + PATIENCE_S
        while not any(words in said for said in self._new()):
            assert self._process.poll() is None, f"Orca ended: {Path(self._log.name).read_text(encoding='utf-8')}"
            assert time.monotonic() < end, f"Orca never said “{words}” but {self._new()}"
            time.sleep(_LOOK_S)
        return self.listen()

    def listen(self) -> list[str]:
        """Wait until it is quiet; returns what it said since the last time."""
        count, since = len(self._overheard.said), time.monotonic()
        while time.monotonic() - since < _QUIET_S:
            time.sleep(_LOOK_S)
            if len(self._overheard.said) != count:
                count, since = len(self._overheard.said), time.monotonic()
        new, self._heard = self._new(), count
        return new

    def _new(self) -> list[str]:
        return self._overheard.said[self._heard :]

    def open(self, route: Route) -> list[str]:
        """Go somewhere; returns what is said then."""
        self.listen()
        self.shown.open(route)
        return self._answer()

    def key(self, key: str) -> list[str]:
        """Press a key of the keyboard; returns what is said then, but for the name of the key."""
        self.listen()
        self.shown.type(key)
        return self._answer(key.casefold())

    def activate(self, name: str) -> list[str]:
        """Press a button as a reader does; returns what is said then."""
        self.listen()
        assert self.shown.activate(self.shown.read().one("push button", name))
        return self._answer()

    def _answer(self, key: str = "") -> list[str]:
        """What is said to what was done, without the name of the key: it begins soon, or not at all."""
        end = time.monotonic() + _BEGINS_S
        while not [said for said in self._new() if said != key] and time.monotonic() < end:
            time.sleep(_LOOK_S)
        return [said for said in self.listen() if said != key]

    def close(self) -> None:
        """Turn it off. It says goodbye first, and on a busy machine may never come to the end of that."""
        self._process.terminate()
        try:
            self._process.wait(_GOODBYE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._overheard.close()
        self._log.close()
