"""The program begins where it was left, forgets what it must, and goes on when what is taught is damaged."""

import json
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from confidentiality_guide.app import Guide, Options, current_pack, open_first_whole
from confidentiality_guide.i18n.languages import ACCENTED, ENGLISH
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.library import NoPackError, Opened
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.preferences import Preferences, read_preferences, write_preferences
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.ui.client.search_page import SearchPage
from confidentiality_guide.ui.shell.notices import damaged_with_another, damaged_without_another, page_damaged
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import OpenGuide
from tests.ui.seen import said

TOPIC = Route(Place.TOPIC, "hipaa")
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])

# -- what is remembered


def test_what_was_chosen_is_there_at_the_next_start(open_guide: OpenGuide) -> None:
    first = open_guide(language="", theme="", remember=True)
    first.window.choose_theme("dark")
    first.window.choose_text_size(150)
    second = open_guide(language="", theme="", text_size=0, remember=True)
    assert (second.visit.theme, second.visit.text_size) == ("dark", 150)
    assert second.window.theme.name == "dark"
    assert second.window.theme.metrics.text == 1.5


def test_nothing_that_was_read_is_remembered(open_guide: OpenGuide, locations: Locations) -> None:
    guide = open_guide(Route(Place.SEARCH), remember=True)
    page = guide.window.screen_shown
    assert isinstance(page, SearchPage)
    page.field.edit.setText("suicide")
    guide.window.go(TOPIC)
    guide.window.choose_theme("dark")
    written = [path for path in locations.settings.parent.rglob("*") if path.is_file()]
    assert written == [locations.settings_file]
    assert json.loads(written[0].read_bytes()) == {
        "language": "en",
        "theme": "dark",
        "text_size": 100,
        "one_switch": "",
    }


def test_nothing_is_written_before_something_is_chosen(open_guide: OpenGuide, locations: Locations) -> None:
    open_guide(TOPIC, remember=True)
    assert not locations.settings.exists()
    assert not locations.data.exists()
    assert not locations.cache.exists()


def test_a_kiosk_remembers_nothing(open_guide: OpenGuide, locations: Locations) -> None:
    write_preferences(locations.settings_file, Preferences("en-XA", "dark", 200))
    guide = open_guide(kiosk=True, language="", theme="", text_size=0, remember=True)
    assert (guide.visit.language, guide.visit.theme, guide.visit.text_size) == (ENGLISH, "light", 100)
    guide.window.choose_theme("contrast")
    guide.window.choose_text_size(125)
    assert read_preferences(locations.settings_file) == Preferences("en-XA", "dark", 200)


def test_what_the_command_asks_for_comes_before_what_was_remembered(
    open_guide: OpenGuide, locations: Locations
) -> None:
    write_preferences(locations.settings_file, Preferences("en", "dark", 200))
    guide = open_guide(language="en-XA", theme="contrast", text_size=125, remember=True)
    assert (guide.visit.language, guide.visit.theme, guide.visit.text_size) == (ACCENTED, "contrast", 125)


@pytest.mark.parametrize("remembered", ["xx", "fr", "en-XA", "ar-XB", "", "not a tag!", "e" * 999])
def test_a_language_that_is_not_offered_gives_way_to_english(
    open_guide: OpenGuide, locations: Locations, remembered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr"))
    write_preferences(locations.settings_file, Preferences(remembered, "", 100))
    guide = open_guide(language="", remember=True)
    assert guide.visit.language == ENGLISH
    assert "What stays private in therapy" in said(guide.window)


def test_a_home_folder_that_cannot_be_written_to_stops_nothing(open_guide: OpenGuide, locations: Locations) -> None:
    locations.settings.parent.mkdir(exist_ok=True)
    locations.settings.write_text("a file where the folder should be")
    guide = open_guide(remember=True)
    guide.window.choose_theme("dark")
    open_guide.settle()
    assert guide.window.theme.name == "dark"


@pytest.mark.parametrize(("scheme", "theme"), [(Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")])
def test_the_first_start_follows_the_colours_of_the_system(
    open_guide: OpenGuide, scheme: Qt.ColorScheme, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(QGuiApplication.styleHints()), "colorScheme", lambda _hints: scheme)
    assert open_guide(theme="").visit.theme == theme
    assert open_guide(theme="", kiosk=True).visit.theme == "light"


# -- damaged packs


def _spoiled(locations: Locations, where: str) -> Path:
    """A pack like the one in use, in whose rows something was changed; `where` says in which."""
    bad = locations.installed_pack
    bad.parent.mkdir(parents=True)
    shutil.copy(locations.shipped_pack, bad)
    with closing(sqlite3.connect(bad)) as db:
        assert db.execute(f"UPDATE {where}").rowcount
        db.commit()
    return bad


def _page(kind: str, id_: str = "") -> str:
    one = f" AND id = '{id_}'" if id_ else ""
    return f"page SET head = head || ' ' WHERE kind = '{kind}'{one} AND locale = 'en'"


def _noticed(guide: Guide) -> str:
    sheet = guide.window.overlays.on_top
    return " ".join(said(sheet)) if sheet is not None else ""


def _cited_by(pack: Pack, topic: str) -> str:
    found = next(entry.id for entry in pack.contents(ENGLISH).topics if entry.id == topic)
    blocks = [block for idea in pack.topic(found, ENGLISH).ideas for block in idea.blocks if block.verdict]
    return blocks[0].sources[0]


def test_a_pack_that_is_not_one_is_passed_over_and_the_reader_is_told(
    open_guide: OpenGuide, locations: Locations
) -> None:
    locations.installed_pack.parent.mkdir(parents=True)
    locations.installed_pack.write_bytes(locations.shipped_pack.read_bytes()[:-4096])
    opened = current_pack(locations)
    assert opened.pack.path == locations.shipped_pack
    assert [refused.path for refused in opened.refused] == [locations.installed_pack]
    opened.pack.close()
    guide = open_guide()
    guide.tell_of_refused()
    assert damaged_with_another() in _noticed(guide)


def test_a_pack_whose_first_page_is_damaged_is_passed_over(qtbot: QtBot, locations: Locations, pack: Pack) -> None:
    bad = _spoiled(locations, _page("contents"))
    guide, refused = open_first_whole(Opened(open_pack(bad)), locations, Options(theme="light"))
    assert refused
    guide.show()
    assert "What stays private in therapy" in said(guide.window)
    guide.close()


def test_where_no_pack_has_a_first_page_there_is_none(locations: Locations) -> None:
    bad = _spoiled(locations, _page("contents"))
    alone = Locations(bad.parent, locations.data, locations.cache, locations.settings)
    with pytest.raises(NoPackError):
        open_first_whole(Opened(open_pack(bad)), alone, Options(theme="light"))


def test_damage_that_is_found_later_changes_to_another_pack_at_the_same_place(
    qtbot: QtBot, open_guide: OpenGuide, locations: Locations
) -> None:
    bad = _spoiled(locations, _page("topic", "jaffee"))
    guide = open_guide(TOPIC, pack=bad, text_size=125)
    before = said(guide.window.screen_shown)
    guide.check_pack()
    qtbot.waitUntil(lambda: guide.window.overlays.has_sheet)
    open_guide.settle()
    assert damaged_with_another() in _noticed(guide)
    assert guide.visit.history.present == TOPIC
    assert guide.window.setting.shelf.pack.path == locations.shipped_pack
    guide.window.overlays.close_sheet()
    assert said(guide.window.screen_shown) == before
    guide.window.go(Route(Place.TOPIC, "jaffee"))
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.TOPIC, "jaffee")


def test_without_another_pack_what_is_whole_is_shown_and_the_reader_is_told(
    qtbot: QtBot, open_guide: OpenGuide, locations: Locations
) -> None:
    bad = _spoiled(locations, _page("topic", "jaffee"))
    open_guide.locations = Locations(bad.parent, locations.data / "none", locations.cache, locations.settings)
    guide = open_guide(TOPIC, pack=bad)
    guide.check_pack()
    qtbot.waitUntil(lambda: guide.window.overlays.has_sheet)
    assert damaged_without_another() in _noticed(guide)
    assert guide.visit.history.present == TOPIC


def test_a_whole_pack_is_checked_without_a_word(qtbot: QtBot, open_guide: OpenGuide) -> None:
    guide = open_guide(TOPIC)
    others = set(threading.enumerate())
    guide.check_pack()
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= others)
    open_guide.settle()
    assert not guide.window.overlays.has_sheet


def _go(route: Route) -> Callable[[Guide, Pack], object]:
    return lambda guide, _pack: guide.window.go(route)


def _search(guide: Guide, _pack: Pack) -> None:
    guide.window.go(Route(Place.SEARCH))
    page = guide.window.screen_shown
    assert isinstance(page, SearchPage)
    page.field.edit.setText("privacy")


def _answer(guide: Guide, _pack: Pack) -> None:
    guide.window.go(Route(Place.MYTHS))
    guide.window.screen_shown.answer_first()


READ: dict[str, tuple[Callable[[Pack], str], Callable[[Guide, Pack], object], tuple[bool, ...]]] = {
    "topic": (lambda _pack: _page("topic", "hipaa"), _go(TOPIC), (False, True)),
    "source-on-a-page": (lambda pack: _page("source", _cited_by(pack, "hipaa")), _go(TOPIC), (False,)),
    "figure": (lambda _pack: _page("figure", "jaffee-timeline"), _go(Route(Place.TOPIC, "jaffee")), (False,)),
    "myths": (lambda _pack: _page("topic", "myths"), _go(Route(Place.MYTHS)), (False, True)),
    "words": (lambda _pack: _page("term"), _go(Route(Place.GLOSSARY)), (False, True)),
    "index": (lambda _pack: _page("term"), _go(Route(Place.INDEX)), (False, True)),
    "search": (lambda _pack: "block SET folded = folded || ' privacy', body = body || ' '", _search, (False,)),
    "source-of-an-answer": (lambda pack: _page("source"), _answer, (False, True)),
}


@pytest.mark.parametrize(
    ("what", "kiosk"),
    [(what, kiosk) for what, (_where, _read, layouts) in READ.items() for kiosk in layouts],
    ids=lambda value: value if isinstance(value, str) else "kiosk" if value else "desktop",
)
def test_a_page_that_is_damaged_is_not_shown_and_the_reader_is_told_at_home(
    open_guide: OpenGuide, locations: Locations, pack: Pack, what: str, kiosk: bool
) -> None:
    where, read, _layouts = READ[what]
    guide = open_guide(kiosk=kiosk, pack=_spoiled(locations, where(pack)))
    read(guide, pack)
    open_guide.settle()
    assert page_damaged() in _noticed(guide)
    assert guide.visit.history.present == HOME
    guide.window.overlays.close_sheet()
    guide.window.go(Route(Place.ABOUT))
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.ABOUT)  # the rest still works


@both_layouts
@pytest.mark.parametrize("kind", ["source", "term"])
def test_a_card_that_is_damaged_is_not_opened_and_the_reader_is_told(
    open_guide: OpenGuide, locations: Locations, pack: Pack, kind: str, kiosk: bool
) -> None:
    id_ = _cited_by(pack, "hipaa") if kind == "source" else pack.terms(ENGLISH)[0].id
    guide = open_guide(Route(Place.ABOUT), kiosk=kiosk, pack=_spoiled(locations, _page(kind, id_)))
    guide.window.open_target(Target.parse(f"{kind}:{id_}"))
    open_guide.settle()
    assert page_damaged() in _noticed(guide)
    assert guide.visit.history.present == Route(Place.ABOUT)


# -- the whole program, from start to end

OPEN_AND_CLOSE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from confidentiality_guide.app import Options, open_guide, start_qt
from confidentiality_guide.locations import Locations
program, account = map(Path, sys.argv[1:3])
application = start_qt(())
QTimer.singleShot(600, application.quit)
locations = Locations(program, account / "data", account / "cache", account / "settings")
sys.exit(open_guide(Options(kiosk="kiosk" in sys.argv, theme="light"), locations))
"""


@pytest.mark.parametrize("layout", ["desktop", "kiosk"])
def test_it_opens_and_closes_without_a_word_and_leaves_nothing_behind(
    locations: Locations, tmp_path: Path, layout: str
) -> None:
    account = tmp_path / "account"
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_CLOSE, str(locations.package), str(account), layout],
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not account.exists()
