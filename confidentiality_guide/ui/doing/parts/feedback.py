"""What follows from a choice, where it stands: it takes the focus and shows the ring."""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme


class PlainAnswer(Card):
    """Feedback where nothing is to be judged: words on a card."""

    accessible_role: ClassVar = QAccessible.Role.Grouping

    def __init__(self, block: Block, maker: BlockMaker, theme: Theme, parent: QWidget | None = None) -> None:
        ground = Role.RAISED if theme.metrics.kiosk else Role.SURFACE
        super().__init__(theme, ground=ground, line=Role.LINE_STRONG, pad=4, parent=parent)
        self.column.addWidget(maker.make(block))
        self.setAccessibleName(plain(block.text))


class Feedback(QWidget):
    """The blocks of what follows, one under the other."""

    def __init__(self, maker: BlockMaker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maker, self._theme = maker, theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.metrics.space(3))
        self._parts: list[QWidget] = []

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Say this, instead of what was said before."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = [self._part(block) for block in blocks]
        for part in self._parts:
            self._column.addWidget(part)
            part.show()  # or a layout would leave it out until a later event
        self.setVisible(bool(self._parts))

    def _part(self, block: Block) -> QWidget:
        if block.kind is Kind.PARAGRAPH:
            return PlainAnswer(block, self._maker, self._theme)
        return self._maker.make(block)

    @property
    def first(self) -> QWidget | None:
        """What is read first of it."""
        return self._parts[0] if self._parts else None


def read_aloud(widget: QWidget) -> None:
    """Put the focus on an answer that has appeared, and show that it is there: also to those who touched."""
    read_out(widget)
    for ring in widget.window().findChildren(FocusRing):
        ring.show_for_keyboard()
