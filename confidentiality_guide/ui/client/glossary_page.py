"""The words to know, as a list, for a desktop."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.client.gradual_page import GradualPage
from confidentiality_guide.ui.parts.gradual import Step as BuildStep
from confidentiality_guide.ui.parts.hairline import Hairline
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role


class GlossaryPage(GradualPage):
    """Every term with its meaning, from A to Z."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(self.follow)
        self._terms = setting.shelf.terms()
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1)
        self.page.addWidget(self._maker.passage(_("Words to know"), head))
        line = _("The words that therapists, health plans and courts use, in plain language.")
        self.page.addWidget(self._maker.passage(line, Look(Step.LEAD, role=Role.INK_MUTED)))

    def title(self) -> str:
        return _("Words to know")

    def steps(self) -> Iterator[BuildStep]:
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
        self.place_added(word)


def _add(page: GlossaryPage, term: Term) -> None:
    page.add(term)
