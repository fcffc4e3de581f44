"""Writing the PIN's line into guide.toml, with every other byte left as it was."""

import re
import tomllib
from typing import Any

_TABLE = re.compile(rb"^[ \t]*\[[ \t]*kiosk[ \t]*\][ \t]*(#[^\r\n]*)?(\r?\n|$)", re.MULTILINE)
_NEXT_TABLE = re.compile(rb"^[ \t]*\[", re.MULTILINE)
_PIN = re.compile(rb"^([ \t]*pin[ \t]*=[ \t]*)(\"[^\"\r\n]*\"|'[^'\r\n]*')", re.MULTILINE)


class CannotWritePin(Exception):
    """The file is written in a way that only its author can change safely; the text says so in a sentence."""


def pin_line(hashed: str) -> str:
    """The line that sets the PIN, for the table `[kiosk]`."""
    return f'pin = "{hashed}"'


def with_pin(written: bytes, hashed: str) -> bytes:
    """The bytes of a guide.toml with this PIN in it.

    Raises:
        CannotWritePin: It is not TOML, or sets the table `kiosk` in another way than by a line `[kiosk]`.
    """
    before = _read(written)
    after = _put(written, pin_line(hashed).encode())
    try:
        same = _read(after)
    except CannotWritePin:
        same = {}
    if same != {**before, "kiosk": {**before.get("kiosk", {}), "pin": hashed}}:
        raise CannotWritePin("guide.toml sets the kiosk’s table in a way of its own")
    return after


def _read(written: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(written.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CannotWritePin(f"guide.toml cannot be read: {error}") from None


def _put(written: bytes, line: bytes) -> bytes:
    end = b"\r\n" if b"\r\n" in written else b"\n"
    table = _TABLE.search(written)
    if table is None:
        between = b"" if not written else end if written.endswith(b"\n") else end + end
        return written + between + b"[kiosk]" + end + line + end
    following = _NEXT_TABLE.search(written, table.end())
    last = following.start() if following else len(written)
    pin = _PIN.search(written, table.end(), last)
    if pin is not None:
        return written[: pin.start()] + line + written[pin.end() :]
    begin = b"" if table.group(2) else end
    return written[: table.end()] + begin + line + end + written[table.end() :]
