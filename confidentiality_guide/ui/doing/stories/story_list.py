"""The stories: short ones for everyone, and those for trainees under a heading of their own."""

from PySide6.QtGui import QFont

from confidentiality_guide.i18n.words import _
from confidentiality_guide.learning.run import is_over
from confidentiality_guide.packs.file.errors import NotInPack
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.teaching.scenarios import Audience, ScenarioEntry
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_lists import KioskList
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.doing.stories.story_row import StoryRow
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route


def story_list_screen(setting: Setting) -> Screen:
    """Every story that is for this reader."""
    return KioskStories(setting) if setting.theme.metrics.kiosk else StoryList(setting)


def _stories(setting: Setting, audience: Audience) -> list[ScenarioEntry]:
    return [entry for entry in setting.shelf.scenarios() if entry.audience is audience]


def story_row(entry: ScenarioEntry, screen: Screen) -> StoryRow:
    """The row of a story, which leads to it."""
    played = _played(entry, screen.setting)
    how_far = "" if played is None else _("Played to the end") if played else _("You have begun it")
    row = StoryRow(entry, how_far, screen.theme, played=bool(played))
    goes_to(row, Route(Place.STORY, entry.id), screen.route_wanted.emit)
    return row


def _played(entry: ScenarioEntry, setting: Setting) -> bool | None:
    """Whether a story was played to its end; none where it was not begun."""
    run = setting.visit.doing.runs.get(entry.id)
    if run is None or (not run.path and run.chosen is None):
        return None
    try:
        return is_over(setting.shelf.scenario(entry.id), run)
    except (NotInPack, ValueError):  # a run through another edition of it
        return None


class KioskStories(KioskList):
    """The stories for clients, a page at a time."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting, _("Stories"))
        lead = Passage(_("You choose what happens next."), Look(Step.BODY, role=Role.INK_MUTED), self.theme)
        self.body.insertWidget(1, lead)
        for entry in _stories(setting, Audience.CLIENT):
            self._rows.addWidget(story_row(entry, self))
        self.body.addStretch()


class StoryList(ReadingScreen):
    """The stories, for a desktop."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.page.addWidget(Passage(self.title(), Look(Step.HEAD, QFont.Weight.Bold, heading=1), self.theme))
        lead = _("Short and true to life. You choose what happens next, and see what follows.")
        self.page.addWidget(Passage(lead, Look(Step.LEAD), self.theme))
        self.page.addSpacing(self.theme.metrics.space(2))
        if setting.visit.reader is not Reader.CLIENTS:
            self._add_part(_("For trainees and therapists"), Audience.TRAINEE)
            self._add_part(_("For clients"), Audience.CLIENT)
        else:
            self._add_rows(Audience.CLIENT)

    def title(self) -> str:
        return _("Stories")

    def _add_part(self, name: str, audience: Audience) -> None:
        self.page.addWidget(Passage(name, Look(Step.LEAD, QFont.Weight.Bold, heading=2), self.theme))
        self._add_rows(audience)
        self.page.addSpacing(self.theme.metrics.space(3))

    def _add_rows(self, audience: Audience) -> None:
        for entry in _stories(self.setting, audience):
            self.page.addWidget(story_row(entry, self))
