"""The small button that takes the last thing back in a story."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.painting import square_in
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_ICON = "arrow-left"


class BackButton(Button):
    """An arrow and its words, or the arrow alone where there is no room for them; its name is always said."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_("Step back"), theme, icon=_ICON, step=Step.LABEL, parent=parent)

    def set_short(self, short: bool) -> None:
        """Show the arrow alone."""
        self.setText("" if short else _("Step back"))
        self.setAccessibleName(_("Step back"))

    def around_words(self) -> int:
        return super().around_words() - (0 if self.text() else self.theme.metrics.space(2))

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        if self.text():
            super().paint_face_of(painter, face)
            return
        square = square_in(face, self._icon_size)
        paint_icon(painter, _ICON, self.icon_ink, square, right_to_left=self.theme.right_to_left)
