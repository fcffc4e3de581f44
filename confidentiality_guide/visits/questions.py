"""My questions: what a reader wants to take along."""

from typing import NamedTuple

from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Target

MOST = 24  # as many as one QR code can still be scanned with


class Marked(NamedTuple):
    """Something to ask: where it stands, and its words in the reader's language when it was marked.

    `topic` is what it belongs to: a hand-off code names topics.
    """

    target: Target
    words: str
    topic: TopicId


class Questions(NamedTuple):
    """The list, in the order in which things were put on it."""

    marked: tuple[Marked, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether nothing more can be put on it."""
        return len(self.marked) >= MOST

    @property
    def topics(self) -> tuple[TopicId, ...]:
        """The topics of all of them, each once."""
        return tuple(dict.fromkeys(one.topic for one in self.marked))

    def has(self, target: Target, words: str) -> bool:
        """Whether this is on it."""
        return any(one.target == target and one.words == words for one in self.marked)

    def put(self, marked: Marked) -> "Questions":
        """With this at its end; unchanged where it is on it, or full."""
        if self.is_full or self.has(marked.target, marked.words):
            return self
        return Questions((*self.marked, marked))

    def without(self, target: Target, words: str) -> "Questions":
        """Without this."""
        return Questions(tuple(one for one in self.marked if (one.target, one.words) != (target, words)))
