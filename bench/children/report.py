"""What a child says once its first page was painted: how long that took since its parent started it, or how large it is.

It imports next to nothing: what it costs is counted.
"""

import os
import sys
import time

_SETTLES_AFTER = 1000  # milliseconds


def report() -> None:
    """Say how long it took, in milliseconds, and end."""
    _end((time.perf_counter_ns() - int(sys.argv[1])) / 1e6)


def report_when_settled() -> None:
    """Say how much memory is in use once nothing is left to do, in MiB, and end."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(_SETTLES_AFTER, _report_memory)


def _report_memory() -> None:
    with open("/proc/self/smaps_rollup", encoding="ascii") as rollup:  # noqa: PTH123
        pss = next(line for line in rollup if line.startswith("Pss:"))
    _end(int(pss.split()[1]) / 1024)


def _end(said: float) -> None:
    print(said, flush=True)
    os._exit(0)  # taking everything apart again is not what is measured
