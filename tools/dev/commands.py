"""The commands of dev.py: each sets up what it needs, then does its work."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

from tools.dev import checks, libraries, locks
from tools.dev.environment import Needs, prepare
from tools.dev.failure import Failure, explain
from tools.dev.libraries import Shows
from tools.dev.places import BUILD, clean_environment
from tools.dev.progress import say

Command = Callable[[Sequence[str]], int]

USAGE = """\
python3 dev.py run [ARGS…]      start the guide; with arguments, any of its commands (run --help)
python3 dev.py tour [ARGS…]     take a picture of every screen, into build/tour/
python3 dev.py test [CHECK…]    run every check, or only those named
python3 dev.py lint [--fix]     check how the code is written; --fix mends what can be mended
python3 dev.py bench [ARGS…]    measure speed and memory against their targets
python3 dev.py soak [ARGS…]     play visits at a kiosk, one after the other, and see that nothing grows
python3 dev.py monkey [ARGS…]   throw random clicks, touches and keys at a kiosk, and see that it does not mind
python3 dev.py lock             renew requirements/ from pyproject.toml (needs uv)

Each sets up what it needs, on a machine with nothing but Python.\
"""
# Commands of the program that never start Qt.
_WITHOUT_QT = {"content", "translations", "--help", "-h", "--version"}


def main(arguments: Sequence[str], commands: Mapping[str, Command] | None = None) -> int:
    """Run a command and return the exit status; every failure ends in one sentence.

    Args:
        arguments: The name of the command and what belongs to it.
        commands: The commands there are; those of dev.py unless said otherwise.
    """
    try:
        return _dispatch(arguments, _COMMANDS if commands is None else commands)
    except Failure as failure:
        say(f"dev.py: {failure}")
        return failure.status
    except OSError as error:
        say(f"dev.py: {explain(error)}")
        return 1
    except KeyboardInterrupt:
        say("\ndev.py: Stopped. The same command goes on from here.")
        return 130


def run(arguments: Sequence[str]) -> int:
    """Start the program."""
    venv = prepare(Needs.RUN)
    libraries.ensure(venv, shown_by(arguments))
    return _become([str(venv.python), "-P", "-m", "confidentiality_guide", *arguments])


def tour(arguments: Sequence[str]) -> int:
    """Take the pictures."""
    named = any(argument.split("=")[0] == "--out" for argument in arguments)
    return run(["tour", *([] if named else ["--out", str(BUILD / "tour")]), *arguments])


def bench(arguments: Sequence[str]) -> int:
    """Measure."""
    return _show_in("bench", arguments)


def soak(arguments: Sequence[str]) -> int:
    """Play visits."""
    return _show_in("tools.dev.soak", arguments)


def monkey(arguments: Sequence[str]) -> int:
    """Let the monkey play."""
    return _show_in("tools.dev.monkey", arguments)


def _show_in(module: str, arguments: Sequence[str]) -> int:
    """Go on as a module that opens the guide for what it does."""
    venv = prepare(Needs.DEVELOP)
    libraries.ensure(venv, Shows.WINDOW)
    return _become([str(venv.python), "-P", "-m", module, *arguments])


def shown_by(arguments: Sequence[str]) -> Shows:
    """Return what the program shows when it is called with some arguments."""
    first = arguments[0] if arguments else ""
    if first in _WITHOUT_QT or {"--help", "-h"} & set(arguments):
        return Shows.NOTHING
    return Shows.PICTURES if first == "tour" else Shows.WINDOW


_COMMANDS: Mapping[str, Command] = {
    "run": run,
    "tour": tour,
    "test": checks.test,
    "lint": checks.lint,
    "bench": bench,
    "soak": soak,
    "monkey": monkey,
    "lock": locks.renew,
}


def _dispatch(arguments: Sequence[str], commands: Mapping[str, Command]) -> int:
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0 if arguments else 2
    command = commands.get(arguments[0])
    if command is None:
        raise Failure(f"There is no command “{arguments[0]}”. These are there:\n{USAGE}", status=2)
    return command(arguments[1:])


def _become(command: Sequence[str]) -> int:
    """Go on as another program, so that signals and the exit status are its own."""
    environment = clean_environment()
    # Compiled modules are part of a quick start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execve(command[0], list(command), environment)
    # Windows has no exec that waits: the terminal would get its prompt back at once.
    return subprocess.run(command, env=environment, check=False).returncode
