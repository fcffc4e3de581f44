"""What the desktop program remembers: language, text size, colours and one switch, and nothing that was read."""

import json
from pathlib import Path
from typing import Any, NamedTuple

TEXT_SIZES = (100, 125, 150, 175, 200)  # per cent
THEMES = ("light", "dark", "contrast")
PACES = ("slow", "medium", "fast")  # of the ring that goes from control to control


class Preferences(NamedTuple):
    """What was chosen; an empty one was not, and follows the system."""

    language: str = ""
    theme: str = ""
    text_size: int = 100
    one_switch: str = ""  # the pace; empty: there is no ring


def read_preferences(file: Path) -> Preferences:
    """What was remembered. What makes no sense any more is the default: it never stops the start."""
    try:
        found: Any = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(found, dict):
        return Preferences()
    language, theme, size = found.get("language"), found.get("theme"), found.get("text_size")
    pace = found.get("one_switch")
    return Preferences(
        language if isinstance(language, str) else "",
        theme if theme in THEMES else "",
        size if isinstance(size, int) and size in TEXT_SIZES else 100,
        pace if pace in PACES else "",
    )


def write_preferences(file: Path, preferences: Preferences) -> None:
    """Remember: written beside the file, then put in its place, so that a power cut leaves the old one.

    Raises:
        OSError: The folder cannot be written to.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".new")
    beside.write_text(json.dumps(preferences._asdict()) + "\n", encoding="utf-8")
    beside.replace(file)
