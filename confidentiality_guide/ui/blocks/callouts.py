"""Callouts: the verdict with its plate, and the quieter ones with an icon."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.blocks.plated_layout import PlatedLayout
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.painting import paint_face, rounded
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PLATE_DESKTOP_UNITS, _PLATE_KIOSK_UNITS = 19, 18
_GLYPH_OF_PLATE = 0.5


class Plated(NamedTuple):
    """How a callout with a plate looks."""

    icon: str
    plate: Role
    on_plate: Role
    tint: Role
    ink: Role


def _name(name: str, english: str, look: Look, theme: Theme) -> Passage:
    """The name of a callout, with its English where both languages are shown."""
    if not english:
        return Passage(name, look, theme)
    from confidentiality_guide.ui.blocks.pair import PairedPassage  # of no use to a page in one language

    return PairedPassage(name, (Run(english),), look, theme)


class PlatedCallout(QFrame):
    """A verdict, or help now: a solid plate with a glyph, then the word, the reason and its sources.

    `english` is that of the word, where both languages are shown.

    Its name for a screen reader is the word, and the reason describes it: both are read when the focus comes to it.
    """

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(
        self,
        word: str,
        look: Plated,
        body: Sequence[QWidget],
        chips: Sequence[QWidget],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        english: str = "",
    ) -> None:
        super().__init__(parent)
        self.theme, self._look = theme, look
        self.word = _name(word, english, Look(self._word_step, QFont.Weight.Bold, look.ink), theme) if word else None
        self.setAccessibleName(word)
        self.setAccessibleDescription(" ".join(part.words for part in body if isinstance(part, Passage)))
        metrics = theme.metrics
        column = PlatedLayout(
            self,
            plate=self._plate_width,
            pad=metrics.space(4 if metrics.kiosk else 5),
            above=metrics.space(2.5 if metrics.kiosk else 4),
            gap=metrics.space(1),
            word_takes_line=bool(english),
            has_word=self.word is not None,
        )
        for part in (*([self.word] if self.word is not None else []), *body):
            column.addWidget(part)
        for chip in chips:
            column.add_chip(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _word_step(self) -> Step:
        return Step.LEAD

    @property
    def _plate_width(self) -> int:
        return self.theme.metrics.space(_PLATE_KIOSK_UNITS if self.theme.metrics.kiosk else _PLATE_DESKTOP_UNITS)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, look = self.theme, self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        radius, width = theme.metrics.radius("l"), theme.metrics.border
        colour = theme.colour(look.plate)
        paint_face(painter, whole, radius, theme.colour(look.tint), colour, width)
        plate = QRectF(whole)
        if theme.right_to_left:
            plate.setLeft(whole.right() - self._plate_width)
        else:
            plate.setWidth(self._plate_width)
        clip = QPainterPath()
        clip.addRect(plate)
        painter.fillPath(rounded(whole, radius).intersected(clip), colour)
        size = self._plate_width * _GLYPH_OF_PLATE
        glyph = QRectF(0, 0, size, size)
        glyph.moveCenter(plate.center())
        paint_icon(painter, look.icon, theme.colour(look.on_plate), glyph)


class QuietCallout(Card):
    """An icon, a name, and what it says: a question to take along, an example, the law, a talking point, the rule.

    `aside` is a button at its end, such as the mark that takes a question along.
    """

    def __init__(
        self,
        name: str,
        icon: str,
        body: Sequence[QWidget],
        chips: Sequence[QWidget],
        theme: Theme,
        *,
        ground: Role = Role.RAISED,
        line: Role = Role.LINE,
        ink: Role = Role.INK,
        aside: QWidget | None = None,
        english: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, ground=ground, line=line, pad=3 if theme.metrics.kiosk else 4, parent=parent)
        metrics = theme.metrics
        size = round(metrics.font_px(Step.BODY) * 1.25)
        row = QHBoxLayout()
        self.column.addLayout(row)
        row.setSpacing(metrics.space(3))
        row.addWidget(IconLabel(icon, size, ink, theme), 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        row.addLayout(inner, 1)
        inner.setSpacing(metrics.space(1))
        if name:
            self.setAccessibleName(name)
            inner.addWidget(_name(name, english, Look(Step.BODY, QFont.Weight.Bold, ink), theme))
        for part in body:
            inner.addWidget(part)
        if chips:
            flow = FlowLayout(metrics.space(2))
            inner.addLayout(flow)
            for chip in chips:
                flow.addWidget(chip)
        if aside is not None:
            row.addWidget(aside, 0, Qt.AlignmentFlag.AlignVCenter)
