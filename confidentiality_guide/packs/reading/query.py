"""What a person types, as something the index can be asked and a text can be marked with."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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

    def __str__(self) -> str:
        return f'"{" ".join(self.words)}"' + (" *" if self.begun else "")

    def found_in(self, words: Sequence[str]) -> Iterator[int]:
        """The places where it begins."""
        *whole, last = self.words
        length = len(whole)
        for place in range(len(words) - length):
            word = words[place + length]
            if (word.startswith(last) if self.begun else word == last) and list(words[place : place + length]) == whole:
                yield place


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
        return " ".join(str(phrase) for phrase in self.phrases)

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
