"""Who has chosen no state reads how states differ in the words of the state page, each with its source."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.inline import Scheme, Target, plain
from confidentiality_guide.teaching.jurisdictions import Subject
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.blocks.state_chip import StateChip
from confidentiality_guide.ui.doing.states.state_law import SUBJECTS
from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.shell.cards import SourceCard
from confidentiality_guide.ui.shell.state_cards import StatesDifferCard, subject_title
from confidentiality_guide.visits.route import Place, Route
from confidentiality_guide.visits.visit import ELSEWHERE
from tests.opening import OpenGuide
from tests.ui.seen import said, shown

TOPIC = Route(Place.TOPIC, "danger-to-someone")
OF_THE_PROGRAM = (
    "It depends",
    "Not protected",
    "You have not chosen a state.",
    "This guide does not hold the law of where you live.",
)
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _taught(pack: Pack, subject: Subject) -> list[str]:
    page = Shelf(pack, pack.languages[0].tag).state_page()
    idea = next(idea for idea in page.ideas if SUBJECTS.get(idea.id) is subject)
    return [plain(text) for block in idea.blocks for text in block.texts]


def _card(open_guide: OpenGuide, subject: Subject, *, kiosk: bool, state: str = "") -> StatesDifferCard:
    guide = open_guide(TOPIC, kiosk=kiosk)
    if state:
        guide.window.choose_state(state)
    guide.window.open_target(Target(Scheme.STATE, subject))
    open_guide.settle()
    return shown(guide.window, StatesDifferCard)[0]


@both_layouts
@pytest.mark.parametrize("subject", Subject)
def test_no_word_of_the_law_is_the_programs_own(
    open_guide: OpenGuide, pack: Pack, subject: Subject, kiosk: bool
) -> None:
    taught, words = _taught(pack, subject), said(_card(open_guide, subject, kiosk=kiosk))
    law = [one for one in words if not one.startswith(OF_THE_PROGRAM)]
    assert law
    for one in law:
        sentences = one.partition(" Source")[0].rsplit(". ", 1)[0]  # without the citations it ends with
        assert any(text.startswith(sentences) for text in taught), one


@both_layouts
@pytest.mark.parametrize("subject", Subject)
def test_what_it_says_is_cited_and_a_source_opens(open_guide: OpenGuide, subject: Subject, kiosk: bool) -> None:
    card = _card(open_guide, subject, kiosk=kiosk)
    window = card.window()
    assert not shown(card, StateChip), "the chip would open this very card"
    assert not [link for one in shown(card, Passage) for link in one.links if link.target.scheme is Scheme.STATE]
    QTest.mouseClick(shown(card, SourceChip)[0], Qt.MouseButton.LeftButton)
    open_guide.settle()
    assert shown(window, SourceCard)


def test_who_lives_elsewhere_is_told_the_same_and_whom_to_ask(open_guide: OpenGuide) -> None:
    unchosen = said(_card(open_guide, Subject.DUTY_TO_WARN, kiosk=False))
    elsewhere = said(_card(open_guide, Subject.DUTY_TO_WARN, kiosk=False, state=ELSEWHERE))
    assert elsewhere[:-1] == unchosen[:-1]
    assert elsewhere[-1].startswith("This guide does not hold the law of where you live.")
    assert subject_title(Subject.DUTY_TO_WARN) in elsewhere[-1]
