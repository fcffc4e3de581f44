"""Recordings that a pack may carry: they win over any voice.

Nothing plays them yet, since there are none; whoever adds them gives the window a player of this form.
"""

from collections.abc import Callable
from typing import Protocol

RECORDING = "recording"  # the property of a block's widget that refers to its recording


class Player(Protocol):
    """Plays the recording of a block."""

    def has(self, recording: str) -> bool:
        """Whether there is this recording, and something to play it with."""

    def play(self, recording: str, volume: float, ended: Callable[[], None]) -> None:
        """Play it from its beginning, in place of whatever is played; say when it has ended by itself."""

    def stop(self) -> None:
        """Play nothing any more."""
