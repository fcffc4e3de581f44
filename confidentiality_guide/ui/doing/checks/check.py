"""Check what you know: one question at a time. A miss explains, and the same is asked again later, in another story."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import ConceptId
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.checks.asked import FOR_NOW, Asked
from confidentiality_guide.ui.doing.checks.check_end import check_end
from confidentiality_guide.ui.doing.checks.question_view import QuestionView
from confidentiality_guide.ui.doing.parts.frames import DoingPage, doing_page
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.on_path import path_leads_on
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.lens import lens_of
from confidentiality_guide.visits.route import Place, Route


def check_screen(setting: Setting, concept: ConceptId) -> Screen:
    """One question about a concept, or about whatever is to be asked next; or what was asked so far."""
    asked = Asked(setting.visit, setting.shelf, concept)
    is_end = not concept and setting.visit.history.present.idea == FOR_NOW
    if is_end or asked.concept is None:
        return check_end(setting, asked)
    asked.remember_place()
    page = doing_page(setting, _("Check what you know"), room_icon="seal-question")
    Check(page, setting, asked)
    return page


class Check(QObject):
    """Asks one question on a page."""

    def __init__(self, page: DoingPage, setting: Setting, asked: Asked) -> None:
        super().__init__(page)
        self._page, self._setting, self._asked = page, setting, asked
        maker = BlockMaker(setting.theme, setting.shelf, page, state=setting.visit.state)
        maker.link_opened.connect(page.follow)
        maker.damage_found.connect(page.damage_found, Qt.ConnectionType.QueuedConnection)
        theme = setting.theme
        if asked.comes_again:
            words = _("Once more, in another story")
            look = Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT)
            page.add(Passage(words, look, theme))
        self._view = QuestionView(asked.question, asked.order, maker, theme)
        self._view.answered.connect(self._answer)
        page.add(self._view)
        self._at_foot: list[Button] = []
        self._leads_on = not path_leads_on(setting)  # on a tour, the tour does
        if self._leads_on:
            enough = Button(_("Enough for now"), theme, step=Step.LABEL)
            goes_to(enough, Route(Place.CHECK, idea=FOR_NOW), page.route_wanted.emit)
            page.add_aside(enough)
        page.end()
        if asked.shown is not None:
            self._show(asked.shown, aloud=False)
        self._settle_foot()

    def _answer(self, answer: int) -> None:
        self._asked.answer(answer)
        self._show(answer, aloud=True)
        self._settle_foot()

    def _show(self, answer: int, *, aloud: bool) -> None:
        given = self._asked.question.answers[answer]
        shelf = self._setting.shelf
        belief = shelf.misconceptions().get(given.misconception) if given.misconception else None
        blocks = lens_of(self._setting.visit, shelf).blocks(given.feedback)
        name = belief.name if belief else ""
        feedback = self._view.feedback(blocks, right=given.right, belief=name)
        self._view.show_answer(answer, feedback, aloud=aloud)
        self._page.place_added(feedback)

    def _try_another(self) -> None:
        left = self._asked.shown
        self._asked.take_back()
        self._view.show_question(left)
        self._settle_foot()

    def _settle_foot(self) -> None:
        """Another answer may be tried after one that is not clear; the next question, after any."""
        theme, page = self._setting.theme, self._page
        for button in self._at_foot:
            page.take_from_end(button)
        self._at_foot = []
        shown = self._asked.shown
        if shown is not None and not self._asked.question.answers[shown].right:
            other = Button(_("Try another answer"), theme, icon="arrow-counter-clockwise")
            other.clicked.connect(self._try_another)
            self._at_foot.append(other)
            page.add_before(other)
        if self._asked.counted and self._leads_on:
            onward = Button(_("Next question"), theme, icon_after="arrow-right", face=Face.PRIMARY)
            goes_to(onward, Route(Place.CHECK), page.route_wanted.emit)
            self._at_foot.append(onward)
            page.add_at_end(onward)
