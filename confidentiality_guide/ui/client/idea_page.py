"""One idea of a topic, for a kiosk: what it is, the verdict, what would actually happen, then on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import IdeaId, TopicId
from confidentiality_guide.teaching.inline import Target, plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Idea
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.progress import Progress
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.card import Card
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route

_LEAST_COLUMN_LETTERS = 28  # below this, two columns become one
_EM_PER_LETTER = 0.52
_LEFT_SHARE, _RIGHT_SHARE = 976, 752
_DASHES_UP_TO = 1.25  # the text size up to which there is room for them beside the words that say the same
_LARGE_WORDS = 26  # a longer first paragraph is set as body text, so that the idea fits one screen


class IdeaPage(KioskScreen):
    """Idea 3 of 6."""

    def __init__(self, setting: Setting, topic: TopicId, idea: IdeaId, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.topic = setting.shelf.topic(topic)
        ideas = [shown for one in self.topic.ideas if (shown := one.shown(frozenset({Layer.CLIENT}))).blocks]
        place = next((i for i, one in enumerate(ideas) if one.id == idea), 0)
        self.idea: Idea = ideas[place]
        self._maker = BlockMaker(setting.theme, setting.shelf, self)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        self._name_the_topic(place, len(ideas))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(self.theme.metrics.space(8))
        self.body.addLayout(self._columns, 1)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((self._left, _LEFT_SHARE), (self._right, _RIGHT_SHARE)):
            column.setSpacing(self.theme.metrics.space(3))
            self._columns.addLayout(column, share)
        self._fill()
        self._way_on(ideas, place)

    def title(self) -> str:
        return f"{plain(self.idea.heading.text)} · {self.topic.entry.title}"

    def _name_the_topic(self, place: int, count: int) -> None:
        theme = self.theme
        section = self.setting.shelf.section(self.topic.entry.section)
        size = theme.metrics.font_px(Step.LEAD)
        self._icon = IconLabel(section.icon if section else "info", size, Role.ACCENT, theme)
        self.head.addWidget(self._icon)
        name = Passage(self.topic.entry.title, Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT, heading=1), theme)
        self.head.addWidget(name, 1)
        words = fill(_("Idea {place} of {count}"), place=place + 1, count=count)
        where = Passage(words, Look(Step.LABEL, role=Role.INK_MUTED, one_line=True), theme)
        self.head.addWidget(where, 0, Qt.AlignmentFlag.AlignVCenter)
        self._progress = Progress(place, count, theme)
        self.head.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fill(self) -> None:
        """Lead and verdict on the left, the aside on the right; without an aside, the verdict is on the right."""
        idea, maker = self.idea, self._maker
        self._left.addWidget(maker.make(idea.heading))
        for number, block in enumerate(idea.lead):
            large = number == 0 and block.kind is Kind.PARAGRAPH and len(plain(block.text).split()) <= _LARGE_WORDS
            self._left.addWidget(maker.lead(block) if large else maker.make(block))
        if idea.verdict is not None:
            (self._left if idea.aside else self._right).addWidget(maker.make(idea.verdict))
        if idea.aside:
            self._right.addWidget(self._aside(idea.aside))
        self._asks = [maker.make(block) for block in idea.blocks if block.kind is Kind.ASK]
        for ask in self._asks:
            self._right.addWidget(ask)
        self._left.addStretch()
        self._right.addStretch()
        self._clear_of_foot = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._right.addItem(self._clear_of_foot)

    def _balance(self) -> None:
        """Put the question to take along into the column with more room, where there are two."""
        wide = self.width() - self.margins[0] - self.margins[2] - self.theme.metrics.space(8)
        right_width = self._right_width()
        for ask in self._asks:
            self._left.removeWidget(ask)
            self._right.removeWidget(ask)
            left_width = wide - right_width
            left = self._left.heightForWidth(left_width)
            right = self._right.heightForWidth(right_width)
            on_left = max(left + ask.heightForWidth(left_width), right)
            on_right = max(left, right + ask.heightForWidth(right_width))
            column = self._left if self.foot_in_column and on_left < on_right else self._right
            column.insertWidget(column.count() - (1 if column is self._left else 2), ask)

    def _aside(self, blocks: tuple[Block, ...]) -> QWidget:
        if blocks[0].kind is not Kind.SUBHEADING:
            return self._maker.make(blocks[0])
        card = Card(self.theme, pad=4, gap=3)
        for block in blocks:
            card.column.addWidget(self._maker.make(block))
        return card

    def _way_on(self, ideas: list[Idea], place: int) -> None:
        if place + 1 < len(ideas):
            onward = Button(_("Next"), self.theme, icon_after="arrow-right", face=Face.PRIMARY)
            route = Route(Place.TOPIC, self.topic.entry.id, ideas[place + 1].id)
        else:
            onward = Button(_("More topics"), self.theme, icon_after="arrow-right", face=Face.PRIMARY)
            route = Route(Place.SECTION, self.topic.entry.section)
        goes_to(onward, route, self.route_wanted.emit)
        self.add_at_end(onward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where both are wide enough to read; the buttons then stand at the foot of the second."""
        least = _LEAST_COLUMN_LETTERS * _EM_PER_LETTER * self.theme.metrics.font_px(Step.BODY)
        stacked = not self.landscape or self._right_width() < least
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._columns.setStretch(0, 0 if stacked else _LEFT_SHARE)
        self._columns.setStretch(1, 1 if stacked else _RIGHT_SHARE)
        self._columns.setSpacing(self.theme.metrics.space(3 if stacked else 8))
        self.foot_in_column = not stacked
        self._progress.set_short(not self.landscape)
        self._progress.setVisible(self.theme.metrics.text <= _DASHES_UP_TO)
        self._icon.setVisible(self.landscape or self.theme.metrics.text <= _DASHES_UP_TO)
        room = 0 if stacked else self.foot_height
        self._clear_of_foot.changeSize(0, room, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._balance()
        self._right.invalidate()
        super().resizeEvent(event)

    def _right_width(self) -> int:
        wide = self.width() - self.margins[0] - self.margins[2] - self.theme.metrics.space(8)
        return round(wide * _RIGHT_SHARE / (_LEFT_SHARE + _RIGHT_SHARE))

    def foot_width(self) -> int:
        return self._right_width() if self.foot_in_column else super().foot_width()

    def mark_target(self, target: Target | None) -> None:
        for passage in self.inner.findChildren(Passage):
            passage.mark(target)
