"""The pack in one language: what a screen asks for what it shows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.teaching.ids import FigureId, LanguageTag, SectionId, SourceId, TermId, TopicId
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Contents, Section, Topic, TopicEntry

if TYPE_CHECKING:
    from confidentiality_guide.packs.reading.search import Hit


class Shelf:
    """What is taught, in one language. Raises `PackError` where the pack turns out to be damaged.

    It keeps what one page after another asks for: the sections, the topic read last, and the sources it cites.
    """

    def __init__(self, pack: Pack, language: LanguageTag) -> None:
        self.pack = pack
        self.language = language
        self._sections: tuple[Section, ...] = ()
        self._topic: Topic | None = None
        self._sources: dict[SourceId, Source] = {}

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

    def term(self, id_: TermId) -> Term:
        """The glossary term with this id."""
        return self.pack.term(id_, self.language)

    def terms(self) -> tuple[Term, ...]:
        """Every glossary term, in the language's order."""
        return self.pack.terms(self.language)

    def figure(self, id_: FigureId) -> Figure:
        """The words of the figure with this id."""
        return self.pack.figure(id_, self.language)

    def search(self, words: str, layers: Iterable[Layer], limit: int = 30) -> "tuple[Hit, ...]":
        """Where these words stand, best first."""
        return self.pack.search(words, self.language, frozenset(layers), limit)
