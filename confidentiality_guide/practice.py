"""The practice's own settings, guide.toml, as typed values.

A wrong value never keeps the guide from starting: it is told in a sentence, and the usual one is used.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

LONGEST_TEXT = 200  # characters
_LARGEST = 100_000  # bytes
_SCREEN_MM = (50, 5_000)


class Problem(NamedTuple):
    """Something in guide.toml that was not taken: where, what was found, and what is allowed."""

    key: str
    found: str
    allowed: str

    def __str__(self) -> str:
        where = f"guide.toml: “{self.key}”" if self.key else "guide.toml"
        return f"{where} {self.found}; {self.allowed}"


@dataclass(frozen=True, slots=True)
class Clinic:
    """Who the practice is: shown on the welcome screen, under help and on handouts. An empty text is not shown."""

    name: str = ""
    phone: str = ""
    address: str = ""
    privacy_contact: str = ""
    license_board: str = ""
    logo: str = ""  # the name of a PNG or SVG file beside guide.toml


@dataclass(frozen=True, slots=True)
class WaitingRoom:
    """How the kiosk behaves. Times are in seconds.

    WCAG 2.2.1 asks for a warning of at least 20 s that can be extended: no shorter one is taken.
    """

    idle_seconds: int = 90
    warn_seconds: int = 30
    hide_seconds: int = 60
    pin: str = ""  # the hash of the PIN, as `kiosk set-pin` writes it; empty: it cannot be left by PIN
    layout: str = "auto"  # or "landscape", "portrait"
    low_reach: bool = False
    speech: bool = True


@dataclass(frozen=True, slots=True)
class Practice:
    """All settings."""

    state: str = ""  # the postal code in small letters; empty: none
    languages: tuple[str, ...] = ()  # none: all that may be offered
    allow_draft_translations: bool = False
    help_line: str = ""
    printer: str = ""  # its name in CUPS; empty: nothing is printed at a kiosk
    printer_place: str = ""  # where paper is fetched, such as "at the front desk"
    screen_mm: tuple[int, int] | None = None  # width, height
    practice: Clinic = field(default_factory=Clinic)
    kiosk: WaitingRoom = field(default_factory=WaitingRoom)


_Read = Callable[[Any], Any]
_USUAL = Practice()


def read_practice(path: Path) -> tuple[Practice, tuple[Problem, ...]]:
    """Return the settings of a file, and what in it was not taken. A file that is not there has none of either."""
    try:
        data = path.read_bytes() if path.exists() else b""
    except OSError as error:
        return _USUAL, (Problem("", f"cannot be read: {error.strerror}", "look at its permissions"),)
    if len(data) > _LARGEST:
        return _USUAL, (Problem("", f"has {len(data):,} bytes", f"at most {_LARGEST:,} are read"),)
    try:
        written = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _USUAL, (Problem("", "is not written in UTF-8", "save it as UTF-8 text"),)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return _USUAL, (Problem("", f"is not TOML: {error}", 'write lines such as state = "CA"'),)
    return practice_from(written)


def practice_from(written: Mapping[str, Any]) -> tuple[Practice, tuple[Problem, ...]]:
    """Return settings from decoded TOML, and what in it was not taken."""
    problems: list[Problem] = []
    clinic = Clinic(**_taken(written.get("practice", {}), _CLINIC, "practice", problems))
    kiosk = WaitingRoom(**_taken(written.get("kiosk", {}), _KIOSK, "kiosk", problems))
    top = {key: value for key, value in written.items() if key not in {"practice", "kiosk"}}
    return Practice(**_taken(top, _TOP, "", problems), practice=clinic, kiosk=kiosk), tuple(problems)


def _taken(written: Any, known: Mapping[str, _Read], table: str, problems: list[Problem]) -> dict[str, Any]:
    """The values that can be used; every other one is noted."""
    if not isinstance(written, dict):
        problems.append(Problem(table, f"is {_named(written)}", f"write a line [{table}] and its keys below it"))
        return {}
    taken: dict[str, Any] = {}
    for key, value in written.items():
        full = f"{table}.{key}" if table else key
        if key not in known:
            problems.append(Problem(full, "means nothing here", f"the keys are {', '.join(known)}"))
            continue
        try:
            taken[key] = known[key](value)
        except ValueError as error:
            problems.append(Problem(full, f"is {_named(value)}", str(error)))
    return taken


def _named(value: Any) -> str:
    return f"“{value}”" if isinstance(value, str) else repr(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or any(c < " " for c in value):
        raise ValueError(f"a text of one line and at most {LONGEST_TEXT} characters is meant, in straight quotes")
    return value.strip()


def _queue(value: Any) -> str:
    name = _text(value)
    if name.startswith("-") or any(character.isspace() for character in name):
        raise ValueError('a printer’s name as “lpstat -e” lists it is meant, such as "front-desk"')
    return name


def _file_name(value: Any) -> str:
    name = _text(value)
    if name and (Path(name).name != name or not name.lower().endswith((".png", ".svg"))):
        raise ValueError("the name of a PNG or SVG file beside guide.toml is meant")
    return name


def _yes(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false is meant, without quotes")
    return value


def _state(value: Any) -> str:
    code = _text(value)
    if code and not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise ValueError('the two letters of a state are meant, such as "CA"')
    return code.lower()


def _languages(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(tag, str) and tag for tag in value):
        raise ValueError('a list of language tags is meant, such as ["en", "es"]')
    return tuple(dict.fromkeys(value))


def _screen(value: Any) -> tuple[int, int]:
    least, most = _SCREEN_MM
    if isinstance(value, list) and len(value) == 2:
        wide, high = value
        if all(isinstance(one, int) and not isinstance(one, bool) and least <= one <= most for one in (wide, high)):
            return wide, high
    raise ValueError(f"width and height in millimetres are meant, {least} to {most} each, such as [531, 299]")


def _seconds(least: int, most: int) -> _Read:
    def read(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(f"a whole number of seconds from {least} to {most} is meant")
        return value

    return read


def _one_of(*allowed: str) -> _Read:
    def read(value: Any) -> str:
        if value not in allowed:
            raise ValueError(f"one of these is meant: {', '.join(allowed)}")
        return str(value)

    return read


def _pin_hash(value: Any) -> str:
    if not isinstance(value, str) or (value and not value.startswith("$argon2id$")):
        raise ValueError("the line that “confidentiality-guide kiosk set-pin” prints is meant, never the PIN itself")
    return value


_CLINIC: Mapping[str, _Read] = {one.name: _file_name if one.name == "logo" else _text for one in fields(Clinic)}
_KIOSK: Mapping[str, _Read] = {
    "idle_seconds": _seconds(20, 3_600),
    "warn_seconds": _seconds(20, 600),
    "hide_seconds": _seconds(10, 3_600),
    "pin": _pin_hash,
    "layout": _one_of("auto", "landscape", "portrait"),
    "low_reach": _yes,
    "speech": _yes,
}
_TOP: Mapping[str, _Read] = {
    "state": _state,
    "languages": _languages,
    "allow_draft_translations": _yes,
    "help_line": _text,
    "printer": _queue,
    "printer_place": _text,
    "screen_mm": _screen,
}
