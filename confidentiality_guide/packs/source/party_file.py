"""From the bytes of a party's file to the party as written: one answer for each kind of information."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

import msgspec

from confidentiality_guide.packs.source.block_reader import Where
from confidentiality_guide.packs.source.callouts import OF_PARTIES
from confidentiality_guide.packs.source.classes import ANSWERS, answer_of, sort_classes
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.items import ItemReader
from confidentiality_guide.packs.source.markdown_file import MarkdownFile, read_markdown
from confidentiality_guide.packs.source.party_rules import check_party
from confidentiality_guide.packs.source.raw import RawBlock, RawCell, RawChange, RawParty
from confidentiality_guide.packs.source.sections import Section, SectionReader
from confidentiality_guide.teaching.ids import BlockId, PartyId

CHANGES_TITLE = "What can change this?"
_LISTS = frozenset({"ul", "ol"})


class PartyHead(msgspec.Struct, frozen=True):
    """What a party says of itself."""

    id: str
    title: str
    icon: str
    order: int


def parse_party(data: bytes, file: str) -> tuple[RawParty | None, tuple[Finding, ...]]:
    """Return a party and what was found in its file; no party where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the party's id.
    """
    return read_markdown(data, file, PartyHead, _cells, _party)


def _party(head: PartyHead, cells: tuple[RawCell, ...], markdown: MarkdownFile) -> RawParty:
    title = markdown.words(head.title, "title")
    icon = markdown.id_of(head.icon, "icon")
    party = RawParty(PartyId(markdown.id), markdown.found.file, head.order, title, icon, cells)
    check_party(party, markdown.found)
    return party


def _cells(markdown: MarkdownFile) -> tuple[RawCell, ...]:
    reader = markdown.sections(f"party:{markdown.id}", OF_PARTIES)
    if reader is None:
        return ()
    cells = tuple(_CellReader(reader).cell(section, place) for place, section in enumerate(reader.split(), 1))
    reader.source.finish()
    if not cells:
        markdown.nothing(
            "party", "Write seven headings, the first “## Can … know that I come here? {#coming .depends}”."
        )
    return cells


class _CellReader:
    def __init__(self, reader: SectionReader) -> None:
        self._reader = reader
        self._items = ItemReader(reader, "change", numbered=False)

    def cell(self, section: Section, place: int) -> RawCell:
        reader = self._reader
        message, words = reader.heading(section.heading)
        classes = sort_classes(words, ANSWERS, message.line, reader.found)
        idea, conditions = reader.identity.of_idea(classes.rest, message.line)
        if conditions:
            hint = "Put verdict callouts with conditions under the reason instead."
            reader.found.error(message.line, "attributes", "The question stands for everyone: no conditions.", hint)
        verdict = answer_of(classes.known, message.line, reader.found)
        heading = reader.heading_block(idea or str(place), message)
        blocks: list[RawBlock] = []
        changes: list[RawChange] = []
        before: Element | None = None
        for ordinal, element in enumerate(section.body, 1):
            if before is not None and before.tag == "h3" and element.tag in _LISTS:
                reader.check_empty_line_before()
                changes += self._changes(element, heading.id)
            elif element.tag == "h3":
                self._title_of_changes(element, section.body[ordinal : ordinal + 1])
            elif block := reader.block(element, Where(BlockId(f"{heading.id}/{ordinal}"))):
                blocks.append(block)
            before = element
        return RawCell(idea or str(place), heading, verdict, tuple(blocks), tuple(changes))

    def _title_of_changes(self, element: Element, below: Sequence[Element]) -> None:
        message, words = self._reader.heading(element, "###")
        if words or message.text != CHANGES_TITLE:
            hint = f"Write “### {CHANGES_TITLE}”; it is the only one here."
            self._reader.found.error(message.line, "subheading", f"Here stands “{message.text[:40]}”.", hint)
        if not below or below[0].tag not in _LISTS:
            hint = "Put list items “- If …” right below it, each with a verdict, or take it out."
            self._reader.found.error(message.line, "subheading", "No list follows the “###” heading.", hint)

    def _changes(self, element: Element, cell: BlockId) -> list[RawChange]:
        changes = []
        for item in self._items.items(element, cell):
            label = self._items.label(item.text, item.line)
            if item.blocks:
                changes.append(RawChange(label, item.blocks[0]))
            if len(item.blocks) != 1:
                hint = 'Indent one verdict under it: !!! protected "Protected", and the rule with its source.'
                what = f"The change “{item.text[:40]}” has {len(item.blocks) or 'no'} blocks under it, not one verdict."
                self._reader.found.error(item.line, "change", what, hint)
        return changes
