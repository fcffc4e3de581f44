"""Whether reading aloud is installed. Asked at every start, so it imports nothing."""

from importlib.util import find_spec

MODULE = "PySide6.QtTextToSpeech"  # of the extra `speech`


def is_offered() -> bool:
    """Whether there is something to read aloud with; whether there is a voice, only an attempt tells."""
    return find_spec(MODULE) is not None
