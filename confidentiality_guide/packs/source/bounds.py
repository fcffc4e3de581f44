"""What is refused before Python-Markdown sees it, because it could read it for minutes.

The library's time grows with the square of some lengths. None of these bounds is near what a topic needs.
"""

from itertools import groupby

from confidentiality_guide.packs.source.finder import Finder

LARGEST_MARKDOWN = 400_000  # bytes; the longest topic has some 15,000
_MOST_LINES = 5_000
_MOST_LINES_TOGETHER = 300  # without an empty line
_DEEPEST = 16  # spaces a line may begin with; the dialect needs twelve
_MOST_MARKS = 3  # list marks a line may begin with; the dialect needs one


def within_bounds(lines: list[str], first_line: int, found: Finder) -> bool:
    """Return whether these lines can be read in good time; what stands against it is told."""
    if len(lines) > _MOST_LINES:
        message = f"The file has {len(lines):,} lines; the most allowed is {_MOST_LINES:,}."
        found.error(0, "too-large", message, "Split it.")
        return False
    numbered = list(enumerate(lines, first_line))
    too_deep = [number for number, line in numbered if _is_too_deep(number, line, found)]
    if too_deep:
        return False
    for is_text, group in groupby(numbered, key=lambda pair: bool(pair[1].strip())):
        together = list(group)
        if is_text and len(together) > _MOST_LINES_TOGETHER:
            message = f"{len(together):,} lines follow each other; the most allowed is {_MOST_LINES_TOGETHER}."
            found.error(together[0][0], "too-large", message, "Put empty lines between paragraphs.")
            return False
    return True


def _is_too_deep(number: int, line: str, found: Finder) -> bool:
    spaces = len(line) - len(line.lstrip(" "))
    if spaces > _DEEPEST and line.strip():
        hint = "Only the text of a callout is indented, by four spaces."
        found.error(number, "indentation", f"The line begins with {spaces} spaces.", hint)
        return True
    words = line.split(maxsplit=_MOST_MARKS + 1)[: _MOST_MARKS + 1]
    if len(words) > _MOST_MARKS and all(_is_list_mark(word) for word in words):
        hint = "A list has one level; begin each item with one “- ”."
        found.error(number, "nested-list", "The line begins with many list marks.", hint)
        return True
    return False


def _is_list_mark(word: str) -> bool:
    return word in {"-", "*", "+", ":", ">"} or (word.endswith(".") and word[:-1].isdecimal())
