"""What a reader finds on paper: how tests look at a PDF."""

from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

DOTS_PT = 4  # in which a page is looked at: dots to a point


class Paper:
    """A PDF, page by page."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        assert self._document.status() is QPdfDocument.Status.Ready

    def __len__(self) -> int:
        return self._document.pageCount()

    def size_pt(self) -> tuple[float, float]:
        """Width and height of a page in points."""
        size = self._document.pagePointSize(0)
        return size.width(), size.height()

    def words(self, page: int) -> str:
        """What stands on a page, on one line."""
        return " ".join(self._document.getAllText(page).text().split())

    def where(self, page: int, words: str) -> tuple[float, float]:
        """Where on its line something stands first: its left and right end, in points."""
        found = self._document.getAllText(page).text().index(words)
        room = self._document.getSelectionAtIndex(page, found, len(words)).boundingRectangle()
        return room.left(), room.right()

    def picture(self, page: int) -> QImage:
        """A page as it is seen, in grey, `DOTS_PT` dots to a point."""
        wide, high = (round(side * DOTS_PT) for side in self.size_pt())
        sheet = QImage(wide, high, QImage.Format.Format_Grayscale8)
        sheet.fill(255)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, self._document.render(page, QSize(wide, high)))
        painter.end()
        return sheet

    def inked(self, page: int) -> tuple[int, int, int, int]:
        """Where there is any ink: left, top, right and bottom, in points."""
        picture = self.picture(page)
        wide, high = picture.width(), picture.height()
        rows = [bytes(cast("memoryview", picture.constScanLine(y)))[:wide] for y in range(high)]
        white = bytes([255]) * wide
        down = [y for y, row in enumerate(rows) if row != white]
        first = min(next(x for x, dot in enumerate(rows[y]) if dot != 255) for y in down)
        last = max(wide - next(x for x, dot in enumerate(reversed(rows[y])) if dot != 255) for y in down)
        return first // DOTS_PT, down[0] // DOTS_PT, last // DOTS_PT, down[-1] // DOTS_PT
