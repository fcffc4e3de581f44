"""What a person has looked at and found right: `looked-at.toml` beside the catalogs.

A remark is known by a hash of its rule, its page, its English and its translation: edit one of these, and it is
there to be looked at again.
"""

import hashlib
import json
import tomllib
from collections.abc import Collection, Iterable
from pathlib import Path

from confidentiality_guide.files import replace_file
from confidentiality_guide.packs.catalogs.workshop import Unit

LOOKED_AT_FILE = "looked-at.toml"
_HEAD = """\
# Remarks of “translations check” that a person looked at and found right, each with the reason where there is one.
# Written by a command: confidentiality-guide translations looked-at. A remark comes back when either text is edited.

"""
_LENGTH = 10  # hexadecimal digits: some millions of remarks before two are likely to meet


def remark_id(rule: str, unit: Unit) -> str:
    """By what a remark of this rule about this translation is known."""
    written = json.dumps([rule, unit.page, unit.english, unit.translation], ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()[:_LENGTH]


def read_looked_at(folder: Path) -> dict[str, str]:
    """The remarks that were looked at, each with why it is right; none where there is no file.

    Raises:
        ValueError: It is not written as it should be.
        OSError: It cannot be read.
    """
    file = folder / LOOKED_AT_FILE
    if not file.exists():
        return {}
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{file} cannot be read as a list of remarks: {error}") from error
    return {id_: str(why) for id_, why in written.items()}


def look_at(folder: Path, those: Iterable[str], why: str, still: Collection[str]) -> None:
    """Note remarks as looked at; keep of the others only those that would still be made.

    Raises: as `read_looked_at`.
    """
    kept = {id_: before for id_, before in read_looked_at(folder).items() if id_ in still}
    noted = kept | dict.fromkeys(those, why)
    lines = [f'"{id_}" = {json.dumps(noted[id_], ensure_ascii=False)}\n' for id_ in sorted(noted)]
    replace_file(folder / LOOKED_AT_FILE, "".join([_HEAD, *lines]).encode())
