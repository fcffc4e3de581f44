"""From a block to what is seen: the verdict by shape, word and colour, each source once, English marked as such."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from confidentiality_guide.packs.file.errors import PackDamagedError
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.figures import Figure
from confidentiality_guide.teaching.ids import BlockId, FigureId, SourceId, StateId
from confidentiality_guide.teaching.inline import Run, Scheme, Target, Text
from confidentiality_guide.teaching.law import Source, Standing
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.callouts import PlatedCallout
from confidentiality_guide.ui.blocks.lists import Marker
from confidentiality_guide.ui.blocks.make import BlockMaker, verdict_word
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.blocks.state_chip import StateChip
from confidentiality_guide.ui.blocks.try_card import TryCard
from confidentiality_guide.ui.parts.chip import SourceChip
from confidentiality_guide.ui.parts.tag import Tag
from confidentiality_guide.ui.theme import roles
from confidentiality_guide.ui.theme.theme import VERDICT_ICON, Theme
from tests.ui.seen import said, shown
from tests.ui.themes import ARABIC, CONTRAST, EVERY, KIOSK, LIGHT
from tests.ui.wall import Wall


def _source(id_: str, short: str, standing: Standing = Standing.VERIFIED, quote: str = "") -> Source:
    return Source(
        id=SourceId(id_),
        title=f"Title of {id_}",
        short=short,
        cite=short,
        document="federal rule",
        claim="It says so.",
        quote=quote,
        address="https://www.ecfr.gov/",
        standing=standing,
        law_as_of="",
        checked="2026-11",
        review_by="2027-11",
    )


class Books:
    """A shelf with a few sources on it."""

    english = None  # it is in one language

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    def source(self, id_: SourceId) -> Source:
        """The source; a damaged one cannot be read."""
        if id_ == "damaged":
            raise PackDamagedError(Path("guide.pack"), "source/damaged/en is not what was built")
        return self._sources[id_]

    def figure(self, id_: FigureId) -> Figure:
        """No figure is on it."""
        raise LookupError(id_)

    def state_source(self, state: StateId, subject: str) -> Source | None:
        """The law of a state, if it is on it."""
        return self._sources.get(f"state-{state}-{subject}")


SHELF = Books(
    {
        "rule": _source("rule", "45 CFR 164.502", quote="limit the use"),
        "same-place": _source("same-place", "45 CFR 164.502"),
        "second-hand": _source("second-hand", "NASW 1.07", Standing.SECONDARY),
        "state-oh-duty-to-warn": _source("state-oh-duty-to-warn", "Ohio Rev. Code § 2305.51", Standing.SECONDARY),
    }
)


def _cite(id_: str, words: str = "a citation") -> Run:
    return Run(words, target=Target(Scheme.SOURCE, id_))


def _callout(
    kind: Kind, *text: Run, title: str = "", verdict: Verdict | None = None, in_english: bool = False
) -> Block:
    body = (Block(BlockId("t/i/1/1"), Kind.PARAGRAPH, text=text),) if text else ()
    named: Text = (Run(title),) if title else ()
    return Block(BlockId("t/i/1"), kind, title=named, body=body, verdict=verdict, in_english=in_english)


def _verdict(verdict: Verdict, *text: Run, title: str = "") -> Block:
    return _callout(Kind.VERDICT, *text, title=title, verdict=verdict)


def _made(wall: Wall, block: Block, theme: Theme = LIGHT, width: int = 640) -> QWidget:
    maker = BlockMaker(theme, SHELF)
    made = maker.make(block)
    maker.setParent(made)
    made.setLayoutDirection(theme.direction)
    return wall.hang(made, width)


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


# -- verdicts


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("theme", EVERY.values(), ids=EVERY)
def test_a_verdict_has_its_word_and_its_colour(wall: Wall, verdict: Verdict, theme: Theme) -> None:
    made = _made(wall, _verdict(verdict, Run("Because."), _cite("rule")), theme)
    assert isinstance(made, PlatedCallout)
    assert said(made)[0] == verdict_word(verdict)
    picture = _picture(made)
    at = picture.width() - 6 if theme.right_to_left else 6
    assert picture.pixelColor(at, picture.height() // 2) == theme.colour(roles.plate(verdict))


def test_no_two_verdicts_share_a_shape_or_a_word() -> None:
    assert len(set(VERDICT_ICON.values())) == len({verdict_word(verdict) for verdict in Verdict}) == len(Verdict) == 3


def test_without_any_colour_verdicts_are_told_apart(wall: Wall) -> None:
    grey = set()
    for verdict in Verdict:
        picture = _picture(_made(wall, _verdict(verdict, Run("Because."), _cite("rule")), CONTRAST))
        plate = picture.copy(0, 0, CONTRAST.metrics.space(19), picture.height())
        dark = plate.convertToFormat(QImage.Format.Format_Mono)
        grey.add(bytes(dark.constBits()))
    assert len(grey) == len(Verdict)


def test_a_verdict_may_say_more_after_its_word(wall: Wall) -> None:
    made = _made(wall, _verdict(Verdict.DEPENDS, Run("Because."), title="on your state"))
    assert said(made)[0] == "It depends: on your state"


def test_a_source_that_stands_on_a_chip_is_not_said_twice(wall: Wall) -> None:
    made = _made(wall, _verdict(Verdict.PROTECTED, Run("Almost nobody may. "), _cite("rule", "45 CFR 164.502")))
    assert said(made) == ["Protected", "Almost nobody may."]
    assert [chip.source_id for chip in shown(made, SourceChip)] == ["rule"]


def test_two_facts_of_the_same_place_share_a_chip(wall: Wall) -> None:
    made = _made(wall, _verdict(Verdict.PROTECTED, Run("x "), _cite("rule"), Run(" "), _cite("same-place")))
    assert [chip.source_id for chip in shown(made, SourceChip)] == ["rule"]


def test_what_is_being_checked_says_so(wall: Wall) -> None:
    made = _made(wall, _verdict(Verdict.PROTECTED, Run("x "), _cite("second-hand"), Run(" "), _cite("rule")))
    names = [chip.accessibleName() for chip in shown(made, SourceChip)]
    assert names == ["Source: NASW 1.07, being checked", "Source: 45 CFR 164.502"]


def test_a_chip_opens_its_source(qtbot: QtBot, wall: Wall) -> None:
    maker = BlockMaker(LIGHT, SHELF)
    made = maker.make(_verdict(Verdict.PROTECTED, Run("x "), _cite("rule")))
    wall.hang(made)
    with qtbot.waitSignal(maker.link_opened) as opened:
        made.findChildren(SourceChip)[0].click()
    assert opened.args == [Target(Scheme.SOURCE, "rule")]


def test_one_chip_stands_beside_the_word_where_there_is_room_and_under_the_reason_where_not(wall: Wall) -> None:
    block = _verdict(Verdict.PROTECTED, Run("Almost nobody may see these notes. "), _cite("rule"))
    wide, narrow = _made(wall, block, width=700), _made(wall, block, width=300)
    word, reason = shown(wide, Passage)
    (chip,) = shown(wide, SourceChip)
    assert chip.geometry().center().y() == pytest.approx(word.geometry().center().y(), abs=2)
    assert chip.x() > word.x()
    word, reason = shown(narrow, Passage)
    (chip,) = shown(narrow, SourceChip)
    assert chip.y() >= reason.geometry().bottom()


def test_from_right_to_left_the_plate_is_on_the_right(wall: Wall) -> None:
    made = _made(wall, _verdict(Verdict.PROTECTED, Run("x")), ARABIC)
    assert all(passage.geometry().right() < made.width() - ARABIC.metrics.space(19) for passage in shown(made, Passage))


# -- other callouts


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Kind.ASK, "Ask"),
        (Kind.EXAMPLE, "For example"),
        (Kind.TALK, "Talking point"),
        (Kind.PRO, "For professionals"),
        (Kind.CRISIS, "Hard right now?"),
    ],
)
def test_a_callout_has_its_usual_name_or_one_of_its_own(wall: Wall, kind: Kind, name: str) -> None:
    assert said(_made(wall, _callout(kind, Run("Words."))))[:2] == [name, "Words."]
    assert said(_made(wall, _callout(kind, Run("Words."), title="Its own")))[0] == "Its own"


def test_quoted_law_is_the_sources_own_words_in_english(wall: Wall) -> None:
    made = _made(wall, _callout(Kind.LAW, _cite("rule")), ARABIC)
    quote = next(passage for passage in shown(made, Passage) if passage.words.startswith("“"))
    assert quote.words == "“limit the use”"
    assert quote.look.english
    assert [chip.source_id for chip in shown(made, SourceChip)] == ["rule"]


def test_a_kiosks_question_stands_in_one_line_with_its_name(wall: Wall) -> None:
    made = _made(wall, _callout(Kind.ASK, Run("Who may see my notes?")), KIOSK, width=900)
    assert said(made) == ["Ask: Who may see my notes?"]


def test_what_has_no_translation_is_marked_once(wall: Wall) -> None:
    made = _made(wall, _callout(Kind.EXAMPLE, Run("Words."), in_english=True), ARABIC)
    assert [tag.accessibleName() for tag in shown(made, Tag)] == ["In English only"]
    assert all(passage.look.english for passage in shown(made, Passage) if passage.words == "Words.")
    assert not shown(_made(wall, _callout(Kind.EXAMPLE, Run("Words.")), ARABIC), Tag)


def test_a_damaged_source_is_told_and_nothing_of_its_block_is_shown(qtbot: QtBot, wall: Wall) -> None:
    maker = BlockMaker(LIGHT, SHELF)
    with qtbot.waitSignal(maker.damage_found):
        made = maker.make(_verdict(Verdict.PROTECTED, Run("Nobody may. "), _cite("damaged")))
    wall.hang(made)
    assert not made.findChildren(QWidget)


# -- text, lists and tables


def test_headings_know_their_level(wall: Wall) -> None:
    for kind, level in ((Kind.HEADING, 2), (Kind.SUBHEADING, 3)):
        made = _made(wall, Block(BlockId("t/i/0"), kind, text=(Run("A name"),)))
        assert isinstance(made, Passage)
        assert made.look.heading == level


def test_steps_are_numbered_and_bullets_are_not(wall: Wall) -> None:
    items = ((Run("You ask."),), (Run("They answer."),))
    steps = _made(wall, Block(BlockId("t/i/1"), Kind.STEPS, items=items))
    bullets = _made(wall, Block(BlockId("t/i/1"), Kind.BULLETS, items=items))
    assert [one.accessibleName() for one in shown(steps, Passage)] == ["1. You ask.", "2. They answer."]
    assert [one.accessibleName() for one in shown(bullets, Passage)] == ["You ask.", "They answer."]
    assert len(shown(steps, Marker)) == len(shown(bullets, Marker)) == 2


def _table(wall: Wall, width: int) -> QWidget:
    head = ((Run("Who"),), (Run("What they may see"),))
    rows = (((Run("Insurance"),), (Run("dates and a diagnosis"),)), ((Run("Parents"),), (_cite("rule", "by state"),)))
    return _made(wall, Block(BlockId("t/i/1"), Kind.TABLE, rows=(head, *rows)), width=width)


def test_a_table_stands_in_columns_where_its_words_fit(wall: Wall) -> None:
    made = _table(wall, 700)
    cells = {passage.words: passage.geometry() for passage in shown(made, Passage)}
    assert list(cells) == ["Who", "What they may see", "Insurance", "dates and a diagnosis", "Parents", "by state"]
    assert cells["Who"].left() == cells["Insurance"].left() < cells["dates and a diagnosis"].left()
    assert cells["Insurance"].top() == cells["dates and a diagnosis"].top() > cells["Who"].bottom()


def test_in_a_narrow_place_each_record_names_its_columns(wall: Wall) -> None:
    made = _table(wall, 150)
    assert said(made) == [
        "Who: Insurance",
        "What they may see: dates and a diagnosis",
        "Who: Parents",
        "What they may see: by state",
    ]


@pytest.mark.parametrize("width", [150, 700])
def test_links_in_a_table_lead_on_however_it_stands(qtbot: QtBot, wall: Wall, width: int) -> None:
    maker = BlockMaker(LIGHT, SHELF)
    made = maker.make(Block(BlockId("t/i/1"), Kind.TABLE, rows=(((Run("Who"),),), ((_cite("rule", "by state"),),))))
    wall.hang(made, width)
    (link,) = [link for passage in shown(made, Passage) for link in passage.links]
    with qtbot.waitSignal(maker.link_opened) as opened:
        link.click()
    assert opened.args == [Target(Scheme.SOURCE, "rule")]


def test_at_a_kiosk_a_paragraph_ends_in_one_word_for_each_source(wall: Wall) -> None:
    text = (Run("You may. "), _cite("rule"), Run(" "), _cite("rule"), Run("; "), _cite("second-hand"))
    made = _made(wall, Block(BlockId("t/i/1"), Kind.PARAGRAPH, text=text), KIOSK, width=900)
    assert isinstance(made, Passage)
    assert made.words == "You may. Source Source"
    assert [link.target.id for link in made.links] == ["rule", "second-hand"]


def test_every_block_of_the_guide_can_be_made(qapp: QApplication, pack: Pack) -> None:
    english = pack.languages[0].tag
    maker = BlockMaker(LIGHT, Shelf(pack, english))
    for entry in pack.contents(english).topics:
        for idea in pack.topic(entry.id, english).ideas:
            for block in (idea.heading, *idea.blocks):
                made = maker.make(block)
                assert made.sizeHint().width() > 0, block.id
                made.deleteLater()


# -- the law of the reader's state, and things to try

DUTY = Target(Scheme.STATE, "duty-to-warn")


@pytest.mark.parametrize(
    ("state", "words"), [("oh", "Ohio Rev. Code § 2305.51"), ("", "States differ"), ("zz", "States differ")]
)
def test_a_verdict_cites_the_law_of_the_readers_state_or_says_that_states_differ(
    qtbot: QtBot, wall: Wall, state: str, words: str
) -> None:
    maker = BlockMaker(LIGHT, SHELF, state=StateId(state))
    made = maker.make(_verdict(Verdict.DEPENDS, Run("It depends. "), Run("your state’s rule", target=DUTY)))
    wall.hang(made, 640)
    (chip,) = shown(made, StateChip)
    assert words in chip.text()
    assert ("being checked" in chip.accessibleName()) is (state == "oh")
    with qtbot.waitSignal(maker.link_opened) as opened:
        chip.click()
    assert opened.args == [DUTY]


@pytest.mark.parametrize("scheme", [Scheme.SCENARIO, Scheme.LADDER, Scheme.CHECK])
def test_a_card_in_the_flow_of_a_page_opens_what_it_names(qtbot: QtBot, wall: Wall, scheme: Scheme) -> None:
    maker = BlockMaker(LIGHT, SHELF)
    made = maker.make(Block(BlockId("t/i/1"), Kind.CARD, text=(Run("Try it"),), opens=Target(scheme, "there")))
    assert isinstance(made, TryCard)
    wall.hang(made, 640)
    assert made.accessibleName().startswith("Try it")
    with qtbot.waitSignal(maker.link_opened) as opened:
        made.click()
    assert opened.args == [Target(scheme, "there")]
