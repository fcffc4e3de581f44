"""A choice of one among few, side by side or one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from confidentiality_guide.ui.parts.painting import line_width, paint_face, painter_on, rounded
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class _Segment(QAbstractButton):
    """One of the choices."""

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        bold = self._theme.font(Step.LABEL, QFont.Weight.Bold)
        metrics = self._theme.metrics
        high = max(metrics.target, self._theme.line_px(Step.LABEL) + metrics.space(2))
        return QSize(line_width(bold, self.text()) + 2 * metrics.space(3), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        chosen = self.isChecked()
        if chosen:
            inset = theme.metrics.border
            shape = rounded(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), theme.metrics.radius("m"))
            painter.fillPath(shape, theme.colour(Role.ACCENT if theme.high_contrast else Role.ACCENT_TINT))
        ink = Role.ON_ACCENT if chosen and theme.high_contrast else Role.INK
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(Step.LABEL, QFont.Weight.Bold if chosen else QFont.Weight.Normal))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(QWidget):
    """Some choices in one outline, one of them chosen.

    Signals:
        chosen: Another one was chosen; carries its value.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        present: object,
        theme: Theme,
        *,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = [value for value, _words in choices]
        self._group = QButtonGroup(self)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (value, words) in enumerate(choices):
            segment = _Segment(words, theme)
            segment.setChecked(value == present)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        # Once the key press has ended: Qt still moves the focus to what an arrow key has chosen.
        self._group.idClicked.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def _report(self, place: int) -> None:
        self.chosen.emit(self._values[place])

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        ground, line = theme.colour(Role.RAISED), theme.colour(Role.LINE_STRONG)
        paint_face(painter, QRectF(self.rect()), theme.metrics.radius("m"), ground, line, theme.metrics.border)
