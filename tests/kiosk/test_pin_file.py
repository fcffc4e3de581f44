"""A PIN goes into guide.toml, and not a byte beside it changes."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.kiosk.pin_file import CannotWritePin, pin_line, with_pin
from confidentiality_guide.practice import practice_from

HASH = "$argon2id$v=19$m=65536,t=3,p=4$abc$def"
OTHER = "$argon2id$v=19$m=65536,t=3,p=4$xyz$uvw"


def _put(written: str) -> str:
    return with_pin(written.encode(), HASH).decode()


def test_an_empty_file_gets_its_table() -> None:
    assert _put("") == f'[kiosk]\npin = "{HASH}"\n'


def test_the_practice_reads_the_pin_that_was_written() -> None:
    practice, problems = practice_from(tomllib.loads(_put('state = "CA"\n\n[kiosk]\nidle_seconds = 120\n')))
    assert problems == ()
    assert practice.kiosk.pin == HASH
    assert practice.kiosk.idle_seconds == 120


def test_a_pin_that_is_there_is_replaced_and_the_rest_stays() -> None:
    before = f'# ours\nstate = "CA"  # home\n\n[kiosk] # wall\nidle_seconds = 90\n  pin   =  "{OTHER}"  # old\n\n[practice]\nname = "L"\n'
    assert _put(before) == before.replace(f'  pin   =  "{OTHER}"', pin_line(HASH))


def test_a_table_without_a_pin_gets_one_under_its_line() -> None:
    assert _put('[kiosk]\nidle_seconds = 90\n[practice]\nname = "L"\n') == (
        f'[kiosk]\n{pin_line(HASH)}\nidle_seconds = 90\n[practice]\nname = "L"\n'
    )


def test_lines_that_end_as_on_windows_stay_so() -> None:
    assert with_pin(b'state = "CA"\r\n', HASH) == f'state = "CA"\r\n\r\n[kiosk]\r\n{pin_line(HASH)}\r\n'.encode()


@pytest.mark.parametrize("before", ['state = "CA"', "[kiosk]", "[kiosk]\nlow_reach = true", "# nothing"])
def test_a_last_line_need_not_end(before: str) -> None:
    after = _put(before)
    assert after.startswith(before.splitlines()[0])
    assert tomllib.loads(after)["kiosk"]["pin"] == HASH


@pytest.mark.parametrize(
    "before",
    [
        "state = ",
        'kiosk = { pin = "x" }\n',
        'kiosk.pin = "x"\n',
        '["kiosk"]\npin = "x"\n',
        '[kiosk]\n"pin" = "x"\n',
        '[practice]\nname = """\n[kiosk]\n"""\n',
        '[kiosk]\npin = """x"""\n',
    ],
)
def test_what_is_written_in_a_way_of_its_own_is_left_alone(before: str) -> None:
    with pytest.raises(CannotWritePin):
        _put(before)


def test_what_is_no_text_is_left_alone() -> None:
    with pytest.raises(CannotWritePin):
        with_pin(b"\xff\xfe", HASH)


_KEYS = st.sampled_from(["state", "help_line", "printer"])
_TEXTS = st.text(
    st.characters(blacklist_characters='"\\', min_codepoint=32, blacklist_categories=["Cs", "Cc"]), max_size=20
)


@given(st.dictionaries(_KEYS, _TEXTS), st.booleans(), st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_everything_else_can_be_read_as_before(top: dict[str, str], table: bool, pin: bool, end: str) -> None:
    lines = [f'{key} = "{text}"  # {text}' for key, text in top.items()]
    if table:
        lines += ["[kiosk]", "warn_seconds = 40", *([pin_line(OTHER)] if pin else [])]
    before = end.join([*lines, ""]).encode()
    after = with_pin(before, HASH)
    kept = tomllib.loads(after.decode())
    assert kept.pop("kiosk")["pin"] == HASH
    assert kept == top
    assert after.replace(pin_line(HASH).encode(), b"").count(b"#") == before.count(b"#")
