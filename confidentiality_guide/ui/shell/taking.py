"""The reader's list, as the page of one topic, ladder or party sees it."""

from typing import TYPE_CHECKING

from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.visits.visit import Visit

if TYPE_CHECKING:  # of no use to a start
    from confidentiality_guide.ui.blocks.to_take import ToTake

_PARTS = 3  # of the id of a block that stands in an idea: "topic/idea/ordinal"


class PageTaking:
    """Puts what stands on a page on the list of the visit.

    `page` is what the page shows; `topic` what it belongs to, which is what a hand-off code names.
    """

    def __init__(self, visit: Visit, page: Target, topic: TopicId) -> None:
        self._visit, self._page, self._topic = visit, page, topic

    @classmethod
    def of_topic(cls, visit: Visit, topic: TopicId) -> "PageTaking":
        """For the page of a topic."""
        return cls(visit, Target(Scheme.TOPIC, topic), topic)

    def of_block(self, block_id: str, words: str) -> "ToTake":
        """What is taken along with a block of this page."""
        parts = block_id.split("/")
        return self.whole(words, parts[1] if len(parts) == _PARTS else "")

    def whole(self, words: str, idea: str = "") -> "ToTake":
        """The page itself, or an idea of it, in these words."""
        from confidentiality_guide.ui.blocks.to_take import ToTake

        return ToTake(self._page._replace(idea=idea), words)

    def has(self, what: "ToTake") -> bool:
        """Whether it is on the list."""
        return self._visit.did_something and self._visit.doing.questions.has(what.target, what.words)

    def turn(self, what: "ToTake") -> bool:
        """Put it on the list, or take it off; says whether it is on it now."""
        from confidentiality_guide.visits.questions import Marked

        doing = self._visit.doing
        if self.has(what):
            doing.questions = doing.questions.without(what.target, what.words)
        else:
            doing.questions = doing.questions.put(Marked(what.target, what.words, self._topic))
        return self.has(what)
