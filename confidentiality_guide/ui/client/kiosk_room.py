"""A kiosk's screen with the waiting room beside it, or above it on a tall one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step

_PICTURE_TALL, _PICTURE_WIDE = 0.22, 0.28  # shares of a tall screen's height, a wide screen's width
_PICTURE_UP_TO = 1.25  # the text size; beyond it the words need the room
_LEAST_COLUMN_LETTERS, _EM_PER_LETTER = 32, 0.52  # a narrower column of words needs the picture's room
_SIDE_UNITS, _TOP_UNITS, _BOTTOM_UNITS = 8, 4, 3
_TOP_LOWERED_UNITS = 2


class KioskRoomScreen(KioskScreen):
    """The picture is there where there is room for it; high contrast draws none.

    `tall` is the share of a tall screen's height that it takes; 0: there is no picture at all.
    """

    def __init__(self, setting: Setting, parent: QWidget | None = None, *, tall: float = _PICTURE_TALL) -> None:
        super().__init__(setting, parent)
        theme = self.theme
        self._picture_tall = tall
        drawn = not theme.high_contrast and not theme.metrics.lowered  # over a lowered page it stands already
        fits = bool(tall) and drawn and theme.metrics.text <= _PICTURE_UP_TO
        self._room = RoomScene(theme, self) if fits else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture stands above on a tall screen and at the side on a wide one."""
        space = self.theme.metrics.space
        side = space(_SIDE_UNITS)
        top = space(_TOP_LOWERED_UNITS if self.theme.metrics.lowered else _TOP_UNITS)
        self.margins = [side, top, side, space(_BOTTOM_UNITS)]
        if self._room is not None:
            wide = round(self.width() * _PICTURE_WIDE)
            least = _LEAST_COLUMN_LETTERS * _EM_PER_LETTER * self.theme.metrics.font_px(Step.BODY)
            self._room.setVisible(not self.landscape or self.width() - wide - 2 * side >= least)
            if self._room.isHidden():
                pass
            elif self.landscape:
                mirrored = self.theme.right_to_left
                self._room.setGeometry(self.width() - wide if mirrored else 0, 0, wide, self.height())
                self.margins[2 if mirrored else 0] = wide + side
            else:
                high = round(self.height() * self._picture_tall)
                self._room.setGeometry(0, 0, self.width(), high)
                self.margins[1] = high + space(_TOP_UNITS)
        super().resizeEvent(event)
