"""A button with a cross, and with its word where there is room for it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.painting import square_in
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_CROSS_EMS = 1.1


class CrossButton(Button):
    """Takes something away. Without a word, the cross stands in the middle; its name is said all the same."""

    def __init__(self, word: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(word, theme, icon="x" if word else "", step=Step.LABEL, parent=parent)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """As wide as it must be for a finger."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.theme.metrics.target), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), self.theme.metrics.target), hint.height())

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The cross alone, or before the word."""
        if self.text():
            super().paint_face_of(painter, face)
            return
        paint_icon(painter, "x-bold", self.icon_ink, square_in(face, round(self.font().pixelSize() * _CROSS_EMS)))
