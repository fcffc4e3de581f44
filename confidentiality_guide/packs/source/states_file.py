"""From facts/states.yaml to what the law of each state says, and the sources it is cited by."""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeVar

import msgspec

from confidentiality_guide.packs.source.decoding import decode
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.plain_text import read_lines
from confidentiality_guide.packs.source.state_words import TITLES, is_disputed, sentence, short_cite
from confidentiality_guide.packs.source.yaml_tables import Table, read_tables
from confidentiality_guide.teaching.circumstances import UNKNOWN
from confidentiality_guide.teaching.ids import SourceId, StateId
from confidentiality_guide.teaching.jurisdictions import Board, Jurisdiction, StateEntry, StateLaw, Subject
from confidentiality_guide.teaching.law import Source, Standing

STATES_FILE = "states.yaml"
CHECKED, REVIEW_BY = "2026-11", "2027-11"
_UNVERIFIED = "unverified"
_ADULT = 18  # years
_LARGEST = 5_000_000  # bytes
_Status = Literal["verified", "secondary", "unverified"]
_Part = TypeVar("_Part", bound=msgspec.Struct)
_Read = tuple[tuple[Jurisdiction, ...], dict[SourceId, Source]]


class _Duty(msgspec.Struct, frozen=True):
    kind: Literal["mandatory", "common-law", "permissive", "unclear"]
    cite: str
    status: _Status
    applies_to: str = ""
    note: str = ""


class _Child(msgspec.Struct, frozen=True):
    universal: Literal["true", "false"]
    therapists_mandated: Literal["true"]  # the guide has no sentence for anything else
    cite: str
    status: _Status
    hotline: str = ""
    note: str = ""


class _Elder(msgspec.Struct, frozen=True):
    therapists_mandated: Literal["true", "false", "unclear"]
    cite: str
    status: _Status
    note: str = ""


class _Privilege(msgspec.Struct, frozen=True):
    cite: str
    status: _Status
    covers: str = ""
    note: str = ""


class _Minor(msgspec.Struct, frozen=True):
    cite: str
    status: _Status
    age: int | None = None
    note: str = ""


class _Board(msgspec.Struct, frozen=True):
    psychology: str
    counseling: str
    social_work: str
    status: _Status
    complaint_url: str = ""
    phone: str = ""
    note: str = ""

    @property
    def cite(self) -> str:
        """Where to look: the boards, each once."""
        return "; ".join(dict.fromkeys((self.psychology, self.counseling, self.social_work)))


_AnyPart = _Duty | _Child | _Elder | _Privilege | _Minor | _Board


class _State(msgspec.Struct, frozen=True):
    """What is known of one state."""

    entry: StateEntry
    duty: _Duty
    child: _Child
    elder: _Elder
    privilege: _Privilege
    minor: _Minor
    board: _Board


_KEYS = {
    "duty_to_warn": _Duty,
    "child_abuse_reporting": _Child,
    "elder_dependent_reporting": _Elder,
    "privilege": _Privilege,
    "minor_consent": _Minor,
    "board": _Board,
}


def read_states(data: bytes, found: Finder) -> _Read:
    """Return the states in the order of their names, and a source for each of their laws.

    What nobody checked is not taught: it has no source, and its value is unknown.
    """
    lines = read_lines(data, found, largest=_LARGEST)
    tables = read_tables(lines, found) if lines else None
    states = [state for code in tables.keys if (state := _state(code, tables, found))] if tables else []
    states.sort(key=lambda state: state.entry.name)
    laws = {state.entry.id: tuple(_laws(state)) for state in states}
    sources = (source for state in states for source in _sources(state, laws[state.entry.id]))
    return tuple(_jurisdiction(state, laws[state.entry.id]) for state in states), {s.id: s for s in sources}


def _state(code: str, tables: Table, found: Finder) -> _State | None:
    table, line = tables.table(code), tables.line_of(code)
    if table is None or not (len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()):
        hint = "Write a state’s two capital letters, and its keys indented under them."
        found.error(line, "state", f"“{code}” is no state.", hint)
        return None
    for key in table.keys:
        if key != "name" and key not in _KEYS:
            known = ", ".join(f"“{name}”" for name in ("name", *_KEYS))
            message = f"{code} has a key “{key}” that means nothing."
            found.error(table.line_of(key), "unknown-key", message, f"The keys are {known}.")
    name = table.text("name")
    if not name:
        found.error(line, "missing-key", f"{code} has no “name”.", "Add “name”.")
    duty = _part(code, table, "duty_to_warn", _Duty, found)
    child = _part(code, table, "child_abuse_reporting", _Child, found)
    elder = _part(code, table, "elder_dependent_reporting", _Elder, found)
    privilege = _part(code, table, "privilege", _Privilege, found)
    minor = _part(code, table, "minor_consent", _Minor, found)
    board = _part(code, table, "board", _Board, found)
    if not (name and duty and child and elder and privilege and minor and board):
        return None
    return _State(StateEntry(StateId(code.lower()), name), duty, child, elder, privilege, minor, board)


def _part(code: str, state: Table, key: str, shape: type[_Part], found: Finder) -> _Part | None:
    table = state.table(key)
    if table is None:
        message = f"{code} has no “{key}”, or it has no keys of its own."
        found.error(state.line_of(key), "missing-key", message, f"Write “{key}:”, and its keys indented under it.")
        return None
    return decode(table.texts, shape, found, table.line_of, f"“{key}” of {code}")


def _laws(state: _State) -> Iterator[StateLaw]:
    child, elder, minor = state.child, state.elder, state.minor
    reporters = "everyone" if child.universal == "true" else "professionals"
    named = {"true": "therapists", "false": "not-named", "unclear": "unclear"}[elder.therapists_mandated]
    has_age = minor.age is not None and minor.age < _ADULT
    yield _law(state, Subject.DUTY_TO_WARN, state.duty, state.duty.kind, applies_to=state.duty.applies_to)
    yield _law(state, Subject.CHILD_ABUSE, child, reporters, hotline=child.hotline)
    yield _law(state, Subject.ELDER_ABUSE, elder, named)
    yield _law(state, Subject.PRIVILEGE, state.privilege, "", applies_to=state.privilege.covers)
    yield _law(state, Subject.MINOR_CONSENT, minor, "set-age" if has_age else "no-set-age", age=minor.age)
    yield _law(state, Subject.BOARD, state.board, "")


def _law(
    state: _State,
    subject: Subject,
    part: _AnyPart,
    value: str,
    *,
    applies_to: str = "",
    age: int | None = None,
    hotline: str = "",
) -> StateLaw:
    if part.status == _UNVERIFIED:
        return StateLaw(subject, SourceId(""), UNKNOWN if value else "")
    source = SourceId(f"state-{state.entry.id}-{subject}")
    return StateLaw(subject, source, value, part.note, applies_to, age, hotline, is_disputed(part.note))


def _jurisdiction(state: _State, laws: tuple[StateLaw, ...]) -> Jurisdiction:
    board = state.board
    boards = Board(board.psychology, board.counseling, board.social_work, board.complaint_url, board.phone)
    if board.status == _UNVERIFIED:
        boards = Board("", "", "", "", "")
    return Jurisdiction(state.entry, _values(laws), laws, boards)


def _values(laws: tuple[StateLaw, ...]) -> Mapping[str, str]:
    """What conditions may ask of the state."""
    fields = {
        Subject.DUTY_TO_WARN: "state.duty_to_warn",
        Subject.CHILD_ABUSE: "state.child_reporting",
        Subject.ELDER_ABUSE: "state.elder_reporting",
        Subject.MINOR_CONSENT: "state.minor_consent",
    }
    return {fields[law.subject]: law.value for law in laws if law.subject in fields}


def _sources(state: _State, laws: tuple[StateLaw, ...]) -> Iterator[Source]:
    parts: tuple[_AnyPart, ...] = (state.duty, state.child, state.elder, state.privilege, state.minor, state.board)
    for law, part in zip(laws, parts, strict=True):
        if not law.source:
            continue
        is_board = law.subject is Subject.BOARD
        yield Source(
            id=law.source,
            title=f"{state.entry.name}: {TITLES[law.subject]}",
            short=f"{state.entry.code} licensing boards" if is_board else short_cite(part.cite),
            cite=part.cite,
            document="licensing board" if is_board else "state law",
            claim=sentence(law.subject, law.value, law.age),
            quote="",
            address=state.board.complaint_url if is_board else "",
            standing=Standing(part.status),
            law_as_of="",
            checked=CHECKED,
            review_by=REVIEW_BY,
        )
