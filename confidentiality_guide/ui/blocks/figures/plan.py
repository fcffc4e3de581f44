"""Where everything of a drawing stands at one width, as a value: passages in their places, shapes behind them.

A plan is written for reading from left to right, and turned round as a whole for the other way.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.blocks.figures.phrase import Phrase
from confidentiality_guide.ui.parts.mark import paint_mark
from confidentiality_guide.ui.parts.painting import paint_face, rounded
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded rectangle, a disc or a bar: filled, bordered, or both. `width` is its border's, in pixels."""

    rect: QRectF
    fill: Role | None = None
    line: Role | None = None
    width: float = 0.0
    radius: float = 0.0
    dashed: bool = False

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        fill = theme.colour(self.fill) if self.fill else QColor(0, 0, 0, 0)
        line = theme.colour(self.line) if self.line else fill
        paint_face(painter, self.rect, self.radius, fill, line, self.width, dashed=self.dashed)


@dataclass(frozen=True, slots=True)
class Plate:
    """What a rectangle covers of a larger, rounded one: the solid side of a verdict."""

    rect: QRectF
    whole: QRectF
    fill: Role
    radius: float

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        painter.save()
        painter.setClipRect(self.rect)
        painter.fillPath(rounded(self.whole, self.radius), theme.colour(self.fill))
        painter.restore()


@dataclass(frozen=True, slots=True)
class Glyph:
    """An icon in a square."""

    rect: QRectF
    icon: str
    role: Role

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        paint_icon(painter, self.icon, theme.colour(self.role), self.rect, right_to_left=theme.right_to_left)


@dataclass(frozen=True, slots=True)
class Mark:
    """The two armchairs."""

    rect: QRectF
    role: Role

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        paint_mark(painter, self.rect, theme.colour(self.role))


@dataclass(frozen=True, slots=True)
class Line:
    """A line from point to point."""

    points: tuple[QPointF, ...]
    role: Role
    width: float

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.colour(self.role), self.width, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPolyline(list(self.points))


Shape = Box | Plate | Glyph | Mark | Line


def _turned(shape: Shape, across: Callable[[QRectF], QRectF]) -> Shape:
    if isinstance(shape, Line):
        return replace(shape, points=tuple(across(QRectF(point, point)).topLeft() for point in shape.points))
    if isinstance(shape, Plate):
        return replace(shape, rect=across(shape.rect), whole=across(shape.whole))
    return replace(shape, rect=across(shape.rect))


def height_of(widget: QWidget, width: int) -> int:
    """How tall a widget is at this width, in pixels."""
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


@dataclass(slots=True)
class Plan:
    """A drawing at one width. What is not put into it is not shown."""

    width: int
    height: int = 0
    places: dict[QWidget, QRect] = field(default_factory=dict)
    shapes: list[Shape] = field(default_factory=list)

    def put(self, item: Phrase | QWidget, x: float, y: float, width: float) -> int:
        """Give words or a widget their place; returns where they end, so that what follows can stand below."""
        widget, wide = item.passage if isinstance(item, Phrase) else item, max(1, round(width))
        place = QRect(round(x), round(y), wide, height_of(widget, wide))
        self.places[widget] = place
        self.reach(place.bottom() + 1)
        return place.bottom() + 1

    def draw(self, shape: Shape) -> None:
        """Draw a shape, over those drawn before and under all words."""
        self.shapes.append(shape)

    def reach(self, y: float) -> None:
        """Be at least this tall."""
        self.height = max(self.height, -int(-y // 1))

    def turned(self) -> "Plan":
        """The same, for reading from right to left."""
        shapes = [_turned(shape, self._across) for shape in self.shapes]
        places = {widget: self._across(QRectF(place)).toRect() for widget, place in self.places.items()}
        return Plan(self.width, self.height, places, shapes)

    def _across(self, rect: QRectF) -> QRectF:
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height())
