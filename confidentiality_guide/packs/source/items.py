"""Lists whose items hold blocks: a choice with its feedback, an answer with its own, a change with its verdict."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.block_reader import Where
from confidentiality_guide.packs.source.raw import Message, RawBlock
from confidentiality_guide.packs.source.sections import SectionReader
from confidentiality_guide.packs.source.source_lines import after_mark
from confidentiality_guide.teaching.ids import BlockId

_SHAPE = "Write “- ” and its text, an empty line, and under it what belongs to it, indented by four spaces."


class Item(NamedTuple):
    """One item: its first line, not yet read as running text, and the blocks indented under it.

    `attribute` is the value its last line gives between braces, `{misconception="x"}`; empty: it has none.
    """

    text: str
    line: int
    blocks: tuple[RawBlock, ...]
    attribute: str = ""


class ItemReader:
    """Reads such lists. `part` is how the last part of an item's id begins: “choice” for “choice-1”.

    `attribute` is the one name an item's last line may give a value; `numbered` where an item holds several blocks.
    """

    def __init__(self, reader: SectionReader, part: str, *, attribute: str = "", numbered: bool = True) -> None:
        self._reader = reader
        self._part = part
        self._attribute = attribute
        self._numbered = numbered

    def items(self, list_: Element, section: BlockId) -> Iterator[Item]:
        """Return the items of a list that stands in this section; what can be read of none is told."""
        for number, element in enumerate(list_, 1):
            head, raw, under = _parted(element)
            if not raw.strip():
                line = self._reader.source.next_line
                self._reader.found.error(line, "empty-item", "A list item has no text of its own.", _SHAPE)
                self._reader.source.excuse()
                continue
            self._refuse_attributes(element, head)
            text, place = self._reader.texts.written(raw, 0, after_mark)
            self._reader.blocks.check_mark(place, "-", text)
            attribute = self._taken_attribute(under)
            where = Where(section).under(f"{self._part}-{number}")
            yield Item(text, place.line, tuple(self._blocks(under, where)), attribute)

    def label(self, text: str, line: int) -> Message:
        """The text of an item as it is shown: without links, because the whole of it can be pressed."""
        message = self._reader.texts.cell(text, line)
        if not message.text:
            self._reader.found.error(line, "empty-item", f"The {self._part} has no words.", _SHAPE)
        if any(run.target for run in message.runs):
            hint = "Put the link into what stands under it."
            self._reader.found.error(line, "label", f"The words of a {self._part} hold a link.", hint)
        return message

    def _blocks(self, under: list[Element], where: Where) -> Iterator[RawBlock]:
        for ordinal, element in enumerate(under, 1):
            id_ = f"{where.id}/{ordinal}" if self._numbered or ordinal > 1 else where.id
            block = self._reader.block(element, Where(BlockId(id_), where.layer, where.indent))
            if block is not None:
                yield block

    def _refuse_attributes(self, element: Element, head: Element) -> None:
        """Tell braces that stand under an item's text, where the library cuts them off."""
        if element in self._reader.tree.attributes or head in self._reader.tree.attributes:
            hint = "Write them on the same line, right behind the text."
            line = self._reader.source.next_line
            self._reader.found.error(line, "attributes", "Braces stand on a line of their own.", hint)
            self._reader.source.excuse()

    def _taken_attribute(self, under: list[Element]) -> str:
        """Take the item's own attribute out of the words of its last paragraph."""
        attributes = self._reader.tree.attributes
        paragraphs = [inner for element in under for inner in element.iter("p")]
        if not self._attribute or not paragraphs or paragraphs[-1] not in attributes:
            return ""
        last = paragraphs[-1]
        own = [word for word in attributes[last] if word.startswith(f"{self._attribute}=")]
        attributes[last] = [word for word in attributes[last] if word not in own]
        return own[0].partition("=")[2].strip("\"'“”") if own else ""


def trailing_braces(text: str) -> tuple[str, list[str]]:
    """Cut `{…}` off the end of a text; return the text and the words between the braces."""
    if not text.endswith("}") or "{" not in text:
        return text, []
    before, _, words = text[:-1].rpartition("{")
    return before.rstrip(), words.split()


def _parted(item: Element) -> tuple[Element, str, list[Element]]:
    """The element that holds the text an item begins with, that text, and what stands under it."""
    under = list(item)
    if (item.text or "").strip() or not under or under[0].tag != "p":
        return item, item.text or "", under
    return under[0], under[0].text or "", under[1:]


def first_text(item: Element) -> str:
    """The text an item begins with."""
    return _parted(item)[1]


def holds_more(item: Element) -> bool:
    """Whether anything stands under the text an item begins with."""
    return bool(_parted(item)[2])
