"""Where a sentence ends, for reading aloud: not at “U.S.”, “45 CFR 164.502(b)”, “Jaffee v. Redmond” or “5 p.m.”.

Where it is in doubt, the sentence goes on: one that is too long is still understood, half of one is not.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of letters, from `start` up to but not with `end`."""

    start: int
    end: int


# What may stand between a full stop and the space after it: quotation marks, brackets, marks of direction.
_CLOSERS = "\"'”’»)\\]\u200e\u200f\u202c\u2069"
_OPENERS = "\"'“‘«([\u200e\u200f\u202a-\u202e\u2066-\u2068"
_STOP = re.compile(rf"(?:(?P<wide>[。！？｡]+)|(?P<stop>[.!?…؟۔।]+))[{_CLOSERS}]*(?P<gap>\s+|$)?")
_WORD_BEFORE = re.compile(r"[^\s(\[“\"\u200e\u200f\u202a-\u202e]+$")
_NEXT = re.compile(rf"[{_OPENERS}\s]*(?P<letter>\S)")
# Titles, law reports and codes, Latin, the clock, months: those that end a sentence too are left out.
_SHORT_WORDS = """
mr mrs ms dr prof st jr sr hon lt sgt inc co corp ltd dept univ assn nos v vs et al cf e.g i.e viz fed r evid civ crim proc
reg stat cal rptr supp cir sec secs para subd tit eds p pp vol approx prop a.m p.m ph.d m.d j.d b.a m.a
jan feb apr aug sept oct nov
"""
_ABBREVIATED = frozenset(_SHORT_WORDS.split())
_BEFORE_A_NUMBER = frozenset({"no", "art"})  # words of their own elsewhere
_INITIALS = re.compile(r"^(?:[^\W\d_]\.)*[^\W\d_]$")  # “U.S”, “J”, “F”


def sentences_in(words: str, silent: Sequence[Span] = ()) -> list[Span]:
    """The sentences of a text, without the space around them; no sentence ends within a `silent` stretch."""
    found = []
    start = 0
    for end in (*_ends(words, silent), len(words)):
        whole = _trimmed(words, Span(start, end))
        if whole.start < whole.end:
            found.append(whole)
        start = end
    return found


def _ends(words: str, silent: Sequence[Span]) -> Iterator[int]:
    for stop in _STOP.finditer(words):
        if any(span.start <= stop.start() < span.end for span in silent):
            continue
        if stop["wide"] or (stop["gap"] is not None and _is_end(words, stop)):
            yield stop.end()


def _is_end(words: str, stop: re.Match[str]) -> bool:
    following = _NEXT.match(words, stop.end())
    if following is None:
        return True
    if following["letter"].islower():
        return False  # “Why?” she asks; 5 p.m. at the latest
    if stop["stop"] != ".":
        return True
    before = _WORD_BEFORE.search(words, 0, stop.start())
    word = before[0].casefold() if before else ""
    if word in _BEFORE_A_NUMBER:
        return not following["letter"].isdigit()
    return word not in _ABBREVIATED and not (_INITIALS.match(word) and word != "i")


def _trimmed(words: str, span: Span) -> Span:
    piece = words[span.start : span.end]
    return Span(span.start + len(piece) - len(piece.lstrip()), span.end - len(piece) + len(piece.rstrip()))
