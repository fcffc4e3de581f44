"""What a check found, in a form for people and for programs."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave a finding is: an error stops the build."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing found in a content folder.

    `file` is relative to the folder, with forward slashes; `line` counts from 1 (0: the file as a whole);
    `message` says what was found, in a sentence; `hint` says what to do.
    """

    file: str
    line: int
    level: Level
    rule: str
    message: str
    hint: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.level}: {self.message} {self.hint} [{self.rule}]"
