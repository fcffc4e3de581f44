"""The small parts: pages that are built and turned, codes, tags, the typeface."""

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
import segno
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from confidentiality_guide.ui.client.progress import Progress
from confidentiality_guide.ui.parts.gradual import Gradual
from confidentiality_guide.ui.parts.page_turner import PageTurner
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.theme.icons import FOLDER, icon_pixmap
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from tests.ui.seen import told_of_cut_words
from tests.ui.themes import EVERY, KIOSK, LIGHT
from tests.ui.wall import Wall

ADDRESS = "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164"


# -- pages that are built a little at a time


def _steps(done: list[int], count: int) -> list[Callable[[], object]]:
    return [partial(done.append, number) for number in range(count)]


def test_what_is_seen_first_is_built_at_once_and_the_rest_between_events(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    building = Gradual(_steps(done, 10), owner)
    building.start(lambda: len(done) >= 3)
    assert done == [0, 1, 2]
    qtbot.waitUntil(lambda: building.done)
    assert done == list(range(10))


def test_the_rest_can_be_had_now(qapp: object) -> None:
    done: list[int] = []
    owner = QObject()
    building = Gradual(_steps(done, 10), owner)
    building.finish()
    assert done == list(range(10))
    building.finish()
    assert done == list(range(10))


def test_a_page_that_is_left_is_not_built_on(qtbot: QtBot) -> None:
    done: list[int] = []
    owner = QObject()
    building = Gradual(_steps(done, 10), owner)
    building.start(lambda: True)
    building.stop()
    assert building.done
    building.finish()
    assert done == []


# -- pages that are turned


def _page(wall: Wall, height: int) -> tuple[Scroller, PageTurner]:
    scroller = Scroller(KIOSK)
    inner = QWidget()
    inner.setMinimumHeight(height)
    scroller.setWidget(inner)
    turner = PageTurner(scroller, KIOSK)
    foot = QWidget()
    column = QVBoxLayout(foot)
    for part in (scroller, turner.up, turner.more):
        column.addWidget(part)
    wall.hang(foot, 800, 600)
    turner.settle()
    return scroller, turner


def test_a_page_that_fits_has_no_buttons(wall: Wall) -> None:
    _scroller, turner = _page(wall, 10)
    assert turner.at_end
    assert turner.up.isHidden()
    assert turner.more.isHidden()


def test_more_leads_down_with_some_of_the_page_kept_in_sight_and_up_leads_back(wall: Wall) -> None:
    scroller, turner = _page(wall, 2_000)
    bar, places = scroller.verticalScrollBar(), [0]
    assert not turner.more.isHidden()
    assert turner.up.isHidden()
    while not turner.at_end:
        seen = scroller.viewport().height()
        turner.more.click()
        assert 0 < bar.value() - places[-1] < seen
        places.append(bar.value())
    assert turner.more.isHidden()
    assert not turner.up.isHidden()
    for _place in places:
        turner.up.click()
    assert bar.value() == 0
    assert turner.up.isHidden()


# -- codes, tags, progress


@pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)
def test_the_code_on_the_screen_is_that_of_the_address(wall: Wall, theme: Theme) -> None:
    code = wall.hang(QuickCode(ADDRESS, 300, theme))
    expected = [bytes(row) for row in segno.make_qr(ADDRESS, error="m").matrix]
    picture = code.grab().toImage()
    module = 300 // (len(expected) + 4)
    start = (300 - module * len(expected)) // 2
    drawn = [
        bytes(
            picture.pixelColor(start + across * module + module // 2, start + down * module + module // 2).lightness()
            < 128
            for across in range(len(expected))
        )
        for down in range(len(expected))
    ]
    assert drawn == expected


@pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)
def test_a_tag_says_its_words_whole(wall: Wall, theme: Theme) -> None:
    tag = Tag("calendar-x", "Past review", theme)
    with told_of_cut_words() as cut:
        wall.hang(tag).grab()
    assert not cut
    assert tag.accessibleName() == "Past review"


def _nearest(x: int, others: list[int]) -> int:
    return min(others, key=lambda other: abs(other - x))


@pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)
def test_progress_fills_from_where_reading_begins(wall: Wall, theme: Theme) -> None:
    dashes = wall.hang(Progress(1, 4, theme), 400)
    picture = dashes.grab().toImage()
    colours = [picture.pixelColor(x, picture.height() // 2).name() for x in range(400)]
    accent = theme.colour(Role.ACCENT).name()
    ((ground, _times),) = Counter(colour for colour in colours if colour != accent).most_common(1)
    filled = [x for x, colour in enumerate(colours) if colour == accent]
    outlined = [
        x for x, colour in enumerate(colours) if colour not in {accent, ground} and abs(x - _nearest(x, filled)) > 3
    ]
    behind, ahead = (min(filled), max(outlined)) if theme.right_to_left else (max(filled), min(outlined))
    assert behind > ahead if theme.right_to_left else behind < ahead
    assert max(*filled, *outlined) - min(*filled, *outlined) > 380


# -- icons and typeface


def test_every_icon_can_be_drawn_in_any_colour(qapp: object) -> None:
    for file in FOLDER.glob("*.svg"):
        picture = icon_pixmap(file.stem, LIGHT.colour(Role.ACCENT), 32, 1.0).toImage()
        seen = {
            picture.pixelColor(x, y).rgb()
            for x in range(32)
            for y in range(32)
            if picture.pixelColor(x, y).alpha() > 250
        }
        assert seen == {LIGHT.colour(Role.ACCENT).rgb()}, file.stem


def test_the_font_of_icons_is_made_of_the_drawings_beside_it(qapp: object) -> None:
    drawings = sorted(FOLDER.glob("*.svg"))
    again = "Run: python packaging/build_icon_font.py"
    assert (FOLDER / "icons.txt").read_text(encoding="ascii").split() == [one.stem for one in drawings], again
    for drawing in drawings:
        shown = icon_pixmap(drawing.stem, LIGHT.colour(Role.INK), 64, 1.0).toImage()
        drawn = QImage(64, 64, shown.format())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        svg = drawing.read_text(encoding="ascii").replace("currentColor", LIGHT.colour(Role.INK).name())
        QSvgRenderer(QByteArray(svg.encode("ascii"))).render(painter, QRectF(0, 0, 64, 64))
        painter.end()
        apart = [
            abs(shown.pixelColor(x, y).alpha() - drawn.pixelColor(x, y).alpha())
            for x in range(0, 64, 3)
            for y in range(0, 64, 3)
        ]
        assert sum(apart) / len(apart) < 3, f"{drawing.stem}: {again}"  # of 255: edges are smoothed differently


def test_arrows_turn_round_with_the_reading_direction_and_shields_do_not(qapp: object) -> None:
    for name, turns in (("arrow-right", True), ("caret-right", True), ("shield-check-fill", False), ("phone", False)):
        plain = icon_pixmap(name, LIGHT.colour(Role.INK), 48, 1.0).toImage()
        mirrored = icon_pixmap(name, LIGHT.colour(Role.INK), 48, 1.0, right_to_left=True).toImage()
        assert (plain != mirrored) is turns, name


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_the_typeface_is_the_bundled_one_at_every_step(qapp: object, step: Step, weight: QFont.Weight) -> None:
    font = LIGHT.font(step, weight)
    found = QFontInfo(font)
    assert found.family() == "Atkinson Hyperlegible Next"
    assert found.pixelSize() == LIGHT.metrics.font_px(step)
    assert found.weight() == weight


def test_it_has_every_letter_of_the_made_up_languages_and_of_typeset_english(qapp: object) -> None:
    raw = QRawFont.fromFont(LIGHT.font(Step.BODY))
    for letter in "ÅBÇÐÉFĞĦÎJĶĻMÑØÞQŔŠŢÛVŴXÝŽåbçðéƒğħîjķļmñøþqŕšţûvŵxýž‹›“”‘’–—·§…%0123456789":
        assert raw.supportsCharacter(ord(letter)), letter
