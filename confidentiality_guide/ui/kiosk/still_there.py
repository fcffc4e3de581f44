"""Are you still there? Any touch and any key says yes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill, ngettext
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.kiosk.countdown import Countdown
from confidentiality_guide.ui.kiosk.front import Front
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme


class StillThere(Front):
    """Counts down. It is said once by a screen reader: a voice that counted would drown everything else.

    Signals:
        pressed: Its button, or anything else of it, was pressed.
    """

    pressed = Signal()
    may_rise = True

    def __init__(self, seconds: int, theme: Theme, owner: QWidget) -> None:
        super().__init__(_("Are you still there?"), theme, owner)
        self._seconds = seconds
        self._countdown = Countdown(seconds, theme)
        head = Look(Step.TITLE, QFont.Weight.Bold, heading=1, centred=True)
        self._words = _("Touch the screen to go on. If not, this visit is forgotten.")
        self._button = Button(_("I’m still here"), theme, face=Face.PRIMARY)
        self._button.clicked.connect(self.pressed)
        self._above = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.card.column.addLayout(self._above)
        self._above.setSpacing(theme.metrics.space(3))
        self._above.addWidget(self._countdown, 0, Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        self._above.addLayout(words, 1)
        words.setSpacing(theme.metrics.space(2))
        words.addWidget(Passage(_("Are you still there?"), head, theme))
        words.addWidget(Passage(self._words, Look(centred=True), theme))
        self.card.column.addWidget(self._button)

    def lay_out(self, width: int, most: int) -> int:
        """The ring above the words, beside them, or, where even that is too tall, not at all."""
        self._countdown.show()
        for direction in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight):
            self._above.setDirection(direction)
            self.card.column.invalidate()
            if (high := super().lay_out(width, most)) <= most:
                return high
        self._countdown.hide()
        self.card.column.invalidate()
        return super().lay_out(width, most)

    def ask(self) -> None:
        """Show it and say it."""
        self.open_over(self._button)
        left = fill(ngettext("{n} second left", "{n} seconds left", self._seconds), n=self._seconds)
        announce(self, f"{_('Are you still there?')} {self._words} {left}")

    def count(self, seconds: int) -> None:
        """Show how many seconds are left."""
        self._countdown.show_left(seconds)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the page under it never gets the press

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
