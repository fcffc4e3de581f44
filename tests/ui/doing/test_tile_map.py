"""The map of the states: everyone's is on it, about where it is, and can be pressed or reached with the arrow keys."""

from collections import deque
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.ui.doing.states.tile_map import COLUMNS, ROWS, TILES, StateTile, Tile, TileMap, neighbour
from confidentiality_guide.ui.parts.focus import stops
from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.theme import Theme
from tests.ui.seen import paint_whole, told_of_cut_words
from tests.ui.themes import ARABIC, EVERY, KIOSK, LIGHT
from tests.ui.wall import Wall

STATES = [
    *("al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia", "ks"),
    *("ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc"),
    *("nd", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy"),
]
# Every state that has a neighbour, with those it shares a border with.
BORDERS = {
    "al": "fl ga ms tn", "ar": "la mo ms ok tn tx", "az": "ca co nm nv ut", "ca": "az nv or",
    "co": "az ks ne nm ok ut wy", "ct": "ma ny ri", "dc": "md va", "de": "md nj pa", "fl": "al ga",
    "ga": "al fl nc sc tn", "ia": "il mn mo ne sd wi", "id": "mt nv or ut wa wy", "il": "ia in ky mo wi",
    "in": "il ky mi oh", "ks": "co mo ne ok", "ky": "il in mo oh tn va wv", "la": "ar ms tx", "ma": "ct nh ny ri vt",
    "md": "dc de pa va wv", "me": "nh", "mi": "in oh wi", "mn": "ia nd sd wi", "mo": "ar ia il ks ky ne ok tn",
    "ms": "al ar la tn", "mt": "id nd sd wy", "nc": "ga sc tn va", "nd": "mn mt sd", "ne": "co ia ks mo sd wy",
    "nh": "ma me vt", "nj": "de ny pa", "nm": "az co ok tx ut", "nv": "az ca id or ut", "ny": "ct ma nj pa vt",
    "oh": "in ky mi pa wv", "ok": "ar co ks mo nm tx", "or": "ca id nv wa", "pa": "de md nj ny oh wv", "ri": "ct ma",
    "sc": "ga nc", "sd": "ia mn mt nd ne wy", "tn": "al ar ga ky mo ms nc va", "tx": "ar la nm ok",
    "ut": "az co id nm nv wy", "va": "dc ky md nc tn wv", "vt": "ma nh ny", "wa": "id or", "wi": "ia il mi mn",
    "wv": "ky md oh pa va", "wy": "co id mt ne sd ut",
}  # fmt: skip
ENTRIES = [StateEntry(StateId(state), f"The state {state}") for state in STATES]
CALIFORNIA, NEVADA = StateId("ca"), StateId("nv")


def _hung(wall: Wall, theme: Theme = LIGHT, width: int = 0, present: StateId | None = None) -> TileMap:
    return wall.hang(
        TileMap(ENTRIES, theme, present=present), width or TileMap(ENTRIES, theme).minimumSizeHint().width()
    )


def _tiles(tiles: TileMap) -> list[StateTile]:
    return tiles.findChildren(StateTile)


def _steps_apart(one: Tile, other: Tile) -> int:
    return max(abs(one.column - other.column), abs(one.row - other.row))


# -- the map itself


def test_every_state_and_dc_is_on_the_map_once() -> None:
    assert set(TILES) == set(STATES)
    assert len(TILES) == len(set(TILES.values())) == 51
    assert all(tile.column < COLUMNS and tile.row < ROWS for tile in TILES.values())


def test_the_corners_are_where_people_look_for_them() -> None:
    last_column, last_row = COLUMNS - 1, ROWS - 1
    assert TILES[StateId("ak")] == (0, 0)
    assert TILES[StateId("me")] == (last_column, 0)
    assert TILES[StateId("hi")] == (0, last_row)
    assert TILES[StateId("fl")].row == TILES[StateId("tx")].row == last_row


@pytest.mark.parametrize("state", BORDERS)
def test_a_state_is_next_to_a_neighbour(state: str) -> None:
    apart = [_steps_apart(TILES[StateId(state)], TILES[StateId(other)]) for other in BORDERS[state].split()]
    assert min(apart) == 1
    assert max(apart) <= 3


def test_most_neighbours_touch() -> None:
    pairs = [(one, other) for one, other in combinations(BORDERS, 2) if other in BORDERS[one].split()]
    touching = [pair for pair in pairs if _steps_apart(*(TILES[StateId(state)] for state in pair)) == 1]
    assert len(touching) > 0.8 * len(pairs)


@pytest.mark.parametrize(
    "from_west_to_east",
    [
        "wa id mt nd mn mi ny ma",
        "or wy sd ia in oh pa nj ct ri",
        "ca nv co ne mo ky wv va md de",
        "az nm tx ar tn nc",
        "ok la ms al ga fl",
    ],
)
def test_west_is_left(from_west_to_east: str) -> None:
    columns = [TILES[StateId(state)].column for state in from_west_to_east.split()]
    assert columns == sorted(set(columns))


@pytest.mark.parametrize("from_north_to_south", ["wa or ca hi", "nd sd ne ks ok tx", "me nh ct de", "mi oh wv sc fl"])
def test_north_is_up(from_north_to_south: str) -> None:
    rows = [TILES[StateId(state)].row for state in from_north_to_south.split()]
    assert rows == sorted(set(rows))


# -- what one sees and hears


def test_a_tile_says_its_code_and_is_called_by_its_name(wall: Wall) -> None:
    tiles = _hung(wall)
    assert tiles.tile(CALIFORNIA).text() == "CA"
    assert tiles.tile(CALIFORNIA).accessibleName() == "The state ca"
    assert len(_tiles(tiles)) == 51


@pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("room", [1.0, 1.6])
def test_every_code_fits_its_square_tile(wall: Wall, theme: Theme, room: float) -> None:
    tiles = _hung(wall, theme, round(TileMap(ENTRIES, theme).minimumSizeHint().width() * room), CALIFORNIA)
    with told_of_cut_words() as cut:
        paint_whole(wall.window)
    assert not cut
    for tile in _tiles(tiles):
        assert tile.width() == tile.height() >= theme.metrics.target
        assert QFontMetrics(tile.font()).horizontalAdvance(tile.text()) < tile.width() * 0.9
        assert tiles.rect().contains(tile.geometry())


def test_tiles_do_not_touch(wall: Wall) -> None:
    places = [tile.geometry() for tile in _tiles(_hung(wall))]
    assert not [pair for pair in combinations(places, 2) if pair[0].adjusted(-1, -1, 1, 1).intersects(pair[1])]


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_a_finger_fits_at_a_standing_kiosk(wall: Wall, text: float) -> None:
    theme = Theme("light", Metrics(kiosk=True, text=text))
    margins = 2 * KIOSK.metrics.space(8)
    tiles = _hung(wall, theme, 1080 - margins)
    assert TileMap(ENTRIES, theme).minimumSizeHint().width() <= 1080 - margins
    capital = QFontMetrics(tiles.tile(CALIFORNIA).font()).capHeight()
    assert tiles.tile(CALIFORNIA).width() >= theme.metrics.mm(20)
    assert capital >= theme.metrics.mm(6) - 1


def test_the_state_that_was_chosen_is_filled(wall: Wall) -> None:
    tiles = _hung(wall, present=CALIFORNIA)
    accent = LIGHT.palette().highlight().color()
    filled = [tile.state for tile in _tiles(tiles) if tile.grab().toImage().pixelColor(tile.width() // 2, 8) == accent]
    assert filled == [CALIFORNIA]
    assert [tile.state for tile in _tiles(tiles) if tile.isChecked()] == [CALIFORNIA]
    tiles.show_state(NEVADA)
    assert [tile.state for tile in _tiles(tiles) if tile.isChecked()] == [NEVADA]
    tiles.show_state(None)
    assert not [tile for tile in _tiles(tiles) if tile.isChecked()]


def test_west_stays_left_where_reading_begins_at_the_right(wall: Wall) -> None:
    tiles = _hung(wall, ARABIC)
    tiles.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tiles.tile(CALIFORNIA).x() < tiles.tile(StateId("ny")).x()


def test_a_low_place_makes_the_tiles_smaller_rather_than_cut_the_map(wall: Wall) -> None:
    tiles = _hung(wall, LIGHT, 1200)
    tiles.resize(1200, 420)
    rect = QRect(0, 0, 1200, 420)
    assert all(rect.contains(tile.geometry()) for tile in _tiles(tiles))
    middle = (tiles.tile(StateId("ak")).geometry() | tiles.tile(StateId("me")).geometry()).center().x()
    assert abs(middle - 600) <= 2


# -- choosing


def test_pressing_a_tile_says_which_state(qtbot: QtBot, wall: Wall) -> None:
    tiles = _hung(wall)
    with qtbot.waitSignal(tiles.chosen) as told:
        QTest.mouseClick(tiles.tile(NEVADA), Qt.MouseButton.LeftButton)
    assert told.args == [NEVADA]
    assert not tiles.tile(NEVADA).isChecked()  # whoever was told decides


def test_pressing_the_chosen_tile_leaves_it_chosen(qtbot: QtBot, wall: Wall) -> None:
    tiles = _hung(wall, present=CALIFORNIA)
    with qtbot.waitSignal(tiles.chosen):
        QTest.mouseClick(tiles.tile(CALIFORNIA), Qt.MouseButton.LeftButton)
    assert tiles.tile(CALIFORNIA).isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_chooses(qtbot: QtBot, wall: Wall, key: Qt.Key) -> None:
    tiles = _hung(wall, present=CALIFORNIA)
    tiles.tile(CALIFORNIA).setFocus()
    QTest.keyClick(tiles.tile(CALIFORNIA), Qt.Key.Key_Up)
    QTest.keyClick(_on(tiles), Qt.Key.Key_Right)
    assert _on(tiles).state == NEVADA
    with qtbot.waitSignal(tiles.chosen) as told:
        QTest.keyClick(_on(tiles), key)
    assert told.args == [NEVADA]


def _on(tiles: TileMap) -> StateTile:
    QApplication.processEvents()
    on = tiles.focusWidget()
    assert isinstance(on, StateTile)
    return on


def test_tab_comes_to_one_tile_and_back_to_where_one_was(wall: Wall) -> None:
    tiles = _hung(wall, present=CALIFORNIA)
    assert stops(tiles) == [tiles.tile(CALIFORNIA)]
    tiles.tile(CALIFORNIA).setFocus()
    QTest.keyClick(tiles.tile(CALIFORNIA), Qt.Key.Key_Right)
    assert stops(tiles) == [tiles.tile(StateId("ut"))]


def test_tab_comes_to_the_map_before_anything_is_chosen(wall: Wall) -> None:
    assert len(stops(_hung(wall))) == 1


@pytest.mark.parametrize(
    ("state", "key", "next_one"),
    [
        ("mi", Qt.Key.Key_Right, "ny"),  # over the lakes
        ("vt", Qt.Key.Key_Up, "me"),
        ("wi", Qt.Key.Key_Left, "mn"),
        ("tx", Qt.Key.Key_Up, "ok"),
        ("hi", Qt.Key.Key_Up, "ca"),
        ("hi", Qt.Key.Key_Left, "hi"),  # there is nothing further that way
    ],
)
def test_arrow_keys_go_to_the_next_tile(wall: Wall, state: str, key: Qt.Key, next_one: str) -> None:
    tiles = _hung(wall)
    tile = tiles.tile(StateId(state))
    tile.setFocus()
    QTest.keyClick(tile, key)
    assert _on(tiles).state == next_one


def test_arrow_keys_come_to_every_tile_from_every_tile() -> None:
    ways = [Tile(-1, 0), Tile(1, 0), Tile(0, -1), Tile(0, 1)]
    everyone = tuple(TILES)
    for start in everyone:
        reached, waiting = {start}, deque([start])
        while waiting:
            state = waiting.popleft()
            for way in ways:
                to = neighbour(state, way, everyone)
                if to is not None and to not in reached:
                    reached.add(to)
                    waiting.append(to)
        assert reached == set(everyone), start


def test_a_place_that_is_no_state_of_the_map_is_left_to_the_list(wall: Wall) -> None:
    entries = [*ENTRIES[:3], StateEntry(StateId("pr"), "Puerto Rico")]
    tiles = wall.hang(TileMap(entries, LIGHT), 700)
    assert len(_tiles(tiles)) == 3
