"""The PIN that lets a practice leave its kiosk: hashed by argon2id, with delays that grow and never lock out for good."""

from itertools import pairwise
from typing import NamedTuple

FREE_TRIES = 3
FIRST_DELAY, LONGEST_DELAY = 5.0, 300.0  # seconds
SHORTEST, LONGEST = 4, 12  # digits


class PinError(ValueError):
    """A PIN that cannot be set; its text says why, and what to choose."""


class Attempts(NamedTuple):
    """Wrong PINs in a row, and when the last of them was typed (seconds on a clock that never goes back)."""

    wrong: int = 0
    last: float = 0.0

    def wait(self, now: float) -> float:
        """How many seconds must pass before the next try: 5 after the third, twice as many after each further one."""
        if self.wrong < FREE_TRIES:
            return 0.0
        delay = min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(self.wrong - FREE_TRIES, 30))
        return max(0.0, delay - (now - self.last))  # not `last + delay - now`: rounding would make it longer

    def failed(self, now: float) -> "Attempts":
        """After another wrong PIN."""
        return Attempts(self.wrong + 1, now)


def hash_pin(pin: str) -> str:
    """Return the line for guide.toml.

    Raises:
        PinError: It is too short, too long, no number, or one that anybody would try first.
    """
    from argon2 import PasswordHasher

    return PasswordHasher().hash(checked_pin(pin))


def checked_pin(pin: str) -> str:
    """Return a PIN that can be set.

    Raises:
        PinError: It is too short, too long, no number, or one that anybody would try first.
    """
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise PinError(f"A PIN has {SHORTEST} to {LONGEST} digits.")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise PinError("Anyone would try this PIN first. Choose digits that are not all alike and not in a row.")
    return pin


def is_pin(typed: str, hashed: str) -> bool:
    """Whether this is the PIN. A hash that cannot be read matches nothing."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(hashed, typed)
    except (VerificationError, InvalidHashError):
        return False
