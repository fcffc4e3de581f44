"""A scene on the map of a story: a button as large as the map is drawn."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.story_map import MapKind, MapNode
from confidentiality_guide.ui.parts.painting import paint_face, painter_on
from confidentiality_guide.ui.theme.icons import paint_icon
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_PAD, _ICON = 10.0, 20.0  # at a zoom of 1, for text of 100 %
_ICONS = {MapKind.START: "play", MapKind.ENDING: "flag-fill"}
_CHOSEN_WIDTH = 3


class MapNodeButton(QAbstractButton):
    """Pressing it begins the story there."""

    accessible_role: ClassVar = QAccessible.Role.Button

    def __init__(self, node: MapNode, leads: Sequence[str], theme: Theme, *, passed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.node, self._theme, self._passed = node, theme, passed
        self._zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(node.heading)
        self.setAccessibleName(node.heading)
        self.setAccessibleDescription(" ".join([*self._said(), *leads]))

    def _said(self) -> list[str]:
        kinds = {MapKind.START: _("Here it begins."), MapKind.ENDING: _("Here it ends.")}
        passed = [_("You came through here.")] if self._passed else []
        return [*([kinds[self.node.kind]] if self.node.kind in kinds else []), *passed]

    def set_zoom(self, zoom: float) -> None:
        """Be drawn at this scale, for text of 100 %."""
        self._zoom = zoom
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, zoom = self._theme, self._zoom
        painter = painter_on(self, self._theme)
        ends = self.node.kind is MapKind.ENDING
        ground = Role.ACCENT_TINT if ends or self.underMouse() else Role.RAISED
        line = Role.ACCENT if self._passed or ends else Role.LINE_STRONG
        width = theme.metrics.border * (_CHOSEN_WIDTH if self._passed else 1)
        radius = theme.metrics.radius("m") * min(1.0, zoom)
        paint_face(painter, QRectF(self.rect()), radius, theme.colour(ground), theme.colour(line), width)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, zoom = self._theme, self._zoom
        pad = round(_PAD * zoom)
        room = self.rect().adjusted(pad, pad // 2, -pad, -pad // 2)
        if (icon := _ICONS.get(self.node.kind)) is not None:
            size = _ICON * zoom
            x = room.right() - size if theme.right_to_left else float(room.left())
            square = QRectF(x, (self.height() - size) / 2, size, size)
            paint_icon(painter, icon, theme.colour(Role.ACCENT), square, right_to_left=theme.right_to_left)
            taken = round(size) + pad // 2
            room.adjust(0 if theme.right_to_left else taken, 0, -taken if theme.right_to_left else 0, 0)
        painter.setFont(self._font_for(room))
        painter.setPen(theme.colour(Role.INK))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.node.heading)

    def _font_for(self, room: QRect) -> QFont:
        """As large as the zoom asks for; smaller for a heading that would be cut off."""
        font = QFont(self._theme.font(Step.LABEL, QFont.Weight.DemiBold))
        size = font.pixelSize() * self._zoom / self._theme.metrics.text
        font.setPixelSize(max(1, round(size)))
        return font if self._fits(font, room) else self._smaller(font, room)

    def _smaller(self, font: QFont, room: QRect) -> QFont:
        while font.pixelSize() > 1 and not self._fits(font, room):
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _fits(self, font: QFont, room: QRect) -> bool:
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        return room.contains(QFontMetrics(font).boundingRect(room, flags, self.node.heading))
