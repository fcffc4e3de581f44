"""Where a story's lesser buttons stand if there is no room for them at the foot of a kiosk."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.doing.parts.rows_layout import RowsLayout


class WaysInPage(QWidget):
    """A row in the page, for as long as there is something in it."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = RowsLayout(gap, parent=self)
        self._taken: Sequence[QWidget] = ()

    def take(self, buttons: Sequence[QWidget]) -> None:
        """Show these, and no others."""
        for button in self._taken:
            self._row.removeWidget(button)
        self._taken = buttons
        for button in buttons:
            self._row.addWidget(button)
            button.show()
        self.setVisible(bool(buttons))
