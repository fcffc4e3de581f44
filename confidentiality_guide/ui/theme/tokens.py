"""The design's values, read once from the file that holds them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("tokens.json")


@cache
def tokens() -> dict[str, Any]:
    """Every value of the design, as `tokens.json` has them."""
    values: dict[str, Any] = json.loads(FILE.read_bytes())
    return values


@cache
def number(*path: str) -> float:
    """One number of the design, by the names that lead to it: `number("sizesMm", "targetMin")`."""
    found: Any = tokens()
    for name in path:
        found = found[name]
    return float(found)
