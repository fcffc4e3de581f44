"""From a client's hand-off code back to topics: for a therapist, at a desk."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, ngettext
from confidentiality_guide.intake.hand_off import HandOffError, decode
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.names import Names
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Place, Route


def what_is_wrong(reason: str) -> str:
    """Why a code was not read, in a plain sentence."""
    return {
        "words": _("A code has three words, or ten digits. Please type all of them."),
        "unknown-word": _("One of the words is not a word of a code. Please check how it is spelled."),
        "digits": _("A code has ten digits. Please count them again."),
        "checksum": _("One word or digit is not right, or the code comes from another edition of the guide."),
    }[reason]


class HandOffReader(Card):
    """A field for a code, and what it stands for.

    Signals:
        route_wanted: A topic was chosen; carries its `Route`.
    """

    route_wanted = Signal(object)

    def __init__(self, shelf: Shelf, theme: Theme) -> None:
        super().__init__(theme, pad=5, gap=3)
        self._shelf = shelf
        self.column.addWidget(Passage(_("A code from a client"), Look(Step.LEAD, QFont.Weight.Bold, heading=2), theme))
        line = _("Type the three words or the ten digits. You see the topics, and nothing else.")
        self.column.addWidget(Passage(line, Look(), theme))
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(theme.metrics.space(3))
        self.edit = QLineEdit()
        self.edit.setFont(theme.font(Step.LEAD))
        self.edit.setMinimumHeight(max(theme.metrics.target, theme.line_px(Step.LEAD) + theme.metrics.space(2)))
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.edit.setAccessibleName(_("Hand-off code"))
        self.edit.returnPressed.connect(self.read)
        row.addWidget(self.edit, 1)
        show = Button(_("Show topics"), theme)
        show.clicked.connect(self.read)
        row.addWidget(show)
        self._answer: QWidget | None = None

    def read(self) -> None:
        """Show what the code that was typed stands for, or why it cannot be read."""
        try:
            topics = decode(self.edit.text(), self._shelf.code_book())
        except HandOffError as error:
            self._say(what_is_wrong(error.reason), ())
        else:
            count = len(topics)
            words = ngettext("Your client wants to talk about this:", "Your client wants to talk about these:", count)
            self._say(words if topics else _("This code names no topic."), topics)

    def _say(self, words: str, topics: tuple[TopicId, ...]) -> None:
        if self._answer is not None:
            self.column.removeWidget(self._answer)
            self._answer.hide()
            self._answer.deleteLater()
        self._answer = QWidget()
        column = QVBoxLayout(self._answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.metrics.space(1))
        said = Passage(words, Look(Step.BODY, QFont.Weight.DemiBold, Role.INK), self.theme)
        column.addWidget(said)
        names = Names(self._shelf)
        for topic in topics:
            if name := names.of_topic(topic):
                row = LinkRow(name, self.theme)
                goes_to(row, Route(Place.TOPIC, topic), self.route_wanted.emit)
                column.addWidget(row)
        self.column.addWidget(self._answer)
        self._answer.show()
        read_out(said)
