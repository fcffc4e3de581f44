"""The list on the practice's printer, at one touch and without a dialog."""

from PySide6.QtCore import QTimer

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.practice import Practice
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.doing.questions.paper_card import PaperCard
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.printing import MOST_PRINTED, OVER, Printing, Stage

_LOOKS_MS = 250  # at how far a printing is, that goes on in a thread


class KioskPaperCard(PaperCard):
    """Prints when it is pressed, and says what comes of it.

    How far a printing is stands in the visit: whoever comes back to the page finds it, and the next person does not.
    """

    def __init__(self, setting: Setting, practice: Practice) -> None:
        super().__init__(setting, "")
        self._practice = practice
        self._print = Button(_("Print it"), self.theme, icon="printer")
        self._print.clicked.connect(self._begin)
        self._buttons.addWidget(self._print)
        self._look = QTimer(self)
        self._look.setInterval(_LOOKS_MS)
        self._look.timeout.connect(self._look_again)
        self._stage = self._present()
        self._show()
        if self._stage is not None:
            self._look.start()

    def _present(self) -> Stage | None:
        """How far the last printing is; none: nothing was printed. A moment later it may be further."""
        printings = self._setting.visit.doing.printings
        return printings[-1].stage if printings else None

    def _begin(self) -> None:
        from confidentiality_guide.ui.printing.front_desk import FrontDesk
        from confidentiality_guide.ui.printing.pages import as_pdf

        document = as_pdf(self._document())
        printing = Printing()
        self._setting.visit.doing.printings.append(printing)
        self._stage = printing.stage
        self._show()
        read_out(self._said)
        FrontDesk(document, self._practice.printer, printing).begin()
        self._look.start()

    def _look_again(self) -> None:
        """Show it where something else has become of it, and leave the keyboard where it is."""
        stage, before = self._present(), self._said.words
        if stage is not self._stage:
            self._stage = stage
            self._show()
            if self._said.words != before:
                announce(self._said, self._said.words)
        if stage in OVER:
            self._look.stop()

    def _show(self) -> None:
        """Say what has become of it, and offer to print, unless it is being handed over or enough has been printed."""
        enough = sum(one.takes_paper for one in self._setting.visit.doing.printings) >= MOST_PRINTED
        again = self._stage in {Stage.SENT, Stage.PRINTED}
        self._print.setText(_("Print it again") if again else _("Print it"))
        offered = self._stage is not Stage.SENDING and not enough
        self._print.setVisible(offered)
        self._with_phone.setVisible(offered)
        self._say(*_words(self._stage, self._practice.printer_place, last=enough))


def _words(stage: Stage | None, place: str, *, last: bool) -> tuple[str, str]:
    """What has become of a printing, and what to do now."""
    instead = _("Take your list with a code on this page.")
    if stage is Stage.SENDING:
        return _("Your list is on its way to the printer."), ""
    if stage is Stage.UNREACHABLE:
        return _("The printer cannot be reached now. Nothing was printed."), instead
    if stage is Stage.TAKEN_BACK:
        return _("The printer does not answer. Your list was taken back: it is not printed later."), instead
    if stage is Stage.LEFT_THERE:
        return _("The printer does not answer. Please tell the front desk: your list may be printed later."), instead
    if stage is None:
        line = _("One touch prints your list.")
    else:
        line = (
            _("Your list is being printed, for the last time in this visit.")
            if last
            else _("Your list is being printed.")
        )
    if place:
        return line, fill(_("Fetch it soon, since others there can see it. Where it is: {place}"), place=place)
    return line, _("Fetch it soon at the front desk, since others there can see it.")
