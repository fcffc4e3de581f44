"""A kiosk's screen with the waiting room beside it, or above it on a tall one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.shell.setting import Setting

_PICTURE_TALL, _PICTURE_WIDE = 0.22, 0.28  # shares of a tall screen's height, a wide screen's width
_PICTURE_UP_TO = 1.25  # the text size; beyond it the words need the room
_SIDE_UNITS, _TOP_UNITS, _BOTTOM_UNITS = 8, 4, 3


class KioskRoomScreen(KioskScreen):
    """The picture is there where there is room for it; high contrast draws none.

    `tall` is the share of a tall screen's height that it takes; 0: there is no picture at all.
    """

    def __init__(self, setting: Setting, parent: QWidget | None = None, *, tall: float = _PICTURE_TALL) -> None:
        super().__init__(setting, parent)
        theme = self.theme
        self._picture_tall = tall
        fits = bool(tall) and not theme.high_contrast and theme.metrics.text <= _PICTURE_UP_TO
        self._room = RoomScene(theme, self) if fits else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture stands above on a tall screen and at the side on a wide one."""
        space = self.theme.metrics.space
        side = space(_SIDE_UNITS)
        self.margins = [side, space(_TOP_UNITS), side, space(_BOTTOM_UNITS)]
        if self._room is not None:
            if self.landscape:
                wide = round(self.width() * _PICTURE_WIDE)
                mirrored = self.theme.right_to_left
                self._room.setGeometry(self.width() - wide if mirrored else 0, 0, wide, self.height())
                self.margins[2 if mirrored else 0] = wide + side
            else:
                high = round(self.height() * self._picture_tall)
                self._room.setGeometry(0, 0, self.width(), high)
                self.margins[1] = high + space(_TOP_UNITS)
        super().resizeEvent(event)
