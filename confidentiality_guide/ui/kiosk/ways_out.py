"""Every way out of the guide that somebody at a kiosk may try, as things that are done to the window."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QPointingDevice,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from confidentiality_guide.ui.kiosk.keys import is_key_taken

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
_NONE = Qt.KeyboardModifier.NoModifier
_NAMED = {_ALT: "Alt+", _CTRL: "Ctrl+", _SHIFT: "Shift+", _META: "Super+", _NONE: ""}
_PLAIN_KEYS = (
    *(Qt.Key(Qt.Key.Key_F1 + place) for place in range(12)),
    *(Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Pause, Qt.Key.Key_Insert, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Meta, Qt.Key.Key_Help, Qt.Key.Key_Back, Qt.Key.Key_Forward),
    *(Qt.Key.Key_HomePage, Qt.Key.Key_Search, Qt.Key.Key_LaunchMail, Qt.Key.Key_LaunchMedia),
    *(Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Slash),
)
_WITH_CTRL = (*(Qt.Key(Qt.Key.Key_A + place) for place in range(26)), Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0)
_CHORDS = (
    *((_CTRL, key) for key in (*_WITH_CTRL, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_F4, Qt.Key.Key_Home)),
    *((_ALT, key) for key in (Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F2)),
    *((_ALT, key) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_F)),
    *((_CTRL | _ALT, key) for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_T, Qt.Key.Key_F2)),
    *((_CTRL | _SHIFT, key) for key in (Qt.Key.Key_Escape, Qt.Key.Key_I, Qt.Key.Key_N, Qt.Key.Key_Q)),
    *((_META, key) for key in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_R, Qt.Key.Key_Tab)),
    *((_SHIFT, key) for key in (Qt.Key.Key_F10, Qt.Key.Key_Return, Qt.Key.Key_Escape)),
)
_SHIFTS = 5
_CHAIN = 12
_LONG_PRESS_MS = 800
_FINGERS = 3


class WayOut(NamedTuple):
    """One attempt: what it is called, and how it is done to the window."""

    tried: str
    do: Callable[[QWidget, QWindow], object]


def every_way_out() -> Iterator[WayOut]:
    """All of them."""
    yield from (_key(key, _NONE) for key in _PLAIN_KEYS)
    yield from (_key(key, held) for held, key in _CHORDS)
    yield WayOut("Shift, five times", _five_shifts)
    yield WayOut("Escape, a dozen times", _escapes)
    yield from (_button(button, name) for button, name in _BUTTONS)
    yield WayOut("a long press", _long_press)
    yield WayOut("a context menu, asked for by the display", _context_menu)
    yield WayOut("a tip, asked for by the display", _tip)
    yield WayOut("the wheel with Ctrl", _ctrl_wheel)
    yield WayOut("a drag from one edge to the other", _drag)
    yield WayOut("three fingers, swiping", _fingers)
    yield WayOut("a file, dragged in and dropped", _drop)
    yield WayOut("closing the window, as a desktop does", _close_handle)
    yield WayOut("closing the window, as a program does", _close_widget)
    yield WayOut("quitting, as a session that ends does", _quit)
    yield WayOut("making the window small", _minimise)
    yield WayOut("making it a window among others", _normal)
    yield WayOut("hiding the window", _hide)
    yield WayOut("another window in front", _second_window)
    yield WayOut("the keyboard taken by another window", _deactivate)


def _key(key: Qt.Key, held: Qt.KeyboardModifier) -> WayOut:
    assert not is_key_taken(key, held), key
    names = "".join(name for modifier, name in _NAMED.items() if modifier.value and modifier in held)

    def do(_widget: QWidget, window: QWindow) -> None:
        QTest.keyClick(window, key, held)

    return WayOut(names + key.name.removeprefix("Key_").replace("_", " "), do)


def _middle(window: QWindow) -> QPoint:
    """On the ground of every screen of a kiosk, and not on a control of the bar."""
    return QPoint(window.width() // 2, window.height() // 3)


_BUTTONS = (
    (Qt.MouseButton.RightButton, "the right button"),
    (Qt.MouseButton.MiddleButton, "the middle button"),
    (Qt.MouseButton.BackButton, "the button for back"),
    (Qt.MouseButton.ForwardButton, "the button for forward"),
)


def _button(button: Qt.MouseButton, name: str) -> WayOut:
    def do(_widget: QWidget, window: QWindow) -> None:
        QTest.mouseClick(window, button, _NONE, _middle(window))

    return WayOut(f"a click with {name}", do)


def _five_shifts(_widget: QWidget, window: QWindow) -> None:
    for _press in range(_SHIFTS):
        QTest.keyClick(window, Qt.Key.Key_Shift)


def _escapes(_widget: QWidget, window: QWindow) -> None:
    for _press in range(_CHAIN):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def _long_press(_widget: QWidget, window: QWindow) -> None:
    corner = QPoint(window.width() // 2, 1)  # where there is nothing to press
    QTest.mousePress(window, Qt.MouseButton.LeftButton, _NONE, corner)
    QTest.qWait(_LONG_PRESS_MS)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, _NONE, QPoint(-9, -9))


def _context_menu(_widget: QWidget, window: QWindow) -> None:
    at = _middle(window)
    for reason in QContextMenuEvent.Reason:
        QApplication.sendEvent(window, QContextMenuEvent(reason, at, at))


def _tip(_widget: QWidget, window: QWindow) -> None:
    for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
        QApplication.sendEvent(window, QHelpEvent(kind, _middle(window), _middle(window)))


def _ctrl_wheel(_widget: QWidget, window: QWindow) -> None:
    QTest.wheelEvent(window, QPointF(_middle(window)), QPoint(0, 120), QPoint(), _CTRL)


def _drag(_widget: QWidget, window: QWindow) -> None:
    line = [QPoint(round(window.width() * share), 2) for share in (0.4, 0.5, 0.7, 0.99)]
    QTest.mousePress(window, Qt.MouseButton.LeftButton, _NONE, line[0])
    for point in line[1:]:
        QTest.mouseMove(window, point)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, _NONE, QPoint(-9, -9))


def _fingers(_widget: QWidget, window: QWindow) -> None:
    device: QPointingDevice = QTest.createTouchDevice()
    down = QTest.touchEvent(window, device, False)
    for finger in range(_FINGERS):
        down.press(finger, QPoint(window.width() // 2 + 40 * finger, 2), window)
    down.commit()
    for share in (0.5, 0.7):
        moved = QTest.touchEvent(window, device, False)
        for finger in range(_FINGERS):
            moved.move(finger, QPoint(round(window.width() * share) + 40 * finger, 4), window)
        moved.commit()
    up = QTest.touchEvent(window, device, False)
    for finger in range(_FINGERS):
        up.release(finger, QPoint(-9, -9), window)
    up.commit()


def _drop(_widget: QWidget, window: QWindow) -> None:
    data = QMimeData()
    data.setText("file:///etc/passwd")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    at = _middle(window)
    QApplication.sendEvent(window, QDragEnterEvent(at, action, data, button, _NONE))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), action, data, button, _NONE))


def _close_handle(_widget: QWidget, window: QWindow) -> None:
    QApplication.sendEvent(window, QCloseEvent())
    window.close()


def _close_widget(widget: QWidget, _window: QWindow) -> None:
    widget.close()


def _quit(_widget: QWidget, _window: QWindow) -> None:
    QApplication.closeAllWindows()
    QApplication.quit()


def _minimise(widget: QWidget, _window: QWindow) -> None:
    widget.showMinimized()


def _normal(widget: QWidget, _window: QWindow) -> None:
    if widget.isFullScreen():
        widget.showNormal()


def _hide(widget: QWidget, _window: QWindow) -> None:
    widget.hide()


def _second_window(_widget: QWidget, _window: QWindow) -> None:
    other = QLabel(" ")
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    other.show()


def _deactivate(widget: QWidget, _window: QWindow) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.WindowDeactivate))
