"""A card: something that stands in the room and is read."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from confidentiality_guide.ui.parts.painting import paint_face
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class Card(QFrame):
    """A rounded ground with a line round it; its layout is a column."""

    def __init__(
        self,
        theme: Theme,
        *,
        ground: Role = Role.RAISED,
        line: Role = Role.LINE,
        strong_line: bool = False,
        pad: float = 6,
        gap: float = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self._ground, self._line = theme, ground, line
        self._line_width = theme.metrics.chosen_border if strong_line else theme.metrics.border
        self.column = QVBoxLayout(self)
        space = theme.metrics.space(pad)
        self.column.setContentsMargins(space, space, space, space)
        self.column.setSpacing(theme.metrics.space(gap))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        radius = theme.metrics.radius("l")
        paint_face(
            painter, QRectF(self.rect()), radius, theme.colour(self._ground), theme.colour(self._line), self._line_width
        )
