"""The items that Qt made for its layouts and that Python sees, though it must not.

PySide keeps such an item as long as the layout. Qt frees it when its widget goes, and PySide then takes whatever stands at
its place in memory next for it. It makes them where a layout that has parts already is put into another.
"""

import gc

from PySide6.QtWidgets import QLayoutItem, QSpacerItem, QWidgetItem
from shiboken6 import Shiboken


def items_qt_made() -> list[str]:
    """What each of them holds."""
    items = [one for one in gc.get_objects() if isinstance(one, QWidgetItem | QSpacerItem)]
    return [_held(item) for item in items if not Shiboken.createdByPython(item)]


def _held(item: QLayoutItem) -> str:
    widget = item.widget()
    return f"a {type(widget).__name__} “{widget.accessibleName()}”" if widget is not None else "a space"
