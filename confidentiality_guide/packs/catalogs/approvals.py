"""Who approved which translation: `review.toml` beside the catalogs.

An approval is of one English text on one page and one translation of it. Where either is edited, it has lapsed.
"""

import hashlib
import json
import tomllib
from collections.abc import Collection, Iterable
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Any, NamedTuple

from confidentiality_guide.files import replace_file
from confidentiality_guide.packs.catalogs.workshop import Unit

REVIEW_FILE = "review.toml"
_HEAD = """\
# Who approved which translations. Written by a command: confidentiality-guide translations approve
# Each line names a page, and stands for one English text on it and one translation: any edit of either lapses it.
"""
_HASH = 16  # hexadecimal digits


class Standing(Enum):
    """How a translation stands with its reviewers."""

    NEVER = auto()  # never approved
    LAPSED = auto()  # another translation of this text was
    APPROVED = auto()


class Approval(NamedTuple):
    """What one person approved on one day."""

    reviewer: str
    qualification: str
    on: date
    blocks: tuple[str, ...]  # "topic:your-record 0123456789abcdef 0123456789abcdef": page, English, translation


class Approvals:
    """All that was approved of a language."""

    def __init__(self, approvals: Iterable[Approval] = ()) -> None:
        self.all = tuple(approvals)
        lines = [block.split() for approval in self.all for block in approval.blocks]
        self._english = {line[1] for line in lines}
        self._whole = {line[2] for line in lines}

    def standing(self, unit: Unit) -> Standing:
        """How a translation stands."""
        _, english, whole = line_of(unit).split()
        if whole in self._whole:
            return Standing.APPROVED
        return Standing.LAPSED if english in self._english else Standing.NEVER

    def with_these(self, approval: Approval) -> "Approvals":
        """These and another, which takes the place of what was approved of the same texts before."""
        anew = {block.split()[1] for block in approval.blocks}
        kept = [one._replace(blocks=tuple(b for b in one.blocks if b.split()[1] not in anew)) for one in self.all]
        return Approvals([*(one for one in kept if one.blocks), approval])


def line_of(unit: Unit) -> str:
    """What stands in the file for a message: its page, a hash of its English, and one of both."""
    return f"{unit.page} {_hash(unit.page, unit.english)} {_hash(unit.page, unit.english, unit.translation)}"


def _hash(page: str, *texts: Collection[str]) -> str:
    written = json.dumps([page, *(list(text) for text in texts)], ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()[:_HASH]


def read_approvals(folder: Path) -> Approvals:
    """The approvals of the language whose catalogs stand in this folder; none where there is no file.

    Raises:
        ValueError: It is no such file. Then nothing is taken for approved.
        OSError: It cannot be read.
    """
    file = folder / REVIEW_FILE
    if not file.exists():
        return Approvals()
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
        return Approvals([_approval(**one) for one in written.get("approval", [])])
    except (TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"{file} cannot be read as a list of approvals: {error}") from error


def _approval(*, reviewer: Any, qualification: Any, date: Any, blocks: Any) -> Approval:
    said = (reviewer, qualification)
    if not all(isinstance(one, str) and one.strip() for one in said):
        raise ValueError("each approval names its reviewer and their qualification")
    if not hasattr(date, "isoformat") or not all(isinstance(one, str) and len(one.split()) == 3 for one in blocks):
        raise ValueError("each approval has a date, and blocks of three words each")
    return Approval(reviewer, qualification, date, tuple(blocks))


def write_approvals(folder: Path, approvals: Approvals) -> None:
    """Write the file.

    Raises:
        OSError: The disk refuses.
    """
    parts = [_HEAD]
    for one in approvals.all:
        lines = "".join(f"  {_quoted(block)},\n" for block in one.blocks)
        parts.append(
            f"\n[[approval]]\nreviewer = {_quoted(one.reviewer)}\nqualification = {_quoted(one.qualification)}\n"
            f"date = {one.on.isoformat()}\nblocks = [\n{lines}]\n"
        )
    replace_file(folder / REVIEW_FILE, "".join(parts).encode())


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
