"""Icons: Phosphor's drawings, recoloured from a role, turned round where the reading direction asks for it."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).with_name("icons")
_POINTING = frozenset({"arrow-left", "arrow-right", "caret-left", "caret-right", "list-bullets", "arrow-bend-up-left"})


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    svg = (FOLDER / f"{name}.svg").read_text(encoding="ascii")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode("ascii")))


def paint_icon(painter: QPainter, name: str, colour: QColor, where: QRectF, *, right_to_left: bool = False) -> None:
    """Draw an icon into a square. In a right-to-left page, those that point along the line are mirrored."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if right_to_left and name in _POINTING:
        centre = where.center()
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * centre.x(), 0), combine=True)
    _drawing(name, colour.name()).render(painter, where)
    painter.restore()


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float, *, right_to_left: bool = False) -> QPixmap:
    """An icon as a picture of `size` logical pixels, for a screen of this pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(0, 0, size, size), right_to_left=right_to_left)
    painter.end()
    return pixmap
