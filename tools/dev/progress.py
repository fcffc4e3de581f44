"""What dev.py tells while it works: to standard error, since standard output belongs to the program it runs."""

import sys


def say(line: str) -> None:
    """Show one line of progress, at once."""
    print(line, file=sys.stderr, flush=True)
