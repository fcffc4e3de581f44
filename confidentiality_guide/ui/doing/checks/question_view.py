"""A question in a little story of its own, its answers, and at once what follows from the one that was pressed."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.concepts import Question
from confidentiality_guide.teaching.inline import Run, plain
from confidentiality_guide.ui.blocks.callouts import QuietCallout
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.doing.parts.feedback import read_aloud
from confidentiality_guide.ui.doing.parts.rows_layout import RowsLayout
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class Answer(QuietCallout):
    """What follows from an answer: its name for a screen reader is the word, and what it says describes it."""

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(self, name: str, icon: str, parts: Sequence[QWidget], theme: Theme, *, clear: bool) -> None:
        ground, line = (Role.ACCENT_TINT, Role.ACCENT) if clear else (Role.RAISED, Role.LINE_STRONG)
        ink = Role.ACCENT if clear and theme.high_contrast else Role.INK
        super().__init__(name, icon, parts, [], theme, ground=ground, line=line, ink=ink)
        self.setAccessibleDescription(" ".join(part.words for part in parts if isinstance(part, Passage)))


class QuestionView(QWidget):
    """The stem, the answers, and the feedback under them.

    Signals:
        answered: An answer was pressed; carries its place among all answers.
    """

    answered = Signal(int)

    def __init__(self, question: Question, order: tuple[int, ...], maker: BlockMaker, theme: Theme) -> None:
        super().__init__()
        self._maker, self._theme = maker, theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.metrics.space(3))
        self._column.addWidget(maker.lead(question.stem))
        self._answers = RowsLayout(theme.metrics.space(2))
        self._column.addLayout(self._answers)
        self._buttons: dict[
            ChoiceButton, int
        ] = {}  # in no group of Qt's, which would take all but one out of Tab's way
        for place in order:
            label = question.answers[place].label
            button = ChoiceButton(plain(label), theme, english=plain(maker.english_of(label)))
            button.clicked.connect(self._report)
            self._buttons[button] = place
            self._answers.addWidget(button)
        self._feedback: QWidget | None = None

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton):
            self.answered.emit(self._buttons[button])

    def show_answer(self, place: int, feedback: QWidget, *, aloud: bool) -> None:
        """Show what follows from an answer; `aloud`: the focus goes there."""
        self._drop_feedback()
        self._choose(place)
        self._feedback = feedback
        self._column.addWidget(feedback)
        if aloud:
            read_aloud(feedback)

    def show_question(self, leave: int | None) -> None:
        """Show the question again; the keyboard is on the first answer that was not the one left."""
        self._drop_feedback()
        self._choose(None)
        others = [button for button, place in self._buttons.items() if place != leave]
        if others:
            others[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int | None) -> None:
        for button, its_place in self._buttons.items():
            button.setChecked(its_place == place)

    def _drop_feedback(self) -> None:
        if self._feedback is not None:
            self._column.removeWidget(self._feedback)
            self._feedback.hide()
            self._feedback.deleteLater()
            self._feedback = None

    def feedback(self, blocks: tuple[Block, ...], *, right: bool, belief: str) -> QWidget:
        """What follows: clear, or let's look again. Never right, wrong or a score.

        Args:
            belief: The misconception that leads to this answer, in the reader's words; empty: none.
        """
        theme = self._theme
        parts: list[QWidget] = []
        if belief:
            said, english = _("Some people think: “{belief}”"), plain(self._maker.english_of(belief))
            beside = (Run(fill(said.english, belief=english)),) if english else ()
            muted = Look(Step.BODY, role=Role.INK_MUTED)
            parts.append(self._maker.passage(fill(said, belief=belief), muted, beside))
        parts += [self._maker.make(block) for block in blocks]
        name = _("Clear") if right else _("Let’s look again")
        icon = "lightbulb-fill" if right else "eye"
        return Answer(name, icon, parts, theme, clear=right)
