"""A window onto the map of a story: it is moved by the wheel, the arrow keys, its bars, or by dragging."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

from confidentiality_guide.ui.doing.stories.map_canvas import MapCanvas
from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.parts.scroller import BAR_UNITS
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

LEAST, MOST, STEP = 0.25, 3.0, 1.25
_READABLE = 0.75  # below it, headings on the map are hard to read
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ARROW_UNITS = 16


class _Bar(QScrollBar):
    """A scroll bar along either side, in the theme's colours."""

    def __init__(self, way: Qt.Orientation, theme: Theme) -> None:
        super().__init__(way)
        self._theme = theme

    def sizeHint(self) -> QSize:
        thin = self._theme.metrics.space(BAR_UNITS)
        long = self._theme.metrics.target
        return QSize(thin, long) if self.orientation() is Qt.Orientation.Vertical else QSize(long, thin)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        upright = self.orientation() is Qt.Orientation.Vertical
        length, thin = (self.height(), self.width()) if upright else (self.width(), self.height())
        whole = self.maximum() - self.minimum() + self.pageStep()
        thumb = max(float(self._theme.metrics.target), length * self.pageStep() / whole)
        start = (length - thumb) * (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        inset = thin / 4
        along = (start + inset, thumb - 2 * inset)
        across = (inset, thin - 2 * inset)
        (x, wide), (y, high) = (across, along) if upright else (along, across)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.LINE_STRONG))
        painter.drawPath(rounded(QRectF(x, y, wide, high), inset))


class MapView(QScrollArea):
    """Shows a part of the map, at a zoom."""

    def __init__(self, canvas: MapCanvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.canvas = theme, canvas
        self._dragged_from: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(_Bar(Qt.Orientation.Vertical, theme))
        self.setHorizontalScrollBar(_Bar(Qt.Orientation.Horizontal, theme))
        self.setViewport(QWidget())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is a map
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(canvas)
        canvas.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    # -- zoom

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Draw the map at a zoom; the point of the window that is named, or its middle, stays where it is."""
        at = about if about is not None else QPointF(self.viewport().rect().center())
        before = self.canvas.zoom
        on_map = QPointF(self.canvas.mapFrom(self.viewport(), at.toPoint())) / before
        self.canvas.set_zoom(max(LEAST, min(MOST, zoom)))
        moved = on_map * self.canvas.zoom - at
        self.horizontalScrollBar().setValue(round(moved.x()))
        self.verticalScrollBar().setValue(round(moved.y()))

    def zoom_in(self) -> None:
        """Draw it larger."""
        self.zoom_to(self.canvas.zoom * STEP)

    def zoom_out(self) -> None:
        """Draw it smaller."""
        self.zoom_to(self.canvas.zoom / STEP)

    def fit(self) -> None:
        """Show all of it."""
        self.zoom_to(self.canvas.zoom_that_fits(self.viewport().size()))

    def begin(self) -> None:
        """Show its beginning, as large as text is, or smaller if the map then fits the width and can be read."""
        text = self._theme.metrics.text
        wide = QSize(self.viewport().width(), self.canvas.maximumHeight())
        self.zoom_to(max(_READABLE * text, min(text, self.canvas.zoom_that_fits(wide))))
        self.verticalScrollBar().setValue(0)
        bar = self.horizontalScrollBar()
        bar.setValue((bar.maximum() + bar.minimum()) // 2)

    # -- moving about

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.canvas.isAncestorOf(new) and self._dragged_from is None:
            margin = self._theme.metrics.space(6)
            self.ensureWidgetVisible(new, margin, margin)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / 120
            self.zoom_to(self.canvas.zoom * STEP**turned, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (way := _ARROWS.get(Qt.Key(event.key()))) is not None:
            far = self._theme.metrics.space(_ARROW_UNITS)
            for bar, part in zip((self.horizontalScrollBar(), self.verticalScrollBar()), way, strict=True):
                bar.setValue(bar.value() + part * far)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged_from = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            moved = event.position().toPoint() - self._dragged_from
            self._dragged_from = event.position().toPoint()
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self.unsetCursor()
