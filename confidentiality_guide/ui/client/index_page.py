"""Everything from A to Z, for a desktop."""

from itertools import groupby

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.alphabet import Entry, entries_of, letter_of
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.client.section_page import route_of
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.shell.going import follows, goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


class IndexPage(ReadingScreen):
    """Topics and words under their first letters."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1)
        self.page.addWidget(Passage(_("Everything from A to Z"), head, self.theme))
        self.page.setSpacing(self.theme.metrics.space(1))
        for letter, group in groupby(entries_of(setting.shelf), key=letter_of):
            self.page.addSpacing(self.theme.metrics.space(3))
            look = Look(Step.LEAD, QFont.Weight.Bold, Role.ACCENT, heading=2)
            self.page.addWidget(Passage(letter, look, self.theme))
            for entry in group:
                self._add(entry)

    def title(self) -> str:
        return _("Everything from A to Z")

    def _add(self, entry: Entry) -> None:
        row = LinkRow(entry.name, self.theme, icon="book-open-text" if entry.term else "caret-right")
        if entry.topic is not None:
            goes_to(row, route_of(entry.topic), self.route_wanted.emit)
        elif entry.term is not None:
            follows(row, Target(Scheme.TERM, entry.term.id), self.target_opened.emit)
        self.page.addWidget(row)
