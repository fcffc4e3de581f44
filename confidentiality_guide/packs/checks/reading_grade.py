"""How many years of school a text asks for: Flesch-Kincaid and Gunning fog, as textstat measures them.

Words a client meets anyway ("therapist", "insurance"), glossary words and names are measured as a word of two
syllables, and citations left out: what is graded is the sentences around them.
"""

import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from confidentiality_guide.packs.source.raw import Message, RawBlock, RawContent
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import CITATIONS, Text
from confidentiality_guide.teaching.layers import Layer

FEWEST_WORDS = 30  # shorter texts are not measured: one long word would decide
_TWO_SYLLABLES = "paper"
_LEFT_OUT = frozenset({Kind.HEADING, Kind.SUBHEADING, Kind.FIGURE, Kind.LAW})


@dataclass(frozen=True, slots=True)
class Grade:
    """The grade of a text, and how many words it has."""

    flesch_kincaid: float
    gunning_fog: float
    words: int

    @property
    def worse(self) -> float:
        """The higher of the two."""
        return max(self.flesch_kincaid, self.gunning_fog)


class Grader:
    """Measures texts with one list of easy words.

    Raises:
        ImportError: textstat, or what it needs, is not installed.
    """

    def __init__(self, easy: Iterable[str]) -> None:
        with warnings.catch_warnings():  # textstat 0.7.3 asks for pkg_resources, which says that it is going away
            warnings.simplefilter("ignore")
            import textstat  # only authors have it

            self._textstat: Any = textstat.textstat
            self._textstat.gunning_fog("One.")  # reads its list of easy words, and forgets to close it
        words = sorted({word for word in easy if word.strip()}, key=lambda word: (-len(word), word))
        self._easy = re.compile(r"\b(" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE) if words else None

    @classmethod
    def of_content(cls, content: RawContent) -> "Grader":
        """A grader with the easy words of a content: its own list, its names and its glossary."""
        reading = content.reading
        return cls([*reading.easy, *reading.names, *(term.word.text for term in content.terms)])

    def grade(self, text: str) -> Grade | None:
        """Return the grade of a text; none where it is too short."""
        easy = self._easy.sub(_TWO_SYLLABLES, text) if self._easy else text
        words = self._textstat.lexicon_count(easy)
        if words < FEWEST_WORDS:
            return None
        return Grade(self._textstat.flesch_kincaid_grade(easy), self._textstat.gunning_fog(easy), words)


Readable = RawBlock | Message
"""A block, or the words of something that is pressed."""


def text_of(texts: Iterable[Readable], layer: Layer, *, for_clients: bool = True) -> str:
    """The running text of one layer, each stretch ended as a sentence.

    Args:
        for_clients: Whether what is not marked otherwise is written for clients; if not, it is professional.
    """
    return " ".join(sentence for one in texts for sentence in _sentences(one, layer, for_clients=for_clients))


def _sentences(one: Readable, layer: Layer, *, for_clients: bool) -> list[str]:
    written = one.layer if isinstance(one, RawBlock) else Layer.CLIENT
    if (written if for_clients or written is not Layer.CLIENT else Layer.PRO) is not layer:
        return []
    if isinstance(one, Message):
        messages = [one]
    else:
        messages = (
            [] if one.kind in _LEFT_OUT else [message for message in messages_of(one) if message is not one.title]
        )
    return [ended for message in messages if (ended := _ended(message))]


def _ended(message: Message) -> str:
    text = _without_citations(message.runs)
    if not text or text.rstrip("”’").endswith((".", "?", "!")):
        return text
    return text.rstrip(" ,;:") + "."


def _without_citations(runs: Text) -> str:
    kept = "".join(run.text for run in runs if not (run.target and run.target.scheme in CITATIONS))
    return " ".join(kept.split())
