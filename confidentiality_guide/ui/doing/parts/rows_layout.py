"""Buttons that share rows by their widths: as many to a row as fit, and together they fill it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from confidentiality_guide.ui.parts.placing import PlacingLayout, height_of


class RowsLayout(PlacingLayout):
    """Fills each row with parts in reading order; what room is left is shared out equally.

    Where `shares` is false, every part has a row of its own. Parts of a row are as tall as the tallest of them.
    """

    def __init__(self, gap: int, *, shares: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._shares = gap, shares

    def set_shares(self, shares: bool) -> None:
        """Let parts share a row from now on, or give each its own."""
        if shares != self._shares:
            self._shares = shares
            self.invalidate()

    def sizeHint(self) -> QSize:
        wide = max((item.sizeHint().width() for item in self.items), default=0)
        return QSize(wide, self.heightForWidth(wide))

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self.items:
            wide = item.sizeHint().width()
            if self._shares and rows and wide + self._gap <= left:
                rows[-1].append(item)
                left -= wide + self._gap
            else:
                rows.append([item])
                left = width - wide
        return rows

    def lay_out(self, rect: QRect, *, move: bool) -> int:
        y = 0
        for row in self._rows(rect.width()):
            hints = [min(item.sizeHint().width(), rect.width()) for item in row]
            spare = rect.width() - sum(hints) - self._gap * (len(row) - 1)
            widths = [hint + spare // len(row) for hint in hints]
            widths[-1] += spare - spare // len(row) * len(row)
            high = max(height_of(item, wide) for item, wide in zip(row, widths, strict=True))
            x = 0
            for item, wide in zip(row, widths, strict=True):
                if move:
                    self.put(item, rect, x, y, QSize(wide, high))
                x += wide + self._gap
            y += high + self._gap
        return max(0, y - self._gap)
