"""A speech server of its own for a test: speech-dispatcher with espeak-ng, which speaks into nothing."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

PACKAGES = "speech-dispatcher speech-dispatcher-espeak-ng speech-dispatcher-audio-plugins espeak-ng"
_MODULES = Path("/usr/lib/speech-dispatcher-modules")
_SETTINGS = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
_SECONDS = 20
_CONFIGURATION = """\
LogLevel 4
LogDir "{folder}"
AudioOutputMethod "libao"
DefaultLanguage "en"
DefaultModule {module}
AddModule "{module}" "{program}" "{module}.conf"
Timeout 0
"""
ESPEAK, ONE_VOICE = "espeak-ng", "one-voice"  # a real engine; one that is there at once, and only pretends
_PROGRAMS = {ESPEAK: "sd_espeak-ng", ONE_VOICE: "sd_generic"}
_OF_ONE_VOICE = """\
GenericExecuteSynth "true"
AddVoice "en" "MALE1" "plain"
"""


class SpeechServer(NamedTuple):
    """A server that runs."""

    address: str  # as SPEECHD_ADDRESS names it
    pid: int
    log: Path

    def fall_asleep(self) -> None:
        """Answer no more, and keep every connection."""
        os.kill(self.pid, signal.SIGSTOP)

    def wake_up(self) -> None:
        """Go on."""
        os.kill(self.pid, signal.SIGCONT)

    def was_silenced(self) -> bool:
        """Whether it was told to stop, and did."""
        return "speak_queue Stopping audio." in self.log.read_text(encoding="utf-8", errors="replace")


def missing() -> list[str]:
    """What the server needs and this machine has not."""
    here = {
        "speech-dispatcher": shutil.which("speech-dispatcher") is not None,
        "speech-dispatcher-espeak-ng": (_MODULES / "sd_espeak-ng").exists() and _SETTINGS.exists(),
        "speech-dispatcher-audio-plugins": any(Path("/usr/lib").glob("*/speech-dispatcher/spd_libao.so")),
    }
    return [package for package, is_here in here.items() if not is_here]


@contextmanager
def speech_server(folder: Path, module: str = ESPEAK) -> Iterator[SpeechServer]:
    """Start it. Its sound goes to libao's driver that throws it away."""
    modules = folder / "modules"
    modules.mkdir()
    shutil.copy(_SETTINGS, modules)
    (modules / f"{ONE_VOICE}.conf").write_text(_OF_ONE_VOICE, encoding="utf-8")
    told = _CONFIGURATION.format(folder=folder, module=module, program=_PROGRAMS[module])
    (folder / "speechd.conf").write_text(told, encoding="utf-8")
    (folder / ".libao").write_text("default_driver=null\n", encoding="utf-8")
    place = folder / "socket"
    command = ["speech-dispatcher", "--run-single", "--config-dir", str(folder), "--pid-file", str(folder / "pid")]
    command += ["--communication-method", "unix_socket", "--socket-path", str(place), "--log-dir", str(folder)]
    environment = {**os.environ, "HOME": str(folder)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(place, server)
            yield SpeechServer(f"unix_socket:{place}", server.pid, folder / "speech-dispatcher.log")
        finally:
            server.terminate()
            server.send_signal(signal.SIGCONT)  # one that sleeps would not hear of it


def _wait_for(place: Path, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + _SECONDS
    while not place.exists():
        assert server.poll() is None, "speech-dispatcher ended as soon as it began"
        assert time.monotonic() < end, "speech-dispatcher did not open its socket"
        time.sleep(0.05)


@contextmanager
def deaf_server(place: Path) -> Iterator[str]:
    """Something that takes every connection and says nothing; gives its address."""
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(place))
        deaf.listen()
        yield f"unix_socket:{place}"
