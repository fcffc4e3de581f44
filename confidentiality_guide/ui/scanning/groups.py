"""What the ring goes to: the controls in sight, in groups that are read together."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from confidentiality_guide.ui.parts.focus import stops, widgets_in
from confidentiality_guide.ui.shell.bar import Bar
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.side_nav import SideNav

_MOST = 5  # to a group
_FEW = 4  # so few need no groups
_SEEN = 0.6  # of its height

Group = tuple[QWidget, ...]


def groups_in(window: MainWindow) -> list[Group]:
    """The groups of what covers the page, or else of the page, then of what stands by it, then of the bar."""
    root = window.overlays.on_top or window
    found = [one for one in _controls(root) if _in_sight(one)]
    if not found:
        return [(root,)] if hasattr(root, "click") else []  # the cover: all of it is one button
    if len(found) <= _FEW:
        return [tuple(found)]
    parts = groupby(sorted(found, key=_order), key=_part)
    return [group for _part_of, ones in parts for group in _packed(list(ones))]


def _controls(root: QWidget) -> Iterator[QWidget]:
    """What Tab stops at, and what arrow keys go on to from there: Qt has Tab come to one of several choices only."""
    reached = set(stops(root))
    for widget in widgets_in(root):
        one_of = isinstance(widget, QAbstractButton) and widget.autoExclusive() and widget.isEnabled()
        typed_into = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # one switch does not type
        if (widget in reached or (one_of and widget.isVisible())) and not typed_into:
            yield widget


def _in_sight(widget: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    return seen.height() >= _SEEN * widget.height() and not seen.isEmpty()


def _part(widget: QWidget) -> QWidget:
    """The part of the window that it stands in: the page, a strip, the bar, the navigation."""
    chain = [widget]
    while (around := chain[-1].parentWidget()) is not None:
        chain.append(around)
    return chain[-3] if len(chain) > 2 else widget  # the window is the last, and all its parts stand on one ground


def _order(widget: QWidget) -> int:
    part = _part(widget)
    return 3 if isinstance(part, Bar) else 2 if isinstance(part, SideNav) else 0 if isinstance(part, Screen) else 1


def _rows(widgets: list[QWidget]) -> Iterator[Group]:
    """Those that stand beside each other."""
    row: list[QWidget] = []
    for widget in widgets:
        if row and abs(_middle(widget) - _middle(row[0])) > min(widget.height(), row[0].height()) / 2:
            yield tuple(row)
            row = []
        row.append(widget)
    if row:
        yield tuple(row)


def _middle(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().center()).y()


def _packed(widgets: list[QWidget]) -> Iterator[Group]:
    """Rows together as long as a group is small; a long row in parts of about the same size."""
    group: Group = ()
    for row in _rows(widgets):
        if group and len(group) + len(row) > _MOST:
            yield group
            group = ()
        parts = -(-len(row) // _MOST)
        cut = -(-len(row) // parts)
        *full, last = [row[start : start + cut] for start in range(0, len(row), cut)]
        yield from full
        group = group + last if not full else last
    if group:
        yield group
