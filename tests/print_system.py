"""A print system of its own for tests: the real CUPS of this machine, in a folder, with a printer that prints to files."""

import os
import subprocess
import time
from pathlib import Path

PRINTER = "front-desk"
SERVER = "/usr/sbin/cupsd"
_PROGRAMS = Path("/usr/lib/cups")
_PATIENCE_S = 20
# A backend is asked for its devices without an argument. What it is to print is in a file, or comes to it.
_BACKEND = """#!/bin/sh
[ $# -eq 0 ] && exit 0
while [ -e "{folder}/asleep" ]; do sleep 0.1; done
cat $6 > "{folder}/paper/.$1" && mv "{folder}/paper/.$1" "{folder}/paper/$1.$3"
"""
_FILES = """ServerRoot {folder}
ServerBin {folder}/lib
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}
TempDir {folder}/tmp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
"""
_SETTINGS = """Listen {folder}/cups.sock
Browsing No
WebInterface No
{more}
"""
_PRINTERS = """<Printer {printer}>
DeviceURI paper:/
State Idle
Accepting Yes
JobSheets none none
</Printer>
"""


class PrintSystem:
    """CUPS, running. Its printer takes `lp`'s jobs as it does anywhere else, and lays the paper into a folder.

    Args:
        folder: Where to put everything of it; not there yet.
        settings: Further lines for cupsd.conf.
    """

    def __init__(self, folder: Path, *settings: str) -> None:
        self._folder = folder
        self.socket, self.spool, self._paper = folder / "cups.sock", folder / "spool", folder / "paper"
        for name in ("spool", "cache", "tmp", "log", "paper", "lib/backend"):
            (folder / name).mkdir(parents=True)
        for programs in _PROGRAMS.iterdir():
            if programs.name != "backend":
                (folder / "lib" / programs.name).symlink_to(programs)
        backend = folder / "lib" / "backend" / "paper"
        backend.write_text(_BACKEND.format(folder=folder), encoding="utf-8")
        backend.chmod(0o700)  # so it runs as whoever runs the server, who alone may enter a folder of a test
        for name, text in (("cups-files.conf", _FILES), ("cupsd.conf", _SETTINGS), ("printers.conf", _PRINTERS)):
            (folder / name).write_text(
                text.format(folder=folder, more="\n".join(settings), printer=PRINTER), encoding="utf-8"
            )
        self._server = self._started()

    def _started(self) -> "subprocess.Popen[bytes]":
        command = [SERVER, "-f", "-c", str(self._folder / "cupsd.conf"), "-s", str(self._folder / "cups-files.conf")]
        out = (self._folder / "log" / "out").open("wb")
        with out:
            server = subprocess.Popen(command, stdout=out, stderr=out)
        ends = time.monotonic() + _PATIENCE_S
        while PRINTER not in self._told("lpstat", "-e"):
            if server.poll() is not None or time.monotonic() > ends:
                server.kill()
                raise RuntimeError((self._folder / "log" / "out").read_text(encoding="utf-8"))
            time.sleep(0.05)
        return server

    def end(self) -> None:
        """Stop it."""
        self.wake()
        self._server.terminate()
        self._server.wait(_PATIENCE_S)

    def _told(self, *command: str) -> str:
        environment = os.environ | {"CUPS_SERVER": str(self.socket), "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    def sleep(self) -> None:
        """Let the printer take jobs and not print them, as one does that is turned off."""
        (self._folder / "asleep").touch()

    def wake(self) -> None:
        """Let it print again."""
        (self._folder / "asleep").unlink(missing_ok=True)

    def waiting(self) -> str:
        """What waits in its queue, as `lpstat` tells it."""
        return self._told("lpstat", "-o")

    def papers(self) -> dict[str, bytes]:
        """What was printed, by number and title of the job."""
        return {path.name: path.read_bytes() for path in sorted(self._paper.glob("[0-9]*"))}
