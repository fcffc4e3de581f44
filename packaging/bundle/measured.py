"""The first file of a bundle that is measured, as bench/children/guide.py: `… STARTED settled? ARGS…`.

It says how many milliseconds it took from STARTED (time.perf_counter_ns() of whoever started it) until the first page
was painted; or, where the second word is not empty, how many MiB of memory it has once nothing is left to do.
"""

import os
import sys
import time

from confidentiality_guide.cli import main
from confidentiality_guide.ui import quick_start

_SETTLES_AFTER = 1000  # milliseconds


def _report_time() -> None:
    _end((time.perf_counter_ns() - int(sys.argv[1])) / 1e6)


def _report_memory_later() -> None:
    from PySide6.QtCore import QTimer

    _as_usual()
    QTimer.singleShot(_SETTLES_AFTER, _report_memory)


def _report_memory() -> None:
    with open("/proc/self/smaps_rollup", encoding="ascii") as rollup:  # noqa: PTH123
        pss = next(line for line in rollup if line.startswith("Pss:"))
    _end(int(pss.split()[1]) / 1024)


def _end(said: float) -> None:
    print(said, flush=True)
    os._exit(0)


if __name__ == "__main__":
    _as_usual = quick_start.end
    quick_start.end = _report_memory_later if sys.argv[2] else _report_time
    main(sys.argv[3:])
