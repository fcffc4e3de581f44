"""Running text as values: stretches of words that look alike and lead to the same place."""

from enum import StrEnum
from typing import NamedTuple


class Scheme(StrEnum):
    """What a link leads to. There are no web addresses: nothing leaves the machine."""

    SOURCE = "source"
    TERM = "term"
    TOPIC = "topic"
    SCENARIO = "scenario"
    LADDER = "ladder"
    PARTY = "party"
    CHECK = "check"  # its id is that of a concept
    STATE = "state"  # the law of the reader's own state on a subject


CITATIONS = frozenset({Scheme.SOURCE, Scheme.STATE})
"""The schemes of links that give the law behind a sentence."""


class Target(NamedTuple):
    """Where a link leads: `topic:hipaa`, `topic:hipaa#who-it-binds`, `source:access-30-days`."""

    scheme: Scheme
    id: str
    idea: str = ""

    def __str__(self) -> str:
        return f"{self.scheme}:{self.id}" + (f"#{self.idea}" if self.idea else "")

    @classmethod
    def parse(cls, address: str) -> "Target":
        """Read a target from its written form.

        Raises:
            ValueError: The scheme is none of `Scheme`, or no id follows it.
        """
        scheme, _, rest = address.partition(":")
        id_, _, idea = rest.partition("#")
        if not id_:
            raise ValueError(f"no id after “{scheme}:”")
        return cls(Scheme(scheme), id_, idea)


class Run(NamedTuple):
    """A stretch of text with one look; neighbours with the same `target` are one link."""

    text: str
    strong: bool = False
    emphasis: bool = False
    target: Target | None = None


Text = tuple[Run, ...]


def plain(text: Text) -> str:
    """The words alone, as a search or a screen reader wants them."""
    return "".join(run.text for run in text)
