"""The system libraries Qt lacks: found by ldd and by trying, and installed.

Qt's wheels carry Qt, and not what every desktop has anyway. A bare system has none of it, and Qt then ends the
program without a word that could be acted on, so this is looked into before Qt is started.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path

from tools.dev import debian
from tools.dev.failure import Failure
from tools.dev.places import Venv, clean_environment

_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus")
_TRY = "from PySide6.QtWidgets import QApplication; QApplication([])"


class Shows(Enum):
    """What a command shows: that decides which parts of Qt have to work, as patterns below Qt's plugins."""

    NOTHING = ()
    PICTURES = ("platforms/libqoffscreen.so", "imageformats/libqsvg.so", "iconengines/*.so")
    WINDOW = (*PICTURES, "platforms/libqxcb.so", "platforms/libqwayland*.so", "xcbglintegrations/*.so")


def ensure(venv: Venv, shows: Shows, others: Sequence[str] = ()) -> None:
    """See to it that Qt has the libraries of the system it needs to show something.

    Args:
        others: Packages wanted as well, installed or asked for together with Qt's.

    Raises:
        Failure: Something is missing and could not be installed here; the message has the next step.
    """
    if sys.platform != "linux" or shows is Shows.NOTHING:
        return
    note = venv.folder / f"libraries-{shows.name.lower()}"
    state = _state(venv)
    if not others and _read(note) == state:
        return
    packages = debian.packages_for(missing_libraries(_parts(venv, shows))) if _has_ldd() else []
    if wanted := sorted({*packages, *others}):
        debian.install_packages(wanted, why=_why(packages))
    _try_until_it_starts(venv)
    _write(note, _state(venv))


def missing_libraries(files: Iterable[Path]) -> set[str]:
    """Return the libraries that some programs or plugins need and the system does not have."""
    done = subprocess.run(
        ["ldd", *map(str, files)],
        env=clean_environment(LC_ALL="C"),
        capture_output=True,
        text=True,
        check=False,
    )
    if too_old(done.stdout + done.stderr):
        raise Failure("This system is too old for Qt: use Debian 12 or later, or Ubuntu 24.04 or later.")
    return not_found(done.stdout)


def not_found(ldd: str) -> set[str]:
    """Return the libraries that the output of ldd says are not found."""
    return set(re.findall(r"^\s+(\S+) => not found$", ldd, flags=re.MULTILINE))


def too_old(ldd: str) -> bool:
    """Tell whether the output of ldd says that the C library is older than the one Qt was built for."""
    return re.search(r"version `GLIBC_[\d.]+' not found", ldd) is not None


def library_in(error: str) -> str | None:
    """Return the library that an import error of Python names as missing, if it names one."""
    found = re.search(r"(\S+\.so[.\d]*): cannot open shared object file", error)
    return found[1] if found else None


def _try_until_it_starts(venv: Venv) -> None:
    """Start Qt without a screen, and install what it still asks for, one library after the other."""
    tried: set[str] = set()
    while error := _error_at_start(venv):
        library = library_in(error)
        if library is None or library in tried:
            last = error.strip().splitlines()[-1]
            raise Failure(f"Qt does not start on this system ({last}): delete .venv, then run the same command again.")
        tried.add(library)
        packages = debian.packages_for([library])
        debian.install_packages(packages, why=_why(packages))


def _error_at_start(venv: Venv) -> str:
    environment = clean_environment(QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")
    done = subprocess.run([str(venv.python), "-c", _TRY], env=environment, capture_output=True, text=True, check=False)
    return (done.stderr or f"it ended with status {done.returncode}") if done.returncode else ""


def _parts(venv: Venv, shows: Shows) -> list[Path]:
    qt = venv.packages / "PySide6"
    modules = [file for name in _MODULES for file in qt.glob(f"{name}.*.so")]
    plugins = [file for pattern in shows.value for file in (qt / "Qt" / "plugins").glob(pattern)]
    return modules + plugins


def _state(venv: Venv) -> str:
    """Return what has to change before looking again makes sense: Qt, or what the system has installed."""
    qt = venv.packages / "PySide6" / "__init__.py"
    places = (qt, Path("/var/lib/dpkg/status"), Path("/etc/ld.so.cache"))
    return "\n".join(str(place.stat().st_mtime_ns) if place.exists() else "" for place in places)


def _why(packages: Sequence[str]) -> str:
    return "Qt lacks some libraries of the system" if packages else "The tests need some programs of the system"


def _has_ldd() -> bool:
    return shutil.which("ldd") is not None


def _read(note: Path) -> str:
    try:
        return note.read_text(encoding="utf-8")
    except OSError:
        return ""


def _write(note: Path, text: str) -> None:
    # Without a note the same is looked up next time, which only takes longer; the environment may be another
    # person's, and not to be written to.
    if os.access(note.parent, os.W_OK):
        note.write_text(text, encoding="utf-8")
