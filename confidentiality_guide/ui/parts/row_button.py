"""A row that leads somewhere: an icon on a disc, a name, a line about it, an arrow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import along, longest_word, reading_side, square_in, wrapped_height
from confidentiality_guide.ui.parts.pressable import Face, Pressable
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

if TYPE_CHECKING:
    from confidentiality_guide.ui.parts.english_line import EnglishLine

_DISC_EMS = 1.9
_ICON_OF_DISC = 0.54
_LEAST_EMS = 7.5  # of room for words; narrower, first the disc gives way to them and then the arrow


class RowButton(Pressable):
    """A row with a name and a line about it. The whole row is the target.

    `english` stands under the name, where both languages are shown.
    """

    def __init__(
        self,
        name: str,
        line: str,
        theme: Theme,
        *,
        icon: str = "",
        face: Face = Face.PLAIN,
        step: Step = Step.LEAD,
        arrow: bool = True,
        english: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, face, parent)
        self._icon, self._step, self._arrow = icon, step, arrow
        self.setText(name)
        self._line = line
        self._english = self._english_line(english) if english else None
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _english_line(self, words: str) -> "EnglishLine":
        from confidentiality_guide.ui.parts.english_line import EnglishLine  # of no use to a page in one language

        return EnglishLine(words, self, self.theme)

    @property
    def _name_font(self) -> QFont:
        return self.theme.font(self._step, QFont.Weight.DemiBold)

    @property
    def _line_font(self) -> QFont:
        return self.theme.font(Step.LABEL)

    @property
    def _disc(self) -> int:
        return round(self._name_font.pixelSize() * _DISC_EMS) if self._icon else 0

    @property
    def _arrow_size(self) -> int:
        return self._name_font.pixelSize() if self._arrow else 0

    def _beside(self, width: int) -> tuple[int, int]:
        """How much of the width the disc and the arrow take, each with its gap; 0 where there is no room for it."""
        gap = self.theme.metrics.space(4)
        disc = self._disc + gap if self._icon else 0
        arrow = self._arrow_size + gap if self._arrow else 0
        room = width - 2 * self.theme.metrics.space(5)
        least = max(round(self._name_font.pixelSize() * _LEAST_EMS), self._longest_word())
        if room - disc - arrow >= least:
            return disc, arrow
        return 0, arrow if room - arrow >= least else 0

    def _longest_word(self) -> int:
        english = self._english.longest_word if self._english is not None else 0
        return max(longest_word(self._name_font, self.text()), longest_word(self._line_font, self._line), english)

    def _words_width(self, width: int) -> int:
        return width - 2 * self.theme.metrics.space(5) - sum(self._beside(width))

    def _heights(self, width: int) -> tuple[int, int]:
        words = self._words_width(width)
        line = wrapped_height(self._line_font, self._line, words) if self._line else 0
        english = self._english.height_at(words) if self._english is not None else 0
        return wrapped_height(self._name_font, self.text(), words) + english, line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._english is not None:
            face = self.rect().adjusted(0, 0, 0, -self.theme.metrics.press_edge)
            slot = self._words_slot(face)
            own = wrapped_height(self._name_font, self.text(), slot.width())
            self._english.stand_in(slot, own)

    def _words_slot(self, face: QRect) -> QRect:
        """Where name and line stand on a face."""
        name, line = self._heights(face.width())
        between = self.theme.metrics.space(1) if line else 0
        start = self.theme.metrics.space(5) + self._beside(face.width())[0]
        slot = along(face, start, self._words_width(face.width()), right_to_left=self.theme.right_to_left)
        slot.setTop(face.top() + (face.height() - name - between - line) // 2)
        return slot

    def heightForWidth(self, width: int) -> int:
        name, line = self._heights(width)
        metrics = self.theme.metrics
        gap = metrics.space(1) if line else 0
        return max(metrics.target, self._disc, name + gap + line) + 2 * metrics.space(3) + metrics.press_edge

    def sizeHint(self) -> QSize:
        wide = self.theme.metrics.font_px(Step.BODY) * 22
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._longest_word() + 2 * self.theme.metrics.space(5), self.theme.metrics.target)

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """Disc, name over line, arrow."""
        theme = self.theme
        pad = theme.metrics.space(5)
        primary = self.face is Face.PRIMARY
        disc, arrow = self._beside(face.width())

        mirrored = theme.right_to_left
        if disc:
            slot = along(face, pad, self._disc, right_to_left=mirrored)
            self._paint_disc(painter, square_in(slot, self._disc), primary=primary)
        name, line = self._heights(face.width())
        between = theme.metrics.space(1) if line else 0
        slot = self._words_slot(face)
        flags = reading_side(right_to_left=mirrored) | Qt.TextFlag.TextWordWrap
        painter.setPen(self.ink)
        painter.setFont(self._name_font)
        painter.drawText(slot, flags, self.text())
        painter.setPen(self.ink if primary else theme.colour(Role.INK_MUTED))
        painter.setFont(self._line_font)
        painter.drawText(slot.adjusted(0, name + between, 0, 0), flags, self._line)
        if arrow:
            slot = along(face, face.width() - pad - self._arrow_size, self._arrow_size, right_to_left=mirrored)
            square = square_in(slot, self._arrow_size)
            paint_icon(painter, "arrow-right", self.icon_ink, square, right_to_left=mirrored)

    def _paint_disc(self, painter: QPainter, disc: QRectF, *, primary: bool) -> None:
        theme = self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        if theme.high_contrast and not primary:
            painter.setPen(theme.colour(Role.ACCENT))
        light = Role.ON_ACCENT if primary else Role.RAISED if self.isChecked() else Role.ACCENT_TINT
        painter.setBrush(theme.colour(light))
        painter.drawEllipse(disc)
        size = round(disc.width() * _ICON_OF_DISC)
        square = square_in(disc.toRect(), size)
        paint_icon(painter, self._icon, theme.colour(Role.ACCENT), square, right_to_left=theme.right_to_left)
