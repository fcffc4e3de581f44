"""Reading a TOML file: its tables, and the line each stands on."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.plain_text import read_lines


@dataclass(frozen=True, slots=True)
class Toml:
    """The tables of a file, and its lines."""

    tables: Mapping[str, object]
    lines: tuple[str, ...]

    def line_of_table(self, name: str, ordinal: int = 1) -> int:
        """The line of `[name]`, or of the so-manyth `[[name]]`; the first line where there is none."""
        wanted = {f"[{name}]", f"[[{name}]]", f'["{name}"]'}
        for number, line in enumerate(self.lines, 1):
            ordinal -= line.partition("#")[0].strip() in wanted
            if not ordinal:
                return number
        return 1

    def line_of_key(self, key: str, table: int = 0) -> int:
        """The line of `key = …` in the table that begins on line `table` (0: before the first table)."""
        for number, line in enumerate(self.lines[table:], table + 1):
            if line.startswith("["):
                break
            if line.partition("=")[0].strip().strip('"') == key:
                return number
        return max(table, 1)

    def lines_of(self, table: int) -> Callable[[str], int]:
        """The lines of the keys of the table that begins on line `table`; for "", that of the table."""
        return lambda key: self.line_of_key(key, table) if key else max(table, 1)


def table_lines(lines: Iterable[str]) -> dict[str, int]:
    """The line each table begins on."""
    return {line.strip()[1:-1]: number for number, line in enumerate(lines, 1) if line.startswith("[")}


def read_toml(data: bytes, found: Finder) -> Toml | None:
    """Return the tables of a file; none where it is not TOML, which is told."""
    lines = read_lines(data, found)
    if lines is None:
        return None
    try:
        return Toml(tomllib.loads("\n".join(lines)), tuple(lines))
    except tomllib.TOMLDecodeError as error:
        problem, line = _problem_and_line(str(error))
        hint = 'Write “key = "text"”, with straight quotes around each text.'
        found.error(line, "bad-toml", f"This is not TOML: {problem}.", hint)
    except RecursionError:
        found.error(1, "bad-toml", "This is not TOML: brackets are nested too deeply.", "Take them out.")
    return None


def _problem_and_line(message: str) -> tuple[str, int]:
    """Take apart “Expected '=' after a key (at line 3, column 5)”, the only place where the line is told."""
    problem, _, place = message.rpartition(" (at ")
    digits = "".join(c for c in place.partition(",")[0] if c.isdigit())
    return (problem or message).rstrip("."), int(digits) if digits else 1
