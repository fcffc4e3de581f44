"""The code book: which topic each bit of a hand-off code stands for."""

from typing import NamedTuple

from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import TopicId

MOST_TOPICS = 24


class CodeBook(NamedTuple):
    """A numbered list of topics. A changed list is a new book with a new number; numbers are never given twice.

    `number` is 1 to 63.
    """

    number: int
    topics: tuple[TopicId, ...]

    def checked(self) -> "CodeBook":
        """The same book.

        Raises:
            ContentError: It has more topics than a code has bits, one twice, or a number outside 1 to 63.
        """
        if not 0 < len(self.topics) <= MOST_TOPICS or len(set(self.topics)) != len(self.topics):
            raise ContentError(f"a code book has 1 to {MOST_TOPICS} topics, each once")
        if not 1 <= self.number <= 63:
            raise ContentError("the number of a code book is 1 to 63")
        return self
