"""Cards and lists as JSON in the pack, and back: sections, sources, terms, figures, the review.

Read only after its digest was found right, so a wrong shape is a mistake of ours, not of the file.
"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from confidentiality_guide.packs.file.rows import read_text, write_text
from confidentiality_guide.teaching.ids import FigureId, SectionId, SourceId, TermId
from confidentiality_guide.teaching.law import Source, Standing
from confidentiality_guide.teaching.topics import Section
from confidentiality_guide.teaching.verdicts import Verdict

if TYPE_CHECKING:  # most of it is for the compiler, and reading needs none of that
    from confidentiality_guide.packs.source.raw import Review
    from confidentiality_guide.teaching.figures import Figure, Part
    from confidentiality_guide.teaching.glossary import Term


def write_sections(sections: Sequence[Section]) -> list[Any]:
    """The sections, as JSON."""
    return [[section.id, section.title, section.icon] for section in sections]


def read_sections(head: str) -> tuple[Section, ...]:
    """The sections, from their page."""
    return tuple([Section(SectionId(id_), title, icon) for id_, title, icon in json.loads(head)])


def write_source(source: Source) -> dict[str, Any]:
    """A source card, as JSON."""
    return {name: value for name, value in source._asdict().items() if value}


def read_source(head: str) -> Source:
    """A source card, from its page."""
    written = dict.fromkeys(Source._fields, "") | {"in_english": False} | json.loads(head)
    return Source(**(written | {"id": SourceId(written["id"]), "standing": Standing(written["standing"])}))


def write_term(term: "Term") -> list[Any]:
    """A glossary card, as JSON."""
    return [term.id, term.word, [write_text(text) for text in term.meaning], term.in_english]


def read_term(head: str) -> "Term":
    """A glossary card, from its page."""
    from confidentiality_guide.teaching.glossary import Term  # a start shows none

    id_, word, meaning, in_english = json.loads(head)
    return Term(TermId(id_), word, tuple([read_text(text) for text in meaning]), in_english)


def write_figure(figure: "Figure") -> list[Any]:
    """A figure's words, as JSON."""
    parts = [list(part) for part in figure.parts]
    return [figure.id, figure.title, figure.note, parts, figure.in_english]


def read_figure(head: str) -> "Figure":
    """A figure's words, from its page."""
    from confidentiality_guide.teaching.figures import Figure  # a start shows none

    id_, title, note, parts, in_english = json.loads(head)
    return Figure(FigureId(id_), title, note, tuple([_read_part(*part) for part in parts]), in_english)


def _read_part(
    key: str, name: str, label: str, text: str, points: Sequence[str], outcome: str, verdict: str | None
) -> "Part":
    from confidentiality_guide.teaching.figures import Part

    return Part(key, name, label, text, tuple(points), outcome, Verdict(verdict) if verdict else None)


def write_review(review: "Review") -> list[Any]:
    """Who has reviewed the English text, as JSON."""
    return [review.lawyer, review.clinician]


def read_review(head: str) -> "Review":
    """Who has reviewed the English text, from its page."""
    from confidentiality_guide.packs.source.raw import Review

    lawyer, clinician = json.loads(head)
    return Review(lawyer, clinician)
