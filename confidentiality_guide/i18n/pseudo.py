"""The two made-up languages: English that shows what is not translated, too short, or not mirrored.

`en-XA` has accents on every letter, is longer by two fifths, and stands between brackets that show where a text
is cut off. `ar-XB` is English that runs from right to left. Links, placeholders and attributes stay whole in both.
"""

import math
import re
from collections.abc import Callable

from confidentiality_guide.i18n.languages import ACCENTED
from confidentiality_guide.teaching.ids import LanguageTag

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
# Only signs the bundled typeface has: on a bare machine there is no other to fall back on.
_MARKED = "ÅBÇÐÉFĞĦÎJĶĻMÑØÞQŔŠŢÛVŴXÝŽåbçðéƒğħîjķļmñøþqŕšţûvŵxýž"
_ACCENTS = str.maketrans(_PLAIN, _MARKED)
_FILLER = ("øñé", "ţŵø", "ţħŕéé", "ƒøûŕ", "ƒîvé", "šîx", "šévéñ", "éîğħţ", "ñîñé", "ţéñ")
_LONGER = 0.4
_OPEN, _CLOSE = "‹", "›"

# The far end of a link, a placeholder or attributes, and an escaped sign: never touched.
_WHOLE = re.compile(r"\]\([^)]*\)|\{[^}]*\}|\\.")
# The citations a text ends with: a screen may show them elsewhere, so nothing may come after them.
_CITATIONS = re.compile(r"(?:\s*\[[^\]]*\]\(source:[^)]*\)[\s.,;·]*)+$")
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[’'][^\W_]+)*")

_RIGHT_TO_LEFT_MARK, _OVERRIDE, _POP = "\u200f", "\u202e", "\u202c"


def in_pseudo(text: str, tag: LanguageTag) -> str:
    """A message in one of the made-up languages."""
    return accented(text) if tag == ACCENTED else mirrored(text)


def accented(text: str) -> str:
    """Accents on every letter, two fifths longer, in brackets; citations at the end stay outside them."""
    if not _WORD.search(text):  # a comma between the parts of a list, say
        return text
    at_end = _CITATIONS.search(text)
    words, citations = (text[: at_end.start()], at_end.group()) if at_end else (text, "")
    if not words:
        return _around(citations, _with_accents, _untouched)
    longer = _filling(math.ceil(_LONGER * len(_around(words, _untouched, _left_out))))
    return (
        f"{_OPEN}{_around(words, _with_accents, _untouched)}{longer}{_CLOSE}"
        f"{_around(citations, _with_accents, _untouched)}"
    )


def mirrored(text: str) -> str:
    """Every word from right to left, between the marks that make it so."""
    return _around(text, lambda part: _WORD.sub(_turned, part), _untouched)


def _turned(word: re.Match[str]) -> str:
    return f"{_RIGHT_TO_LEFT_MARK}{_OVERRIDE}{word.group()}{_POP}{_RIGHT_TO_LEFT_MARK}"


def _with_accents(part: str) -> str:
    return part.translate(_ACCENTS)


def _untouched(part: str) -> str:
    return part


def _left_out(_part: str) -> str:
    return ""


def _around(text: str, words: Callable[[str], str], whole: Callable[[str], str]) -> str:
    """Treat what is between the untouchable parts of a message as words."""
    done, end = [], 0
    for found in _WHOLE.finditer(text):
        done += [words(text[end : found.start()]), whole(found.group())]
        end = found.end()
    return "".join([*done, words(text[end:])])


def _filling(length: int) -> str:
    """Words of at least this many letters in all, each after a space."""
    filling = ""
    for number in range(length):
        if len(filling) >= length:
            break
        filling += " " + _FILLER[number % len(_FILLER)]
    return filling
