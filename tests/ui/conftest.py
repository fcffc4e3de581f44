"""What tests of the screen share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from confidentiality_guide.packs.reading.store import open_pack
from tests.opening import OpenGuide, Program
from tests.print_system import PrintSystem
from tests.ui.walks import Noticed, Walks, Way, walk
from tests.ui.wall import Wall

StartPrinting = Callable[..., PrintSystem]


@pytest.fixture
def wall(qapp: QApplication, qtbot: QtBot) -> Iterator[Wall]:
    """A wall to hang single widgets on."""
    wall = Wall()
    qtbot.addWidget(wall.window)
    yield wall
    wall.window.hide()


@pytest.fixture
def start_printing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartPrinting]:
    """Starts a print system, which the program then finds as it finds that of a machine."""
    running: list[PrintSystem] = []

    def start(*settings: str) -> PrintSystem:
        running.append(PrintSystem(tmp_path / "cups", *settings))
        monkeypatch.setenv("CUPS_SERVER", str(running[-1].socket))
        return running[-1]

    yield start
    for system in running:
        system.end()


@pytest.fixture(scope="session")
def walks(qapp: QApplication, program: Program, tmp_path_factory: pytest.TempPathFactory) -> Walks:
    """What was noticed in each way; each is walked once, however many tests ask."""
    noticed: dict[Way, Noticed] = {}

    def walked(way: Way) -> Noticed:
        if way not in noticed:
            account: Path = tmp_path_factory.mktemp("account")
            opener = OpenGuide(qapp, program.locations(account))
            with open_pack(program.pack) as pack:
                noticed[way] = walk(way, pack, opener)
            opener.close()
        return noticed[way]

    return walked
