"""What was chosen is remembered, and nothing in the file can stop the start."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.preferences import (
    PACES,
    TEXT_SIZES,
    THEMES,
    Preferences,
    read_preferences,
    write_preferences,
)

CHOSEN = Preferences("en", "dark", 150, "medium")
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=9)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=9), inner, max_size=3)),
    max_leaves=6,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.json"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("pace", ["", *PACES])
def test_what_is_written_is_read_again(file: Path, theme: str, size: int, pace: str) -> None:
    write_preferences(file, Preferences("zh-Hant", theme, size, pace))
    assert read_preferences(file) == Preferences("zh-Hant", theme, size, pace)


def test_where_nothing_was_remembered_nothing_is_chosen(file: Path) -> None:
    assert read_preferences(file) == Preferences("", "", 100)


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"12",
        b'"dark"',
        b"\xff\xfe\x00",
        b"\x00" * 64,
        b"[" * 100_000,
        b"1" * 5_000,
        b'{"language": 3, "theme": null, "text_size": "large"}',
        b'{"language": ["en"], "theme": ["dark"], "text_size": [100]}',
        b'{"language": {}, "theme": {}, "text_size": {}}',
        b'{"theme": "pink", "text_size": 137}',
        b'{"text_size": 1e400}',
        b'{"text_size": true}',
        b'{"one_switch": "faster"}',
        b'{"one_switch": ["slow"]}',
        b'{"one_switch": 3}',
        b'{"text_size": 150.0}',
    ],
    ids=lambda written: repr(written[:24]),
)
def test_a_file_that_makes_no_sense_is_the_default(file: Path, written: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(written)
    found = read_preferences(file)
    assert found == Preferences()
    assert [type(value) for value in found] == [str, str, int, str]


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(Preferences._fields, anything)))
def test_whatever_stands_in_a_field_the_others_are_read(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, object]
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(fields), encoding="utf-8")
    found = read_preferences(file)
    assert isinstance(found.language, str)
    assert found.theme in {"", *THEMES}
    assert isinstance(found.text_size, int)
    assert found.text_size in TEXT_SIZES
    assert found.one_switch in {"", *PACES}
    for name in ("theme", "text_size", "one_switch"):
        if name not in fields:
            assert getattr(found, name) == getattr(Preferences(), name)


def test_one_bad_field_does_not_spoil_the_others(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"language": "en", "theme": "pink", "text_size": 175, "added_later": 1}')
    assert read_preferences(file) == Preferences("en", "", 175)


def test_a_folder_or_an_unreadable_file_in_its_place_is_the_default(file: Path) -> None:
    file.mkdir(parents=True)
    assert read_preferences(file) == Preferences()
    assert read_preferences(file / "under" / "a" / "file") == Preferences()


def test_the_old_file_is_whole_until_the_new_one_is(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_preferences(file, CHOSEN)

    def power_cut(*_paths: object) -> None:
        raise OSError("the power was cut")

    monkeypatch.setattr(os, "replace", power_cut)
    monkeypatch.setattr(Path, "replace", power_cut)
    with pytest.raises(OSError, match="power"):
        write_preferences(file, Preferences("en", "light", 100))
    assert read_preferences(file) == CHOSEN


def test_nothing_is_left_beside_the_file(file: Path) -> None:
    write_preferences(file, CHOSEN)
    write_preferences(file, Preferences())
    assert list(file.parent.iterdir()) == [file]


def test_only_the_language_the_colours_the_text_size_and_the_pace_are_written(file: Path) -> None:
    write_preferences(file, CHOSEN)
    assert json.loads(file.read_bytes()) == {
        "language": "en",
        "theme": "dark",
        "text_size": 150,
        "one_switch": "medium",
    }


def test_where_nothing_can_be_written_the_one_who_asked_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="settings"):
        write_preferences(tmp_path / "settings" / "settings.json", CHOSEN)
