"""YAML, as far as the guide uses it: lists of keys with one text each, and where each stands.

The events of PyYAML are read rather than its objects, because they carry the lines, do not lose a key written
twice, and end at the first thing that is nested: no alias or bracket can make reading take longer than the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from confidentiality_guide.packs.source.finder import Finder

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_QUOTE_IT = "Put the whole text in straight double quotes."


@dataclass(frozen=True, slots=True)
class Value:
    """A text, and the line it stands on."""

    text: str
    line: int


Entry = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a file holds: entries, or a list of them. Reading ends at what is nested deeper: `nested` is its line."""

    entries: tuple[Entry, ...] = ()
    is_list: bool = False
    nested: int = 0


def read_yaml(
    lines: list[str], found: Finder, first_line: int = 1, lists: frozenset[str] = frozenset()
) -> Shape | None:
    """Return the entries of a YAML text; none where it is not YAML, which is told.

    Args:
        first_line: The number, in the file, of the first of `lines`.
        lists: The keys that may have a list of texts, “[a, b]”, which comes out as “a, b”.
    """
    reader = _EntryReader(lines, found, first_line, lists)
    try:
        return reader.read()
    except yaml.YAMLError as error:
        tell_bad_yaml(error, lines, found, first_line)
        return None


def tell_bad_yaml(error: yaml.YAMLError, lines: list[str], found: Finder, first_line: int = 1) -> None:
    """Tell why a text is no YAML."""
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "it cannot be read"
    line = first_line + min(mark.line if mark else 0, len(lines) - 1)
    hint = "A text that holds “: ” or “ #”, or begins with a sign, must be in straight double quotes."
    found.error(line, "bad-yaml", f"This is not YAML: {problem}.", hint)


class Nested(Exception):
    """Something deeper than the shape that is read."""

    def __init__(self, line: int) -> None:
        super().__init__(f"nested on line {line}")
        self.line = line


class YamlReader:
    """The events of a YAML text, each with its line.

    Raises:
        yaml.YAMLError: From `events`, where the text is no YAML.
    """

    def __init__(self, lines: list[str], found: Finder, first_line: int = 1) -> None:
        self._lines = lines
        self._found = found
        self._first_line = first_line
        self.events: Iterator[Any] = yaml.parse("\n".join(lines) + "\n", Loader=_LOADER)

    def scalar(self, event: Any) -> Value:
        """The text an event holds.

        Raises:
            Nested: It holds something else.
        """
        if not isinstance(event, yaml.ScalarEvent):
            raise Nested(self.line(event))
        line, end = self.line(event), event.end_mark
        if event.anchor or event.tag:
            message = "A text here begins with “&” or “!”, which YAML takes for a sign of its own."
            self._found.error(line, "yaml-sign", message, _QUOTE_IT)
        if end is not None and end.column and self._drops(end.line, end.column):
            message = f"YAML takes what follows “{event.value[-20:]}” for a comment and drops it."
            hint = _QUOTE_IT + " Or give the comment a line of its own."
            self._found.error(line, "yaml-comment", message, hint)
        return Value(event.value, line)

    def add(self, entry: dict[str, Any], key: Value, value: Any) -> None:
        """Add a key; one that stands there twice is told, and one that has nothing is left out."""
        if key.text in entry:
            message = f"“{key.text}” stands here twice."
            self._found.error(key.line, "duplicate-key", message, "Keep one of the two.")
        elif not isinstance(value, Value) or value.text not in _NOTHING:
            entry[key.text] = value

    def line(self, event: Any) -> int:
        """The line an event begins on."""
        start = event.start_mark
        return self._first_line + (start.line if start is not None else 0)

    def _drops(self, line: int, column: int) -> bool:
        rest = self._lines[line][column:] if line < len(self._lines) else ""
        return rest.lstrip().removeprefix(":").lstrip().startswith("#")


class _EntryReader(YamlReader):
    def __init__(self, lines: list[str], found: Finder, first_line: int, lists: frozenset[str]) -> None:
        super().__init__(lines, found, first_line)
        self._lists = lists

    def read(self) -> Shape:
        is_list = False
        entries: list[Entry] = []
        try:
            for event in self.events:
                if isinstance(event, yaml.MappingStartEvent):
                    entries.append(self._entry())
                elif isinstance(event, yaml.SequenceStartEvent) and not is_list:
                    is_list = True
                elif isinstance(event, yaml.SequenceStartEvent | yaml.ScalarEvent | yaml.AliasEvent):
                    raise Nested(self.line(event))
        except Nested as nested:
            return Shape(tuple(entries), is_list, nested.line)
        return Shape(tuple(entries), is_list)

    def _entry(self) -> Entry:
        entry: Entry = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.scalar(event)
            self.add(entry, key, self._value(key.text))
        return entry

    def _value(self, key: str) -> Value:
        event = next(self.events)
        if key not in self._lists or not isinstance(event, yaml.SequenceStartEvent):
            return self.scalar(event)
        texts = []
        for inner in self.events:
            if isinstance(inner, yaml.SequenceEndEvent):
                break
            texts.append(self.scalar(inner).text)
        return Value(", ".join(texts), self.line(event))
