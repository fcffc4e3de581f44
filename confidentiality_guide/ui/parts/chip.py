"""The source chip: where a statement stands in the law, one press from its card."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.parts.painting import along, isolated, line_width, reading_side, square_in
from confidentiality_guide.ui.parts.pressable import Face, Pressable
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class SourceChip(Pressable):
    """A pressable label with the short citation; adds "being checked" where only a secondary source was read.

    Signals:
        source_opened: It was pressed; carries the `SourceId`.
    """

    source_opened = Signal(str)

    def __init__(self, source: Source, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Face.CHIP, parent)
        self._source = source
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(Step.LABEL, QFont.Weight.Medium))
        self.setText(isolated(source.short, right_to_left=theme.right_to_left))
        self._retranslate()
        self.clicked.connect(self._report)

    @property
    def source_id(self) -> SourceId:
        """The source it opens."""
        return self._source.id

    def _retranslate(self) -> None:
        self._doubt = _("being checked") if self._source.being_checked else ""
        name = fill(_("Source: {citation}"), citation=self._source.short)
        self.setAccessibleName(f"{name}, {self._doubt}" if self._doubt else name)

    def _report(self) -> None:
        self.source_opened.emit(self._source.id)

    @property
    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * 1.1)

    def _parts(self, doubt: str) -> list[tuple[str, str]]:
        """Icon and words of each part, in order; the doubt in these words, or by its icon alone."""
        parts = [("book-bookmark", self.text())]
        return [*parts, ("hourglass-medium", doubt)] if self._doubt else parts

    def _width(self, parts: list[tuple[str, str]]) -> int:
        metrics = self.theme.metrics
        gap = metrics.space(2)
        words = sum(line_width(self.font(), said) + gap if said else 0 for _icon, said in parts)
        return 2 * metrics.space(3) + len(parts) * self._icon_size + words + 2 * gap * (len(parts) - 1)

    def sizeHint(self) -> QSize:
        drawn = round(self.font().pixelSize() * 1.9)
        metrics = self.theme.metrics
        high = max(drawn, metrics.target if metrics.kiosk else 0) + metrics.press_edge
        return QSize(self._width(self._parts(self._doubt)), high)

    def minimumSizeHint(self) -> QSize:
        """In a narrow place the hourglass stands for its words; they stay in the chip's name and on its card."""
        return QSize(self._width(self._parts("")), self.sizeHint().height())

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The citation, then the doubt behind a thin line."""
        theme, metrics = self.theme, self.theme.metrics
        mirrored = theme.right_to_left
        gap, icon = metrics.space(2), self._icon_size
        flags = Qt.AlignmentFlag.AlignVCenter | reading_side(right_to_left=mirrored)
        x = metrics.space(3)
        painter.setFont(self.font())
        doubt = self._doubt if self._width(self._parts(self._doubt)) <= face.width() else ""
        for index, (name, words) in enumerate(self._parts(doubt)):
            if index:
                painter.setPen(theme.colour(Role.LINE))
                at = along(face, x + gap, 1, right_to_left=mirrored).left()
                painter.drawLine(at, face.top() + face.height() // 4, at, face.bottom() - face.height() // 4)
                x += 2 * gap
            ink = theme.colour(Role.INK_MUTED if index else Role.INK)
            paint_icon(painter, name, ink, square_in(along(face, x, icon, right_to_left=mirrored), icon))
            x += icon + gap
            painter.setPen(ink)
            width = line_width(self.font(), words)
            painter.drawText(along(face, x, width, right_to_left=mirrored), flags, words)
            x += width
