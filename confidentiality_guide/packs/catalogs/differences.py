"""What in a translation differs from its English so that a person should look: it need not be wrong."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from confidentiality_guide.packs.catalogs.agreed import Agreed
from confidentiality_guide.packs.catalogs.signals import Said, Signals, sentences
from confidentiality_guide.packs.catalogs.workshop import SCREEN, Unit
from confidentiality_guide.packs.source.inline import InlineError, InlineParser
from confidentiality_guide.teaching.inline import Run, Scheme, Text

_NUMBERED = re.compile(r"\w*\d[\w.():–-]*")
_COUNTED = "not"  # of these, one too few is told too: two that are there may have been three


class _Read(NamedTuple):
    """A text without its links: its words, and the citations in it."""

    words: str
    citations: tuple[str, ...]


class Comparison:
    """Compares translations into one language with their English."""

    def __init__(self, english: Signals, other: Signals | None, agreed: Agreed) -> None:
        self._english = english
        self._other = other
        self._agreed = agreed
        self._parser = InlineParser()

    def differences(self, unit: Unit) -> Iterator[tuple[str, str]]:
        """Each difference, as the name of a rule and a sentence."""
        try:
            english = self._read(unit, unit.english[-1])
            translation = self._read(unit, unit.translation[-1])  # of several numbers, that of many
        except InlineError:  # an error, told as one
            return
        if lost := _told(english.citations, translation.citations):
            yield "citation", f"The numbers in the citations are not those of the English: {lost}."
        for term, word in self._agreed.missed(english.words, translation.words):
            yield f"term:{term}", f"“{term}” is agreed to be “{word}”, which is not here."
        if self._other is None:
            return
        numbers = self._english.numbers.keys() & self._other.numbers.keys()
        if found := _told(
            sorted(self._english.numbers_in(english.words, numbers).elements()),
            sorted(self._other.numbers_in(translation.words, numbers).elements()),
        ):
            yield "number", f"The numbers are not those of the English: {found}."
        yield from self._words(sentences(english.words), sentences(translation.words), self._other)

    def _words(self, english: list[str], translation: list[str], other: Signals) -> Iterator[tuple[str, str]]:
        """Groups of words that one of the two has and the other has not: once for each group."""
        if len(english) != len(translation):
            english, translation = [" ".join(english)], [" ".join(translation)]
        told: set[str] = set()
        for one, its in zip(english, translation, strict=True):
            said, found = self._english.said(one), other.said(its)
            for group in said.keys() & found.keys() - told:
                if what := _difference(group, said[group], found[group]):
                    told.add(group)
                    yield group, f"{what}: “{one}” / “{its}”"

    def _read(self, unit: Unit, text: str) -> _Read:
        if unit.layer == SCREEN:
            return _Read(text, ())
        runs = self._parser.runs(text)
        cited = tuple(_words_of(runs, citations=True))
        return _Read(" ".join(_words_of(runs, citations=False)), cited)


def _words_of(runs: Text, *, citations: bool) -> Iterator[str]:
    """The words of citations, or everything else."""
    whole: list[Run] = []
    for run in runs:
        is_citation = run.target is not None and run.target.scheme is Scheme.SOURCE
        if is_citation == citations:
            whole.append(run)
    if citations:  # “45 CFR 164.502” is how the law is found; “State boards” may be said in any language
        yield from sorted(number for run in whole for number in _NUMBERED.findall(run.text))
    else:
        yield "".join(run.text for run in whole)


def _difference(group: str, english: Said, translation: Said) -> str:
    if english.words and not (translation.words or translation.weak):
        return f"The English has “{group}”, the translation nothing of the kind"
    if translation.words and not (english.words or english.weak):
        return f"The translation has “{group}”, the English nothing of the kind"
    if group == _COUNTED and translation.words + translation.weak < english.words:
        return f"The English has “{group}” {english.words} times, the translation {translation.words} times"
    return ""


def _told(english: Sequence[str], translation: Sequence[str]) -> str:
    """What one has and the other has not; empty where they are the same in any order."""
    lost, more = Counter(english) - Counter(translation), Counter(translation) - Counter(english)
    parts = []
    if lost:
        parts.append(f"only there {', '.join(lost.elements())}")
    if more:
        parts.append(f"only here {', '.join(more.elements())}")
    return "; ".join(parts)
