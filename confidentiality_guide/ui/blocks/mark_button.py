"""Taking something along: one touch puts it on the reader's list of questions, another takes it off again."""

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.to_take import Taking, ToTake
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.painting import line_width
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme


class MarkButton(Button):
    """A bookmark that fills. It never changes its size. `words` are what it says before it is pressed."""

    accessible_role: ClassVar = QAccessible.Role.CheckBox

    def __init__(
        self, what: ToTake, taking: Taking, theme: Theme, parent: QWidget | None = None, *, words: str = ""
    ) -> None:
        self._at_rest = words or _("Take along")
        super().__init__(self._at_rest, theme, icon="bookmark-simple", face=Face.CHIP, step=Step.LABEL, parent=parent)
        self.what, self._taking = what, taking
        self._full = False
        self.setCheckable(True)
        self._show(taken=taking.has(what))
        self.clicked.connect(self._turn)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say whether it is on the list."""
        state.checkable = True
        state.checked = self.isChecked()

    def _words(self) -> tuple[str, str, str]:
        return self._at_rest, _("On my list"), _("Your list is full")

    def _turn(self) -> None:
        was_on = self._taking.has(self.what)
        on = self._taking.turn(self.what)
        self._full = not on and not was_on
        self._show(taken=on)
        announce(self, self.text())

    def _show(self, *, taken: bool) -> None:
        self.setChecked(taken)
        self._icon = "bookmark-simple-fill" if taken else "bookmark-simple"
        rest, on, full = self._words()
        self.setText(on if taken else full if self._full else rest)
        self.setAccessibleName(fill(_("Take along: {what}"), what=self.what.words))
        self.update()

    def sizeHint(self) -> QSize:
        wide = self.around_words() + max(line_width(self.font(), words) for words in self._words()[:2])
        return QSize(wide, self.heightForWidth(wide))
