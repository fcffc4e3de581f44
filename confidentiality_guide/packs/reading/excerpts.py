"""The part of a text that a search result shows."""

from collections.abc import Sequence

_LENGTH = 160  # letters, about two lines
_BEFORE = 40  # letters shown before the first match
_MORE = "…"

Marks = tuple[tuple[int, int], ...]


def excerpt(text: str, marks: Sequence[tuple[int, int]]) -> tuple[str, Marks]:
    """A stretch of the text around its first mark, cut between words, and the marks in it."""
    if len(text) <= _LENGTH:
        return text, tuple(marks)
    first = marks[0][0] if marks else 0
    start = _word_start(text, max(0, min(first - _BEFORE, len(text) - _LENGTH)))
    least = min(marks[0][1], start + 2 * _LENGTH) if marks else 0  # the first match is shown, wherever words end
    end = max(least, _word_end(text, max(start + _LENGTH, least)))
    before, after = _MORE if start else "", _MORE if end < len(text) else ""
    shift = len(before) - start
    inside = tuple((s + shift, min(e, end) + shift) for s, e in marks if start <= s < end)
    return before + text[start:end] + after, inside


def _word_start(text: str, place: int) -> int:
    """The start of a word at or a little before this place; the place itself in a script without spaces."""
    if not place:
        return 0
    space = text.rfind(" ", max(0, place - 20), place)
    return place if space < 0 else space + 1


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    space = text.rfind(" ", place - 20, place + 1)
    return place if space < 0 else space
