"""My questions: a list to take along, and the ways to take it."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.intake.hand_off import encode
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.mark_button import MarkButton
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.frames import DoingPage, doing_page
from confidentiality_guide.ui.doing.questions.hand_off_reader import HandOffReader
from confidentiality_guide.ui.doing.questions.paper_card import paper_card
from confidentiality_guide.ui.doing.questions.question_list import QuestionList, RemoveButton
from confidentiality_guide.ui.doing.questions.suggestions import suggestions
from confidentiality_guide.ui.doing.questions.take_home import HandOffCard, PhoneCard
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.questions import Marked
from confidentiality_guide.visits.route import Place, Route

_COLUMN_EMS = 18
_BESIDE_UP_TO = 1.25  # the text size
_AT_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def questions_screen(setting: Setting) -> Screen:
    """The list, or, while it is empty, how to fill it."""
    page = doing_page(setting, _("My questions"))
    MyQuestions(page, setting)
    return page


class MyQuestions(QObject):
    """Shows the list of the visit, and what is left of it when something was taken off."""

    def __init__(self, page: DoingPage, setting: Setting) -> None:
        super().__init__(page)
        self._page, self._setting = page, setting
        self._shown = self._made()
        page.add(self._shown)
        if not setting.theme.metrics.kiosk and setting.visit.reader is Reader.THERAPISTS:
            reader = HandOffReader(setting.shelf, setting.theme)
            reader.route_wanted.connect(page.route_wanted)
            page.add(reader)
        page.end()

    def _made(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._setting.theme.metrics.space(3))
        if self._setting.visit.doing.questions.marked:
            self._show_list(column)
        else:
            self._suggest(column)
        return made

    # -- something is on it

    def _show_list(self, column: QVBoxLayout) -> None:
        theme, shelf = self._setting.theme, self._setting.shelf
        questions = self._setting.visit.doing.questions
        line = _("Take it to your visit. When you are done here, it is forgotten.")
        column.addWidget(Passage(line, Look(), theme))
        columns = ColumnsLayout(2, theme.metrics.font_px(Step.BODY) * _COLUMN_EMS, theme.metrics.space(6))
        column.addLayout(columns)
        rows = QuestionList(questions, theme)
        rows.removed.connect(self._remove)
        columns.addWidget(rows)
        ways = QWidget()
        inner = QVBoxLayout(ways)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.metrics.space(3))
        book = shelf.code_book()
        if set(book.topics) & set(questions.topics):
            inner.addWidget(HandOffCard(encode(questions.topics, book), theme))
        paper = paper_card(self._setting)
        if paper is not None:
            inner.addWidget(paper)
        inner.addWidget(PhoneCard(questions, theme))
        inner.addStretch()
        columns.addWidget(ways)

    def _remove(self, marked: Marked) -> None:
        """Take something off; the keyboard goes to the next one that can be taken off."""
        doing = self._setting.visit.doing
        place = doing.questions.marked.index(marked)
        doing.questions = doing.questions.without(marked.target, marked.words)
        old, self._shown = self._shown, self._made()
        around = old.parentWidget()
        layout = around.layout() if around is not None else None
        assert layout is not None  # it was added to the page
        layout.replaceWidget(old, self._shown)
        old.hide()
        old.deleteLater()
        self._page.place_added(self._shown)
        left = self._shown.findChildren(RemoveButton)
        if left:
            left[min(place, len(left) - 1)].setFocus()
        else:
            read_out(self._shown.findChildren(Passage)[0])

    # -- nothing is on it yet

    def _suggest(self, column: QVBoxLayout) -> None:
        theme = self._setting.theme
        line = _("Your list is empty. Touch “Take along” wherever you see it, and it is put on the list.")
        column.addWidget(Passage(line, Look(Step.LEAD if theme.metrics.kiosk else Step.BODY), theme))
        column.addWidget(Passage(_("Some people begin with one of these:"), Look(), theme))
        for suggestion in suggestions(self._setting.visit):
            card = Card(theme, pad=3, gap=0)
            row = QBoxLayout(self._beside)
            card.column.addLayout(row)
            row.setSpacing(theme.metrics.space(3))
            words = Passage(suggestion.what.words, Look(), theme)
            row.addWidget(words, 1)
            if self._beside is QBoxLayout.Direction.LeftToRight:
                row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
            mark = MarkButton(suggestion.what, suggestion.taking, theme)
            mark.clicked.connect(self._page_changed)
            row.addWidget(mark, 0, _AT_START)
            column.addWidget(card)
        self._show = Button(_("Show my list"), theme, icon_after="arrow-right", face=Face.PRIMARY)
        goes_to(self._show, Route(Place.QUESTIONS), self._page.route_wanted.emit)
        self._show.hide()
        column.addWidget(self._show)

    @property
    def _beside(self) -> QBoxLayout.Direction:
        """A mark stands beside the words, or for want of room under them."""
        large = self._setting.theme.metrics.text > _BESIDE_UP_TO
        return QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight

    def _page_changed(self) -> None:
        """Once something is on the list, it can be looked at."""
        self._show.setVisible(bool(self._setting.visit.doing.questions.marked))
        self._page.place_added(self._show)
