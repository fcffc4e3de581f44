"""How dev.py fails: one plain sentence with the next step."""

import errno


class Failure(Exception):
    """Something stopped dev.py; the message says what, and what to do next.

    Args:
        sentence: What the person at the terminal reads, with the next step.
        status: The exit status of dev.py.
    """

    def __init__(self, sentence: str, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status


DISK_FULL = "The disk is full: free about 1 GB, then run the same command again."


def explain(error: OSError) -> str:
    """Return the sentence for an error of the system, such as a full disk or a folder that is not ours."""
    place = f" ({error.filename})" if error.filename else ""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return DISK_FULL
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"This folder cannot be written to{place}: copy the project to a folder of yours and run it there."
        case _:
            reason = error.strerror or str(error)
            return f"The system refused: {reason}{place}. Put that right, then run the same command again."
