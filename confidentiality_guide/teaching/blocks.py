"""The block: the smallest thing that is shown, translated, read aloud and cited."""

from dataclasses import dataclass, replace
from enum import StrEnum

from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import BlockId, ConditionName, FigureId, SourceId
from confidentiality_guide.teaching.inline import CITATIONS, Run, Scheme, Target, Text
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.verdicts import Verdict


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"  # the name of an idea
    SUBHEADING = "subheading"  # the name of an aside
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    STEPS = "steps"
    TABLE = "table"
    FIGURE = "figure"
    VERDICT = "verdict"
    ASK = "ask"
    EXAMPLE = "example"
    LAW = "law"
    CRISIS = "crisis"
    TALK = "talk"
    PRO = "pro"
    KNOWS = "knows"  # on a step of a ladder: who knows now
    DO = "do"  # in an answer to "who can know?": what the reader can do
    CARD = "card"  # something to try, in the flow of a page: a scenario, a check


CALLOUTS = frozenset(
    {
        Kind.VERDICT,
        Kind.ASK,
        Kind.EXAMPLE,
        Kind.LAW,
        Kind.CRISIS,
        Kind.TALK,
        Kind.PRO,
        Kind.KNOWS,
        Kind.DO,
    }
)
LAYER_OF = {Kind.TALK: Layer.TALK, Kind.PRO: Layer.PRO}


@dataclass(frozen=True, slots=True)
class Block:
    """One block, in one language.

    Which fields are filled depends on `kind`:
    `text` for headings and paragraphs; `items` for bullets and steps; `rows` (the first is the head) for
    tables; `figure`, with `text` as its alternative, for figures; `opens`, with `text` as its words, for cards;
    `title` (empty: the usual one) and `body` for callouts; `verdict` for verdicts.
    """

    id: BlockId
    kind: Kind
    layer: Layer = Layer.CLIENT
    text: Text = ()
    items: tuple[Text, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    title: Text = ()
    body: tuple["Block", ...] = ()
    verdict: Verdict | None = None
    figure: FigureId | None = None
    opens: Target | None = None
    conditions: tuple[ConditionName, ...] = ()
    audio: str = ""  # reference to a recording; empty: none
    in_english: bool = False  # true where no exact translation exists and the English is shown

    def __post_init__(self) -> None:
        if (self.kind is Kind.VERDICT) != (self.verdict is not None):
            raise ContentError(f"{self.id}: a verdict block has a verdict, and no other block has one")
        if self.kind is Kind.FIGURE and self.figure is None:
            raise ContentError(f"{self.id}: a figure block names its figure")
        if (self.kind is Kind.CARD) != (self.opens is not None):
            raise ContentError(f"{self.id}: a card names what it opens, and no other block does")

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every stretch of text in reading order, the body of a callout included."""
        inner = tuple(text for block in self.body for text in block.texts)
        cells = tuple(cell for row in self.rows for cell in row)
        return tuple(text for text in (self.title, self.text, *self.items, *cells, *inner) if text)

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """The sources it cites, each once, in reading order."""
        return tuple(SourceId(cited.id) for cited in self.citations if cited.scheme is Scheme.SOURCE)

    @property
    def citations(self) -> tuple[Target, ...]:
        """The sources and the laws of the reader's state that it cites, each once, in reading order."""
        targets = (run.target for text in self.texts for run in text if run.target is not None)
        return tuple(dict.fromkeys(target for target in targets if target.scheme in CITATIONS))


def without_citations_at_end(text: Text) -> Text:
    """The text without the citations it ends with: where they are shown as chips, they are not shown twice."""
    runs = list(text)
    while runs and _is_citation_or_gap(runs[-1]):
        runs.pop()
    if runs and runs[-1].text != runs[-1].text.rstrip():
        last = runs[-1]
        runs[-1] = Run(last.text.rstrip(), last.strong, last.emphasis, last.target)
    return tuple(runs)


def without_citations_of(scheme: Scheme, block: Block) -> Block:
    """The block without its citations of one kind, wherever in its paragraphs they stand."""
    text = tuple(run for run in block.text if run.target is None or run.target.scheme is not scheme)
    return replace(block, text=text, body=tuple(without_citations_of(scheme, inner) for inner in block.body))


def _is_citation_or_gap(run: Run) -> bool:
    if run.target is not None:
        return run.target.scheme in CITATIONS
    return all(sign.isspace() or sign in ",;·" for sign in run.text)
