"""The map of a story, drawn: scenes are buttons, choices are arrows, the way that was taken stands out."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.learning.run import Taken
from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.teaching.story_map import (
    BOX_HEIGHT,
    BOX_WIDTH,
    PASSED_OVER,
    MapEdge,
    StoryMap,
)
from confidentiality_guide.ui.doing.stories.map_node import MapNodeButton
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_THIN, _THICK = 1.6, 3.6  # widths of arrows, at a zoom of 1
_HEAD_LONG, _HEAD_WIDE = 11.0, 8.0
_NUMBER = 9.0  # the radius of the disc a choice's number stands on
_NUMBER_BELOW = 16.0  # how far below its box; so far, and a little further, a way runs straight down
_STRAIGHT = 26.0
_CORNER = 10.0
_DASHES = (4.0, 3.0)


class MapCanvas(QWidget):
    """Draws a story map at a zoom; 1 is for text of 100 %."""

    def __init__(self, story: StoryMap, way: Sequence[Taken], begin: Callable[[SceneId], None], theme: Theme) -> None:
        super().__init__()
        self._map, self._theme = story, theme
        self._begin = begin
        self._taken = {(taken.scene, taken.choice + 1) for taken in way}
        self.zoom = 1.0
        passed = {taken.scene for taken in way}
        ordered = sorted(story.nodes, key=lambda node: (node.layer, node.x))
        self.nodes = [
            MapNodeButton(node, self._leads(node.scene), theme, passed=node.scene in passed, parent=self)
            for node in ordered
        ]
        for button in self.nodes:
            button.clicked.connect(self._report)
        self.set_zoom(1.0)

    def _leads(self, scene: SceneId) -> list[str]:
        names = {node.scene: node.heading for node in self._map.nodes}
        return [
            fill(_("{number}: {choice}, to “{scene}”."), number=edge.choice, choice=edge.label, scene=names[edge.to])
            for edge in self._map.edges
            if edge.from_ == scene and edge.choice != PASSED_OVER
        ]

    def _report(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, MapNodeButton):
            self._begin(pressed.node.scene)

    # -- how large it is

    def set_zoom(self, zoom: float) -> None:
        """Draw it at this scale."""
        self.zoom = zoom
        for button in self.nodes:
            place = QRectF(button.node.x * zoom, button.node.y * zoom, BOX_WIDTH * zoom, BOX_HEIGHT * zoom)
            button.setGeometry(place.toRect())
            button.set_zoom(zoom)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._map.width * self.zoom), round(self._map.height * self.zoom))

    def zoom_that_fits(self, room: QSize) -> float:
        """The zoom at which all of it can be seen."""
        return min(room.width() / self._map.width, room.height() / self._map.height)

    # -- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.zoom, self.zoom)
        for edge in sorted(self._map.edges, key=self._was_taken):  # the way that was taken lies on top
            self._paint_arrow(painter, edge)
        for edge in self._map.edges:
            if edge.choice != PASSED_OVER:
                self._paint_number(painter, edge)

    def _was_taken(self, edge: MapEdge) -> bool:
        return (edge.from_, edge.choice) in self._taken

    def _paint_arrow(self, painter: QPainter, edge: MapEdge) -> None:
        taken = self._was_taken(edge)
        colour = self._theme.colour(Role.ACCENT if taken else Role.LINE_STRONG)
        pen = QPen(colour, _THICK if taken else _THIN)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if edge.goes_back or edge.choice == PASSED_OVER:
            pen.setDashPattern(list(_DASHES))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = edge.points[-1]
        painter.drawPath(_round_cornered(edge) if edge.goes_back else _flowing(edge))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        half = _HEAD_WIDE / 2
        tip, left, right = QPointF(x, y), QPointF(x - half, y - _HEAD_LONG), QPointF(x + half, y - _HEAD_LONG)
        painter.drawPolygon(QPolygonF([tip, left, right]))

    def _paint_number(self, painter: QPainter, edge: MapEdge) -> None:
        theme, taken = self._theme, self._was_taken(edge)
        disc = QRectF(0, 0, 2 * _NUMBER, 2 * _NUMBER)
        disc.moveCenter(QPointF(edge.points[0][0], edge.points[0][1] + _NUMBER_BELOW))
        painter.setPen(QPen(theme.colour(Role.ACCENT if taken else Role.LINE_STRONG), _THIN))
        painter.setBrush(theme.colour(Role.ACCENT if taken else Role.SURFACE))
        painter.drawEllipse(disc)
        font = QFont(theme.font(Step.LABEL, QFont.Weight.DemiBold))
        font.setPixelSize(round(1.3 * _NUMBER))
        painter.setFont(font)
        painter.setPen(theme.colour(Role.ON_ACCENT if taken else Role.INK))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(edge.choice))


def _flowing(edge: MapEdge) -> QPainterPath:
    """A way down, bending softly from point to point; straight into its head."""
    first, *points = [QPointF(*point) for point in edge.points]
    points[-1] -= QPointF(0, _HEAD_LONG)
    below = first + QPointF(0, _STRAIGHT)
    path = QPainterPath(first)
    path.lineTo(below)
    for before, after in pairwise([below, *points]):
        middle = (before.y() + after.y()) / 2
        path.cubicTo(QPointF(before.x(), middle), QPointF(after.x(), middle), after)
    return path


def _round_cornered(edge: MapEdge) -> QPainterPath:
    """A way back, along straight lines with round corners."""
    points = [QPointF(*point) for point in edge.points]
    points[-1] -= QPointF(0, _HEAD_LONG)
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    """A little way from a corner towards another point."""
    line = other - corner
    long = max(1.0, (line.x() ** 2 + line.y() ** 2) ** 0.5)
    part = min(0.5, _CORNER / long)
    return QPointF(corner.x() + line.x() * part, corner.y() + line.y() * part)
