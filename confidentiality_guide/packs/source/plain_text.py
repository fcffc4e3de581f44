"""From the bytes of a file to its lines: everything that is wrong before a format is looked at.

What can be read over is mended for the reading and told; the rest ends here, so that no parser is given what it
could take minutes over.
"""

import unicodedata

from confidentiality_guide.packs.source.finder import Finder

LARGEST_FILE = 1_000_000  # bytes
LONGEST_LINE = 10_000  # characters
_NO_BREAK_SPACE = "\xa0"
_BOM = b"\xef\xbb\xbf"
_BYTE_ORDER_16 = (b"\xff\xfe", b"\xfe\xff")


def read_lines(data: bytes, found: Finder, largest: int = LARGEST_FILE) -> list[str] | None:
    """Return the lines of a file, without their ends; none where it cannot be read as text.

    Args:
        largest: Largest size accepted, in bytes.
    """
    if len(data) > largest:
        size, limit = f"{len(data) / 1e6:.1f}", f"{largest / 1e6:.1f}"
        found.error(0, "too-large", f"The file has {size} MB; the largest allowed is {limit} MB.", "Split it.")
        return None
    text = _decoded(data, found)
    if text is None:
        return None
    if not text.strip():
        found.error(1, "empty-file", "The file is empty.", "Write its content, or remove the file.")
        return None
    lines = _without_odd_ends(text, found).split("\n")
    too_long = [number for number, line in enumerate(lines, 1) if _is_too_long(number, line, found)]
    if too_long:
        return None
    return [_printable(number, line, found) for number, line in enumerate(lines, 1)]


def _decoded(data: bytes, found: Finder) -> str | None:
    if data.startswith(_BOM):
        found.error(
            1,
            "byte-order-mark",
            "The file begins with a byte order mark.",
            "Save it as “UTF-8 without BOM”.",
        )
        data = data.removeprefix(_BOM)
    if data.startswith(_BYTE_ORDER_16):
        found.error(1, "not-utf-8", "The file is written in UTF-16.", "Save it as UTF-8.")
        return None
    if b"\x00" in data:
        line = data.count(b"\n", 0, data.index(b"\x00")) + 1
        found.error(line, "binary-file", "This is not text: it holds a zero byte.", "Put a text file here.")
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        found.error(line, "not-utf-8", f"The byte {byte} is not UTF-8.", "Save the file as UTF-8.")
        return None


def _without_odd_ends(text: str, found: Finder) -> str:
    if "\r" not in text:
        return text
    line = text.count("\n", 0, text.index("\r")) + 1
    found.error(
        line,
        "line-ends",
        "Lines end as on Windows (CRLF) or on an old Mac (CR).",
        "Set the editor to end lines with LF, and save.",
    )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_too_long(number: int, line: str, found: Finder) -> bool:
    if len(line) <= LONGEST_LINE:
        return False
    found.error(
        number,
        "line-too-long",
        f"The line has {len(line):,} characters; the most allowed is {LONGEST_LINE:,}.",
        "Break it into several lines.",
    )
    return True


def _printable(number: int, line: str, found: Finder) -> str:
    if "\t" in line:
        found.error(number, "tab", "The line holds a tab.", "Use spaces.")
        line = line.expandtabs(4)
    if line.replace(_NO_BREAK_SPACE, " ").isprintable():
        return line
    odd = next(character for character in line if not _may_stand(character))
    name = unicodedata.name(odd, "a control character").lower()
    found.error(
        number,
        "invisible-character",
        f"The line holds an invisible character, U+{ord(odd):04X} ({name}).",
        "Delete it, or retype the words around it.",
    )
    return "".join(character if _may_stand(character) else " " for character in line)


def _may_stand(character: str) -> bool:
    return character == _NO_BREAK_SPACE or character.isprintable()
