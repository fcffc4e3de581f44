"""What our own layouts share: a list of items, a height for each width, and places counted from where reading begins."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class PlacingLayout(QLayout):
    """The base of a layout that places its items by rule.

    A kind of layout says how in `lay_out`; measuring is the same without moving anything.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self.items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: who stands round it asks many times over
        self.setContentsMargins(0, 0, 0, 0)

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        """Place the items in a rectangle, or with `move` false only measure; returns the height they take."""
        raise NotImplementedError

    def addItem(self, item: QLayoutItem) -> None:
        self.items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self.items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self.items[index] if 0 <= index < len(self.items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self.lay_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.lay_out(rect, move=True)

    def minimumSize(self) -> QSize:
        """As wide as the widest item must be."""
        return QSize(max((item.minimumSize().width() for item in self.items), default=0), 0)

    def put(self, item: QLayoutItem, rect: QRect, start: int, top: int, size: QSize) -> None:
        """Place an item `start` pixels from where reading begins and `top` pixels down."""
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - start - size.width() if mirrored else rect.left() + start
        item.setGeometry(QRect(left, rect.top() + top, size.width(), size.height()))


def height_of(item: QLayoutItem, width: int) -> int:
    """How tall an item is at a width, in pixels."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
