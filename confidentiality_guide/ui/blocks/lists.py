"""Numbered steps and bullet lists."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.teaching.inline import Text
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.parts.painting import painter_on
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_DISC_EMS = 1.55


class Marker(QWidget):
    """What stands before a list item: a number on a disc, or a dot. As tall as the item's first line."""

    def __init__(self, number: str, role: Role, theme: Theme, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._role, self._theme, self._step = number, role, theme, step
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def _disc(self) -> int:
        return round(self._theme.metrics.font_px(self._step) * (_DISC_EMS if self._number else 0.32))

    def sizeHint(self) -> QSize:
        wide = self._disc if self._number else self._theme.metrics.font_px(self._step)
        return QSize(wide, max(self._disc if self._number else 0, self._theme.line_px(self._step)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        disc = QRectF(0, 0, self._disc, self._disc)
        disc.moveCenter(QRectF(self.rect()).center())
        if not self._number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._role))
            painter.drawEllipse(disc)
            return
        painter.setPen(theme.colour(Role.ACCENT) if theme.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Role.ACCENT_TINT))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setPen(theme.colour(Role.ACCENT))
        painter.setFont(theme.font(Step.LABEL if self._step is Step.BODY else self._step, QFont.Weight.Bold))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)


class ListView(QWidget):
    """A list: one passage to an item, each with its marker. Reported item by item."""

    accessible_role: ClassVar = QAccessible.Role.List

    def __init__(
        self,
        items: Sequence[Text | Passage],
        look: Look,
        theme: Theme,
        *,
        numbered: bool,
        digits: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.passages: list[Passage] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3 if numbered else 2))
        for place, text in enumerate(items):
            number = (digits[place] if place < len(digits) else str(place + 1)) if numbered else ""
            passage = text if isinstance(text, Passage) else Passage(text, look, theme)
            if number:
                passage.setAccessibleName(f"{number}. {passage.words}")
            row = QHBoxLayout()
            column.addLayout(row)
            row.setSpacing(theme.metrics.space(4 if numbered else 1))
            marker = Marker(number, Role.LINE_STRONG, theme, look.step)
            row.addWidget(marker, 0, Qt.AlignmentFlag.AlignTop)
            lower = (marker.sizeHint().height() - theme.line_px(look.step)) // 2
            cell = QVBoxLayout()
            row.addLayout(cell, 1)
            cell.setContentsMargins(0, max(0, lower), 0, 0)
            cell.addWidget(passage)
            self.passages.append(passage)
