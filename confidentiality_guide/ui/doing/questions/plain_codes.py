"""A list as plain text, in as many parts as are needed for codes that a phone reads easily."""

from collections.abc import Sequence

MOST_BYTES = 780  # of one code: at the size it is drawn, a module is then a millimetre and more


def in_parts(head: str, lines: Sequence[str], most: int = MOST_BYTES) -> tuple[str, ...]:
    """The lines under their head, in parts of at most so many bytes; a longer line is a part of its own.

    >>> in_parts("Ask", ["one", "two"], most=12)
    ('Ask\\n- one', 'Ask\\n- two')
    """
    parts: list[str] = []
    now = head
    for line in lines:
        longer = f"{now}\n- {line}"
        if now != head and len(longer.encode()) > most:
            parts.append(now)
            longer = f"{head}\n- {line}"
        now = longer
    return (*parts, now)
