"""What the monkey does: one random act after the other, as the display server would report it."""

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tools.dev.playing import DESK, WALL, Playing

_KEYS = [
    *(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Menu),
    *(
        Qt.Key.Key_F1,
        Qt.Key.Key_F4,
        Qt.Key.Key_F5,
        Qt.Key.Key_F10,
        Qt.Key.Key_F11,
        Qt.Key.Key_Print,
        Qt.Key.Key_Super_L,
    ),
    *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_F, Qt.Key.Key_H, Qt.Key.Key_P, Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_X),
    *(Qt.Key.Key_1, Qt.Key.Key_9, Qt.Key.Key_Question, Qt.Key.Key_Back, Qt.Key.Key_Forward, Qt.Key.Key_Shift),
]
_HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
]
_MICE = [Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
_SIZES = (WALL, (1080, 1920), DESK, (1280, 1024), (3840, 2160))
_STEPS_OF_A_DRAG = 5


class Monkey:
    """Acts at random on a window; the same seed, the same acts."""

    def __init__(self, playing: Playing, seed: int) -> None:
        self._playing, self._dice = playing, random.Random(seed)
        self._screen: QPointingDevice = QTest.createTouchDevice()
        self._acts: Sequence[Callable[[], str]] = (
            *(self._press,) * 12,  # most of all, or the monkey would never get far
            *(self._click, self._double_click) * 2,
            *(self._touch, self._two_fingers, self._drag, self._swipe, self._wheel),
            *(self._key,) * 6,
            *(self._shifts, self._resize, self._rotate, self._hide, self._minimise, self._leave),
            *((self._close, self._turn_off) if playing.kiosk else ()),
        )

    def act(self) -> str:
        """Do something; returns what."""
        return self._dice.choice(self._acts)()

    def let_go(self) -> None:
        """Leave a menu of Qt's, if one is open, as at a desktop's field."""
        QTest.keyClick(self._window, Qt.Key.Key_Escape)

    def press_home(self) -> None:
        """Press what leads home from here: the cover, the button of a sheet, Home."""
        over = self._playing.window.overlays.on_top
        home = self._playing.bar_button("Home") if over is None else None
        offered = self._playing.buttons()
        close = next((one for one in offered if one.text() == "Close"), None)
        if button := home or close:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        elif over is not None:
            QTest.mouseClick(over, Qt.MouseButton.LeftButton)

    # -- where

    @property
    def _window(self) -> QWindow:
        return self._playing.window.windowHandle()

    def _anywhere(self) -> QPoint:
        window = self._playing.window
        return QPoint(self._dice.randrange(window.width()), self._dice.randrange(window.height()))

    def _on_a_button(self) -> tuple[QAbstractButton | None, QPoint]:
        offered = self._playing.buttons()
        if not offered:
            return None, self._anywhere()
        button = self._dice.choice(offered)
        return button, button.mapTo(self._playing.window, button.rect().center())

    # -- mouse and fingers

    def _press(self) -> str:
        button, place = self._on_a_button()
        named = f"“{button.accessibleName() or button.text()}”" if button is not None else "nothing"
        QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, pos=place)
        return f"press {named}"

    def _click(self) -> str:
        place, button, held = self._anywhere(), self._dice.choice(_MICE), self._dice.choice(_HELD)
        QTest.mouseClick(self._window, button, held, place)
        return f"{button.name} at {place.toTuple()} with {held.name}"

    def _double_click(self) -> str:
        _button, place = self._on_a_button()
        QTest.mouseDClick(self._window, Qt.MouseButton.LeftButton, pos=place)
        return f"double click at {place.toTuple()}"

    def _drag(self) -> str:
        start, end = self._anywhere(), self._anywhere()
        QTest.mousePress(self._window, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, _STEPS_OF_A_DRAG + 1):
            QTest.mouseMove(self._window, start + (end - start) * step / _STEPS_OF_A_DRAG)
        QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, pos=end)
        return f"drag from {start.toTuple()} to {end.toTuple()}"

    def _wheel(self) -> str:
        place, turns = self._anywhere(), self._dice.choice((-1200, -120, 120, 1200))
        held = self._dice.choice(_HELD)
        QTest.wheelEvent(self._window, place.toPointF(), QPoint(0, turns), stateKey=held)
        return f"wheel {turns} at {place.toTuple()} with {held.name}"

    def _touch(self) -> str:
        _button, place = self._on_a_button()
        QTest.touchEvent(self._window, self._screen).press(0, place).commit()
        QTest.touchEvent(self._window, self._screen).release(0, place).commit()
        return f"touch at {place.toTuple()}"

    def _two_fingers(self) -> str:
        _one, first = self._on_a_button()
        _two, second = self._on_a_button()
        QTest.touchEvent(self._window, self._screen).press(0, first).press(1, second).commit()
        QTest.touchEvent(self._window, self._screen).move(0, second).stationary(1).commit()
        QTest.touchEvent(self._window, self._screen).release(0, second).release(1, second).commit()
        return f"two fingers at {first.toTuple()} and {second.toTuple()}"

    def _swipe(self) -> str:
        start, end = self._anywhere(), self._anywhere()
        QTest.touchEvent(self._window, self._screen).press(0, start).commit()
        for step in range(1, _STEPS_OF_A_DRAG + 1):
            QTest.touchEvent(self._window, self._screen).move(
                0, start + (end - start) * step / _STEPS_OF_A_DRAG
            ).commit()
        QTest.touchEvent(self._window, self._screen).release(0, end).commit()
        return f"swipe from {start.toTuple()} to {end.toTuple()}"

    # -- keys

    def _key(self) -> str:
        key, held = self._dice.choice(_KEYS), self._dice.choice(_HELD)
        QTest.keyClick(self._window, key, held)
        return f"key {held.name}+{key.name}"

    def _shifts(self) -> str:
        for _time in range(5):
            QTest.keyClick(self._window, Qt.Key.Key_Shift)
        return "Shift five times"

    # -- the window

    def _resize(self) -> str:
        wide, high = self._dice.choice(_SIZES)
        self._playing.window.resize(wide, high)
        return f"the screen is {wide}x{high}"

    def _rotate(self) -> str:
        window = self._playing.window
        window.resize(window.height(), window.width())
        return "the screen is turned"

    def _hide(self) -> str:
        button = self._playing.bar_button("Hide")
        if button is not None:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return "Hide"

    def _minimise(self) -> str:
        window = self._playing.window
        size = window.size()
        window.showMinimized()
        self._playing.turn()
        window.showNormal()
        window.resize(size)
        return "minimised, and back"

    def _leave(self) -> str:
        self._playing.window.clearFocus()
        self._playing.turn()
        self._playing.window.activateWindow()
        return "the keyboard went elsewhere, and back"

    def _close(self) -> str:
        self._playing.window.close()
        return "close"

    def _turn_off(self) -> str:
        self._playing.window.hide()
        self._playing.turn()
        self._playing.window.show()
        return "the screen was off, and is on again"
