"""What reading any Markdown file of the guide begins with: its lines, its front matter, its block tree."""

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TypeVar

import msgspec

from confidentiality_guide.packs.source.block_tree import BlockTree, BlockTreeError, BlockTreeParser
from confidentiality_guide.packs.source.bounds import LARGEST_MARKDOWN, within_bounds
from confidentiality_guide.packs.source.callouts import Callouts
from confidentiality_guide.packs.source.decoding import decode
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.front_matter import Parts, split_front_matter
from confidentiality_guide.packs.source.inline import InlineParser, is_id
from confidentiality_guide.packs.source.messages import MessageReader
from confidentiality_guide.packs.source.plain_text import read_lines
from confidentiality_guide.packs.source.raw import Message
from confidentiality_guide.packs.source.sections import SectionReader
from confidentiality_guide.packs.source.source_lines import SourceLines

_Head = TypeVar("_Head", bound=msgspec.Struct)
_Part = TypeVar("_Part")
_Raw = TypeVar("_Raw")


class MarkdownFile:
    """One Markdown file, taken apart. Its name is the id of what it holds."""

    def __init__(self, parts: Parts, found: Finder) -> None:
        self.id = PurePosixPath(found.file).stem
        self.parts = parts
        self.found = found
        self.inline = InlineParser()
        self._texts = MessageReader(SourceLines((), 1, found), self.inline, found)

    def head(self, shape: type[_Head]) -> _Head | None:
        """Return the front matter as a value of this shape; none where a key is wrong, which is told."""
        keys = {key: value.text for key, value in self.parts.keys.items()}
        head = decode(keys, shape, self.found, self.parts.line_of, "the front matter")
        if head is not None and (id_ := keys.get("id")) != self.id:
            message = f"The id is “{id_}”, but the file is called “{self.id}.md”."
            self.found.error(self.parts.line_of("id"), "file-id", message, "Give both the same name.")
        return head

    def words(self, text: str, key: str) -> Message:
        """A text of the front matter that is shown."""
        return self._texts.plain_text(text, self.parts.line_of(key))

    def ids(self, text: str, key: str) -> tuple[str, ...]:
        """The ids a key of the front matter lists, with commas between them."""
        ids = tuple(part.strip() for part in text.split(",")) if text.strip() else ()
        for id_ in ids:
            if not is_id(id_):
                hint = "Write ids in small letters, digits and hyphens, with commas between them."
                self.found.error(self.parts.line_of(key), "wrong-value", f"“{id_}” in “{key}” is no id.", hint)
        return ids

    def id_of(self, text: str, key: str) -> str:
        """The one id a key of the front matter names."""
        ids = self.ids(text, key)
        if len(ids) != 1:
            self.found.error(self.parts.line_of(key), "wrong-value", f"“{key}” names no single id.", "Name one.")
        return ids[0] if ids else text

    def sections(self, page: str, callouts: Callouts) -> SectionReader | None:
        """What reads the sections; none where the body cannot be read, which is told.

        Args:
            page: How the ids of the blocks begin.
        """
        tree = block_tree(self.parts, self.found)
        if tree is None:
            return None
        source = SourceLines(self.parts.body, self.parts.body_line, self.found)
        return SectionReader(page, tree, source, self.inline, self.found, callouts)

    def nothing(self, what: str, hint: str) -> None:
        """Tell that the body holds no section."""
        self.found.error(self.parts.body_line, "nothing-there", f"The {what} has no parts.", hint)


def open_markdown(data: bytes, found: Finder, lists: frozenset[str] = frozenset()) -> MarkdownFile | None:
    """Return a file taken apart; none where it is no text or has no front matter, which is told.

    Args:
        lists: The keys of the front matter that may list several ids.
    """
    lines = read_lines(data, found, LARGEST_MARKDOWN)
    parts = split_front_matter(lines, found, lists=lists) if lines else None
    return MarkdownFile(parts, found) if parts is not None else None


def read_markdown(
    data: bytes,
    file: str,
    shape: type[_Head],
    read: Callable[[MarkdownFile], tuple[_Part, ...]],
    make: Callable[[_Head, tuple[_Part, ...], MarkdownFile], _Raw],
    lists: frozenset[str] = frozenset(),
) -> tuple[_Raw | None, tuple[Finding, ...]]:
    """Return what a file of parts holds, and what was found in it; nothing where too much of it cannot be read.

    Args:
        file: Where the file is, relative to the content folder, with forward slashes: its name is the id of what it holds.
        shape: That of its front matter.
        read: Reads its parts; it is asked even where the front matter is wrong, so that all that is wrong is told.
        make: Makes and checks the whole.
        lists: The keys of the front matter that may list several ids.
    """
    found = Finder(file)
    markdown = open_markdown(data, found, lists)
    if markdown is None:
        return None, found.found
    head, parts = markdown.head(shape), read(markdown)
    return (make(head, parts, markdown) if head is not None and parts else None), found.found


def block_tree(parts: Parts, found: Finder) -> BlockTree | None:
    """Return the block tree of a body; none where it cannot be read, which is told."""
    if not within_bounds(parts.body, parts.body_line, found):
        return None
    try:
        return BlockTreeParser().parse(parts.body)
    except BlockTreeError as error:
        found.error(parts.body_line, "too-deep", f"The text cannot be read: {error}.", "Keep lists to one level.")
        return None
