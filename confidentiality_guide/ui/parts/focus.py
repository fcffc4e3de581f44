"""Where the keyboard goes: from control to control as a page is read, whatever was made first."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Mark(NamedTuple):
    """Which control the keyboard is on, told in such a way that it is found again on a page that was made anew."""

    kind: type[QWidget]
    name: str
    place: int  # among those of the same kind and name, from 0


def widgets_in(within: QWidget) -> Iterator[QWidget]:
    """Every widget in it, in the order of `findChildren`.

    Not by that itself: PySide6 has whatever it finds belong to the one that was asked, and does not hear of Qt's own
    parts of a scroller going away. Asked of a window, it keeps three more objects for every page that was ever shown.
    """
    for child in within.children():
        if isinstance(child, QWidget):
            yield child
            yield from widgets_in(child)


def stops(within: QWidget) -> list[QWidget]:
    """What Tab stops at, in the order in which it is read."""
    return [widget for widget in widgets_in(within) if _is_stop(widget)]


def step(within: QWidget, *, forward: bool) -> bool:
    """Go on to the next control, round and round; says whether there is one."""
    widgets = list(widgets_in(within))[:: 1 if forward else -1]
    now = within.window().focusWidget()
    ahead = widgets.index(now) + 1 if now in widgets else 0
    found = next((widget for widget in [*widgets[ahead:], *widgets[:ahead]] if _is_stop(widget)), None)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def read_out(widget: QWidget) -> None:
    """Put the keyboard on what is read and not pressed, such as an answer that has appeared. Tab passes it by."""
    widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def mark_of(widget: QWidget | None, within: QWidget) -> Mark | None:
    """Where the keyboard is; none where that is no control."""
    alike = _alike(within, type(widget), widget.accessibleName()) if widget is not None else []
    return Mark(type(widget), widget.accessibleName(), alike.index(widget)) if widget in alike else None


def return_to(within: QWidget, mark: Mark | None) -> bool:
    """Put the keyboard back to where it was; says whether that is still there."""
    alike = _alike(within, mark.kind, mark.name) if mark is not None else []
    if mark is None or mark.place >= len(alike):
        return False
    alike[mark.place].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _alike(within: QWidget, kind: type[QWidget], name: str) -> list[QWidget]:
    return [stop for stop in stops(within) if type(stop) is kind and stop.accessibleName() == name]


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.isVisible()
