"""Finding the texts of a block tree again in the file they came from.

The tree is walked in the order of the document and the file read forward beside it. That gives each text its
line; and because every line must be used up by some text and its marks, nothing that was written can be lost
without being told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from confidentiality_guide.packs.source.finder import Finder


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: the line of the file, its indentation, and what stands around the text on that line."""

    line: int
    indent: int = 0
    before: str = ""
    after: str = ""


class SourceLines:
    """The lines of a body, used up from first to last."""

    def __init__(self, lines: Sequence[str], first_line: int, found: Finder) -> None:
        self._lines = lines
        self._first_line = first_line
        self._found = found
        self._next = 0
        self._excused = False

    @property
    def next_line(self) -> int:
        """The number of the next line that holds anything."""
        self._skip_empty()
        return self._first_line + min(self._next, len(self._lines) - 1)

    def follows_empty_line(self, line: int) -> bool:
        """Whether the line before this one is empty, or there is none."""
        index = line - self._first_line
        return index <= 0 or not self._lines[index - 1].strip()

    def precedes_empty_line(self, line: int) -> bool:
        """Whether the line after this one is empty, or there is none."""
        index = line - self._first_line
        return index + 1 >= len(self._lines) or not self._lines[index + 1].strip()

    def excuse(self) -> None:
        """Let the lines up to the next text go: what they hold was refused, and that was told."""
        self._excused = True

    def take(self, text: str, fits: Callable[[str, str], Place | None] | None = None) -> Place:
        """Use up the line that holds this text, and return where it is.

        Args:
            fits: Says where a text stands in a line, or that it does not; without it, it must be the whole line.
        """
        wanted = text.strip()
        for index in range(self._next, len(self._lines)):
            line = self._lines[index]
            place = _whole(line, wanted) if fits is None else fits(line, wanted)
            if place is not None:
                self._tell_unused(index)
                self._next = index + 1
                return Place(self._first_line + index, _indent(line), place.before, place.after)
        self._lose(self.next_line, wanted)
        return Place(self.next_line)

    def take_next(self) -> tuple[int, str]:
        """Use up the next line that holds anything; return its number and what it holds."""
        line = self.next_line
        text = self._lines[self._next] if self._next < len(self._lines) else ""
        self._next += 1
        return line, text

    def finish(self) -> None:
        """Tell what is left over at the end."""
        self._tell_unused(len(self._lines))

    def _skip_empty(self) -> None:
        while self._next < len(self._lines) and not self._lines[self._next].strip():
            self._next += 1

    def _tell_unused(self, end: int) -> None:
        unused = (n for n in range(self._next, end) if self._lines[n].strip())
        if not self._excused and (first := next(unused, None)) is not None:
            self._lose(self._first_line + first, self._lines[first].strip())
        self._excused = False

    def _lose(self, line: int, text: str) -> None:
        self._found.error(
            line,
            "lost-text",
            f"“{text[:40]}” would not be shown as it is written.",
            "Put an empty line before and after it, and look at its indentation.",
        )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _whole(line: str, wanted: str) -> Place | None:
    return Place(0) if line.strip() == wanted else None


def after_mark(line: str, wanted: str) -> Place | None:
    """Where a text stands after a mark and before attributes: “## Text {#x}”, “- Text”."""
    mark, _, rest = line.strip().partition(" ")
    rest = rest.lstrip()
    if not wanted or not rest.startswith(wanted):
        return None
    return Place(0, before=mark, after=rest[len(wanted) :].strip())


def after_hashes(line: str, wanted: str) -> Place | None:
    """Where a heading stands after its “##”; without the space between, its first word is part of the mark."""
    stripped = line.strip()
    rest = stripped.lstrip("#")
    if rest == stripped or not wanted or not rest.lstrip().startswith(wanted):
        return None
    mark = stripped.partition(" ")[0] if rest[:1].strip() else stripped[: -len(rest)]
    return Place(0, before=mark, after=rest.lstrip()[len(wanted) :].strip())


def at_start(line: str, wanted: str) -> Place | None:
    """Where a text stands that begins a line and may be followed by attributes: “Word {#x}”."""
    stripped = line.strip()
    return Place(0, after=stripped[len(wanted) :].strip()) if wanted and stripped.startswith(wanted) else None
