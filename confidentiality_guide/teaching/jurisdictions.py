"""The states and the District of Columbia: what the law of each says where states differ."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.ids import SourceId, StateId


class Subject(StrEnum):
    """What states differ in. A link `state:duty-to-warn` leads to the reader's own state's law on it."""

    DUTY_TO_WARN = "duty-to-warn"
    CHILD_ABUSE = "child-abuse"
    ELDER_ABUSE = "elder-abuse"
    PRIVILEGE = "privilege"
    MINOR_CONSENT = "minor-consent"
    BOARD = "board"


STATE_FIELDS: Mapping[str, frozenset[str]] = {
    "state.duty_to_warn": frozenset({"mandatory", "common-law", "permissive", "unclear"}),
    "state.child_reporting": frozenset({"everyone", "professionals"}),
    "state.elder_reporting": frozenset({"therapists", "unclear", "not-named"}),
    "state.minor_consent": frozenset({"set-age", "no-set-age"}),
}
"""What conditions may ask of a state, and the values each has; without a state every one is unknown."""


class StateEntry(NamedTuple):
    """A state in a list: its name in the reader's language, and in English where that is another."""

    id: StateId
    name: str
    in_english: str = ""

    @property
    def code(self) -> str:
        """The postal code, "CA"."""
        return self.id.upper()


class Board(NamedTuple):
    """The boards that license therapists, and how to complain to them. An empty text is not known."""

    psychology: str
    counseling: str
    social_work: str
    complaint_address: str
    phone: str


class StateLaw(NamedTuple):
    """What one state's law says on one subject.

    `value` is that of `STATE_FIELDS`, or empty where the subject has none; `note` is in professional words;
    `applies_to` says whom it binds or covers; `age` in years, `hotline` a telephone number, each only where known.
    `disputed` where the note says that sources disagree.
    """

    subject: Subject
    source: SourceId
    value: str = ""
    note: str = ""
    applies_to: str = ""
    age: int | None = None
    hotline: str = ""
    disputed: bool = False


class Jurisdiction(NamedTuple):
    """All that is known of a state's law."""

    entry: StateEntry
    values: Mapping[str, str]  # "state.duty_to_warn" -> "mandatory"
    laws: tuple[StateLaw, ...]  # one for each subject, in the order of `Subject`
    board: Board

    def law(self, subject: Subject) -> StateLaw:
        """What it says on this subject."""
        return self.laws[list(Subject).index(subject)]
