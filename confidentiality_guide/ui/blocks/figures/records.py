"""The record and the notes kept apart from it, side by side."""

from typing import ClassVar

from PySide6.QtCore import QRectF

from confidentiality_guide.ui.blocks.figures.papers import Papers
from confidentiality_guide.ui.blocks.figures.plan import Box, Shape
from confidentiality_guide.ui.theme.roles import Role

_TAB_OF_WIDTH = 0.42
_RINGS_ARE_APART = 1.6  # ems


class Records(Papers):
    """What is in each, who may see it, and whether you can get a copy. The record is a folder, the notes are a pad."""

    ICONS: ClassVar[dict[str, str]] = {"record": "files", "notes": "lock-simple"}

    @property
    def above(self) -> int:
        """The folder's tab, the pad's rings."""
        return self.space(2.5)

    def ground(self, place: int, rect: QRectF) -> list[Shape]:
        """The folder with its tab, or the pad with its rings."""
        sheet = super().ground(place, rect)
        return [*self._tab(rect), *sheet] if self.parts[place].key == "record" else [*sheet, *self._rings(rect)]

    def _tab(self, rect: QRectF) -> list[Shape]:
        metrics = self.theme.metrics
        radius = metrics.radius("m")
        tab = QRectF(rect.left(), rect.top() - self.above, rect.width() * _TAB_OF_WIDTH, self.above + 2 * radius)
        return [Box(tab, Role.ACCENT_TINT, Role.LINE_STRONG, metrics.border, radius)]

    def _rings(self, rect: QRectF) -> list[Shape]:
        wide, high = self.em * 0.4, self.above * 1.5
        inset = self.theme.metrics.radius("m") + wide
        count = max(2, int((rect.width() - 2 * inset) // (_RINGS_ARE_APART * self.em)))
        apart = (rect.width() - 2 * inset) / count
        border = self.theme.metrics.border
        return [
            Box(
                QRectF(rect.left() + inset + ring * apart - wide / 2, rect.top() - high * 0.6, wide, high),
                Role.RAISED,
                Role.LINE_STRONG,
                border,
                wide / 2,
            )
            for ring in range(count + 1)
        ]
