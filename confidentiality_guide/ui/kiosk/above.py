"""What stands over a lowered page: a picture, and on its wall what the page is called. Nothing of it can be pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.mark import paint_mark
from confidentiality_guide.ui.parts.painting import longest_word, paint_face
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PICTURE_UP_TO = 1.5  # the text size; beyond it the words need the room
_SIGN_WIDE, _SIGN_WIDEST = 0.72, 0.9  # of the width
_SIGN_HIGH, _SIGN_HIGHEST, _SIGN_TOP = 0.5, 0.86, 0.07  # of the height
_WOOD_UNITS, _PAD_UNITS = 2, 4
_MARK_HIGH = 0.16  # of the height, where there is no picture


class Sign(QWidget):
    """A title in a frame on the wall; without a wall, as it is. It lies flat: it is read, not pressed."""

    def __init__(self, words: str, look: Look, theme: Theme, *, framed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._framed = theme, framed
        paper = theme._replace(name="light") if framed and theme.name == "dark" else theme  # in the evening too
        self._said = [
            Passage(words, look._replace(step=step, weight=QFont.Weight.Bold, centred=True), paper, self)
            for step in (Step.HEAD, Step.TITLE, Step.LEAD)
        ]

    def fit(self, rooms: Sequence[QRect]) -> None:
        """Stand in the first of these rooms that has one for the words, in the largest letters that fit."""
        space = self._theme.metrics.space
        around = space(_WOOD_UNITS) + space(_PAD_UNITS) if self._framed else 0
        room, shown = self._chosen(rooms, around)
        inside = room.adjusted(around, around, -around, -around)
        high = min(inside.height(), shown.heightForWidth(inside.width()))
        place = QRect(0, 0, room.width(), high + 2 * around)
        place.moveCenter(room.center())
        place.moveTop(room.top() if self._framed else place.top())
        self.setGeometry(place)
        for one in self._said:
            one.setVisible(one is shown)
            one.setGeometry(around, around, inside.width(), high)

    def _chosen(self, rooms: Sequence[QRect], around: int) -> tuple[QRect, Passage]:
        for room in rooms:
            wide, high = room.width() - 2 * around, room.height() - 2 * around
            for one in self._said:
                font = self._theme.font(one.look.step, one.look.weight)
                if one.heightForWidth(wide) <= high and longest_word(font, one.words) <= wide:
                    return room, one
        return rooms[-1], self._said[-1]

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._framed:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark, radius = theme.picture("wood-dark"), theme.metrics.radius("s")
        wood = theme.metrics.space(_WOOD_UNITS)
        whole = QRectF(self.rect())
        paint_face(painter, whole, radius, theme.picture("wood"), dark, theme.metrics.border)
        paper = whole.adjusted(wood, wood, -wood, -wood)
        paint_face(painter, paper, radius / 2, theme.picture("mat"), dark, theme.metrics.border)


class Above(QWidget):
    """As high as a window is beyond reach. It is made with the window's parts, and shows one page after another."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__()
        self._theme, self._window = theme, window
        self._page: Screen | None = None
        self._picture: QWidget | None = None
        self._sign: Sign | None = None
        window.installEventFilter(self)
        self._fit_window()

    def show_page(self, page: Screen) -> None:
        """Show the picture and the title of a page."""
        for old in (self._picture, self._sign):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._page, theme = page, self._theme
        drawn = not theme.high_contrast and theme.metrics.text <= _PICTURE_UP_TO
        own = page.picture_above() if drawn else None
        self._picture = own or (RoomScene(theme) if drawn else None)
        if self._picture is not None:
            self._picture.setParent(self)
            self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._picture.show()
        title = page.raise_title() if own is None else ""
        words, look = (title.words, title.look) if isinstance(title, Passage) else (title, Look())
        self._sign = Sign(words, look, theme, framed=drawn, parent=self) if words else None
        if self._sign is not None:
            self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._sign.show()
        page.title_above = self._sign
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit_window()
        return False

    def _fit_window(self) -> None:
        self.setFixedHeight(self._theme.metrics.reach_top(self._window.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._picture is not None:
            self._picture.setGeometry(self.rect())
        if self._sign is not None:
            self._sign.fit(self._rooms())

    def _rooms(self) -> list[QRect]:
        """Where the sign may stand: on the upper wall, or for long words all over it."""
        if self._picture is not None:
            return [
                QRect(
                    0, round(self.height() * _SIGN_TOP), round(self.width() * wide), round(self.height() * high)
                ).translated(round(self.width() * (1 - wide) / 2), 0)
                for wide, high in ((_SIGN_WIDE, _SIGN_HIGH), (_SIGN_WIDEST, _SIGN_HIGHEST))
            ]
        side, gap = round(self.width() * (1 - _SIGN_WIDEST) / 2), self._theme.metrics.space(4)
        return [self.rect().adjusted(side, top, -side, -gap) for top in (self._mark().bottom() + gap, gap)]

    def _mark(self) -> QRect:
        high = round(self.height() * _MARK_HIGH)
        return QRect((self.width() - high) // 2, self._theme.metrics.space(6), high, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without a picture: the ground of a card, and the mark of the guide."""
        if self._picture is not None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(Role.RAISED))
        line = theme.metrics.border
        painter.fillRect(0, self.height() - line, self.width(), line, theme.colour(Role.LINE_STRONG))
        paint_mark(painter, QRectF(self._mark()), theme.colour(Role.ACCENT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._page is not None and self.rect().contains(event.position().toPoint()):
            self._page.pressed_above()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
