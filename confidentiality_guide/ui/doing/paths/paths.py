"""Guided paths: which there are, and the page that closes one."""

from PySide6.QtCore import QObject

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.situations import Path
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.doing.parts.frames import DoingPage, doing_page
from confidentiality_guide.ui.doing.parts.names import Names
from confidentiality_guide.ui.doing.paths.following import begin, leave
from confidentiality_guide.ui.doing.paths.path_card import PathCard
from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route

_CARD_EMS = 17


def paths_screen(setting: Setting) -> Screen:
    """What there is; or, at the end of a path, where to go from there."""
    present = setting.visit.history.present
    paths = setting.shelf.paths()
    ended = next((path for path in paths if present == Route(Place.PATHS, path.id)), None)
    return _closing(ended, setting) if ended is not None else _offer(paths, setting)


def _offer(paths: tuple[Path, ...], setting: Setting) -> Screen:
    page = doing_page(setting, _("Take a short tour"))
    if not paths:
        page.add(Passage(_("There is no tour here yet. Look among all topics."), Look(), page.theme))
    Offer(page, paths, setting)
    page.end()
    return page


class Offer(QObject):
    """Begins the path whose start was pressed."""

    def __init__(self, page: DoingPage, paths: tuple[Path, ...], setting: Setting) -> None:
        super().__init__(page)
        self._page, self._setting = page, setting
        metrics = setting.theme.metrics
        cards = ColumnsLayout(2, metrics.font_px(Step.BODY) * _CARD_EMS, metrics.space(4))
        page.add(cards)
        names = Names(setting.shelf)
        for place, path in enumerate(paths):
            card = PathCard(path, names, setting, first=place == 0)
            card.start.clicked.connect(self._begin)
            cards.addWidget(card)

    def _begin(self) -> None:
        card = self.sender().parent()
        if isinstance(card, PathCard):
            self._page.route_wanted.emit(begin(self._setting.visit, self._setting.shelf, card.path.id))


def _closing(path: Path, setting: Setting) -> Screen:
    """A kind word, and what one may do next."""
    leave(setting.visit)
    page = doing_page(setting, path.title, room_icon="signpost")
    words = _("That was the tour. Thank you for taking the time. You can go on in any way you like, or stop here.")
    page.add(Passage(words, Look(Step.LEAD), page.theme))
    for name, line, icon, place in (
        (_("My questions"), _("Make a list to take to your visit."), "list-checks", Place.QUESTIONS),
        (_("Check what you know"), _("One question at a time. No score."), "seal-question", Place.CHECK),
        (_("All topics"), _("Find the one you have on your mind."), "list-bullets", Place.SECTION),
    ):
        row = RowButton(name, line, page.theme, icon=icon)
        kiosk = page.theme.metrics.kiosk
        goes_to(row, Route(Place.INDEX if place is Place.SECTION and not kiosk else place), page.route_wanted.emit)
        page.add(row)
    page.end()
    return page
