"""The wheel test sees when something did not travel with the code, or nothing was drawn."""

import struct

import pytest

from tools.dev.wheel import not_carried, size_of_png

WHOLE = [
    "confidentiality_guide/cli.py",
    "confidentiality_guide/data/guide.pack",
    "confidentiality_guide/data/locale/en-XA/ui.mo",
    "confidentiality_guide/ui/theme/fonts/Text-Regular.ttf",
    "confidentiality_guide/ui/theme/icons/eye.svg",
]


def test_a_whole_wheel_lacks_nothing() -> None:
    assert not_carried(WHOLE) == []


@pytest.mark.parametrize("left_behind", WHOLE[1:])
def test_what_was_left_behind_is_named(left_behind: str) -> None:
    assert len(not_carried([name for name in WHOLE if name != left_behind])) == 1


def test_a_picture_tells_its_size() -> None:
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 1366, 768)
    assert size_of_png(start) == (1366, 768)


@pytest.mark.parametrize("start", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a" + bytes(30)])
def test_what_is_no_picture_is_refused(start: bytes) -> None:
    with pytest.raises(ValueError, match="PNG"):
        size_of_png(start)
