"""What a reader wants to take along, one under the other, each with a way to take it off again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.cross_button import CrossButton
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.questions import Marked, Questions


class RemoveButton(CrossButton):
    """Takes one thing off the list."""

    def __init__(self, marked: Marked, theme: Theme) -> None:
        word = "" if theme.metrics.kiosk else _("Remove")
        super().__init__(word, fill(_("Remove: {what}"), what=marked.words), theme)
        self.marked = marked


class QuestionRow(Card):
    """One thing to ask."""

    def __init__(self, marked: Marked, theme: Theme) -> None:
        super().__init__(theme, pad=3, gap=0)
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(theme.metrics.space(3))
        size = round(theme.metrics.font_px(Step.BODY) * 1.25)
        row.addWidget(IconLabel("bookmark-simple-fill", size, Role.ACCENT, theme), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Passage(marked.words, Look(), theme), 1, Qt.AlignmentFlag.AlignVCenter)
        self.remove = RemoveButton(marked, theme)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)


class QuestionList(QWidget):
    """The list.

    Signals:
        removed: Something is to be taken off; carries the `Marked`.
    """

    removed = Signal(object)

    def __init__(self, questions: Questions, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(2))
        for marked in questions.marked:
            row = QuestionRow(marked, theme)
            row.remove.clicked.connect(self._report)
            column.addWidget(row)
        column.addStretch()

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, RemoveButton):
            self.removed.emit(button.marked)
