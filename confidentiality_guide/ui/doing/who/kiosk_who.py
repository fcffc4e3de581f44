"""Who can know what, on a kiosk: eight parties at once, beside the answer or over it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.doing.who.who_panel import WhoPanel
from confidentiality_guide.ui.doing.who.who_parts import Arranged, WhoParts
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.shell.setting import Setting

_PANEL_UNITS = 54
_LIST_UP_TO = 1.1  # the text size up to which there is room for the list


class KioskWho(KioskScreen):
    """The list to pick from stays while the answer is turned, on a wide screen."""

    def __init__(self, setting: Setting, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._side = self.margins[0]
        self.body.setSpacing(self.theme.metrics.space(3))
        self._panel: WhoPanel | None = None
        self.parts = WhoParts(self, asked, self.body)
        self.parts.panel_made.connect(self._take_panel)
        self.parts.answered.connect(self._begin_at_top)
        self.body.addStretch()

    def title(self) -> str:
        return _("Who can know?")

    def _take_panel(self, panel: WhoPanel | None) -> None:
        self._panel = panel
        if panel is not None:
            panel.setParent(self)
            panel.lower()  # read before the answer
            self._place_panel()
            panel.setVisible(True)

    def _begin_at_top(self) -> None:
        self.scroller.verticalScrollBar().setValue(0)
        self._settling.start(0)

    def _arrangement(self) -> Arranged:
        if self.theme.metrics.text > _LIST_UP_TO:
            return Arranged.BUTTONS
        return Arranged.SIDE if self.landscape else Arranged.ABOVE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list stands at the side that is read first."""
        arranged, space = self._arrangement(), self.theme.metrics.space
        wide = space(_PANEL_UNITS) + space(5) if arranged is Arranged.SIDE else 0
        start, end = (2, 0) if self.theme.right_to_left else (0, 2)
        self.margins[start], self.margins[end] = self._side + wide, self._side
        self.parts.arrange(arranged)
        self._place_panel()
        super().resizeEvent(event)

    def _place_panel(self) -> None:
        if self._panel is None:
            return
        space = self.theme.metrics.space
        wide, ring = space(_PANEL_UNITS), self.theme.metrics.ring
        left = self.width() - self._side - wide if self.theme.right_to_left else self._side
        top = self.margins[1] + ring
        high = self.height() - top - self.margins[3]
        self._panel.fit(wide, high)
        self._panel.setGeometry(left, top, wide, high)
