"""The floor: a bare window with the same page as plain labels. Run as `bare_window.py STARTED PAGE settled?`.

It imports as little as such a window can. It says that its labels are plain text, as it must: else Qt would guess.
A line of the page is the size of its letters in pixels, 1 if they are bold, else 0, and the words.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from bench.children.report import report, report_when_settled


class BareWindow(QWidget):
    """Labels under each other in a scroller."""

    def __init__(self, page: list[str]) -> None:
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        for line in page:
            size, bold, words = line.rstrip().split(" ", 2)
            column.addWidget(_label(words, int(size), bold=bold == "1"))
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.addWidget(scroller)
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, report_when_settled if sys.argv[3:] else report)


def _label(words: str, size: int, *, bold: bool) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPixelSize(size)
    font.setBold(bold)
    label.setFont(font)
    return label


def main() -> int:
    """Open the window and stay until it was painted."""
    application = QApplication([])
    with open(sys.argv[2], encoding="utf-8") as page:  # noqa: PTH123
        window = BareWindow(page.readlines())
    window.resize(1366, 820)
    window.show()
    return application.exec()


if __name__ == "__main__":
    main()
