"""The head of a story: which story, and how far one is in it, said honestly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.progress import Progress
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_DASHES_UP_TO = 1.25  # the text size up to which there is room for them beside the words that say the same


def how_far(telling: Telling) -> str:
    """Where the reader is: of how many scenes is only said where every way has as many."""
    if telling.is_over:
        return _("The end")
    total, exact = telling.length()
    if exact:
        return fill(_("Scene {place} of {count}"), place=telling.number, count=total)
    return fill(_("Scene {place} of about {count}"), place=telling.number, count=total)


class HowFar(QWidget):
    """Words, and dashes where the number of scenes is certain."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._short = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.metrics.space(4))
        self._parts: list[QWidget] = []

    def show_place(self, telling: Telling) -> None:
        """Say where the reader is now."""
        for old in self._parts:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        muted = Look(Step.LABEL, role=Role.INK_MUTED, one_line=True)
        self._parts = [Passage(how_far(telling), muted, self._theme)]
        total, exact = telling.length()
        if exact and self._theme.metrics.text <= _DASHES_UP_TO:
            dashes = Progress(telling.number - 1, total, self._theme)
            dashes.set_short(self._short)
            self._parts.append(dashes)
        for part in self._parts:
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
            part.show()  # or it would be shown by a later event, and painted twice

    def set_short(self, short: bool) -> None:
        """Take less room, on a tall screen."""
        self._short = short
        for part in self._parts:
            if isinstance(part, Progress):
                part.set_short(short)


def story_name(title: str) -> str:
    """How a story is named at the head of its scenes."""
    return fill(_("Story: {title}"), title=title)
