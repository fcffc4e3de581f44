"""The source chip: where a statement stands in the law, one press from its card."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.parts.painting import (
    TALLEST,
    along,
    isolated,
    line_width,
    longest_word,
    reading_side,
    square_in,
    wrapped_height,
)
from confidentiality_guide.ui.parts.pressable import Face, Pressable
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_KIOSK_GROWS_TO = 1.25  # of the text size: beyond it, a citation is wider than a standing screen


class Chip(Pressable):
    """A pressable label: an icon and words, and behind a thin line a doubt, where there is one.

    Where there is not room for the words on one line, they wrap.
    """

    def __init__(self, icon: str, words: str, doubt: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Face.CHIP, parent)
        self._icon, self._doubt = icon, doubt
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        font = QFont(theme.font(Step.LABEL, QFont.Weight.Medium))
        if theme.metrics.kiosk and theme.metrics.text > _KIOSK_GROWS_TO:
            font.setPixelSize(round(font.pixelSize() * _KIOSK_GROWS_TO / theme.metrics.text))
        self.setFont(font)
        self.setText(isolated(words, right_to_left=theme.right_to_left))
        self.say(words)

    def say(self, name: str) -> None:
        """Give it a name for assistive technology, to which its doubt is added."""
        self.setAccessibleName(f"{name}, {self._doubt}" if self._doubt else name)

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * 1.1)

    def _parts(self, doubt: str) -> list[tuple[str, str]]:
        """Icon and words of each part, in order; the doubt in these words, or by its icon alone."""
        parts = [(self._icon, self.text())]
        return [*parts, ("hourglass-medium", doubt)] if self._doubt else parts

    def _width(self, parts: list[tuple[str, str]]) -> int:
        gap = self._gap
        words = sum(line_width(self.font(), said) + gap if said else 0 for _icon, said in parts)
        around = 2 * self.theme.metrics.space(3)
        return around + len(parts) * self._icon_size + words + 2 * gap * (len(parts) - 1)

    def _parts_in(self, width: int) -> list[tuple[str, str]]:
        """The parts as there is room for them."""
        whole = self._parts(self._doubt)
        return whole if self._width(whole) <= width else self._parts("")

    def _citation_width(self, width: int) -> int:
        """How wide the citation may be: all that is not taken by what stands round it."""
        parts = self._parts_in(width)
        return min(
            line_width(self.font(), self.text()), width - self._width([(parts[0][0], ""), *parts[1:]]) - self._gap
        )

    @property
    def _gap(self) -> int:
        return self.theme.metrics.space(2)

    def sizeHint(self) -> QSize:
        wide = self._width(self._parts(self._doubt))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """In a narrow place the hourglass stands for its words; they stay in the chip's name and on its card."""
        (icon, citation), *doubt = self._parts("")
        around = self._width([(icon, ""), *doubt]) + self._gap
        return QSize(around + longest_word(self.font(), citation), self.sizeHint().height())

    def width_in(self, room: int) -> int:
        """How wide it is where there is this much room: never wider than its words."""
        for parts in (self._parts(self._doubt), self._parts("")):
            if self._width(parts) <= room:
                return self._width(parts)
        return max(room, self.minimumSizeHint().width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = self.theme.metrics
        line = round(self.font().pixelSize() * 1.9)
        more = wrapped_height(self.font(), self.text(), self._citation_width(width))
        more -= wrapped_height(self.font(), self.text(), TALLEST)
        return max(line + more, metrics.target if metrics.kiosk else 0) + metrics.press_edge

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The citation, then the doubt behind a thin line."""
        theme, metrics = self.theme, self.theme.metrics
        mirrored = theme.right_to_left
        gap, icon = self._gap, self._icon_size
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | reading_side(right_to_left=mirrored)
        x = metrics.space(3)
        painter.setFont(self.font())
        for index, (name, words) in enumerate(self._parts_in(face.width())):
            if index:
                painter.setPen(theme.colour(Role.LINE))
                at = along(face, x + gap, 1, right_to_left=mirrored).left()
                painter.drawLine(at, face.top() + face.height() // 4, at, face.bottom() - face.height() // 4)
                x += 2 * gap
            ink = theme.colour(Role.INK_MUTED if index else Role.INK)
            paint_icon(painter, name, ink, square_in(along(face, x, icon, right_to_left=mirrored), icon))
            x += icon + gap
            painter.setPen(ink)
            width = line_width(self.font(), words) if index else self._citation_width(face.width())
            painter.drawText(along(face, x, width, right_to_left=mirrored), flags, words)
            x += width


class SourceChip(Chip):
    """A pressable short citation; adds "being checked" where only a secondary source was read.

    Signals:
        source_opened: It was pressed; carries the `SourceId`.
    """

    source_opened = Signal(str)

    def __init__(self, source: Source, theme: Theme, parent: QWidget | None = None) -> None:
        doubt = _("being checked") if source.being_checked else ""
        super().__init__("book-bookmark", source.short, doubt, theme, parent)
        self._source = source
        self.say(fill(_("Source: {citation}"), citation=source.short))
        self.clicked.connect(self._report)

    @property
    def source_id(self) -> SourceId:
        """The source it opens."""
        return self._source.id

    def _report(self) -> None:
        self.source_opened.emit(self._source.id)
