"""What one can do beside reading: the places, with their names and icons."""

from typing import NamedTuple

from confidentiality_guide.i18n.words import _
from confidentiality_guide.visits.route import Place

WITHIN = {
    Place.STORY: Place.STORIES,
    Place.STORY_MAP: Place.STORIES,
    Place.LADDER: Place.LADDERS,
    Place.GRID: Place.WHO_CAN_KNOW,
    Place.STATE: Place.STATES,
}
"""Places that are parts of others, for a list that shows where one is."""


class ToDo(NamedTuple):
    """A place where one does something."""

    place: Place
    name: str
    icon: str


def to_do() -> tuple[ToDo, ...]:
    """All of them, in the order in which they are offered."""
    return (
        ToDo(Place.PATHS, _("Take a short tour"), "signpost"),
        ToDo(Place.SITUATIONS, _("I have a situation"), "chat-circle-dots"),
        ToDo(Place.STORIES, _("Stories"), "chat-teardrop-text"),
        ToDo(Place.LADDERS, _("What would happen?"), "steps"),
        ToDo(Place.WHO_CAN_KNOW, _("Who can know what?"), "users-three"),
        ToDo(Place.CHECK, _("Check what you know"), "puzzle-piece"),
        ToDo(Place.STATES, _("My state"), "map-trifold"),
        ToDo(Place.QUESTIONS, _("My questions"), "list-checks"),
    )
