"""What our own layouts share: the parts they place, a height for each width, and places counted from where reading begins.

Qt keeps and frees a layout's items, as it does for its own rows; Python never sees one of those. PySide would go on
believing in an item that Qt has freed, and take whatever stands at its place in memory next for it: the program crashed.
Parts are measured and placed through items of our own.
"""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid

_LARGEST = QSize(524_287, 524_287)  # pixels; Qt's own bound for a layout that has none


class _Item(QWidgetItem):
    """A part that is measured once until something changes: layouts round it ask many times over."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}  # by width

    def forget(self) -> None:
        """Measure again when next asked."""
        self._hint = self._least = None
        self._heights.clear()

    def sizeHint(self) -> QSize:
        if self._hint is None:
            self._hint = super().sizeHint()
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = super().minimumSize()
        return self._least

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


class _Part(NamedTuple):
    widget: QWidget
    item: _Item


class PlacingLayout(QHBoxLayout):
    """The base of a layout that places its parts by rule. Parts are widgets, added by `addWidget` alone.

    A kind of layout says how in `lay_out`; measuring is the same without moving anything.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._parts: list[_Part] = []
        self._items: list[QLayoutItem] | None = None
        self._heights: dict[int, int] = {}  # by width: who stands round it asks many times over
        self.setContentsMargins(0, 0, 0, 0)

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        """Place the items in a rectangle, or with `move` false only measure; returns the height they take."""
        raise NotImplementedError  # an abstract method would need a metaclass, and Qt brings its own

    @property
    def items(self) -> list[QLayoutItem]:
        """What there is to place, in reading order."""
        if self._items is None:
            self._parts = [part for part in self._parts if isValid(part.widget) and self.indexOf(part.widget) >= 0]
            self._items = [part.item for part in self._parts]
        return self._items

    def addWidget(self, widget: QWidget, *_stretch_and_alignment: object) -> None:
        """Add a part after the others."""
        others = [part for part in self._parts if part.widget is not widget]  # it may have been here before
        self._parts = [*others, _Part(widget, _Item(widget))]
        super().addWidget(widget)

    def invalidate(self) -> None:
        """Qt says that a part has come, gone or changed."""
        self._items = None
        self._heights.clear()
        for part in self._parts:
            part.item.forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self.lay_out(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)  # not a row's: it would place the parts in a line
        self.lay_out(rect, move=True)

    def minimumSize(self) -> QSize:
        """As wide as the widest item must be."""
        return QSize(max((item.minimumSize().width() for item in self.items), default=0), 0)

    def maximumSize(self) -> QSize:
        return _LARGEST

    def put(self, item: QLayoutItem, rect: QRect, start: int, top: int, size: QSize) -> None:
        """Place an item `start` pixels from where reading begins and `top` pixels down."""
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - start - size.width() if mirrored else rect.left() + start
        item.setGeometry(QRect(left, rect.top() + top, size.width(), size.height()))


def height_of(item: QLayoutItem, width: int) -> int:
    """How tall an item is at a width, in pixels."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
