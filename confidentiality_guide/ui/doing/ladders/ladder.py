"""A ladder: what would actually happen, step by step, and who knows at each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import LadderId
from confidentiality_guide.teaching.ladders import Ladder
from confidentiality_guide.teaching.scenarios import Audience, ScenarioEntry
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.doing.ladders.help_plate import HelpPlate
from confidentiality_guide.ui.doing.ladders.ladder_list import said_in, said_in_english
from confidentiality_guide.ui.doing.ladders.ladder_step import StepCard, StepRow
from confidentiality_guide.ui.doing.ladders.rail import Lying, rail_width
from confidentiality_guide.ui.doing.parts.page_marks import ladder_mark, taking_of_ladder
from confidentiality_guide.ui.doing.parts.situation_chips import SituationChip, situation_asked, situation_chips
from confidentiality_guide.ui.parts.flow import FlowLayout
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.lens import lens_of
from confidentiality_guide.visits.route import Place, Route

if TYPE_CHECKING:
    from confidentiality_guide.ui.shell.screen import Screen

_LEAST_LETTERS, _EM_PER_LETTER = 24, 0.52  # of a card beside the rail; narrower, the mark lies across its top


def ladder_screen(setting: Setting, ladder: LadderId) -> "Screen":
    """One ladder."""
    found = setting.shelf.ladder(ladder)
    if setting.theme.metrics.kiosk:
        from confidentiality_guide.ui.doing.ladders.kiosk_ladder import KioskLadder

        return KioskLadder(setting, found)
    return LadderPage(setting, found)


def make_rows(setting: Setting, ladder: Ladder, maker: BlockMaker) -> list[StepRow]:
    """The steps that this person is shown."""
    lens = lens_of(setting.visit, setting.shelf)
    steps = [step for step in ladder.steps if lens.holds(step.conditions)]
    rows = []
    for number, step in enumerate(steps, start=1):
        card = StepCard(number, step, lens, maker, setting.theme)
        rows.append(StepRow(number, len(steps), card, step, setting.theme))
    return rows


def chips_of(setting: Setting, ladder: Ladder) -> list[SituationChip]:
    """What of the reader's situation changes the steps."""
    names = {name for step in ladder.steps for block in (step.heading, *step.blocks) for name in block.conditions}
    blocks = [block for step in ladder.steps for block in step.blocks]
    return situation_chips(setting, situation_asked(names, blocks, lens_of(setting.visit, setting.shelf)))


def story_about(setting: Setting, ladder: Ladder) -> ScenarioEntry | None:
    """The client story about the same topic, or none."""
    stories = [one for one in setting.shelf.scenarios() if one.audience is Audience.CLIENT]
    alike = [one for one in stories if str(one.id) == str(ladder.entry.id)]
    return next((one for one in (*alike, *stories) if one.topic == ladder.entry.topic), None)


def fits_beside_rail(width: int, setting: Setting) -> bool:
    """Whether a card of steps this wide can have the rail at its side."""
    metrics = setting.theme.metrics
    least = _LEAST_LETTERS * _EM_PER_LETTER * metrics.font_px(Step.BODY) + 2 * metrics.space(5)
    return width - rail_width(setting.theme) - metrics.space(3) >= least


class LadderPage(ReadingScreen):
    """A ladder, for a desktop: one column with the rail at its side, and help now pinned at the foot."""

    def __init__(self, setting: Setting, ladder: Ladder, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._ladder = ladder
        taking = taking_of_ladder(ladder.entry, setting)
        self._maker = BlockMaker(self.theme, setting.shelf, self, state=setting.visit.state, taking=taking)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        space = self.theme.metrics.space
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1)
        self.page.addWidget(Passage(_("What would actually happen?"), head, self.theme))
        english = said_in_english(self._maker.english_of(ladder.entry.say))
        self.page.addWidget(self._maker.passage(said_in(ladder.entry.say), Look(Step.LEAD), english))
        self._ask_situation()
        self.page.addSpacing(space(2))
        steps = QVBoxLayout()
        self.page.addLayout(steps)
        steps.setSpacing(0)
        self.rows = make_rows(setting, ladder, self._maker)
        for row in self.rows:
            steps.addWidget(row)
        self.page.addSpacing(space(3))
        self._lead_on()
        self.page.addSpacing(space(4))
        self._pin_help()

    def title(self) -> str:
        return f"{self._ladder.entry.title} · {_('What would actually happen?')}"

    def _ask_situation(self) -> None:
        chips = chips_of(self.setting, self._ladder)
        if not chips:
            return
        flow = FlowLayout(self.theme.metrics.space(2))
        self.page.addLayout(flow)
        for chip in chips:
            chip.situation_wanted.connect(self.situation_wanted)
            flow.addWidget(chip)

    def _lead_on(self) -> None:
        """To take it along, to read more, and to try a story."""
        self.page.addWidget(ladder_mark(self._ladder.entry, self.setting), 0, Qt.AlignmentFlag.AlignLeft)
        topic = self.setting.shelf.topic(self._ladder.entry.topic).entry
        story = story_about(self.setting, self._ladder)
        read = RowButton(topic.title, _("Read more about this."), self.theme, icon="book-open-text")
        goes_to(read, Route(Place.TOPIC, topic.id), self.route_wanted.emit)
        self.page.addWidget(read)
        if story is not None:
            play = RowButton(story.title, _("A short story about this."), self.theme, icon="chat-teardrop-text")
            goes_to(play, Route(Place.STORY, story.id), self.route_wanted.emit)
            self.page.addWidget(play)

    def _pin_help(self) -> None:
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        self._help = QHBoxLayout()
        whole.addLayout(self._help)
        self._help.addWidget(HelpPlate(self.theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lying = Lying.SIDE if fits_beside_rail(self.text_width(), self.setting) else Lying.TOP
        for row in self.rows:
            row.lay_mark(lying)
        space = self.theme.metrics.space
        sheet = self.column.contentsMargins()
        self._help.setContentsMargins(sheet.left() + space(3), space(2), sheet.right() + space(3), space(3))

    def show_part(self, part: str) -> None:
        row = next((row for row in self.rows if row.step_id == part), None)
        if row is not None:
            self.inner.adjustSize()
            self.scroller.scroll_to(row)

    def part_in_view(self) -> str:
        seen = self.scroll_place() + self.theme.metrics.space(12)
        above = [row.step_id for row in self.rows if self.scroller.top_of(row) <= seen]
        return above[-1] if above and self.scroll_place() else ""
