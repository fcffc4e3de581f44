"""Running text: from a message as written, in any language, to stretches of words and links.

Python-Markdown's inline pass does the reading. What it makes beyond the dialect is refused, and so is every sign
it leaves standing: a bracket that closes nothing is a link somebody meant to write.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.tables import TableExtension

from confidentiality_guide.teaching.inline import Run, Scheme, Target, Text
from confidentiality_guide.teaching.jurisdictions import Subject

LONGEST_MESSAGE = 4_000  # characters
_MOST_BRACKETS = 60  # in one message: the library looks for the end of each from its beginning
_REFERENCES = ("reference", "short_reference", "image_reference", "short_image_ref")
_ESCAPE = "Close it, or write “\\{sign}” if the sign itself is meant."
_LEFT_OVER = {
    "[": (
        "A bracket “[” is left in the text: the link is not complete.",
        "Write [words](scheme:id), with no gap.",
    ),
    "]": (
        "A bracket “]” is left in the text: the link is not complete.",
        "Write [words](scheme:id), with no gap.",
    ),
    "*": ("A “*” is left in the text.", _ESCAPE.format(sign="*")),
    "_": ("A “_” is left in the text.", _ESCAPE.format(sign="_")),
    "{": ("A brace is left in the text.", "Give an id or a condition only to a heading or a callout."),
    "}": ("A brace is left in the text.", "Give an id or a condition only to a heading or a callout."),
    "|": (
        "A bar “|” is left in the text.",
        "A table needs the same number of bars in each row, and a row of hyphens.",
    ),
    "`": ("The text holds a backtick.", "There is no code in the guide: use quotation marks “ ”."),
    "<": ("The text holds a “<”.", "There is no HTML in the guide; “less than” is written in words."),
    "\\": ("A backslash stands before a sign that needs none.", "Take it out."),
}
_DOUBLED = ("~~", "==", "++", "^^", "$$")


class InlineError(ValueError):
    """A message holds something outside the dialect; `hint` says what to write instead."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Picture:
    """An image link, alone in its message: what it shows in words, and its address."""

    alternative: str
    address: str


def one_line(message: str) -> str:
    """The message with its line ends as spaces: where a line is broken means nothing."""
    return " ".join(message.split("\n"))


class InlineParser:
    """Reads messages, one after another; nothing of one is left when the next is read."""

    def __init__(self) -> None:
        self._markdown = Markdown(extensions=[TableExtension()])  # for “\|” alone
        for name in _REFERENCES:
            self._markdown.inlinePatterns.deregister(name)

    def runs(self, message: str) -> Text:
        """Return the message as runs.

        Raises:
            InlineError: It holds something outside the dialect.
        """
        return tuple(_joined(self._of_element(self._parsed(message), Run(""))))

    def picture(self, message: str) -> Picture | None:
        """Return the image link that is all of the message; none where it is anything else.

        Raises:
            InlineError: The image link has more than plain words and an address.
        """
        if not message.startswith("!["):
            return None
        paragraph = self._parsed(message)
        images = list(paragraph)
        if len(images) != 1 or images[0].tag != "img" or paragraph.text or images[0].tail:
            return None
        _refuse_title(images[0])
        picture = Picture(images[0].get("alt", ""), self._unescaped(images[0].get("src", "")))
        # The library keeps the words alone: a link or an escape among them would be gone without a trace.
        if message != f"![{picture.alternative}]({picture.address})":
            raise InlineError("The words for a picture hold more than plain words.", "Write plain words.")
        return picture

    def _parsed(self, message: str) -> Element:
        if "  \n" in message:
            raise InlineError("Two spaces end a line.", "Take them out, or begin a new paragraph.")
        text = one_line(message)
        if len(text) > LONGEST_MESSAGE:
            what = f"The text has {len(text):,} characters in one piece; the most allowed is {LONGEST_MESSAGE:,}."
            raise InlineError(what, "Break it into paragraphs.")
        if text.count("[") > _MOST_BRACKETS:
            raise InlineError(
                f"More than {_MOST_BRACKETS} brackets “[” stand in one text.", "Break it into paragraphs."
            )
        if any(character < " " or character == "\x7f" for character in text):
            raise InlineError("The text holds a control character.", "Delete it, or retype the words around it.")
        self._markdown.reset()
        root = Element("div")
        paragraph = SubElement(root, "p")
        paragraph.text = text
        self._markdown.treeprocessors["inline"].run(root)
        self._refuse_html()
        return paragraph

    def _refuse_html(self) -> None:
        stash = self._markdown.htmlStash
        if not stash.html_counter:
            return
        html = str(stash.rawHtmlBlocks[0])
        if html.startswith("&"):
            raise InlineError(f"The text holds an HTML entity, “{html}”.", "Type the character itself.")
        raise InlineError(f"The text holds HTML, “{html[:40]}”.", "There is no HTML in the guide: take it out.")

    def _of_element(self, element: Element, look: Run) -> Iterator[Run]:
        yield from self._of_text(element.text, look)
        for child in element:
            yield from self._of_element(child, self._look_of(child, look))
            yield from self._of_text(child.tail, look)

    def _of_text(self, text: str | None, look: Run) -> Iterator[Run]:
        if text:
            _refuse_left_over(text)
            yield look._replace(text=self._unescaped(text))

    def _look_of(self, child: Element, look: Run) -> Run:
        match child.tag:
            case "strong":
                return look._replace(strong=True)
            case "em":
                return look._replace(emphasis=True)
            case "a" if look.target is None:
                return look._replace(target=self._target(child))
            case "a":
                raise InlineError("A link stands inside another link.", "Write them one after the other.")
            case "img":
                raise InlineError("A picture stands in the middle of a text.", "Give it a paragraph of its own.")
            case "code":
                raise InlineError(*_LEFT_OVER["`"])
            case tag:
                raise InlineError(f"The text holds something unknown, “{tag}”.", "Write it in plain words.")

    def _target(self, link: Element) -> Target:
        _refuse_title(link)
        if not "".join(link.itertext()).strip():
            raise InlineError("A link has no words.", "Write the words between “[” and “]”.")
        return target_of(self._unescaped(link.get("href", "")))

    def _unescaped(self, text: str) -> str:
        return self._markdown.treeprocessors["unescape"].unescape(text)  # type: ignore[attr-defined,no-any-return]


def target_of(address: str) -> Target:
    """Return where an address leads.

    Raises:
        InlineError: The scheme is unknown, or what follows it is not an id.
    """
    schemes = ", ".join(f"“{scheme}:”" for scheme in Scheme)
    scheme, colon, rest = address.partition(":")
    if scheme not in set(Scheme) or not colon:
        what = f"The link leads to “{address}”, which is none of {schemes}."
        raise InlineError(what, "Write one of these, and an id. There are no web addresses: there is no browser.")
    ids = rest.split("#")
    if len(ids) > (2 if scheme == Scheme.TOPIC else 1) or not all(is_id(part) for part in ids):
        what = f"“{rest}” in a link to “{scheme}:” is not an id."
        raise InlineError(what, "An id is written in small letters, digits and hyphens: “your-record”.")
    if scheme == Scheme.STATE and rest not in set(Subject):
        subjects = ", ".join(f"“{subject}”" for subject in Subject)
        raise InlineError(f"States have no law called “{rest}” in the guide.", f"The subjects are {subjects}.")
    return Target.parse(address)


def is_id(text: str) -> bool:
    """Whether this is written as ids are: small letters and digits, in words joined by hyphens."""
    return text.isascii() and all(part.isalnum() and part == part.lower() for part in text.split("-"))


def _refuse_title(link: Element) -> None:
    if link.get("title") is not None:
        raise InlineError("A link has a title in quotes after its address.", "Take the title out.")


def _refuse_left_over(text: str) -> None:
    for sign, (what, hint) in _LEFT_OVER.items():
        if sign in text:
            raise InlineError(what, hint)
    for sign in _DOUBLED:
        if sign in text:
            raise InlineError(f"“{sign}” is left in the text: it means nothing here.", "Take it out.")
    for scheme in Scheme:
        if f"({scheme}:" in text:
            raise InlineError(f"“({scheme}:” is left in the text.", f"Write [words]({scheme}:id), with no gap.")


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Join neighbours that look alike: escapes break a text in two."""
    before: Run | None = None
    for run in runs:
        if before is not None and before._replace(text="") == run._replace(text=""):
            before = before._replace(text=before.text + run.text)
            continue
        if before is not None:
            yield before
        before = run
    if before is not None:
        yield before
