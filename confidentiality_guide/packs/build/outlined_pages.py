"""Stories, ladders, parties and concepts to pages of the pack."""

from collections.abc import Iterable, Iterator
from typing import Any

from confidentiality_guide.packs.build.outlined_values import Writer, context_of
from confidentiality_guide.packs.build.page import Page
from confidentiality_guide.packs.build.pages import block_row, name_row, page_of
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.file import outlines
from confidentiality_guide.packs.file.format import LEAD, TITLE, BlockRow, PageKey, PageKind, readable
from confidentiality_guide.packs.file.outlines import Part
from confidentiality_guide.packs.source.outlined_texts import Outlined
from confidentiality_guide.packs.source.raw import RawConcept, RawLadder, RawParty, RawScenario
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.scenarios import Audience

_Rows = Iterable[tuple[BlockRow, str]]


def key_of(raw: Outlined, translator: Translator) -> PageKey:
    """The key of its page."""
    kinds = {
        RawScenario: PageKind.SCENARIO,
        RawLadder: PageKind.LADDER,
        RawParty: PageKind.PARTY,
        RawConcept: PageKind.CONCEPT,
    }
    return PageKey(kinds[type(raw)], raw.id, translator.tag)


def outlined_page(raw: Outlined, translator: Translator) -> Page:
    """The page of a story, a ladder, a party or a concept."""
    context = context_of(raw)
    head, rows = _written(raw, context, Writer(context, translator))
    return page_of(key_of(raw, translator), readable(head), list(rows))


def _written(raw: Outlined, context: str, writer: Writer) -> tuple[Any, _Rows]:
    match raw:
        case RawScenario():
            story = writer.scenario(raw)
            layer = Layer.PRO if raw.audience is Audience.TRAINEE else Layer.CLIENT
            names = _names(context, story.entry.title, story.entry.lead, layer)
            return outlines.write_scenario(story), (
                *names,
                *_rows(outlines.scenario_parts(story), story.entry.title, found=False),
            )
        case RawLadder():
            ladder = writer.ladder(raw)
            names = _names(context, ladder.entry.title, ladder.entry.say, Layer.CLIENT)
            return outlines.write_ladder(ladder), (
                *names,
                *_rows(outlines.ladder_parts(ladder), ladder.entry.title, found=True),
            )
        case RawParty():
            party = writer.party(raw)
            return outlines.write_party(party), _rows(outlines.party_parts(party), party.entry.title, found=True)
        case RawConcept():
            concept = writer.concept(raw)
            parts = outlines.concept_parts(concept)
            return outlines.write_concept(concept), _rows(parts, concept.entry.title, found=False)


def _names(context: str, title: str, lead: str, layer: Layer) -> _Rows:
    yield name_row(f"{context}/{TITLE}", TITLE, title, title, layer)
    yield name_row(f"{context}/{LEAD}", LEAD, lead, title, layer)


def _rows(parts: Iterator[Part], title: str, *, found: bool) -> _Rows:
    """The rows of a page's blocks. Nobody should find the end of a story or the answer to a question by searching."""
    for part in parts:
        heading = plain(part.heading.text)
        for block in (part.heading, *part.blocks):
            row, words = block_row(block, title, part.id, heading)
            yield row, words if found else ""
