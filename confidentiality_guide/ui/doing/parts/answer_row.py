"""A row with an answer at its end, as a shape and words: what changes an answer, or a party and its answer."""

from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from confidentiality_guide.ui.doing.parts.verdict_looks import Answer, look_of
from confidentiality_guide.ui.parts.english_line import EnglishLine
from confidentiality_guide.ui.parts.painting import (
    along,
    longest_word,
    painter_on,
    reading_side,
    rounded,
    square_in,
    wrapped_height,
)
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_WORDS_SHARE = 0.56  # of the width, where the answer stands beside the words
_LEAST_EMS = 9  # of room for the words beside the answer; narrower, it stands under them
_ICON_EMS = 1.15


class AnswerRow(QAbstractButton):
    """Words, then the shape of an answer and what it comes to. The whole row is the target.

    `english` is that of the words, and stands under them, where both languages are shown.
    """

    accessible_role: ClassVar = QAccessible.Role.Button

    def __init__(
        self, words: str, outcome: str, answer: Answer, theme: Theme, *, icon: str = "", english: str = ""
    ) -> None:
        super().__init__()
        self._english = EnglishLine(english, self, theme) if english else None
        self._theme, self._outcome, self._answer, self._icon = theme, outcome, answer, icon
        self.opens_here = False  # what it leads to opens under it: then a press opens and closes it
        self.setText(words)
        self.setAccessibleName(f"{words}: {outcome}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font(Step.BODY))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def open_here(self, *, opened: bool) -> None:
        """Let a press open something under the row."""
        self.opens_here = True
        self.setCheckable(True)
        self.setChecked(opened)

    def describe_state(self, state: QAccessible.State) -> None:
        """Say whether what it leads to is open."""
        if self.opens_here:
            state.expandable = True
            state.expanded = self.isChecked()
            state.collapsed = not self.isChecked()

    @property
    def _bold(self) -> QFont:
        return self._theme.font(Step.LABEL, QFont.Weight.Bold)

    @property
    def _size(self) -> int:
        return round(self.font().pixelSize() * _ICON_EMS)

    @property
    def _gap(self) -> int:
        return self._theme.metrics.space(2)

    @property
    def _start(self) -> int:
        return self._size + self._gap if self._icon else 0

    def _longest_word(self) -> int:
        english = self._english.longest_word if self._english is not None else 0
        return max(longest_word(self.font(), self.text()), english)

    def _room(self, width: int) -> int:
        """For words and answer, without what stands at both ends."""
        return width - self._start - self._size - self._gap

    def _is_beside(self, width: int) -> bool:
        room = self._room(width)
        words, answer = room * _WORDS_SHARE, room * (1 - _WORDS_SHARE) - self._size - 2 * self._gap
        least = max(self.font().pixelSize() * _LEAST_EMS, self._longest_word())
        return words >= least and answer >= longest_word(self._bold, self._outcome)

    def _widths(self, width: int) -> tuple[int, int]:
        """How wide the words and the outcome may be."""
        room = self._room(width)
        if not self._is_beside(width):
            return room, room - self._size - self._gap
        answer = round(room * (1 - _WORDS_SHARE))
        return room - answer - self._gap, answer - self._size - self._gap

    def _heights(self, width: int) -> tuple[int, int]:
        words, outcome = self._widths(width)
        high = wrapped_height(self.font(), self.text(), words) + self._english_high(words)
        return high, max(self._size, wrapped_height(self._bold, self._outcome, outcome))

    def _english_high(self, words: int) -> int:
        return self._english.height_at(words) if self._english is not None else 0

    def _words_slot(self) -> QRect:
        """Where the words and their English stand."""
        whole = self.rect()
        (words, _outcome), (high, low) = self._widths(whole.width()), self._heights(whole.width())
        beside = high if self._is_beside(whole.width()) else high + self._theme.metrics.space(1) + low
        line = QRect(whole.left(), (whole.height() - beside) // 2, whole.width(), high)
        return along(line, self._start, words, right_to_left=self._theme.right_to_left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._english is not None:
            slot = self._words_slot()
            self._english.stand_in(slot, slot.height() - self._english.height_at(slot.width()))

    def heightForWidth(self, width: int) -> int:
        words, outcome = self._heights(width)
        metrics = self._theme.metrics
        inner = max(words, outcome) if self._is_beside(width) else words + metrics.space(1) + outcome
        return max(metrics.target, inner + metrics.space(2))

    def sizeHint(self) -> QSize:
        wide = self._theme.metrics.font_px(Step.BODY) * 22
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        outcome = self._size + self._gap + longest_word(self._bold, self._outcome)
        least = max(self._longest_word(), outcome)
        return QSize(self._start + least + self._gap + self._size, self._theme.metrics.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, whole = self._theme, self.rect()
        painter = painter_on(self, self._theme)
        if self.isDown() or (self.underMouse() and not theme.metrics.kiosk):
            painter.fillPath(rounded(QRectF(whole), theme.metrics.radius("s")), theme.colour(Role.SUNKEN))
        mirrored = theme.right_to_left
        if self._icon:
            self._paint_icon(painter, self._icon, Role.INK, along(whole, 0, self._size, right_to_left=mirrored))
        arrow = along(whole, whole.width() - self._size, self._size, right_to_left=mirrored)
        caret = "caret-right" if not self.opens_here or not self.isChecked() else "caret-down"
        self._paint_icon(painter, caret, Role.ACCENT, arrow)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, whole = self._theme, self.rect()
        mirrored, beside = theme.right_to_left, self._is_beside(whole.width())
        (words, outcome), (high, low) = self._widths(whole.width()), self._heights(whole.width())
        top = (whole.height() - high - theme.metrics.space(1) - low) // 2
        slot = self._words_slot()
        slot.setBottom(slot.bottom() - self._english_high(words))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | reading_side(right_to_left=mirrored)
        painter.setPen(theme.colour(Role.INK))
        painter.setFont(self.font())
        painter.drawText(slot, flags, self.text())
        start = self._start + (words + self._gap if beside else 0)
        line = whole if beside else QRect(whole.left(), top + high + theme.metrics.space(1), whole.width(), low)
        look = look_of(self._answer)
        colour = Role.INK_MUTED if self._answer is None else look.plate
        self._paint_icon(painter, look.icon, colour, along(line, start, self._size, right_to_left=mirrored))
        painter.setPen(theme.colour(Role.INK if self._answer is None else look.ink))
        painter.setFont(self._bold)
        slot = along(line, start + self._size + self._gap, outcome, right_to_left=mirrored)
        painter.drawText(slot, flags, self._outcome)

    def _paint_icon(self, painter: QPainter, icon: str, role: Role, slot: QRect) -> None:
        square = square_in(slot, self._size)
        paint_icon(painter, icon, self._theme.colour(role), square, right_to_left=self._theme.right_to_left)
