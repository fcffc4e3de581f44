"""What ldd and Python say about a library that is not there is understood."""

import pytest

from tools.dev.commands import shown_by
from tools.dev.libraries import Shows, library_in, not_found, too_old

LDD = """\
/srv/PySide6/QtGui.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibQt6Gui.so.6 => /srv/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f)
\tlibEGL.so.1 => not found
/srv/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
"""


def test_every_library_ldd_cannot_find_is_listed_once() -> None:
    assert not_found(LDD) == {"libEGL.so.1", "libxcb-cursor.so.0"}


def test_a_c_library_that_is_too_old_is_told_from_a_missing_one() -> None:
    assert too_old("/srv/libQt6Core.so.6: /lib/libc.so.6: version `GLIBC_2.34' not found (required by x)")
    assert not too_old(LDD)


def test_the_library_is_read_from_pythons_error() -> None:
    error = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    assert library_in(error) == "libEGL.so.1"
    assert library_in("ImportError: no module named shiboken6") is None


@pytest.mark.parametrize(
    ("arguments", "shows"),
    [
        ([], Shows.WINDOW),
        (["--layout", "kiosk"], Shows.WINDOW),
        (["tour", "--out", "x"], Shows.PICTURES),
        (["content", "check"], Shows.NOTHING),
        (["translations", "compile"], Shows.NOTHING),
        (["--version"], Shows.NOTHING),
        (["tour", "--help"], Shows.NOTHING),
    ],
)
def test_a_command_asks_only_for_the_parts_of_qt_it_uses(arguments: list[str], shows: Shows) -> None:
    assert shown_by(arguments) is shows
