"""Drawing that several parts share: the face on its edge, text that wraps."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.left_to_right import FIRST_STRONG, ISOLATE, POP
from confidentiality_guide.ui.theme.theme import Theme

TALLEST = 100_000  # pixels: no text is taller
_FIRST_OF_CHINESE = "\u2e80"  # and of Japanese, Korean and their full-width marks
_CHARACTER_AND_MARK = 2  # a comma or a stop never begins a line


def painter_on(widget: QWidget, theme: Theme) -> QPainter:
    """A painter for a widget’s own drawing. Words run the way the reader’s language does, whatever letter comes first."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(theme.direction)
    return painter


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rounded rectangle; the radius is never more than fits."""
    path = QPainterPath()
    limit = min(radius, rect.width() / 2, rect.height() / 2)
    path.addRoundedRect(rect, limit, limit)
    return path


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle with a plain colour."""
    # Not by `fillRect`: PySide6 then asks whether the colour may be a gradient, and spends 2 ms of a start on making
    # the names of all the gradients there are.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


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
    if words.isascii():
        return QFontMetrics(font).horizontalAdvance(words) + 2
    # Where letters of two typefaces meet, laid out they are up to five pixels wider than the sum of them.
    return wrapped_rect(font, words, TALLEST).width() + 2


def longest_word(font: QFont, words: str) -> int:
    """The width of the longest word: narrower than this, it would be cut off. Chinese is broken within a word, too."""
    return max((line_width(font, word) for word in unbroken_pieces(words)), default=0)


def unbroken_pieces(words: str) -> list[str]:
    """What stands on one line whatever its width is: words, and characters of Chinese with the mark beside them."""
    return [piece for word in words.split() for piece in pieces_of_word(word)]


def pieces_of_word(word: str) -> list[str]:
    """A word, or what is not broken of one that holds Chinese."""
    pieces: list[str] = []
    start = 0
    for place, sign in enumerate(word):
        if sign >= _FIRST_OF_CHINESE:
            pieces += [word[start:place], word[place : place + _CHARACTER_AND_MARK]]
            start = place + 1
    return [piece for piece in (*pieces, word[start:]) if piece]


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


_NO_BREAK = "\u00a0"
_SHORT_LETTERS = 30  # a citation up to this long is kept on one line


def kept_whole(citation: str, *, right_to_left: bool) -> str:
    """A citation in running text: in its own order, and on one line where it is short."""
    together = citation.replace(" ", _NO_BREAK) if len(citation) <= _SHORT_LETTERS else citation
    return isolated(together, right_to_left=right_to_left)


def as_read(words: str) -> str:
    """The words without the signs that keep them together."""
    for mark in (ISOLATE, FIRST_STRONG, POP):
        words = words.replace(mark, "")
    return words.replace(_NO_BREAK, " ")


def isolated(words: str, *, right_to_left: bool) -> str:
    """A citation or an address in a right-to-left line: kept whole and in its own order."""
    # By its own first letter: what a citation is called may be translated.
    return f"{FIRST_STRONG}{words}{POP}" if right_to_left else words
