"""Painting a picture: the wall and its light, the ground, then every thing in order."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QRadialGradient

from confidentiality_guide.ui.parts.furniture import paint_piece
from confidentiality_guide.ui.parts.scenes.scene import Band, Composition, Light, Part, Scene, compose
from confidentiality_guide.ui.theme.theme import Theme

_SEAM = 3.0  # units
_SLANT = 1.6  # how far a line that runs towards us has gone from the middle by the picture's lower edge
_LIGHT = {"light": (0.62, 0.32), "dark": (0.60, 0.24)}  # by the lamp, and half-way

ColourOf = Callable[[str], QColor]


def paint_scene(painter: QPainter, scene: Scene, rect: QRectF, theme: Theme) -> None:
    """Paint a picture so that it covers a rectangle; from right to left, as in a mirror."""
    shown = theme._replace(name="dark") if scene.night else theme
    composed = compose(scene, rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if theme.right_to_left:
        painter.translate(rect.left() + rect.right(), 0)
        painter.scale(-1, 1)
    _paint_wall(painter, composed, shown)
    _paint_ground(painter, composed, shown.picture)
    for part in composed.seen():
        _paint_part(painter, composed, part, shown)
    painter.restore()


def _paint_wall(painter: QPainter, composed: Composition, theme: Theme) -> None:
    wall = QRectF(composed.rect)
    wall.setBottom(composed.horizon)
    painter.fillRect(wall, theme.picture(composed.scene.wall))
    for light in composed.scene.lights:
        lit = _light(composed, light, theme)
        reach = lit.radius()
        painter.fillRect(QRectF(lit.center(), lit.center()).adjusted(-reach, -reach, reach, reach) & wall, lit)
    high = composed.scene.skirting * composed.unit
    if high:
        painter.fillRect(QRectF(wall.left(), wall.bottom() - high, wall.width(), high), theme.picture("skirting"))


def _light(composed: Composition, light: Light, theme: Theme) -> QRadialGradient:
    middle = composed.point(light.x, light.depth, light.up, light.rises)
    gradient = QRadialGradient(middle, light.reach * composed.unit)
    near, halfway = _LIGHT["light" if theme.name == "light" else "dark"]
    for at, strength in ((0.0, near), (0.5, halfway), (1.0, 0.0)):
        colour = QColor(theme.picture("glow"))
        colour.setAlphaF(strength)
        gradient.setColorAt(at, colour)
    return gradient


def _paint_ground(painter: QPainter, composed: Composition, colour_of: ColourOf) -> None:
    scene, rect, top = composed.scene, composed.rect, composed.horizon
    deep = rect.bottom() - top
    for band, next_band in pairwise((*scene.ground, Band("", 1))):
        stripe = QRectF(rect.left(), top + band.begins * deep, rect.width(), (next_band.begins - band.begins) * deep)
        painter.fillRect(stripe, colour_of(band.colour))
    thick = _SEAM * composed.unit
    for seam in scene.seams:
        painter.fillRect(QRectF(rect.left(), top + seam * deep, rect.width(), thick), colour_of(scene.seam))
    painter.setPen(QPen(colour_of(scene.seam), thick))
    for x in scene.slants:
        foot = QPointF(composed.point(x * _SLANT, 1, 0, 0))
        painter.drawLine(composed.point(x, 0, 0, 0), foot)


def _paint_part(painter: QPainter, composed: Composition, part: Part, theme: Theme) -> None:
    where = composed.where(part)
    turned = part.turned != (part.kept and theme.right_to_left)  # turned twice, it can be read
    scale = part.scale * composed.unit
    if not part.angle:
        paint_piece(painter, part.piece, where, scale, theme.picture, made_in=part.made_in, turned=turned)
        return
    painter.save()
    painter.translate(where)
    painter.rotate(part.angle)
    paint_piece(painter, part.piece, QPointF(), scale, theme.picture, made_in=part.made_in, turned=turned)
    painter.restore()
