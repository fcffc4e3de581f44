"""From the raw texts of a block tree to messages: placed in their file, in one line, and read as English."""

from collections.abc import Callable

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.inline import InlineError, InlineParser, Picture
from confidentiality_guide.packs.source.raw import Message
from confidentiality_guide.packs.source.source_lines import Place, SourceLines
from confidentiality_guide.teaching.inline import plain

_HANGING = range(2, 5)  # spaces before the second line of a list item
_MARKS = {
    "!!!": (
        "a callout",
        "Write !!! and its name, and a title of its own in straight quotes; an empty line before.",
    ),
    "- ": ("a list", "Put an empty line before the list."),
    "* ": ("a list", "Begin each item with “- ”, and put an empty line before the list."),
    "+ ": ("a list", "Begin each item with “- ”, and put an empty line before the list."),
    "{": (
        "attributes",
        "Write {#id} at the end of a heading, or as the last line of a callout’s first paragraph.",
    ),
    "#": ("a heading", "Write ##, a space and the heading, with an empty line before and after."),
    "|": ("a table", "Give each row the same number of bars, and put a row of hyphens under the first."),
    ">": ("a quotation", "Quote the law in a callout, “!!! law”, and say the rest in your own words."),
    "```": ("code", "There is no code in the guide."),
    "~~~": ("code", "There is no code in the guide."),
    "===": ("an underline", "Write a heading with ##."),
    ":   ": ("a definition", "Definitions stand in glossary.md."),
    ":::": ("a container", "Write a callout with !!!."),
}


def stray_mark(line: str) -> tuple[str, str] | None:
    """What a line of running text seems to begin by mistake, and what to do about it."""
    for mark, (what, hint) in _MARKS.items():
        if line.startswith(mark) or (mark.strip() == line and line):
            return what, hint
    number, sign, rest = _numbered(line)
    if number and sign and rest:
        return "a numbered list", "Put an empty line before the list, or break the line at another word."
    return None


def _numbered(line: str) -> tuple[str, str, bool]:
    digits = line[: len(line) - len(line.lstrip("0123456789"))]
    rest = line[len(digits) :]
    return digits, rest[:1] if rest[:1] in {".", ")"} else "", rest[1:2] in {"", " "}


class MessageReader:
    """Makes the messages of one file, in the order of the file."""

    def __init__(self, source: SourceLines, inline: InlineParser, found: Finder) -> None:
        self._source = source
        self._inline = inline
        self._found = found

    def whole(self, raw: str, indent: int) -> Message:
        """A text that has its lines to itself, such as a paragraph."""
        return self._message(raw, indent, None, range(1))[0]

    def marked(self, raw: str, indent: int, fits: Callable[[str, str], Place | None]) -> tuple[Message, Place]:
        """A text with marks before or after it on its first line, such as a heading or a list item."""
        return self._message(raw, indent, fits, _HANGING)

    def paragraph(self, raw: str, indent: int) -> tuple[Message, Picture | None]:
        """A paragraph, and the picture that it is, if it is one."""
        message, _ = self._message(raw, indent, None, range(1), may_be_picture=True)
        return message, self._picture(message.text) if message.text and not message.runs else None

    def cell(self, text: str, line: int) -> Message:
        """A text that shares its line with others, such as a table’s cell."""
        return self._read(text, line) if text else Message("", line)

    def alternative(self, picture: Picture, line: int) -> Message:
        """The words that stand for a picture: plain ones."""
        message = self._read(picture.alternative, line)
        if any(run.target or run.strong or run.emphasis for run in message.runs):
            hint = "Write plain words between “![” and “]”."
            self._found.error(line, "figure", "The words for a picture or card hold a link or emphasis.", hint)
        return message

    def plain_text(self, text: str, line: int) -> Message:
        """A text that is shown without links or emphasis, such as a title."""
        message = self._read(text.strip(), line)
        if plain(message.runs) != message.text and message.runs:
            hint = "Write plain words."
            self._found.error(line, "plain-text", "Links and emphasis are not shown here.", hint)
        return message

    def written(self, raw: str, indent: int, fits: Callable[[str, str], Place | None]) -> tuple[str, Place]:
        """The same, not yet read: what has more in it than running text, such as a choice."""
        return self._placed(raw, indent, fits, _HANGING)

    def _message(
        self,
        raw: str,
        indent: int,
        fits: Callable[[str, str], Place | None] | None,
        hanging: range,
        *,
        may_be_picture: bool = False,
    ) -> tuple[Message, Place]:
        text, place = self._placed(raw, indent, fits, hanging)
        if not text:
            return Message("", place.line), place
        return self._read(text, place.line, may_be_picture=may_be_picture), place

    def _placed(
        self, raw: str, indent: int, fits: Callable[[str, str], Place | None] | None, hanging: range
    ) -> tuple[str, Place]:
        """A text in one line, and where it stands."""
        lines = [line for line in raw.split("\n") if line.strip()]
        if not lines:
            return "", Place(self._source.next_line, indent)
        place = self._source.take(lines[0], fits)
        self._check_indent(place, range(indent, indent + 1))
        for line in lines[1:]:
            further = self._source.take(line)
            self._check_indent(further, range(indent + hanging.start, indent + hanging.stop))
        self._check_lines(lines, place.line)
        return " ".join(line.strip() for line in lines), place

    def _picture(self, text: str) -> Picture | None:
        try:
            return self._inline.picture(text)
        except InlineError:
            return None  # told when it was read as a text

    def _read(self, text: str, line: int, *, may_be_picture: bool = False) -> Message:
        try:
            if may_be_picture and self._inline.picture(text):
                return Message(text, line)
            return Message(text, line, self._inline.runs(text))
        except InlineError as error:
            self._found.error(line, "inline", error.what, error.hint)
            return Message(text, line)

    def _check_indent(self, place: Place, allowed: range) -> None:
        if place.indent in allowed:
            return
        wanted = str(allowed.start) if len(allowed) == 1 else f"{allowed.start} to {allowed.stop - 1}"
        self._found.error(
            place.line,
            "indentation",
            f"The line begins with {place.indent} spaces; {wanted} are meant here.",
            "What belongs to a callout, a choice or an answer is indented by four spaces; a list item’s second line by two.",
        )

    def _check_lines(self, lines: list[str], first: int) -> None:
        for number, line in enumerate(lines, first):
            if line.endswith("  ") and line is not lines[-1]:
                hint = "Take them out, or begin a new paragraph."
                self._found.error(number, "hard-break", "Two spaces end the line: a forced line break.", hint)
            if mark := stray_mark(line.strip()):
                what, hint = mark
                message = f"“{line.strip()[:24]}” looks like {what}, but would be shown as it stands."
                self._found.error(number, "stray-mark", message, hint)
