"""A quiet line: what is not known of the reader and would change what is said here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.situation_chips import AGE, STATE, situation_chips
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


def _why(unknown: Sequence[str]) -> str:
    if STATE in unknown and AGE in unknown:
        return _("Here it matters where you live and how old you are.")
    return _("Here it matters where you live.") if STATE in unknown else _("Here it matters how old you are.")


class SituationLine(QWidget):
    """Chips that let the reader say it. Nobody has to.

    Signals:
        situation_wanted: The reader wants to say it; carries "state" or "age".
    """

    situation_wanted = Signal(str)

    def __init__(self, unknown: Sequence[str], setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = setting.theme
        row = FlowLayout(theme.metrics.space(3), self)
        chips = situation_chips(setting, unknown)
        why = QWidget()  # as high as a chip, so that the words stand in its middle
        middle = QVBoxLayout(why)
        middle.setContentsMargins(0, 0, 0, 0)
        look = Look(Step.LABEL, role=Role.INK_MUTED)
        middle.addWidget(Passage(_why(unknown), look, theme), 0, Qt.AlignmentFlag.AlignVCenter)
        why.setMinimumHeight(max(chip.sizeHint().height() for chip in chips))
        row.addWidget(why)
        for chip in chips:
            chip.situation_wanted.connect(self.situation_wanted)
            row.addWidget(chip)
