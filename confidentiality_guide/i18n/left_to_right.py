"""What is read from left to right, in a language that is not: it is kept whole and in its own order.

After an Arabic letter digits belong to the Arabic, so that “42 CFR Part 2” would be shown as “CFR Part 2 42”, and
“104-191” as “191-104”. Marks that nobody sees keep such a stretch apart. Source: Unicode Standard Annex 9, W2 and X5a.
"""

import re
from functools import cache

ISOLATE, FIRST_STRONG, POP = "\u2066", "\u2068", "\u2069"  # from left to right; by its own first letter; the end

_WORD = r"[A-Za-z0-9§](?:[A-Za-z0-9§.,:;/&()’'–-]*[A-Za-z0-9)])?"
_PARTED_BY = frozenset("§()/–-")  # with a digit beside it, one of these breaks an Arabic line’s order; so does a letter


@cache
def _stretch() -> re.Pattern[str]:
    """Compiled when it is first wanted: a start needs no more than the marks."""
    return re.compile(f"{_WORD}(?:[ \u00a0]{_WORD})*")


def kept_in_order(text: str) -> str:
    """The text with every number of several parts, and every name with a number in it, marked to stay as it is written."""
    return _stretch().sub(_marked, text)


def _marked(found: re.Match[str]) -> str:
    stretch = found.group()
    while stretch.count(")") > stretch.count("("):  # the end of a bracket that was opened before
        stretch = stretch[: stretch.rindex(")")]
    rest = found.group()[len(stretch) :]
    if any(sign.isdigit() for sign in stretch) and any(sign.isalpha() or sign in _PARTED_BY for sign in stretch):
        return f"{ISOLATE}{stretch}{POP}{rest}"
    return found.group()
