"""The environment of the checkout, `.venv`: made once, kept in step with the locks, mended when it is broken.

A note inside it says what was installed last. It is taken away before anything is changed and written when all
is done, so an installation that was interrupted is seen, and begun again from nothing.
"""

import contextlib
import hashlib
import importlib.util
import json
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Any, Self

from tools.dev import debian, pip
from tools.dev.failure import DISK_FULL, Failure
from tools.dev.places import CHECKOUT, LOCKS, ROOT, Venv, clean_environment
from tools.dev.progress import say


class Needs(IntEnum):
    """How much is installed; each holds all of the one before."""

    RUN = 1
    DEVELOP = 2

    @property
    def lock(self) -> Path:
        """The lock with the packages of this size."""
        return LOCKS / {Needs.RUN: "checkout.txt", Needs.DEVELOP: "dev.txt"}[self]


@dataclass(frozen=True, slots=True)
class Installed:
    """What an environment was made from; when any of it has changed, something has to be done."""

    needs: int
    lock: str
    project: str
    interpreter: str
    root: str

    @classmethod
    def now(cls, needs: Needs) -> Self:
        """Return what an environment made at this moment would be made from."""
        return cls(int(needs), digest(needs.lock), digest(ROOT / "pyproject.toml"), interpreter(), str(ROOT))

    @classmethod
    def read(cls, note: Path) -> Self | None:
        """Return what a note says, or none if there is no note that makes sense."""
        try:
            return cls(**_known(json.loads(note.read_text(encoding="utf-8"))))
        except (OSError, ValueError, TypeError):
            return None

    def write(self, note: Path) -> None:
        """Leave a note."""
        note.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def prepare(needs: Needs, venv: Venv = CHECKOUT) -> Venv:
    """Return the environment of the checkout, having made or mended it where that is needed.

    Raises:
        Failure: It could not be made; the message says why.
    """
    if is_ready(Installed.read(_note(venv)), needs, venv):
        return venv
    with _one_at_a_time():
        installed = Installed.read(_note(venv))
        if not is_ready(installed, needs, venv):
            _install(venv, Needs(max(needs, installed.needs if installed else 0)), installed)
    return venv


def is_ready(installed: Installed | None, needs: Needs, venv: Venv) -> bool:
    """Tell whether an environment can be used as it is."""
    return (
        installed is not None
        and installed.needs >= needs
        and venv.python.exists()
        and installed == Installed.now(Needs(installed.needs))
    )


def create(venv: Venv) -> None:
    """Make an empty environment, in place of whatever stands there."""
    # Debian splits Python: without python3-venv, `-m venv` is there and does not work.
    if importlib.util.find_spec("ensurepip") is None:
        debian.install_packages([debian.venv_package()], why="Python cannot make environments here yet")
    made = subprocess.run(
        [_base_python(), "-m", "venv", "--clear", str(venv.folder)],
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        told = made.stdout + made.stderr
        if "No space left" in told:
            raise Failure(DISK_FULL)
        last = (told.strip().splitlines() or ["no reason given"])[-1]
        raise Failure(f"The folder {venv.folder.name} could not be made ({last}): delete it, then run it again.")


def digest(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def interpreter() -> str:
    """Return what decides which packages fit: implementation, version and machine."""
    return f"{sys.implementation.cache_tag} {platform.machine()}"


def _install(venv: Venv, needs: Needs, installed: Installed | None) -> None:
    """Do what has to be done, in steps of which each is noted when it is finished."""
    note = _note(venv)
    target = Installed.now(needs)
    if not _can_be_kept(installed, target, venv):
        say(f"Making {venv.folder.name} for Python {platform.python_version()} …")
        create(venv)
        installed = None
    note.unlink(missing_ok=True)
    if installed is None or (installed.needs, installed.lock) != (target.needs, target.lock):
        say(f"Installing the packages of requirements/{needs.lock.name} …")
        pip.install_locked(venv, needs.lock)
        replace(target, project="").write(note)
    say("Making the checkout known to Python …")
    pip.install_folder(venv, ROOT)
    target.write(note)
    say("Ready.")


def _can_be_kept(installed: Installed | None, target: Installed, venv: Venv) -> bool:
    """Tell whether an environment is whole and fits, so that only its packages need to change."""
    if installed is None or not venv.python.exists():
        return False
    return (installed.interpreter, installed.root) == (target.interpreter, target.root)


def _note(venv: Venv) -> Path:
    return venv.folder / "installed.json"


def _known(fields: Any) -> dict[str, Any]:
    if not isinstance(fields, dict) or fields.get("needs") not in list(Needs):
        raise ValueError("not a note of ours")
    return fields


def _base_python() -> str:
    """Return the interpreter outside any environment: ours may be the one that is about to be replaced."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Wait until no other dev.py is installing into this checkout."""
    with (ROOT / ".venv.lock").open("a", encoding="utf-8") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Waiting for another dev.py that is installing here …")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
