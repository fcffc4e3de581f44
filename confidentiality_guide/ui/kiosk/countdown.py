"""The seconds that are left, in a ring that empties."""

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from confidentiality_guide.i18n.words import fill, ngettext
from confidentiality_guide.ui.parts.painting import painter_on
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

_ACROSS_EMS = 2.7
_BAND = 0.07  # of the ring, in its diameter
_FULL_CIRCLE = 360 * 16  # Qt counts sixteenths of a degree
_TOP = 90 * 16


class Countdown(QWidget):
    """A number in a ring. It steps once a second and never moves between."""

    accessible_role: ClassVar = QAccessible.Role.StaticText

    def __init__(self, whole: int, theme: Theme) -> None:
        super().__init__()
        self._whole, self._theme = max(1, whole), theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_left(whole)

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left."""
        self.seconds = seconds
        self.setAccessibleName(fill(ngettext("{n} second left", "{n} seconds left", seconds), n=seconds))
        self.update()

    def sizeHint(self) -> QSize:
        across = round(self._theme.font(Step.DISPLAY).pixelSize() * _ACROSS_EMS / 2) * 2
        return QSize(across, across)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_on(self, self._theme)
        band = self.width() * _BAND
        ring = QRectF(self.rect()).adjusted(band, band, -band, -band)
        painter.setPen(QPen(theme.colour(Role.LINE), band))
        painter.drawEllipse(ring)
        pen = QPen(theme.colour(Role.ACCENT), band)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, _TOP, round(_FULL_CIRCLE * min(1.0, self.seconds / self._whole)))
        painter.setPen(theme.colour(Role.INK))
        painter.setFont(theme.font(Step.HEAD, QFont.Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.seconds))
