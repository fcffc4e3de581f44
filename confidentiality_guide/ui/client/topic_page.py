"""A topic as one page, for a desktop: its ideas one under the other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import FigureId, IdeaId, TopicId
from confidentiality_guide.teaching.topics import Idea, Topic
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.client.shown_ideas import ideas_shown
from confidentiality_guide.ui.client.topic_time import TopicHead
from confidentiality_guide.ui.parts.gradual import AFTER_A_FRAME_MS, Gradual
from confidentiality_guide.ui.parts.gradual import Step as BuildStep
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.shell.taking import PageTaking
from confidentiality_guide.ui.theme.metrics import Step

_WIDE_FIGURES = frozenset({FigureId("jaffee-timeline")})  # drawn across, where there is room
_WIDE_SHEET_PX = 1110
_FIXED = QSizePolicy.Policy.Fixed


class TopicPage(ReadingScreen):
    """One topic. What is below the fold is built after the first paint."""

    def __init__(self, setting: Setting, topic: TopicId, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.topic: Topic = setting.shelf.topic(topic)
        self.section = self.topic.entry.section
        taking = PageTaking.of_topic(setting.visit, topic)
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state, taking=taking)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        self._headings: dict[IdeaId, QWidget] = {}
        self._wanted: IdeaId | None = None
        blocks = (block for idea in self.topic.ideas for block in idea.blocks)
        self._has_wide_figure = any(block.figure in _WIDE_FIGURES for block in blocks)
        self._unmeasured: list[QWidget] = []
        self._high = 0  # what is built and measured, in pixels
        self._beside_text: list[QSpacerItem] = []  # keep text at its width where the sheet is wider
        entry = self.topic.entry
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1, english=entry.in_english)
        title = self._maker.passage(entry.title, head)
        lead = self._maker.passage(entry.lead, Look(Step.LEAD, english=entry.in_english))
        self._head = TopicHead(self.theme)
        for part in (title, lead):
            self._add_at_text_width(part)
        self.page.addWidget(self._head)
        self._filling = QTimer(self)  # once the page has been painted
        self._filling.setSingleShot(True)
        self._filling.timeout.connect(self._fill_head)
        self.page.addSpacing(self.theme.metrics.space(2))
        self.scroller.keep_bar_place()
        self._building = Gradual(self._steps(), self)
        self._started = False

    def title(self) -> str:
        return self.topic.entry.title

    @property
    def wanted_width(self) -> int:
        """A figure drawn across the page makes the sheet wider, where there is room; the text stays as it is."""
        usual = super().wanted_width
        wide = round(_WIDE_SHEET_PX * self.theme.metrics.text)
        return wide if self._has_wide_figure and self.width() >= wide else usual

    def text_end(self) -> int:
        return min(self.column_width(), super().wanted_width)

    def _add_at_text_width(self, widget: QWidget) -> None:
        self._unmeasured.append(widget)
        if not self._has_wide_figure:
            self.page.addWidget(widget)
            return
        row = QHBoxLayout()
        self.page.addLayout(row)
        row.setSpacing(0)
        row.addWidget(widget, 1)
        spacer = QSpacerItem(self.column_width() - self.text_end(), 0, _FIXED, _FIXED)
        row.addItem(spacer)
        self._beside_text.append(spacer)

    def begin(self) -> None:
        """Build as much as is seen at once."""
        self._started = True
        self._filling.start(AFTER_A_FRAME_MS)
        self._building.start(self._enough)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for spacer in self._beside_text:
            spacer.changeSize(self.column_width() - self.text_end(), 0, _FIXED, _FIXED)
        self.page.invalidate()
        if not self._started:
            self.begin()

    def _fill_head(self) -> None:
        self._head.show_topic(self.topic, self.setting)

    def _enough(self) -> bool:
        if self._wanted is not None and self._wanted not in self._headings:
            return False
        # Added up block by block: the layout would measure all of them again for each that is added.
        while self._unmeasured:
            self._high += self._unmeasured.pop().heightForWidth(self.text_width()) + self.page.spacing()
        return self._high > self.height()

    def _steps(self) -> Iterator[BuildStep]:
        for idea in ideas_shown(self.topic, self.setting, self.setting.visit.reader.layers):
            yield _Building(self, idea.heading, idea)
            for block in idea.blocks:
                yield _Building(self, block, None)
        yield self._end

    def _end(self) -> None:
        self.page.addSpacing(self.theme.metrics.space(12))

    def add(self, block: Block, idea: Idea | None) -> None:
        """Add one block to the end of the page; with `idea`, it is the heading of that idea."""
        space = self.theme.metrics.space
        made = self._maker.make(block)
        if idea is not None:
            self.page.addSpacing(space(5))
            self._headings[idea.id] = made
        elif block.kind is Kind.SUBHEADING:
            self.page.addSpacing(space(1))
        if block.figure in _WIDE_FIGURES:
            self.page.addWidget(made)
        else:
            self._add_at_text_width(made)
        self.place_added(made)

    def part_in_view(self) -> str:
        seen = self.scroll_place() + self.theme.metrics.space(12)
        above = [id_ for id_, heading in self._headings.items() if self.scroller.top_of(heading) <= seen]
        return above[-1] if above and self.scroll_place() else ""

    def show_part(self, part: str) -> None:
        self._wanted = IdeaId(part)
        self.finish()
        if self._wanted in self._headings:
            self.inner.adjustSize()
            self.scroller.scroll_to(self._headings[self._wanted])

    def finish(self) -> None:
        self._started = True
        self._fill_head()
        self._building.finish()


class _Building:
    """One step of the page: holds what to add, without a closure over the page's loop."""

    def __init__(self, page: TopicPage, block: Block, idea: Idea | None) -> None:
        self._page, self._block, self._idea = page, block, idea

    def __call__(self) -> None:
        self._page.add(self._block, self._idea)
