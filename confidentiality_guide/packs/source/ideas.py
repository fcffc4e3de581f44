"""From the block tree of a topic's body to its ideas."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.block_reader import BlockReader, Where
from confidentiality_guide.packs.source.block_tree import BlockTree
from confidentiality_guide.packs.source.callouts import CalloutReader
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.identity import Identity
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.source.messages import MessageReader
from confidentiality_guide.packs.source.raw import Message, RawBlock, RawIdea
from confidentiality_guide.packs.source.source_lines import SourceLines, after_hashes
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import BlockId, ConditionName, IdeaId, TopicId


@dataclass(slots=True)
class _Open:
    """An idea while its blocks are being read."""

    id: IdeaId
    heading: RawBlock
    blocks: list[RawBlock] = field(default_factory=list)
    seen: int = 0  # blocks read so far, those that were refused included

    def closed(self) -> RawIdea:
        return RawIdea(self.id, self.heading, tuple(self.blocks))


class IdeaReader:
    """Reads the ideas of one topic."""

    def __init__(
        self, topic: TopicId, tree: BlockTree, source: SourceLines, inline: InlineParser, found: Finder
    ) -> None:
        self._topic = topic
        self._tree = tree
        self._source = source
        self._texts = MessageReader(source, inline, found)
        self._blocks = BlockReader(tree, source, self._texts, found)
        self._identity = Identity(topic, found)
        self._callouts = CalloutReader(self._blocks, self._identity)
        self._found = found

    def ideas(self) -> tuple[RawIdea, ...]:
        """Return the ideas, in order; what is no part of one is told."""
        read: list[_Open] = []
        for element in self._tree.root:
            line = self._source.next_line
            self._check_empty_line(line)
            if element.tag == "h2":
                read.append(self._idea(element, len(read) + 1))
            elif read:
                self._add_block(element, read[-1])
            else:
                self._before_the_first(element, line)
        self._source.finish()
        return tuple(idea.closed() for idea in read)

    def _idea(self, element: Element, ordinal: int) -> _Open:
        message, words = self._heading(element, "##")
        id_, conditions = self._identity.of_idea(words, message.line)
        id_ = id_ or IdeaId(str(ordinal))
        return _Open(id_, self._heading_block(BlockId(f"{self._topic}/{id_}"), Kind.HEADING, message, conditions))

    def _heading(self, element: Element, mark: str) -> tuple[Message, list[str]]:
        words = self._tree.attributes.get(element, [])
        if not (element.text or "").strip():
            line, _ = self._source.take_next()
            self._found.error(line, "empty-heading", "A heading has no words.", "Write it, or take it out.")
            return Message("", line), words
        message, place = self._texts.marked(element.text or "", 0, after_hashes)
        self._blocks.check_mark(place, mark, message.text, attributes=bool(words))
        if any(run.target for run in message.runs):
            hint = "Put the link in the paragraph below."
            self._found.error(message.line, "heading", "A heading holds a link.", hint)
        return message, words

    def _heading_block(
        self,
        id_: BlockId,
        kind: Kind,
        message: Message,
        conditions: tuple[ConditionName, ...] = (),
    ) -> RawBlock:
        if not self._source.precedes_empty_line(message.line):
            self._warn_empty_line(message.line, "after")
        return RawBlock(id_, kind, message.line, text=message, conditions=conditions)

    def _add_block(self, element: Element, idea: _Open) -> None:
        idea.seen += 1
        id_ = BlockId(f"{self._topic}/{idea.id}/{idea.seen}")
        block: RawBlock | None
        match element.tag:
            case "h3":
                block = self._subheading(element, id_)
            case "div":
                block = self._callouts.callout(element, idea.id, idea.seen)
            case _:
                block = self._blocks.block(element, Where(id_))
        if block is not None:
            idea.blocks.append(block)

    def _subheading(self, element: Element, id_: BlockId) -> RawBlock:
        message, words = self._heading(element, "###")
        if words:
            hint = "Only “##” headings and callouts have ids."
            self._found.error(message.line, "attributes", "A “###” heading has attributes.", hint)
        return self._heading_block(id_, Kind.SUBHEADING, message)

    def _before_the_first(self, element: Element, line: int) -> None:
        if element.tag.startswith("h"):
            self._blocks.refuse(element)
        else:
            hint = "Begin the text with a heading: “## Heading {#id}”."
            self._found.error(line, "before-first-heading", "Text stands before the first “##”.", hint)
        self._source.excuse()

    def _check_empty_line(self, line: int) -> None:
        if not self._source.follows_empty_line(line):
            self._warn_empty_line(line, "before")

    def _warn_empty_line(self, line: int, where: str) -> None:
        hint = "Put one there: other programs read Markdown differently without it."
        self._found.warning(line, "empty-line", f"There is no empty line {where} this one.", hint)
