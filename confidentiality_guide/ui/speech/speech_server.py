"""Whether the speech server of a Linux machine answers. Qt's speech would wait for one that hangs, and the window with it."""

import os
import socket
from pathlib import Path

PATIENCE_S = 2.0
_UNIX = "unix_socket"
_SOCKET = Path("speech-dispatcher", "speechd.sock")


def is_deaf(patience: float = PATIENCE_S) -> bool:
    """Whether there is a server that takes a connection and says nothing; for a thread, since it waits.

    No server at all is not a deaf one: Qt's speech then starts one, or says at once that it cannot.

    Source: the Speech Synthesis Interface Protocol, of which HELP is the one command that changes nothing.
    """
    try:
        with _connected(patience) as server:
            server.sendall(b"HELP\r\n")
            return not server.recv(1)
    except TimeoutError:
        return True
    except OSError:
        return False


def _connected(patience: float) -> socket.socket:
    """A connection to the server's socket file. One that is reached otherwise is not asked: nothing goes to a network."""
    method, _, place = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method and method != _UNIX:
        raise ConnectionError(method)
    server = socket.socket(socket.AF_UNIX)
    server.settimeout(patience)
    try:
        server.connect(place or str(_usual_place()))
    except OSError:
        server.close()
        raise
    return server


def _usual_place() -> Path:
    """Where libspeechd looks for its server."""
    runtime = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME")
    return Path(runtime or Path(os.environ.get("HOME", ""), ".cache")) / _SOCKET
