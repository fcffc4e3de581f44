"""What "who can know?" shows beside its list of parties: the question, the kinds of information, and the answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Text, plain
from confidentiality_guide.ui.blocks.make import BlockMaker, text_of
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.doing.parts.answer_row import AnswerRow
from confidentiality_guide.ui.doing.parts.page_marks import party_mark
from confidentiality_guide.ui.doing.parts.picker_button import PickerButton
from confidentiality_guide.ui.doing.parts.verdict_looks import word_of
from confidentiality_guide.ui.doing.who.cell_view import CellView
from confidentiality_guide.ui.doing.who.paged_picker import PagedPicker
from confidentiality_guide.ui.doing.who.who_finder import Finder
from confidentiality_guide.ui.doing.who.who_route import Asked
from confidentiality_guide.ui.doing.who.who_words import information_words
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route

_KINDS_AT_ONCE = 4


class WhoView(QWidget):
    """The answer to what is asked.

    Signals:
        asked: Something else is asked; carries the `Asked`.
        rule_opened: A rule was opened; carries its place from 1, or 0 where all are closed.
        route_wanted: The reader wants to go somewhere; carries the `Route`.
        situation_wanted: The reader wants to say more of their situation; carries "state" or "age".
    """

    asked = Signal(object)
    rule_opened = Signal(int)
    route_wanted = Signal(object)
    situation_wanted = Signal(str)

    def __init__(
        self,
        asked: Asked,
        finder: Finder,
        maker: BlockMaker,
        setting: Setting,
        *,
        kinds_first: bool,
        with_kinds: bool,
    ) -> None:
        """`kinds_first`: the kinds of information stand over the question, and not under it."""
        super().__init__()
        self._asked, self._finder, self._maker, self._setting = asked, finder, maker, setting
        self._theme, self._kinds_first = setting.theme, kinds_first
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.metrics.space(2 if self._theme.metrics.kiosk else 4))
        if asked.by_kind:
            self._add_heading(information_words()[asked.information])
            self._add_parties()
        else:
            cell = finder.cell(asked)
            if with_kinds and kinds_first:
                self._add_kinds()
            self._add_question()
            if with_kinds and not kinds_first:
                self._add_kinds()
            view = CellView(cell, asked.opened, finder.lens, maker, setting)
            view.situation_wanted.connect(self.situation_wanted)
            view.rule_opened.connect(self.rule_opened)
            self._column.addWidget(view)
        self._add_way_on()

    @property
    def said(self) -> str:
        """The question and its answer, for a screen reader."""
        if self._asked.by_kind:
            return information_words()[self._asked.information]
        cell = self._finder.cell(self._asked)
        return f"{plain(cell.heading.text)} {word_of(cell.verdict_for(self._finder.lens))}"

    def _add_heading(self, words: str, *, in_english: bool = False, english: Text | None = None) -> None:
        look = Look(Step.TITLE, QFont.Weight.Bold, heading=1, english=in_english)
        self._column.addWidget(self._maker.passage(words, look, english))

    def _add_question(self) -> None:
        heading = self._finder.cell(self._asked).heading
        english = self._maker.english_in(heading, text_of)
        self._add_heading(plain(heading.text), in_english=heading.in_english, english=english)

    def _add_kinds(self) -> None:
        """The kinds of information, each with the shape of its answer."""
        theme, kiosk = self._theme, self._theme.metrics.kiosk
        buttons = []
        for kind, words in information_words().items():
            button = PickerButton(kind, words, theme, chosen=kind == self._asked.information, step=Step.LABEL)
            button.put_answer(self._finder.answer(self._asked.party, kind))
            buttons.append(button)
        if not kiosk:
            flow = FlowLayout(theme.metrics.space(2))
            self._column.addLayout(flow)
            for button in buttons:
                button.clicked.connect(self._pick_pressed, Qt.ConnectionType.QueuedConnection)
                flow.addWidget(button)
            return
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setSpacing(theme.metrics.space(2))
        columns = _KINDS_AT_ONCE // 2 if self._kinds_first else _KINDS_AT_ONCE
        picker = PagedPicker(buttons, theme, columns=columns, most=_KINDS_AT_ONCE)
        picker.picked.connect(self._pick)
        row.addWidget(picker, 1)
        row.addWidget(picker.more, 0, Qt.AlignmentFlag.AlignTop)

    def _pick_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, PickerButton):
            self._pick(button.value)

    def _pick(self, kind: str) -> None:
        self.asked.emit(Asked(self._asked.party, kind))

    def _add_parties(self) -> None:
        """Every party with its answer for one kind of information."""
        theme, kind = self._theme, self._asked.information
        self._column.addWidget(self._maker.passage(_("Who can know this?"), Look(Step.LEAD)))
        card = Card(theme, pad=0, gap=0)
        side, ends = theme.metrics.space(3 if theme.metrics.kiosk else 4), theme.metrics.space(1)
        card.column.setContentsMargins(side, ends, side, ends)
        for place, party in enumerate(self._finder.parties):
            if place:
                card.column.addWidget(Hairline(theme))
            answer = self._finder.answer(party.id, kind)
            english = plain(self._maker.english_of(party.title))
            row = AnswerRow(party.title, word_of(answer), answer, theme, icon=party.icon, english=english)
            goes_to(row, Asked(party.id, kind).route, self.route_wanted.emit)
            card.column.addWidget(row)
        self._column.addWidget(card)

    def _add_way_on(self) -> None:
        flow = FlowLayout(self._theme.metrics.space(3))
        self._column.addLayout(flow)
        whole = Button(_("See it all in one picture"), self._theme, icon="list-checks", step=Step.LABEL)
        goes_to(whole, Route(Place.GRID), self.route_wanted.emit)
        flow.addWidget(whole)
        party = next((one for one in self._finder.parties if one.id == self._asked.party), None)
        if party is not None and not self._asked.by_kind:
            flow.addWidget(party_mark(party, self._setting))
