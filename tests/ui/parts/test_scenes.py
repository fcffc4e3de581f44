"""The pictures beside the stories: one for each name, composed for its place, silent, and cheap to show again."""

from importlib import import_module
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from confidentiality_guide.teaching.scenarios import PICTURES
from confidentiality_guide.ui.parts import furniture, scenes
from confidentiality_guide.ui.parts.scenes.painting import paint_scene
from confidentiality_guide.ui.parts.scenes.picture import ScenePicture, scene_drawn, scene_of
from confidentiality_guide.ui.parts.scenes.scene import compose
from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import tokens
from tests.ui.themes import ARABIC, CONTRAST, DARK, KIOSK, LIGHT

PANEL, BAND, CARD = (640, 952), (1080, 420), (360, 300)
PLACES = {
    "panel": PANEL,
    "band": BAND,
    "card": CARD,
    "thumbnail": (96, 96),
    "column": (300, 1200),
    "strip": (1800, 300),
}
FROM_THE_RIGHT = Theme("light", Metrics(kiosk=True), right_to_left=True)


def _painted(name: str, theme: Theme = KIOSK, place: tuple[int, int] = PANEL) -> QImage:
    image = QImage(*place, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)  # a colour no picture has
    painter = QPainter(image)
    paint_scene(painter, scene_of(name), QRectF(image.rect()), theme)
    painter.end()
    return image


def _shown(qtbot: QtBot, name: str, theme: Theme, place: tuple[int, int] = CARD) -> ScenePicture:
    picture = ScenePicture(name, theme)
    qtbot.addWidget(picture)
    picture.resize(*place)
    return picture


def test_every_picture_a_story_may_name_is_drawn_and_no_drawing_is_left_over() -> None:
    names = [module.name for module in iter_modules(scenes.__path__)]
    drawn = {name for name in names if hasattr(import_module(f"{scenes.__name__}.{name}"), "SCENE")}
    assert drawn == set(PICTURES)


def test_a_picture_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="no picture “bank”"):
        scene_of("bank")


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_has_only_colours_of_the_theme(name: str) -> None:
    scene = scene_of(name)
    named = {scene.wall, scene.seam, *(band.colour for band in scene.ground)}
    named |= {shape.colour.format(part.made_in) for part in scene.parts for shape in part.piece}
    for colours in tokens()["pictureColours"].values():
        assert named <= set(colours)


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_picture_covers_its_place_and_has_much_to_see(qapp: object, name: str, place: tuple[int, int]) -> None:
    image = _painted(name, place=place)
    step = max(1, min(place) // 60)
    seen = {image.pixel(x, y) for x in range(0, place[0], step) for y in range(0, place[1], step)}
    assert 0xFFFF00FF not in seen
    assert len(seen) > 12


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_nothing_is_stretched_and_the_middle_is_whole(name: str, place: tuple[int, int]) -> None:
    scene = scene_of(name)
    composed = compose(scene, QRectF(0, 0, *place))
    wide, high = scene.core
    assert wide * composed.unit <= place[0] + 0.01
    assert high * composed.unit <= place[1] + 0.01
    assert composed.horizon >= -0.01
    assert composed.spare >= -0.01
    for part in composed.seen():
        drawn, shown = furniture.bounds(part.piece, part.scale), composed.rect_of(part)
        assert shown.width() == pytest.approx(drawn.width() * composed.unit)
        assert shown.height() == pytest.approx(drawn.height() * composed.unit)


@pytest.mark.parametrize("name", PICTURES)
def test_what_hangs_whole_is_never_cut(name: str) -> None:
    for place in PLACES.values():
        composed = compose(scene_of(name), QRectF(0, 0, *place))
        room = QRectF(0, 0, *place).adjusted(-5, -5, 5, 5)
        assert all(room.contains(composed.rect_of(part)) for part in composed.seen() if part.whole)


def test_a_wider_place_shows_more_of_the_street(qapp: object) -> None:
    street = scene_of("street")
    seen = [len(list(compose(street, QRectF(0, 0, *place)).seen())) for place in (PANEL, BAND)]
    assert seen[0] < seen[1]


@pytest.mark.parametrize("name", [name for name in PICTURES if name != "night"])
def test_the_dark_theme_has_its_own_light(qapp: object, name: str) -> None:
    day, evening = (_painted(name, Theme(theme, Metrics(kiosk=True))) for theme in ("light", "dark"))
    brightness = [
        sum(image.pixelColor(x, y).lightness() for x in range(0, 640, 16) for y in range(0, 952, 16))
        for image in (day, evening)
    ]
    assert brightness[1] < 0.75 * brightness[0]


def test_the_night_is_dark_in_the_light_theme_too(qapp: object) -> None:
    assert _painted("night", LIGHT) == _painted("night", DARK)


def test_a_picture_is_mirrored_from_right_to_left_but_not_its_number(qapp: object) -> None:
    usual, mirrored = _painted("shop"), _painted("shop", FROM_THE_RIGHT)
    composed = compose(scene_of("shop"), QRectF(0, 0, *PANEL))
    sign = next(part for part in scene_of("shop").parts if part.kept and part.x > 200)
    where = composed.rect_of(sign)
    plate = QRect(round(where.left()) + 20, round(where.top()) + 20, round(where.width()) - 40, 74)
    other_side = QRect(640 - plate.right() - 1, plate.top(), plate.width(), plate.height())
    assert _alike(usual.copy(plate), mirrored.copy(other_side)) > 0.97
    assert _alike(usual.copy(plate).flipped(Qt.Orientation.Horizontal), mirrored.copy(other_side)) < 0.95
    cart = QRect(0, 600, 380, 340)
    there = QRect(260, 600, 380, 340)
    assert _alike(usual.copy(cart).flipped(Qt.Orientation.Horizontal), mirrored.copy(there)) > 0.97


def _alike(one: QImage, other: QImage) -> float:
    """The part of the pixels that are the same, but for softened edges."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    same = sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) < 24 for x, y in places)
    return same / len(places)


def test_high_contrast_has_no_picture(qtbot: QtBot) -> None:
    assert scene_drawn(LIGHT)
    assert scene_drawn(DARK)
    assert not scene_drawn(CONTRAST)
    image = _shown(qtbot, "shop", CONTRAST).grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, 360, 6) for y in range(0, 300, 6)}) == 1


def test_a_picture_is_painted_once_for_the_scenes_that_share_it(qtbot: QtBot) -> None:
    first, again = (_shown(qtbot, "court", LIGHT).pixmap().cacheKey() for _scene in range(2))
    assert first == again
    others = [
        _shown(qtbot, "court", LIGHT, BAND),
        _shown(qtbot, "court", ARABIC),
        _shown(qtbot, "court", DARK),
        _shown(qtbot, "home", LIGHT),
    ]
    assert first not in {picture.pixmap().cacheKey() for picture in others}


@pytest.mark.parametrize(("theme", "corner"), [(LIGHT, 0), (KIOSK, 255)], ids=["desk", "kiosk"])
def test_a_picture_has_round_corners_at_a_desk_and_is_flush_at_a_kiosk(qtbot: QtBot, theme: Theme, corner: int) -> None:
    image = _shown(qtbot, "office", theme).pixmap().toImage()
    assert [image.pixelColor(x, y).alpha() for x in (0, 359) for y in (0, 299)] == [corner] * 4
    assert image.pixelColor(180, 0).alpha() == 255


def test_a_picture_is_decoration(qtbot: QtBot) -> None:
    picture = _shown(qtbot, "home", LIGHT)
    assert picture.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not picture.accessibleName()
    assert picture.sizeHint() == QSize(0, 0)
