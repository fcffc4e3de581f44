"""A practice's settings are taken where they can be; what cannot is told, and the guide starts all the same."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.practice import Practice, practice_from, read_practice

GOOD = """
state = "CA"
languages = ["en", "es"]
help_line = "555 0100"
screen_mm = [531, 299]

[practice]
name = "Oak Street Counseling"
logo = "oak.svg"

[kiosk]
idle_seconds = 120
low_reach = true
"""


def _read(folder: Path, text: str | bytes) -> tuple[Practice, list[str]]:
    file = folder / "guide.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    practice, problems = read_practice(file)
    return practice, [str(problem) for problem in problems]


def test_what_is_written_is_taken(tmp_path: Path) -> None:
    practice, problems = _read(tmp_path, GOOD)
    assert problems == []
    assert (practice.state, practice.languages, practice.screen_mm) == ("ca", ("en", "es"), (531, 299))
    assert (practice.practice.name, practice.kiosk.idle_seconds) == ("Oak Street Counseling", 120)
    assert practice.kiosk.low_reach
    assert practice.kiosk.warn_seconds == 30


def test_no_file_is_no_problem(tmp_path: Path) -> None:
    assert read_practice(tmp_path / "guide.toml") == (Practice(), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('colour = "red"', "“colour” means nothing here"),
        ('state = "California"', "the two letters of a state"),
        ("state = 5", "“state” is 5"),
        ('[kiosk]\nidle_seconds = "long"', "“kiosk.idle_seconds” is “long”"),
        ("[kiosk]\nwarn_seconds = 5", "from 20 to 600"),
        ("[kiosk]\nidle_seconds = true", "whole number"),
        ('[kiosk]\npin = "1234"', "never the PIN itself"),
        ('[kiosk]\nlayout = "round"', "auto, landscape, portrait"),
        ('[practice]\nlogo = "../secret.png"', "beside guide.toml"),
        ('[practice]\nname = "a\\nb"', "one line"),
        ('printer = "Front desk"', "a printer’s name"),
        ('printer = "-h"', "a printer’s name"),
        ("screen_mm = [1, 2]", "millimetres"),
        ("screen_mm = [531, true]", "millimetres"),
        ('languages = "en"', "list of language tags"),
        ('kiosk = "on"', "[kiosk]"),
        ("state = ", "is not TOML"),
        (b'state = "\xff"', "UTF-8"),
        (b"#" * 200_000, "bytes"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence_and_the_rest_works(tmp_path: Path, text: str | bytes, said: str) -> None:
    practice, problems = _read(tmp_path, text)
    assert len(problems) == 1
    assert said in problems[0]
    assert practice == Practice()


def test_one_wrong_value_does_not_undo_the_others(tmp_path: Path) -> None:
    practice, problems = _read(tmp_path, GOOD.replace('"CA"', '"California"'))
    assert len(problems) == 1
    assert practice.practice.name == "Oak Street Counseling"
    assert practice.state == ""


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
keys = st.sampled_from(["state", "languages", "practice", "kiosk", "screen_mm", "help_line", "x"])


@given(st.dictionaries(keys, values, max_size=5))
def test_whatever_is_written_the_guide_starts(written: dict[str, object]) -> None:
    practice, problems = practice_from(written)
    assert isinstance(practice, Practice)
    assert all(str(problem) for problem in problems)
