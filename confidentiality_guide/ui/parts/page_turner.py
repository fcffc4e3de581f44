"""Turning a page that is taller than its window by buttons: at a kiosk nothing is dragged."""

from PySide6.QtCore import QObject, Qt, Signal

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.focus import stops
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.theme.theme import Theme

_OVERLAP = 0.12  # of the window stays in sight when a page is turned
_SLACK_PX = 2


class PageTurner(QObject):
    """The buttons *Up* and *More* of a scroller; whoever makes it gives them a place.

    `hidden` is how much of the window's height is covered by something else, in pixels.

    Signals:
        turned: The page was turned, or has another height: whether there is more may have changed.
    """

    turned = Signal()

    def __init__(self, scroller: Scroller, theme: Theme) -> None:
        super().__init__(scroller)
        self._scroller = scroller
        self.hidden = 0
        scroller.hide_bar()
        self.up = Button(_("Up"), theme, icon="arrow-up")
        self.more = Button(_("More"), theme, icon_after="arrow-down", face=Face.PRIMARY)
        self.up.hide()
        self.more.hide()
        self.up.clicked.connect(self._turn_up)
        self.more.clicked.connect(self._turn_down)
        bar = scroller.verticalScrollBar()
        bar.rangeChanged.connect(self.settle)
        bar.valueChanged.connect(self.settle)

    @property
    def at_end(self) -> bool:
        """Whether the foot of the page is in sight."""
        bar = self._scroller.verticalScrollBar()
        return bar.maximum() - bar.value() <= _SLACK_PX

    def settle(self) -> None:
        """Show the buttons that lead somewhere."""
        pressed = next((button for button in (self.more, self.up) if button.hasFocus()), None)
        self.more.setVisible(not self.at_end)
        self.up.setVisible(self._scroller.verticalScrollBar().value() > _SLACK_PX)
        self.turned.emit()
        beside = pressed.parentWidget() if pressed is not None and not pressed.isVisible() else None
        if beside is not None and (left := stops(beside)):
            left[-1].setFocus(Qt.FocusReason.OtherFocusReason)  # the way on, once there is no further to turn

    def _step(self) -> int:
        return round((self._scroller.viewport().height() - self.hidden) * (1 - _OVERLAP))

    def _turn_down(self) -> None:
        bar = self._scroller.verticalScrollBar()
        bar.setValue(bar.value() + self._step())

    def _turn_up(self) -> None:
        bar = self._scroller.verticalScrollBar()
        bar.setValue(bar.value() - self._step())
