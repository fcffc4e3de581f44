"""From the bytes of the glossary to its terms as written."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.block_reader import BlockReader
from confidentiality_guide.packs.source.block_tree import BlockTree
from confidentiality_guide.packs.source.bounds import LARGEST_MARKDOWN
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.front_matter import glossary_head, split_front_matter
from confidentiality_guide.packs.source.identity import Identity
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.source.markdown_file import block_tree
from confidentiality_guide.packs.source.messages import MessageReader
from confidentiality_guide.packs.source.plain_text import read_lines
from confidentiality_guide.packs.source.raw import Message, RawTerm
from confidentiality_guide.packs.source.source_lines import SourceLines, after_mark, at_start
from confidentiality_guide.teaching.ids import TermId

_SHAPE = "Write “word {#id}”, below it “:   ” and the meaning, and an empty line after it."


def parse_glossary(data: bytes, file: str) -> tuple[tuple[RawTerm, ...], tuple[Finding, ...]]:
    """Return the terms in the order they are written, and what was found in the file."""
    found = Finder(file)
    lines = read_lines(data, found, LARGEST_MARKDOWN)
    parts = split_front_matter(lines, found, needed=False) if lines else None
    if parts is None:
        return (), found.found
    glossary_head(parts, found)
    tree = block_tree(parts, found)
    if tree is None:
        return (), found.found
    source = SourceLines(parts.body, parts.body_line, found)
    terms = tuple(_GlossaryReader(tree, source, found).terms())
    if not terms:
        found.error(parts.body_line, "no-terms", "The glossary has no terms.", _SHAPE)
    return terms, found.found


class _GlossaryReader:
    def __init__(self, tree: BlockTree, source: SourceLines, found: Finder) -> None:
        self._tree = tree
        self._source = source
        self._texts = MessageReader(source, InlineParser(), found)
        self._blocks = BlockReader(tree, source, self._texts, found)
        self._identity = Identity("glossary", found)
        self._found = found

    def terms(self) -> Iterator[RawTerm]:
        for element in self._tree.root:
            if element.tag == "dl":
                yield from self._list(element)
            else:
                message = "Here stands something that is no term with its meaning."
                self._found.error(self._source.next_line, "not-in-dialect", message, _SHAPE)
                self._source.excuse()
        self._source.finish()

    def _list(self, element: Element) -> Iterator[RawTerm]:
        word: tuple[TermId, Message] | None = None
        meaning: list[Message] = []
        for child in element:
            if child.tag == "dd":
                meaning += self._meaning(child)
                continue
            yield from self._term(word, meaning)
            word, meaning = self._word(child), []
        yield from self._term(word, meaning)

    def _term(self, word: tuple[TermId, Message] | None, meaning: list[Message]) -> Iterator[RawTerm]:
        if word is None:
            return
        id_, message = word
        if meaning:
            yield RawTerm(id_, message, tuple(meaning))
        else:
            self._found.error(message.line, "no-meaning", f"“{message.text}” has no meaning.", _SHAPE)

    def _word(self, element: Element) -> tuple[TermId, Message]:
        message, place = self._texts.marked(element.text or "", 0, at_start)
        words = self._tree.attributes.get(element, [])
        self._blocks.check_mark(place, "", message.text, attributes=bool(words))
        if any(run.target or run.strong or run.emphasis for run in message.runs):
            self._found.error(message.line, "plain-text", "The word holds a link or emphasis.", "Write plain words.")
        id_, conditions = self._identity.of_idea(words, message.line)
        if conditions:
            self._found.error(message.line, "attributes", "A term has no conditions.", "Take them out.")
        return TermId(id_ or message.text), message

    def _meaning(self, element: Element) -> Iterator[Message]:
        if (element.text or "").strip():
            yield self._first(element)
        for child in element:
            if child.tag != "p":
                message = "A meaning holds more than paragraphs."
                self._found.error(self._source.next_line, "not-in-dialect", message, _SHAPE)
                self._source.excuse()
            elif child is element[0] and not (element.text or "").strip():
                yield self._first(child)
            else:
                yield self._texts.whole(child.text or "", 4)
                self._refuse_attributes(child)

    def _first(self, element: Element) -> Message:
        """The first paragraph of a meaning, with its colon."""
        message, place = self._texts.marked(element.text or "", 0, after_mark)
        self._blocks.check_mark(place, ":", message.text)
        self._refuse_attributes(element)
        return message

    def _refuse_attributes(self, element: Element) -> None:
        line = self._source.next_line
        if self._blocks.attribute_line(element):
            self._found.error(line, "attributes", "A meaning has no id or condition.", "Take the braces out.")
