"""Parts of equal width side by side: as many columns as fit, as few as needed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ColumnsLayout(QLayout):
    """Fills rows of `most` equal columns, or fewer where a column would be narrower than `least` pixels or an item.

    Items of a row are as tall as the tallest of them.
    """

    def __init__(self, most: int, least: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._most, self._least, self._gap = most, least, gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        wide = self._least * self._most + self._gap * (self._most - 1)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSize(self) -> QSize:
        return QSize(self._narrowest(), 0)

    def _narrowest(self) -> int:
        """The least width at which no item is cut off."""
        return max((item.minimumSize().width() for item in self._items), default=0)

    def _columns(self, width: int) -> int:
        least = max(self._least, self._narrowest())
        fitting = (width + self._gap) // (least + self._gap)
        return max(1, min(self._most, fitting))

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        columns = self._columns(rect.width())
        wide = (rect.width() - self._gap * (columns - 1)) // columns
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = 0
        items = [item for item in self._items if not item.isEmpty()]
        for first in range(0, len(items), columns):
            row = items[first : first + columns]
            high = max(i.heightForWidth(wide) if i.hasHeightForWidth() else i.sizeHint().height() for i in row)
            for place, item in enumerate(row):
                across = place * (wide + self._gap)
                left = rect.right() + 1 - across - wide if mirrored else rect.left() + across
                if move:
                    item.setGeometry(QRect(left, rect.top() + y, wide, high))
            y += high + self._gap
        return max(0, y - self._gap)
