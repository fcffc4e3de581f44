"""Text folded for search: what looks or sounds alike to a person who types becomes alike.

Upper and lower case, diacritics, Arabic vowel marks, the forms of alef and ya: all one. Chinese, Japanese,
Korean and Thai are cut into single characters, because what is a word there is not marked in writing.

This is independent of the language: a German word in an English page folds as it would in a German one.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from typing import NamedTuple

# Scripts that are written without spaces, and Hangul, whose words carry their particles.
_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Myanmar, Khmer
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
    "\uac00-\ud7a3"  # Hangul
)
# Marks inside words, which Python's \w leaves out, and invisible direction and joining controls.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Arabic
    "\u0900-\u0963\u0971-\u0dff"  # the scripts of India, signs and letters
    "\u3099\u309a"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
)


class _Patterns(NamedTuple):
    word: re.Pattern[str]
    one_character: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Compiled when they are first wanted: it takes 4 ms, which no start has to spare."""
    word = re.compile(f"(?:[^\\W_]|[{_MARKS}{_UNSPACED}])+")
    return _Patterns(word, re.compile(f"[{_UNSPACED}]"))


_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u0671\u0672\u0673", "\u0627"),  # alef with wasla and with wavy hamza
        **dict.fromkeys("\u0649\u06cc\u06d0", "\u064a"),  # alef maksura, Farsi ya, e: ya
        "\u06a9": "\u0643",  # Farsi and Urdu kaf
        "\u0629": "\u0647",  # ta marbuta is often typed as ha
        "\u0640": None,  # tatweel only stretches a word
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
_NUKTA, _KANA_VOICING, _VIRAMA = 7, 8, 9  # combining classes of marks that are not decoration


class Token(NamedTuple):
    """A folded word, and where in the text it was written."""

    word: str
    start: int
    end: int
    unspaced: bool = False  # one character of a script without spaces


def fold(text: str) -> str:
    """The folded words of a text, with single spaces between them."""
    return " ".join(FoldedText(text).words)


class FoldedText:
    """The folded words of a text: those of `tokens`, several times as fast where their places are not wanted."""

    def __init__(self, text: str) -> None:
        self._text = text
        written = _patterns().word.findall(text)
        self.words = [_folded(word) for word in written]
        self._tokens: list[Token] | None = None
        if "" in self.words or _patterns().one_character.search(text):
            self._tokens = list(tokens(text))
            self.words = [token.word for token in self._tokens]

    def spans(self, count: int) -> list[tuple[int, int]]:
        """Where the first `count` words were written: start and end."""
        if self._tokens is not None:
            return [(token.start, token.end) for token in self._tokens[:count]]
        return [found.span() for found in islice(_patterns().word.finditer(self._text), count)]


def tokens(text: str) -> Iterator[Token]:
    """The folded words of a text, in order, each with its place in the text."""
    for found in _patterns().word.finditer(text):
        written = found.group()
        if written.isascii() or not _patterns().one_character.search(written):
            if word := _folded(written):
                yield Token(word, found.start(), found.end())
        else:
            yield from _characters(written, found.start())


def _characters(written: str, start: int) -> Iterator[Token]:
    """Cut a stretch that holds characters of an unspaced script; words of other scripts in it stay whole."""
    place = 0
    while place < len(written):
        alone = _patterns().one_character.match(written, place)
        following = _patterns().one_character.search(written, place)
        end = place + 1 if alone else following.start() if following else len(written)
        if word := _folded(written[place:end]):
            yield Token(word, start + place, start + end, unspaced=alone is not None)
        place = end


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    if len(word) == 1 and "\uac00" <= word <= "\ud7a3":
        return word  # Hangul stays composed
    folded = unicodedata.normalize("NFKD", word).casefold().translate(_ALIKE)
    return unicodedata.normalize("NFC", "".join(_digit(c) for c in folded if _is_kept(c)))


def _is_kept(character: str) -> bool:
    """Whether a character tells words apart; decoration and invisible controls do not."""
    if unicodedata.combining(character) in {0, _NUKTA, _KANA_VOICING, _VIRAMA}:
        return unicodedata.category(character)[0] in "LNM"
    return _patterns().one_character.match(character) is not None  # the vowels and tones of Thai


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)
