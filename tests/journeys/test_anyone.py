"""Somebody who presses whatever can be pressed finds nothing that breaks, and no way out of the window."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.shell.hide_cover import HideCover
from tests.opening import DESK, STAND, WALL, OpenGuide
from tests.ui.seen import shown

PRESSES = 120
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_PageDown)


def _press_something(window: QWidget, over: QWidget | None) -> str:
    """Press a button, a link or a key, by chance; returns which, to follow when something broke."""
    page = over if over is not None else window
    if isinstance(page, HideCover):
        QTest.mouseClick(page, Qt.MouseButton.LeftButton)
        return "the cover"
    buttons = [button for button in shown(page, QAbstractButton) if button.isEnabled()]
    links = [(passage, link) for passage in shown(page, Passage) for link in passage.links]
    chance = random.random()
    if chance < 0.15:
        key = random.choice(KEYS)
        QTest.keyClick(window, key)
        return key.name
    if chance < 0.35 and links:
        passage, link = random.choice(links)
        QTest.mouseClick(passage, Qt.MouseButton.LeftButton, pos=passage.link_rects(link)[0].center().toPoint())
        return link.words
    button = random.choice(buttons)
    words = button.accessibleName()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return words


@pytest.mark.parametrize(("kiosk", "size"), [(False, DESK), (True, WALL), (True, STAND)])
def test_whatever_is_pressed_the_guide_goes_on(
    qapp: QApplication, open_guide: OpenGuide, kiosk: bool, size: tuple[int, int]
) -> None:
    guide = open_guide(kiosk=kiosk, size=size)
    pressed: list[str] = []
    for _press in range(PRESSES):
        pressed.append(_press_something(guide.window, guide.window.overlays.on_top))
        for _round in range(3):
            qapp.processEvents()
        told = f"after {' > '.join(pressed[-12:])}"
        assert [window for window in qapp.topLevelWidgets() if window.isVisible()] == [guide.window], told
        assert guide.window.windowTitle(), told
        covered = guide.window.overlays.covered
        assert guide.window.screen_shown.isVisible() is not covered, told
