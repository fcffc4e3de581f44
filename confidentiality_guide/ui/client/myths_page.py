"""Myths: what people believe, and what is so. The answer opens where the myth stands."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.topics import Idea, Topic, TopicKind
from confidentiality_guide.ui.blocks.accessible import tell_expanded
from confidentiality_guide.ui.blocks.make import BlockMaker, text_of
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.client.kiosk_frame import KioskScreen
from confidentiality_guide.ui.client.progress import Progress
from confidentiality_guide.ui.client.reading_column import ReadingScreen
from confidentiality_guide.ui.client.shown_ideas import ideas_shown
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.focus import read_out
from confidentiality_guide.ui.parts.icon_label import IconLabel
from confidentiality_guide.ui.parts.pressable import Face
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.shell.going import goes_to
from confidentiality_guide.ui.shell.on_path import path_leads_on
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.visits.route import Place, Route


def myths_of(setting: Setting) -> Topic:
    """The topic that holds the myths."""
    entry = next(t for t in setting.shelf.contents().topics if t.kind is TopicKind.MYTHS)
    return setting.shelf.topic(TopicId(entry.id))


def answer_of(idea: Idea) -> tuple[Block, ...]:
    """What is shown when a myth is opened: the verdict first, then the rest."""
    verdict = idea.verdict
    rest = tuple(block for block in idea.blocks if block is not verdict)
    return (verdict, *rest) if verdict is not None else rest


class MythRow(RowButton):
    """What people believe; a press opens the answer under it, another closes it."""

    accessible_role: ClassVar = QAccessible.Role.Button

    def describe_state(self, state: QAccessible.State) -> None:
        """Say whether the answer is open."""
        state.expandable = True
        state.expanded = self.isChecked()
        state.collapsed = not self.isChecked()


class MythView(QWidget):
    """One myth and, once it was pressed, its answer.

    Signals:
        opened: Its answer was opened; carries the id of the idea.
    """

    opened = Signal(str)

    def __init__(self, idea: Idea, maker: BlockMaker, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idea, self._maker, self._setting = idea, maker, setting
        self.myth = idea.id
        self._answer: QWidget | None = None
        self._first: QWidget | None = None  # of the answer: the verdict
        theme = setting.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.metrics.space(3))
        line, english = _("True or not? Press to find out."), plain(maker.english_in(idea.heading, text_of))
        self._row = MythRow(plain(idea.heading.text), line, theme, icon="seal-question", english=english)
        self._row.setCheckable(True)
        self._row.clicked.connect(self._toggle)
        column.addWidget(self._row)
        if idea.id in setting.visit.opened_myths:
            self._row.setChecked(True)
            self._show()

    def open_answer(self) -> None:
        """Open the answer, as a press does."""
        self._row.click()

    def _toggle(self) -> None:
        if self._row.isChecked():
            self._show()
            self.opened.emit(self._idea.id)
            if self._first is not None:
                read_out(self._first)
        elif self._answer is not None:
            self._answer.hide()
        tell_expanded(self._row)

    def _show(self) -> None:
        if self._answer is None:
            self._answer = QWidget()
            inner = QVBoxLayout(self._answer)
            indent = self._setting.theme.metrics.space(6)
            rtl = self._setting.theme.right_to_left
            inner.setContentsMargins(
                0 if rtl else indent, 0, indent if rtl else 0, self._setting.theme.metrics.space(4)
            )
            inner.setSpacing(self._setting.theme.metrics.space(3))
            for block in answer_of(self._idea):
                made = self._maker.make(block)
                self._first = self._first or made
                inner.addWidget(made)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._answer)
        self._answer.show()


class MythsPage(ReadingScreen):
    """Every myth, for a desktop."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        topic = myths_of(setting)
        self._title = topic.entry.title
        english = topic.entry.in_english
        head = Look(Step.HEAD, QFont.Weight.Bold, heading=1, english=english)
        self.page.addWidget(self._maker.passage(topic.entry.title, head))
        self.page.addWidget(self._maker.passage(topic.entry.lead, Look(Step.LEAD, english=english)))
        self.page.addSpacing(self.theme.metrics.space(2))
        self.views: list[MythView] = []
        for idea in ideas_shown(topic, setting, setting.visit.reader.layers):
            view = MythView(idea, self._maker, setting)
            view.opened.connect(self._remember)
            self.page.addWidget(view)
            self.views.append(view)

    def title(self) -> str:
        return self._title

    def answer_first(self) -> None:
        self.views[0].open_answer()

    def show_part(self, part: str) -> None:
        view = next((view for view in self.views if view.myth == part), None)
        if view is not None:
            self.inner.adjustSize()
            self.scroller.scroll_to(view)

    def _remember(self, myth: str) -> None:
        self.setting.visit.opened_myths |= {myth}


class KioskMyth(KioskScreen):
    """One myth at a time, for a kiosk: guess first, then see."""

    def __init__(self, setting: Setting, idea: str, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self._maker = BlockMaker(setting.theme, setting.shelf, self, state=setting.visit.state)
        self._maker.link_opened.connect(self.follow)
        self._maker.damage_found.connect(self.damage_found, Qt.ConnectionType.QueuedConnection)
        topic = myths_of(setting)
        ideas = ideas_shown(topic, setting, setting.visit.reader.layers)
        self._title = topic.entry.title
        place = next((i for i, one in enumerate(ideas) if one.id == idea), 0)
        self._idea = ideas[place]
        theme = self.theme
        size = theme.metrics.font_px(Step.LEAD)
        self.head.addWidget(IconLabel("seal-question", size, Role.ACCENT, theme))
        name = Passage(_("True or not?"), Look(Step.LABEL, QFont.Weight.DemiBold, Role.ACCENT, heading=1), theme)
        self.head.addWidget(name, 1)
        words = fill(_("{place} of {count}"), place=place + 1, count=len(ideas))
        self.head.addWidget(Passage(words, Look(Step.LABEL, role=Role.INK_MUTED), theme))
        self.head.addWidget(Progress(place, len(ideas), theme))
        self.body.setSpacing(theme.metrics.space(3))
        look = Look(Step.TITLE, QFont.Weight.Bold, heading=2)
        heading = self._idea.heading
        self.body.addWidget(self._maker.passage(plain(heading.text), look, self._maker.english_in(heading, text_of)))
        self._find_out = Button(_("Find out"), theme, face=Face.PRIMARY, icon="hand-tap")
        self._find_out.clicked.connect(self._answer)
        self._ask_row = QVBoxLayout()
        self.body.addLayout(self._ask_row)
        self._ask_row.addWidget(self._find_out, 0, Qt.AlignmentFlag.AlignLeft)
        self._after = QVBoxLayout()
        self._after.setSpacing(theme.metrics.space(3))
        self.body.addLayout(self._after)
        self.body.addStretch()
        if not path_leads_on(setting):
            self._lead_on(ideas, place)
        if self._idea.id in setting.visit.opened_myths:
            self._show_answer()

    def _lead_on(self, ideas: list[Idea], place: int) -> None:
        theme = self.theme
        if place + 1 < len(ideas):
            onward = Button(_("Next"), theme, icon_after="arrow-right")
            goes_to(onward, Route(Place.MYTHS, idea=ideas[place + 1].id), self.route_wanted.emit)
        else:
            onward = Button(_("More topics"), theme, icon_after="arrow-right")
            goes_to(onward, Route(Place.SECTION), self.route_wanted.emit)
        self.add_at_end(onward)

    def title(self) -> str:
        return f"{plain(self._idea.heading.text)} · {self._title}"

    def answer_first(self) -> None:
        self._find_out.click()

    def _answer(self) -> None:
        self.setting.visit.opened_myths |= {self._idea.id}
        read_out(self._show_answer())

    def _show_answer(self) -> QWidget:
        self._find_out.hide()
        made = [self._maker.make(block) for block in answer_of(self._idea) if block.kind is not Kind.TALK]
        for widget in made:
            self._after.addWidget(widget)
        return made[0]
