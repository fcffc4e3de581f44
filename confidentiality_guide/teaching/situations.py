"""Ways in that start from a person's situation, and guided paths of a stated length."""

from typing import NamedTuple

from confidentiality_guide.teaching.inline import Target

SITUATION_GROUPS = (
    "out-and-about",
    "safety",
    "family",
    "money",
    "work-and-school",
    "courts-and-police",
    "records",
    "phones",
    "gone-wrong",
)
"""The groups of situations, in order. Their names are words of the screen."""


class Situation(NamedTuple):
    """ "I have a situation": a title in the reader's words, and where it leads, the best place first."""

    id: str
    title: str
    group: str
    leads_to: tuple[Target, ...]
    in_english: bool = False


class Path(NamedTuple):
    """A guided way through. `minutes` is how long it takes."""

    id: str
    title: str
    lead: str
    minutes: int
    stops: tuple[Target, ...]
    in_english: bool = False
