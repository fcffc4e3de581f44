"""Parts of equal width side by side: as many columns as fit, as few as needed."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.placing import PlacingLayout, height_of


class ColumnsLayout(PlacingLayout):
    """Fills rows of `most` equal columns, or fewer where a column would be narrower than `least` pixels.

    Items of a row are as tall as the tallest of them.
    """

    def __init__(self, most: int, least: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._least, self._gap = most, least, gap

    def sizeHint(self) -> QSize:
        wide = self._least * self._most + self._gap * (self._most - 1)
        return QSize(wide, self.heightForWidth(wide))

    def _columns(self, width: int) -> int:
        least = max(self._least, self.minimumSize().width())  # no item is cut off
        fitting = (width + self._gap) // (least + self._gap)
        return max(1, min(self._most, fitting))

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        columns = self._columns(rect.width())
        wide = (rect.width() - self._gap * (columns - 1)) // columns
        y = 0
        items = [item for item in self.items if not item.isEmpty()]
        for first in range(0, len(items), columns):
            row = items[first : first + columns]
            high = max(height_of(item, wide) for item in row)
            for place, item in enumerate(row if move else ()):
                self.put(item, rect, place * (wide + self._gap), y, QSize(wide, high))
            y += high + self._gap
        return max(0, y - self._gap)
