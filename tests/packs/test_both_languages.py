"""Where both languages are shown, the English of everything is at hand, and nothing of it is read before it is asked for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.reading.both_languages import BothLanguages
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import LanguageTag, StateId, TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.topics import Topic

MIRRORED = LanguageTag("ar-XB")


def _blocks(shelf: Shelf) -> Iterator[Block]:
    for entry in shelf.contents().topics:
        for idea in shelf.topic(entry.id).ideas:
            yield from (idea.heading, *idea.blocks)
    for story in shelf.scenarios():
        for scene in shelf.scenario(story.id).scenes:
            yield from (scene.heading, *scene.blocks, *(block for choice in scene.choices for block in choice.feedback))
    for ladder in shelf.ladders():
        for step in shelf.ladder(ladder.id).steps:
            yield from (step.heading, *step.blocks)
    for party in shelf.parties():
        for cell in shelf.party(party.id).cells:
            yield from (cell.heading, *cell.blocks, *(change.answer for change in cell.changes))
    for concept in shelf.concepts():
        for question in shelf.concept(concept.id).questions:
            yield from (question.stem, *(block for answer in question.answers for block in answer.feedback))
    for idea in shelf.state_page().ideas:
        yield from (idea.heading, *idea.blocks)


def test_every_block_has_its_english_part_by_part(pack: Pack) -> None:
    shelf = BothLanguages(pack, MIRRORED)
    for shown, written in zip(_blocks(shelf), _blocks(Shelf(pack, ENGLISH)), strict=True):
        assert shelf.english.of_block(shown) == written
        for inner, own in zip(shown.body, written.body, strict=True):
            assert shelf.english.of_block(inner) == own


def test_what_is_no_block_is_found_by_its_words(pack: Pack) -> None:
    shelf, english = BothLanguages(pack, MIRRORED), Shelf(pack, ENGLISH)
    story = shelf.scenarios()[0]
    shown, written = shelf.scenario(story.id), english.scenario(story.id)
    assert plain(shelf.english.of_text(shown.entry.title)) == written.entry.title
    for scene, own in zip(shown.scenes, written.scenes, strict=True):
        for choice, its_own in zip(scene.choices, own.choices, strict=True):
            assert shelf.english.of_text(choice.label) == its_own.label
    for term in shelf.terms():  # in another order than in English
        assert [shelf.english.of_text(text) for text in term.meaning] == list(english.term(term.id).meaning)


def test_what_is_in_english_anyway_has_no_english_beside_it(pack: Pack) -> None:
    shelf = BothLanguages(pack, MIRRORED)
    heading = shelf.topic(shelf.contents().topics[0].id).ideas[0].heading
    assert shelf.english.of_block(heading) is not None
    assert shelf.english.of_block(replace(heading, in_english=True)) is None
    assert shelf.english.of_text(shelf.jurisdiction(StateId("ca")).board.phone) == ()


def test_the_english_of_a_page_is_read_when_it_is_first_asked_for(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = BothLanguages(pack, MIRRORED)
    read: list[LanguageTag] = []
    topic = Pack.topic

    def read_topic(pack: Pack, id_: TopicId, tag: LanguageTag) -> Topic:
        read.append(tag)
        return topic(pack, id_, tag)

    monkeypatch.setattr(Pack, "topic", read_topic)
    first = shelf.topic(shelf.contents().topics[0].id)
    assert read == [MIRRORED]
    assert shelf.english.of_block(first.ideas[0].heading) is not None
    assert read == [MIRRORED, ENGLISH]
