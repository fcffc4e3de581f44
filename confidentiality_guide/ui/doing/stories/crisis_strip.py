"""Help now, in one thin line: on every scene of a story about something hard."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class CrisisStrip(Card):
    """A telephone, and one sentence."""

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground=Role.CRISIS_TINT, line=Role.CRISIS, pad=1, parent=parent)
        asks, says = _("Hard right now?"), _("Call or text 988, any time.")
        row = QHBoxLayout()
        self.column.addLayout(row)
        inset = theme.metrics.space(3)
        row.setContentsMargins(inset, 0, inset, 0)
        row.setSpacing(theme.metrics.space(3))
        size = theme.metrics.font_px(Step.BODY)
        row.addWidget(IconLabel("phone-fill", size, Role.CRISIS_INK, theme), 0, Qt.AlignmentFlag.AlignVCenter)
        words = (Run(f"{asks} ", strong=True), Run(says))
        row.addWidget(Passage(words, Look(Step.LABEL, role=Role.CRISIS_INK), theme), 1, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{asks} {says}")
