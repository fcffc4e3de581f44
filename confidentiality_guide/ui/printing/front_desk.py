"""Paper at a kiosk: handed to the practice's printer by the programs of CUPS, in a thread, and never by a dialog.

By `lp`, not by Qt's own printing: that asks the print system within the window's thread, which stands still for as long
as the print system does, and lays a file in the temporary folder. `lp` reads what is printed from a pipe and writes no
file; if it hangs, it is ended. What CUPS itself keeps is said in docs/privacy.md.

Source: lp(1), lpstat(1), cancel(1) of CUPS.
"""

import os
import re
import subprocess
import threading
import time

from confidentiality_guide.ui.printing.pages import TITLE
from confidentiality_guide.visits.printing import Printing, Stage

ANSWERS_S = 20.0  # for each of the programs
PRINTS_S = 90.0  # a printer that sleeps needs half of that
LOOKS_S = 2.0
_JOB = re.compile(r"\brequest id is (\S+-\d+)\b")
_PASSED_ON = ("PATH", "HOME", "CUPS_SERVER")  # nothing of the bundle's, which is for its own libraries


class FrontDesk:
    """Hands one document over, and takes it back if it is not printed while somebody waits for it."""

    def __init__(self, document: bytes, printer: str, printing: Printing) -> None:
        self._document, self._printer, self._printing = document, printer, printing

    def begin(self) -> None:
        """Begin, and return at once; `printing` tells how far it is."""
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        job = self._hand_over()
        if not job:
            self._printing.stage = Stage.UNREACHABLE
            return
        self._printing.stage = Stage.SENT
        self._printing.stage = Stage.PRINTED if self._leaves(job) else _taken_back(job)

    def _hand_over(self) -> str:
        """The name of the job; empty: it was not taken. The document is forgotten either way."""
        document, self._document = self._document, b""
        said = _asked("lp", "-d", self._printer, "-t", TITLE, given=document)
        found = _JOB.search(said or "")
        return found[1] if found else ""

    def _leaves(self, job: str) -> bool:
        """Whether the job is gone from the queue in time."""
        ends = time.monotonic() + PRINTS_S
        while time.monotonic() < ends:
            if _is_gone(job):
                return True
            time.sleep(LOOKS_S)
        return False


def _taken_back(job: str) -> Stage:
    """Take a job back, so that it is not printed for nobody. One that has just left can no more be taken back."""
    if _asked("cancel", job) is not None:
        return Stage.TAKEN_BACK
    return Stage.PRINTED if _is_gone(job) else Stage.LEFT_THERE


def _is_gone(job: str) -> bool:
    """Whether the queue is known to have it no more."""
    waiting = _asked("lpstat", "-o", job.rpartition("-")[0])
    return waiting is not None and job not in waiting.split()


def _asked(program: str, *arguments: str, given: bytes = b"") -> str | None:
    """What a program of CUPS said; none where it is not there, hangs, or could not do it."""
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ} | {"LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            [program, *arguments],
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=ANSWERS_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None
