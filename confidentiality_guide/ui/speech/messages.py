"""What the window and the process that speaks say to each other: one JSON object a line, through pipes.

Checked when it is read, on both sides. Not with msgspec: the bundle leaves it out, and these are seven small objects.
"""

import json
from enum import StrEnum
from typing import NamedTuple


class Trouble(StrEnum):
    """Why nothing is heard."""

    NOT_INSTALLED = "not-installed"
    NO_ENGINE = "no-engine"
    NO_VOICE = "no-voice"  # for this language
    MUTE = "mute"  # it takes a sentence and never ends it
    NO_ANSWER = "no-answer"  # it hangs, or has broken


# -- what the window says


class Say(NamedTuple):
    """Say this, in place of whatever is being said. Its number is in every answer to it."""

    number: int
    said: str
    locale: str  # by the engine's own name, as `Ready` told it
    rate: float  # from -1 to 1
    volume: float  # from 0 to 1


class Hush(NamedTuple):
    """Say nothing any more."""

    number: int


# -- what the process says


class Awake(NamedTuple):
    """The process runs, and begins to look for an engine."""


class Ready(NamedTuple):
    """The engine can speak these locales."""

    locales: tuple[str, ...]


class Begun(NamedTuple):
    """The engine has taken the sentence."""

    number: int


class Ended(NamedTuple):
    """The sentence has been said to its end."""

    number: int


class Hushed(NamedTuple):
    """Nothing is said any more."""

    number: int


class Failed(NamedTuple):
    """Nothing will be heard."""

    trouble: Trouble


Wish = Say | Hush
Answer = Awake | Ready | Begun | Ended | Hushed | Failed


def written(message: Wish | Answer) -> bytes:
    """A message as a line."""
    return json.dumps({"is": type(message).__name__, **message._asdict()}).encode("ascii") + b"\n"


def read_wish(line: bytes) -> Wish:
    """What the window says.

    Raises:
        ValueError: It is no such message.
    """
    match json.loads(line):
        case {
            "is": "Say",
            "number": int(number),
            "said": str(said),
            "locale": str(locale),
            "rate": int(rate) | float(rate),
            "volume": int(volume) | float(volume),
        }:
            return Say(number, said, locale, float(rate), float(volume))
        case {"is": "Hush", "number": int(number)}:
            return Hush(number)
    raise ValueError("not a wish")


def read_answer(line: bytes) -> Answer:
    """What the process says.

    Raises:
        ValueError: It is no such message.
    """
    match json.loads(line):
        case {"is": "Awake"}:
            return Awake()
        case {"is": "Ready", "locales": [*locales]}:
            return Ready(tuple(str(one) for one in locales))
        case {"is": "Begun", "number": int(number)}:
            return Begun(number)
        case {"is": "Ended", "number": int(number)}:
            return Ended(number)
        case {"is": "Hushed", "number": int(number)}:
            return Hushed(number)
        case {"is": "Failed", "trouble": str(trouble)}:
            return Failed(Trouble(trouble))
    raise ValueError("not an answer")
