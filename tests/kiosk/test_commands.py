"""The commands of whoever sets a kiosk up."""

import io
import json
import os
import stat
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from confidentiality_guide.kiosk.pin import is_pin
from confidentiality_guide.kiosk_commands import practice_told, set_pin_command
from confidentiality_guide.locations import HOME_VARIABLE, Locations, find_locations
from confidentiality_guide.practice import read_practice


def _typing(*answers: str) -> Callable[[str], str]:
    left = list(answers)
    return lambda _question: left.pop(0)


def _set_pin(config: Path | None, *answers: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = set_pin_command(Namespace(config=config), out, err, _typing(*answers))
    return status, out.getvalue(), err.getvalue()


def test_the_line_is_printed_for_who_writes_the_file_themselves() -> None:
    status, out, _err = _set_pin(None, "2580", "2580")
    assert status == 0
    key, _, value = out.strip().partition(" = ")
    assert key == "pin"
    assert is_pin("2580", value.strip('"'))
    assert "2580" not in out.replace(value, "")


def test_the_file_is_written_and_keeps_its_rights(tmp_path: Path) -> None:
    config = tmp_path / "guide.toml"
    config.write_text('state = "CA"\n')
    config.chmod(0o640)
    status, _out, _err = _set_pin(config, "2580", "2580")
    assert status == 0
    practice, problems = read_practice(config)
    assert (practice.state, problems) == ("ca", ())
    assert is_pin("2580", practice.kiosk.pin)
    assert stat.S_IMODE(config.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [config]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("2580", "2581"), "not the same"),
        (("12", "12"), "4 to 12 digits"),
        (("1234", "1234"), "Anyone would try"),
        (("secret", "secret"), "4 to 12 digits"),
    ],
)
def test_a_pin_that_will_not_do_changes_nothing(tmp_path: Path, answers: tuple[str, str], said: str) -> None:
    config = tmp_path / "guide.toml"
    status, out, err = _set_pin(config, *answers)
    assert status == 1
    assert said in err
    assert out == ""
    assert not config.exists()


def test_a_file_that_is_not_understood_stays_as_it_is(tmp_path: Path) -> None:
    config = tmp_path / "guide.toml"
    config.write_text("kiosk = { low_reach = true }\n")
    status, out, err = _set_pin(config, "2580", "2580")
    assert status == 2
    assert "was not changed" in err
    assert out.startswith("pin = ")
    assert config.read_text() == "kiosk = { low_reach = true }\n"


def test_what_is_wrong_with_the_settings_is_told_and_the_rest_holds(tmp_path: Path, locations: Locations) -> None:
    config = tmp_path / "guide.toml"
    config.write_text('state = "CA"\nhelp_line = 7\n')
    err = io.StringIO()
    practice = practice_told(config, locations, err)
    assert practice.state == "ca"
    assert "“help_line” is 7" in err.getvalue()
    assert err.getvalue().endswith(".\n")


def test_a_file_that_was_named_and_is_not_there_is_told(tmp_path: Path, locations: Locations) -> None:
    err = io.StringIO()
    practice_told(tmp_path / "none.toml", locations, err)
    assert "there is no file" in err.getvalue()


def test_without_a_name_the_file_of_the_machine_is_read(tmp_path: Path, locations: Locations) -> None:
    theirs = tmp_path / "guide.toml"
    theirs.write_text('state = "WA"\n')
    err = io.StringIO()
    assert practice_told(None, locations._replace(practice=theirs), err).state == "wa"
    assert practice_told(None, locations._replace(practice=tmp_path / "none.toml"), err).state == ""
    assert err.getvalue() == ""


def test_the_file_of_the_machine_is_in_its_usual_place() -> None:
    assert find_locations({"HOME": "/home/x"}, "linux").practice == Path("/etc/confidentiality-guide/guide.toml")
    assert find_locations({HOME_VARIABLE: "/srv/k"}, "linux").practice == Path("/srv/k/guide.toml")


def test_the_check_runs_as_its_installer_runs_it(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "confidentiality_guide", "kiosk", "check", "--json"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["escapes"] == []
    assert report["tried"] > 200
    assert len(report["left_to_the_system"]) >= 6
