"""Whether someone is there: the idle rule, with a clock and a timer."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from confidentiality_guide.kiosk.idle import Attention, IdleRule, Presence

_TICK = 1.0  # seconds, while a warning counts down


def seconds_now() -> float:
    """Seconds on a clock that never goes back, and goes on while the machine sleeps where the system has such a one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class PresenceWatch(QObject):
    """Says when a visit is about to end by itself, and when it has.

    Signals:
        warned: Nobody has touched the screen for a while; carries the seconds left.
        counted: A second of the warning has passed; carries the seconds left.
        extended: Someone is there after all.
        gone: The visit is to be ended.
    """

    warned = Signal(int)
    counted = Signal(int)
    extended = Signal()
    gone = Signal()

    def __init__(self, rule: IdleRule, clock: Callable[[], float] = seconds_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rule, self._clock = rule, clock
        self.attention = Attention()
        self._was = Presence.WAITING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def warning(self) -> bool:
        """Whether a warning stands."""
        return self._was is Presence.WARNING

    def touch(self) -> None:
        """Someone touched the screen or a key. Whoever touches it first after a visit is over begins a new one."""
        self.look()
        self._attend(self.attention.touch(self._clock()))

    def hide(self) -> None:
        """The page was hidden."""
        self._attend(self.attention.hide(self._clock()))

    def show(self) -> None:
        """The page is shown again."""
        self._attend(self.attention.show(self._clock()))

    def set_speaking(self, speaking: bool) -> None:
        """The page is being read aloud, or no longer."""
        self._attend(self.attention.speak(self._clock(), speaking=speaking))

    def forget(self) -> None:
        """The visit is over."""
        self._attend(Attention())

    def _attend(self, attention: Attention) -> None:
        self.attention = attention
        self.look()

    def look(self) -> None:
        """Look at the clock: say what has changed, and when to look again."""
        now = self._clock()
        was, self._was = self._was, self.attention.presence(now, self._rule)
        left = round(self.attention.seconds_left(now, self._rule))
        if self._was is Presence.WARNING:
            (self.counted if was is Presence.WARNING else self.warned).emit(left)
        elif was is Presence.WARNING:
            self.extended.emit()
        if self._was is Presence.GONE:
            self.attention = Attention()
            self._was = Presence.WAITING
            self.gone.emit()
        self._wait(self._clock())

    def _wait(self, now: float) -> None:
        at = self.attention.next_change(now, self._rule)
        if at is None:
            self._timer.stop()
            return
        seconds = min(at - now, _TICK) if self.warning else at - now
        self._timer.start(max(1, round(seconds * 1000)))
