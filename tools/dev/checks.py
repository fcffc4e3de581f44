"""The checks of `dev.py test` and `dev.py lint`, in order; one that fails does not stop the next."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tools.dev import accessibility, libraries, printing, speech, wheel
from tools.dev.environment import Needs, prepare
from tools.dev.failure import Failure
from tools.dev.libraries import Shows
from tools.dev.places import ROOT, Venv, clean_environment


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is checked.

    Args:
        says: What it checks, for the heading and the summary.
        passes: Does it, and tells whether all was well.
        linux_only: Whether it can only be done there.
    """

    says: str
    passes: Callable[[Venv], bool]
    linux_only: bool = False


def _tool(name: str, *arguments: str) -> Callable[[Venv], bool]:
    """Return a check that runs a tool of the environment."""
    return lambda venv: _succeeds([str(venv.command(name)), *arguments])


def _program(*arguments: str) -> Callable[[Venv], bool]:
    """Return a check that runs a command of the program."""
    return lambda venv: _succeeds([str(venv.python), "-m", "confidentiality_guide", *arguments])


def _pytest(venv: Venv) -> bool:
    # Side by side, each file whole: what its tests share, such as a walk over every screen, is then made once.
    side_by_side = ["--numprocesses", "auto", "--maxprocesses", "8", "--dist", "loadfile"]
    return _succeeds([str(venv.python), "-m", "pytest", *side_by_side], QT_QPA_PLATFORM="offscreen")


LINT: Mapping[str, Check] = {
    "format": Check("the code is formatted (ruff format)", _tool("ruff", "format", "--check")),
    "ruff": Check("the code is written as agreed (ruff check)", _tool("ruff", "check")),
    "types": Check("the types agree (mypy --strict)", _tool("mypy")),
    "layers": Check("dependencies run downwards (import-linter)", _tool("lint-imports")),
}
TEST: Mapping[str, Check] = {
    **LINT,
    "content": Check("the content holds together (content check)", _program("content", "check", "content")),
    "pytest": Check("the program does what its tests say (pytest)", _pytest),
    "accessibility": Check("a screen reader finds everything (Xvfb, AT-SPI)", accessibility.passes, linux_only=True),
    "orca": Check(
        "Orca says what is on the screen (Xvfb, Orca, a speech server)", accessibility.is_spoken, linux_only=True
    ),
    "trace": Check("a kiosk keeps nothing of a visit (strace)", accessibility.keeps_nothing, linux_only=True),
    "wheel": Check("the wheel works in an empty environment", wheel.passes),
}
_FIXES = {"format": _tool("ruff", "format"), "ruff": _tool("ruff", "check", "--fix")}


def test(arguments: Sequence[str]) -> int:
    """Run every check, or those named."""
    chosen = _chosen(arguments, TEST)
    venv = prepare(Needs.DEVELOP)
    # Looked for before the first check, so that a person who has to install something hears of it at once.
    others: list[str] = []
    if {"accessibility", "orca", "trace"} & set(chosen):
        others += accessibility.missing_packages(traced="trace" in chosen, spoken="orca" in chosen)
    if {"pytest", "orca", "trace"} & set(chosen) and sys.platform == "linux":
        others += speech.missing_packages()
    if {"pytest", "trace"} & set(chosen) and sys.platform == "linux":
        others += printing.missing_packages()
        others += [] if shutil.which("msgfmt") else ["gettext"]  # whose own check every catalog has to pass
    libraries.ensure(venv, Shows.WINDOW, others)
    return run_all(chosen, venv)


def lint(arguments: Sequence[str]) -> int:
    """Check how the code is written, after mending it if asked to."""
    fix = "--fix" in arguments
    chosen = _chosen([argument for argument in arguments if argument != "--fix"], LINT)
    venv = prepare(Needs.DEVELOP)
    for name in chosen if fix else ():
        if name in _FIXES:
            _FIXES[name](venv)
    return run_all(chosen, venv)


def run_all(checks: Mapping[str, Check], venv: Venv, platform: str = sys.platform) -> int:
    """Run checks one after the other and sum up; return 1 if any failed, else 0."""
    summary: list[str] = []
    failed: list[str] = []
    for name, check in checks.items():
        _tell(f"\n── {name}: {check.says}")
        began = time.monotonic()
        result = "left out" if check.linux_only and platform != "linux" else _result(check, venv)
        if result == "FAILED":
            failed.append(name)
        summary.append(f"  {result:8} {time.monotonic() - began:5.0f} s  {name}: {check.says}")
    _tell("\n── summary", *summary)
    if failed:
        _tell(f"\nNot all is well. To run only what failed: python3 dev.py test {' '.join(failed)}")
        return 1
    _tell("\nAll is well.")
    return 0


def _result(check: Check, venv: Venv) -> str:
    try:
        return "passed" if check.passes(venv) else "FAILED"
    except Failure as failure:
        _tell(str(failure))
        return "FAILED"


def _chosen(names: Sequence[str], checks: Mapping[str, Check]) -> Mapping[str, Check]:
    if unknown := [name for name in names if name not in checks]:
        raise Failure(f"There is no check called {', '.join(unknown)}; there are {', '.join(checks)}.", status=2)
    return {name: check for name, check in checks.items() if name in names or not names}


def _succeeds(command: Sequence[str], **environment: str) -> bool:
    return subprocess.run(command, cwd=ROOT, env=clean_environment(**environment), check=False).returncode == 0


def _tell(*lines: str) -> None:
    print(*lines, sep="\n", flush=True)
