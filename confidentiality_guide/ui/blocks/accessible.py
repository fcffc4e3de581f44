"""What assistive technology is told of our own widgets: headings are headings, links in text are links.

Qt asks one factory for the description of every widget. Ours answers for widgets that say what they are, and leaves
the rest to Qt. A widget says so with `accessible_role`, and may have

- `accessible_level`: the level of a heading, from 1;
- `describe_state(state)`: sets what else is true of it, such as `state.expanded`;
- `words_to_hear()`: what is said after its name, asked only when somebody listens; empty: its own description;
- `click()`: what a press does, where it is no button of Qt's;
- a locale of its own (`setLocale`): the language of its words, where that is not the language of the screen.

PySide keeps every description that its factory gave, and Qt deletes what is behind it together with the widget; so a
description holds nothing of its own.
"""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken


class Description(QAccessibleWidget):
    """A widget as it says it is. Where it stands, what is in it and whether it has the focus, Qt knows itself."""

    def state(self) -> QAccessible.State:
        state = super().state()
        if (describe := getattr(self.widget(), "describe_state", None)) is not None:
            describe(state)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        group = self.role() is QAccessible.Role.Grouping
        if kind is QAccessible.Text.Name and group:
            # An answer: with its words in its name they are said by every reader, and by Orca not twice.
            return together(super().text(kind), super().text(QAccessible.Text.Description))
        if kind is QAccessible.Text.Description:
            words = getattr(self.widget(), "words_to_hear", None)
            return "" if group else (words() if words is not None else "") or super().text(kind)
        return super().text(kind)

    def actionNames(self) -> list[str]:
        pressed = [QAccessibleActionInterface.pressAction()] if hasattr(self.widget(), "click") else []
        return [*pressed, *super().actionNames()]

    def doAction(self, action: str) -> None:
        if action == QAccessibleActionInterface.pressAction():
            widget: Any = self.widget()
            widget.click()
        else:
            super().doAction(action)


class _Attributes(QAccessibleAttributesInterface):
    """The level of a heading, for those who go from heading to heading; the language of what is in another one."""

    def __init__(self, values: dict[QAccessible.Attribute, object]) -> None:
        super().__init__()
        self._values = values

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return list(self._values)

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._values.get(key)


class AttributedDescription(Description):
    """A widget with attributes: a heading, or text in another language than the screen."""

    def __init__(
        self, widget: QWidget, role: QAccessible.Role, attributes: dict[QAccessible.Attribute, object]
    ) -> None:
        super().__init__(widget, role)
        self._attributes = _Attributes(attributes)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # Qt asks for a bare pointer. PySide takes one only in this form; None would not become a null pointer.
        if kind is QAccessible.InterfaceType.AttributesInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self._attributes)[0])
        found: Any = super().interface_cast(kind)
        return Shiboken.VoidPtr(0) if found is None else found


def _describe(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = getattr(described, "accessible_role", None)
    if role is None or not isinstance(described, QWidget):
        return None
    attributes: dict[QAccessible.Attribute, object] = {}
    if role is QAccessible.Role.Heading:
        attributes[QAccessible.Attribute.Level] = getattr(described, "accessible_level", 1)
    if described.testAttribute(Qt.WidgetAttribute.WA_SetLocale):
        attributes[QAccessible.Attribute.Locale] = described.locale()
    return AttributedDescription(described, role, attributes) if attributes else Description(described, role)


def install_descriptions() -> None:
    """Answer for our widgets from now on. Needs an application; asks nothing of a machine without a screen reader."""
    assert QGuiApplication.instance() is not None
    QAccessible.installFactory(_describe)


def together(name: str, line: str) -> str:
    """A name and the words about it, as two sentences."""
    if not name or not line:
        return name or line
    ends = name.rstrip("”’»)")[-1:] in ".!?…؟。:"
    return f"{name}{'' if ends else '.'} {line}"


def tell_expanded(widget: QWidget) -> None:
    """Have a screen reader look again whether what the widget opens is open."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something that has changed, while the focus stays where it is."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
