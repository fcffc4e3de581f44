"""How much fits: a warning where there is more than about enough, an error where there is far too much."""

from collections.abc import Iterable, Iterator

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import Message, RawBlock
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.teaching.blocks import without_citations_at_end
from confidentiality_guide.teaching.inline import plain

_SOME_MORE, _TOO_MUCH = 1.3, 2.0  # times the number: a warning above the first, an error above the second
_SAY_LESS = "Say it in fewer words."


def words_in(messages: Iterable[Message]) -> int:
    """How many words a reader sees; the citations a text ends with are drawn as chips, and do not count."""
    return sum(len(plain(without_citations_at_end(message.runs)).split()) for message in messages)


def messages_of_all(blocks: Iterable[RawBlock]) -> Iterator[Message]:
    """Every message of these blocks, in reading order."""
    for block in blocks:
        yield from messages_of(block)


def tell_length(
    part: str, count: int, most: int, line: int, found: Finder, *, of_what: str = "words", hint: str = _SAY_LESS
) -> None:
    """Tell a part that is longer than fits its place on a kiosk screen."""
    message = f"The {part} has {count} {of_what}; about {most} fit a kiosk screen."
    if count > most * _TOO_MUCH:
        found.error(line, "too-long", message, hint)
    elif count > most * _SOME_MORE:
        found.warning(line, "too-long", message, hint)


def tell_words(part: str, blocks: Iterable[RawBlock], most: int, found: Finder, *, hint: str = _SAY_LESS) -> None:
    """Tell blocks that together hold more words than fit."""
    blocks = tuple(blocks)
    if blocks:
        tell_length(part, words_in(messages_of_all(blocks)), most, blocks[0].line, found, hint=hint)
