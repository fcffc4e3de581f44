"""What a child says once its first page was painted: how long that took since its parent started it, and how large it is."""

import json
import os
import sys
import time
from pathlib import Path

_SETTLES_AFTER = 1000  # milliseconds


def report() -> None:
    """Say how long it took, in milliseconds, and end."""
    took = (time.perf_counter_ns() - int(sys.argv[1])) / 1e6
    _end({"ms": took})


def report_when_settled() -> None:
    """Say how much memory is in use once nothing is left to do, in MiB, and end."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(_SETTLES_AFTER, _report_memory)


def _report_memory() -> None:
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    pss = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    _end({"mib": int(pss.split()[1]) / 1024})


def _end(said: dict[str, float]) -> None:
    print(json.dumps(said), flush=True)
    os._exit(0)  # taking everything apart again is not what is measured
