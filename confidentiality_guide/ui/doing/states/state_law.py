"""What a reader is told of one state: the words of the page, as they hold for someone who lives there."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from confidentiality_guide.i18n.words import _
from confidentiality_guide.teaching.blocks import Block, without_citations_of
from confidentiality_guide.teaching.ids import IdeaId, SourceId, StateId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.jurisdictions import Jurisdiction, StateEntry, StateLaw, Subject
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.teaching.topics import Idea
from confidentiality_guide.ui.blocks.make import BlockMaker
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.lens import with_state
from confidentiality_guide.visits.visit import ELSEWHERE

SUBJECTS: Mapping[IdeaId, Subject] = {
    IdeaId("danger"): Subject.DUTY_TO_WARN,
    IdeaId("children"): Subject.CHILD_ABUSE,
    IdeaId("older-adults"): Subject.ELDER_ABUSE,
    IdeaId("court"): Subject.PRIVILEGE,
    IdeaId("teens"): Subject.MINOR_CONSENT,
    IdeaId("boards"): Subject.BOARD,
}
"""The ideas of the page, in order, and the law each is about."""
ICONS: Mapping[Subject, str] = {
    Subject.DUTY_TO_WARN: "warning-circle",
    Subject.CHILD_ABUSE: "baby",
    Subject.ELDER_ABUSE: "users",
    Subject.PRIVILEGE: "gavel",
    Subject.MINOR_CONSENT: "student",
    Subject.BOARD: "identification-card",
}


class Part(NamedTuple):
    """One subject: what is said of it, and the law behind it; no law where the guide holds none."""

    subject: Subject
    idea: Idea
    law: StateLaw | None


class StateView(NamedTuple):
    """One state, or, without a jurisdiction, wherever else a reader lives."""

    entry: StateEntry
    lead: str
    parts: tuple[Part, ...]
    jurisdiction: Jurisdiction | None

    @property
    def id(self) -> StateId:
        """The state."""
        return self.entry.id

    def place_of(self, idea: str) -> int | None:
        """Which part this is, from 0; none where there is no such part."""
        return next((place for place, part in enumerate(self.parts) if part.idea.id == idea), None)


def view_of(setting: Setting, state: StateId) -> StateView:
    """What a reader is told of a state, whichever is their own.

    Raises:
        NotInPack: There is no such state.
    """
    shelf, visit = setting.shelf, setting.visit
    jurisdiction = None if state == ELSEWHERE else shelf.jurisdiction(state)
    entry = jurisdiction.entry if jurisdiction else StateEntry(ELSEWHERE, elsewhere())
    there = with_state(visit.circumstances, jurisdiction.values if jurisdiction else {})
    lens = Lens(shelf.conditions(), there, visit.reader.layers)
    page = shelf.state_page()
    parts = [
        Part(
            subject,
            Idea(idea.id, idea.heading, lens.blocks(idea.blocks)),
            jurisdiction.law(subject) if jurisdiction else None,
        )
        for idea in page.ideas
        if (subject := SUBJECTS.get(idea.id)) is not None
    ]
    return StateView(entry, page.entry.lead, tuple(parts), jurisdiction)


def where_unknown(setting: Setting, subject: Subject) -> tuple[Block, ...]:
    """What a client is told of a subject where nobody knows the state; without links to a law that nobody can name."""
    parts = view_of(setting, ELSEWHERE).parts
    blocks = next((part.idea.blocks for part in parts if part.subject is subject), ())
    return tuple(without_citations_of(Scheme.STATE, block) for block in blocks if block.layer is Layer.CLIENT)


def elsewhere() -> str:
    """The choice of those who live in no state."""
    return _("A US territory, or elsewhere")


class StateMaker(BlockMaker):
    """Makes blocks as they are for someone who lives in a state. Its laws open as what they are: laws of that state.

    Signals:
        target_opened: As `link_opened`, with the law of this state in place of that of the reader's.
    """

    target_opened = Signal(object)

    def __init__(self, setting: Setting, state: StateId, parent: QObject | None = None) -> None:
        super().__init__(setting.theme, setting.shelf, parent, state=state)
        self.state = state
        self._is_own = setting.visit.state == state
        self.link_opened.connect(self._report_target)

    def state_chip(self, cited: Target) -> QWidget:
        """The chip of a law of this state."""
        return self.citations.state_chip(cited)

    def law_of(self, target: Target) -> Target:
        """What a link leads to on the page of this state."""
        if target.scheme is not Scheme.STATE or self._is_own or self.state == ELSEWHERE:
            return target
        return Target(Scheme.SOURCE, SourceId(f"state-{self.state}-{target.id}"))

    def _report_target(self, target: Target) -> None:
        self.target_opened.emit(self.law_of(target))
