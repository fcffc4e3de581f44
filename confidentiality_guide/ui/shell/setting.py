"""What every screen is made with."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize

from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.inline import plain
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

    @property
    def two_languages(self) -> bool:
        """Whether the English stands beside the reader's language."""
        return self.shelf.english is not None

    def english_of(self, words: str) -> str:
        """The English of a title, where both languages are shown; empty where it is not to be shown."""
        return plain(self.shelf.english.of_text(words)) if self.shelf.english is not None else ""

    def english_of_heading(self, heading: Block) -> str:
        """The English of a heading that names a row, as `english_of`."""
        twin = self.shelf.english.of_block(heading) if self.shelf.english is not None else None
        return plain(twin.text) if twin is not None else ""

    def lowered_for(self, window: QSize) -> "Setting":
        """The same for a window of this size: where the practice asks for it, a tall one has its pages lowered."""
        asked = self.practice is not None and self.practice.kiosk.low_reach
        metrics = self.theme.metrics._replace(lowered=asked and window.height() > window.width())
        return self._replace(theme=self.theme._replace(metrics=metrics))
