"""dev.py answers every call with what was asked for, or with one sentence; never with a traceback."""

import ast
import errno
from collections.abc import Sequence

import pytest

from tools.dev import commands
from tools.dev.failure import Failure
from tools.dev.places import ROOT, clean_environment


def fails_with(error: BaseException) -> int:
    """Run a command that ends in an error, and return dev.py's exit status."""

    def command(_: Sequence[str]) -> int:
        raise error

    return commands.main(["run"], {"run": command})


def test_an_older_python_can_still_read_dev_py() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_help_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["--help"]) == 0
    assert "dev.py run" in capsys.readouterr().out


def test_a_command_that_is_not_there_is_answered_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert commands.main(["rnu"]) == 2
    assert "dev.py run" in capsys.readouterr().err


def test_a_check_that_is_not_there_is_answered_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert commands.main(["test", "typos"]) == 2
    assert "wheel" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (Failure("Do this next."), 1, "dev.py: Do this next."),
        (Failure("There is no display.", status=2), 2, "There is no display."),
        (OSError(errno.ENOSPC, "No space left on device"), 1, "The disk is full"),
        (PermissionError(errno.EACCES, "Permission denied", "/srv/guide/.venv"), 1, "/srv/guide/.venv"),
        (OSError(errno.EIO, "Input/output error"), 1, "Input/output error"),
        (KeyboardInterrupt(), 130, "Stopped"),
    ],
)
def test_every_failure_ends_in_one_sentence(
    error: BaseException,
    status: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert fails_with(error) == status
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told
    assert len(told.strip().splitlines()) == 1


def test_a_child_is_not_led_to_another_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/srv/elsewhere")
    monkeypatch.setenv("PIP_TARGET", "/srv/elsewhere")
    environment = clean_environment(QT_QPA_PLATFORM="offscreen")
    assert "/srv/elsewhere" not in environment.values()
    assert environment["QT_QPA_PLATFORM"] == "offscreen"
