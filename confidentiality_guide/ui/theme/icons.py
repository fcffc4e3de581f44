"""Icons: Phosphor's drawings, recoloured from a role, turned round where the reading direction asks for it.

They come from one font made of the drawings (packaging/build_icon_font.py): a start loads one file, and no SVG reader.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

FOLDER = Path(__file__).with_name("icons")
_FONT, _NAMES = FOLDER / "icons.ttf", FOLDER / "icons.txt"
_UNITS = 1024  # of the font to an icon's side
_POINTING = frozenset({"arrow-left", "arrow-right", "caret-left", "caret-right", "list-bullets", "arrow-bend-up-left"})


@cache
def _font() -> QRawFont:
    return QRawFont(str(_FONT), float(_UNITS))


@cache
def _glyphs() -> dict[str, int]:
    """The place of each icon in the font; the first glyph is none."""
    return {name: place for place, name in enumerate(_NAMES.read_text(encoding="ascii").split(), 1)}


@cache
def _outline(name: str) -> QPainterPath:
    """An icon's outline on a square of `_UNITS`, from its bottom left corner, up being negative."""
    return _font().pathForGlyph(_glyphs()[name])


def paint_icon(painter: QPainter, name: str, colour: QColor, where: QRectF, *, right_to_left: bool = False) -> None:
    """Draw an icon into a square. In a right-to-left page, those that point along the line are mirrored.

    Raises:
        KeyError: There is no icon of this name.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if right_to_left and name in _POINTING:
        centre = where.center()
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * centre.x(), 0), combine=True)
    painter.translate(where.bottomLeft())
    painter.scale(where.width() / _UNITS, where.height() / _UNITS)
    painter.fillPath(_outline(name), colour)
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
