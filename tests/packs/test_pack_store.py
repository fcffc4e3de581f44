"""What is in the pack is what was written."""

import subprocess
import sys
from pathlib import Path

import pytest

from confidentiality_guide.packs.file.errors import NotInPack
from confidentiality_guide.packs.file.format import PageKey, PageKind
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.packs.source.raw import Review
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import FigureId, LanguageTag, SectionId, SourceId, TermId, TopicId
from confidentiality_guide.teaching.inline import Run, Target, plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.verdicts import Verdict
from tests.packs.made import ENGLISH, NOTES, RECORD, opened


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return opened(tmp_path)


def test_a_topic_comes_back_as_it_was_written(pack: Pack) -> None:
    topic = pack.topic(RECORD, ENGLISH)
    assert topic.entry.title == "Your record"
    assert [idea.id for idea in topic.ideas] == ["more", "next", "law", "who"]
    more = topic.ideas[0]
    assert plain(more.heading.text) == "Some notes get more"
    assert more.lead[0].text == (
        Run("Your therapist may keep "),
        Run("private notes", target=Target.parse("term:notes")),
        Run(". They are "),
        Run("yours", emphasis=True),
        Run(" to ask about."),
    )
    verdict = more.verdict
    assert verdict is not None
    assert verdict.verdict is Verdict.PROTECTED
    assert verdict.id == "your-record/notes-need-your-yes"
    assert verdict.sources == ("notes-yes",)
    assert [block.kind for block in more.aside] == [Kind.SUBHEADING, Kind.STEPS]
    assert [plain(item) for item in more.aside[1].items] == ["Your plan asks.", "You say no."]
    talk, pro = more.blocks[-2:]
    assert (plain(talk.title), len(talk.body), talk.layer) == ("In two sentences", 2, Layer.TALK)
    assert pro.conditions == ("if-adult",)
    assert topic.ideas[1].blocks[1].figure == "record-and-notes"
    assert plain(topic.ideas[3].blocks[0].rows[1][1]) == "All of it"
    assert not any(block.in_english for idea in topic.ideas for block in idea.blocks)


def test_contents_list_sections_and_their_topics(pack: Pack) -> None:
    contents = pack.contents(ENGLISH)
    assert [section.title for section in contents.sections] == ["Notes"]
    entry = contents.topic(RECORD)
    assert entry == pack.topic(RECORD, ENGLISH).entry == pack.topics_of(NOTES, ENGLISH)[0]
    assert entry.layers == {Layer.CLIENT, Layer.TALK, Layer.PRO}
    assert pack.sections(ENGLISH) == contents.sections


def test_cards_come_back_as_they_were_written(pack: Pack) -> None:
    source = pack.source(SourceId("notes-yes"), ENGLISH)
    assert (source.short, source.claim, source.law_as_of) == ("164.508", "Notes need a yes.", "2013")
    assert not source.being_checked
    assert pack.term(TermId("notes"), ENGLISH).word == "notes"
    assert pack.terms(ENGLISH) == (pack.term(TermId("notes"), ENGLISH),)
    assert pack.figure(FigureId("record-and-notes"), ENGLISH).parts[0].name == "The record"
    assert pack.review() == Review()


def test_terms_are_in_the_order_of_their_words(tmp_path: Path) -> None:
    glossary = (
        "Écrit {#b}\n:   One.\n\n“Quoted” {#d}\n:   Two.\n\nnotes {#notes}\n:   Three.\n\napple {#c}\n:   Four.\n"
    )
    pack = opened(tmp_path, glossary_md=glossary)
    assert [term.word for term in pack.terms(ENGLISH)] == ["apple", "Écrit", "notes", "“Quoted”"]


def test_what_is_not_there_is_told_apart_from_damage(pack: Pack) -> None:
    nowhere = LanguageTag("fr")
    with pytest.raises(NotInPack, match="“nothing”"):
        pack.topic(TopicId("nothing"), ENGLISH)
    with pytest.raises(LookupError):
        pack.source(SourceId(""), ENGLISH)
    with pytest.raises(LookupError):
        pack.topics_of(SectionId("?"), ENGLISH)
    for ask in (pack.contents, pack.terms, lambda tag: pack.search("a", tag), pack.prepare_search):
        with pytest.raises(NotInPack):
            ask(nowhere)
    assert not pack.right_to_left(nowhere)


def test_only_sources_that_are_cited_are_in_the_pack(tmp_path: Path) -> None:
    facts = (
        "- id: notes-yes\n  topic: hipaa\n  claim: One.\n  cite: A\n  source_url: https://example.org/\n  status: verified\n"
        "  quote: one\n"
        "- id: unused\n  topic: hipaa\n  claim: Two.\n  cite: B\n  source_url: https://example.org/\n  status: verified\n"
    )
    card = 'title = "T"\nshort = "S"\ndocument = "rule"\nchecked = "2026-11"\nreview_by = "2027-11"\n'
    pack = opened(tmp_path, facts__federal_yaml=facts, sources_toml=f"[notes-yes]\n{card}[unused]\n{card}")
    assert pack.source(SourceId("notes-yes"), ENGLISH).claim == "One."
    with pytest.raises(NotInPack):
        pack.source(SourceId("unused"), ENGLISH)


def test_opening_reads_the_head_and_nothing_that_grows(pack: Pack) -> None:
    assert pack._buckets == {}
    pack.topic(RECORD, ENGLISH)
    assert set(pack._buckets) == {PageKey(PageKind.TOPIC, RECORD, ENGLISH).bucket}


def test_a_sound_pack_is_sound_as_a_whole(pack: Pack) -> None:
    pack.verify_file()
    with pack:
        assert pack.built_from["program"]
    assert len(pack.content_hash) == 64


def test_reading_needs_no_compiler() -> None:
    heavy = {"msgspec", "yaml", "markdown", "babel", "textstat", "platformdirs", "logging"}
    program = (
        "import sys; import confidentiality_guide.packs.reading.store, confidentiality_guide.packs.reading.query; "
        "import confidentiality_guide.packs.reading.library, confidentiality_guide.packs.build.rebuild, confidentiality_guide.locations; "
        f"confidentiality_guide.locations.find_locations({{}}, 'linux'); print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
