"""What assistive technology is told of our own widgets: headings are headings, links in text are links.

Qt asks one factory for the description of every widget. Ours answers for passages and their links, and leaves the
rest to Qt.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QColor, QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from confidentiality_guide.ui.blocks.passage import Link, Passage

# Qt keeps no reference to what a factory written in Python returns: without these, it is gone at once.
_alive: dict[int, QAccessibleInterface] = {}


class _Description(QAccessibleObject):
    """What both descriptions share: colours and windows that assistive technology asks every object for."""

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


class LinkDescription(_Description):
    """A link in a passage."""

    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self._link = link

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def text(self, kind: QAccessible.Text) -> str:
        return self._link.words if kind is QAccessible.Text.Name else ""

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._link.passage)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        rects = self._link.passage.link_rects(self._link)
        around = rects[0].toAlignedRect() if rects else QRect()
        return around.translated(self._link.passage.mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._link.passage.focused_link is self._link
        return state

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._link.passage.window().windowHandle()


class PassageDescription(_Description):
    """A passage: a heading, a list item or a paragraph, with its links as children."""

    def __init__(self, passage: Passage) -> None:
        super().__init__(passage)
        self._passage = passage

    def role(self) -> QAccessible.Role:
        if self._passage.look.heading:
            return QAccessible.Role.Heading
        if self._passage.look.list_item:
            return QAccessible.Role.ListItem
        return QAccessible.Role.StaticText if not self._passage.links else QAccessible.Role.Paragraph

    def text(self, kind: QAccessible.Text) -> str:
        return self._passage.accessibleName() if kind is QAccessible.Text.Name else ""

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        owner = self._passage.parentWidget()
        return QAccessible.queryAccessibleInterface(owner) if owner is not None else None

    def childCount(self) -> int:
        return len(self._passage.links)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        links = self._passage.links
        return QAccessible.queryAccessibleInterface(links[index]) if 0 <= index < len(links) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        links: list[Any] = self._passage.links
        return links.index(child.object()) if child.object() in links else -1

    def rect(self) -> QRect:
        return self._passage.rect().translated(self._passage.mapToGlobal(QPoint(0, 0)))

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = bool(self._passage.links)
        state.focused = self._passage.hasFocus()
        state.invisible = not self._passage.isVisible()
        return state

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._passage.window().windowHandle()


def _describe(class_name: str, described: QObject) -> QAccessibleInterface | None:
    makers: dict[type, Callable[[Any], QAccessibleInterface]] = {Link: LinkDescription, Passage: PassageDescription}
    maker = next((makers[kind] for kind in makers if isinstance(described, kind)), None)
    if maker is None:
        return None
    made = maker(described)
    key = id(described)
    _alive[key] = made
    described.destroyed.connect(lambda: _alive.pop(key, None))  # holds the key alone, never the widget
    return made


def install_descriptions() -> None:
    """Answer for our widgets from now on. Needs an application; asks nothing of a machine without a screen reader."""
    assert QGuiApplication.instance() is not None
    QAccessible.installFactory(_describe)


def is_widget(described: QObject) -> bool:
    """Whether something described is a whole widget, not a part of one."""
    return isinstance(described, QWidget)
