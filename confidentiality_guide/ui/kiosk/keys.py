"""Which keys and presses a kiosk takes. All others end here."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QSinglePointEvent, QWheelEvent

# What moves the focus, presses, turns a page, or closes a sheet.
KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Escape,
    }
)
_OF_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_OF_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
_OF_PEN = {QEvent.Type.TabletPress, QEvent.Type.TabletRelease}
# Menus, tips, gestures of several fingers, and what is dragged here from somewhere else.
_NEVER = {
    QEvent.Type.ContextMenu,
    QEvent.Type.ToolTip,
    QEvent.Type.WhatsThis,
    QEvent.Type.EnterWhatsThisMode,
    QEvent.Type.StatusTip,
    QEvent.Type.NativeGesture,
    QEvent.Type.Gesture,
    QEvent.Type.GestureOverride,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
}
WATCHED = _OF_KEYS | _OF_MOUSE | _OF_PEN | _NEVER | {QEvent.Type.MouseMove, QEvent.Type.Wheel}


def is_taken(event: QEvent) -> bool:
    """Whether the guide may see an event of one of the kinds in `WATCHED`."""
    kind = event.type()
    if isinstance(event, QKeyEvent):
        return is_key_taken(Qt.Key(event.key()), event.modifiers())
    if isinstance(event, QWheelEvent):
        return not event.modifiers().value
    if isinstance(event, QMouseEvent) and kind in _OF_MOUSE:
        return event.button() is Qt.MouseButton.LeftButton
    if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
        return event.buttons() == Qt.MouseButton.LeftButton  # a finger does not hover
    if kind in _OF_PEN and isinstance(event, QSinglePointEvent):
        return event.button() is Qt.MouseButton.LeftButton
    return kind not in _NEVER


def is_key_taken(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether a key does anything: no chord does, but Shift with Tab."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return key in KEYS and not held.value
