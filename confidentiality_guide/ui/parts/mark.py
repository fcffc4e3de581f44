"""The mark: two armchairs seen from above, with a table between them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

# In parts of the mark's width.
_ARMCHAIR_RADIUS = 0.435
_ARMCHAIR_WIDTH = 0.13
_TABLE_RADIUS = 0.122
_OPENING = 16  # degrees from the vertical to the end of an armchair
_SIXTEENTHS = 16  # Qt measures arcs in sixteenths of a degree


def paint_mark(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw the mark, as large as fits, into the middle of a rectangle. It is the same in both reading directions."""
    side = min(rect.width(), rect.height())
    centre = rect.center()
    radius = _ARMCHAIR_RADIUS * side
    armchairs = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    span = (180 - 2 * _OPENING) * _SIXTEENTHS
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, _ARMCHAIR_WIDTH * side, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(armchairs, (90 + _OPENING) * _SIXTEENTHS, span)
    painter.drawArc(armchairs, (270 + _OPENING) * _SIXTEENTHS, span)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(centre), _TABLE_RADIUS * side, _TABLE_RADIUS * side)
    painter.restore()
