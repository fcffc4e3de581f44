"""A whole visit to the real kiosk leaves nothing behind, and tells nobody."""

import compileall
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import confidentiality_guide
from tests.kiosk_trace.traced import CALLS, Call, calls, started, talked, written
from tests.opening import Program
from tests.print_system import PRINTER, PrintSystem
from tests.ui.speech.server import ONE_VOICE, PACKAGES, missing, speech_server

HERE = Path(__file__).parent
PATIENCE_S = 120
DISPLAY = "/tmp/.X11-unix/"
READER = ("/at-spi/bus", "/dbus-", "/bus")  # the bus of a screen reader, and the session's, which knows its address
BUSES = ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
# A font folder whose cache is never there, so that fontconfig would like to write one at every start.
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir prefix="xdg">fontconfig</cachedir><cachedir>~/.fontconfig</cachedir></fontconfig>
"""
NO_CACHE = "Fontconfig error: No writable cache directories\n"  # so it says, of the machine and not of a visit


class Visited(NamedTuple):
    """What came of a visit; `papers` is what was printed, by number and title, none where there is no printer."""

    status: int
    said: str
    made: list[Call]
    home: Path
    runtime: Path
    speech: str  # where the speech server is reached
    before: tuple[int, int]  # when the home folder was changed last, and how many files it had
    after: tuple[int, int]
    print_system: str  # its socket
    papers: list[str]


def state(folder: Path) -> tuple[int, int]:
    """When a folder was changed last, and how much is in it."""
    return folder.stat().st_mtime_ns, len(list(folder.rglob("*")))


@pytest.fixture(scope="session")
def installed(program: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as it is installed; of a part of it nothing is compiled yet, as after an update by hand."""
    folder = tmp_path_factory.mktemp("installed")
    package = Path(confidentiality_guide.__file__).parent
    ours = folder / package.name
    shutil.copytree(package, ours, ignore=shutil.ignore_patterns("__pycache__", "data"))
    shutil.copytree(program.pack.parent, ours / "data")
    compileall.compile_dir(ours, quiet=1)
    shutil.rmtree(ours / "ui" / "shell" / "__pycache__")
    return folder


@pytest.fixture(scope="session", params=["alone", "beside a screen reader", "with a printer"])
def visited(
    request: pytest.FixtureRequest, installed: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visited]:
    """A visit under strace: without any bus, beside a screen reader, and with the practice's printer."""
    place, speech = tmp_path_factory.mktemp("visit"), tmp_path_factory.mktemp("speech")
    if request.param != "with a printer":
        yield _visited(place, installed, speech, alone=request.param == "alone")
        return
    system = PrintSystem(place / "cups")
    yield _visited(place, installed, speech, alone=True, system=system)
    system.end()


def _visited(place: Path, installed: Path, speech: Path, *, alone: bool, system: PrintSystem | None = None) -> Visited:
    home, elsewhere, runtime, fonts = (place / name for name in ("home", "elsewhere", "runtime", "fonts"))
    for folder in (home, elsewhere, runtime, fonts):
        folder.mkdir(mode=0o700)
    shutil.copy(next((installed / confidentiality_guide.__name__).rglob("*-Regular.ttf")), fonts)
    (place / "fonts.conf").write_text(FONTS.format(fonts=fonts), encoding="utf-8")
    told = {name: value for name, value in os.environ.items() if name not in {*FOLDERS, *(BUSES if alone else ())}}
    told |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(installed)}
    told |= {"QT_QPA_PLATFORM": "xcb", "FONTCONFIG_FILE": str(place / "fonts.conf")}
    told.pop("PYTHONDONTWRITEBYTECODE", None)
    if alone:
        told.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    if lacking := missing():
        pytest.fail(f"this needs {', '.join(lacking)}. Run: apt-get install -y {PACKAGES}")
    program = [sys.executable, "-P", str(HERE / "reading.py"), "--kiosk"]
    if system is not None:
        (place / "guide.toml").write_text(f'printer = "{PRINTER}"\n', encoding="utf-8")
        program += ["--config", str(place / "guide.toml")]
        told["CUPS_SERVER"] = str(system.socket)
    trace = place / "trace"
    watched = ["strace", "-f", "-qq", "-yy", "-s", "4096", "-o", str(trace), "-e", f"trace={CALLS}", *program]
    before = state(home)
    with speech_server(speech, ONE_VOICE) as server:  # the list of more is read byte by byte, each under watch
        told["SPEECHD_ADDRESS"] = server.address
        done = subprocess.run(
            watched, cwd=elsewhere, env=told, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
    assert not list(elsewhere.iterdir())
    made = list(calls(trace.read_text(encoding="utf-8", errors="replace").splitlines()))
    said = done.stdout + done.stderr
    printer, papers = (str(system.socket), list(system.papers())) if system is not None else ("", [])
    voice = str(speech / "socket")
    return Visited(done.returncode, said, made, home, runtime, voice, before, state(home), printer, papers)


@pytest.fixture
def account(visited: Visited) -> Visited:
    """The visit, made sure of: it was a whole one, and was watched."""
    assert visited.status == 0, visited.said
    assert any(call.name == "connect" and DISPLAY in call.given for call in visited.made)
    assert any(path.endswith("guide.pack") for call in visited.made for path in call.paths)
    return visited


def test_no_file_is_written(account: Visited) -> None:
    assert not written(account.made, runtime=account.runtime)


def test_nothing_is_left_in_the_folder_of_the_session(account: Visited) -> None:
    assert not [path for path in account.runtime.rglob("*") if path.is_file()]


def test_the_home_folder_is_untouched(account: Visited) -> None:
    assert account.before == account.after


def test_nobody_is_talked_to_but_the_display_a_screen_reader_the_voice_and_the_printer(account: Visited) -> None:
    printing = [account.print_system] if account.print_system else []
    assert not talked(account.made, [DISPLAY, *READER, account.speech, *printing])
    assert any(call.name == "connect" and account.speech in call.given for call in account.made)


def test_no_program_is_started_but_the_kiosk_itself_its_voice_and_those_that_print(account: Visited) -> None:
    kiosk, *others = started(account.made)
    assert "--kiosk" in kiosk
    (voice,) = [given for given in others if "--voice-process" in given]
    assert voice.startswith(f'"{sys.executable}", ')
    printing = [Path(given.split('"')[1]).name for given in others if given != voice]
    assert account.papers == (["1.Guide"] if account.print_system else [])
    assert printing[:1] == ["lp"] * len(account.papers)
    assert set(printing[1:]) == {"lpstat"} if printing else not account.papers


def test_the_log_has_nothing_of_the_visit(account: Visited) -> None:
    assert account.said in {"", NO_CACHE}
