"""Moves the ring, and presses what it is round when the switch is pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.parts.focus import widgets_in
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.scanning.glass import Glass
from confidentiality_guide.ui.scanning.groups import Group, groups_in
from confidentiality_guide.ui.scanning.rounds import FIRST_STAYS, SECONDS, Ring, begins, goes_on, pressed
from confidentiality_guide.ui.scanning.strip import ScanStrip
from confidentiality_guide.ui.shell.bar import Bar
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.shell.sheets import how_it_works

_SWITCH = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})  # what a switch sends as a keyboard
_SETTLES_MS = 120  # how long what a press has opened may take to stand in its place
_BOUNCES_MS = 300  # a second press within this time is the first one once more
_SECOND_MS = 1_000
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}


class Scanner(QObject):
    """Goes through a window. The switch is Space, Enter, or a touch anywhere.

    The ring itself touches nothing: whoever waits for a sign of life sees the presses of the switch alone.

    Signals:
        pace_wanted: Another pace was chosen on the strip; empty: no more.
    """

    pace_wanted = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pace = ""
        self._glass: Glass | None = None
        self._strip: ScanStrip | None = None
        self._groups: list[Group] = []
        self._root: QWidget | None = None
        self.ring: Ring | None = None  # none: it rests
        self._watched: QWidget | None = None
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.timeout.connect(self.step)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLES_MS)
        self._settling.timeout.connect(self.look)
        self._bouncing = QTimer(self)
        self._bouncing.setSingleShot(True)
        self._bouncing.setInterval(_BOUNCES_MS)

    # -- begin and end

    def follow(self, pace: str) -> None:
        """Go at this pace from now on; empty: not at all."""
        before, self._pace = self._pace, pace
        if not pace:
            self._end()
        elif not before:
            self._glass = Glass(self._window, self._window.theme)
            self._glass.held.connect(self._moving.stop)
            self._glass.let_go.connect(self._touched)
            self.look()
            announce(self._window, how_it_works())
        else:
            self.look()

    def _end(self) -> None:
        for timer in (self._moving, self._settling, self._bouncing):
            timer.stop()
        self._watch(None)
        for part in (self._glass, self._strip):
            if part is not None and isValid(part):
                part.hide()
                part.deleteLater()
        self._glass = self._strip = self._root = self.ring = None
        self._groups = []

    # -- what there is

    @property
    def lit(self) -> Group:
        """What has the ring: one control, or a group; nothing while it rests."""
        ring = self.ring
        if ring is None:
            return ()
        group = self._groups[ring.group]
        return group if ring.item is None else (group[ring.item],)

    def look(self) -> None:
        """See what stands in the window now, and begin there, or go on with what has the ring already."""
        if self._glass is None:
            return
        on, root = self._window.focusWidget(), self._window.overlays.on_top or self._window
        alike = type(root) is type(self._root)
        ring = self.ring
        had = self.lit[0] if ring is not None and ring.item is not None else None
        if root is not self._root:
            self._bouncing.stop()  # whatever stands there now was not what was pressed
        self._root = root
        self._keep_strip()
        self._glass.theme = self._window.theme
        self._groups = groups_in(self._window)
        kept = next((one for one in (on, had) if alike and one is not None and self._place_of(one)), None)
        self.ring = (self._place_of(kept) if kept is not None else None) or self._beginning()
        self._show(stays=FIRST_STAYS)

    def _beginning(self) -> Ring | None:
        return begins(self._sizes) if self._groups else None

    @property
    def _sizes(self) -> list[int]:
        return [len(group) for group in self._groups]

    def _place_of(self, widget: QWidget) -> Ring | None:
        for number, group in enumerate(self._groups):
            if widget in group:
                return Ring(number, group.index(widget))
        return None

    def _keep_strip(self) -> None:
        """The strip goes away with the parts of the window that are made anew."""
        bars = [one for one in widgets_in(self._window) if isinstance(one, Bar) and not one.isHidden()]
        chrome = bars[-1].parentWidget() if bars else None
        if chrome is None or self._glass is None:
            return
        if self._strip is not None and isValid(self._strip) and self._strip.parentWidget() is chrome:
            self._strip.show_pace(self._pace)
            self._strip.settle()
            return
        scroller = getattr(self._window.screen_shown, "scroller", None)
        kiosk = self._window.theme.metrics.kiosk
        page = scroller if isinstance(scroller, Scroller) and not kiosk else None  # a kiosk’s page has buttons
        self._strip = ScanStrip(self._pace, page, self._window.theme)
        self._strip.pace_wanted.connect(self.pace_wanted)
        self._glass.free = self._strip.stop
        column = chrome.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(bars[-1]) + (0 if kiosk else 1), self._strip)
        self._settling.start()  # the page has less room now

    # -- the ring

    def step(self) -> None:
        """Go on to the next; where what stands in the window has changed, begin there."""
        if self._glass is None:
            return
        if self._root is not (self._window.overlays.on_top or self._window) or not self._see_again():
            self.look()
            return
        self.ring = goes_on(self.ring, self._sizes) if self.ring is not None else None
        first = self.ring is not None and not (self.ring.group if self.ring.item is None else self.ring.item)
        self._show(stays=FIRST_STAYS if first else 1.0)

    def _see_again(self) -> bool:
        """See what is in sight now, as what has the ring comes into view; says whether that is still there."""
        lit, ring = self.lit, self.ring
        groups = groups_in(self._window)
        if groups == self._groups or ring is None:
            self._groups = groups
            return True
        self._groups = groups
        place = self._place_of(lit[0])
        if place is not None:
            item = place.item if ring.item is not None else None
            self.ring = Ring(place.group, item, ring.rounds)
        return place is not None

    def _show(self, *, stays: float) -> None:
        glass, ring, lit = self._glass, self.ring, self.lit
        assert glass is not None
        scanned = getattr(self._root, "is_scanned", True)
        covered = self._window.overlays.covered
        glass.cover() if scanned else glass.hide()
        glass.light(() if covered else lit)  # a ring would say that something is hidden
        if scanned:
            self._put_keyboard(lit)
        if scanned and ring is None and not self._groups:
            self._settling.start()  # nothing there yet
        elif ring is not None:
            self._moving.start(round(SECONDS[self._pace] * stays * _SECOND_MS))

    def _put_keyboard(self, lit: Sequence[QWidget]) -> None:
        """On the control itself, so that a screen reader says its name; for a group, on what says that of the group."""
        herald = self._strip.herald if self._strip is not None and isValid(self._strip) else None
        if len(lit) == 1:
            on: QWidget | None = lit[0]
        else:
            on = herald
            if herald is not None:
                words = _name_of(lit) if lit else _("The ring rests. Press to go on.")
                herald.setAccessibleName(words)
                announce(herald, words)
        self._watch(on)
        if on is not None and not on.hasFocus():
            on.setFocus(Qt.FocusReason.TabFocusReason)

    # -- the switch

    def _watch(self, widget: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = widget
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._watched or event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _SWITCH or not getattr(self._root, "is_scanned", True):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.press()
        return True

    def _touched(self, inside: bool) -> None:
        if inside:
            self.press()
        else:
            self._moving.start(round(SECONDS[self._pace] * _SECOND_MS))

    def press(self) -> None:
        """The switch was pressed: enter the group, or press the control that has the ring; wake the ring that rests."""
        if self._bouncing.isActive():
            self._moving.start(round(SECONDS[self._pace] * _SECOND_MS))
            return
        self._bouncing.start()
        self._moving.stop()
        lit = self.lit
        if self.ring is None or not all(isValid(one) and one.isVisible() for one in lit):
            self.ring = None
            self.look()
            return
        self.ring, presses = pressed(self.ring, self._sizes)
        if presses:
            self._settling.start()
            _press(self.lit[0])
        else:
            self._show(stays=FIRST_STAYS)


def _press(widget: QWidget) -> None:
    click = getattr(widget, "click", None)
    if click is not None:
        click()


def _name_of(lit: Sequence[QWidget]) -> str:
    names = ", ".join(one.accessibleName() for one in lit)
    return fill(_("Group: {names}"), names=names)
