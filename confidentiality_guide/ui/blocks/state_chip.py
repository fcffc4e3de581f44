"""The chip of a state's law: its citation, or, with no state chosen, that states differ."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.parts.chip import Chip
from confidentiality_guide.ui.theme.theme import Theme


class StateChip(Chip):
    """Opens the card of a state's law.

    Signals:
        target_opened: It was pressed; carries its `Target`, "state:duty-to-warn".
    """

    target_opened = Signal(object)

    def __init__(
        self, words: str, target: Target, theme: Theme, law: Source | None, parent: QWidget | None = None
    ) -> None:
        doubt = _("being checked") if law is not None and law.being_checked else ""
        super().__init__("map-trifold", words, doubt, theme, parent)
        self._target = target
        if law is not None:
            self.say(fill(_("Your state’s rule: {citation}"), citation=words))
        self.clicked.connect(self._report_target)

    def _report_target(self) -> None:
        self.target_opened.emit(self._target)
