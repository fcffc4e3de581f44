"""The chips of what a block cites: sources, and the law of the reader's state."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import SourceId, StateId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.theme.theme import Theme


class Citable(Protocol):
    """Where a citation finds what it names."""

    def source(self, id_: SourceId) -> Source:
        """The source with this id."""

    def state_source(self, state: StateId, subject: str) -> Source | None:
        """The law of a state on a subject; none where there is no such state."""


class Citations(QObject):
    """Makes chips for a reader who lives in a state; with no state, a chip for its law says that states differ.

    Signals:
        opened: A chip was pressed; carries its `Target`.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, shelf: Citable, state: StateId, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._shelf, self._state = theme, shelf, state

    def chips(self, block: Block) -> list[QWidget]:
        """One chip for each citation: two facts that stand in the same place share one, the first one's."""
        by_label = {self._shelf.source(id_).short: id_ for id_ in reversed(block.sources)}
        sources = [self._source_chip(id_) for id_ in block.sources if id_ in by_label.values()]
        return sources + [self.state_chip(cited) for cited in block.citations if cited.scheme is Scheme.STATE]

    def _source_chip(self, id_: SourceId) -> QWidget:
        made = SourceChip(self._shelf.source(id_), self._theme)
        made.source_opened.connect(self._report_source)
        return made

    def state_chip(self, cited: Target) -> QWidget:
        """The chip of the law of the reader's state; where none is chosen, it says that states differ."""
        from confidentiality_guide.ui.blocks.state_chip import StateChip

        law = self._shelf.state_source(self._state, cited.id)
        made = StateChip(law.short if law else _("States differ"), cited, self._theme, law)
        made.target_opened.connect(self.opened)
        return made

    def _report_source(self, id_: str) -> None:
        self.opened.emit(Target(Scheme.SOURCE, id_))
