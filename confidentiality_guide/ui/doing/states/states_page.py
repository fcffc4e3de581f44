"""Choosing a state at a desk: a field to type into, the map, every name."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import StateEntry
from confidentiality_guide.ui.blocks.accessible import announce
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.client.search_page import SearchField
from confidentiality_guide.ui.doing.states.state_list import found, from_a_to_z
from confidentiality_guide.ui.doing.states.states import Choice, add_map
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role

_PAUSE_MS = 600  # in typing: a screen reader then says what Enter chooses
_NAME_EMS = 10


class StateRow(LinkRow):
    """A state in the list; the chosen one has a tick."""

    def __init__(self, entry: StateEntry, choice: Choice, setting: Setting) -> None:
        chosen = choice.is_present(entry.id)
        super().__init__(entry.name, setting.theme, icon="check-circle-fill" if chosen else "caret-right")
        self.entry = entry
        if chosen:
            self.setAccessibleName(fill(_("{state}, chosen"), state=entry.name))


class StatesPage(ReadingScreen):
    """Every state. As one types, those that may be meant; the map makes room for them."""

    def __init__(self, setting: Setting, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._choice = choice
        self.page.addWidget(Passage(choice.title, Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        if choice.why:
            self.page.addWidget(Passage(choice.why, Look(Step.LEAD, role=Role.INK_MUTED), self.theme))
        self.field = SearchField(self.theme)
        self.field.edit.setPlaceholderText(_("Type a name or two letters: Ohio, OH"))
        self.field.edit.setAccessibleName(_("Find a state"))
        self.page.addWidget(self.field)
        self._told = Passage("", Look(Step.LABEL, role=Role.INK_MUTED), self.theme)
        self.page.addWidget(self._told)
        self._told.hide()
        self._map = add_map(self.page, choice, setting)
        self._map.chosen.connect(self._take)
        self._names = self._add_rows(from_a_to_z(choice.entries), 3)
        self._rows = self._rows_in(self._names)
        self._outside: list[StateRow] = []
        if choice.outside:
            self.page.addWidget(Hairline(self.theme))
            self._outside += self._rows_in(self._add_rows(choice.outside, 2)).values()
        self.page.addSpacing(self.theme.metrics.space(8))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.field.edit.textChanged.connect(self._find)
        # Once the key press has ended: the next screen would get it too, and might take it for its own.
        self.field.edit.returnPressed.connect(self._take_first, Qt.ConnectionType.QueuedConnection)

    def title(self) -> str:
        return self._choice.title

    def take_focus(self) -> None:
        """Let the reader type at once."""
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_rows(self, entries: list[StateEntry], most: int) -> ColumnsLayout:
        metrics = self.theme.metrics
        rows = ColumnsLayout(most, metrics.font_px(Step.BODY) * _NAME_EMS, metrics.space(1))
        self.page.addLayout(rows)
        for entry in entries:
            row = StateRow(entry, self._choice, self.setting)
            row.clicked.connect(self._pressed)
            rows.addWidget(row)
        return rows

    @staticmethod
    def _rows_in(rows: ColumnsLayout) -> dict[StateId, StateRow]:
        widgets = [item.widget() for item in rows.items]
        return {widget.entry.id: widget for widget in widgets if isinstance(widget, StateRow)}

    def _found(self) -> list[StateEntry]:
        typed = self.field.edit.text()
        return found(self._choice.entries, typed) if typed.strip() else from_a_to_z(self._choice.entries)

    def _find(self, typed: str) -> None:
        """Show the states that may be meant, the likeliest first: also where the keyboard comes to them."""
        hits = self._found()
        looking = bool(typed.strip())
        self._told.set_text(self._what_enter_does(hits) if looking else "")
        self._told.setVisible(looking)
        self._map.setVisible(not looking)
        for row in self._rows.values():
            self._names.removeWidget(row)
            row.hide()
        for entry in hits:
            row = self._rows[entry.id]
            self._names.addWidget(row)
            row.show()
        for row in (*(self._rows[entry.id] for entry in hits), *self._outside):
            row.raise_()  # the keyboard comes to them in this order
        self._pause.start()

    @staticmethod
    def _what_enter_does(hits: list[StateEntry]) -> str:
        if not hits:
            return _("No state is called that. Try the start of its name, or its two letters.")
        return fill(_("Press Enter for {state}."), state=hits[0].name)

    def _announce(self) -> None:
        if self._told.words:
            announce(self._told, self._told.words)

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, StateRow):
            self._take(row.entry.id)

    def _take_first(self) -> None:
        if self.field.edit.text().strip() and (hits := self._found()):
            self._take(hits[0].id)

    def _take(self, state: StateId) -> None:
        self._choice.take(self, state)
