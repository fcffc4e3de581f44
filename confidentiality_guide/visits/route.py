"""A place in the guide, as a value."""

from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.inline import Scheme, Target


class Place(StrEnum):
    """The kinds of places there are."""

    HOME = "home"
    WELCOME = "welcome"  # of a waiting room, before a visit begins
    SECTION = "section"
    TOPIC = "topic"
    MYTHS = "myths"
    GLOSSARY = "glossary"
    INDEX = "index"  # topics and words from A to Z
    SEARCH = "search"
    ABOUT = "about"
    STORIES = "stories"
    STORY = "story"
    STORY_MAP = "story-map"
    LADDERS = "ladders"
    LADDER = "ladder"
    WHO_CAN_KNOW = "who-can-know"  # its id is a party's, its idea a kind of information
    GRID = "grid"  # who can know what, all of it in one picture
    CHECK = "check"  # its id is a concept's; without one, whatever is to be asked next
    STATES = "states"
    STATE = "state"  # its id is one state's, or two joined by a plus sign
    QUESTIONS = "questions"
    SITUATIONS = "situations"
    PATHS = "paths"


_PLACES = {
    Scheme.TOPIC: Place.TOPIC,
    Scheme.SCENARIO: Place.STORY,
    Scheme.LADDER: Place.LADDER,
    Scheme.PARTY: Place.WHO_CAN_KNOW,
    Scheme.CHECK: Place.CHECK,
}


class Route(NamedTuple):
    """A place: what kind, which one (`id`), and where in it (`idea`, or the words searched for)."""

    place: Place
    id: str = ""
    idea: str = ""

    @classmethod
    def to(cls, target: Target) -> "Route | None":
        """The place a link leads to; none for what is shown beside the page (sources, words, laws)."""
        place = _PLACES.get(target.scheme)
        return cls(place, target.id, target.idea) if place else None

    def __str__(self) -> str:
        return self.place + (f":{self.id}" if self.id else "") + (f"#{self.idea}" if self.idea else "")

    @classmethod
    def parse(cls, written: str) -> "Route":
        """Read a route from its written form, `topic:hipaa#who-it-binds`.

        Raises:
            ValueError: There is no such kind of place.
        """
        where, _, idea = written.partition("#")
        place, _, id_ = where.partition(":")
        return cls(Place(place), id_, idea)


HOME = Route(Place.HOME)
WELCOME = Route(Place.WELCOME)
