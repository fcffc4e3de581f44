"""Who knows at a step, drawn: two people in a closed room, or an open one and someone outside it."""

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.parts.painting import along, paint_face, square_in
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

# In parts of its height.
_ROOM, _HEAD, _PLUS, _OUTSIDE, _GAP = 1.95, 0.66, 0.5, 0.8, 0.2
_HIGH_EMS = 1.3


class RoomFigure(QWidget):
    """A closed outline with two heads; where others may learn of it, a broken one, a plus and a further head."""

    accessible_role: ClassVar = QAccessible.Role.Graphic

    def __init__(self, role: Role, theme: Theme, *, others: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._theme, self._others = role, theme, others
        self._high = round(theme.metrics.font_px(Step.BODY) * _HIGH_EMS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Others may learn of it") if others else _("It stays in the room"))

    def sizeHint(self) -> QSize:
        beside = _PLUS + _OUTSIDE + 2 * _GAP if self._others else 0
        return QSize(round(self._high * (_ROOM + beside)), self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, high = self._theme, self._high
        mirrored = theme.right_to_left
        ink = theme.colour(self._role)
        room = along(self.rect(), 0, round(high * _ROOM), right_to_left=mirrored)
        line = theme.metrics.chosen_border
        paint_face(painter, QRectF(room), theme.metrics.radius("m"), QColor(0, 0, 0, 0), ink, line, dashed=self._others)
        head = round(high * _HEAD)
        inset = (room.width() - 2 * head) // 2
        for x in (inset, inset + head):
            square = square_in(along(self.rect(), x, head, right_to_left=mirrored), head)
            paint_icon(painter, "user-fill", ink, square)
        if self._others:
            x = round(high * (_ROOM + _GAP))
            for name, share in (("plus", _PLUS), ("user", _OUTSIDE)):
                size = round(high * share)
                paint_icon(painter, name, ink, square_in(along(self.rect(), x, size, right_to_left=mirrored), size))
                x += size + round(high * _GAP)
