"""Between a screen reader and its speech server: everything that is said passes through, and is written down.

Both talk SSIP, lines over a socket (speech-dispatcher, "Speech Synthesis Interface Protocol"). What is to be spoken
stands between `SPEAK` and a line with a single point, as SSML.
"""

import html
import re
import socket
import threading
from pathlib import Path

_TOGETHER = 65_536  # bytes read at a time


class Overheard:
    """A socket like that of the speech server, which listens along."""

    def __init__(self, place: Path, server: Path) -> None:
        self.address = f"unix_socket:{place}"
        self._server = server
        self._said: list[str] = []
        self._open: list[socket.socket] = []
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(place))
        self._listening.listen()
        threading.Thread(target=self._meet, daemon=True).start()

    @property
    def said(self) -> list[str]:
        """Everything that was to be spoken until now."""
        return list(self._said)

    def close(self) -> None:
        """Let nobody in any more."""
        self._listening.close()
        for one in self._open:
            one.close()

    def _meet(self) -> None:
        while True:
            server = socket.socket(socket.AF_UNIX)
            try:
                reader, _address = self._listening.accept()
                self._open += [reader, server]
                server.connect(str(self._server))
            except OSError:
                server.close()
                return  # one of the two is closed
            threading.Thread(target=self._pass_on, args=(reader, server, _Lines(self._said)), daemon=True).start()
            threading.Thread(target=self._pass_on, args=(server, reader, None), daemon=True).start()

    @staticmethod
    def _pass_on(one: socket.socket, other: socket.socket, lines: "_Lines | None") -> None:
        try:
            while told := one.recv(_TOGETHER):
                if lines is not None:
                    lines.take(told)
                other.sendall(told)
            other.shutdown(socket.SHUT_WR)
        except OSError:
            return  # the other one has gone


class _Lines:
    """Finds what is to be spoken in what a reader sends."""

    def __init__(self, said: list[str]) -> None:
        self._said = said
        self._rest = b""
        self._words: list[str] | None = None  # while something is being told; else none

    def take(self, told: bytes) -> None:
        """Take what has come."""
        *lines, self._rest = (self._rest + told).split(b"\r\n")
        for line in lines:
            self._take_line(line.decode("utf-8"))

    def _take_line(self, line: str) -> None:
        if self._words is None:
            if line.upper() == "SPEAK":
                self._words = []
            elif line.upper().startswith("CHAR "):
                self._said.append(line[5:])
        elif line == ".":
            self._said.append(_plain(" ".join(self._words)))
            self._words = None
        else:
            self._words.append(line.removeprefix("."))


def _plain(spoken: str) -> str:
    """Words without the marks in them."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", spoken)).split())
