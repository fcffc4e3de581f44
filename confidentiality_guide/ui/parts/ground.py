"""A plain ground in the colour of a role, with a line along an edge where it asks for one."""

from enum import StrEnum

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.painting import fill
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class Edge(StrEnum):
    """Where the line runs."""

    NONE = "none"
    TOP = "top"
    BOTTOM = "bottom"
    SIDES = "sides"


class Ground(QWidget):
    """The wall, the reading column, the bar: ground, not furniture."""

    def __init__(
        self, role: Role, theme: Theme, *, edge: Edge = Edge.NONE, line: Role = Role.LINE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._role, self._edge, self._line = theme, role, edge, line

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), self.theme.colour(self._role))
        line, width = self.theme.colour(self._line), self.theme.metrics.border
        if self._edge is Edge.TOP:
            fill(painter, QRect(0, 0, self.width(), width), line)
        elif self._edge is Edge.BOTTOM:
            fill(painter, QRect(0, self.height() - width, self.width(), width), line)
        elif self._edge is Edge.SIDES:
            fill(painter, QRect(0, 0, width, self.height()), line)
            fill(painter, QRect(self.width() - width, 0, width, self.height()), line)
