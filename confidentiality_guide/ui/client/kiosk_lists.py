"""A kiosk's lists: the sections, the topics of a section, words, everything from A to Z."""

from itertools import groupby

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import SectionId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.alphabet import entries_of, letter_of
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.section_page import route_of
from confidentiality_guide.ui.client.topic_time import line_about
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import follows, goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route

_ROW_EMS, _WORD_EMS, _LETTER_EMS = 15, 10.5, 2.6  # the least widths of rows, in body or title letters


class KioskList(KioskScreen):
    """A title and rows, in two columns where there is room."""

    def __init__(self, setting: Setting, title: str, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._title = title
        self.body.setSpacing(self.theme.metrics.space(3))
        self.body.addWidget(Passage(title, Look(Step.TITLE, QFont.Weight.Bold, heading=1), self.theme))
        self._rows = self._new_rows(_ROW_EMS)

    def title(self) -> str:
        return self._title

    def _new_rows(self, least_ems: float) -> ColumnsLayout:
        metrics = self.theme.metrics
        rows = ColumnsLayout(2, round(metrics.font_px(Step.BODY) * least_ems), metrics.space(3))
        self.body.addLayout(rows)
        return rows

    def short_rows(self) -> None:
        """Go on with rows of one word or two: two columns also on a tall screen."""
        self._rows = self._new_rows(_WORD_EMS)

    def add_row(self, name: str, line: str, icon: str, route: Route) -> None:
        """Add a row that leads to a place."""
        row = RowButton(name, line, self.theme, icon=icon)
        goes_to(row, route, self.route_wanted.emit)
        self._rows.addWidget(row)

    def add_term(self, word: str, term: str) -> None:
        """Add a row that opens the card of a word."""
        row = RowButton(word, "", self.theme, icon="book-open-text", arrow=False)
        follows(row, Target(Scheme.TERM, term), self.target_opened.emit)
        self._rows.addWidget(row)


def sections_list(setting: Setting) -> KioskList:
    """Every section."""
    made = KioskList(setting, _("All topics"))
    for section in setting.shelf.sections():
        if setting.shelf.topics_of(section.id):
            made.add_row(section.title, "", section.icon, Route(Place.SECTION, section.id))
    made.body.addStretch()
    return made


def section_list(setting: Setting, section: SectionId) -> KioskList:
    """The topics of one section."""
    found = setting.shelf.section(section)
    made = KioskList(setting, found.title if found else "")
    for topic in setting.shelf.topics_of(section):
        made.add_row(topic.title, line_about(topic, setting), found.icon if found else "info", route_of(topic))
    made.body.addStretch()
    return made


def words_list(setting: Setting) -> KioskList:
    """Every word to know."""
    made = KioskList(setting, _("Words to know"))
    made.short_rows()
    for term in setting.shelf.terms():
        made.add_term(term.word, term.id)
    made.body.addStretch()
    return made


def letters_list(setting: Setting) -> KioskList:
    """The letters that topics and words begin with."""
    made = KioskList(setting, _("A to Z"))
    metrics = setting.theme.metrics
    grid = ColumnsLayout(8, round(metrics.font_px(Step.TITLE) * _LETTER_EMS), metrics.space(3))
    made.body.addLayout(grid)
    for letter, _entries in groupby(entries_of(setting.shelf), key=letter_of):
        button = Button(letter, setting.theme, step=Step.TITLE)
        goes_to(button, Route(Place.INDEX, letter), made.route_wanted.emit)
        grid.addWidget(button)
    made.body.addStretch()
    return made


def letter_list(setting: Setting, letter: str) -> KioskList:
    """The topics and words under one letter; all letters, where the language that is read now has none of it."""
    under = [entry for entry in entries_of(setting.shelf) if letter_of(entry) == letter]
    if not under:
        return letters_list(setting)
    icons = {section.id: section.icon for section in setting.shelf.sections()}
    made = KioskList(setting, letter)
    for entry in under:
        if entry.topic is not None:
            made.add_row(entry.name, "", icons.get(entry.topic.section, "info"), route_of(entry.topic))
        elif entry.term is not None:
            made.add_term(entry.name, entry.term.id)
    made.body.addStretch()
    return made
