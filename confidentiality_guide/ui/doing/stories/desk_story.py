"""A story at a desk: a scene in the reading column, with its picture and the codes beside it where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.ids import ScenarioId, SceneId
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.figures.toggle import TextButton
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.doing.stories.crisis_strip import CrisisStrip
from confidentiality_guide.ui.doing.stories.story_head import HowFar, story_name
from confidentiality_guide.ui.doing.stories.story_teller import StoryTeller
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_WIDE_SHEET_PX = 1110


class DeskStory(ReadingScreen):
    """One scene; another one takes its place on the same sheet."""

    def __init__(self, setting: Setting, id_: ScenarioId, scene: SceneId, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._add_head()
        if setting.visit.reader is not Reader.CLIENTS:
            self._add_map(id_)
        self._teller = StoryTeller(self, self.page, id_, scene)
        entry = self._teller.telling.scenario.entry
        self._title = story_name(entry.title)
        self._name.set_text(story_name(entry.title))
        if self._teller.telling.is_hard:
            self.page.addWidget(CrisisStrip(self.theme))
        self._teller.foot = self._make_foot()
        self._teller.show()
        self._teller.scene_changed.connect(self._show_scene)
        self._teller.choice_changed.connect(self._show_foot)
        self._fill_head()
        self._show_foot()

    def title(self) -> str:
        return self._title

    def answer_first(self) -> None:
        self._teller.choose_first()

    # -- head and foot

    def _add_head(self) -> None:
        theme = self.theme
        self._head = QHBoxLayout()
        self.page.addLayout(self._head)
        self._head.setSpacing(theme.metrics.space(3))
        size = theme.metrics.font_px(Step.LEAD)
        self._head.addWidget(IconLabel("chat-teardrop-text", size, Role.ACCENT, theme))
        self._name = Passage("", Look(Step.BODY, QFont.Weight.DemiBold, Role.ACCENT, heading=1), theme)
        self._head.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        self._how_far = HowFar(theme)
        self._head.addWidget(self._how_far, 0, Qt.AlignmentFlag.AlignVCenter)

    def _add_map(self, id_: ScenarioId) -> None:
        button = TextButton(self.theme)
        button.show_words(_("See the map"), "path")
        goes_to(button, Route(Place.STORY_MAP, id_), self.route_wanted.emit)
        self._head.addWidget(button)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        space = self.theme.metrics.space
        row.setContentsMargins(0, space(2), 0, 0)
        row.setSpacing(space(3))
        row.addWidget(self._teller.back)
        row.addStretch(1)
        for button in (self._teller.other, self._teller.go_on, self._teller.check):
            row.addWidget(button)
        return foot

    # -- another scene on the same sheet

    def _show_scene(self) -> None:
        self._fill_head()
        self._show_foot()
        self.scroller.verticalScrollBar().setValue(0)

    def _fill_head(self) -> None:
        self._how_far.show_place(self._teller.telling)

    def _show_foot(self) -> None:
        teller = self._teller
        shown = [*teller.lesser_ways(), *teller.way_on()]
        for widget in (teller.back, teller.other, teller.go_on, teller.check):
            widget.setVisible(widget in shown)

    # -- the room there is

    @property
    def wanted_width(self) -> int:
        usual = super().wanted_width
        wide = round(_WIDE_SHEET_PX * self.theme.metrics.text)
        return wide if self.width() >= wide else usual

    def text_end(self) -> int:
        return min(self.column_width(), super().wanted_width)
