"""How a callout with a plate is laid out: the word, its one source beside it where there is room, then the reason."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.parts.placing import PlacingLayout, height_of


class PlatedLayout(PlacingLayout):
    """A column of parts beside a plate; chips stand beside the first part, or in lines under the last.

    `add_chip` takes what is a chip; everything else is a part, the first of them the word where `has_word`.
    With `word_takes_line` no chip stands beside it. All measures are in pixels.
    """

    def __init__(
        self,
        owner: QWidget,
        *,
        plate: int,
        pad: int,
        above: int,
        gap: int,
        has_word: bool,
        word_takes_line: bool = False,
    ) -> None:
        super().__init__(owner)
        self._word_takes_line = word_takes_line
        self._plate, self._pad, self._above, self._gap = plate, pad, above, gap
        self._has_word = has_word
        self._of_chips: list[QLayoutItem] = []

    def add_chip(self, chip: QWidget) -> None:
        """Add a chip after all parts."""
        self.addWidget(chip)
        self._of_chips.append(self.items[-1])

    @property
    def _chips(self) -> list[QLayoutItem]:
        return [item for item in self.items if item in self._of_chips]

    def setGeometry(self, rect: QRect) -> None:
        """Stand in the middle of a place that is taller than need be."""
        spare = rect.height() - self.heightForWidth(rect.width())
        super().setGeometry(rect.adjusted(0, max(0, spare // 2), 0, 0))

    def sizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self.items), default=0) + self._around
        return QSize(widest, self.heightForWidth(widest))

    def minimumSize(self) -> QSize:
        return QSize(super().minimumSize().width() + self._around, 2 * self._above)

    @property
    def _around(self) -> int:
        return self._plate + 2 * self._pad

    def _chip_is_beside(self, width: int) -> bool:
        if self._word_takes_line or not self._has_word or len(self._chips) != 1:
            return False
        return self.items[0].sizeHint().width() + self._chips[0].sizeHint().width() + 2 * self._gap <= width

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        width = rect.width() - self._around
        beside = self._chip_is_beside(width)
        y = self._above
        for item in self.items:
            if item in self._chips:
                continue
            chip = self._chips[0] if beside and item is self.items[0] else None
            hint = chip.sizeHint() if chip else QSize(0, 0)
            room = width - hint.width() - self._gap if chip else width
            high = height_of(item, room)
            line = max(high, hint.height())
            if move:
                self._put(item, rect, 0, y + (line - high) // 2, QSize(room, high))
            if move and chip:
                self._put(chip, rect, width - hint.width(), y + (line - hint.height()) // 2, hint)
            y += line + self._gap
        foot = y if beside else self._place_chips(rect, y, width, move=move)
        return foot - self._gap + self._above

    def _place_chips(self, rect: QRect, y: int, width: int, *, move: bool) -> int:
        x = tall = 0
        for chip in self._chips:
            widget = chip.widget()
            wide = widget.width_in(width) if isinstance(widget, SourceChip) else min(chip.sizeHint().width(), width)
            high = height_of(chip, wide)
            if x and x + wide > width:
                x, y, tall = 0, y + tall + self._gap, 0
            if move:
                self._put(chip, rect, x, y, QSize(wide, high))
            x += wide + 2 * self._gap
            tall = max(tall, high)
        return y + (tall + self._gap if self._chips else 0)

    def _put(self, item: QLayoutItem, rect: QRect, x: int, y: int, size: QSize) -> None:
        self.put(item, rect, self._plate + self._pad + x, y, size)
