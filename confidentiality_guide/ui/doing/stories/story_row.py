"""A story in a list: its picture, its name, what it is about, and whether it was played."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from confidentiality_guide.teaching.scenarios import ScenarioEntry
from confidentiality_guide.ui.doing.stories.story_picture import has_picture, paint_thumbnail
from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PICTURE_EMS = 3.2
_TICK_OF_PICTURE = 0.34


class StoryRow(RowButton):
    """The whole row is the target. A tick on the picture, and the words, say that the story was played to its end."""

    def __init__(
        self, entry: ScenarioEntry, how_far: str, theme: Theme, *, played: bool, parent: QWidget | None = None
    ) -> None:
        line = f"{entry.lead}\n{how_far}" if how_far else entry.lead
        super().__init__(entry.title, line, theme, icon="chat-teardrop-text", parent=parent)
        self._picture, self._played = entry.picture, played

    @property
    def _disc(self) -> int:
        if not has_picture(self.theme):
            return super()._disc
        return round(self.theme.font(Step.LEAD, QFont.Weight.DemiBold).pixelSize() * _PICTURE_EMS)

    def _paint_disc(self, painter: QPainter, disc: QRectF, *, primary: bool) -> None:
        if has_picture(self.theme):
            paint_thumbnail(painter, self._picture, disc, self.theme)
        else:
            super()._paint_disc(painter, disc, primary=primary)
        if self._played:
            self._paint_tick(painter, disc)

    def _paint_tick(self, painter: QPainter, disc: QRectF) -> None:
        size = disc.width() * _TICK_OF_PICTURE
        left = disc.left() if self.theme.right_to_left else disc.right() - size
        tick = QRectF(left, disc.bottom() - size, size, size)
        painter.fillPath(rounded(tick, size / 2), self.theme.colour(Role.RAISED))
        paint_icon(painter, "check-circle-fill", self.theme.colour(Role.ACCENT), tick)
