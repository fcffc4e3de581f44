"""An icon that is only looked at."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class IconLabel(QWidget):
    """An icon beside words that say the same: it has no name of its own."""

    def __init__(self, icon: str, size: int, role: Role, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size, self._role, self._theme = icon, size, role, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        square = QRectF(0, 0, self._size, self._size)
        colour = self._theme.colour(self._role)
        paint_icon(QPainter(self), self._icon, colour, square, right_to_left=self._theme.right_to_left)
