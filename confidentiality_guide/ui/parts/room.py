"""The waiting room, drawn behind words. It is decoration: it says nothing, and high contrast leaves it out.

The room is composed anew for its rectangle: pieces move together or apart and their number changes, but none is
stretched. A room looks the same from both sides of a page, so it is not mirrored.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.furniture import Shape, paint_piece
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

# How the room is composed at four widths. The first line is the room's width against its height; all below is in
# hundredths of an armchair's height, but for the parts of the floor, and measured from the middle of the room.
_ASPECT = (0.6, 1.1, 2.16, 5.3)
_COMPOSED = {
    "armchair": (0.30, 0.39, 0.48, 0.60),  # its height, in the room's height
    "floor": (0.24, 0.20, 0.20, 0.20),  # its height, in the room's height
    "lamp": (-80.0, -99.0, -170.0, -212.0),
    "chair": (47.0, 50.0, 71.0, 84.0),
    "plant": (82.0, 104.0, 172.0, 196.0),
    "rug": (104.0, 124.0, 172.0, 200.0),  # from its middle to its end
    "rug_depth": (0.28, 0.28, 0.31, 0.40),  # in the floor's height, as are the next three
    "stand": (0.58, 0.62, 0.68, 0.68),  # where the armchairs stand
    "lamp_stand": (0.34, 0.36, 0.68, 0.62),
    "plant_stand": (0.36, 0.40, 0.54, 0.50),
}
_NARROWEST = 245.0  # a room is never narrower than this, whatever its height
_TALL_PLANT_BELOW = 1.7  # aspect
_PICTURE_FROM = 270.0  # a room this high has a picture on the wall …
_SHELF_FROM = 640.0  # … and one this wide a shelf and small pictures
_SHELF_AT, _SMALL_PICTURES_AT = 322.0, (-356.0, -306.0)
_SKIRTING = 6.0
_BOARDS = (0.0, 0.32, 0.72)  # where the floor's boards meet, in its height
_RUG_LINE = 1.7
_LIGHT_REACHES = 165.0
_LAMP_LIGHT = {"light": (0.62, 0.34), "dark": (0.66, 0.26)}  # by the lamp, and half-way


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece of furniture in its place; `at` in hundredths of an armchair, from the middle of the floor's far edge."""

    piece: Sequence[Shape]
    at: tuple[float, float]
    made_in: str = ""
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Composition:
    """A room for one shape of rectangle. `unit` is a hundredth of an armchair's height, in pixels."""

    rect: QRectF
    unit: float
    floor_top: float  # pixels
    lamp: tuple[float, float]
    rug: tuple[float, float, float]  # how far down the floor, then its two radii
    placed: tuple[Placed, ...]

    def point(self, at: tuple[float, float]) -> QPointF:
        """Where something is, in pixels."""
        return QPointF(self.rect.center().x() + at[0] * self.unit, self.floor_top + at[1] * self.unit)

    def rect_of(self, item: Placed) -> QRectF:
        """The room a piece takes, in pixels."""
        where = self.point(item.at)
        return furniture.bounds(item.piece, turned=item.turned, scale=self.unit).translated(where)


def _between(aspect: float, values: Sequence[float]) -> float:
    aspect = min(max(aspect, _ASPECT[0]), _ASPECT[-1])
    right = next(index for index in range(1, len(_ASPECT)) if aspect <= _ASPECT[index])
    part = (aspect - _ASPECT[right - 1]) / (_ASPECT[right] - _ASPECT[right - 1])
    return values[right - 1] + part * (values[right] - values[right - 1])


def _furnished(value: Callable[[str], float], aspect: float, wide: float, high: float) -> Iterator[Placed]:
    floor = high * value("floor")
    stand, chair = floor * value("stand"), value("chair")
    if high >= _PICTURE_FROM:
        yield Placed(furniture.PICTURE, (chair - 8, -0.40 * (high - floor) - 34))
    if wide >= _SHELF_FROM:
        first, second = _SMALL_PICTURES_AT
        yield Placed(furniture.SMALL_PICTURE, (first, -74))
        yield Placed(furniture.SMALL_PICTURE, (second, -74), turned=True)
        yield Placed(furniture.SHELF, (_SHELF_AT, floor * 0.3))
    yield Placed(furniture.LAMP, (value("lamp"), floor * value("lamp_stand")))
    plant = furniture.TALL_PLANT if aspect < _TALL_PLANT_BELOW else furniture.PLANT
    yield Placed(plant, (value("plant"), floor * value("plant_stand")))
    left = (furniture.ARMCHAIR, furniture.CUSHION, furniture.SEAT)
    right = (furniture.ARMCHAIR, furniture.SEAM, furniture.SEAT)
    yield from (Placed(part, (-chair, stand), "clay") for part in left)
    yield from (Placed(part, (chair, stand), "spruce", turned=True) for part in right)
    yield Placed(furniture.TABLE, (0, stand + 1.4))


def compose(rect: QRectF) -> Composition:
    """Choose what stands in a room of this shape, and where."""
    aspect = rect.width() / max(1.0, rect.height())

    def value(name: str) -> float:
        return _between(aspect, _COMPOSED[name])

    unit = min(rect.height() * value("armchair") / 100, rect.width() / _NARROWEST)
    wide, high = rect.width() / unit, rect.height() / unit
    floor = high * value("floor")
    return Composition(
        rect=rect,
        unit=unit,
        floor_top=rect.bottom() - floor * unit,
        lamp=(value("lamp"), floor * value("lamp_stand")),
        rug=(floor * (value("stand") + 0.01), value("rug"), floor * value("rug_depth")),
        placed=tuple(_furnished(value, aspect, wide, high)),
    )


def _paint_wall(painter: QPainter, room: Composition, theme: Theme) -> None:
    wall = QRectF(room.rect.topLeft(), QPointF(room.rect.right(), room.floor_top))
    painter.fillRect(wall, theme.picture("wall"))
    x, floor = room.lamp
    light = QRadialGradient(room.point((x, floor - 112)), _LIGHT_REACHES * room.unit)
    near, halfway = _LAMP_LIGHT["light" if theme.name == "light" else "dark"]
    for at, strength in ((0.0, near), (0.5, halfway), (1.0, 0.0)):
        colour = QColor(theme.picture("glow"))
        colour.setAlphaF(strength)
        light.setColorAt(at, colour)
    painter.fillRect(wall, light)
    high = _SKIRTING * room.unit
    painter.fillRect(QRectF(wall.left(), wall.bottom() - high, wall.width(), high), theme.picture("skirting"))


def _paint_floor(painter: QPainter, room: Composition, theme: Theme) -> None:
    ground = QRectF(QPointF(room.rect.left(), room.floor_top), room.rect.bottomRight())
    painter.fillRect(ground, theme.picture("floor"))
    for board in _BOARDS:
        y = ground.top() + board * ground.height()
        painter.fillRect(QRectF(ground.left(), y, ground.width(), room.unit), theme.picture("floor-line"))
    _paint_rug(painter, room, theme)


def _paint_rug(painter: QPainter, room: Composition, theme: Theme) -> None:
    down, across, deep = room.rug
    painter.setPen(Qt.PenStyle.NoPen)
    for lower, colour in ((1.2, "rug-line"), (0.0, "rug")):
        painter.setBrush(theme.picture(colour))
        painter.drawEllipse(room.point((0, down + lower)), across * room.unit, deep * room.unit)
    painter.setPen(QPen(theme.picture("rug-line"), _RUG_LINE * room.unit))
    painter.drawEllipse(room.point((0, down)), across * 0.88 * room.unit, deep * 0.72 * room.unit)


def paint_room(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the room so that it covers a rectangle; in high contrast, a plain wall."""
    if theme.high_contrast:
        painter.fillRect(rect, theme.colour(Role.SURFACE))
        return
    room = compose(rect)
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_wall(painter, room, theme)
    _paint_floor(painter, room, theme)
    for item in room.placed:
        where = room.point(item.at)
        paint_piece(painter, item.piece, where, room.unit, theme.picture, made_in=item.made_in, turned=item.turned)
    painter.restore()


class RoomScene(QWidget):
    """The waiting room, as large as its place. Words and controls may stand on its wall."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)  # whatever there is; who places it decides

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_room(QPainter(self), QRectF(self.rect()), self._theme)
