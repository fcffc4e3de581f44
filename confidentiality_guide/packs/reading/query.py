"""What a person types, as something the index can be asked and a text can be marked with."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from confidentiality_guide.i18n.folding import FoldedText, Token, tokens

_MOST_LETTERS = 200  # of what was typed; the rest is not looked at
_MOST_PHRASES = 12
_WORDS_MARKED = 60
_RANKED_FROM = 3  # letters of the word being typed; below, far too much is found to be put in order


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that have to stand side by side; the last may be only begun."""

    words: tuple[str, ...]
    begun: bool = False

    @property
    def last(self) -> tuple[str, ...]:
        """The last word, in every form in which it may stand in the text."""
        return _forms(self.words[-1]) if len(self.words) == 1 else self.words[-1:]

    def __str__(self) -> str:
        before, end = self.words[:-1], " *" if self.begun else ""
        asked = [f'"{" ".join([*before, last])}"{end}' for last in self.last]
        return asked[0] if len(asked) == 1 else f"({' OR '.join(asked)})"

    def found_in(self, words: Sequence[str]) -> Iterator[int]:
        """The places where it begins."""
        whole, last = list(self.words[:-1]), self.last
        length = len(whole)
        for place in range(len(words) - length):
            word = words[place + length]
            if (word.startswith(last) if self.begun else word in last) and list(words[place : place + length]) == whole:
                yield place


# What Arabic writes together with a word: the article, and, by, for, so, as. Longest first: what begins a longer one.
_ARTICLES = ("ولل", "وال", "بال", "فال", "كال", "لل", "ال")
_TOGETHER = ("", *_ARTICLES, "و", "ب", "ل", "ف")
_LEAST_LETTERS = 3  # of a word under its article: with fewer it is more likely to be a word of its own


@lru_cache(maxsize=64)
def _forms(word: str) -> tuple[str, ...]:
    """A word as it was typed, and in Arabic also with and without what is written together with it."""
    if not "\u0621" <= word[0] <= "\u064a":
        return (word,)
    articles = (one for one in _ARTICLES if word.startswith(one) and len(word) - len(one) >= _LEAST_LETTERS)
    bare = word.removeprefix(next(articles, ""))
    return tuple(dict.fromkeys([word, *(together + bare for together in _TOGETHER)]))


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for: every phrase has to be found."""

    phrases: tuple[Phrase, ...]
    ranked: bool

    @classmethod
    def of(cls, typed: str) -> Self:
        """Read what was typed. Anything may be; what has no letters asks for nothing."""
        composed = unicodedata.normalize("NFC", typed[:_MOST_LETTERS])
        stretches = [found for stretch in composed.split() if (found := list(tokens(stretch)))][:_MOST_PHRASES]
        if not stretches:
            return cls((), ranked=False)
        last = stretches[-1]
        phrases = [Phrase(tuple(token.word for token in stretch)) for stretch in stretches[:-1]]
        phrases.append(Phrase(tuple(token.word for token in last), begun=not last[-1].unspaced))
        return cls(tuple(phrases), ranked=_is_telling(last))

    def __str__(self) -> str:
        return " AND ".join(str(phrase) for phrase in self.phrases)

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where a text has what is searched for: (start, end) pairs in order, none touching another.

        Of a long text, only from its first match as far as an excerpt may reach.
        """
        folded = FoldedText(text)
        matches = [(place, place + len(p.words)) for p in self.phrases for place in p.found_in(folded.words)]
        if not matches:
            return ()
        places = folded.spans(min(matches)[0] + _WORDS_MARKED)
        spans = [(places[first][0], places[end - 1][1]) for first, end in matches if end <= len(places)]
        return tuple(_joined(sorted(spans)))


def _is_telling(stretch: Sequence[Token]) -> bool:
    letters = len(stretch) if stretch[-1].unspaced else len(stretch[-1].word)
    return letters >= (2 if stretch[-1].unspaced else _RANKED_FROM)


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join spans that overlap."""
    start, end = -1, -1
    for next_start, next_end in spans:
        if next_start > end:
            if end >= 0:
                yield start, end
            start, end = next_start, next_end
        else:
            end = max(end, next_end)
    if end >= 0:
        yield start, end
