"""The head of a ladder on a kiosk: the question, what is said first, the reader's situation, and the sources."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ladders import Ladder
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.ladders.ladder import chips_of
from confidentiality_guide.ui.doing.ladders.ladder_list import said_in, said_in_english
from confidentiality_guide.ui.parts.chip import Chip
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


class LadderHead(QWidget):
    """Everything over the steps.

    Signals:
        situation_wanted: The reader wants to say more of their situation; carries "state" or "age".
        sources_asked: The sources are to be shown, or taken away; carries which.
    """

    situation_wanted = Signal(str)
    sources_asked = Signal(bool)

    def __init__(self, ladder: Ladder, maker: BlockMaker, setting: Setting) -> None:
        super().__init__()
        self._theme = theme = setting.theme
        space = theme.metrics.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(1))
        first = QHBoxLayout()
        lines.addLayout(first)
        first.setSpacing(space(3))
        self._icon = IconLabel("steps", theme.metrics.font_px(Step.TITLE), Role.ACCENT, theme)
        first.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        title = Look(Step.TITLE, QFont.Weight.Bold, heading=1)
        first.addWidget(Passage(_("What would actually happen?"), title, theme), 1)
        self._second = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        lines.addLayout(self._second)
        self._second.setSpacing(space(1))
        english = said_in_english(maker.english_of(ladder.entry.say))
        self._say = maker.passage(said_in(ladder.entry.say), Look(english=ladder.entry.in_english), english)
        self._second.addWidget(self._say, 1)
        self._chips = QWidget()
        flow = FlowLayout(space(2), self._chips)
        for chip in chips_of(setting, ladder):
            chip.situation_wanted.connect(self.situation_wanted)
            flow.addWidget(chip)
        sources = Chip("book-bookmark", _("Sources"), "", theme)
        sources.setCheckable(True)
        sources.clicked.connect(self.sources_asked)
        flow.addWidget(sources)
        self._second.addWidget(self._chips)

    def fit(self, width: int, *, landscape: bool) -> None:
        """Put the chips beside what is said, where there is room at this width."""
        self._icon.setVisible(landscape or self._theme.metrics.text <= 1)
        needed = self._say.sizeHint().width() + self._theme.metrics.space(4) + self._chips.sizeHint().width()
        beside = QBoxLayout.Direction.LeftToRight
        self._second.setDirection(beside if needed <= width else QBoxLayout.Direction.TopToBottom)
