"""The ways in, through and out: situations.toml, paths.toml and code-book.toml."""

import msgspec

from confidentiality_guide.packs.source.decoding import decode
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.inline import InlineError, is_id, target_of
from confidentiality_guide.packs.source.limits import tell_length
from confidentiality_guide.packs.source.toml_file import Toml, read_toml
from confidentiality_guide.teaching.code_book import CodeBook
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.situations import SITUATION_GROUPS, Path, Situation

_STOPS = frozenset({Scheme.TOPIC, Scheme.SCENARIO, Scheme.LADDER, Scheme.PARTY, Scheme.CHECK})
_LONGEST_TITLE = 9  # words


class _Situation(msgspec.Struct, frozen=True):
    title: str
    group: str
    story: str = ""
    ladder: str = ""
    topic: str = ""
    party: str = ""

    @property
    def places(self) -> dict[str, str]:
        """Where it leads, by key: a story before a ladder, a topic and a party."""
        of_keys = {
            "story": (Scheme.SCENARIO, self.story),
            "ladder": (Scheme.LADDER, self.ladder),
            "topic": (Scheme.TOPIC, self.topic),
            "party": (Scheme.PARTY, self.party),
        }
        return {key: f"{scheme}:{id_}" for key, (scheme, id_) in of_keys.items() if id_}


class _CodeBook(msgspec.Struct, frozen=True):
    number: int
    topics: list[str]


class _Path(msgspec.Struct, frozen=True):
    title: str
    lead: str
    minutes: int
    stops: list[str]


def read_code_book(data: bytes, found: Finder) -> CodeBook | None:
    """Return the code book of code-book.toml; none where it is not one."""
    toml = read_toml(data, found)
    if toml is None:
        return None
    value = decode(dict(toml.tables), _CodeBook, found, toml.line_of_key, "the code book")
    if value is None:
        return None
    try:
        return CodeBook(value.number, tuple(TopicId(topic) for topic in value.topics)).checked()
    except ContentError as error:
        hint = "Never change a book that was used: make a new one with the next number."
        found.error(1, "code-book", f"The code book cannot be used: {error}.", hint)
        return None


def read_situations(data: bytes, found: Finder) -> tuple[Situation, ...]:
    """Return the situations of situations.toml, in order."""
    toml = read_toml(data, found)
    read = [_situation(id_, table, toml, found) for id_, table in toml.tables.items()] if toml else []
    return tuple(situation for situation in read if situation is not None)


def _situation(id_: str, table: object, toml: Toml, found: Finder) -> Situation | None:
    line = toml.line_of_table(id_)
    if not isinstance(table, dict) or not is_id(id_):
        hint = "Write [situation-id], then title, group, and story, ladder, topic or party."
        found.error(line, "situation", f"“{id_}” is no situation.", hint)
        return None
    line_of = toml.lines_of(line)
    value = decode(table, _Situation, found, line_of, f"the situation “{id_}”")
    if value is None:
        return None
    if value.group not in SITUATION_GROUPS:
        hint = f"The groups are {', '.join(SITUATION_GROUPS)}."
        found.error(line_of("group"), "situation", f"There is no group “{value.group}”.", hint)
    if not value.places:
        hint = "Add story, ladder, topic or party, each with an id."
        found.error(line, "situation", f"The situation “{id_}” leads nowhere.", hint)
    tell_length("title of a situation", len(value.title.split()), _LONGEST_TITLE, line_of("title"), found)
    places = [_target(address, line_of(key), found) for key, address in value.places.items()]
    return Situation(id_, value.title, value.group, tuple(place for place in places if place is not None))


def read_paths(data: bytes, found: Finder) -> tuple[Path, ...]:
    """Return the guided paths of paths.toml, in order."""
    toml = read_toml(data, found)
    read = [_path(id_, table, toml, found) for id_, table in toml.tables.items()] if toml else []
    return tuple(path for path in read if path is not None)


def _path(id_: str, table: object, toml: Toml, found: Finder) -> Path | None:
    line = toml.line_of_table(id_)
    if not isinstance(table, dict) or not is_id(id_):
        found.error(line, "path", f"“{id_}” is no path.", "Write [path-id], then title, lead, minutes and stops.")
        return None
    value = decode(table, _Path, found, toml.lines_of(line), f"the path “{id_}”")
    if value is None:
        return None
    if value.minutes < 1:
        found.error(line, "path", f"The path “{id_}” takes {value.minutes} minutes.", "Write how long it takes.")
    if not value.stops:
        hint = 'Write stops = ["topic:hipaa", …].'
        found.error(line, "path", f"The path “{id_}” has no stops.", hint)
    stops = [
        _stop(address, _line_of_stop(address, line, toml.lines_of(line)("stops"), toml), found)
        for address in value.stops
    ]
    return Path(id_, value.title, value.lead, value.minutes, tuple(stop for stop in stops if stop is not None))


def _line_of_stop(address: str, table: int, stops: int, toml: Toml) -> int:
    """The line a stop stands on, in a list that may have a line for each."""
    first = max(table, stops)
    lines = enumerate(toml.lines[first - 1 :], first)
    return next((number for number, line in lines if f'"{address}"' in line), first)


def _stop(address: str, line: int, found: Finder) -> Target | None:
    target = _target(address, line, found)
    if target is not None and target.scheme not in _STOPS:
        hint = f"A stop begins with {', '.join(f'“{scheme}:”' for scheme in Scheme if scheme in _STOPS)}."
        found.error(line, "path", f"“{address}” is no place to stop at.", hint)
        return None
    return target


def _target(address: str, line: int, found: Finder) -> Target | None:
    try:
        return target_of(address)
    except InlineError as error:
        found.error(line, "link", error.what, error.hint)
        return None
