"""The page of a state, and of two side by side: whose law it is, all of it, and where sources disagree."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.reading import outlined
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import ConditionName, IdeaId, StateId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.jurisdictions import Jurisdiction, Subject
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.callouts import PlatedCallout, QuietCallout
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.blocks.state_chip import StateChip
from confidentiality_guide.ui.doing.states.board_card import BoardCard
from confidentiality_guide.ui.doing.states.compare import differs
from confidentiality_guide.ui.doing.states.state_law import SUBJECTS, view_of
from confidentiality_guide.ui.doing.states.state_parts import dialling
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.parts.quick_code import QuickCode
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, OpenGuide
from tests.ui.seen import press, said, shown

CALIFORNIA = Route(Place.STATE, "ca")
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


def _law_of(pack: Pack, state: str) -> Jurisdiction:
    return outlined.jurisdiction(pack, StateId(state), pack.languages[0].tag)


def _whole(guide: Guide, open_guide: OpenGuide, state: str) -> str:
    """Everything that is said of a state, on one page or on several."""
    if not guide.window.theme.metrics.kiosk:
        return " ".join(said(guide.window.screen_shown))
    words = []
    for idea in SUBJECTS:
        guide.window.go(Route(Place.STATE, state, idea))
        open_guide.settle()
        words += said(guide.window.screen_shown)
    return " ".join(words)


# -- one state


@both_layouts
def test_a_page_says_what_holds_in_its_state_whichever_is_the_readers_own(
    open_guide: OpenGuide, pack: Pack, kiosk: bool
) -> None:
    guide = open_guide(CALIFORNIA, kiosk=kiosk)
    guide.window.choose_state("ak")
    open_guide.settle()
    words = _whole(guide, open_guide, "ca")
    page = outlined.state_page(pack, pack.languages[0].tag)
    verdicts = {block.conditions: block for idea in page.ideas for block in idea.blocks if block.kind is Kind.VERDICT}
    mandatory = plain(verdicts[(ConditionName("if-duty-mandatory"),)].body[0].text)[:40]
    permissive = plain(verdicts[(ConditionName("if-duty-permissive"),)].body[0].text)[:40]
    assert mandatory in words
    assert permissive not in words
    assert guide.visit.state == "ak"


@both_layouts
def test_every_subject_has_its_answer_and_the_chip_of_its_law(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(CALIFORNIA, kiosk=kiosk)
    chips = []
    for idea in SUBJECTS:
        if kiosk:
            guide.window.go(CALIFORNIA._replace(idea=idea))
            open_guide.settle()
            assert len(shown(guide.window.screen_shown, PlatedCallout)) == 1
            chips += [chip.text() for chip in shown(guide.window.screen_shown, StateChip)]
    if not kiosk:
        assert len(shown(guide.window.screen_shown, PlatedCallout)) == len(SUBJECTS)
        chips = [chip.text() for chip in shown(guide.window.screen_shown, StateChip)]
    assert len(chips) == len(SUBJECTS)
    assert "States differ" not in chips


@both_layouts
def test_the_boards_and_how_to_complain_stand_on_the_page(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    guide = open_guide(CALIFORNIA._replace(idea="boards"), kiosk=kiosk)
    board = _law_of(pack, "ca").board
    card = shown(guide.window.screen_shown, BoardCard)[0]
    assert {board.psychology, board.counseling, board.phone} <= set(said(card))
    assert len(shown(card, QuickCode)) == 1
    press(guide.window.screen_shown, "How to complain")
    open_guide.settle()
    assert guide.visit.history.present == Route(Place.TOPIC, "where-to-complain")


def test_a_number_to_call_is_large_and_a_kiosk_shows_it_as_a_code(open_guide: OpenGuide, pack: Pack) -> None:
    number = _law_of(pack, "ny").laws[1].hotline
    assert number
    for kiosk in (False, True):
        screen = open_guide(Route(Place.STATE, "ny", "children"), kiosk=kiosk).window.screen_shown
        large = next(one for one in shown(screen, Passage) if one.accessibleName() == number)
        assert large.look.step == "title"
        assert bool([code for code in shown(screen, QuickCode) if code.parent() is large.parent()]) == kiosk


def test_a_number_is_dialled_as_a_phone_wants_it() -> None:
    assert dialling("1-800-342-3720") == "+18003423720"
    assert dialling("202-671-7233") == "+12026717233"


@both_layouts
def test_the_age_of_teens_is_said_where_the_law_sets_one_in_the_words_of_its_source(
    open_guide: OpenGuide, pack: Pack, kiosk: bool
) -> None:
    guide = open_guide(HOME, kiosk=kiosk)
    for state, age in (("ca", "From age 12"), ("tx", ""), ("ne", "")):
        guide.window.go(Route(Place.STATE, state, "teens"))
        open_guide.settle()
        told = [words for words in said(guide.window.screen_shown) if words.startswith("From age")]
        claim = pack.source(_law_of(pack, state).laws[4].source, pack.languages[0].tag).claim
        assert told == ([claim] if age else [])
        assert claim.startswith(age)


@both_layouts
def test_where_sources_disagree_the_reader_is_told(open_guide: OpenGuide, pack: Pack, kiosk: bool) -> None:
    disputed = next(e.id for e in outlined.states(pack, pack.languages[0].tag) if _law_of(pack, e.id).laws[0].disputed)
    guide = open_guide(HOME, kiosk=kiosk)
    for state, told in ((disputed, True), ("ca", False)):
        guide.window.go(Route(Place.STATE, state, "danger"))
        open_guide.settle()
        assert ("Sources disagree" in said(guide.window.screen_shown)) == told


@pytest.mark.parametrize("reader", Reader)
def test_the_note_for_professionals_is_shown_to_them_alone(open_guide: OpenGuide, pack: Pack, reader: Reader) -> None:
    guide = open_guide(CALIFORNIA)
    guide.window.choose_reader(reader)
    open_guide.settle()
    note = _law_of(pack, "ca").law(Subject.DUTY_TO_WARN).note
    assert note
    assert (note in said(guide.window.screen_shown)) == (reader is not Reader.CLIENTS)


@both_layouts
def test_a_state_can_be_made_ones_own(open_guide: OpenGuide, kiosk: bool) -> None:
    guide = open_guide(CALIFORNIA, kiosk=kiosk)
    press(guide.window.screen_shown, "Make this my state")
    open_guide.settle()
    assert guide.visit.state == "ca"
    assert guide.visit.history.present == CALIFORNIA
    words = [*said(guide.window.screen_shown), *(one.text() for one in shown(guide.window.screen_shown, Button))]
    assert "This is your state" in words
    assert "Make this my state" not in words


def test_a_chip_opens_the_law_of_the_state_on_the_page(open_guide: OpenGuide) -> None:
    for own, card_says in (("ca", "California: Danger"), ("ny", "California: Danger"), ("", "California: Danger")):
        guide = open_guide(CALIFORNIA, size=(1920, 1080))
        guide.window.choose_state(own)
        open_guide.settle()
        chip = shown(guide.window.screen_shown, StateChip)[0]
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        open_guide.settle()
        assert any(words.startswith(card_says) for words in said(guide.window)), own


def test_a_kiosk_goes_from_subject_to_subject_and_back_to_all_of_them(open_guide: OpenGuide) -> None:
    guide = open_guide(CALIFORNIA, kiosk=True)
    rows = shown(guide.window.screen_shown, RowButton)
    assert len(rows) == len(SUBJECTS)
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    open_guide.settle()
    met = []
    for _subject in SUBJECTS:
        met.append(guide.visit.history.present.idea)
        while any(button.text() == "More" for button in shown(guide.window.screen_shown, Button)):
            press(guide.window.screen_shown, "More")
            open_guide.settle()
        press(guide.window.screen_shown, "Next" if len(met) < len(SUBJECTS) else "All subjects")
        open_guide.settle()
    assert met == list(SUBJECTS)
    assert guide.visit.history.present == CALIFORNIA


def test_a_state_that_there_is_not_leads_home(open_guide: OpenGuide) -> None:
    for odd in ("zz", "ca+zz", ""):
        guide = open_guide(Route(Place.STATE, odd))
        assert guide.visit.history.present == HOME


# -- two states


def test_two_states_stand_side_by_side_and_what_differs_is_said_in_words(open_guide: OpenGuide, pack: Pack) -> None:
    guide = open_guide(Route(Place.STATE, "ca+tx"), size=(1920, 1080))
    screen = guide.window.screen_shown
    heads = [one for one in shown(screen, Passage) if one.look.heading == 3 and one.words in {"California", "Texas"}]
    assert [one.words for one in heads] == ["California", "Texas"] * len(SUBJECTS)
    first, second = (one.mapTo(screen, one.rect().topLeft()) for one in heads[:2])
    assert first.y() == second.y()
    assert first.x() < second.x()
    setting = guide.window.setting
    pairs = zip(view_of(setting, StateId("ca")).parts, view_of(setting, StateId("tx")).parts, strict=True)
    count = sum(differs(*pair) for pair in pairs)
    assert count > 0
    assert [tag.accessibleName() for tag in shown(screen, Tag)].count("Differs") == count
    assert any(f"differ on {count} main point" in words for words in said(screen))


def test_a_standing_kiosk_shows_them_one_under_the_other_a_subject_a_screen(open_guide: OpenGuide) -> None:
    guide = open_guide(Route(Place.STATE, "ca+tx", "teens"), kiosk=True, size=STAND)
    screen = guide.window.screen_shown
    heads = [one for one in shown(screen, Passage) if one.look.heading == 3]
    assert [one.words for one in heads] == ["California", "Texas"]
    first, second = (one.mapTo(screen, one.rect().topLeft()) for one in heads)
    assert first.x() == second.x()
    assert first.y() < second.y()
    guide.window.go(Route(Place.STATE, "ca+tx", "boards"))
    open_guide.settle()
    while any(button.text() == "More" for button in shown(guide.window.screen_shown, Button)):
        press(guide.window.screen_shown, "More")
        open_guide.settle()
    press(guide.window.screen_shown, "All about California")
    open_guide.settle()
    assert guide.visit.history.present == CALIFORNIA


def test_laws_nobody_has_checked_are_not_said_to_differ(open_guide: OpenGuide) -> None:
    setting = open_guide(HOME).window.setting
    here, there = view_of(setting, StateId("ca")), view_of(setting, StateId("tx"))
    teens = here.place_of(IdeaId("teens"))
    assert teens is not None
    law = there.parts[teens].law
    assert law is not None
    unknown = there.parts[teens]._replace(law=law._replace(value="unknown"))
    assert differs(here.parts[teens], there.parts[teens])
    assert not differs(here.parts[teens], unknown)
    assert not differs(here.parts[teens], unknown._replace(law=None))


def test_whom_a_law_is_about_is_said_in_its_own_words(open_guide: OpenGuide, pack: Pack) -> None:
    screen = open_guide(CALIFORNIA).window.screen_shown
    law = _law_of(pack, "ca").law(Subject.PRIVILEGE)
    assert law.applies_to
    named = {callout.accessibleName(): said(callout) for callout in shown(screen, QuietCallout)}
    assert law.applies_to in named["Who is covered"]


def test_the_card_of_a_disputed_law_says_so_and_why_and_shows_no_empty_code(open_guide: OpenGuide, pack: Pack) -> None:
    disputed = next(e.id for e in outlined.states(pack, pack.languages[0].tag) if _law_of(pack, e.id).laws[0].disputed)
    guide = open_guide(Route(Place.STATE, disputed, "danger"), kiosk=True)
    guide.window.choose_state(disputed)
    open_guide.settle()
    QTest.mouseClick(shown(guide.window.screen_shown, StateChip)[0], Qt.MouseButton.LeftButton)
    open_guide.settle()
    sheet = guide.window.overlays.on_top
    assert sheet is not None
    assert _law_of(pack, disputed).laws[0].note in said(sheet)
    assert "Sources disagree" in [tag.accessibleName() for tag in shown(sheet, Tag)]
    assert not shown(sheet, QuickCode)
