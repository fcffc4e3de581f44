"""Some of several picker buttons at once: "More" turns to the next of them, and round again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.doing.parts.picker_button import PickerButton
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.placing import height_of
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme


class PagedPicker(QWidget):
    """`most` buttons at once, in `columns`; whoever makes it gives `more` a place.

    Signals:
        picked: One was pressed; carries its value.
        turned: Others of them are shown.
    """

    picked = Signal(str)
    turned = Signal()

    def __init__(self, buttons: Sequence[PickerButton], theme: Theme, *, columns: int, most: int) -> None:
        super().__init__()
        self._buttons, self._most = list(buttons), most
        self._first = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = ColumnsLayout(columns, 1, theme.metrics.space(1 if columns == 1 else 2))
        column.addLayout(self._grid)
        column.addStretch()
        for button in self._buttons:
            button.clicked.connect(self._report, Qt.ConnectionType.QueuedConnection)
            self._grid.addWidget(button)
        self.more = Button(_("More"), theme, step=Step.LABEL, parent=self)  # never a window of its own
        self.more.clicked.connect(self._turn)
        self._turn_to_chosen()

    def show_chosen(self, value: str) -> None:
        """Fill the one with this value, and turn to it."""
        for button in self._buttons:
            button.set_chosen(button.value == value)
        self._turn_to_chosen()

    def fit(self, width: int, height: int) -> None:
        """Show no more at once than there is room for; widths and heights in pixels."""
        gap = self._buttons[0].theme.metrics.space(1)
        used = fitting = 0
        for item in self._grid.items:
            used += height_of(item, width) + gap
            fitting += used - gap <= height
        self._most = max(1, min(self._most, fitting))
        self._turn_to_chosen()

    def _turn_to_chosen(self) -> None:
        chosen = next((place for place, button in enumerate(self._buttons) if button.isChecked()), self._first)
        self._first = chosen // self._most * self._most
        self._show()

    def _turn(self) -> None:
        self._first += self._most
        if self._first >= len(self._buttons):
            self._first = 0
        self._show()
        self.turned.emit()

    def _show(self) -> None:
        for place, button in enumerate(self._buttons):
            button.setVisible(self._first <= place < self._first + self._most)
        self.more.setVisible(len(self._buttons) > self._most)
        self.updateGeometry()

    def _report(self) -> None:
        button = self.sender()
        if isinstance(button, PickerButton):
            self.picked.emit(button.value)
