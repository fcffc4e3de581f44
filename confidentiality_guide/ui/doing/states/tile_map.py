"""The states as a map of tiles, each a button with its postal code; roughly where they are, and all of one size.

It is a map, so it is never mirrored. Tab comes to one tile, the arrow keys go from tile to tile, Enter or the space
bar chooses.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.ui.parts.pressable import Face, Pressable
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_DRAWN = (
    "AK  .  .  .  .  .  .  .  .  . ME",
    " .  .  .  .  . WI  .  .  . VT NH",
    "WA ID MT ND MN IL MI  . NY MA  .",
    "OR NV WY SD IA IN OH PA NJ CT RI",
    "CA UT CO NE MO KY WV VA MD DE  .",
    " . AZ NM KS AR TN NC SC DC  .  .",
    " .  .  . OK LA MS AL GA  .  .  .",
    "HI  .  . TX  .  .  .  . FL  .  .",
)
_FILLS = 0.84  # of a tile's width at most is its code
_LARGEST = 2.1  # a tile is never larger than this many targets


class Tile(NamedTuple):
    """A place on the map, counted from its upper left corner."""

    column: int
    row: int


TILES: Mapping[StateId, Tile] = {
    StateId(code.lower()): Tile(column, row)
    for row, line in enumerate(_DRAWN)
    for column, code in enumerate(line.split())
    if code != "."
}
COLUMNS, ROWS = 11, 8
_WAYS = {
    Qt.Key.Key_Left: Tile(-1, 0),
    Qt.Key.Key_Right: Tile(1, 0),
    Qt.Key.Key_Up: Tile(0, -1),
    Qt.Key.Key_Down: Tile(0, 1),
}


def neighbour(of: StateId, way: Tile, among: Sequence[StateId]) -> StateId | None:
    """The tile an arrow key goes to: the nearest that way, over gaps; where one is straight ahead, rather that."""
    here = TILES[of]

    def distance(to: StateId) -> tuple[int, int]:
        there = TILES[to]
        across, down = there.column - here.column, there.row - here.row
        aside = abs(across * way.row) + abs(down * way.column)
        return across * way.column + down * way.row + 2 * aside, aside

    def lies_that_way(to: StateId) -> bool:
        there = TILES[to]
        ahead = (there.column - here.column) * way.column + (there.row - here.row) * way.row
        aside = abs((there.column - here.column) * way.row) + abs((there.row - here.row) * way.column)
        return ahead > 0 and aside <= ahead

    return min((state for state in among if lies_that_way(state)), key=distance, default=None)


class StateTile(Pressable):
    """One state. It is checked by the map, not by being pressed."""

    def __init__(self, entry: StateEntry, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent=parent)
        self.state = entry.id
        self.setText(entry.code)
        self.setAccessibleName(entry.name)
        self.setCheckable(True)

    @property
    def radius(self) -> float:
        return self.theme.metrics.radius("s")

    def nextCheckState(self) -> None:
        """Leave it as it is: whoever is told of the press decides."""

    def set_chosen(self, chosen: bool) -> None:
        """Fill it with the accent, or not."""
        self.face = Face.PRIMARY if chosen else Face.PLAIN
        self.setChecked(chosen)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in _WAYS:
            event.ignore()  # the map goes on; Qt would go to the next button that was made
        else:
            super().keyPressEvent(event)

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        painter.setFont(self.font())
        painter.setPen(self.ink)
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())


class TileMap(QWidget):
    """The map: as many tiles as there are entries, as large as fits and never smaller than a target.

    Signals:
        chosen: A tile was pressed; carries its `StateId`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        entries: Sequence[StateEntry],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        present: StateId | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: dict[StateId, StateTile] = {}
        for entry in entries:
            if entry.id in TILES:
                self._tiles[entry.id] = tile = StateTile(entry, theme, self)
                tile.clicked.connect(self._report)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state(present)

    def show_state(self, state: StateId | None) -> None:
        """Fill the tile of a state; none where it is not known. Tab comes to it from now on, or else to the first."""
        for tile in self._tiles.values():
            tile.set_chosen(tile.state == state)
        self._tab_to(state if state in self._tiles else next(iter(self._tiles), None))

    def tile(self, state: StateId) -> StateTile:
        """The tile of a state that is on the map."""
        return self._tiles[state]

    def _tab_to(self, state: StateId | None) -> None:
        for tile in self._tiles.values():
            stop = tile.state == state
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def _report(self) -> None:
        tile = self.sender()
        assert isinstance(tile, StateTile)
        self._tab_to(tile.state)
        self.chosen.emit(tile.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = self.focusWidget()
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or not isinstance(on, StateTile):
            super().keyPressEvent(event)
            return
        if (to := neighbour(on.state, way, tuple(self._tiles))) is not None:
            self._tab_to(to)
            self._tiles[to].setFocus(Qt.FocusReason.TabFocusReason)

    # -- sizes

    @property
    def _gap(self) -> int:
        return max(self._theme.metrics.space(1), 2 * self._theme.metrics.border)

    @property
    def _least(self) -> int:
        return self._theme.metrics.target

    def _side(self, width: int, height: int) -> int:
        across = (width - (COLUMNS - 1) * self._gap) // COLUMNS
        down = (height - (ROWS - 1) * self._gap) // ROWS
        return max(1, min(across, down, round(_LARGEST * self._least)))

    def _extent(self, side: int) -> QSize:
        return QSize(COLUMNS * (side + self._gap) - self._gap, ROWS * (side + self._gap) - self._gap)

    def minimumSizeHint(self) -> QSize:
        return self._extent(self._least)

    def sizeHint(self) -> QSize:
        return self._extent(round(1.2 * self._least))

    def heightForWidth(self, width: int) -> int:
        side = (width - (COLUMNS - 1) * self._gap) // COLUMNS
        return self._extent(max(self._least, min(side, round(_LARGEST * self._least)))).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self._side(self.width(), self.height())
        extent, font = self._extent(side), self._font(side)
        corner = QPoint((self.width() - extent.width()) // 2, (self.height() - extent.height()) // 2)
        for state, tile in self._tiles.items():
            column, row = TILES[state]
            tile.setFont(font)
            tile.setGeometry(QRect(corner + QPoint(column, row) * (side + self._gap), QSize(side, side)))
        super().resizeEvent(event)

    def _font(self, side: int) -> QFont:
        """The text size that was chosen, but never so large that a code leaves its tile."""
        font = QFont(self._theme.font(Step.BODY, QFont.Weight.DemiBold))
        room = _FILLS * side - 2 * self._theme.metrics.chosen_border
        wide = max(QFontMetrics(font).horizontalAdvance(state.upper()) for state in TILES)
        if wide > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / wide)))
        return font
