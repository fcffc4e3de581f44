"""The kiosk's heartbeat: tells systemd that the event loop turns and that the window still paints.

Source: sd_notify(3) and sd_watchdog_enabled(3): datagrams to the socket NOTIFY_SOCKET names, at least one in every
WATCHDOG_USEC microseconds. Without the variables nothing is sent, and no socket is made.
"""

import contextlib
import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_MISSED = 2  # beats without a painting, after which the window counts as stuck


class Notifier:
    """Sends to the one who started the program, if that asked to be told."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._address = _address(environ.get("NOTIFY_SOCKET", ""))
        self._socket: socket.socket | None = None

    @property
    def wanted(self) -> bool:
        """Whether anyone listens."""
        return bool(self._address)

    def tell(self, state: str) -> None:
        """Say it. Never waits: a listener that is busy hears the next one."""
        if not self._address:
            return
        if self._socket is None:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            self._socket.setblocking(False)
        with contextlib.suppress(OSError):  # one that went away
            self._socket.sendto(state.encode(), self._address)

    def close(self) -> None:
        """Let go of the socket."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None


class Heartbeat(QObject):
    """Beats as long as the window is painted. The first beat, once there is something to be seen, says so."""

    def __init__(self, window: QWidget, notifier: Notifier, every_ms: int) -> None:
        super().__init__(window)
        self._window, self._notifier = window, notifier
        self._waits = 0  # beats since a painting was asked for
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._every_ms = every_ms
        window.installEventFilter(self)

    def begin(self) -> None:
        """The first page has been painted."""
        self._notifier.tell("READY=1")
        if self._every_ms:
            self._timer.start(self._every_ms)

    def beat(self) -> None:
        """Say that all is well, unless what was asked to be painted never was."""
        if not self._window.windowHandle().isExposed():
            self._waits = 0  # nobody could see it: the screen is unplugged, or turned off
        elif self._waits >= _MISSED:
            return  # systemd hears nothing more, and starts the kiosk again
        else:
            self._waits += 1
            self._window.update(0, 0, 1, 1)
        self._notifier.tell("WATCHDOG=1")

    def end(self) -> None:
        """The program is going to end, and means to."""
        self._timer.stop()
        self._notifier.tell("STOPPING=1")
        self._notifier.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.UpdateRequest
        ):  # what was asked for is painted now; by the page, not by the window
            self._waits = 0
        return False


def heartbeat_of(window: QWidget, environ: Mapping[str, str] = os.environ) -> Heartbeat | None:
    """The heartbeat of a kiosk's window; none where nobody asked for one."""
    notifier = Notifier(environ)
    return Heartbeat(window, notifier, watchdog_ms(environ, os.getpid())) if notifier.wanted else None


def watchdog_ms(environ: Mapping[str, str], process: int) -> int:
    """How long from beat to beat: half of what is waited for; 0: nobody waits for this process."""
    meant = environ.get("WATCHDOG_PID", "") in {"", str(process)}
    written = environ.get("WATCHDOG_USEC", "")
    return max(1, int(written) // 2000) if meant and written.isdecimal() and int(written) else 0


def _address(written: str) -> str:
    """A path, or a name without one ("@…"), which begins with a zero byte."""
    if written.startswith("@"):
        return "\0" + written[1:]
    return written if written.startswith("/") else ""
