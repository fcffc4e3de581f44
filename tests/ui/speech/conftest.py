"""What tests of a real voice share."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from confidentiality_guide.ui.speech.offered import MODULE
from confidentiality_guide.ui.speech.voice import Patience, Voice
from tests.ui.speech.processes import Heart, speaking_processes
from tests.ui.speech.server import PACKAGES, SpeechServer, deaf_server, missing, speech_server

SOON = Patience(to_be_ready=2_000, to_answer=1_000)  # for a process that is known to hang


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    """A real speech server, with a real engine."""
    if find_spec(MODULE) is None:
        pytest.fail("PySide6-Addons is not installed: reading aloud cannot be tried. Run: pip install -e .[speech]")
    if lacking := missing():
        pytest.fail(f"this needs {', '.join(lacking)}. Run: apt-get install -y {PACKAGES}")
    with speech_server(tmp_path) as server:
        monkeypatch.setenv("SPEECHD_ADDRESS", server.address)
        yield server


@pytest.fixture
def deaf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server that takes a connection and then says nothing."""
    with deaf_server(tmp_path / "deaf") as address:
        monkeypatch.setenv("SPEECHD_ADDRESS", address)
        yield


@pytest.fixture
def voice(qapp: QApplication, qtbot: QtBot) -> Iterator[Voice]:
    """A voice; afterwards no process of it is left."""
    voice = Voice(qapp)
    yield voice
    voice.forget()
    voice.deleteLater()
    qtbot.waitUntil(lambda: not speaking_processes())


@pytest.fixture
def heart(qapp: QApplication) -> Iterator[Heart]:
    """Beats as long as the window goes on."""
    heart = Heart(qapp)
    yield heart
    heart.stop()
    heart.deleteLater()
