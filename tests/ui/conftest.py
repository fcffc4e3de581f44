"""What tests of the screen share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.wall import Wall


@pytest.fixture
def wall(qapp: QApplication, qtbot: QtBot) -> Iterator[Wall]:
    """A wall to hang single widgets on."""
    wall = Wall()
    qtbot.addWidget(wall.window)
    yield wall
    wall.window.hide()
