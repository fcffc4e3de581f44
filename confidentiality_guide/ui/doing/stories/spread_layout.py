"""What is read, and what stands beside it where there is room: else all of it in one column, in reading order."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from confidentiality_guide.ui.parts.placing import PlacingLayout, height_of


class SpreadLayout(PlacingLayout):
    """A column of parts, `gap` pixels apart; those added by `add_beside` have a column of their own in a wide place.

    The place is wide where, beside a main column of `main` pixels, there is room for `least` more.
    """

    def __init__(self, owner: QWidget, *, gap: int, main: int, between: int, least: int) -> None:
        super().__init__(owner)
        self._gap, self._main, self._between, self._least = gap, main, between, least
        self._beside: list[QLayoutItem] = []

    def add_beside(self, widget: QWidget) -> None:
        """Add something that may stand beside."""
        self.addWidget(widget)
        self._beside.append(self.items[-1])

    def is_wide(self, width: int) -> bool:
        """Whether there are two columns at this width."""
        return (
            any(not item.isEmpty() for item in self.items if item in self._beside)
            and width >= self._main + self._between + self._least
        )

    def sizeHint(self) -> QSize:
        wide = max((item.sizeHint().width() for item in self.items), default=0)
        return QSize(wide, self.heightForWidth(wide))

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        wide = self.is_wide(rect.width())
        main = self._main if wide else rect.width()
        side = rect.width() - main - self._between
        main_y = side_y = 0
        for item in self.items:
            if item.isEmpty():
                continue
            if wide and item in self._beside:
                side_y = self._place(item, rect, main + self._between, side_y, side, move=move)
            else:
                main_y = self._place(item, rect, 0, main_y, main, move=move)
        return max(0, max(main_y, side_y) - self._gap)

    def _place(self, item: QLayoutItem, rect: QRect, start: int, top: int, width: int, *, move: bool) -> int:
        high = height_of(item, width)
        if move:
            self.put(item, rect, start, top, QSize(width, high))
        return top + high + self._gap
