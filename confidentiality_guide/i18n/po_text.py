"""What Babel does not read or write of a PO file, although translators need it.

Read by Babel, the text a message had before (`#| msgid`) is a comment like any other, a gone message that has one
(`#~| msgid`) is an error, and written by Babel it is broken in the middle of its quotation marks; and a gone message
is written without its flags, so that a fuzzy translation would come back as an exact one.
"""

from collections.abc import Iterable, Iterator

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import denormalize, normalize

WIDTH = 100
_PREVIOUS, _GONE_PREVIOUS = "|", b"#~|"
_GONE = "#~ "
_KEYWORDS = ("msgctxt ", "msgid ", "msgid_plural ")


def readable_lines(data: bytes) -> list[bytes]:
    """The lines of a PO file, without those over which Babel would stop."""
    return [line for line in data.splitlines(keepends=True) if not line.lstrip().startswith(_GONE_PREVIOUS)]


def take_previous(messages: Iterable[Message]) -> None:
    """Make previous texts of what Babel took for comments."""
    for message in messages:
        lines = [comment[1:].strip() for comment in message.user_comments if comment.startswith(_PREVIOUS)]
        if not lines:
            continue
        message.user_comments = [one for one in message.user_comments if not one.startswith(_PREVIOUS)]
        texts = dict(_previous_texts(lines))
        message.previous_id = [texts[key] for key in ("msgid", "msgid_plural") if key in texts]


def _previous_texts(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each keyword of a previous message with its text."""
    keyword, quoted = "", ""
    for line in [*lines, "end "]:
        if line.startswith('"'):
            quoted += "\n" + line
            continue
        if keyword:
            yield keyword, denormalize(quoted)
        keyword, _, quoted = line.partition(" ")


def whole_text(written: str, catalog: Catalog) -> str:
    """What Babel wrote, with the previous texts, and with the flags of what is gone."""
    blocks = written.split("\n\n")
    those = [*catalog, *catalog.obsolete.values()]  # in the order in which they were written
    return "\n\n".join(
        [_with_own_lines(block, message) for block, message in zip(blocks, those, strict=False)] + blocks[len(those) :]
    )


def _with_own_lines(block: str, message: Message) -> str:
    own = list(_own_lines(block, message)) if message.id else []
    if not own:
        return block
    lines = block.split("\n")
    first = next(at for at, line in enumerate(lines) if line.removeprefix(_GONE).startswith(_KEYWORDS))
    return "\n".join([*lines[:first], *own, *lines[first:]])


def _own_lines(block: str, message: Message) -> Iterator[str]:
    gone = any(line.startswith(_GONE) for line in block.split("\n"))
    if gone and message.flags:
        yield f"#, {', '.join(sorted(message.flags))}"
    if not gone:  # where it is gone, what it was before that helps nobody
        for keyword, text in zip(("msgid", "msgid_plural"), message.previous_id, strict=False):
            yield from (f"#| {line}" for line in f"{keyword} {normalize(text, width=WIDTH)}".split("\n"))
