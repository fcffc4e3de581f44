"""The floor: a bare window with the same page as plain labels. Run as `bare_window.py STARTED PAGE settled?`.

It imports as little as such a window can. It says that its labels are plain text, as it must: else Qt would guess.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from bench.children.report import report, report_when_settled


class BareWindow(QWidget):
    """Labels under each other in a scroller."""

    def __init__(self, texts: list[tuple[str, int, bool]]) -> None:
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        for words, size, bold in texts:
            column.addWidget(self._label(words, size, bold))
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.addWidget(scroller)
        self._painted = False

    def _label(self, words: str, size: int, bold: bool) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        font = label.font()
        font.setPixelSize(size)
        font.setBold(bold)
        label.setFont(font)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, report_when_settled if sys.argv[3:] else report)


def main() -> int:
    """Open the window and stay until it was painted."""
    application = QApplication([])
    page = json.loads(Path(sys.argv[2]).read_bytes())
    window = BareWindow(page["texts"])
    window.resize(*page["size"])
    window.show()
    return application.exec()


if __name__ == "__main__":
    main()
