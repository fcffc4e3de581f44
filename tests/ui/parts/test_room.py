"""The room is composed for each place it is put in, and says nothing to those who do not see it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from confidentiality_guide.ui.parts import furniture
from confidentiality_guide.ui.parts.mark import paint_mark
from confidentiality_guide.ui.parts.room import RoomScene, compose
from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

PLACES = [(1080, 500), (650, 950), (1060, 200), (1048, 952), (1920, 400), (400, 400)]
MAIN = {"armchairs": furniture.SEAT, "lamp": furniture.LAMP, "table": furniture.TABLE}


def _theme(name: str) -> Theme:
    return Theme(name, Metrics(kiosk=True, contrast=name == "contrast"))


def _picture(qtbot: QtBot, name: str, width: int, height: int) -> QImage:
    scene = RoomScene(_theme(name))
    qtbot.addWidget(scene)
    scene.resize(width, height)
    return scene.grab().toImage()


def _alike(one: QColor, other: QColor) -> bool:
    """Whether two colours differ by no more than a softened edge."""
    return all(abs(a - b) < 0.02 for a, b in zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True))  # type: ignore[index]


@pytest.mark.parametrize("place", PLACES)
def test_what_makes_the_room_stands_whole_in_it(place: tuple[int, int]) -> None:
    rect = QRectF(0, 0, *place)
    room = compose(rect)
    for name, piece in MAIN.items():
        standing = [room.rect_of(item) for item in room.placed if item.piece is piece]
        assert standing, name
        assert all(rect.contains(each) for each in standing), name


@pytest.mark.parametrize("place", PLACES)
def test_the_armchairs_face_each_other_across_the_table(place: tuple[int, int]) -> None:
    room = compose(QRectF(0, 0, *place))
    (left, right), (table,) = (
        sorted(room.rect_of(item).center().x() for item in room.placed if item.piece is piece)
        for piece in (furniture.SEAT, furniture.TABLE)
    )
    assert left < table < right


@pytest.mark.parametrize("place", PLACES)
def test_no_piece_is_stretched(place: tuple[int, int]) -> None:
    room = compose(QRectF(0, 0, *place))
    for item in room.placed:
        drawn = furniture.bounds(item.piece, 1.0)
        shown = room.rect_of(item)
        assert shown.width() / shown.height() == pytest.approx(drawn.width() / drawn.height())


def test_words_have_the_wall_above_the_furniture_of_a_tall_room() -> None:
    room = compose(QRectF(0, 0, 650, 950))
    assert min(room.rect_of(item).top() for item in room.placed) >= 950 * 0.2


def test_a_wide_room_has_more_in_it() -> None:
    assert len(compose(QRectF(0, 0, 1060, 200)).placed) > len(compose(QRectF(0, 0, 1080, 500)).placed)


def test_the_room_changes_little_by_little_with_its_place() -> None:
    units = [compose(QRectF(0, 0, width, 500)).unit for width in range(300, 2600, 10)]
    assert all(abs(wider - narrower) < 0.25 for narrower, wider in pairwise(units))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_room_covers_its_place(qtbot: QtBot, name: str, place: tuple[int, int]) -> None:
    picture = _picture(qtbot, name, *place)
    theme = _theme(name)
    right, bottom = picture.width() - 1, picture.height() - 1
    assert _alike(picture.pixelColor(0, bottom), theme.picture("floor"))
    assert _alike(picture.pixelColor(right, bottom), theme.picture("floor"))
    assert picture.pixelColor(0, 0).alpha() == picture.pixelColor(right, 0).alpha() == 255


def test_at_night_the_lamp_is_the_brightest_thing(qtbot: QtBot) -> None:
    place = QRectF(0, 0, 1048, 952)
    room = compose(place)
    lamp = next(room.rect_of(item) for item in room.placed if item.piece is furniture.LAMP)
    picture = _picture(qtbot, "dark", 1048, 952)
    shade = picture.pixelColor(int(lamp.center().x()), int(lamp.top() + lamp.height() * 0.2))
    wall = picture.pixelColor(1047, 0)
    assert shade == _theme("dark").picture("shade")
    assert shade.lightness() > 2 * wall.lightness()


def test_high_contrast_has_a_plain_wall(qtbot: QtBot) -> None:
    picture = _picture(qtbot, "contrast", 650, 950)
    seen = {picture.pixel(x, y) for x in range(0, 650, 10) for y in range(0, 950, 10)}
    assert seen == {_theme("contrast").colour(Role.SURFACE).rgb()}


def test_the_room_is_decoration(qtbot: QtBot) -> None:
    scene = RoomScene(_theme("light"))
    qtbot.addWidget(scene)
    assert scene.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not scene.accessibleName()


def test_the_mark_is_the_same_from_both_sides() -> None:
    mark = QImage(96, 96, QImage.Format.Format_ARGB32)
    mark.fill(Qt.GlobalColor.white)
    painter = QPainter(mark)
    paint_mark(painter, QRectF(0, 0, 96, 96), QColor(Qt.GlobalColor.black))
    painter.end()
    dark = {(x, y) for x in range(96) for y in range(96) if mark.pixelColor(x, y).lightness() < 128}
    turned = {(95 - x, y) for x, y in dark}
    assert len(dark ^ turned) < len(dark) * 0.02
    assert (48, 48) in dark  # the table
    assert (48, 4) not in dark  # the way in, between the armchairs
