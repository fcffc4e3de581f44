"""What the pack holds of stories, ladders, parties, concepts and states is what was written, whole and in order."""

from functools import cache
from pathlib import Path

import pytest

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.build.outlined_values import Writer, context_of
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.file.errors import NotInPack
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.packs.source.outlined_texts import Outlined, blocks_of_outlined, messages_of_outlined
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.teaching.ids import LadderId, LanguageTag, StateId
from confidentiality_guide.teaching.jurisdictions import STATE_FIELDS, Subject
from tests.conftest import CONTENT

MIRRORED = LanguageTag("ar-XB")


@cache
def content() -> RawContent:
    """The guide's own content."""
    return read_content(Path(CONTENT))[0]


def _writer(raw: Outlined) -> Writer:
    return Writer(context_of(raw), Translator(ENGLISH, None, InlineParser()))


def test_every_story_comes_back_as_it_was_written(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    written = [_writer(raw).scenario(raw) for raw in content().scenarios]
    assert [shelf.scenario(story.entry.id) for story in written] == written
    assert shelf.scenarios() == tuple(story.entry for story in written)


def test_every_ladder_comes_back_as_it_was_written(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    written = [_writer(raw).ladder(raw) for raw in content().ladders]
    assert [shelf.ladder(ladder.entry.id) for ladder in written] == written
    assert shelf.ladders() == tuple(ladder.entry for ladder in written)


def test_every_party_comes_back_as_it_was_written(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    written = [_writer(raw).party(raw) for raw in content().parties]
    assert [shelf.party(party.entry.id) for party in written] == written
    assert shelf.parties() == tuple(party.entry for party in written)


def test_every_concept_comes_back_as_it_was_written(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    written = [_writer(raw).concept(raw) for raw in content().concepts]
    assert [shelf.concept(concept.entry.id) for concept in written] == written
    assert shelf.concepts() == tuple(concept.entry for concept in written)
    assert set(shelf.misconceptions()) == set(content().misconceptions)


def test_every_state_comes_back_with_a_card_for_each_of_its_laws(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    assert len(content().jurisdictions) == 51
    for state in content().jurisdictions:
        read = shelf.jurisdiction(state.entry.id)
        assert read == state
        assert set(read.values) <= set(STATE_FIELDS)
        for subject in Subject:
            card = shelf.state_source(state.entry.id, subject)
            assert card is not None
            assert card.title.startswith(f"{state.entry.name}: ")


def test_lists_come_back(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    assert shelf.situations() == content().situations
    assert shelf.paths() == content().paths
    assert shelf.conditions() == content().conditions
    assert shelf.code_book() == content().code_book
    page = content().state_page
    assert page is not None
    assert [idea.id for idea in shelf.state_page().ideas] == [idea.id for idea in page.ideas]


def test_in_another_language_every_word_is_another(pack: Pack) -> None:
    english, mirrored = Shelf(pack, ENGLISH), Shelf(pack, MIRRORED)
    for one in english.ladders():
        ladder, other = english.ladder(one.id), mirrored.ladder(one.id)
        assert not other.entry.in_english
        assert other.entry.title != ladder.entry.title
        assert [step.verdict for step in other.steps] == [step.verdict for step in ladder.steps]
        assert not [block.id for step in other.steps for block in step.blocks if block.in_english]
    assert {state.name for state in english.states()}.isdisjoint(state.name for state in mirrored.states())


def test_what_is_not_there_is_said_not_to_be_there(pack: Pack) -> None:
    shelf = Shelf(pack, ENGLISH)
    with pytest.raises(NotInPack):
        shelf.ladder(LadderId("nowhere"))
    with pytest.raises(NotInPack):
        shelf.jurisdiction(StateId("zz"))
    assert shelf.state_source(StateId("zz"), Subject.BOARD) is None
    assert shelf.state_source(StateId(""), Subject.BOARD) is None


def test_the_end_of_a_story_and_the_answer_to_a_question_are_not_found_by_searching(pack: Pack) -> None:
    outlined: list[Outlined] = [*content().scenarios, *content().concepts]
    hidden = {block.id for raw in outlined for block in blocks_of_outlined(raw)}
    words = [message.text for raw in content().scenarios for message in messages_of_outlined(raw)][:200]
    found = {hit.block for text in words for hit in pack.search(text[:40], ENGLISH)}
    assert not found & hidden


def test_a_ladder_is_found_and_leads_to_itself(pack: Pack) -> None:
    hits = pack.search("what would actually happen if I said thoughts of suicide", ENGLISH) or pack.search(
        "suicide", ENGLISH
    )
    assert "ladder:thoughts-of-suicide" in {str(hit.target).partition("#")[0] for hit in hits}
