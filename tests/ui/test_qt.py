"""What the installed Qt must not do to us."""

import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

CALLS = 2_000


def test_a_call_that_returns_nothing_takes_no_reference_from_none() -> None:
    """PySide 6.12.0 gave one back too many with each call, and Python 3.11 then ended the program after a while.

    Where None is immortal, from Python 3.12 on, there is nothing to count, and nothing to fear.
    """
    asked = QObject()
    before = sys.getrefcount(None)
    for _call in range(CALLS):
        asked.setObjectName("")
    assert abs(sys.getrefcount(None) - before) < CALLS // 4


class _Bell(QObject):
    rung = Signal()


def test_an_exception_in_a_slot_is_told(qtbot: QtBot) -> None:
    """Every other test counts on it: `emit` returns as if nothing had happened."""

    def fail() -> None:
        raise ValueError("nobody opens")

    bell = _Bell()
    bell.rung.connect(fail)
    with qtbot.captureExceptions() as told:
        bell.rung.emit()
    assert [kind for kind, _error, _trace in told] == [ValueError]
