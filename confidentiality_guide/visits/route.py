"""A place in the guide, as a value."""

from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.inline import Scheme, Target


class Place(StrEnum):
    """The kinds of places there are."""

    HOME = "home"
    SECTION = "section"
    TOPIC = "topic"
    MYTHS = "myths"
    GLOSSARY = "glossary"
    INDEX = "index"  # topics and words from A to Z
    SEARCH = "search"
    ABOUT = "about"


class Route(NamedTuple):
    """A place: what kind, which one (`id`), and where in it (`idea`, or the words searched for)."""

    place: Place
    id: str = ""
    idea: str = ""

    @classmethod
    def to(cls, target: Target) -> "Route | None":
        """The place a link leads to; none for what is shown beside the page (sources, terms)."""
        return cls(Place.TOPIC, target.id, target.idea) if target.scheme is Scheme.TOPIC else None

    def __str__(self) -> str:
        return self.place + (f":{self.id}" if self.id else "") + (f"#{self.idea}" if self.idea else "")

    @classmethod
    def parse(cls, written: str) -> "Route":
        """Read a route from its written form, `topic:hipaa#who-it-binds`.

        Raises:
            ValueError: There is no such kind of place.
        """
        place, _, rest = written.partition(":")
        id_, _, idea = rest.partition("#")
        return cls(Place(place), id_, idea)


HOME = Route(Place.HOME)
