"""The kiosk as a whole: it ends visits, keeps everybody in the guide, and lets the practice out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from confidentiality_guide.kiosk.idle import IdleRule
from confidentiality_guide.kiosk.pin import Attempts, is_pin
from confidentiality_guide.practice import WaitingRoom as Rules
from confidentiality_guide.ui.kiosk.keeper import Keeper
from confidentiality_guide.ui.kiosk.pin_pad import PinPad
from confidentiality_guide.ui.kiosk.presence import PresenceWatch, seconds_now
from confidentiality_guide.ui.kiosk.still_there import StillThere
from confidentiality_guide.ui.shell.main_window import MainWindow


class WaitingRoom(QObject):
    """Joins the window to the idle rule, the keeper and the pad.

    Signals:
        visit_over: Nobody is there any more: the visit is to be ended.
        let_go: The PIN was typed: the program is to be closed.
    """

    visit_over = Signal()
    let_go = Signal()

    def __init__(
        self,
        window: MainWindow,
        rules: Rules,
        clock: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._rules, self._clock = window, rules, clock or seconds_now
        self._attempts = Attempts()
        self._warning: StillThere | None = None
        self._pad: PinPad | None = None
        rule = IdleRule(rules.idle_seconds, rules.warn_seconds, rules.hide_seconds)
        self.presence = PresenceWatch(rule, self._clock, self)
        self.presence.warned.connect(self._warn)
        self.presence.counted.connect(self._count)
        self.presence.extended.connect(self._take_warning_away)
        self.presence.gone.connect(self.visit_over)
        self.keeper = Keeper(window, window.theme.metrics.px_per_mm, self._reach_top)
        self.keeper.touched.connect(self._touched)
        self.keeper.corner_held.connect(self.open_pad)
        window.overlays.cover_laid.connect(self.presence.hide)
        window.overlays.cover_lifted.connect(self.presence.show)
        window.overlays.front_dropped.connect(self._front_dropped)
        window.speaking_changed.connect(self.set_speaking)

    def _reach_top(self) -> int:
        return self._window.theme.metrics.reach_top(self._window.height())

    def begin(self) -> None:
        """The window is shown."""
        self.keeper.begin()

    def end(self) -> None:
        """The window is about to be closed."""
        self.presence.forget()
        self.keeper.end()

    def forget(self) -> None:
        """The visit is over: nothing of it stays on the clock or on the clipboard."""
        self.presence.forget()
        QGuiApplication.clipboard().clear()

    def set_speaking(self, speaking: bool) -> None:
        """Reading aloud counts as being there."""
        self.presence.set_speaking(speaking)

    # -- is someone there?

    def _touched(self) -> None:
        if self._window.overlays.covered:
            return  # only lifting the cover says that someone is there
        if self._warning is not None:
            self.keeper.swallow_key()
        self.presence.touch()

    def _warn(self, seconds: int) -> None:
        warning = StillThere(seconds, self._window.theme, self._window)
        warning.pressed.connect(self._take_warning_away)
        self._window.overlays.put_front(warning)
        self._warning = warning
        warning.ask()

    def _count(self, seconds: int) -> None:
        if self._warning is not None:
            self._warning.count(seconds)

    def _take_warning_away(self) -> None:
        """Once the finger is up: or what is under it would be pressed."""
        if self._warning is None or QGuiApplication.mouseButtons().value:
            return
        self._window.overlays.drop_front()

    def _front_dropped(self) -> None:
        self._warning = self._pad = None

    # -- the PIN

    def open_pad(self) -> None:
        """Show the pad; where no PIN is set, there is none to type."""
        if not self._rules.pin or self._pad is not None or self._window.overlays.covered:
            return
        pad = PinPad(self._window.theme, self._window)
        pad.entered.connect(self._try_pin)
        pad.closed.connect(self._window.overlays.drop_front)
        self._window.overlays.put_front(pad)
        self._pad = pad
        pad.ask()
        pad.hold_back(self._attempts.wait(self._clock()))

    def _try_pin(self, typed: str) -> None:
        now = self._clock()
        if self._attempts.wait(now) > 0:
            return
        if is_pin(typed, self._rules.pin):
            self._attempts = Attempts()
            self.let_go.emit()
            return
        self._attempts = self._attempts.failed(now)
        if self._pad is not None:
            self._pad.refuse(self._attempts.wait(now))
