"""What is read aloud of a screen, sentence by sentence, and where in it the reading is.

Pure: whoever shows a screen hands over its parts in the order in which they are read, and gets sentences back, each
with the letters it stands for. The law behind a sentence is not read, unless it is asked for.
"""

import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.kiosk.sentences import Span, sentences_in
from confidentiality_guide.teaching.inline import CITATIONS, Text, plain

_SLOWEST_LETTERS = 7.0  # a second, at the usual rate: an engine that takes longer does not speak at all
_WIDE_LETTER = 3  # a Chinese, Japanese or Korean character takes as long as so many letters
_FIRST_WIDE = "\u1100"
_PATIENCE = 6.0  # seconds more, for an engine that has to begin
_NOT_SAID = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]")
_GAP = re.compile(r"\s+")
_BEFORE_STOP = re.compile(r"\s+([.,;:!?…)])")
_EMPTY_BRACKETS = re.compile(r"\(\s*[,;]?\s*\)")


# -- what is read


class Part(NamedTuple):
    """Something that is read in one go: a heading, a paragraph, an item, a choice.

    `silent` are the stretches that are shown and not read; `lead` is said before it, such as the number of a step;
    `recording` is the reference to a recording of the block it belongs to, empty: none.
    """

    words: str
    silent: tuple[Span, ...] = ()
    lead: str = ""
    english: bool = False
    recording: str = ""


def part_of(text: Text, *, sources: bool = False, lead: str = "", english: bool = False, recording: str = "") -> Part:
    """A text as it is read: without its citations, unless `sources` asks for them."""
    silent: list[Span] = []
    at = 0
    for run in text:
        cites = run.target is not None and run.target.scheme in CITATIONS
        if cites and not sources and run.text:
            silent.append(Span(at, at + len(run.text)))
        at += len(run.text)
    words = plain(text)
    return Part(words, tuple(span for span in silent if not _is_subject(words, span)), lead, english, recording)


def _is_subject(words: str, citation: Span) -> bool:
    """Whether a sentence begins with a citation and goes on from it: “45 CFR 164.502 says that …”."""
    before, after = words[: citation.start].rstrip(), words[citation.end :].lstrip()
    begins = not before or before[-1] in ".!?:…”’"
    return begins and after[:1].islower()


class Mark(NamedTuple):
    """What of a part is being read: the part's place, and the letters."""

    part: int
    span: Span


class Sentence(NamedTuple):
    """What is said at once, and what it is on the screen. A recording says all the parts of its block."""

    said: str
    marks: tuple[Mark, ...]
    english: bool = False
    recording: str = ""


def no_recording(_reference: str) -> bool:
    """Whether there is such a recording: there is none."""
    return False


def sentences_of(parts: Sequence[Part], has: Callable[[str], bool] = no_recording) -> tuple[Sentence, ...]:
    """All parts, sentence by sentence. Parts of a block that `has` a recording are one sentence: the recording wins."""
    found: list[Sentence] = []
    for place, part in enumerate(parts):
        if part.recording and has(part.recording):
            _add_recorded(found, place, part)
        else:
            found += _spoken(place, part)
    return tuple(found)


def _add_recorded(found: list[Sentence], place: int, part: Part) -> None:
    mark = Mark(place, Span(0, len(part.words)))
    if found and found[-1].recording == part.recording:
        last = found[-1]
        found[-1] = last._replace(said=f"{last.said} {part.words}", marks=(*last.marks, mark))
    else:
        found.append(Sentence(part.words, (mark,), part.english, part.recording))


def _spoken(place: int, part: Part) -> list[Sentence]:
    found: list[Sentence] = []
    for span in sentences_in(part.words, part.silent):
        said = said_of(part.words, span, part.silent)
        if not any(letter.isalnum() for letter in said):
            continue
        if part.lead and not found:
            said = f"{part.lead} {said}"
        found.append(Sentence(said, (Mark(place, _without_ends(span, part)),), part.english))
    return found


def _without_ends(span: Span, part: Part) -> Span:
    """The letters of a sentence without a citation that stands before or after it."""
    silent = {at for stretch in part.silent for at in range(*stretch)}
    letters = [at for at in range(*span) if at not in silent and part.words[at].isalnum()]
    if not letters:
        return span
    start, end = letters[0], letters[-1] + 1
    while start > span.start and _belongs(start - 1, part.words, silent):
        start -= 1
    while end < span.end and _belongs(end, part.words, silent):
        end += 1
    return Span(start, end)


def _belongs(at: int, words: str, silent: Container[int]) -> bool:
    return at not in silent and not words[at].isspace()


def said_of(words: str, span: Span, silent: Sequence[Span] = ()) -> str:
    """A stretch of text as it is said: one space between words, no citation, no marks of direction."""
    kept, at = [], span.start
    for stretch in sorted(silent):
        if stretch.end <= at or stretch.start >= span.end:
            continue
        kept.append(words[at : max(at, stretch.start)])
        at = stretch.end
    kept.append(words[at : span.end] if at < span.end else "")
    said = _GAP.sub(" ", _NOT_SAID.sub("", " ".join(kept) if len(kept) > 1 else kept[0]))
    return _BEFORE_STOP.sub(r"\1", _EMPTY_BRACKETS.sub("", said)).strip()


# -- how it is read

RATES = (-0.4, 0.0, 0.3, 0.6)  # four steps, as an engine takes them: from -1 to 1
VOLUMES = (0.2, 0.4, 0.6, 0.8, 1.0)
_USUAL_RATE, _MEDIUM = 1, 2


@dataclass(frozen=True, slots=True)
class Manner:
    """How fast and how loud, as steps of `RATES` and `VOLUMES`. Each visit begins with this."""

    rate: int = _USUAL_RATE
    volume: int = _MEDIUM

    def __post_init__(self) -> None:
        if not (0 <= self.rate < len(RATES) and 0 <= self.volume < len(VOLUMES)):
            raise ValueError(f"no such rate or volume: {self.rate}, {self.volume}")

    def faster(self, steps: int = 1) -> "Manner":
        """Faster by some steps, as far as there are any; slower by fewer than none."""
        return replace(self, rate=min(max(0, self.rate + steps), len(RATES) - 1))

    def louder(self, steps: int = 1) -> "Manner":
        """Louder by some steps, as far as there are any; quieter by fewer than none."""
        return replace(self, volume=min(max(0, self.volume + steps), len(VOLUMES) - 1))

    def longest(self, said: str) -> float:
        """How many seconds a sentence may take before the engine counts as mute."""
        letters = sum(_WIDE_LETTER if letter >= _FIRST_WIDE else 1 for letter in said)
        return _PATIENCE + letters / (_SLOWEST_LETTERS * (1 + RATES[self.rate] / 2))


# -- where the reading is


class State(StrEnum):
    """What reading aloud is doing."""

    IDLE = "idle"
    SPEAKING = "speaking"
    PAUSED = "paused"
    DONE = "done"  # all has been read


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the reading of a screen is: at which of its `count` sentences, from 0, and what it is doing."""

    count: int
    at: int = 0
    state: State = State.IDLE

    def __post_init__(self) -> None:
        if self.count < 0 or not 0 <= self.at < max(1, self.count):
            raise ValueError(f"there is no sentence {self.at} of {self.count}")
        if self.count == 0 and self.state in {State.SPEAKING, State.PAUSED}:
            raise ValueError("there is nothing to read")

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        return self.state is State.SPEAKING

    def begin(self, at: int = 0) -> "Reading":
        """Read from a sentence on; of nothing, all has been read."""
        if self.count == 0:
            return replace(self, state=State.DONE)
        return replace(self, at=min(max(0, at), self.count - 1), state=State.SPEAKING)

    def ended(self) -> "Reading":
        """The sentence has been said: on to the next one. Nothing changes unless one was being said."""
        if not self.is_speaking:
            return self
        last = self.at + 1 == self.count
        return replace(self, state=State.DONE) if last else replace(self, at=self.at + 1)

    def pause(self) -> "Reading":
        """Wait where it is."""
        return replace(self, state=State.PAUSED) if self.is_speaking else self

    def go_on(self) -> "Reading":
        """Say the sentence again at which it waits; after the end, all of it."""
        if self.state is State.PAUSED:
            return replace(self, state=State.SPEAKING)
        return self if self.is_speaking else self.begin()

    def repeat(self) -> "Reading":
        """Say the sentence again."""
        return self.begin(self.at)

    def previous(self) -> "Reading":
        """Say the sentence before it."""
        return self.begin(self.at - 1)

    def next(self) -> "Reading":
        """Say the sentence after it; after the last one, all has been read."""
        return self.begin(self.at + 1) if self.at + 1 < self.count else replace(self, state=State.DONE)

    def stop(self) -> "Reading":
        """Read no more."""
        return Reading(self.count)
