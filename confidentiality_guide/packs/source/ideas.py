"""From the sections of a topic to its ideas."""

from confidentiality_guide.packs.source.block_reader import Where
from confidentiality_guide.packs.source.raw import RawIdea
from confidentiality_guide.packs.source.sections import Section, SectionReader
from confidentiality_guide.teaching.ids import BlockId, IdeaId


def read_ideas(reader: SectionReader) -> tuple[RawIdea, ...]:
    """Return the ideas of a topic, in order; what is no part of one is told."""
    ideas = tuple(_idea(section, ordinal, reader) for ordinal, section in enumerate(reader.split(), 1))
    reader.source.finish()
    return ideas


def _idea(section: Section, ordinal: int, reader: SectionReader) -> RawIdea:
    message, words = reader.heading(section.heading)
    id_, conditions = reader.identity.of_idea(words, message.line)
    id_ = id_ or IdeaId(str(ordinal))
    heading = reader.heading_block(id_, message, conditions)
    blocks = [
        reader.block(element, Where(BlockId(f"{reader.page}/{id_}/{place}")))
        for place, element in enumerate(section.body, 1)
    ]
    return RawIdea(id_, heading, tuple(block for block in blocks if block is not None))
