"""The words of a language that turn a meaning round, bound it, or make it a duty: how often each stands in a text.

They are kept in `signals.toml`, in the folder of the translations for English and in a language's own for others.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from confidentiality_guide.i18n.folding import fold

SIGNALS_FILE = "signals.toml"
_OF_NUMBERS = "numbers"
_NOTHING_MATCHES = re.compile(r"(?!)")
_BREAK = " | "  # stands where something was left out, so that what was around it does not become neighbours
_SENTENCE = re.compile(r"(?<=[.!?؟…])[\"”’»)\]]*\s+|(?<=[。！？])[”’」』）]*")
_DIGITS = re.compile(r"\d+(?:[.,٬٫\u00a0\u202f]\d+)*")
_THOUSANDS = re.compile(r"[.,٬\u00a0\u202f](?=\d{3}(?!\d))")


class Said(NamedTuple):
    """What of a group of words stands in a text: how many of them, and whether a weak one does."""

    words: int
    weak: bool


class Signals(NamedTuple):
    """The words of one language, in groups, as patterns over folded text."""

    groups: Mapping[str, re.Pattern[str]]
    weak: Mapping[str, re.Pattern[str]]  # what is enough for the other language’s words to find their like
    left_out: Mapping[str, re.Pattern[str]]
    numbers: Mapping[str, re.Pattern[str]]  # a number in digits -> its words; those of many words first

    def said(self, text: str) -> dict[str, "Said"]:
        """What of each group stands in a text."""
        folded = fold(text)
        cut = {name: self._cut(name, folded) for name in self.groups}
        return {
            name: Said(len(words.findall(cut[name])), bool(self.weak.get(name, _NOTHING_MATCHES).search(cut[name])))
            for name, words in self.groups.items()
        }

    def numbers_in(self, text: str, known: Iterable[str]) -> Counter[str]:
        """The numbers of a text: those in digits, and in words those of them that are `known` to both languages."""
        found = Counter(_in_digits(number) for number in _DIGITS.findall(text))
        wanted, folded = set(known), self._cut(_OF_NUMBERS, fold(text))
        for number, words in self.numbers.items():
            folded, times = words.subn(_BREAK, folded)
            found[number] += times if number in wanted else 0
        return +found

    def _cut(self, group: str, folded: str) -> str:
        return self.left_out.get(group, _NOTHING_MATCHES).sub(_BREAK, folded)


def sentences(text: str) -> list[str]:
    """A text cut after each full stop, question mark and exclamation mark."""
    return [one for one in _SENTENCE.split(text) if fold(one)]


def _in_digits(written: str) -> str:
    """A number without the marks between its thousands, with a point before its fractions."""
    digits = "".join(str(int(sign)) if sign.isdigit() else sign for sign in written)
    return _THOUSANDS.sub("", digits).replace(",", ".").replace("٫", ".")


def read_signals(folder: Path) -> Signals | None:
    """The words of the language whose folder this is; none where they have not been written down.

    Raises:
        ValueError: The file is not written as it should be.
        OSError: It cannot be read.
    """
    file = folder / SIGNALS_FILE
    if not file.exists():
        return None
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
        prefixes = [fold(prefix) for prefix in written.get("prefixes", ())]
        words, weak, left_out, numbers = (written.get(name, {}) for name in ("words", "weak", "left-out", _OF_NUMBERS))
        longest_first = sorted(numbers.items(), key=lambda one: -max(len(fold(word)) for word in one[1]))
        return Signals(
            {name: pattern_of(those, prefixes) for name, those in words.items()},
            {name: pattern_of(those, prefixes) for name, those in weak.items()},
            {name: pattern_of(those, prefixes) for name, those in left_out.items()},
            {number: pattern_of(those, prefixes) for number, those in longest_first},
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"{file} cannot be read as lists of words: {error}") from error


def empty_signals(translations: Path, language: str) -> str:
    """A file for a language that has none: every group there is in English, to be filled in.

    Raises: as `read_signals`.
    """
    english = read_signals(translations)
    groups = [f"# {name} = []\n" for name in (english.groups if english else ())]
    head = f"# Words that turn a meaning round, bound it, or make it a duty or a leave: in {language}.\n"
    told = f"# ../{SIGNALS_FILE} explains, and has the English. Take the “#” away from each line you fill in.\n"
    return "".join([head, told, "\n[words]\n", *groups, "\n[weak]\n\n[left-out]\n\n[numbers]\n"])


def pattern_of(words: Sequence[str], prefixes: Sequence[str] = ()) -> re.Pattern[str]:
    """What finds any of these words in a folded text; the longest of them first.

    Raises:
        ValueError: One of them has no letters.
    """
    if isinstance(words, str) or not all(isinstance(word, str) for word in words):
        raise ValueError("a list of words in quotes is meant")
    if not words:
        return _NOTHING_MATCHES
    before = f"(?:{'|'.join(map(re.escape, prefixes))})?" if prefixes else ""
    those = sorted({_of_word(word) for word in words}, key=len, reverse=True)
    return re.compile(rf"(?<!\S){before}(?:{'|'.join(those)})(?!\S)")


def _of_word(word: str) -> str:
    if not fold(word):
        raise ValueError(f"“{word}” has no letters")
    return " ".join(_of_part(part) for part in word.split())


def _of_part(part: str) -> str:
    before, after = (r"\S*" if part.startswith("*") else ""), (r"\S*" if part.endswith("*") else "")
    return f"{before}{re.escape(fold(part))}{after}"
