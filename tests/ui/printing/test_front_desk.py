"""What a kiosk prints reaches the practice's printer, or is taken back; the print system is the real one."""

import socket
import time
from pathlib import Path

import pytest

from confidentiality_guide.ui.printing import front_desk
from confidentiality_guide.ui.printing.front_desk import FrontDesk
from confidentiality_guide.visits.printing import OVER, Printing, Stage
from tests.print_system import PRINTER
from tests.ui.conftest import StartPrinting

DOCUMENT = b"%PDF-1.4\na list\n%%EOF\n"
PATIENCE_S = 30


def _printed(printer: str = PRINTER) -> list[Stage]:
    """Hand a document over and wait; returns what it went through."""
    printing = Printing()
    stages = [printing.stage]
    FrontDesk(DOCUMENT, printer, printing).begin()
    ends = time.monotonic() + PATIENCE_S
    while printing.stage not in OVER and time.monotonic() < ends:
        if printing.stage is not stages[-1]:
            stages.append(printing.stage)
        time.sleep(0.001)
    return [*stages, printing.stage]


def test_what_is_printed_is_what_was_handed_over_under_a_title_that_says_nothing(start_printing: StartPrinting) -> None:
    system = start_printing()
    assert _printed() == [Stage.SENDING, Stage.SENT, Stage.PRINTED]
    assert system.papers() == {"1.Guide": DOCUMENT}


def test_a_list_that_the_printer_does_not_take_is_not_printed_later(
    start_printing: StartPrinting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_desk, "PRINTS_S", 0.5)
    system = start_printing()
    system.sleep()
    assert _printed()[-1] is Stage.TAKEN_BACK
    assert system.waiting() == ""
    system.wake()
    assert _printed()[-1] is Stage.PRINTED
    assert list(system.papers()) == ["2.Guide"]


def test_a_list_that_cannot_be_taken_back_is_not_said_to_be_back(
    start_printing: StartPrinting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_desk, "PRINTS_S", 0.5)
    monkeypatch.setattr(front_desk, "LOOKS_S", 0.5)
    system = start_printing()
    system.sleep()
    printing = Printing()
    FrontDesk(DOCUMENT, PRINTER, printing).begin()
    while printing.stage is Stage.SENDING:
        time.sleep(0.001)
    monkeypatch.setenv("CUPS_SERVER", "/nonexistent")  # the print system goes away with the list in it
    ends = time.monotonic() + PATIENCE_S
    while printing.stage not in OVER and time.monotonic() < ends:
        time.sleep(0.01)
    assert printing.stage is Stage.LEFT_THERE


@pytest.mark.parametrize("printer", ["another", "-d", "x/y"])
def test_a_printer_that_is_not_there_cannot_be_reached(start_printing: StartPrinting, printer: str) -> None:
    system = start_printing()
    assert _printed(printer) == [Stage.SENDING, Stage.UNREACHABLE]
    assert not system.papers()


def test_without_a_print_system_the_printer_cannot_be_reached(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    assert _printed() == [Stage.SENDING, Stage.UNREACHABLE]
    monkeypatch.setenv("PATH", str(tmp_path))  # nor is its client there
    assert _printed() == [Stage.SENDING, Stage.UNREACHABLE]


def test_a_print_system_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(front_desk, "ANSWERS_S", 0.5)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "deaf.sock"))
        deaf.listen()
        monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "deaf.sock"))
        assert _printed() == [Stage.SENDING, Stage.UNREACHABLE]
        deaf.settimeout(0)
        deaf.accept()[0].close()  # it was asked


def test_the_settings_that_the_docs_name_leave_nothing_in_the_queue(start_printing: StartPrinting) -> None:
    system = start_printing("PreserveJobFiles No", "PreserveJobHistory No")
    assert _printed()[-1] is Stage.PRINTED
    ends = time.monotonic() + PATIENCE_S
    while list(system.spool.iterdir()) and time.monotonic() < ends:
        time.sleep(0.01)
    assert not list(system.spool.iterdir())


def test_without_those_settings_the_queue_keeps_it_as_the_docs_say(start_printing: StartPrinting) -> None:
    system = start_printing()
    assert _printed()[-1] is Stage.PRINTED
    assert DOCUMENT in [path.read_bytes() for path in system.spool.iterdir() if path.is_file()]
