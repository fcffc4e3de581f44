"""The processes that speak, as the system knows them; and whether a window goes on meanwhile."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

_PROCESSES = Path("/proc")
_BEAT_MS = 10


def speaking_processes(parent: int = 0) -> list[int]:
    """The processes that a process has started to speak; of none, this one."""
    parent = parent or os.getpid()
    return [pid for pid in _all_processes() if _parent_of(pid) == parent and b"--voice-process" in given_to(pid)]


def given_to(pid: int, what: str = "cmdline") -> bytes:
    """What everybody can see of a process: its arguments, or its environment."""
    try:
        return (_PROCESSES / str(pid) / what).read_bytes()
    except OSError:
        return b""


def is_there(pid: int) -> bool:
    """Whether anything is left of a process, even if it only waits to be forgotten."""
    return (_PROCESSES / str(pid)).exists()


def ends_within(pid: int, seconds: float) -> bool:
    """Whether a process that is not ours to wait for ends."""
    end = time.monotonic() + seconds
    while is_there(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not is_there(pid)


def _all_processes() -> Iterator[int]:
    return (int(folder.name) for folder in _PROCESSES.iterdir() if folder.name.isdigit())


def _parent_of(pid: int) -> int:
    try:
        told = (_PROCESSES / str(pid) / "stat").read_text()
    except OSError:
        return 0
    return int(told.rpartition(")")[2].split()[1])


class Heart(QTimer):
    """Beats every 10 ms as long as the window goes on, and remembers its longest pause, in seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.beats = 0
        self.longest_pause = 0.0
        self._last = time.monotonic()
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(self._beat)
        self.start(_BEAT_MS)

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_pause = max(self.longest_pause, now - self._last)
        self._last = now
        self.beats += 1
