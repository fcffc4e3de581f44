"""A picture frame on the wall of the waiting room, with a myth in it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.ui.parts.painting import (
    along,
    line_width,
    paint_face,
    painter_on,
    reading_side,
    square_in,
    wrapped_height,
)
from confidentiality_guide.ui.parts.pressable import Pressable
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

TURNS_MS = 8_000  # how long each myth hangs there
_FADE_MS = 600
_WOOD_UNITS, _PAD_UNITS, _GAP_UNITS = 2, 5, 4
_DOT, _NOW, _DOT_GAP = 2, 5, 1.5  # units
_ICON_EMS = 1.3


class MythFrame(Pressable):
    """A button. The myths take turns until the keyboard is on it; where motion is to be reduced, one stays."""

    def __init__(self, myths: Sequence[str], theme: Theme, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._step = step
        self._myths, self.place = tuple(myths), 0
        self._paper = (
            theme._replace(name="light") if theme.name == "dark" else theme
        )  # paper is light in the evening too
        self._turning = QTimer(self)
        self._turning.setInterval(TURNS_MS)
        self._turning.timeout.connect(self.turn)
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(_FADE_MS)
        self._fading.setStartValue(0.0)
        self._fading.setEndValue(1.0)
        self._fading.valueChanged.connect(self._fade)
        self._strength = 1.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._say()
        if len(self._myths) > 1 and self._may_move:
            self._turning.start()

    @property
    def myth(self) -> str:
        """The one that hangs there."""
        return self._myths[self.place]

    @property
    def _may_move(self) -> bool:
        """Whether the system lets things move."""
        return self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

    @property
    def is_turning(self) -> bool:
        """Whether the next one takes its place by itself."""
        return self._turning.isActive()

    def turn(self) -> None:
        """Hang up the next one."""
        self.place = (self.place + 1) % len(self._myths)
        self._say()
        if self._may_move and self.isVisible():
            self._fading.start()

    def rest(self) -> None:
        """Let no myth take the place of another any more."""
        self._turning.stop()

    def _say(self) -> None:
        self.setAccessibleName(fill(_("Myth or fact? {myth}"), myth=self.myth))
        self.setAccessibleDescription(_("Touch to find out"))
        self.update()

    def _fade(self, strength: object) -> None:
        self._strength = float(str(strength))
        self.update()

    # -- sizes

    @property
    def _myth_font(self) -> QFont:
        return self.theme.font(self._step, QFont.Weight.Bold)

    @property
    def _label_font(self) -> QFont:
        return self.theme.font(Step.LABEL, QFont.Weight.DemiBold)

    def _inside(self, width: int) -> int:
        space = self.theme.metrics.space
        return width - 2 * (space(_WOOD_UNITS) + space(_PAD_UNITS))

    def _foot(self, width: int) -> int:
        """How tall the words at the foot are, beside their icon."""
        room = self._inside(width) - self._icon - self.theme.metrics.space(2)
        return max(self._icon, wrapped_height(self._label_font, _("Touch to find out"), room))

    @property
    def _icon(self) -> int:
        return round(self._label_font.pixelSize() * _ICON_EMS)

    def heightForWidth(self, width: int) -> int:
        """As tall as the longest myth needs, so that nothing moves when they take turns."""
        space, inside = self.theme.metrics.space, self._inside(width)
        head = wrapped_height(self._label_font, _("Myth or fact?"), inside)
        myth = max(wrapped_height(self._myth_font, one, inside) for one in self._myths)
        around = 2 * (space(_WOOD_UNITS) + space(_PAD_UNITS)) + 2 * space(_GAP_UNITS)
        dots = space(_GAP_UNITS) if self._dots_below(width) else 0
        return head + myth + self._foot(width) + around + dots

    def sizeHint(self) -> QSize:
        wide = self.theme.metrics.font_px(self._step) * 10
        return QSize(wide, self.heightForWidth(wide))

    def _dots_width(self) -> int:
        space = self.theme.metrics.space
        return (len(self._myths) - 1) * (space(_DOT) + space(_DOT_GAP)) + space(_NOW)

    def _dots_below(self, width: int) -> bool:
        """Whether the dots need a line of their own."""
        words = line_width(self._label_font, _("Touch to find out"))
        icon = self._icon + self.theme.metrics.space(2)
        return icon + words + self.theme.metrics.space(4) + self._dots_width() > self._inside(width)

    # -- painting

    @property
    def edge(self) -> int:
        """How deep its edge is, in pixels: the wood, inside of which its paper stands out from any wall."""
        return self.theme.metrics.space(_WOOD_UNITS) + self.theme.metrics.press_edge

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self, self.theme)
        space = self.theme.metrics.space
        wood, pad = space(_WOOD_UNITS), space(_PAD_UNITS)
        self._paint_frame(painter, wood)
        inside = self.rect().adjusted(wood + pad, wood + pad, -wood - pad, -wood - pad)
        side = reading_side(right_to_left=self.theme.right_to_left)
        painter.setFont(self._label_font)
        painter.setPen(self._paper.colour(Role.INK_MUTED))
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inside, flags, _("Myth or fact?"))
        self._paint_foot(painter, inside)
        head = wrapped_height(self._label_font, _("Myth or fact?"), inside.width())
        gap = space(_GAP_UNITS)
        foot = self._foot(self.width()) + (gap if self._dots_below(self.width()) else 0)
        slot = inside.adjusted(0, head + gap, 0, -foot - gap)
        painter.setOpacity(self._strength)
        painter.setFont(self._myth_font)
        painter.setPen(self._paper.colour(Role.INK))
        painter.drawText(slot, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.myth)

    def _paint_frame(self, painter: QPainter, wood: int) -> None:
        theme = self.theme
        edge, whole = theme.metrics.press_edge, QRectF(self.rect())
        face = whole.adjusted(0, edge, 0, 0) if self.sunk else whole.adjusted(0, 0, 0, -edge)
        radius = theme.metrics.radius("s")
        if theme.high_contrast:
            line = theme.colour(Role.LINE_STRONG)
            paint_face(painter, face, radius, theme.colour(Role.RAISED), line, theme.metrics.chosen_border)
            return
        dark, light = theme.picture("wood-dark"), theme.picture("wood")
        paint_face(painter, whole.adjusted(0, edge, 0, 0), radius, dark, dark, 0)
        paint_face(painter, face, radius, light, dark, 0)
        paper = face.adjusted(wood, wood, -wood, -wood)
        paint_face(painter, paper, radius / 2, theme.picture("mat"), dark, 0)

    def _paint_foot(self, painter: QPainter, inside: QRect) -> None:
        theme, space = self.theme, self.theme.metrics.space
        mirrored = theme.right_to_left
        accent = self._paper.colour(Role.ACCENT)
        dots_high = space(_GAP_UNITS) if self._dots_below(self.width()) else 0
        size, high = self._icon, self._foot(self.width())
        line = QRect(inside.left(), inside.bottom() + 1 - high - dots_high, inside.width(), high)
        paint_icon(painter, "hand-tap", accent, square_in(along(line, 0, size, right_to_left=mirrored), size))
        start = size + space(2)
        painter.setPen(accent)
        words = along(line, start, line.width() - start, right_to_left=mirrored)
        flags = reading_side(right_to_left=mirrored) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, _("Touch to find out"))
        if len(self._myths) > 1:
            room = line.translated(0, high) if dots_high else line
            at = 0 if dots_high else line.width() - self._dots_width()
            self._paint_dots(painter, room, at)

    def _paint_dots(self, painter: QPainter, line: QRect, x: int) -> None:
        space, mirrored = self.theme.metrics.space, self.theme.right_to_left
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(len(self._myths)):
            wide = space(_NOW if place == self.place else _DOT)
            slot = along(line, x, wide, right_to_left=mirrored)
            dot = QRectF(slot.left(), slot.center().y() - space(_DOT) / 2, wide, space(_DOT))
            painter.setBrush(self._paper.colour(Role.ACCENT if place == self.place else Role.LINE_STRONG))
            painter.drawRoundedRect(dot, space(_DOT) / 2, space(_DOT) / 2)
            x += wide + space(_DOT_GAP)

    # -- who reads is not hurried

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.rest()
        super().focusInEvent(event)
