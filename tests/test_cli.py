"""The command does what it says, and what it cannot do it says in one sentence."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from confidentiality_guide.cli import main
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.tour import stops
from confidentiality_guide.visits.route import Route
from tests.opening import DESK, WALL

OF_A_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _run(account: Path, *arguments: str, display: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the real command, for an account without any files, on this display alone."""
    environ = {name: value for name, value in os.environ.items() if name not in OF_A_DISPLAY}
    environ |= {"CONFIDENTIALITY_GUIDE_HOME": str(account), **display}
    command = [sys.executable, "-m", "confidentiality_guide", *arguments]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)


def _is_a_sentence(said: str) -> bool:
    return said.endswith("\n") and said.count("\n") == 1 and said[:1].isupper() and "Traceback" not in said


@pytest.mark.parametrize("arguments", [(), ("--layout", "kiosk"), ("--open", "topic:hipaa")])
def test_without_a_display_it_says_so_and_names_the_tour(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = _run(tmp_path, *arguments, display={})
    assert done.returncode == 2
    assert _is_a_sentence(done.stderr)
    assert "no display" in done.stderr
    assert "confidentiality-guide tour --out DIR" in done.stderr
    assert not done.stdout
    assert not list(tmp_path.iterdir())


def test_a_display_that_does_not_answer_is_no_display(tmp_path: Path) -> None:
    done = _run(tmp_path, display={"DISPLAY": ":98765"})
    assert done.returncode == 2
    assert _is_a_sentence(done.stderr)
    assert "tour" in done.stderr


def test_a_wayland_that_is_gone_is_no_display(tmp_path: Path) -> None:
    done = _run(tmp_path, display={"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert done.returncode == 2
    assert "no display" in done.stderr


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(command in told for command in ("tour", "content", "translations", "--layout", "--open", "--locale"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--open", "nowhere"], "“nowhere” is no place"),
        (["--size", "large"], "“large” is not a size like 1366x768"),
        (["--size", "20x20"], "at least 320 pixels"),
        (["--text-size", "90"], "90 is not between 100 and 200"),
        (["--text-size", "huge"], "“huge” is no number from 100 to 200"),
        (["--theme", "pink"], "invalid choice"),
        (["--layout", "phone"], "invalid choice"),
        (["dance"], "invalid choice"),
        (["tour"], "--out"),
    ],
)
def test_a_wrong_option_is_told_with_what_is_allowed(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


IN_A_FOLDER = """
import sys
from pathlib import Path
from confidentiality_guide import locations
account = Path(sys.argv.pop(1))
program = Path(sys.argv.pop(1))
here = locations.Locations(program, account / "data", account / "cache", account / "settings")
locations.find_locations = lambda: here
from confidentiality_guide.cli import main
sys.exit(main())
"""


def _run_installed(program: Path, account: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command as it runs where it is installed: its files in a folder, and no source beside it."""
    environ = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", IN_A_FOLDER, str(account), str(program), *arguments]
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("command", [(), ("tour", "--out", "pictures")], ids=["window", "tour"])
def test_without_any_pack_it_says_so_in_one_sentence(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = _run_installed(tmp_path / "program", tmp_path, *command)
    assert done.returncode == 1
    assert _is_a_sentence(done.stderr)
    assert "no pack can be used: there is none" in done.stderr
    assert "install the program again" in done.stderr
    assert not done.stdout


def test_a_damaged_pack_alone_is_told_in_one_sentence(tmp_path: Path) -> None:
    pack = tmp_path / "program" / "data" / "guide.pack"
    pack.parent.mkdir(parents=True)
    pack.write_bytes(b"SQLite format 3\0" + bytes(4080))
    done = _run_installed(tmp_path / "program", tmp_path)
    assert done.returncode == 1
    assert _is_a_sentence(done.stderr)
    assert "guide.pack" in done.stderr


class Drawing:
    """Draws the tour into a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def draw(self, *options: str) -> list[dict[str, str]]:
        """Draw, and read what the index says."""
        assert main(["tour", "--out", str(self.folder), *options]) == 0
        entries: list[dict[str, str]] = json.loads((self.folder / "index.json").read_bytes())["pictures"]
        return entries


@pytest.fixture
def drawn(qapp: object, locations: Locations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drawing:
    monkeypatch.setattr("confidentiality_guide.tour.find_locations", lambda: locations)
    return Drawing(tmp_path / "pictures")


def _size(picture: Path) -> tuple[int, int]:
    image = QImage(str(picture))
    return image.width(), image.height()


def test_the_tour_draws_every_screen_and_lists_it(drawn: Drawing, pack: Pack, locations: Locations) -> None:
    entries = drawn.draw("--layout", "desktop")
    assert len(entries) >= 30
    expected = [(stop.name, "desktop", str(stop.route)) for stop in stops(pack, ("desktop",))]
    assert [(entry["name"], entry["layout"], entry["route"]) for entry in entries] == expected
    assert {path.name for path in drawn.folder.iterdir()} == {"index.json", *(entry["picture"] for entry in entries)}
    assert {_size(drawn.folder / entry["picture"]) for entry in entries} == {DESK}
    assert all(str(Route.parse(entry["route"])) == entry["route"] for entry in entries)
    pictures = {(drawn.folder / entry["picture"]).read_bytes() for entry in entries}
    assert len(pictures) == len(entries)  # no two screens look the same
    assert not locations.settings.exists()


def test_the_tour_draws_what_it_is_asked_for(drawn: Drawing) -> None:
    (entry,) = drawn.draw("--only", "kiosk-about", "--locale", "ar-XB", "--theme", "contrast", "--text-size", "125")
    assert (entry["layout"], entry["route"]) == ("kiosk", "about")
    picture = QImage(str(drawn.folder / entry["picture"]))
    assert (picture.width(), picture.height()) == WALL
    assert picture.pixelColor(2, 2).lightness() == 0  # high contrast is on black
    (entry,) = drawn.draw("--only", "about", "--size", "700x500")
    assert _size(drawn.folder / entry["picture"]) == (700, 500)


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(
    drawn: Drawing, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn.folder.write_text("a file where the folder should be")
    assert main(["tour", "--out", str(drawn.folder)]) == 1
    assert _is_a_sentence(capsys.readouterr().err)
