"""A row whose parts go on to the next line where there is no room."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.placing import PlacingLayout, height_of


class FlowLayout(PlacingLayout):
    """Lays parts out in reading order, as words in a line; `gap` pixels between them."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self.items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        x = y = tall = 0
        for item in self.items:
            if item.isEmpty():
                continue
            wide = min(item.sizeHint().width(), max(rect.width(), item.minimumSize().width()))
            if x and x + wide > rect.width():
                x, y, tall = 0, y + tall + self._gap, 0
            high = height_of(item, wide)
            if move:
                self.put(item, rect, x, y, QSize(wide, high))
            x += wide + self._gap
            tall = max(tall, high)
        return y + tall
