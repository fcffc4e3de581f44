"""Help now, in one line on its plate: it stands at the foot of a page about danger, whatever the page shows."""

from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.ui.blocks.callouts import PlatedCallout
from confidentiality_guide.ui.blocks.make import CRISIS
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_PLATE_UNITS = 14
_LARGE_UP_TO = 1.25  # the text size


class HelpPlate(PlatedCallout):
    """Whom to call or text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        asks, says = _("Hard right now?"), _("Call or text 988, any time.")
        step = Step.BODY if theme.metrics.text <= _LARGE_UP_TO else Step.LABEL
        line = Passage((Run(f"{asks} ", strong=True), Run(says)), Look(step), theme)
        super().__init__("", CRISIS, [line], [], theme, parent)
        self.setAccessibleName(f"{asks} {says}")

    @property
    def _plate_width(self) -> int:
        return self.theme.metrics.space(_PLATE_UNITS)
