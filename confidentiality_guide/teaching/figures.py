"""The words of a drawn figure. How it is drawn belongs to the screen."""

from typing import NamedTuple

from confidentiality_guide.teaching.ids import FigureId
from confidentiality_guide.teaching.verdicts import Verdict


class Part(NamedTuple):
    """One part of a figure: a node of a timeline, a ring of a circle, a column of a comparison.

    `points` are its further lines. `outcome` is what the part comes to, in a few words, in the colour and shape
    of `verdict` where it has one.
    """

    key: str
    name: str
    label: str = ""  # a date, or a word above the name
    text: str = ""
    points: tuple[str, ...] = ()
    outcome: str = ""
    verdict: Verdict | None = None


class Figure(NamedTuple):
    """A figure's words: also its form as a list, for those who would rather read it."""

    id: FigureId
    title: str
    note: str  # "in order, not to scale"
    parts: tuple[Part, ...]
    in_english: bool = False
