"""The usual button."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.parts.painting import along, square_in, wrapped_rect
from confidentiality_guide.ui.parts.pressable import Face, WordButton
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.25


class Button(WordButton):
    """A word, and an icon before or after it, in the middle of a face."""

    def __init__(
        self,
        words: str,
        theme: Theme,
        *,
        icon: str = "",
        icon_after: str = "",
        face: Face = Face.PLAIN,
        step: Step = Step.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, theme, face, step, parent)
        self._icon, self._icon_after, self._step = icon, icon_after, step

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * _ICON_EMS)

    @property
    def _pad(self) -> int:
        return self.theme.metrics.space(3 if self._step is Step.LABEL else 4)

    def around_words(self) -> int:
        icons = bool(self._icon) + bool(self._icon_after)
        return 2 * self._pad + icons * (self._icon_size + self.theme.metrics.space(2))

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The icon, the word and the icon after it, together in the middle."""
        gap, icon = self.theme.metrics.space(2), self._icon_size
        before = icon + gap if self._icon else 0
        after = icon + gap if self._icon_after else 0
        words = wrapped_rect(self.font(), self.text(), face.width() - self.around_words())
        left = face.left() + (face.width() - before - after - words.width()) // 2
        mirrored = self.theme.right_to_left
        painter.setPen(self.ink)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        start = left - face.left()
        painter.drawText(along(face, start + before - 1, words.width() + 2, right_to_left=mirrored), flags, self.text())
        for name, x in ((self._icon, start), (self._icon_after, start + before + words.width() + gap)):
            if name:
                square = square_in(along(face, x, icon, right_to_left=mirrored), icon)
                paint_icon(painter, name, self.icon_ink, square, right_to_left=mirrored)
