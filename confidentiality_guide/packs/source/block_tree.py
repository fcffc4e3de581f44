"""The block structure of a Markdown text, through Python-Markdown's own parser, before any inline pass.

The library's attribute processor runs over the blocks first, so the attributes are cut from the raw text by the
library itself, and what is left of each element's text is the message a translator sees.
"""

from dataclasses import dataclass, field
from re import Match
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

CALLOUT = AdmonitionProcessor.CLASSNAME
CALLOUT_TITLE = AdmonitionProcessor.CLASSNAME_TITLE


class BlockTreeError(ValueError):
    """The text cannot be read as blocks."""


@dataclass(frozen=True, slots=True)
class BlockTree:
    """The elements of a text, and the attribute words cut from each: `{#x .if-minor}` is ("#x", ".if-minor")."""

    root: Element
    attributes: dict[Element, list[str]] = field(default_factory=dict)


class BlockTreeParser:
    """Reads texts, one after another; nothing of one is left when the next is read."""

    def __init__(self) -> None:
        self._markdown = Markdown(
            extensions=[DefListExtension(), TableExtension(), SaneListExtension(), _CalloutExtension()]
        )
        # Raw HTML stays in the text, where the inline pass refuses it on its own line; taken out here, it would
        # be gone before anyone could say where it stood. Definitions of reference links likewise.
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.parser.blockprocessors.deregister("reference")
        # A quotation likewise; and many “>” in a row would take the library long.
        self._markdown.parser.blockprocessors.deregister("quote")
        # An underlined heading could not be told from one with “##”.
        self._markdown.parser.blockprocessors.deregister("setextheader")

    def parse(self, lines: list[str]) -> BlockTree:
        """Return the tree of these lines.

        Raises:
            BlockTreeError: They are nested too deeply to be read.
        """
        self._markdown.reset()
        self._markdown.parser.state.clear()
        for preprocessor in self._markdown.preprocessors:
            lines = preprocessor.run(lines)
        try:
            self._markdown.parser.parseDocument(lines)
        except RecursionError as error:
            raise BlockTreeError("lists or callouts are nested too deeply") from error
        root = self._markdown.parser.root
        attributes = _BlockAttributes(self._markdown)
        attributes.run(root)
        return BlockTree(root, attributes.words)


class _CalloutProcessor(AdmonitionProcessor):
    """An admonition as it is written: no title unless one is given, and the name in the letters it has."""

    def get_class_and_title(self, match: Match[str]) -> tuple[str, str | None]:
        return " ".join(match.group(1).split()), match.group(2)


class _CalloutExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.parser.blockprocessors.register(_CalloutProcessor(md.parser), "admonition", 105)


class _BlockAttributes(AttrListTreeprocessor):
    """Cuts the attributes as the library does, and keeps their words instead of assigning them."""

    def __init__(self, markdown: Markdown) -> None:
        super().__init__(markdown)
        self.words: dict[Element, list[str]] = {}

    def assign_attrs(self, elem: Element, attrs_string: str, *, strict: bool = False) -> str:
        self.words.setdefault(elem, []).extend(attrs_string.split())
        return ""
