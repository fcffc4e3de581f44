"""A button that is one of several: filled when it is chosen, with an icon or the shape of an answer before its words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from confidentiality_guide.ui.doing.parts.verdict_looks import Answer, look_of, word_of
from confidentiality_guide.ui.parts.painting import along, reading_side, square_in
from confidentiality_guide.ui.parts.pressable import Face, WordButton
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ICON_EMS = 1.1


class PickerButton(WordButton):
    """A party, or a kind of information. `value` is its id."""

    def __init__(self, value: str, words: str, theme: Theme, *, chosen: bool, step: Step = Step.BODY) -> None:
        super().__init__(words, theme, Face.PRIMARY if chosen else Face.PLAIN, step)
        self.value = value
        self._icon, self._icon_role = "", Role.ACCENT
        self.setCheckable(True)
        self.setChecked(chosen)

    def put_icon(self, icon: str) -> None:
        """Show an icon before the words."""
        self._icon, self._icon_role = icon, Role.INK

    def put_answer(self, answer: Answer) -> None:
        """Show the shape of an answer before the words; its word is told to a screen reader."""
        look = look_of(answer)
        self._icon, self._icon_role = look.icon, Role.INK_MUTED if answer is None else look.plate
        self.setAccessibleDescription(word_of(answer))

    def set_chosen(self, chosen: bool) -> None:
        """Fill it, or no longer."""
        self.face = Face.PRIMARY if chosen else Face.PLAIN
        self.setChecked(chosen)
        self.update()

    def nextCheckState(self) -> None:
        """A press on what is chosen leaves it chosen; on another, the page is made anew with that one chosen."""

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * _ICON_EMS)

    @property
    def _before(self) -> int:
        return self._icon_size + self.theme.metrics.space(2) if self._icon else 0

    @property
    def _pad(self) -> int:
        return self.theme.metrics.space(2 if self.theme.metrics.kiosk else 3)

    def around_words(self) -> int:
        return 2 * self._pad + self._before

    def above_and_under_words(self) -> int:
        return self.theme.metrics.space(1.5)

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The icon, then the words."""
        mirrored = self.theme.right_to_left
        if self._icon:
            square = square_in(along(face, self._pad, self._icon_size, right_to_left=mirrored), self._icon_size)
            paint_icon(painter, self._icon, self._icon_colour, square, right_to_left=mirrored)
        start = self._pad + self._before
        slot = along(face, start, face.width() - start - self._pad + 1, right_to_left=mirrored)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | reading_side(right_to_left=mirrored)
        painter.setPen(self.ink)
        painter.setFont(self.font())
        painter.drawText(slot, flags, self.text())

    @property
    def _icon_colour(self) -> QColor:
        return self.ink if self.isChecked() else self.theme.colour(self._icon_role)
