"""What every screen is made with."""

from typing import TYPE_CHECKING, NamedTuple

from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.visit import Visit

if TYPE_CHECKING:  # of no use to a start at a desk
    from confidentiality_guide.practice import Practice


class Setting(NamedTuple):
    """The look, what is taught, and who is reading."""

    theme: Theme
    shelf: Shelf
    visit: Visit
    month: str  # the present one, "2026-11": a source past its review says so
    practice: "Practice | None" = None  # whose waiting room it is; none: it is no waiting room
