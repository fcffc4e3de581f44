"""What every Markdown file of the guide has in common: sections under “##” headings, read block by block."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.block_reader import BlockReader, Where
from confidentiality_guide.packs.source.block_tree import BlockTree
from confidentiality_guide.packs.source.callouts import CalloutReader, Callouts
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.identity import Identity
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.source.messages import MessageReader
from confidentiality_guide.packs.source.raw import Message, RawBlock
from confidentiality_guide.packs.source.source_lines import SourceLines, after_hashes
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import BlockId, ConditionName


class Section(NamedTuple):
    """A heading, and what stands under it up to the next."""

    heading: Element
    body: Sequence[Element]


class Heading(NamedTuple):
    """A heading as written, and the words between its braces."""

    message: Message
    words: list[str]


class SectionReader:
    """Reads the sections of one file. Each must be read to its end before the next: the lines are used up in order."""

    def __init__(
        self, page: str, tree: BlockTree, source: SourceLines, inline: InlineParser, found: Finder, callouts: Callouts
    ) -> None:
        self.page = page
        self.tree = tree
        self.source = source
        self.found = found
        self.texts = MessageReader(source, inline, found)
        self.blocks = BlockReader(tree, source, self.texts, found)
        self.identity = Identity(page, found)
        self._callouts = CalloutReader(self.blocks, self.identity, callouts)

    def split(self) -> tuple[Section, ...]:
        """Return the sections, in order; what stands before the first is told."""
        elements = list(self.tree.root)
        bounds = [*(place for place, element in enumerate(elements) if element.tag == "h2"), len(elements)]
        for element in elements[: bounds[0]]:
            self._before_the_first(element)
        return tuple(Section(elements[start], elements[start + 1 : end]) for start, end in pairwise(bounds))

    def heading(self, element: Element, mark: str = "##") -> Heading:
        """Return the words of a heading and of its braces."""
        self.check_empty_line_before()
        words = self.tree.attributes.get(element, [])
        if not (element.text or "").strip():
            line, _ = self.source.take_next()
            self.found.error(line, "empty-heading", "A heading has no words.", "Write it, or take it out.")
            return Heading(Message("", line), words)
        message, place = self.texts.marked(element.text or "", 0, after_hashes)
        self.blocks.check_mark(place, mark, message.text, attributes=bool(words))
        if any(run.target for run in message.runs):
            hint = "Put the link in the paragraph below."
            self.found.error(message.line, "heading", "A heading holds a link.", hint)
        if not self.source.precedes_empty_line(message.line):
            self._warn_empty_line(message.line, "after")
        return Heading(message, words)

    def heading_block(self, id_: str, message: Message, conditions: tuple[ConditionName, ...] = ()) -> RawBlock:
        """The heading of a section as a block; `id_` is that of the section."""
        return RawBlock(BlockId(f"{self.page}/{id_}"), Kind.HEADING, message.line, text=message, conditions=conditions)

    def block(self, element: Element, where: Where) -> RawBlock | None:
        """Return the block an element is; none where it is refused, which is told."""
        if not where.indent:
            self.check_empty_line_before()
        match element.tag:
            case "h3" if not where.indent:
                return self._subheading(element, where.id)
            case "div":
                return self._callouts.callout(element, where)
            case _:
                return self.blocks.block(element, where)

    def check_empty_line_before(self) -> None:
        """Tell where the next line with anything on it follows another at once."""
        line = self.source.next_line
        if not self.source.follows_empty_line(line):
            self._warn_empty_line(line, "before")

    def _subheading(self, element: Element, id_: BlockId) -> RawBlock:
        message, words = self.heading(element, "###")
        if words:
            hint = "Only “##” headings and callouts have ids."
            self.found.error(message.line, "attributes", "A “###” heading has attributes.", hint)
        return RawBlock(id_, Kind.SUBHEADING, message.line, text=message)

    def _before_the_first(self, element: Element) -> None:
        line = self.source.next_line
        self.check_empty_line_before()
        if element.tag.startswith("h"):
            self.blocks.refuse(element)
        else:
            hint = "Begin the text with a heading: “## Heading {#id}”."
            self.found.error(line, "before-first-heading", "Text stands before the first “##”.", hint)
        self.source.excuse()

    def _warn_empty_line(self, line: int, where: str) -> None:
        hint = "Put one there: other programs read Markdown differently without it."
        self.found.warning(line, "empty-line", f"There is no empty line {where} this one.", hint)
