"""One idea of a topic, for a kiosk: what it is, the verdict, what would actually happen, then on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import IdeaId, TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Idea
from confidentiality_guide.ui.blocks.make import BlockMaker, words_of_ask
from confidentiality_guide.ui.blocks.mark_button import MarkButton
from confidentiality_guide.ui.client.idea_columns import IdeaColumns
from confidentiality_guide.ui.client.shown_ideas import ideas_shown
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.on_path import path_leads_on
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.shell.taking import PageTaking
from confidentiality_guide.visits.route import Place, Route

_MARK_AT_FOOT_UP_TO = 1.25  # the text size
_LARGE_WORDS = 26  # a longer first paragraph is set as body text, so that the idea fits one screen


class IdeaPage(IdeaColumns):
    """Idea 3 of 6."""

    def __init__(self, setting: Setting, topic: TopicId, idea: IdeaId, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.topic = setting.shelf.topic(topic)
        ideas = [one for one in ideas_shown(self.topic, setting, frozenset({Layer.CLIENT})) if one.blocks]
        place = next((i for i, one in enumerate(ideas) if one.id == idea), 0)
        self.idea: Idea = ideas[place]
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        section = setting.shelf.section(self.topic.entry.section)
        where = fill(_("Idea {place} of {count}"), place=place + 1, count=len(ideas))
        self.name_page(section.icon if section else "info", self.topic.entry.title, where, place, len(ideas))
        self._fill()
        self._way_on(ideas, place)

    def title(self) -> str:
        return f"{plain(self.idea.heading.text)} · {self.topic.entry.title}"

    def _fill(self) -> None:
        """Lead and verdict on the left, the aside on the right; without an aside, the verdict is on the right."""
        idea, maker = self.idea, self._maker
        self.left.addWidget(maker.make(idea.heading))
        for widget in lead_of(idea, maker):
            self.left.addWidget(widget)
        if idea.verdict is not None:
            (self.left if idea.aside else self.right).addWidget(maker.make(idea.verdict))
        if idea.aside:
            self.right.addWidget(self._aside(idea.aside))
        for block in idea.blocks:
            if block.kind is Kind.ASK:
                self.add_movable(maker.make(block))
        if self._mark_on_page:
            self.add_movable(self._mark())
        self.end_columns()

    def _aside(self, blocks: tuple[Block, ...]) -> QWidget:
        if blocks[0].kind is not Kind.SUBHEADING:
            return self._maker.make(blocks[0])
        card = Card(self.theme, pad=4, gap=3)
        for block in blocks:
            card.column.addWidget(self._maker.make(block))
        return card

    def _way_on(self, ideas: list[Idea], place: int) -> None:
        """The mark, then the next idea, unless a guided path leads on."""
        if not self._mark_on_page:
            self.add_at_end(self._mark())
        if path_leads_on(self.setting):
            return
        if place + 1 < len(ideas):
            onward = Button(_("Next"), self.theme, icon_after="arrow-right", face=Face.PRIMARY)
            route = Route(Place.TOPIC, self.topic.entry.id, ideas[place + 1].id)
        else:
            onward = Button(_("More topics"), self.theme, icon_after="arrow-right", face=Face.PRIMARY)
            route = Route(Place.SECTION, self.topic.entry.section)
        goes_to(onward, route, self.route_wanted.emit)
        self.add_at_end(onward)

    @property
    def _mark_on_page(self) -> bool:
        """Large words stand on the page: the foot has no room for them beside the way on."""
        return self.theme.metrics.text > _MARK_AT_FOOT_UP_TO

    def _mark(self) -> QWidget:
        """Not beside the question, for want of room: it takes that along, or where there is none, the topic."""
        taking = PageTaking.of_topic(self.setting.visit, self.topic.entry.id)
        ask = next((block for block in self.idea.blocks if block.kind is Kind.ASK), None)
        if ask is None:
            what = taking.whole(fill(_("I want to talk about: {topic}"), topic=self.topic.entry.title))
            return MarkButton(what, taking, self.theme)
        what = taking.of_block(ask.id, words_of_ask(ask))
        return MarkButton(what, taking, self.theme)


def lead_of(idea: Idea, maker: BlockMaker) -> list[QWidget]:
    """What an idea says first; a short first paragraph is larger."""
    made = []
    for number, block in enumerate(idea.lead):
        large = number == 0 and block.kind is Kind.PARAGRAPH and len(plain(block.text).split()) <= _LARGE_WORDS
        made.append(maker.lead(block) if large else maker.make(block))
    return made
