"""A wall to hang single widgets on: a window of their own would ask the screen for sizes it cannot give."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)
SIDE = 2_000  # pixels


class Wall:
    """A window without a layout; what hangs on it is as wide as it was told to be, and as tall as it needs."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(SIDE, SIDE)

    def hang(self, widget: W, width: int = 0, height: int = 0) -> W:
        """Show a widget at a width; at none, as wide as it would like to be."""
        widget.setParent(self.window)
        wide = width or widget.sizeHint().width()
        needed = widget.heightForWidth(wide)
        widget.resize(wide, height or (needed if needed > 0 else widget.sizeHint().height()))
        self.window.show()
        widget.show()
        return widget
