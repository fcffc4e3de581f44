"""Ways to take a list along: a code for the reader's own phone, and a hand-off code for the therapist."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.intake.hand_off import HandOff
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.questions.plain_codes import in_parts
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.questions import Questions

_CODE_KIOSK_MM, _CODE_DESKTOP_UNITS = 118, 90
_GROUPS = (3, 6)  # where the gaps of ten digits are: 3-3-4


def _card(title: str, theme: Theme) -> Card:
    card = Card(theme, pad=5, gap=3)
    card.column.addWidget(Passage(title, Look(Step.LEAD, QFont.Weight.Bold, heading=2), theme))
    return card


class PhoneCard(QWidget):
    """The list as plain text in a code; a long list needs more than one, shown one at a time."""

    def __init__(self, questions: Questions, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts = in_parts(_("My questions"), [one.words for one in questions.marked])
        self._place = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._card = _card(_("On my phone"), theme)
        whole.addWidget(self._card)
        self._card.column.addWidget(
            Passage(
                _("Point your phone’s camera here. It reads your list as plain text. No network is needed."),
                Look(),
                theme,
            )
        )
        self._where = Passage("", Look(Step.LABEL, QFont.Weight.DemiBold), theme)
        self._code = self._made()
        self._card.column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        if len(self._parts) > 1:
            self._card.column.addWidget(self._where)
            more = Button(_("Next code"), theme, icon_after="arrow-right")
            more.clicked.connect(self._turn)
            self._card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.column.addStretch()

    def _made(self) -> QuickCode:
        metrics = self._theme.metrics
        size = metrics.mm(_CODE_KIOSK_MM) if metrics.kiosk else metrics.space(_CODE_DESKTOP_UNITS / metrics.text)
        self._where.set_text(fill(_("Code {place} of {count}"), place=self._place + 1, count=len(self._parts)))
        return QuickCode(self._parts[self._place], size, self._theme, error="l")

    def _turn(self) -> None:
        self._place = (self._place + 1) % len(self._parts)
        old, self._code = self._code, self._made()
        self._card.column.replaceWidget(old, self._code)
        self._card.column.setAlignment(self._code, Qt.AlignmentFlag.AlignHCenter)
        old.hide()
        old.deleteLater()
        read_out(self._where)


class HandOffCard(Card):
    """The hand-off code: three words, and the same as ten digits."""

    def __init__(self, code: HandOff, theme: Theme) -> None:
        super().__init__(theme, pad=5, gap=3)
        column = self.column
        column.addWidget(Passage(_("For my therapist"), Look(Step.LEAD, QFont.Weight.Bold, heading=2), theme))
        column.addWidget(Passage(_("Say or show these three words:"), Look(), theme))
        words = Look(Step.TITLE, QFont.Weight.Bold, Role.ACCENT, english=True)
        column.addWidget(Passage("  ".join(code.words), words, theme))
        column.addWidget(Passage(_("Or these digits. They say the same:"), Look(), theme))
        digits = Look(Step.TITLE, QFont.Weight.Bold, Role.ACCENT, english=True)
        column.addWidget(Passage(grouped(code.digits), digits, theme))
        line = _("It names the topics you want to talk about. It says nothing else about you.")
        column.addWidget(Passage(line, Look(Step.LABEL, role=Role.INK_MUTED), theme))
        column.addStretch()


def grouped(digits: str) -> str:
    """Ten digits as they are said: three, three and four."""
    first, second = _GROUPS
    return f"{digits[:first]} {digits[first:second]} {digits[second:]}"
