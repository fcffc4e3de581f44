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
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import follows, goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route


class KioskList(KioskScreen):
    """A title and rows, in two columns where there is room."""

    def __init__(self, setting: Setting, title: str, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._title = title
        self.body.setSpacing(self.theme.metrics.space(3))
        self.body.addWidget(Passage(title, Look(Step.TITLE, QFont.Weight.Bold, heading=1), self.theme))
        self._rows = self._new_rows()

    def title(self) -> str:
        return self._title

    def _new_rows(self) -> ColumnsLayout:
        metrics = self.theme.metrics
        rows = ColumnsLayout(2, metrics.font_px(Step.BODY) * 15, metrics.space(3))
        self.body.addLayout(rows)
        return rows

    def new_group(self, name: str) -> None:
        """Begin a group of rows under a small heading."""
        look = Look(Step.LEAD, QFont.Weight.Bold, Role.ACCENT, heading=2)
        self.body.addWidget(Passage(name, look, self.theme))
        self._rows = self._new_rows()

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
    contents = setting.shelf.contents()
    made = KioskList(setting, _("All topics"))
    for section in contents.sections:
        if contents.of_section(section.id):
            made.add_row(section.title, "", section.icon, Route(Place.SECTION, section.id))
    made.body.addStretch()
    return made


def section_list(setting: Setting, section: SectionId) -> KioskList:
    """The topics of one section."""
    contents = setting.shelf.contents()
    found = contents.section(section)
    made = KioskList(setting, found.title if found else "")
    for topic in contents.of_section(section):
        made.add_row(topic.title, topic.lead, found.icon if found else "info", route_of(topic))
    made.body.addStretch()
    return made


def words_list(setting: Setting) -> KioskList:
    """Every word to know."""
    made = KioskList(setting, _("Words to know"))
    for term in setting.shelf.terms():
        made.add_term(term.word, term.id)
    made.body.addStretch()
    return made


def index_list(setting: Setting) -> KioskList:
    """Every topic and every word, under its first letter."""
    icons = {section.id: section.icon for section in setting.shelf.contents().sections}
    made = KioskList(setting, _("A to Z"))
    for letter, group in groupby(entries_of(setting.shelf), key=letter_of):
        made.new_group(letter)
        for entry in group:
            if entry.topic is not None:
                made.add_row(entry.name, "", icons.get(entry.topic.section, "info"), route_of(entry.topic))
            elif entry.term is not None:
                made.add_term(entry.name, entry.term.id)
    made.body.addStretch()
    return made
