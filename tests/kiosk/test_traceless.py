"""Before a kiosk starts, whatever could write is told of no place to write to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from confidentiality_guide.kiosk.traceless import BROKEN, NOWHERE

PATIENCE_S = 60
TELL = "import os, sys; print(sys.dont_write_bytecode, *(os.environ.get(name, '-') for name in {names!r}))"
START = "from confidentiality_guide.kiosk.traceless import leave_no_trace; leave_no_trace(); "
BREAK = """
import sys
from confidentiality_guide.cli import main
from confidentiality_guide.ui import quick_start

def fail():
    {how}

quick_start.end = fail
sys.exit(main(["--kiosk", "--size", "1920x1080"]))
"""
IN_A_THREAD = "import threading; threading.Thread(target=lambda: {}['dark thoughts']).start()"


def run(code: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run this in a process of its own, with nothing around it but what is named."""
    around = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", **environ}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=around, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


def told(*names: str, **environ: str) -> list[str]:
    """Whether compiled modules are kept, and some variables, after the start."""
    return run(START + TELL.format(names=names), **environ).stdout.split()


def test_there_is_no_place_to_write_to() -> None:
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
    assert told(*names, HOME="/home/kiosk", XDG_CACHE_HOME="/var/tmp") == ["True", *[NOWHERE] * 4]


def test_what_is_read_at_home_is_still_found() -> None:
    found = told("XDG_DATA_HOME", "XAUTHORITY", HOME="/home/kiosk")
    assert found == ["True", "/home/kiosk/.local/share", "/home/kiosk/.Xauthority"]
    named = told("XDG_DATA_HOME", "XAUTHORITY", HOME="/home/kiosk", XDG_DATA_HOME="/srv/packs", XAUTHORITY="/run/key")
    assert named == ["True", "/srv/packs", "/run/key"]


def test_no_bus_is_started_where_there_is_none(tmp_path: Path) -> None:
    assert told("DBUS_SESSION_BUS_ADDRESS", XDG_RUNTIME_DIR=str(tmp_path)) == ["True", "disabled:"]


def test_a_bus_that_is_there_stays_for_the_screen_reader(tmp_path: Path) -> None:
    (tmp_path / "bus").touch()
    assert told("DBUS_SESSION_BUS_ADDRESS", XDG_RUNTIME_DIR=str(tmp_path)) == ["True", "-"]
    assert told("DBUS_SESSION_BUS_ADDRESS", DBUS_SESSION_BUS_ADDRESS="unix:path=/a") == ["True", "unix:path=/a"]


def test_no_picture_of_the_memory_is_written() -> None:
    done = run(START + "import resource; print(*resource.getrlimit(resource.RLIMIT_CORE))")
    assert done.stdout.split() == ["0", "0"]


@pytest.mark.parametrize("how", ["raise ValueError('dark thoughts')", IN_A_THREAD], ids=["window", "worker"])
def test_an_error_ends_the_kiosk_so_that_it_is_started_again(how: str, tmp_path: Path) -> None:
    done = run(BREAK.format(how=how), CONFIDENTIALITY_GUIDE_HOME=str(tmp_path))
    assert done.returncode == BROKEN
    assert "is to be started again" in done.stderr


def test_the_log_says_where_it_broke_and_nothing_of_what_was_read(tmp_path: Path) -> None:
    done = run(BREAK.format(how="raise ValueError('dark thoughts')"), CONFIDENTIALITY_GUIDE_HOME=str(tmp_path))
    assert "ValueError" in done.stderr
    assert " in fail" in done.stderr
    assert "dark thoughts" not in done.stderr + done.stdout
