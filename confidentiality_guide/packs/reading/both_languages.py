"""The pack in the reader's language, and beside every text of it the English it was made from."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.teaching.ids import (
    BlockId,
    ConceptId,
    FigureId,
    LadderId,
    LanguageTag,
    MisconceptionId,
    PartyId,
    ScenarioId,
    SourceId,
    TermId,
    TopicId,
)
from confidentiality_guide.teaching.inline import Run, Text, plain
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.topics import Topic

if TYPE_CHECKING:
    from confidentiality_guide.teaching.concepts import Concept, Misconception
    from confidentiality_guide.teaching.ladders import Ladder, LadderEntry
    from confidentiality_guide.teaching.parties import Party, PartyEntry
    from confidentiality_guide.teaching.scenarios import Scenario, ScenarioEntry
    from confidentiality_guide.teaching.situations import Path, Situation


class English:
    """The English of what a shelf gave out: blocks by their ids, and what is no block by its words.

    Both languages of a page were made from the same source, so they are built alike, part by part.
    """

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self._given: list[tuple[object, Callable[[], object]]] = []  # whose English has not been asked for yet
        self._blocks: dict[BlockId, Block] = {}
        self._texts: dict[str, Text] = {}

    def remember(self, given: object, read: Callable[[], object]) -> None:
        """What was given out, and how its English is read. Nothing is read before it is asked for."""
        self._given.append((given, read))

    def of_block(self, block: Block) -> Block | None:
        """The same block in English; none where the block is in English anyway."""
        self._read()
        return None if block.in_english else self._blocks.get(block.id)

    def of_text(self, text: Text | str) -> Text:
        """What is no block, such as a title or a choice, in English; empty where that is not known, or the same."""
        self._read()
        return self._texts.get(text if isinstance(text, str) else plain(text), ())

    def of_figure(self, id_: FigureId) -> Figure:
        """The words of a figure in English."""
        return self.shelf.figure(id_)

    def _read(self) -> None:
        given, self._given = self._given, []
        for shown, read in given:
            self._pair(shown, read())

    def _pair(self, shown: Any, english: Any) -> None:
        if isinstance(shown, Block):
            self._blocks[shown.id] = english
            self._pair(shown.body, english.body)
        elif isinstance(shown, str):
            self._pair_texts((Run(shown),), (Run(english),))
        elif isinstance(shown, tuple) and shown and all(isinstance(part, Run) for part in shown):
            self._pair_texts(shown, english)
        elif isinstance(shown, tuple) and isinstance(english, tuple):
            for part, own in zip(shown, english, strict=False):
                self._pair(part, own)

    def _pair_texts(self, shown: Text, english: Text) -> None:
        words = plain(shown)
        if words and words != plain(english):
            self._texts[words] = english


class BothLanguages(Shelf):
    """A shelf that knows the English of all it gives out."""

    english: English

    def __init__(self, pack: Pack, language: LanguageTag) -> None:
        super().__init__(pack, language)
        self.english = English(Shelf(pack, ENGLISH))

    @property
    def _own(self) -> Shelf:
        return self.english.shelf

    def topic(self, id_: TopicId) -> Topic:
        given = super().topic(id_)
        self.english.remember(given, partial(self._own.topic, id_))
        return given

    def source(self, id_: SourceId) -> Source:
        given = super().source(id_)
        self.english.remember(given, partial(self._own.source, id_))
        return given

    def term(self, id_: TermId) -> Term:
        given = super().term(id_)
        self.english.remember(given, partial(self._own.term, id_))
        return given

    def terms(self) -> tuple[Term, ...]:
        given = super().terms()  # each language has an order of its own
        for term in given:
            self.english.remember(term, partial(self._own.term, term.id))
        return given

    def scenarios(self) -> "tuple[ScenarioEntry, ...]":
        given = super().scenarios()
        self.english.remember(given, self._own.scenarios)
        return given

    def scenario(self, id_: ScenarioId) -> "Scenario":
        given = super().scenario(id_)
        self.english.remember(given, partial(self._own.scenario, id_))
        return given

    def ladders(self) -> "tuple[LadderEntry, ...]":
        given = super().ladders()
        self.english.remember(given, self._own.ladders)
        return given

    def ladder(self, id_: LadderId) -> "Ladder":
        given = super().ladder(id_)
        self.english.remember(given, partial(self._own.ladder, id_))
        return given

    def parties(self) -> "tuple[PartyEntry, ...]":
        given = super().parties()
        self.english.remember(given, self._own.parties)
        return given

    def party(self, id_: PartyId) -> "Party":
        given = super().party(id_)
        self.english.remember(given, partial(self._own.party, id_))
        return given

    def concept(self, id_: ConceptId) -> "Concept":
        given = super().concept(id_)
        self.english.remember(given, partial(self._own.concept, id_))
        return given

    def misconceptions(self) -> "dict[MisconceptionId, Misconception]":
        given = super().misconceptions()
        self.english.remember(tuple(given.values()), self._english_misconceptions)
        return given

    def _english_misconceptions(self) -> "tuple[Misconception, ...]":
        return tuple(self._own.misconceptions().values())

    def state_page(self) -> Topic:
        given = super().state_page()
        self.english.remember(given, self._own.state_page)
        return given

    def situations(self) -> "tuple[Situation, ...]":
        given = super().situations()
        self.english.remember(given, self._own.situations)
        return given

    def paths(self) -> "tuple[Path, ...]":
        given = super().paths()
        self.english.remember(given, self._own.paths)
        return given
