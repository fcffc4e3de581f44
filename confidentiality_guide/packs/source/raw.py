"""The English source as parsed: block structure done, inline text still as it was written.

The raw text of each block is what is translated, so it is kept until the inline pass, which runs once for each
language.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.ids import (
    BlockId,
    ConditionName,
    FigureId,
    IdeaId,
    SectionId,
    SourceId,
    TermId,
    TopicId,
)
from confidentiality_guide.teaching.inline import Text
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Section, TopicKind
from confidentiality_guide.teaching.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Message:
    """Text as written, before the inline pass, its attributes cut: what a translator translates.

    `runs` is the same text after the inline pass, in English: it is parsed once, when its file is, and kept with it.
    """

    text: str
    line: int  # in its file, from 1
    runs: Text = ()


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A block as written; the fields are those of `teaching.blocks.Block`."""

    id: BlockId
    kind: Kind
    line: int
    layer: Layer = Layer.CLIENT
    text: Message | None = None
    items: tuple[Message, ...] = ()
    rows: tuple[tuple[Message, ...], ...] = ()
    title: Message | None = None
    body: tuple["RawBlock", ...] = ()
    verdict: Verdict | None = None
    figure: FigureId | None = None
    conditions: tuple[ConditionName, ...] = ()


@dataclass(frozen=True, slots=True)
class RawIdea:
    """An idea as written."""

    id: IdeaId
    heading: RawBlock
    blocks: tuple[RawBlock, ...]


@dataclass(frozen=True, slots=True)
class RawTopic:
    """A topic as written. `file` is relative to the content folder."""

    id: TopicId
    file: str
    section: SectionId
    order: int
    title: Message
    lead: Message
    kind: TopicKind
    ideas: tuple[RawIdea, ...]


@dataclass(frozen=True, slots=True)
class RawTerm:
    """A glossary entry as written."""

    id: TermId
    word: Message
    meaning: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Words that count as two syllables when the reading grade is measured."""

    easy: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """Who has reviewed the English text; "not reviewed" where nobody has."""

    lawyer: str = "not reviewed"
    clinician: str = "not reviewed"


@dataclass(frozen=True, slots=True)
class RawContent:
    """A whole content folder, as written: everything that is taught, in English."""

    sections: tuple[Section, ...]
    topics: tuple[RawTopic, ...]  # in the order of their sections, then of their own `order`
    terms: tuple[RawTerm, ...]
    sources: Mapping[SourceId, Source]  # every one that may be cited
    figures: Mapping[FigureId, Figure]
    conditions: Mapping[ConditionName, Condition]
    reading: Reading
    review: Review
