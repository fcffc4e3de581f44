"""The end of a story: what to remember, and where to go from here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.inline import Scheme, Target, Text
from confidentiality_guide.ui.blocks.make import BlockMaker, text_of
from confidentiality_guide.ui.blocks.try_card import TryCard
from confidentiality_guide.ui.doing.parts.rows_layout import RowsLayout
from confidentiality_guide.ui.doing.stories.story_page import StoryPage
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import follows, goes_to
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.visits.route import Place, Route

_TRIED = frozenset({Scheme.SCENARIO, Scheme.LADDER, Scheme.CHECK})


class EndingView(StoryPage):
    """An ending.

    Signals:
        target_opened: A link was pressed; carries its `Target`.
        again_wanted: The story is to be played again.
        route_wanted: The reader wants to go somewhere; carries the `Route`.
    """

    target_opened = Signal(object)
    again_wanted = Signal()
    route_wanted = Signal(object)

    def __init__(self, telling: Telling, maker: BlockMaker, shelf: Shelf, theme: Theme) -> None:
        super().__init__(telling.scenario.entry.picture, theme)
        self._maker, self._shelf = maker, shelf
        self._story = telling.scenario.entry.id
        self.add(maker.make(telling.scene.heading))
        for block in telling.blocks:
            if block.kind is Kind.BULLETS:
                self.add(self._to_remember(block))
            elif block.kind is Kind.PARAGRAPH and (links := _only_links(block.text)):
                self._add_links(links, _only_links(maker.english_in(block, text_of)))
            else:
                self.add(maker.make(block))

    def _to_remember(self, block: Block) -> QWidget:
        card = Card(self.theme, ground=Role.ACCENT_TINT, line=Role.ACCENT, pad=5)
        card.column.addWidget(self._maker.make(block))
        return card

    def _add_links(self, links: dict[Target, str], in_english: dict[Target, str]) -> None:
        """Links of a line of their own are rows: at a kiosk a finger needs more than a word."""
        for target, words in links.items():
            row: RowButton
            english = in_english.get(target, "")
            if target.scheme in _TRIED:
                row = TryCard(words, target, self.theme, english=english)
                row.target_opened.connect(self.target_opened)
            else:
                line = self._topic_named(target)
                row = RowButton(words, line, self.theme, icon="book-open-text", english=english)
                follows(row, target, self.target_opened.emit)
            self.add(row)

    def _topic_named(self, target: Target) -> str:
        topics = self._shelf.contents().topics if target.scheme is Scheme.TOPIC else ()
        return next((topic.title for topic in topics if topic.id == target.id), "")

    def add_ways(self, *, with_map: bool) -> None:
        """Add the ways to go from here, but for the first of them, which stands at the foot of the screen."""
        ways = QWidget()
        row = RowsLayout(self.theme.metrics.space(3), parent=ways)
        again = Button(_("Play again"), self.theme, icon="arrow-counter-clockwise")
        again.clicked.connect(self.again_wanted)
        row.addWidget(again)
        more = Button(_("More stories"), self.theme, icon="chat-teardrop-text")
        goes_to(more, Route(Place.STORIES), self.route_wanted.emit)
        row.addWidget(more)
        if with_map:
            to_map = Button(_("See the map"), self.theme, icon="path")
            goes_to(to_map, Route(Place.STORY_MAP, self._story), self.route_wanted.emit)
            row.addWidget(to_map)
        self.add(ways)


def _only_links(text: Text) -> dict[Target, str]:
    """The links of a paragraph that says nothing besides; empty where it does."""
    links: dict[Target, str] = {}
    for run in text:
        if run.target is not None:
            links[run.target] = links.get(run.target, "") + run.text
        elif run.text.strip():
            return {}
    return links
