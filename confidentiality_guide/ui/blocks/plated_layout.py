"""How a callout with a plate is laid out: the word, its one source beside it where there is room, then the reason."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from confidentiality_guide.ui.parts.chip import SourceChip


class PlatedLayout(QLayout):
    """A column of parts beside a plate; chips stand beside the first part, or in lines under the last.

    `add_chip` takes what is a chip; everything else is a part, the first of them the word where `has_word`.
    All measures are in pixels.
    """

    def __init__(self, owner: QWidget, *, plate: int, pad: int, above: int, gap: int, has_word: bool) -> None:
        super().__init__(owner)
        self._plate, self._pad, self._above, self._gap = plate, pad, above, gap
        self._has_word = has_word
        self._items: list[QLayoutItem] = []
        self._chips: list[QLayoutItem] = []

    def add_chip(self, chip: QWidget) -> None:
        """Add a chip after all parts."""
        self.addWidget(chip)
        self._chips.append(self._items[-1])

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        taken = self._items.pop(index)
        if taken in self._chips:
            self._chips.remove(taken)
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False) + 2 * self._above

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        spare = rect.height() - self.heightForWidth(rect.width())
        self._place(rect.adjusted(0, max(0, spare // 2), 0, 0), move=True)

    def sizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._items), default=0) + self._around
        return QSize(widest, self.heightForWidth(widest))

    def minimumSize(self) -> QSize:
        least = max((item.minimumSize().width() for item in self._items), default=0) + self._around
        return QSize(least, self._above * 2)

    @property
    def _around(self) -> int:
        return self._plate + 2 * self._pad

    def _chip_is_beside(self, width: int) -> bool:
        if not self._has_word or len(self._chips) != 1:
            return False
        return self._items[0].sizeHint().width() + self._chips[0].sizeHint().width() + 2 * self._gap <= width

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Place everything, or only measure; returns the height of it all without the margins."""
        width = rect.width() - self._around
        beside = self._chip_is_beside(width)
        y = 0
        for item in self._items:
            if item in self._chips:
                continue
            chip = self._chips[0] if beside and item is self._items[0] else None
            room = width - chip.sizeHint().width() - self._gap if chip else width
            high = item.heightForWidth(room) if item.hasHeightForWidth() else item.sizeHint().height()
            line = max(high, chip.sizeHint().height()) if chip else high
            if move:
                self._put(item, rect, 0, y + (line - high) // 2, room, high)
                if chip:
                    hint = chip.sizeHint()
                    self._put(chip, rect, width - hint.width(), y + (line - hint.height()) // 2, *hint.toTuple())
            y += line + self._gap
        return (y if beside else self._place_chips(rect, y, width, move=move)) - self._gap

    def _place_chips(self, rect: QRect, y: int, width: int, *, move: bool) -> int:
        x = tall = 0
        for chip in self._chips:
            widget = chip.widget()
            wide = widget.width_in(width) if isinstance(widget, SourceChip) else min(chip.sizeHint().width(), width)
            high = chip.heightForWidth(wide) if chip.hasHeightForWidth() else chip.sizeHint().height()
            if x and x + wide > width:
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                self._put(chip, rect, x, y, wide, high)
            x += wide + 2 * self._gap
            tall = max(tall, high)
        return y + (tall + self._gap if self._chips else 0)

    def _put(self, item: QLayoutItem, rect: QRect, x: int, y: int, width: int, height: int) -> None:
        owner = self.parentWidget()
        start = self._plate + self._pad + x
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - start - width if mirrored else rect.left() + start
        item.setGeometry(QRect(left, rect.top() + self._above + y, width, height))
