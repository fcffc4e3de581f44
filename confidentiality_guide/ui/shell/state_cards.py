"""The card of a state's law, and the card that says that states differ."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.jurisdictions import StateLaw, Subject
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.shell.cards import SourceCard
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


def subject_title(subject: Subject) -> str:
    """What a state's law is about, in the reader's language."""
    return {
        Subject.DUTY_TO_WARN: _("Danger to someone else"),
        Subject.CHILD_ABUSE: _("Harm to a child"),
        Subject.ELDER_ABUSE: _("Harm to an older or disabled adult"),
        Subject.PRIVILEGE: _("In court"),
        Subject.MINOR_CONSENT: _("Teens"),
        Subject.BOARD: _("Who licenses therapists"),
    }[subject]


def how_states_differ(subject: Subject) -> str:
    """How states differ on a subject, for someone whose state is not known."""
    return {
        Subject.DUTY_TO_WARN: _(
            "In most states a therapist must act on a serious threat to someone else. In others they may, or the "
            "law is not clear."
        ),
        Subject.CHILD_ABUSE: _(
            "In every state therapists must report abuse of a child when the law’s test is met. In some states "
            "every person must."
        ),
        Subject.ELDER_ABUSE: _(
            "In most states therapists must report abuse of older or disabled adults. In a few the law is not "
            "clear, or does not name them."
        ),
        Subject.PRIVILEGE: _(
            "Each state says what a therapist may be asked in its courts, and which therapists it means."
        ),
        Subject.MINOR_CONSENT: _(
            "Some states set an age from which a teen can agree to counseling alone. Others go by the case."
        ),
        Subject.BOARD: _("Each state has boards that license therapists and take complaints."),
    }[subject]


class StateLawCard(SourceCard):
    """What the law of the reader's state says, with the note for professionals."""

    def __init__(self, law: StateLaw, source: Source, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(source, setting, parent)
        if law.disputed:
            self._column.insertWidget(1, Tag("scales", _("Sources disagree"), setting.theme))
        if law.note and (setting.visit.reader.layers - {"client"} or law.disputed):
            self._column.insertWidget(3, Passage(law.note, Look(Step.LABEL, english=True), setting.theme))


class StatesDifferCard(QWidget):
    """How states differ, and a way to choose one.

    Signals:
        choose_pressed: The reader wants to choose their state.
    """

    choose_pressed = Signal()

    def __init__(self, subject: Subject, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = setting.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        column.addWidget(Passage(how_states_differ(subject), Look(Step.BODY), theme))
        words = fill(
            _("You have not chosen a state. Choose yours to see its rule on “{subject}”."),
            subject=subject_title(subject),
        )
        column.addWidget(Passage(words, Look(Step.LABEL, QFont.Weight.Medium, Role.INK_MUTED), theme))
        choose = Button(_("Choose my state"), theme, icon="map-trifold", face=Face.PRIMARY)
        choose.clicked.connect(self.choose_pressed)
        column.addWidget(choose)
