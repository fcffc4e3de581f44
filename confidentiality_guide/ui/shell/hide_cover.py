"""Hide: one press covers everything with a picture that says nothing."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.ui.parts.room import RoomScene
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class HideCover(QWidget):
    """Covers the window. It comes off by a press or by the Space or Enter key, and by nothing else.

    Signals:
        lifted: It was pressed.
    """

    accessible_role: ClassVar = QAccessible.Role.Button

    lifted = Signal()

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("Page hidden. Press to come back."))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if not theme.high_contrast:
            scene = RoomScene(theme)
            scene.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(scene)
        self.setGeometry(owner.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Role.SURFACE))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the page under it never gets the press that lifts the cover

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.click()

    def click(self) -> None:
        """Come off."""
        self.lifted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays on the cover: what is under it is not there."""
        return True
