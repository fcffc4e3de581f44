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
