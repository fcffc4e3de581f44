"""The English source as parsed: block structure done, inline text still as it was written.

The raw text of each block is what is translated, so it is kept until the inline pass, which runs once for each
language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.code_book import CodeBook
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.ids import (
    BlockId,
    ConceptId,
    ConditionName,
    FigureId,
    IdeaId,
    LadderId,
    MisconceptionId,
    PartyId,
    ScenarioId,
    SceneId,
    SectionId,
    SourceId,
    TermId,
    TopicId,
)
from confidentiality_guide.teaching.inline import Target, Text
from confidentiality_guide.teaching.jurisdictions import Jurisdiction
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.scenarios import Audience, Care, Tone
from confidentiality_guide.teaching.situations import Path, Situation
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
    opens: Target | None = None
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
class RawChoice:
    """A choice as written; `label` is the text of its link."""

    label: Message
    leads_to: SceneId
    tone: Tone
    feedback: tuple[RawBlock, ...]
    care: frozenset[Care] = frozenset()
    conditions: tuple[ConditionName, ...] = ()


@dataclass(frozen=True, slots=True)
class RawScene:
    """A scene as written."""

    id: SceneId
    heading: RawBlock
    blocks: tuple[RawBlock, ...]
    choices: tuple[RawChoice, ...]


@dataclass(frozen=True, slots=True)
class RawScenario:
    """A story as written."""

    id: ScenarioId
    file: str
    order: int
    title: Message
    lead: Message
    audience: Audience
    topic: TopicId
    picture: str
    concepts: tuple[ConceptId, ...]
    care: tuple[Care, ...]
    scenes: tuple[RawScene, ...]


@dataclass(frozen=True, slots=True)
class RawLadderStep:
    """A step of a ladder as written."""

    id: str
    heading: RawBlock
    blocks: tuple[RawBlock, ...]
    verdict: Verdict | None
    others: bool


@dataclass(frozen=True, slots=True)
class RawLadder:
    """A ladder as written."""

    id: LadderId
    file: str
    order: int
    title: Message
    say: Message
    topic: TopicId
    steps: tuple[RawLadderStep, ...]


@dataclass(frozen=True, slots=True)
class RawChange:
    """What changes an answer, as written."""

    label: Message
    answer: RawBlock


@dataclass(frozen=True, slots=True)
class RawCell:
    """One answer to "who can know what?", as written."""

    information: str
    heading: RawBlock
    verdict: Verdict | None
    blocks: tuple[RawBlock, ...]
    changes: tuple[RawChange, ...]


@dataclass(frozen=True, slots=True)
class RawParty:
    """A party as written."""

    id: PartyId
    file: str
    order: int
    title: Message
    icon: str
    cells: tuple[RawCell, ...]


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer as written."""

    label: Message
    right: bool
    feedback: tuple[RawBlock, ...]
    misconception: MisconceptionId | None


@dataclass(frozen=True, slots=True)
class RawQuestion:
    """A question as written."""

    id: str
    stem: RawBlock
    answers: tuple[RawAnswer, ...]


@dataclass(frozen=True, slots=True)
class RawConcept:
    """A concept as written."""

    id: ConceptId
    file: str
    order: int
    title: Message
    topic: TopicId
    audience: Audience
    questions: tuple[RawQuestion, ...]


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
    state_page: RawTopic | None = None  # what a reader is told of their own state
    scenarios: tuple[RawScenario, ...] = ()  # these four in their own `order`
    ladders: tuple[RawLadder, ...] = ()
    parties: tuple[RawParty, ...] = ()
    concepts: tuple[RawConcept, ...] = ()
    misconceptions: Mapping[MisconceptionId, str] = field(default_factory=dict)
    jurisdictions: tuple[Jurisdiction, ...] = ()
    situations: tuple[Situation, ...] = ()
    paths: tuple[Path, ...] = ()
    code_book: CodeBook | None = None
