"""Something to try, in the flow of a page: a story to play, a question to answer, a ladder to look at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.theme.theme import Theme

_ICON = {Scheme.SCENARIO: "chat-teardrop-text", Scheme.LADDER: "steps", Scheme.CHECK: "seal-question"}


def _line(scheme: Scheme) -> str:
    if scheme is Scheme.SCENARIO:
        return _("A short story: you choose what happens next.")
    if scheme is Scheme.LADDER:
        return _("Step by step, and who knows at each step.")
    return _("One question. No score.")


class TryCard(RowButton):
    """A row that stands in a page and leads into something to do.

    Signals:
        target_opened: It was pressed; carries its `Target`.
    """

    target_opened = Signal(object)

    def __init__(
        self, words: str, target: Target, theme: Theme, parent: QWidget | None = None, *, english: str = ""
    ) -> None:
        icon = _ICON.get(target.scheme, "play")
        super().__init__(words, _line(target.scheme), theme, icon=icon, english=english, parent=parent)
        self._target = target
        self.clicked.connect(self._report)

    def _report(self) -> None:
        self.target_opened.emit(self._target)
