"""Sections, topics and ideas."""

from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import IdeaId, SectionId, TopicId
from confidentiality_guide.teaching.layers import Layer

_ASIDES = frozenset({Kind.EXAMPLE, Kind.LAW, Kind.CRISIS, Kind.FIGURE, Kind.TABLE})
_LISTS = frozenset({Kind.STEPS, Kind.BULLETS})


class TopicKind(StrEnum):
    """How a topic's ideas are used."""

    PAGE = "page"
    MYTHS = "myths"  # each idea is a myth: its heading is the myth, its verdict the answer


class Section(NamedTuple):
    """One of the ten parts of the guide."""

    id: SectionId
    title: str
    icon: str


class Idea(NamedTuple):
    """One section of a topic: a short lead, at most one verdict, at most one aside. Fits one kiosk screen."""

    id: IdeaId
    heading: Block
    blocks: tuple[Block, ...]

    def shown(self, layers: frozenset[Layer]) -> "Idea":
        """The same idea with only the blocks of these layers."""
        return Idea(self.id, self.heading, tuple(block for block in self.blocks if block.layer in layers))

    @property
    def verdict(self) -> Block | None:
        """The answer to "is this private?", where the idea gives one."""
        return next((block for block in self.blocks if block.kind is Kind.VERDICT), None)

    @property
    def aside(self) -> tuple[Block, ...]:
        """What stands beside the lead: titled steps, an example, the law, help now, a figure, a table."""
        for place, block in enumerate(self.blocks):
            if block.kind is Kind.SUBHEADING:
                following = self.blocks[place + 1 : place + 2]
                return (block, *(b for b in following if b.kind in _LISTS or b.kind is Kind.PARAGRAPH))
            if block.kind in _ASIDES:
                return (block,)
        return ()

    @property
    def lead(self) -> tuple[Block, ...]:
        """What the idea says first: the paragraphs and lists that are not the aside."""
        aside = self.aside
        return tuple(b for b in self.blocks if b.kind in {Kind.PARAGRAPH, *_LISTS} and b not in aside)


class TopicEntry(NamedTuple):
    """What lists say of a topic: enough to find and open it, without reading it."""

    id: TopicId
    section: SectionId
    title: str
    lead: str
    kind: TopicKind = TopicKind.PAGE
    layers: frozenset[Layer] = frozenset(Layer)
    in_english: bool = False


class Topic(NamedTuple):
    """A page of the guide."""

    entry: TopicEntry
    ideas: tuple[Idea, ...]

    def idea(self, id_: IdeaId) -> Idea | None:
        """The idea with this id, or none."""
        return next((idea for idea in self.ideas if idea.id == id_), None)


class Contents(NamedTuple):
    """The table of contents: sections in order, and the topics of each in order."""

    sections: tuple[Section, ...]
    topics: tuple[TopicEntry, ...]

    def of_section(self, section: SectionId) -> tuple[TopicEntry, ...]:
        """The topics of one section, in order."""
        return tuple(topic for topic in self.topics if topic.section == section)

    def topic(self, id_: TopicId) -> TopicEntry | None:
        """What lists say of this topic, or none."""
        return next((topic for topic in self.topics if topic.id == id_), None)

    def section(self, id_: SectionId) -> Section | None:
        """The section with this id, or none."""
        return next((section for section in self.sections if section.id == id_), None)
