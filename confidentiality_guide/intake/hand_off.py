"""The hand-off code: what a client wants to talk about, as three English words or ten digits.

A code is 33 bits: one for each of up to 24 topics, then a checksum of 9 bits that counts the number of the code book
in, so that a code read with another book is refused. It says nothing else about anybody. The words and the digits are
the same in every language.
"""

from collections.abc import Collection, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from confidentiality_guide.teaching.code_book import MOST_TOPICS, CodeBook
from confidentiality_guide.teaching.ids import TopicId

WORDS, DIGITS = 3, 10
_WORD_BITS, _CHECK_BITS = 11, 9
_BITS = MOST_TOPICS + _CHECK_BITS
_POLYNOMIAL = 0b10_0001_0001  # x^9 + x^4 + 1, primitive: it misses no one or two wrong bits in 511
_MASK = 0b1_0110_1001_0011_1010_0101_1100_0110_1001  # so that few topics do not give three words from the letter A
_FIRST_LETTERS = 4  # tell a word from every other


class HandOff(NamedTuple):
    """A code in both its forms."""

    words: tuple[str, str, str]
    digits: str  # ten of them


class HandOffError(ValueError):
    """What was typed is no hand-off code; `reason` says why: "words", "unknown-word", "digits" or "checksum"."""

    def __init__(self, reason: str, found: str) -> None:
        super().__init__(f"{reason}: “{found}”")
        self.reason = reason
        self.found = found


def encode(topics: Collection[TopicId], book: CodeBook) -> HandOff:
    """The code of these topics; those the book does not have are left out."""
    bits = sum(1 << place for place, topic in enumerate(book.topics) if topic in topics)
    number = (bits << _CHECK_BITS | _checksum(bits, book.number)) ^ _MASK
    first, second, third = (
        words()[number >> shift & (1 << _WORD_BITS) - 1] for shift in (2 * _WORD_BITS, _WORD_BITS, 0)
    )
    return HandOff((first, second, third), f"{number:0{DIGITS}d}")


def decode(typed: str, book: CodeBook) -> tuple[TopicId, ...]:
    """The topics a code stands for, in the book's order; words or digits, typed in any case and with any gaps.

    Raises:
        HandOffError: It is no code, one letter or digit is wrong, or it was made with another book.
    """
    number = _number(typed)
    bits, check = (number ^ _MASK) >> _CHECK_BITS, (number ^ _MASK) & (1 << _CHECK_BITS) - 1
    if number >> _BITS or check != _checksum(bits, book.number) or bits >> len(book.topics):
        raise HandOffError("checksum", typed)
    return tuple(topic for place, topic in enumerate(book.topics) if bits >> place & 1)


@cache
def words() -> Sequence[str]:
    """The 2,048 words, in order."""
    return tuple(files(__package__).joinpath("words.txt").read_text("ascii").split())


@cache
def _places() -> dict[str, int]:
    return {word[:_FIRST_LETTERS]: place for place, word in enumerate(words())}


def _number(typed: str) -> int:
    parts = "".join(c if c.isalnum() else " " for c in typed.casefold()).split()
    together = "".join(parts)
    if together.isdecimal():
        if len(together) != DIGITS:
            raise HandOffError("digits", typed)
        return int(together)
    if len(parts) != WORDS:
        raise HandOffError("words", typed)
    number = 0
    for part in parts:
        place = _places().get(part[:_FIRST_LETTERS])
        if place is None or not words()[place].startswith(part):
            raise HandOffError("unknown-word", part)
        number = number << _WORD_BITS | place
    return number


def _checksum(bits: int, book: int) -> int:
    """The remainder of the bits and the book's number, as a polynomial over two elements."""
    rest = (book << MOST_TOPICS | bits) << _CHECK_BITS
    while rest.bit_length() > _CHECK_BITS:
        rest ^= _POLYNOMIAL << rest.bit_length() - _CHECK_BITS - 1
    return rest
