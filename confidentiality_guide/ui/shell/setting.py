"""What every screen is made with."""

from typing import NamedTuple

from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.visit import Visit


class Setting(NamedTuple):
    """The look, what is taught, and who is reading."""

    theme: Theme
    shelf: Shelf
    visit: Visit
    month: str  # the present one, "2026-11": a source past its review says so
