"""The ladders: "What would actually happen?", by what a person would say."""

from PySide6.QtGui import QFont

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.inline import Run, Text, plain
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_lists import KioskList
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route

_ICON = "steps"


def ladder_list_screen(setting: Setting) -> Screen:
    """Every ladder."""
    return _kiosk_list(setting) if setting.theme.metrics.kiosk else LadderList(setting)


def said_in(words: str) -> str:
    """What a client says first, as the program quotes it."""
    return fill(_("You say: “{words}”"), words=words)


def said_in_english(words: Text) -> Text:
    """The same of words that are in English; empty where there are none."""
    return (Run(fill(_("You say: “{words}”").english, words=plain(words))),) if words else ()


def _kiosk_list(setting: Setting) -> KioskList:
    """Titles alone: what a person would say can be read over their shoulder."""
    made = KioskList(setting, _("What would actually happen?"))
    for ladder in setting.shelf.ladders():
        made.add_row(ladder.title, "", _ICON, Route(Place.LADDER, ladder.id))
    made.body.addStretch()
    return made


class LadderList(ReadingScreen):
    """The ladders, for a desktop: each with what is said at its beginning."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.page.addWidget(Passage(self.title(), Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        lead = _("Pick what is on your mind. See it step by step, and who would know at each step.")
        self.page.addWidget(Passage(lead, Look(Step.LEAD), self.theme))
        self.page.addSpacing(self.theme.metrics.space(2))
        for ladder in setting.shelf.ladders():
            row = RowButton(ladder.title, said_in(ladder.say), self.theme, icon=_ICON)
            goes_to(row, Route(Place.LADDER, ladder.id), self.route_wanted.emit)
            self.page.addWidget(row)

    def title(self) -> str:
        return _("What would actually happen?")
