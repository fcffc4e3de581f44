"""What stands on a story's screen, at a kiosk and on a desktop: a scene, or the ending."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from confidentiality_guide.ui.doing.stories.spread_layout import SpreadLayout
from confidentiality_guide.ui.doing.stories.story_picture import StoryPicture, has_picture
from confidentiality_guide.ui.parts.focus_ring import OWN_RING
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.tokens import number

_GAP_KIOSK, _GAP_DESKTOP = 2.5, 4  # units between the parts
_BETWEEN = 10  # units between what is read and what stands beside it
_SIDE_PX = 320  # the least width of what stands beside, at text of 100 %


class StoryPage(QWidget):
    """Parts one under the other. On a desktop the picture, and what else was added so, stand beside where there is room.

    At a kiosk the screen itself shows the picture, flush with its edges.
    """

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(self, picture: str, theme: Theme, parent: QWidget | None = None, *, low_picture: bool = False) -> None:
        super().__init__(parent)
        self.theme = theme
        metrics = theme.metrics
        self._spread: SpreadLayout | None = None
        self._column: QVBoxLayout | None = None
        if metrics.kiosk:
            self._column = QVBoxLayout(self)
            self._column.setContentsMargins(0, 0, 0, 0)
            self._column.setSpacing(metrics.space(_GAP_KIOSK))
        else:
            self._spread = SpreadLayout(
                self,
                gap=metrics.space(_GAP_DESKTOP),
                main=text_width(theme),
                between=metrics.space(_BETWEEN),
                least=side_width(theme),
            )
            if has_picture(theme):
                self._spread.add_beside(StoryPicture(picture, theme, low=low_picture))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take_focus(self, name: str) -> None:
        """Put the keyboard at the top of it. A screen reader says this name; no ring is drawn."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # not by Tab, which goes on to what can be pressed
        self.setProperty(OWN_RING, True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, widget: QWidget) -> None:
        """Add a part at the end."""
        if self._spread is not None:
            self._spread.addWidget(widget)
        elif self._column is not None:
            self._column.addWidget(widget)

    def add_beside(self, widget: QWidget) -> None:
        """Add a part that may stand beside what is read."""
        if self._spread is not None:
            self._spread.add_beside(widget)
        else:
            self.add(widget)


def text_width(theme: Theme) -> int:
    """How wide the text of a story is on a desktop, in pixels: as that of a topic."""
    column = number("sizesDesktopPx", "readingColumn") * theme.metrics.text
    return round(column) - 2 * theme.metrics.space(12 if theme.metrics.text <= 1 else 8)


def side_width(theme: Theme) -> int:
    """How wide what stands beside it is at least, in pixels."""
    return round(_SIDE_PX * theme.metrics.text)
