"""The words to know, as a list, for a desktop."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.gradual import Gradual
from confidentiality_guide.ui.parts.gradual import Step as BuildStep
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


class GlossaryPage(ReadingScreen):
    """Every term with its meaning, from A to Z."""

    def __init__(self, setting: Setting, wanted: str = "", parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(self.follow)
        self._terms = setting.shelf.terms()
        self._words: dict[str, QWidget] = {}
        self._wanted = wanted
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1)
        self.page.addWidget(self._maker.passage(_("Words to know"), head))
        line = _("The words that therapists, health plans and courts use, in plain language.")
        self.page.addWidget(self._maker.passage(line, Look(Step.LEAD, role=Role.INK_MUTED)))
        self._building = Gradual(self._steps(), self)
        self._started = False

    def title(self) -> str:
        return _("Words to know")

    def _steps(self) -> Iterator[BuildStep]:
        for term in self._terms:
            yield partial(_add, self, term)

    def add(self, term: Term) -> None:
        """Add one term to the end of the page."""
        entry = QVBoxLayout()
        self.page.addLayout(entry)
        entry.setSpacing(self.theme.metrics.space(1))
        word = self._maker.passage(term.word, Look(Step.LEAD, QFont.Weight.Bold, heading=2))
        entry.addWidget(Hairline(self.theme))
        entry.addSpacing(self.theme.metrics.space(2))
        entry.addWidget(word)
        for meaning in term.meaning:
            entry.addWidget(self._maker.passage(meaning, Look()))
        self._words[term.id] = word
        self.place_added(word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._started:
            self._started = True
            self._building.start(self._enough)

    def _enough(self) -> bool:
        return self.page.heightForWidth(self.column_width()) > self.height()

    def show_term(self, term: str) -> None:
        """Bring a term to the top of the window."""
        self.finish()
        if term in self._words:
            self.inner.adjustSize()
            self.scroller.scroll_to(self._words[term])

    def finish(self) -> None:
        self._started = True
        self._building.finish()


def _add(page: GlossaryPage, term: Term) -> None:
    page.add(term)
