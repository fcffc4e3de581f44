"""What can be pressed says what it does, whole, in a place large enough for a finger."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source, Standing
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.parts.segmented import Segmented
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from tests.ui.seen import press, shown, told_of_cut_words
from tests.ui.themes import CONTRAST, EVERY, KIOSK, LIGHT
from tests.ui.wall import Wall

LONG = "What your therapist must tell, may tell and may not tell"
SOURCE = Source(
    id=SourceId("second-hand"),
    title="A title",
    short="45 CFR 164.508(b)(4)(iii)",
    cite="45 CFR 164.508(b)(4)(iii)",
    document="federal rule",
    claim="It says so.",
    quote="",
    address="https://www.ecfr.gov/",
    standing=Standing.SECONDARY,
    law_as_of="",
    checked="2026-11",
    review_by="2027-11",
)
BUTTONS: dict[str, Callable[[Theme], QAbstractButton]] = {
    "button": lambda theme: Button(LONG, theme, icon="copy", icon_after="arrow-right"),
    "row": lambda theme: RowButton(LONG, "It depends on the law of your state.", theme, icon="scales-fill"),
    "link-row": lambda theme: LinkRow(LONG, theme),
    "chip": lambda theme: SourceChip(SOURCE, theme),
}
every_button = pytest.mark.parametrize("made", BUTTONS.values(), ids=BUTTONS)
every_theme = pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)


@every_button
@every_theme
def test_no_word_is_cut_off_at_any_width(wall: Wall, made: Callable[[Theme], QAbstractButton], theme: Theme) -> None:
    button = made(theme)
    least = max(button.minimumSizeHint().width(), 200)
    with told_of_cut_words() as cut:
        for width in (least, round(least * 1.1), round(least * 1.5), least * 2, button.sizeHint().width(), 1_900):
            if width >= least:
                wall.hang(button, width).grab()
    assert not cut


@every_button
@every_theme
def test_it_is_large_enough_to_be_hit(wall: Wall, made: Callable[[Theme], QAbstractButton], theme: Theme) -> None:
    button = wall.hang(made(theme))
    assert button.width() >= theme.metrics.target
    drawn_smaller = isinstance(button, SourceChip) and not theme.metrics.kiosk  # as the design has it
    assert drawn_smaller or button.height() >= theme.metrics.target


@every_button
def test_narrower_it_grows_taller(made: Callable[[Theme], QAbstractButton], qapp: object) -> None:
    button = made(KIOSK)
    assert button.heightForWidth(button.minimumSizeHint().width() + 40) > button.heightForWidth(4_000)


@every_button
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None], ids=["key", "finger"])
def test_it_is_pressed_by_finger_and_key(
    qtbot: QtBot, wall: Wall, made: Callable[[Theme], QAbstractButton], key: Qt.Key | None
) -> None:
    button = wall.hang(made(LIGHT))
    with qtbot.waitSignal(button.clicked):
        if key is None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(button, key)


@every_button
def test_its_name_is_what_it_says(qapp: object, made: Callable[[Theme], QAbstractButton]) -> None:
    button = made(LIGHT)
    assert button.text() in button.accessibleName()


def test_a_button_that_says_something_else_is_called_so(qapp: object) -> None:
    button = Button("More", LIGHT)
    button.setText("Less")
    assert (button.text(), button.accessibleName()) == ("Less", "Less")


def test_pressed_or_chosen_it_sinks_by_its_edge(wall: Wall) -> None:
    button = wall.hang(Button("More", LIGHT))
    button.setCheckable(True)
    up = button.face_rect()
    button.setChecked(True)
    assert button.face_rect().top() - up.top() == LIGHT.metrics.press_edge
    assert button.face_rect().height() == up.height()
    button.setChecked(False)
    button.setDown(True)
    assert button.face_rect().top() - up.top() == LIGHT.metrics.press_edge


@pytest.mark.parametrize("theme", [LIGHT, CONTRAST], ids=["light", "contrast"])
def test_the_primary_button_stands_out(wall: Wall, theme: Theme) -> None:
    plain, primary = (wall.hang(Button("Next", theme, face=face), 300) for face in (Face.PLAIN, Face.PRIMARY))
    at = (150, 10)
    assert primary.grab().toImage().pixelColor(*at) == theme.colour(Role.ACCENT)
    assert plain.grab().toImage().pixelColor(*at) == theme.colour(Role.RAISED)


def test_what_cannot_be_pressed_now_does_not_look_as_if_it_could(wall: Wall) -> None:
    button = wall.hang(Button("Next", LIGHT, face=Face.PRIMARY), 300)
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(150, 10) != LIGHT.colour(Role.ACCENT)


def test_a_row_without_room_gives_up_its_disc_and_its_arrow_before_its_words(wall: Wall) -> None:
    row = RowButton("confidentiality", "", LIGHT, icon="scales-fill")
    wide, narrow = row.minimumSizeHint().width() * 3, row.minimumSizeHint().width()
    with told_of_cut_words() as cut:
        pictures = [wall.hang(row, width).grab().toImage() for width in (wide, narrow)]
    assert not cut
    tint = LIGHT.colour(Role.ACCENT_TINT)
    has_disc = [any(p.pixelColor(x, p.height() // 2) == tint for x in range(10, 80)) for p in pictures]
    assert has_disc == [True, False]


def test_a_chip_says_being_checked_in_words_where_there_is_room_and_always_in_its_name(wall: Wall) -> None:
    chip = SourceChip(SOURCE, LIGHT)
    whole, short = chip.sizeHint().width(), chip.width_in(chip.sizeHint().width() - 1)
    assert short < whole
    assert chip.accessibleName() == "Source: 45 CFR 164.508(b)(4)(iii), being checked"
    with told_of_cut_words() as cut:
        for width in (whole, short, chip.minimumSizeHint().width()):
            wall.hang(chip, width).grab()
    assert not cut


@given(room=st.integers(60, 900))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_chip_is_never_wider_than_there_is_room_nor_than_its_words(qapp: object, room: int) -> None:
    chip = SourceChip(SOURCE, KIOSK)
    wide = chip.width_in(room)
    assert wide <= max(room, chip.minimumSizeHint().width())
    assert wide <= chip.sizeHint().width()


@pytest.mark.parametrize("stacked", [False, True])
def test_one_of_the_segments_is_chosen_and_tells_its_value(qtbot: QtBot, wall: Wall, stacked: bool) -> None:
    choice = Segmented([("a", "First"), ("b", "Second"), ("c", "Third")], "b", LIGHT, stacked=stacked)
    wall.hang(choice, 400)
    buttons = shown(choice, QAbstractButton)
    assert [button.isChecked() for button in buttons] == [False, True, False]
    with qtbot.waitSignal(choice.chosen) as chosen:
        press(choice, "Third")
    assert chosen.args == ["c"]
    assert [button.isChecked() for button in buttons] == [False, False, True]
    assert len({button.x() for button in buttons}) == (1 if stacked else 3)
