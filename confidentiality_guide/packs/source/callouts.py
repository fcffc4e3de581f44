"""From an admonition to the block it is: a verdict, a question to ask, an example, the law, help now, a layer."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from confidentiality_guide.packs.source.block_reader import BlockReader, Where
from confidentiality_guide.packs.source.block_tree import CALLOUT_TITLE
from confidentiality_guide.packs.source.identity import Identity
from confidentiality_guide.packs.source.raw import Message, RawBlock
from confidentiality_guide.packs.source.raw_texts import citations_of, sources_of
from confidentiality_guide.teaching.blocks import LAYER_OF, Kind
from confidentiality_guide.teaching.ids import BlockId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.verdicts import Verdict

_VERDICTS = {str(verdict): verdict for verdict in Verdict}
_KINDS = dict.fromkeys(_VERDICTS, Kind.VERDICT) | {
    str(kind): kind
    for kind in (Kind.ASK, Kind.EXAMPLE, Kind.LAW, Kind.CRISIS, Kind.TALK, Kind.PRO, Kind.KNOWS, Kind.DO)
}
_EVERYWHERE = frozenset({Kind.VERDICT, Kind.ASK, Kind.CRISIS, Kind.TALK, Kind.PRO})
_SAY_SOURCE = "End it with [short citation](source:id), or with [your state’s rule](state:subject)."
_SAY_ID = "Write {#id} as the last line of its first paragraph."


@dataclass(frozen=True, slots=True)
class Callouts:
    """Which callouts a kind of file holds; `named` where each verdict in it has an id of its own."""

    file: str  # what it is called in a sentence
    kinds: frozenset[Kind]
    named: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names behind “!!!”."""
        return tuple(name for name, kind in _KINDS.items() if kind in self.kinds)


OF_TOPICS = Callouts("a topic", _EVERYWHERE | {Kind.EXAMPLE, Kind.LAW}, named=True)
OF_STORIES = Callouts("a story", _EVERYWHERE)
OF_LADDERS = Callouts("a ladder", _EVERYWHERE - {Kind.VERDICT} | {Kind.KNOWS})
OF_PARTIES = Callouts("an answer to “who can know?”", _EVERYWHERE | {Kind.DO})
OF_QUESTIONS = Callouts("a question", _EVERYWHERE)


class CalloutReader:
    """Reads the callouts of one file."""

    def __init__(self, blocks: BlockReader, identity: Identity, callouts: Callouts = OF_TOPICS) -> None:
        self._blocks = blocks
        self._identity = identity
        self._callouts = callouts
        self._found = blocks.found

    def callout(self, element: Element, where: Where) -> RawBlock | None:
        """Return the callout an admonition is; none where there is no such callout, which is told."""
        line, written = self._blocks.source.take_next()
        name, *conditions = element.get("class", "").split()[1:] or [""]
        if not self._is_known(name, line):
            self._blocks.source.excuse()
            return None
        self._check_edge(written, where.indent, line)
        title, body = self._title_and_body(element, line, written)
        explicit = self._explicit_id(body, line)
        id_ = BlockId(f"{self._identity.page}/{explicit}") if explicit else where.id
        kind = _KINDS[name]
        layer = LAYER_OF.get(kind, Layer.CLIENT)
        block = RawBlock(
            id_,
            kind,
            line,
            layer,
            title=title,
            body=tuple(self._body(body, Where(id_, layer, where.indent))),
            verdict=_VERDICTS.get(name),
            conditions=self._identity.conditions(conditions, line),
        )
        self._check(block, name, has_id=bool(explicit))
        return block

    def _is_known(self, name: str, line: int) -> bool:
        if name in self._callouts.names:
            return True
        known = ", ".join(f"“{known}”" for known in self._callouts.names)
        hint = f"The callouts of {self._callouts.file} are {known}."
        message = f"The callout “{name}” does not stand in {self._callouts.file}."
        self._found.error(line, "unknown-callout", message if name in _KINDS else f"“{name}” is no callout.", hint)
        return False

    def _check_edge(self, written: str, indent: int, line: int) -> None:
        if written.startswith(" " * indent + "!!! "):
            return
        place = f"behind {indent} spaces" if indent else "at the beginning of the line"
        message = "The callout does not begin where it should, or its “!!!” stands too close."
        self._found.error(line, "indentation", message, f"Write “!!! ” {place}, then the name.")

    def _title_and_body(self, element: Element, line: int, written: str) -> tuple[Message | None, list[Element]]:
        title, body = None, list(element)
        if body and body[0].get("class") == CALLOUT_TITLE:
            title = self._blocks.texts.plain_text(body.pop(0).text or "", line)
        if written.rstrip().endswith('"') and (title is None or not title.text):
            self._found.error(
                line, "empty-title", "The callout has an empty title.", "Write one, or leave the quotes out."
            )
        return title, body

    def _explicit_id(self, body: list[Element], line: int) -> str:
        if not body or body[0].tag != "p":
            return ""
        return self._identity.of_callout(self._blocks.tree.attributes.get(body[0], []), line)

    def _body(self, body: list[Element], where: Where) -> Iterator[RawBlock]:
        for ordinal, element in enumerate(body, 1):
            may_have_id = ordinal == 1 and element.tag == "p"
            block = self._blocks.block(element, where.inside(ordinal, where.layer), may_have_id=may_have_id)
            if block is not None:
                yield block

    def _check(self, block: RawBlock, name: str, *, has_id: bool) -> None:
        if not block.body:
            hint = "Indent its text by four spaces."
            self._found.error(block.line, "empty-callout", f"The callout “{name}” has no text.", hint)
            return
        if self._callouts.named and block.kind in {Kind.VERDICT, Kind.LAW} and not has_id:
            self._found.error(block.line, "missing-id", f"The callout “{name}” has no id.", _SAY_ID)
        if block.kind is Kind.LAW:
            self._check_law(block)
        elif block.kind is Kind.VERDICT and not citations_of(block):
            self._found.error(block.line, "missing-source", f"The verdict “{name}” cites no source.", _SAY_SOURCE)
        elif block.kind is Kind.ASK:
            self._check_ask(block)

    def _check_law(self, block: RawBlock) -> None:
        runs = [run for inner in block.body if inner.text for run in inner.text.runs]
        only_link = len(block.body) == 1 and all(run.target or not run.text.strip() for run in runs)
        if len(sources_of(block)) != 1 or not only_link or block.title is not None:
            hint = "Write [short citation](source:id) and nothing else: the quotation comes from the fact."
            self._found.error(block.line, "law", "A “law” callout holds exactly one source link.", hint)

    def _check_ask(self, block: RawBlock) -> None:
        words = plain(block.body[0].text.runs) if block.body[0].text else ""
        if words and not (words.startswith("“") and words.rstrip().endswith("”")):
            hint = "Write the question in “ ”, as a person would say it."
            self._found.warning(block.line, "ask", "An “ask” callout is not a question in quotation marks.", hint)
