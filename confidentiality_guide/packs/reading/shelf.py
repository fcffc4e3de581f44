"""The pack in one language: what a screen asks for what it shows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from confidentiality_guide.packs.file.errors import NotInPack
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.ids import (
    ConceptId,
    ConditionName,
    FigureId,
    LadderId,
    LanguageTag,
    MisconceptionId,
    PartyId,
    ScenarioId,
    SectionId,
    SourceId,
    StateId,
    TermId,
    TopicId,
)
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Contents, Section, Topic, TopicEntry

if TYPE_CHECKING:
    from confidentiality_guide.packs.reading.both_languages import English
    from confidentiality_guide.packs.reading.search import Hit
    from confidentiality_guide.teaching.code_book import CodeBook
    from confidentiality_guide.teaching.concepts import Concept, ConceptEntry, Misconception
    from confidentiality_guide.teaching.conditions import Condition
    from confidentiality_guide.teaching.figures import Figure
    from confidentiality_guide.teaching.glossary import Term
    from confidentiality_guide.teaching.jurisdictions import Jurisdiction, StateEntry
    from confidentiality_guide.teaching.ladders import Ladder, LadderEntry
    from confidentiality_guide.teaching.parties import Party, PartyEntry
    from confidentiality_guide.teaching.scenarios import Scenario, ScenarioEntry
    from confidentiality_guide.teaching.situations import Path, Situation


class Shelf:
    """What is taught, in one language. Raises `PackError` where the pack turns out to be damaged.

    It keeps what one page after another asks for: the sections, the topic read last, and the sources it cites.
    """

    english: "English | None" = None  # of what it gives out, where both languages are shown

    def __init__(self, pack: Pack, language: LanguageTag) -> None:
        self.pack = pack
        self.language = language
        self._sections: tuple[Section, ...] = ()
        self._topic: Topic | None = None
        self._sources: dict[SourceId, Source] = {}
        self._conditions: dict[ConditionName, Condition] | None = None

    def contents(self) -> Contents:
        """The whole table of contents: takes longer the more is in the pack."""
        return self.pack.contents(self.language)

    def sections(self) -> tuple[Section, ...]:
        """The sections, in order."""
        self._sections = self._sections or self.pack.sections(self.language)
        return self._sections

    def section(self, id_: SectionId) -> Section | None:
        """The section with this id, or none."""
        return next((section for section in self.sections() if section.id == id_), None)

    def topics_of(self, section: SectionId) -> tuple[TopicEntry, ...]:
        """What lists say of the topics of one section, in order."""
        return self.pack.topics_of(section, self.language)

    def topic(self, id_: TopicId) -> Topic:
        """The topic with this id."""
        if self._topic is None or self._topic.entry.id != id_:
            self._topic = self.pack.topic(id_, self.language)
            self._sources.clear()
        return self._topic

    def source(self, id_: SourceId) -> Source:
        """The source with this id."""
        if id_ not in self._sources:
            self._sources[id_] = self.pack.source(id_, self.language)
        return self._sources[id_]

    def state_source(self, state: StateId, subject: str) -> Source | None:
        """The law of a state on a subject; none where there is no such state."""
        id_ = SourceId(f"state-{state}-{subject}")
        try:
            return self.source(id_) if state else None
        except NotInPack:
            return None

    def term(self, id_: TermId) -> "Term":
        """The glossary term with this id."""
        return self.pack.term(id_, self.language)

    def terms(self) -> "tuple[Term, ...]":
        """Every glossary term, in the language's order."""
        return self.pack.terms(self.language)

    def figure(self, id_: FigureId) -> "Figure":
        """The words of the figure with this id."""
        return self.pack.figure(id_, self.language)

    def search(self, words: str, layers: Iterable[Layer], limit: int = 30) -> "tuple[Hit, ...]":
        """Where these words stand, best first."""
        return self.pack.search(words, self.language, frozenset(layers), limit)

    # -- what few starts need: read by a module that is only then imported

    def scenarios(self) -> "tuple[ScenarioEntry, ...]":
        """What lists say of the stories, in order."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.scenarios(self.pack, self.language)

    def scenario(self, id_: ScenarioId) -> "Scenario":
        """The story with this id."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.scenario(self.pack, id_, self.language)

    def ladders(self) -> "tuple[LadderEntry, ...]":
        """What lists say of the ladders, in order."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.ladders(self.pack, self.language)

    def ladder(self, id_: LadderId) -> "Ladder":
        """The ladder with this id."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.ladder(self.pack, id_, self.language)

    def parties(self) -> "tuple[PartyEntry, ...]":
        """What lists say of the parties, in order."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.parties(self.pack, self.language)

    def party(self, id_: PartyId) -> "Party":
        """The party with this id."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.party(self.pack, id_, self.language)

    def concepts(self) -> "tuple[ConceptEntry, ...]":
        """What lists say of the concepts, in order."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.concepts(self.pack, self.language)

    def concept(self, id_: ConceptId) -> "Concept":
        """The concept with this id."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.concept(self.pack, id_, self.language)

    def misconceptions(self) -> "dict[MisconceptionId, Misconception]":
        """The misconceptions by their ids."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.misconceptions(self.pack, self.language)

    def states(self) -> "tuple[StateEntry, ...]":
        """What lists say of the states, by their English names."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.states(self.pack, self.language)

    def jurisdiction(self, id_: StateId) -> "Jurisdiction":
        """All that is known of a state’s law."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.jurisdiction(self.pack, id_, self.language)

    def state_page(self) -> "Topic":
        """What a reader is told of their own state."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.state_page(self.pack, self.language)

    def situations(self) -> "tuple[Situation, ...]":
        """The situations, in order."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.situations(self.pack, self.language)

    def paths(self) -> "tuple[Path, ...]":
        """The guided paths, in order."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.paths(self.pack, self.language)

    def code_book(self) -> "CodeBook":
        """Which topic each bit of a hand-off code stands for."""
        from confidentiality_guide.packs.reading import outlined

        return outlined.code_book(self.pack, self.language)

    def conditions(self) -> "dict[ConditionName, Condition]":
        """The conditions by their names."""
        if self._conditions is None:
            from confidentiality_guide.packs.reading import outlined

            self._conditions = outlined.conditions(self.pack, self.language)
        return self._conditions
