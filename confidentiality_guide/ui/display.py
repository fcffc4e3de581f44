"""Whether there is a display to open a window on: asked before Qt, which would end the program in its own way."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path


class NoDisplay(Exception):
    """No window can be opened here; the text is a sentence for the person who tried."""


def check_display(environ: Mapping[str, str] = os.environ) -> None:
    """Make sure that a window can be opened.

    Raises:
        NoDisplay: There is no display, or it does not let us in, or a library that Qt needs is missing.
    """
    if sys.platform != "linux" or _without_screen(environ.get("QT_QPA_PLATFORM", "")):
        return
    if _wayland_answers(environ):
        return
    if not environ.get("DISPLAY"):
        raise NoDisplay("There is no display here to open a window on.")
    _check_x11(environ["DISPLAY"])
    _check_qt_plugin()


def _without_screen(platform: str) -> bool:
    """Whether Qt was told to draw without a screen."""
    return platform.partition(":")[0] in {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name, folder = environ.get("WAYLAND_DISPLAY", ""), environ.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    import socket  # 3 ms, where another display is used

    with socket.socket(socket.AF_UNIX) as asking:
        try:
            asking.connect(str(Path(folder) / name))
        except OSError:
            return False
    return True


def _check_x11(display: str) -> None:
    """Connect as Qt will: that also tells whether the display lets us in."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        raise NoDisplay("The library libxcb.so.1, which a window needs, is missing.") from None
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise NoDisplay(f"The display “{display}” does not answer.")


def _check_qt_plugin() -> None:
    """Load Qt's own plugin for the display: where a library is missing, Qt would abort."""
    import ctypes

    import PySide6

    plugin = Path(PySide6.__path__[0]) / "Qt/plugins/platforms/libqxcb.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        missing = str(error).partition(":")[0]
        raise NoDisplay(f"The library {missing}, which a window needs, is missing.") from None
