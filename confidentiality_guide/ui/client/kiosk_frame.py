"""The frame of a kiosk's screens: a head, a page that is turned by buttons, buttons at the foot.

Nothing is dragged: where a page is taller than its window, the way on is a button, and the last button of the screen
appears when all has been seen.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting

_MARGIN_UNITS = 8
_OVERLAP = 0.12  # of the window stays in sight when a page is turned
_SLACK_PX = 2


class KioskScreen(Screen):
    """A kiosk's screen. `head`, `body` and `foot` are filled by each kind.

    `foot` holds what stands at the end of the last line, such as *Next*; it gives way to *More* until the reader has
    seen the whole page.
    """

    has_navigation = False

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        space = self.theme.metrics.space
        margin = space(_MARGIN_UNITS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(margin, space(5), margin, space(5))
        whole.setSpacing(space(3))
        self.head = QHBoxLayout()
        self.head.setSpacing(space(4))
        whole.addLayout(self.head)
        self.inner = QWidget()
        self.body = QVBoxLayout(self.inner)
        ring = self.theme.metrics.ring_gap + self.theme.metrics.ring_band
        self.body.setContentsMargins(ring, ring, ring, ring)
        self.scroller = Scroller(self.theme)
        self.scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(self.inner)
        whole.addWidget(self.scroller, 1)
        self._foot_row = QHBoxLayout()
        self._foot_row.setSpacing(space(3))
        self._up = Button(_("Up"), self.theme, icon="arrow-up")
        self._more = Button(_("More"), self.theme, icon_after="arrow-down", face=Face.PRIMARY)
        self._up.clicked.connect(self._turn_up)
        self._more.clicked.connect(self._turn_down)
        self._foot_row.addWidget(self._up)
        self._foot_row.addStretch()
        self.foot = QHBoxLayout()
        self.foot.setSpacing(space(3))
        self._foot_row.addLayout(self.foot)
        self._foot_row.addWidget(self._more)
        whole.addLayout(self._foot_row)
        bar = self.scroller.verticalScrollBar()
        bar.rangeChanged.connect(self._settle)
        bar.valueChanged.connect(self._settle)
        self._seen_all = False
        self._at_end: list[QWidget] = []

    @property
    def landscape(self) -> bool:
        """Whether the screen is wider than tall, and wide enough for two columns at this text size."""
        return self.width() > self.height() * 1.15

    def add_at_end(self, widget: QWidget) -> None:
        """Add to the foot something that waits until the whole page has been seen."""
        self.foot.addWidget(widget)
        self._at_end.append(widget)
        self._settle()

    def _settle(self) -> None:
        bar = self.scroller.verticalScrollBar()
        below = bar.maximum() - bar.value() > _SLACK_PX
        self._seen_all = self._seen_all or not below
        self._more.setVisible(below)
        self._up.setVisible(bar.value() > _SLACK_PX)
        for widget in self._at_end:
            widget.setVisible(not below)

    def _turn_down(self) -> None:
        bar = self.scroller.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * (1 - _OVERLAP)))

    def _turn_up(self) -> None:
        bar = self.scroller.verticalScrollBar()
        bar.setValue(bar.value() - round(bar.pageStep() * (1 - _OVERLAP)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._settle()

    def scroll_place(self) -> int:
        return self.scroller.verticalScrollBar().value()

    def return_to(self, place: int) -> None:
        self.inner.adjustSize()
        self.scroller.verticalScrollBar().setValue(place)
