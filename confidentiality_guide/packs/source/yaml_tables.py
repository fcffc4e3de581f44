"""YAML with keys inside keys, such as the states: each text with its line, each key once, no lists."""

from collections.abc import Mapping
from typing import Any, NamedTuple, Union

import yaml

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.flat_yaml import Nested, Value, YamlReader, tell_bad_yaml

_DEEPEST = 3


class Table(NamedTuple):
    """Keys, each with a text or a table of its own, and the line it begins on."""

    line: int
    keys: Mapping[str, Union[Value, "Table"]]

    def line_of(self, key: str) -> int:
        """The line a key's value stands on; that of the table where there is no such key."""
        return self.keys[key].line if key in self.keys else self.line

    def text(self, key: str) -> str:
        """The text of a key; an empty one where it has none."""
        value = self.keys.get(key)
        return value.text if isinstance(value, Value) else ""

    def table(self, key: str) -> "Table | None":
        """The table of a key, or none."""
        value = self.keys.get(key)
        return value if isinstance(value, Table) else None

    @property
    def texts(self) -> dict[str, object]:
        """The keys that have a text."""
        return {key: value.text for key, value in self.keys.items() if isinstance(value, Value)}


def read_tables(lines: list[str], found: Finder) -> Table | None:
    """Return a YAML text as tables; none where it is no YAML or holds a list, which is told."""
    reader = _TableReader(lines, found)
    try:
        return reader.read()
    except yaml.YAMLError as error:
        tell_bad_yaml(error, lines, found)
    except Nested as nested:
        hint = "Write “key: text”, or “key:” with keys indented under it."
        found.error(nested.line, "no-table", "Here stands something that is no key with a text.", hint)
    return None


class _TableReader(YamlReader):
    def read(self) -> Table:
        for event in self.events:
            if isinstance(event, yaml.MappingStartEvent):
                return self._table(event, 1)
            if isinstance(event, yaml.SequenceStartEvent | yaml.ScalarEvent | yaml.AliasEvent):
                raise Nested(self.line(event))
        return Table(1, {})

    def _table(self, start: Any, depth: int) -> Table:
        if depth > _DEEPEST:
            raise Nested(self.line(start))
        keys: dict[str, Value | Table] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.scalar(event)
            value = next(self.events)
            inner = self._table(value, depth + 1) if isinstance(value, yaml.MappingStartEvent) else self.scalar(value)
            self.add(keys, key, inner)
        return Table(self.line(start), keys)
