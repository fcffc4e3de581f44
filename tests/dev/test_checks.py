"""The test command runs everything, whatever fails on the way, and sums up."""

from pathlib import Path

import pytest

from tools.dev import checks
from tools.dev.checks import Check, run_all
from tools.dev.failure import Failure
from tools.dev.places import Venv

VENV = Venv(Path("nowhere"))


def stops(_: Venv) -> bool:
    """Fail the way a check does that cannot be done."""
    raise Failure("The wheel could not be built.")


def test_a_check_that_fails_does_not_stop_the_next(capsys: pytest.CaptureFixture[str]) -> None:
    ran: list[Venv] = []

    def passes(venv: Venv) -> bool:
        ran.append(venv)
        return True

    status = run_all(
        {
            "first": Check("the first", lambda _: False),
            "second": Check("the second", stops),
            "third": Check("the third", passes),
        },
        VENV,
    )
    told = capsys.readouterr().out
    assert status == 1
    assert ran == [VENV]
    assert "The wheel could not be built." in told
    assert "dev.py test first second\n" in told


def test_all_is_well_when_every_check_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_all({"only": Check("the only one", lambda _: True)}, VENV) == 0
    assert "All is well." in capsys.readouterr().out


def test_a_check_for_linux_is_left_out_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    reader = {"reader": Check("a reader finds it", stops, linux_only=True)}
    assert run_all(reader, VENV, platform="darwin") == 0
    assert "left out" in capsys.readouterr().out


def test_the_checks_come_in_the_order_of_how_soon_they_tell() -> None:
    assert list(checks.TEST) == [
        "format",
        "ruff",
        "types",
        "layers",
        "content",
        "pytest",
        "accessibility",
        "orca",
        "trace",
        "wheel",
    ]
