"""The keys a Markdown file begins with, between two lines of three hyphens."""

from dataclasses import dataclass

import msgspec

from confidentiality_guide.packs.source.decoding import decode
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.flat_yaml import Entry, read_yaml
from confidentiality_guide.teaching.topics import TopicKind

_FENCE = "---"
_MOST_LINES = 40


class TopicHead(msgspec.Struct, frozen=True):
    """What a topic says of itself."""

    id: str
    title: str
    section: str
    order: int
    lead: str
    kind: TopicKind = TopicKind.PAGE


class GlossaryHead(msgspec.Struct, frozen=True):
    """What the glossary says of itself."""

    id: str = "glossary"
    title: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """A file in two: its front matter, and the body with the number of its first line."""

    keys: Entry
    body: list[str]
    body_line: int

    def line_of(self, key: str) -> int:
        """The line a key stands on; the first where there is no such key."""
        return self.keys[key].line if key in self.keys else 1


def split_front_matter(
    lines: list[str], found: Finder, *, needed: bool = True, lists: frozenset[str] = frozenset()
) -> Parts | None:
    """Return front matter and body; none where the front matter cannot be read, which is told.

    Args:
        needed: Whether a file without front matter is an error.
        lists: The keys that may list several texts: “a, b”, or “[a, b]”.
    """
    if lines[0].rstrip() != _FENCE:
        if not needed:
            return Parts({}, lines, 1)
        hint = "Begin the file with a line “---”, then id, title and its other keys, then “---” again."
        found.error(1, "front-matter", "There is no front matter.", hint)
        return None
    end = next((n for n, line in enumerate(lines[: _MOST_LINES + 1]) if n and line.rstrip() == _FENCE), None)
    if end is None:
        hint = "Write a line “---” after its last key."
        found.error(1, "front-matter", "The front matter is not closed.", hint)
        return None
    shape = read_yaml(lines[1:end], found, first_line=2, lists=lists) if end > 1 else None
    if shape is not None and (shape.nested or shape.is_list or len(shape.entries) > 1):
        hint = "Write one “key: text” on each line."
        line = shape.nested or 2
        found.error(line, "front-matter", "The front matter is not a plain list of keys.", hint)
        shape = None
    if shape is None:
        if not found.has_errors:
            found.error(1, "front-matter", "The front matter is empty.", "Write id, title and its other keys.")
        return None
    keys = shape.entries[0] if shape.entries else {}
    return Parts(keys, lines[end + 1 :], end + 2)


def glossary_head(parts: Parts, found: Finder) -> GlossaryHead | None:
    """Return the front matter of the glossary, or none where a key is wrong."""
    keys = {key: value.text for key, value in parts.keys.items()}
    return decode(keys, GlossaryHead, found, parts.line_of, "the front matter")
