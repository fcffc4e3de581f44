"""The card of a state's law, and the card that says that states differ."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.jurisdictions import StateLaw, Subject
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.states.state_law import where_unknown
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.painting import isolated
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.shell.cards import SourceCard
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.visit import ELSEWHERE


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


class StateLawCard(SourceCard):
    """What the law of the reader's state says: whom it is about, from what age, whom to call, and if sources disagree."""

    def __init__(self, law: StateLaw, source: Source, setting: Setting, parent: QWidget | None = None) -> None:
        self._law = law
        self._tells_note = bool(law.note) and (law.disputed or Layer.PRO in setting.visit.reader.layers)
        super().__init__(source, setting, parent)
        if law.disputed:
            self._column.insertWidget(1, Tag("scales", _("Sources disagree"), setting.theme))

    def _dates(self) -> None:
        law = self._law
        if self._tells_note:  # above the line that was just drawn
            note = Passage(law.note, Look(Step.LABEL, english=True), self._theme)
            self._column.insertWidget(self._column.count() - 1, note)
        if law.applies_to:
            self._row(_("Who it is about"), law.applies_to)
        if law.age is not None:
            self._row(_("Age"), str(law.age))
        if law.hotline:
            self._row(_("Phone"), isolated(law.hotline, right_to_left=self._theme.right_to_left))
        super()._dates()

    def _address(self) -> None:
        if self._source.address:  # few laws of states have one to read them at
            super()._address()


class StatesDifferCard(QWidget):
    """What holds where nobody knows the state, in the words of the state page, and a way to choose one.

    Signals:
        choose_pressed: The reader wants to choose their state.
        link_opened: A source was asked for; carries its `Target`.
        damage_found: What it says or cites is damaged.
    """

    choose_pressed = Signal()
    link_opened = Signal(object)
    damage_found = Signal()

    def __init__(self, subject: Subject, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = setting.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        maker = BlockMaker(theme, setting.shelf, self)
        maker.link_opened.connect(self.link_opened)
        maker.damage_found.connect(self.damage_found)
        for block in where_unknown(setting, subject):
            column.addWidget(maker.make(block))
        unchosen = _("You have not chosen a state. Choose yours to see its rule on “{subject}”.")
        elsewhere = _("This guide does not hold the law of where you live. Ask your therapist about “{subject}” there.")
        words = fill(elsewhere if setting.visit.state == ELSEWHERE else unchosen, subject=subject_title(subject))
        column.addWidget(Passage(words, Look(Step.LABEL, QFont.Weight.Medium, Role.INK_MUTED), theme))
        choose = Button(_("Choose my state"), theme, icon="map-trifold", face=Face.PRIMARY)
        choose.clicked.connect(self.choose_pressed)
        column.addWidget(choose)
