"""What the places are called that a path or a situation leads to, and where they are."""

from functools import cached_property

from confidentiality_guide.i18n.words import _
from confidentiality_guide.packs.file.errors import NotInPack
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.ids import IdeaId, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target, plain
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.visits.route import Place, Route

ICONS = {
    Scheme.TOPIC: "book-open-text",
    Scheme.SCENARIO: "chat-teardrop-text",
    Scheme.LADDER: "steps",
    Scheme.PARTY: "users-three",
    Scheme.CHECK: "seal-question",
}


def kind_of(scheme: Scheme) -> str:
    """What one does there, in a word or two."""
    return {
        Scheme.TOPIC: _("Read about it"),
        Scheme.SCENARIO: _("A story"),
        Scheme.LADDER: _("What would happen"),
        Scheme.PARTY: _("Who can know"),
        Scheme.CHECK: _("One question"),
    }[scheme]


class Names:
    """The names of places, in one language. Each list is read once, and only if it is needed."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def of(self, target: Target) -> str:
        """The name of what a link leads to; empty for what this pack does not have."""
        if target.scheme is Scheme.TOPIC:
            return self._of_topic(target)
        return self._listed.get((target.scheme, target.id), "")

    def of_topic(self, topic: TopicId) -> str:
        """The name of a topic; empty for one this pack does not have."""
        return self.of(Target(Scheme.TOPIC, topic))

    def _of_topic(self, target: Target) -> str:
        try:
            topic = self._shelf.topic(TopicId(target.id))
        except NotInPack:
            return ""
        idea = topic.idea(IdeaId(target.idea)) if target.idea else None
        return plain(idea.heading.text) if idea is not None else topic.entry.title

    @cached_property
    def _listed(self) -> dict[tuple[Scheme, str], str]:
        shelf = self._shelf
        return {
            **{(Scheme.SCENARIO, one.id): one.title for one in shelf.scenarios()},
            **{(Scheme.LADDER, one.id): one.title for one in shelf.ladders()},
            **{(Scheme.PARTY, one.id): one.title for one in shelf.parties()},
            **{(Scheme.CHECK, one.id): one.title for one in shelf.concepts()},
        }


def place_of(target: Target, shelf: Shelf) -> Route | None:
    """Where a link leads: a myth has a screen of its own; none for what is shown beside the page."""
    if target.scheme is Scheme.TOPIC:
        try:
            if shelf.topic(TopicId(target.id)).entry.kind is TopicKind.MYTHS:
                return Route(Place.MYTHS, idea=target.idea)
        except NotInPack:
            return None
    return Route.to(target)
