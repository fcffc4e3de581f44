"""The strip by the bar while the ring goes round: how fast it goes, further down a page, and no more."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.preferences import PACES
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.focus_ring import OWN_RING
from confidentiality_guide.ui.parts.ground import Edge, Ground
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_SIDE_KIOSK_UNITS, _SIDE_DESKTOP_UNITS, _ABOVE_UNITS, _GAP_UNITS = 8, 5, 1.5, 2
_TURNS = 0.85  # of the window at once


class Herald(QWidget):
    """Has the keyboard while the ring is round a group, and says which: a group is no control of its own."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(OWN_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)


class ScanStrip(Ground):
    """Says that one switch is in use.

    Signals:
        pace_wanted: Carries "slow", "medium" or "fast"; empty: the ring is to go no more.
    """

    accessible_role: ClassVar = QAccessible.Role.ToolBar

    pace_wanted = Signal(str)

    def __init__(self, pace: str, page: Scroller | None, theme: Theme) -> None:
        kiosk = theme.metrics.kiosk
        if kiosk:  # as of the strip of reading aloud: the page needs the room, and these words are large as they are
            theme = theme._replace(metrics=theme.metrics._replace(text=1.0))
        super().__init__(Role.RAISED, theme, edge=Edge.TOP if kiosk else Edge.BOTTOM, line=Role.LINE_STRONG)
        self.setAccessibleName(_("One switch"))
        self._page, space = page, theme.metrics.space
        side = space(_SIDE_KIOSK_UNITS if kiosk else _SIDE_DESKTOP_UNITS)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, space(_ABOVE_UNITS), side, space(_ABOVE_UNITS))
        row.setSpacing(space(3))
        self.herald = Herald()
        row.addWidget(self.herald)
        name = Passage(_("One switch"), Look(Step.LABEL, QFont.Weight.DemiBold, one_line=True), theme)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons = QWidget()
        flow = FlowLayout(space(_GAP_UNITS), buttons)
        self.slower = Button(_("Slower"), theme, icon="minus", step=Step.LABEL)
        self.faster = Button(_("Faster"), theme, icon="plus", step=Step.LABEL)
        self.down = Button(_("Further down"), theme, icon="arrow-down", step=Step.LABEL)
        self.up = Button(_("Further up"), theme, icon="arrow-up", step=Step.LABEL)
        self.stop = Button(_("Stop the ring"), theme, icon="stop", step=Step.LABEL)
        for button in (self.down, self.up, self.slower, self.faster, self.stop):
            flow.addWidget(button)
        row.addWidget(buttons, 1)
        self.slower.clicked.connect(self._go_slower)
        self.faster.clicked.connect(self._go_faster)
        self.down.clicked.connect(self._go_down)
        self.up.clicked.connect(self._go_up)
        self.stop.clicked.connect(self._stop)
        self.show_pace(pace)
        self.settle()

    def show_pace(self, pace: str) -> None:
        """Offer a slower and a faster pace, where there are."""
        self._pace = pace
        self.slower.setEnabled(pace != PACES[0])
        self.faster.setEnabled(pace != PACES[-1])

    def settle(self) -> None:
        """Offer to turn a page that has no buttons of its own."""
        bar = self._page.verticalScrollBar() if self._page is not None else None
        self.down.setVisible(bar is not None and bar.value() < bar.maximum())
        self.up.setVisible(bar is not None and bar.value() > 0)

    def _go_slower(self) -> None:
        self.pace_wanted.emit(PACES[PACES.index(self._pace) - 1])

    def _go_faster(self) -> None:
        self.pace_wanted.emit(PACES[PACES.index(self._pace) + 1])

    def _go_down(self) -> None:
        self._turn(_TURNS)

    def _go_up(self) -> None:
        self._turn(-_TURNS)

    def _turn(self, share: float) -> None:
        if self._page is not None:
            bar = self._page.verticalScrollBar()
            bar.setValue(bar.value() + round(bar.pageStep() * share))
            self.settle()

    def _stop(self) -> None:
        self.pace_wanted.emit("")
