"""The list on paper: what a card for it has in either layout."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QAccessible, QFont

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

if TYPE_CHECKING:  # imported where something is printed
    from confidentiality_guide.ui.printing.pages import Document


def paper_card(setting: Setting) -> "PaperCard | None":
    """The card for this layout. At a kiosk there is one where the practice has set up a printer."""
    if not setting.theme.metrics.kiosk:
        return _for_desktop(setting)
    if setting.practice is None or not setting.practice.printer:
        return None
    from confidentiality_guide.ui.doing.questions.kiosk_paper import KioskPaperCard

    return KioskPaperCard(setting, setting.practice)


def _for_desktop(setting: Setting) -> "PaperCard":
    from confidentiality_guide.ui.doing.questions.desk_paper import DeskPaperCard

    return DeskPaperCard(setting)


class WithPhone(Button):
    """Whether the code for a phone is printed, too."""

    accessible_role: ClassVar = QAccessible.Role.CheckBox

    def __init__(self, theme: Theme) -> None:
        super().__init__(_("With the code for my phone"), theme, icon="qr-code", step=Step.LABEL)
        self.setCheckable(True)
        self.toggled.connect(self._show)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say whether it is."""
        state.checkable = True
        state.checked = self.isChecked()

    def _show(self, on: bool) -> None:
        self._icon = "check-circle-fill" if on else "qr-code"
        self.update()


class PaperCard(Card):
    """The list on paper: a line, another one where there is more to say, and the buttons."""

    def __init__(self, setting: Setting, line: str) -> None:
        super().__init__(setting.theme, pad=5, gap=3)
        self._setting = setting
        title = Look(Step.LEAD, QFont.Weight.Bold, heading=2)
        self.column.addWidget(Passage(_("On paper"), title, self.theme))
        self._said, self._more = Passage(line, Look(), self.theme), Passage("", Look(), self.theme)
        self._more.hide()
        self.column.addWidget(self._said)
        self.column.addWidget(self._more)
        self._with_phone = WithPhone(self.theme)
        row = FlowLayout(self.theme.metrics.space(3))
        self.column.addLayout(row)
        row.addWidget(self._with_phone)
        self._buttons = FlowLayout(self.theme.metrics.space(3))
        self.column.addLayout(self._buttons)
        self.column.addStretch()

    def _document(self) -> "Document":
        from confidentiality_guide.ui.doing.questions.on_paper import list_on_paper

        return list_on_paper(self._setting, with_phone=self._with_phone.isChecked())

    def _say(self, line: str, more: str = "") -> None:
        """Say what has come of it, in place of what was said before."""
        self._said.set_text(line)
        self._more.set_text(more)
        self._more.setVisible(bool(more))
