"""A speech server of its own for a test: speech-dispatcher with espeak-ng, which speaks into nothing."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKAGES = "speech-dispatcher speech-dispatcher-espeak-ng speech-dispatcher-audio-plugins espeak-ng"
_MODULES = Path("/usr/lib/speech-dispatcher-modules")
_SETTINGS = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
_SECONDS = 20
_CONFIGURATION = """\
LogLevel 3
LogDir "{folder}"
AudioOutputMethod "libao"
DefaultModule espeak-ng
DefaultLanguage "en"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
Timeout 0
"""


def missing() -> list[str]:
    """What the server needs and this machine has not."""
    here = {
        "speech-dispatcher": shutil.which("speech-dispatcher") is not None,
        "speech-dispatcher-espeak-ng": (_MODULES / "sd_espeak-ng").exists() and _SETTINGS.exists(),
        "speech-dispatcher-audio-plugins": any(Path("/usr/lib").glob("*/speech-dispatcher/spd_libao.so")),
    }
    return [package for package, is_here in here.items() if not is_here]


@contextmanager
def speech_server(folder: Path) -> Iterator[str]:
    """Start it, and give its address. Its sound goes to libao's driver that throws it away."""
    modules = folder / "modules"
    modules.mkdir()
    shutil.copy(_SETTINGS, modules)
    (folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder), encoding="utf-8")
    (folder / ".libao").write_text("default_driver=null\n", encoding="utf-8")
    socket = folder / "socket"
    command = ["speech-dispatcher", "--run-single", "--config-dir", str(folder), "--pid-file", str(folder / "pid")]
    command += ["--communication-method", "unix_socket", "--socket-path", str(socket), "--log-dir", str(folder)]
    environment = {**os.environ, "HOME": str(folder)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(socket, server)
            yield f"unix_socket:{socket}"
        finally:
            server.terminate()


def _wait_for(socket: Path, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + _SECONDS
    while not socket.exists():
        assert server.poll() is None, "speech-dispatcher ended as soon as it began"
        assert time.monotonic() < end, "speech-dispatcher did not open its socket"
        time.sleep(0.05)
