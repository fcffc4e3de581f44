"""A place where a screen reader could be at work: a screen, a session bus and the accessibility bus.

tests/accessibility/ starts the real program there and reads its tree with Debian's pyatspi, which belongs to the
system's own Python; `READER_PYTHON` names that. tests/orca/ has Orca read it, with a speech server of its own.
tests/kiosk_trace/ starts the real kiosk there and watches with strace what it asks of the system.
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.dev.failure import Failure
from tools.dev.places import ROOT, Venv, clean_environment

READER_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


def passes(venv: Venv) -> bool:
    """Run tests/accessibility/ in such a place."""
    return _passes(venv, "tests/accessibility")


def is_spoken(venv: Venv) -> bool:
    """Run tests/orca/ in such a place."""
    return _passes(venv, "tests/orca")


def keeps_nothing(venv: Venv) -> bool:
    """Run tests/kiosk_trace/ in such a place."""
    return _passes(venv, "tests/kiosk_trace")


def _passes(venv: Venv, tests: str) -> bool:
    with tempfile.TemporaryDirectory(prefix="guide-reader-") as folder, _screen() as display:
        command = ["dbus-run-session", "--", str(venv.python), "-m", "tools.dev.reader_session"]
        command += [str(venv.python), "-m", "pytest", tests]
        environment = _environment(Path(folder), display)
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def missing_packages(*, traced: bool = False, spoken: bool = False) -> list[str]:
    """Return the packages of Debian that have to be installed for this, also for watching or for Orca where wanted."""
    here = {
        "xvfb": shutil.which("Xvfb") is not None,
        "dbus": shutil.which("dbus-run-session") is not None,
        "at-spi2-core": LAUNCHER.exists(),
        "python3-pyatspi": _system_python_has("import pyatspi"),
        "gir1.2-atspi-2.0": _system_python_has("import gi; gi.require_version('Atspi', '2.0')"),
    }
    if traced:
        here["strace"] = shutil.which("strace") is not None
    if spoken:
        here["orca"] = shutil.which("orca") is not None
    return [package for package, is_here in here.items() if not is_here]


def _system_python_has(statement: str) -> bool:
    if not Path(READER_PYTHON).exists():
        return False
    done = subprocess.run([READER_PYTHON, "-c", statement], env=clean_environment(), capture_output=True, check=False)
    return done.returncode == 0


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """Start a screen that nobody sees, and give its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as xvfb:
        os.close(writing)
        try:
            with os.fdopen(reading, encoding="ascii") as number:
                display = number.readline().strip()
            if not display:
                raise Failure("Xvfb, the screen for the tests, did not start: run “Xvfb :99” to see why.")
            yield f":{display}"
        finally:
            xvfb.terminate()


def _environment(folder: Path, display: str) -> dict[str, str]:
    """Return an environment in which the program meets no settings of the person at the terminal."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    own = {name: str(folder / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME")}
    for path in own.values():
        Path(path).mkdir()
    environment = clean_environment(
        **own,
        DISPLAY=display,
        XDG_RUNTIME_DIR=str(runtime),
        GSETTINGS_BACKEND="memory",
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        READER_PYTHON=READER_PYTHON,
    )
    for of_the_session in (
        "WAYLAND_DISPLAY",
        "DBUS_SESSION_BUS_ADDRESS",
        "AT_SPI_BUS_ADDRESS",
        "NO_AT_BRIDGE",
    ):
        environment.pop(of_the_session, None)
    return environment
