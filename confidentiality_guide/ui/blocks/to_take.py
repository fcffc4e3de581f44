"""What can be taken along, and the reader's list as a page sees it."""

from typing import NamedTuple, Protocol

from confidentiality_guide.teaching.inline import Target


class ToTake(NamedTuple):
    """What a mark stands beside: where it is, and its words as they will stand on the list."""

    target: Target
    words: str


class Taking(Protocol):
    """The reader's list, as a page sees it."""

    def of_block(self, block_id: str, words: str) -> ToTake:
        """What is taken along with a block of this page."""

    def has(self, what: ToTake) -> bool:
        """Whether it is on the list."""

    def turn(self, what: ToTake) -> bool:
        """Put it on the list, or take it off; says whether it is on it now."""
