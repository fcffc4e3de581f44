"""Whoever started the kiosk hears that it is alive, and hears nothing more once it is stuck."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from confidentiality_guide.ui.kiosk_heartbeat import Heartbeat, Notifier, heartbeat_of, watchdog_ms
from tests.opening import OpenGuide

PROCESS = 4711


class Listener:
    """Hears what systemd would hear."""

    def __init__(self, address: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(address)
        self._socket.setblocking(False)

    def heard(self) -> list[str]:
        """What was said since the last time."""
        said = []
        while True:
            try:
                said.append(self._socket.recv(256).decode())
            except BlockingIOError:
                return said

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    """Someone who listens."""
    listener = Listener(str(tmp_path / "notify"))
    yield listener
    listener.close()


@pytest.fixture
def environ(tmp_path: Path, listener: Listener) -> dict[str, str]:
    """What systemd tells the program of it: it waits two seconds for a beat."""
    return {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "2000000"}


class Unpainted(QObject):
    """Keeps a window from being painted, as a stuck one is."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.UpdateRequest


def test_the_kiosk_says_when_it_can_be_seen_and_that_it_goes_on(
    open_guide: OpenGuide, environ: dict[str, str], listener: Listener
) -> None:
    heartbeat = heartbeat_of(open_guide(kiosk=True).window, environ)
    assert heartbeat is not None
    assert not listener.heard()
    heartbeat.begin()
    for _beat in range(5):
        heartbeat.beat()
        open_guide.settle()
    heartbeat.end()
    assert listener.heard() == ["READY=1", *["WATCHDOG=1"] * 5, "STOPPING=1"]


def test_it_beats_twice_as_often_as_is_waited_for(
    open_guide: OpenGuide, environ: dict[str, str], listener: Listener, qtbot: QtBot
) -> None:
    environ["WATCHDOG_USEC"] = "40000"
    heartbeat = heartbeat_of(open_guide(kiosk=True).window, environ)
    assert heartbeat is not None
    heartbeat.begin()
    said: list[str] = []

    def has_beaten() -> bool:
        said.extend(listener.heard())
        return said.count("WATCHDOG=1") >= 3

    qtbot.waitUntil(has_beaten)
    heartbeat.end()


def test_a_window_that_paints_no_more_is_not_called_alive(
    open_guide: OpenGuide, environ: dict[str, str], listener: Listener
) -> None:
    window = open_guide(kiosk=True).window
    heartbeat = heartbeat_of(window, environ)
    assert heartbeat is not None
    stuck = Unpainted()
    window.installEventFilter(stuck)
    for _beat in range(6):
        heartbeat.beat()
        open_guide.settle()
    assert listener.heard() == ["WATCHDOG=1"] * 2
    heartbeat.end()


def test_a_screen_that_is_unplugged_is_no_reason_to_start_again(
    open_guide: OpenGuide, environ: dict[str, str], listener: Listener
) -> None:
    window = open_guide(kiosk=True).window
    heartbeat = heartbeat_of(window, environ)
    assert heartbeat is not None
    window.hide()
    for _beat in range(6):
        heartbeat.beat()
        open_guide.settle()
    heartbeat.end()
    assert listener.heard() == [*["WATCHDOG=1"] * 6, "STOPPING=1"]


def test_a_listener_that_went_away_does_not_disturb(
    open_guide: OpenGuide, environ: dict[str, str], listener: Listener
) -> None:
    heartbeat = heartbeat_of(open_guide(kiosk=True).window, environ)
    assert heartbeat is not None
    listener.close()
    heartbeat.begin()
    heartbeat.beat()
    heartbeat.end()


def test_a_name_without_a_path_is_heard_too() -> None:
    listener = Listener("\0guide-heartbeat-test")
    notifier = Notifier({"NOTIFY_SOCKET": "@guide-heartbeat-test"})
    notifier.tell("READY=1")
    notifier.close()
    assert listener.heard() == ["READY=1"]
    listener.close()


@pytest.mark.parametrize("environ", [{}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "notify"}])
def test_without_a_listener_nothing_is_made(open_guide: OpenGuide, environ: dict[str, str]) -> None:
    window = open_guide(kiosk=True).window
    assert heartbeat_of(window, environ) is None
    assert not window.findChildren(Heartbeat)


@pytest.mark.parametrize(
    ("usec", "pid", "every"),
    [
        ("2000000", "", 1000),
        ("2000000", str(PROCESS), 1000),
        ("2000000", "1", 0),
        ("", "", 0),
        ("soon", "", 0),
        ("100", "", 1),
    ],
)
def test_how_often_it_beats(usec: str, pid: str, every: int) -> None:
    assert watchdog_ms({"WATCHDOG_USEC": usec, "WATCHDOG_PID": pid}, PROCESS) == every
