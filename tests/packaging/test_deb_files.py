"""What is packaged agrees with the program: options, keys, versions, names."""

import argparse
import re
import tomllib
from configparser import RawConfigParser
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

import confidentiality_guide
from confidentiality_guide import cli
from confidentiality_guide.practice import Clinic, Practice, WaitingRoom, practice_from, read_practice
from tools.dev.places import ROOT

FILES = ROOT / "packaging" / "debian"
NAME = "confidentiality-guide"
SETTINGS = FILES / "guide.toml"
SERVICE = FILES / f"{NAME}-kiosk.service"


def keys(kind: type) -> set[str]:
    """Return the keys of one table."""
    return {one.name for one in fields(kind)}


def with_every_key() -> str:
    """Return the settings with the # taken away before every key."""
    return re.sub(r"^#(?=[a-z_]+ = )", "", SETTINGS.read_text(encoding="utf-8"), flags=re.MULTILINE)


def lines_of(section: str) -> list[tuple[str, str]]:
    """Return the settings of one section of the service, in order: some keys are there more than once."""
    part = SERVICE.read_text(encoding="utf-8").partition(f"[{section}]\n")[2].partition("\n[")[0]
    found = [line.partition("=") for line in part.splitlines() if "=" in line and not line.startswith("#")]
    return [(key, value) for key, _, value in found]


def options_of_the_program() -> set[str]:
    """Return the options it knows, but for those by which it starts itself."""
    actions = [action for action in cli._parser()._actions if action.help != argparse.SUPPRESS]
    return {word for action in actions for word in action.option_strings}


def desktop_entry() -> dict[str, str]:
    reader = RawConfigParser()
    reader.optionxform = str  # type: ignore[assignment,method-assign]
    reader.read(FILES / f"{NAME}.desktop", encoding="utf-8")
    return dict(reader["Desktop Entry"])


def test_the_settings_as_they_are_installed_change_nothing() -> None:
    assert read_practice(SETTINGS) == (Practice(), ())


def test_the_settings_explain_every_key_there_is_and_no_other() -> None:
    written = tomllib.loads(with_every_key())
    top = keys(Practice) - {"practice", "kiosk"}
    assert written.keys() - {"practice", "kiosk"} == top
    assert written["practice"].keys() == keys(Clinic)
    assert written["kiosk"].keys() == keys(WaitingRoom)


def test_every_example_in_the_settings_is_taken() -> None:
    _, problems = practice_from(tomllib.loads(with_every_key()))
    assert [str(problem) for problem in problems] == []


def test_what_the_settings_call_usual_for_the_kiosk_is_usual() -> None:
    practice, _ = practice_from(tomllib.loads(with_every_key()))
    assert practice.kiosk == WaitingRoom()


def test_a_key_is_explained_in_the_line_above_it() -> None:
    lines = SETTINGS.read_text(encoding="utf-8").splitlines()
    not_told = {
        line for above, line in pairwise(lines) if re.match(r"#[a-z_]+ = ", line) and not above.startswith("# ")
    }
    # Name, telephone and address explain themselves.
    assert {line.partition(" ")[0] for line in not_told} <= {"#name", "#phone", "#address"}


def test_the_service_starts_the_program_with_options_it_knows() -> None:
    (command,) = [value for key, value in lines_of("Service") if key == "ExecStart"]
    program, *words = command.partition(" -- ")[2].split()
    assert Path(program) == Path("/usr/bin") / NAME
    assert {word for word in words if word.startswith("--")} <= options_of_the_program()
    assert f"/etc/{NAME}/guide.toml" in words


def test_the_service_is_watched_and_always_starts_again() -> None:
    service = dict(lines_of("Service"))
    assert (service["Type"], service["NotifyAccess"], service["Restart"]) == ("notify", "all", "always")
    assert int(service["WatchdogSec"]) <= 30
    assert dict(lines_of("Unit"))["StartLimitIntervalSec"] == "0"


def test_the_service_opens_no_internet_socket_and_writes_nowhere_but_in_its_own_folder() -> None:
    service = dict(lines_of("Service"))
    assert service["RestrictAddressFamilies"] == "AF_UNIX AF_NETLINK"
    assert (service["ProtectSystem"], service["ProtectHome"], service["LimitCORE"]) == ("strict", "yes", "0")
    assert not {"ReadWritePaths", "StateDirectory", "CacheDirectory", "LogsDirectory"} & service.keys()
    assert ("Environment", "DBUS_SESSION_BUS_ADDRESS=disabled:") in lines_of("Service")


def test_the_account_of_the_service_is_made_and_has_no_home() -> None:
    account = dict(lines_of("Service"))["User"]
    made = (FILES / f"{NAME}.sysusers").read_text(encoding="utf-8")
    assert re.search(rf"^u {account} - \"[^\"]+\" /nonexistent /usr/sbin/nologin$", made, flags=re.MULTILINE)


def test_the_menu_starts_the_program_under_the_name_its_windows_have() -> None:
    entry = desktop_entry()
    assert (entry["Exec"], entry["Icon"], entry["StartupWMClass"]) == (NAME, NAME, NAME)
    assert f'setDesktopFileName("{NAME}")' in (ROOT / "confidentiality_guide/app.py").read_text(encoding="utf-8")


def test_the_catalog_of_programs_points_to_the_menu_entry() -> None:
    described = ElementTree.parse(FILES / f"{NAME}.metainfo.xml")
    assert described.findtext("launchable") == f"{NAME}.desktop"
    assert described.findtext("name") == desktop_entry()["Name"]


@pytest.mark.parametrize(
    ("file", "pattern"),
    [
        ("changelog", r"^confidentiality-guide \((.+)-\d+\)"),
        (f"{NAME}.metainfo.xml", r'<release version="([^"]+)"'),
        (f"{NAME}.1", r'^\.TH \S+ 1 \S+ "([^"]+)"'),
    ],
)
def test_the_version_is_the_program_s(file: str, pattern: str) -> None:
    found = re.search(pattern, (FILES / file).read_text(encoding="utf-8"))
    assert found
    assert found[1] == confidentiality_guide.__version__


def test_the_manual_names_every_option() -> None:
    manual = (FILES / f"{NAME}.1").read_text(encoding="utf-8").replace("\\-", "-")
    for option in options_of_the_program() - {"-h", "--help"}:
        assert option in manual


def test_a_command_of_the_manual_is_one_of_the_program() -> None:
    (commands,) = [one for one in cli._parser()._actions if isinstance(one, argparse._SubParsersAction)]
    manual = (FILES / f"{NAME}.1").read_text(encoding="utf-8").replace("\\-", "-")
    named = set(re.findall(r"^\.B confidentiality-guide ([a-z]+)", manual, flags=re.MULTILINE))
    assert named
    assert named <= set(commands.choices)


def test_the_icon_is_there_in_the_sizes_of_desktops() -> None:
    sizes = {folder.name for folder in (ROOT / "packaging/icons/hicolor").iterdir()}
    assert {"16x16", "32x32", "48x48", "64x64", "128x128", "256x256"} <= sizes
