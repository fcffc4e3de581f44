"""The guide on a screen, and Orca before it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.accessibility.heard import Shown
from tests.opening import Program
from tests.orca.orca import Orca
from tests.ui.speech.server import speech_server


@pytest.fixture(scope="session", params=["desktop", "kiosk"])
def layout(request: pytest.FixtureRequest) -> str:
    """Each of the two layouts."""
    return str(request.param)


@pytest.fixture(scope="session")
def orca(layout: str, program: Program, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Orca]:
    """Orca, listening to the guide, with a speech server whose sound goes nowhere."""
    speech: Path = tmp_path_factory.mktemp("speech")
    with speech_server(speech):
        shown = Shown(layout, program.folder, tmp_path_factory.mktemp("account"))
        orca = Orca(shown, tmp_path_factory.mktemp("orca"), speech / "socket")
        try:
            orca.begin()
            yield orca
        finally:
            orca.close()
            shown.close()
