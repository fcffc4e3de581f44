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

    def _parts(self) -> list[tuple[str, str]]:
        """Icon and words of each part, in order."""
        parts = [("book-bookmark", self.text())]
        if self._doubt:
            parts.append(("hourglass-medium", self._doubt))
        return parts

    def sizeHint(self) -> QSize:
        metrics = self.theme.metrics
        gap = metrics.space(2)
        wide = 2 * metrics.space(3) + sum(self._icon_size + gap + line_width(self.font(), w) for _i, w in self._parts())
        wide += 2 * gap * (len(self._parts()) - 1)
        drawn = round(self.font().pixelSize() * 1.9)
        return QSize(wide, max(drawn, metrics.target if metrics.kiosk else 0) + metrics.press_edge)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint_face_of(self, painter: QPainter, face: QRect) -> None:
        """The citation, then the doubt behind a thin line."""
        theme, metrics = self.theme, self.theme.metrics
        mirrored = theme.right_to_left
        gap, icon = metrics.space(2), self._icon_size
        flags = Qt.AlignmentFlag.AlignVCenter | reading_side(right_to_left=mirrored)
        x = metrics.space(3)
        painter.setFont(self.font())
        for index, (name, words) in enumerate(self._parts()):
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
