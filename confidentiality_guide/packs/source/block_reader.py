"""From the elements of a block tree to blocks: paragraphs, lists, tables and figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.block_tree import BlockTree
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.inline import InlineError, Picture, is_id, target_of
from confidentiality_guide.packs.source.messages import MessageReader
from confidentiality_guide.packs.source.raw import Message, RawBlock
from confidentiality_guide.packs.source.source_lines import Place, SourceLines, after_mark
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import BlockId, FigureId
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.layers import Layer

FIGURE_SCHEME = "figure:"
_CARDS = frozenset({Scheme.SCENARIO, Scheme.LADDER, Scheme.CHECK})  # what can be tried in the flow of a page
_REFUSED = {
    "pre": (
        "indented text, which Markdown takes for code",
        "Indent by four spaces only in a callout, or under a choice, an answer or a change.",
    ),
    "hr": ("a rule", "Take it out; a heading begins something new."),
    "dl": ("a definition list", "Definitions stand in glossary.md; a line may not begin with “: ”."),
    "table": ("a table", "Put it outside the callout."),
    "div": ("a callout inside a callout", "Indent only what belongs to a callout, and let each stand alone."),
    "h1": (
        "a heading with one “#”",
        "A topic’s title stands in its front matter; an idea’s heading has “##”.",
    ),
}


@dataclass(frozen=True, slots=True)
class Where:
    """Where a block stands: its id, its layer, and how far it is indented."""

    id: BlockId
    layer: Layer = Layer.CLIENT
    indent: int = 0

    def under(self, part: str) -> "Where":
        """A place for what is indented under a list item, by the last part of its id."""
        return Where(BlockId(f"{self.id}/{part}"), self.layer, self.indent + 4)

    def inside(self, ordinal: int, layer: Layer) -> "Where":
        """A place in the body of the callout that stands here."""
        return Where(BlockId(f"{self.id}.{ordinal}"), layer, self.indent + 4)


class BlockReader:
    """Reads the elements of one tree, in the order of the document."""

    def __init__(self, tree: BlockTree, source: SourceLines, texts: MessageReader, found: Finder) -> None:
        self.tree = tree
        self.source = source
        self.texts = texts
        self.found = found

    def block(self, element: Element, where: Where, *, may_have_id: bool = False) -> RawBlock | None:
        """Return the block an element is; none where the guide has no such block, which is told."""
        if not may_have_id:
            self._refuse_attributes(element)
        match element.tag:
            case "p":
                return self._paragraph(element, where)
            case "ul":
                return self._list(element, Kind.BULLETS, where)
            case "ol":
                return self._list(element, Kind.STEPS, where)
            case "table" if not where.indent:
                return self._table(element, where)
        self.refuse(element)
        return None

    def refuse(self, element: Element) -> None:
        """Tell that the guide has no such block."""
        hint = "A heading has “##” for an idea, or “###” for the title of steps or a list."
        what, hint = _REFUSED.get(element.tag, (f"a heading of level {element.tag[1:]}", hint))
        self.found.error(self.source.next_line, "not-in-dialect", f"Here stands {what}.", hint)
        self.source.excuse()

    def attribute_line(self, element: Element) -> list[str]:
        """Use up the line of attributes a paragraph ended with; return its words."""
        words = self.tree.attributes.get(element, [])
        if element in self.tree.attributes:
            line, text = self.source.take_next()
            if not (text.strip().startswith("{") and text.strip().endswith("}")):
                self.found.error(
                    line, "attributes", "The attributes cannot be read.", "Write {#id} on a line of its own."
                )
        return words

    def check_mark(self, place: Place, mark: str, text: str, *, attributes: bool = False) -> None:
        """Tell a mark that is not the one meant, or anything behind the text."""
        if place.before and place.before != mark:
            message = f"“{text[:24]}” begins with “{place.before}”."
            self.found.error(place.line, "mark", message, f"Write “{mark} ” before it.")
        if place.after and not (attributes and place.after.startswith("{")):
            message = f"“{place.after[:24]}” would not be shown."
            self.found.error(place.line, "lost-text", message, "Take it out, or put it into the text.")

    def _refuse_attributes(self, element: Element) -> None:
        for inner in element.iter():
            if words := self.tree.attributes.get(inner):
                message = f"“{{{' '.join(words)}}}” stands where no id or condition can."
                hint = "Give an id to a heading, or to a callout as the last line of its first paragraph."
                self.found.error(self.source.next_line, "attributes", message, hint)
                self.source.excuse()

    def _paragraph(self, element: Element, where: Where) -> RawBlock | None:
        if where.indent:
            message, picture = self.texts.whole(element.text or "", where.indent), None
        else:
            message, picture = self.texts.paragraph(element.text or "", where.indent)
        self.attribute_line(element)
        if picture is not None:
            return self._figure(picture, message, where)
        return RawBlock(where.id, Kind.PARAGRAPH, message.line, where.layer, text=message)

    def _figure(self, picture: Picture, message: Message, where: Where) -> RawBlock | None:
        alternative = self.texts.alternative(picture, message.line)
        if not alternative.text:
            hint = "Write what the picture shows, or what can be tried, between “![” and “]”."
            self.found.error(message.line, "figure", "The picture or card has no words.", hint)
        if picture.address.partition(":")[0] in _CARDS:
            return self._card(picture.address, alternative, where)
        name = picture.address.removeprefix(FIGURE_SCHEME)
        if name == picture.address or not is_id(name):
            what = f"The picture “{picture.address}” is not a figure of the guide."
            hint = "Write ![what it shows](figure:id), or ![Try it](scenario:id) for something to try."
            self.found.error(message.line, "figure", what, hint)
        return RawBlock(where.id, Kind.FIGURE, message.line, where.layer, text=alternative, figure=FigureId(name))

    def _card(self, address: str, words: Message, where: Where) -> RawBlock | None:
        try:
            opens = target_of(address)
        except InlineError as error:
            self.found.error(words.line, "inline", error.what, error.hint)
            return None
        return RawBlock(where.id, Kind.CARD, words.line, where.layer, text=words, opens=opens)

    def _list(self, element: Element, kind: Kind, where: Where) -> RawBlock:
        line = self.source.next_line
        items: list[Message] = []
        for number, item in enumerate(element, 1):
            raw = self._item_text(item)
            if raw is None:
                continue
            message, place = self.texts.marked(raw, where.indent, after_mark)
            items.append(message)
            self.check_mark(place, self._mark(kind, number, place.before), message.text)
        return RawBlock(where.id, kind, line, where.layer, items=tuple(items))

    def _mark(self, kind: Kind, number: int, written: str) -> str:
        return "-" if kind is Kind.BULLETS else "1." if written == "1." else f"{number}."

    def _item_text(self, item: Element) -> str | None:
        inner = list(item)
        if len(inner) == 1 and inner[0].tag == "p" and not (item.text or "").strip():
            return inner[0].text or ""
        if not inner and (item.text or "").strip():
            return item.text or ""
        line = self.source.next_line
        if not inner:
            self.found.error(line, "empty-item", "A list item is empty.", "Write its text, or take it out.")
        else:
            hint = "A list has one level, and each item one paragraph."
            self.found.error(line, "nested-list", "A list item holds more than one paragraph, or a list.", hint)
        self.source.excuse()
        return None

    def _table(self, element: Element, where: Where) -> RawBlock:
        line = self.source.next_line
        rows: list[tuple[Message, ...]] = []
        for number, row in enumerate(element.iter("tr")):
            if number == 1:
                self._under_the_head()
            rows.append(tuple(self._cells(row)))
        return RawBlock(where.id, Kind.TABLE, line, where.layer, rows=tuple(rows))

    def _under_the_head(self) -> None:
        line, text = self.source.take_next()
        if set(text) - set("|- "):
            hint = "Write only bars and hyphens under the first row."
            self.found.error(line, "table", "The columns of a table cannot be aligned.", hint)

    def _cells(self, row: Element) -> Iterator[Message]:
        line, written = self.source.take_next()
        if not written.startswith("|"):
            hint = "Begin each row with “|”, without spaces before it."
            self.found.error(line, "table", "A row of the table does not begin with a bar.", hint)
        rest = written
        for cell in row:
            text = (cell.text or "").strip()
            before, _, rest = rest.partition(text) if text else ("", "", rest)
            if not text or set(before) - set("| "):
                hint = "Give each row the same number of cells, each with a text."
                self.found.error(line, "table", "A cell of the table is empty or missing.", hint)
            yield self.texts.cell(text, line)
        if set(rest) - set("| "):
            hint = "Give each row the same number of cells as the first."
            self.found.error(line, "table", f"“{rest.strip('| ')[:24]}” is in no column of the table.", hint)
