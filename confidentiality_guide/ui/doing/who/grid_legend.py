"""What the shapes in the picture of all answers mean: each with its whole word."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.verdict_looks import Answer, look_of, word_of
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.25


class GridLegend(QWidget):
    """Three verdicts, and where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        flow = FlowLayout(theme.metrics.space(4), self)
        for answer in (*Verdict, None):
            flow.addWidget(_Entry(answer, theme))


class _Entry(QWidget):
    """A shape and its word."""

    def __init__(self, answer: Answer, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.metrics.space(2))
        look = look_of(answer)
        size = round(theme.metrics.font_px(Step.LABEL) * _ICON_EMS)
        row.addWidget(IconLabel(look.icon, size, Role.INK_MUTED if answer is None else look.plate, theme))
        row.addWidget(Passage(word_of(answer), Look(Step.LABEL, QFont.Weight.DemiBold), theme), 1)
