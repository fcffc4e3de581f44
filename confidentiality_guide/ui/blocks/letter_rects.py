"""Where letters of a document that is laid out stand: for links, and for what is being read aloud."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextLine


class _Stretch(NamedTuple):
    """Letters of one line: from `start` up to but not with `end`, and the place of the whole line."""

    line: QTextLine
    start: int
    end: int
    place: QRectF  # without a width


def letter_rects(document: QTextDocument, line_px: int, start: int, end: int) -> list[QRectF]:
    """The rectangles that letters cover, one to a line, in the document's coordinates.

    `line_px` is how high a line is; letters stand at the foot of one of fixed height.
    """
    rects = []
    for stretch in _stretches(document, line_px, start, end):
        ends = [stretch.line.cursorToX(at)[0] for at in (stretch.start, stretch.end)]  # type: ignore[index]
        left, right = min(ends), max(ends)
        rects.append(QRectF(stretch.place.x() + left, stretch.place.y(), right - left, stretch.place.height()))
    return rects


def glyph_rects(document: QTextDocument, line_px: int, start: int, end: int) -> list[QRectF]:
    """As `letter_rects`, but what is seen of them: where directions mix, a line has more than one piece."""
    rects: list[QRectF] = []
    for stretch in _stretches(document, line_px, start, end):
        glyphs = stretch.line.glyphRuns(stretch.start, stretch.end - stretch.start)
        rects += _joined([run.boundingRect() for run in glyphs], stretch.place)
    return rects


def _stretches(document: QTextDocument, line_px: int, start: int, end: int) -> Iterator[_Stretch]:
    block = document.begin()
    layout = block.layout()
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            foot = origin.y() + line.y() + line.height()
            yield _Stretch(line, first, last, QRectF(origin.x(), foot - line_px, 0, line_px))


def _joined(pieces: Sequence[QRectF], line: QRectF) -> list[QRectF]:
    """Pieces of a line as high as the line, those together that only a space keeps apart."""
    joined: list[QRectF] = []
    for piece in sorted(pieces, key=QRectF.left):
        if piece.isEmpty():
            continue
        rect = QRectF(line.x() + piece.left(), line.y(), piece.width(), line.height())
        if joined and rect.left() - joined[-1].right() < line.height() / 2:
            joined[-1] |= rect
        else:
            joined.append(rect)
    return joined
