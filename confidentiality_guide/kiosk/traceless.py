"""What a kiosk tells Python, Qt and the libraries below before they start: to write nothing down.

Source: docs/privacy.md, which says what is promised; tests/kiosk_trace/ watches that it is kept.
"""

import os
import sys
import threading
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType

BROKEN = 70  # the exit status after an error of our own: whatever started the kiosk starts it again
# Not a folder, so that nothing can be made in it, whoever tries: fontconfig its cache (in three places), Mesa another,
# Qt its settings, others lists of the files one used.
NOWHERE = os.devnull
_FOLDERS = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")


def leave_no_trace(environ: MutableMapping[str, str] = os.environ) -> None:
    """Turn off whatever would write beside the program. To be called before Qt is imported."""
    sys.dont_write_bytecode = True
    _remember_what_is_read(environ)
    for name in _FOLDERS:
        environ[name] = NOWHERE
    environ["MESA_SHADER_CACHE_DISABLE"] = "true"
    if not _has_session_bus(environ):
        # Or libdbus has dbus-launch start one, and that writes into the home folder.
        environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    _leave_no_core()
    sys.excepthook = end_at_error
    threading.excepthook = _end_beside


def end_at_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """End at once, so that the next start shows the welcome; Qt would go on with half a screen.

    The log is told where, never of what: the words of an error may name what a person was reading.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        os._exit(130)
    print(
        f"The kiosk ends at an error of its own, {kind.__name__}, and is to be started again. Where:", file=sys.stderr
    )
    for frame in traceback.extract_tb(trace):
        print(f"  {frame.filename}:{frame.lineno} in {frame.name}", file=sys.stderr)
    sys.stderr.flush()
    os._exit(BROKEN)


def _end_beside(told: threading.ExceptHookArgs) -> None:
    """The same for an error in a worker."""
    end_at_error(told.exc_type, told.exc_value or RuntimeError(), told.exc_traceback)


def _remember_what_is_read(environ: MutableMapping[str, str]) -> None:
    """Of the home folder only what is read stays known: packs that were installed, and the key to an X display."""
    home = environ.get("HOME", "")
    if home.startswith("/"):
        environ.setdefault("XDG_DATA_HOME", f"{home}/.local/share")
        environ.setdefault("XAUTHORITY", f"{home}/.Xauthority")


def _has_session_bus(environ: MutableMapping[str, str]) -> bool:
    """Whether a bus was named, or is where libdbus looks next.

    Source: D-Bus specification, "Well-known message bus instances".
    """
    if environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "bus").exists()


def _leave_no_core() -> None:
    """No picture of the memory is to be written if the program crashes."""
    try:
        import resource
    except ImportError:
        return  # Windows, which writes one only where an administrator asked for it
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
