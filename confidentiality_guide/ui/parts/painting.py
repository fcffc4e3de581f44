"""Drawing that several parts share: the face on its edge, text that wraps."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

TALLEST = 100_000  # pixels: no text is taller


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle; the radius is never more than fits."""
    path = QPainterPath()
    limit = min(radius, rect.width() / 2, rect.height() / 2)
    path.addRoundedRect(rect, limit, limit)
    return path


def paint_face(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor, line: QColor, width: float, *, dashed: bool = False
) -> None:
    """Fill a rounded rectangle and draw its border inside it."""
    half = width / 2
    pen = QPen(line, width)
    if dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen if width else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPath(rounded(rect.adjusted(half, half, -half, -half), radius - half))


def wrapped_height(font: QFont, words: str, width: int) -> int:
    """How tall the words are at this width, in pixels."""
    return wrapped_rect(font, words, width).height()


def wrapped_rect(font: QFont, words: str, width: int) -> QRect:
    """The room the words take at this width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), TALLEST), Qt.TextFlag.TextWordWrap, words)


def line_width(font: QFont, words: str) -> int:
    """How wide the words are on one line, in pixels; one to spare, as Qt rounds down when it breaks lines."""
    return QFontMetrics(font).horizontalAdvance(words) + 2


def longest_word(font: QFont, words: str) -> int:
    """The width of the longest word: narrower than this, it would be cut off."""
    return max((line_width(font, word) for word in words.split()), default=0)


def along(face: QRect, start: int, width: int, *, right_to_left: bool) -> QRect:
    """A slice of a face, `start` pixels from where reading begins."""
    left = face.right() + 1 - start - width if right_to_left else face.left() + start
    return QRect(left, face.top(), width, face.height())


def square_in(rect: QRect, size: int) -> QRectF:
    """A square of this size in the middle of a rectangle."""
    square = QRectF(0, 0, size, size)
    square.moveCenter(QRectF(rect).center())
    return square


def reading_side(*, right_to_left: bool) -> Qt.AlignmentFlag:
    """The side a line begins at."""
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def isolated(words: str, *, right_to_left: bool) -> str:
    """A citation or an address in a right-to-left line: kept whole and in its own order."""
    return f"\u2066{words}\u2069" if right_to_left else words
