"""The list to pick from in "who can know?": the parties, or the kinds of information, whichever one starts with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.teaching.parties import INFORMATION
from confidentiality_guide.ui.doing.parts.picker_button import PickerButton
from confidentiality_guide.ui.doing.who.paged_picker import PagedPicker
from confidentiality_guide.ui.doing.who.who_finder import Finder
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.doing.who.who_words import information_words
from confidentiality_guide.ui.parts.segmented import Segmented
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_AT_ONCE = 8
_WHO, _WHAT = "who", "what"


class WhoPanel(QWidget):
    """A switch, and under it the list it stands for, eight at once on a kiosk.

    Signals:
        asked: Something else is asked; carries the `Asked`.
    """

    asked = Signal(object)

    def __init__(self, asked: Asked, finder: Finder, theme: Theme, *, columns: int) -> None:
        super().__init__()
        self._asked, self._finder, self._theme = asked, finder, theme
        kiosk = theme.metrics.kiosk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(2))
        self._head = QHBoxLayout()
        column.addLayout(self._head)
        self._head.setSpacing(theme.metrics.space(2))
        switch = Segmented(((_WHO, _("Who")), (_WHAT, _("What"))), _WHAT if asked.by_kind else _WHO, theme)
        switch.chosen.connect(self._start_with)
        switch.setAccessibleName(_("Start with"))
        self._switch = switch
        self._head.addWidget(switch, 1)
        most = _AT_ONCE if kiosk else len(finder.parties)
        self.picker = PagedPicker(self._buttons(), theme, columns=columns, most=most)
        self.picker.picked.connect(self._pick)
        self._head.addWidget(self.picker.more)
        column.addWidget(self.picker, 1)

    def _buttons(self) -> list[PickerButton]:
        if self._asked.by_kind:
            return [
                PickerButton(kind, words, self._theme, chosen=kind == self._asked.information, step=Step.LABEL)
                for kind, words in information_words().items()
            ]
        made = []
        for party in self._finder.parties:
            button = PickerButton(
                party.id, party.title, self._theme, chosen=party.id == self._asked.party, step=Step.LABEL
            )
            button.put_icon(party.icon)
            made.append(button)
        return made

    def fit(self, width: int, height: int) -> None:
        """Show as much of the list as there is room for; "More" stands beside the switch, or else under the list."""
        gap, high = self._theme.metrics.space(2), self._switch.sizeHint().height()
        beside = self._switch.sizeHint().width() + gap + self.picker.more.sizeHint().width() <= width
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        (self._head if beside else layout).addWidget(self.picker.more)
        more = 0 if beside else self.picker.more.sizeHint().height() + gap
        self.picker.fit(width, height - high - gap - more)

    def show_asked(self, asked: Asked) -> None:
        """Fill what is asked for."""
        self._asked = asked
        self.picker.show_chosen(asked.information if asked.by_kind else asked.party)

    def _pick(self, value: str) -> None:
        if self._asked.by_kind:
            self.asked.emit(Asked(PartyId(""), value))
        else:
            self.asked.emit(Asked(PartyId(value), self._asked.information))

    def _start_with(self, start: object) -> None:
        """Start with the other of the two; the kind of information is kept."""
        kind = self._asked.information or INFORMATION[0]
        party = PartyId("") if start == _WHAT else self._finder.parties[0].id
        self.asked.emit(Asked(party, kind))
