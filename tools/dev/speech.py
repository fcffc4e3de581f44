"""What the tests that hear a real voice need of Debian: a speech server, its voice, and what Qt's speech stands on."""

import ctypes.util
import shutil
from pathlib import Path

_MODULES = Path("/usr/lib/speech-dispatcher-modules")


def missing_packages() -> list[str]:
    """Return the packages of Debian that have to be installed for this."""
    here = {
        "speech-dispatcher": shutil.which("speech-dispatcher") is not None,
        "speech-dispatcher-espeak-ng": (_MODULES / "sd_espeak-ng").exists(),
        "speech-dispatcher-audio-plugins": any(Path("/usr/lib").glob("*/speech-dispatcher/spd_libao.so")),
        "espeak-ng": shutil.which("espeak-ng") is not None,
        "libspeechd2": ctypes.util.find_library("speechd") is not None,
        "libpulse0": ctypes.util.find_library("pulse") is not None,
    }
    return [package for package, is_here in here.items() if not is_here]
