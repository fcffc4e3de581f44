"""The line that says, on the first screen, that the language it is in is a draft."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.shell.notices import is_a_draft
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


def add_draft_line(column: QBoxLayout, setting: Setting) -> None:
    """Say that the language is a draft."""
    theme = setting.theme
    row = QHBoxLayout()
    column.addLayout(row)
    row.setSpacing(theme.metrics.space(3))
    icon = IconLabel("translate", theme.metrics.font_px(Step.BODY), Role.ACCENT, theme)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Passage(is_a_draft(), Look(Step.LABEL), theme), 1)
