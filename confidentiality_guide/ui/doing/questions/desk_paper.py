"""The list on a printer or in a PDF of the reader's own choice: for a desktop, which may open dialogs."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from confidentiality_guide.files import replace_file
from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.doing.questions.paper_card import PaperCard
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.shell.setting import Setting


class DeskPaperCard(PaperCard):
    """Prints, or saves as a PDF."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting, _("Print your list, or keep it as a file."))
        for words, icon, act in (
            (_("Print…"), "printer", self._ask_printer),
            (_("Save as PDF…"), "file-text", self._ask_file),
        ):
            button = Button(words, self.theme, icon=icon)
            button.clicked.connect(act)
            self._buttons.addWidget(button)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setLayoutDirection(self.theme.direction)
        QDialog.open(dialog)  # of its own accord a QPrintDialog has only one that asks for a receiver

    def _tell(self, words: str) -> None:
        """Say what has come of it; the keyboard goes there."""
        self._say(words)
        read_out(self._said)

    # -- on a printer

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        from confidentiality_guide.ui.printing.pages import TITLE, page_size

        if not QPrinterInfo.availablePrinterNames():
            self._tell(_("No printer is set up on this computer. You can save your list as a PDF."))
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(TITLE)
        self._printer.setPageSize(page_size())
        dialog = QPrintDialog(self._printer, self.window())
        dialog.accepted.connect(self._print)
        self._open(dialog)

    def _print(self) -> None:
        from confidentiality_guide.ui.printing.pages import draw

        self._printer.setFullPage(True)
        if draw(self._document(), self._printer):
            self._tell(_("Your list was sent to the printer."))
        else:
            self._tell(_("The printer cannot be reached now. Nothing was printed."))

    # -- in a file

    def _ask_file(self) -> None:
        from confidentiality_guide.ui.printing.pages import TITLE

        # Qt's own file dialog writes down which folders it was shown: nowhere, then.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
        dialog = QFileDialog(self.window(), _("Save as PDF"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{TITLE}.pdf")
        dialog.fileSelected.connect(self._save)
        self._open(dialog)

    def _save(self, path: str) -> None:
        from confidentiality_guide.ui.printing.pages import as_pdf

        try:
            replace_file(Path(path), as_pdf(self._document()))
        except OSError:
            self._tell(_("It could not be saved there. Try another folder."))
        else:
            self._tell(_("Your list was saved."))
