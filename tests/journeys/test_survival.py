"""Things go wrong with the machine, and the guide goes on: fonts, disks, home folders, clocks, turned screens."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from confidentiality_guide import app
from confidentiality_guide.locations import Locations, find_locations
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.preferences import Preferences, read_preferences
from confidentiality_guide.teaching.ids import LanguageTag, SourceId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.tour import stops
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.theme import typeface
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, WALL, OpenGuide
from tests.ui.seen import cut_passages, outside, said, shown

PATIENCE_S = 60
SOURCE = "access-30-days"
NOBODY = 54_321  # an account that no list of accounts knows


# -- fonts


@pytest.fixture
def fonts_loaded_anew() -> Iterator[None]:
    """The typeface is loaded again before and after the test."""
    for _time in range(2):
        typeface.load_typeface.cache_clear()
        typeface.font.cache_clear()
        if _time == 0:
            yield


@pytest.mark.usefixtures("fonts_loaded_anew")
def test_without_its_fonts_the_guide_is_read_in_another_letter(
    open_guide: OpenGuide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    QFontDatabase.removeAllApplicationFonts()
    monkeypatch.setattr(typeface, "FOLDER", tmp_path)
    guide = open_guide(kiosk=True)
    assert "What would you like to do?" in said(guide.window)


@pytest.mark.usefixtures("fonts_loaded_anew")
def test_a_font_that_cannot_be_read_is_told_and_passed_over(
    open_guide: OpenGuide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    monkeypatch.setattr(typeface, "FOLDER", tmp_path)
    guide = open_guide(kiosk=True)
    assert "What would you like to do?" in said(guide.window)
    assert "Broken.ttf" in caplog.text


# -- disks and home folders


def test_on_a_full_disk_a_choice_holds_until_the_guide_is_closed(
    open_guide: OpenGuide, locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_given: object, **_named: object) -> int:
        raise OSError(28, "No space left on device")

    guide = open_guide(remember=True)
    monkeypatch.setattr(Path, "write_text", no_room)
    guide.window.choose_theme("dark")
    open_guide.settle()
    assert guide.window.theme.name == "dark"
    assert read_preferences(locations.settings_file) == Preferences()


def test_where_the_home_folder_cannot_be_written_to_a_choice_holds_too(
    open_guide: OpenGuide, locations: Locations
) -> None:
    locations.settings.parent.mkdir(parents=True, exist_ok=True)
    locations.settings.write_text("a file stands where the folder should be")
    guide = open_guide(remember=True)
    guide.window.choose_text_size(150)
    open_guide.settle()
    assert guide.visit.text_size == 150


def test_an_account_without_a_home_folder_can_look_for_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(os, "getuid", lambda: NOBODY, raising=False)
    locations = find_locations({}, "linux")
    assert not locations.settings_file.exists()
    assert read_preferences(locations.settings_file) == Preferences()


@pytest.mark.parametrize("layout", [["--kiosk"], []], ids=["kiosk", "desktop"])
@pytest.mark.parametrize("home", [None, "", "/dev/null", "/proc/1"], ids=["none", "empty", "file", "unwritable"])
def test_the_program_opens_whatever_the_home_folder_is(home: str | None, layout: list[str], tmp_path: Path) -> None:
    environ = {"PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    environ |= {} if home is None else {"HOME": home}
    tmp_path.chmod(0o700)
    code = (
        "import sys; from confidentiality_guide.cli import main; from confidentiality_guide.ui import quick_start;"
        "from PySide6.QtWidgets import QApplication; quick_start.end = lambda: QApplication.exit(0);"
        "sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, *layout, "--size", "1366x768"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


# -- clocks


@pytest.mark.parametrize(("year", "past"), [(1970, False), (2099, True)])
def test_a_wrong_clock_at_most_says_that_a_source_is_past_its_review(
    year: int, past: bool, open_guide: OpenGuide, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    class Clock(date):
        @classmethod
        def today(cls) -> "Clock":
            return cls(year, 1, 1)

    monkeypatch.setattr(app, "date", Clock)
    source = next(one.id for one in (pack.source(SourceId(SOURCE), LanguageTag("en")),) if one.review_by)
    guide = open_guide(kiosk=True)
    for route in (HOME, Route(Place.TOPIC, "your-record"), Route(Place.ABOUT), Route(Place.STATE, "ca")):
        guide.window.go(route)
        open_guide.settle()
    guide.window.open_target(Target.parse(f"source:{source}"))
    open_guide.settle()
    assert ("Past review" in [tag.accessibleName() for tag in shown(guide.window, Tag)]) is past


# -- screens


def test_a_screen_may_be_turned_at_every_page(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(kiosk=True)
    seen: set[tuple[str, bool]] = set()
    wrong: list[str] = []
    for stop in stops(pack, ("kiosk",)):
        kind = (stop.route.place, bool(stop.route.id))
        if kind in seen:
            continue
        seen.add(kind)
        guide.window.go(stop.route)
        open_guide.settle()
        for wide, high in (STAND, WALL):
            guide.window.resize(wide, high)
            open_guide.settle()
            assert guide.visit.history.present == stop.route
            wrong += [
                f"{stop.name} at {wide}x{high}: {one}" for one in (*cut_passages(guide.window), *outside(guide.window))
            ]
    assert not wrong, "\n".join(wrong)
    assert len(seen) > 10


def test_a_screen_that_is_unplugged_finds_the_page_again(open_guide: OpenGuide) -> None:
    guide = open_guide(kiosk=True)
    guide.window.go(Route(Place.STORIES))
    open_guide.settle()
    guide.window.hide()  # what is left to do without a screen
    guide.window.resize(1, 1)
    open_guide.settle()
    guide.window.resize(*WALL)
    guide.window.show()
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.STORIES)
    assert guide.window.screen_shown.isVisible()
