"""Who and what, each in one button that opens its list in the place of the answer: where there is little room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.ui.doing.parts.picker_button import PickerButton
from confidentiality_guide.ui.doing.who.who_finder import Finder
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.doing.who.who_words import information_words
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.theme import Theme

_LEAST_EMS = 9
_EVERYONE = "*"


class WhoPickers(QWidget):
    """Two buttons; the list of one of them, while it is open.

    Signals:
        asked: Something else is asked; carries the `Asked`.
        list_opened: A list was opened or closed; carries whether one is open, so that the answer gives way.
    """

    asked = Signal(object)
    list_opened = Signal(bool)

    def __init__(self, asked: Asked, finder: Finder, theme: Theme) -> None:
        super().__init__()
        self._asked, self._finder, self._theme = asked, finder, theme
        space = theme.metrics.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        self._buttons = ColumnsLayout(2, theme.metrics.font_px(Step.BODY) * _LEAST_EMS, space(2))
        column.addLayout(self._buttons)
        who = self._who_words()
        self._who = self._button(fill(_("Who: {party}"), party=who))
        self._what = self._button(fill(_("What: {information}"), information=information_words()[asked.information]))
        self._list: QWidget | None = None

    def _who_words(self) -> str:
        if self._asked.by_kind:
            return _("everyone")
        return next((party.title for party in self._finder.parties if party.id == self._asked.party), "")

    def _button(self, words: str) -> Button:
        button = Button(words, self._theme, icon_after="caret-down")
        button.setCheckable(True)
        button.clicked.connect(self._toggle)
        self._buttons.addWidget(button)
        return button

    def _toggle(self) -> None:
        pressed = self.sender()
        for button in (self._who, self._what):
            if button is not pressed:
                button.setChecked(False)
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        if self._who.isChecked() or self._what.isChecked():
            self._list = self._parties() if self._who.isChecked() else self._kinds()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._list)
        self.list_opened.emit(self._list is not None)

    def _parties(self) -> QWidget:
        made = [(party.id, party.title, party.icon) for party in self._finder.parties]
        return self._open([(_EVERYONE, _("Everyone"), "users-four"), *made], self._asked.party or _EVERYONE)

    def _kinds(self) -> QWidget:
        return self._open([(kind, words, "") for kind, words in information_words().items()], self._asked.information)

    def _open(self, values: list[tuple[str, str, str]], chosen: str) -> QWidget:
        whole = QWidget()
        grid = ColumnsLayout(2, self._theme.metrics.font_px(Step.BODY) * _LEAST_EMS, self._theme.metrics.space(2))
        whole.setLayout(grid)
        for value, words, icon in values:
            button = PickerButton(value, words, self._theme, chosen=value == chosen)
            button.put_icon(icon)
            button.clicked.connect(self._pick, Qt.ConnectionType.QueuedConnection)
            grid.addWidget(button)
        return whole

    def _pick(self) -> None:
        button = self.sender()
        if not isinstance(button, PickerButton):
            return
        if self._what.isChecked():
            self.asked.emit(Asked(self._asked.party, button.value))
        else:
            self.asked.emit(Asked(PartyId("" if button.value == _EVERYONE else button.value), self._asked.information))
