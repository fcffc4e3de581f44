"""A page taller than its window: it scrolls, and what the keyboard reaches comes into view."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

from confidentiality_guide.ui.parts.painting import rounded
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

BAR_UNITS = 3  # how wide the bar is


class ThinScrollBar(QScrollBar):
    """A scroll bar in the theme's colours, without arrows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setFixedWidth(theme.metrics.space(BAR_UNITS))

    def sizeHint(self) -> QSize:
        """A scroll area keeps the room that is hinted at, whatever the fixed width is."""
        return QSize(self._theme.metrics.space(BAR_UNITS), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.maximum() - self.minimum() + self.pageStep()
        length = max(self._theme.metrics.target, self.height() * self.pageStep() / whole)
        top = (self.height() - length) * (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        inset = self.width() / 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colour(Role.LINE_STRONG)))
        painter.drawPath(rounded(QRectF(inset, top + inset, self.width() - 2 * inset, length - 2 * inset), inset))


class Page(QWidget):
    """What a scroller shows: it would like to be as wide as there is room, and as tall as its content then is.

    A plain widget would say how wide its longest line is, and have all lines broken anew for that width, in vain.
    """

    def sizeHint(self) -> QSize:
        room = self.parentWidget()
        high = self.heightForWidth(room.width()) if room is not None else -1
        return QSize(room.width(), high) if room is not None and high >= 0 else super().sizeHint()


class Scroller(QScrollArea):
    """Shows one widget, as wide as there is room, as tall as it needs.

    `covered` is how much of its height something else stands over, at the foot, in pixels.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.covered = 0
        self._bringing = QTimer(self)  # once what is new on the page has its place
        self._bringing.setSingleShot(True)
        self._bringing.timeout.connect(self._bring)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(ThinScrollBar(theme))
        # Its room is always kept: a bar that came and went would break the lines anew, with a foot too short for them.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # One of our own: to say what kind of widget Qt's is, PySide6 makes every kind there is, for 20 ms.
        self.setViewport(QWidget())
        if theme.metrics.kiosk:
            self.viewport().ungrabGesture(
                Qt.GestureType.PanGesture
            )  # nothing is dragged there, with two fingers either

    def sizeHint(self) -> QSize:
        """It takes the room there is: its page need not be laid out to learn what it would like."""
        return self.minimumSizeHint()

    def keep_bar_place(self) -> None:
        """Keep the bar's place where there is no bar yet: a page that is built bit by bit is not broken anew for it."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def hide_bar(self) -> None:
        """Show no bar: the page is turned by buttons."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setWidget(self, widget: QWidget) -> None:
        """Show this widget, on the ground that is behind the scroller."""
        super().setWidget(widget)
        widget.setAutoFillBackground(False)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Nothing moves under a finger: what it pressed can be seen.
        if new is not None and self.isAncestorOf(new) and not QGuiApplication.mouseButtons():
            self._bringing.start(0)

    def _bring(self) -> None:
        if (now := QApplication.focusWidget()) is not None:
            self.bring_into_view(now)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so far that the widget can be seen; of one taller than the window, its top."""
        inner = self.widget()
        if inner is None or not inner.isAncestorOf(widget):
            return
        top, margin = self.top_of(widget), self._theme.metrics.space(6)
        least = top + widget.height() + margin - (self.viewport().height() - self.covered)
        bar = self.verticalScrollBar()
        bar.setValue(min(max(bar.value(), least), top - margin))

    def top_of(self, widget: QWidget) -> int:
        """How far down the page a widget begins, in pixels."""
        inner = self.widget()
        return widget.mapTo(inner, QPoint(0, 0)).y() if inner is not None else 0

    def scroll_to(self, widget: QWidget) -> None:
        """Put the top of a widget at the top of the window."""
        self.verticalScrollBar().setValue(self.top_of(widget) - self._theme.metrics.space(4))
