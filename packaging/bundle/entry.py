"""The first file of the bundle. What only authors and translators use is not in it, and that is said."""

import sys

from confidentiality_guide.cli import main

_AUTHORS = ("babel.messages", "markdown", "msgspec", "yaml")
_NOT_HERE = 2


def start() -> int:
    """Run the program; returns its exit status."""
    try:
        return main()
    except ModuleNotFoundError as missing:
        if not (missing.name or "").startswith(_AUTHORS):
            raise
        print("This command is for those who write or translate the guide: run it in its source.", file=sys.stderr)
        return _NOT_HERE


if __name__ == "__main__":
    sys.exit(start())
