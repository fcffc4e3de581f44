"""What stands over the picture of all answers: its name, the reader's situation, the kinds of information."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.situation_chips import AGE, STATE, situation_chips
from confidentiality_guide.ui.doing.who.grid_legend import GridLegend
from confidentiality_guide.ui.parts.chip import Chip
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step


class GridTop(QWidget):
    """Everything over the rows. `heads` is the place for the names of the columns.

    Signals:
        situation_wanted: The reader wants to say more of their situation; carries "state" or "age".
        others_wanted: The other kinds of information are wanted.
        one_wanted: One answer at a time is wanted.
    """

    situation_wanted = Signal(str)
    others_wanted = Signal()
    one_wanted = Signal()

    def __init__(self, title: str, setting: Setting) -> None:
        super().__init__()
        theme = setting.theme
        space, kiosk = theme.metrics.space, theme.metrics.kiosk
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(2))
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        lines.addLayout(self._line)
        self._line.setSpacing(space(2))
        step = Step.TITLE if kiosk else Step.HEAD
        self._name = Passage(title, Look(step, QFont.Weight.Bold, heading=1), theme)
        self._line.addWidget(self._name, 1)
        self._chips = QWidget()
        flow = FlowLayout(space(2), self._chips)
        for chip in situation_chips(setting, (AGE, STATE)):
            chip.situation_wanted.connect(self.situation_wanted)
            flow.addWidget(chip)
        self._others = Chip("arrows-left-right", _("Other kinds"), "", theme)
        self._others.clicked.connect(self.others_wanted)
        self._others.hide()
        flow.addWidget(self._others)
        if not kiosk:
            one = Chip("users-three", _("One at a time"), "", theme)
            one.clicked.connect(self.one_wanted)
            flow.addWidget(one)
        self._line.addWidget(self._chips)
        if not kiosk:
            lines.addWidget(GridLegend(theme))
        self.heads = QHBoxLayout()
        lines.addLayout(self.heads)

    def fit(self, width: int, *, with_others: bool) -> None:
        """Put the chips beside the name where there is room; offer other kinds where not all are shown."""
        self._others.setVisible(with_others)
        needed = self._name.sizeHint().width() + self._chips.sizeHint().width() + 2 * self._line.spacing()
        beside = QBoxLayout.Direction.LeftToRight
        self._line.setDirection(beside if needed <= width else QBoxLayout.Direction.TopToBottom)
