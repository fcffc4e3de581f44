"""When a visit ends by itself: after a while without a touch and a warning, or after hiding for long.

WCAG 2.2.1: the warning stays for at least 20 s, and any touch extends the visit, as often as one likes.
"""

from enum import StrEnum
from typing import NamedTuple


class IdleRule(NamedTuple):
    """How long a kiosk waits, in seconds."""

    idle: float = 90
    warn: float = 30
    hide: float = 60


class Presence(StrEnum):
    """What a kiosk makes of the time since the last touch."""

    WAITING = "waiting"  # no visit: nobody has touched it yet
    HERE = "here"
    WARNING = "warning"
    GONE = "gone"  # the visit is to be ended


class Attention(NamedTuple):
    """What a kiosk knows of whether someone is there. Times are seconds on a clock that never goes back.

    `touched` is when it was last touched, none before a visit; `hidden` since when the page has been hidden, none
    while it is shown; `speaking` whether it reads aloud, which counts as being there.
    """

    touched: float | None = None
    hidden: float | None = None
    speaking: bool = False

    def touch(self, now: float) -> "Attention":
        """Someone touched it: a visit begins, or goes on."""
        return self._replace(touched=now)

    def hide(self, now: float) -> "Attention":
        """The page was hidden."""
        return self._replace(hidden=now)

    def show(self, now: float) -> "Attention":
        """The page is shown again; it takes a touch, so someone is there."""
        return self._replace(hidden=None, touched=now)

    def speak(self, now: float, *, speaking: bool) -> "Attention":
        """Reading aloud began or ended: the time of quiet begins when it ends."""
        return self._replace(speaking=speaking, touched=self.touched if self.touched is None else now)

    def presence(self, now: float, rule: IdleRule) -> Presence:
        """Whether someone is there at this time."""
        if self.touched is None:
            return Presence.WAITING
        if self.hidden is not None:
            return Presence.GONE if now - self.hidden >= rule.hide else Presence.HERE
        quiet = 0.0 if self.speaking else now - self.touched
        if quiet >= rule.idle + rule.warn:
            return Presence.GONE
        return Presence.WARNING if quiet >= rule.idle else Presence.HERE

    def seconds_left(self, now: float, rule: IdleRule) -> float:
        """How long the warning still stays; 0 where there is none."""
        if self.presence(now, rule) is not Presence.WARNING or self.touched is None:
            return 0.0
        return max(0.0, self.touched + rule.idle + rule.warn - now)

    def next_change(self, now: float, rule: IdleRule) -> float | None:
        """When its presence may change next if nobody touches it; none: not by itself."""
        if self.touched is None:
            return None
        if self.hidden is not None:
            return self.hidden + rule.hide
        if self.speaking:
            return None
        warning = self.touched + rule.idle
        return warning if now < warning else warning + rule.warn
