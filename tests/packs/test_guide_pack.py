"""The guide itself: its own content, compiled, in every language there is a catalog for."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from confidentiality_guide.i18n.catalogs import written
from confidentiality_guide.i18n.interface import interface_template
from confidentiality_guide.i18n.languages import ACCENTED, MIRRORED
from confidentiality_guide.locations import find_locations
from confidentiality_guide.packs.build.compile import CompileResult, compile_pack
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.pseudo_catalogs import pseudo_catalog
from confidentiality_guide.packs.reading.outlined import states
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.teaching.ids import LanguageTag, SourceId, StateId
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.teaching.jurisdictions import StateEntry

ROOT = Path(__file__).parents[2]
CONTENT, TRANSLATIONS = ROOT / "content", ROOT / "translations"
BOTH = pytest.mark.parametrize("tag", [ACCENTED, MIRRORED])


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Pack, CompileResult]:
    file = tmp_path_factory.mktemp("guide") / "guide.pack"
    result = compile_pack(CONTENT, TRANSLATIONS, file)
    return open_pack(file), result


@pytest.fixture(scope="module")
def templates() -> dict[str, Catalog]:
    content, _ = read_content(CONTENT)
    return {"ui.po": interface_template(find_locations().package), "content.po": content_template(content)}


@BOTH
@pytest.mark.parametrize("name", ["ui.po", "content.po"])
def test_the_made_up_catalogs_are_those_of_the_day(tag: LanguageTag, name: str, templates: dict[str, Catalog]) -> None:
    same = (TRANSLATIONS / tag / name).read_bytes() == written(pseudo_catalog(templates[name], tag))
    assert same, f"{tag}/{name} is older than its source. Run: python3 dev.py run translations pseudo"


def test_no_translation_is_broken(compiled: tuple[Pack, CompileResult]) -> None:
    broken = [str(finding) for finding in compiled[1].findings if finding.rule == "broken-translation"]
    assert broken == []


def test_every_page_opens_in_every_language(compiled: tuple[Pack, CompileResult]) -> None:
    pack, _ = compiled
    for tag in pack.tags:
        topics = [pack.topic(entry.id, tag) for entry in pack.contents(tag).topics]
        assert topics
        for topic in topics:
            blocks = [block for idea in topic.ideas for block in (idea.heading, *idea.blocks)]
            assert all(pack.source(id_, tag) for block in blocks for id_ in block.sources)
            assert all(pack.figure(block.figure, tag) for block in blocks if block.figure)
        assert pack.terms(tag)


@BOTH
def test_in_a_made_up_language_nothing_is_left_in_english(
    compiled: tuple[Pack, CompileResult], tag: LanguageTag
) -> None:
    pack, _ = compiled
    for entry in pack.contents(tag).topics:
        assert not entry.in_english, entry.id
        topic = pack.topic(entry.id, tag)
        blocks = [block for idea in topic.ideas for block in (idea.heading, *idea.blocks)]
        assert [block.id for block in blocks if block.in_english] == []
        assert not any(pack.source(id_, tag).in_english for block in blocks for id_ in block.sources)
        assert not any(pack.figure(block.figure, tag).in_english for block in blocks if block.figure)
    assert not any(term.in_english for term in pack.terms(tag))


def test_every_link_leads_to_something_in_the_pack(compiled: tuple[Pack, CompileResult]) -> None:
    pack, _ = compiled
    tag = pack.tags[0]
    topics = {entry.id: pack.topic(entry.id, tag) for entry in pack.contents(tag).topics}
    terms = {str(term.id) for term in pack.terms(tag)}
    texts = [t for topic in topics.values() for i in topic.ideas for b in (i.heading, *i.blocks) for t in b.texts]
    texts += [text for term in pack.terms(tag) for text in term.meaning]
    for target in {run.target for text in texts for run in text if run.target}:
        match target.scheme:
            case Scheme.TERM:
                assert target.id in terms
            case Scheme.TOPIC:
                ideas = {str(i.id) for t in topics.values() if t.entry.id == target.id for i in t.ideas}
                assert ideas
                assert not target.idea or target.idea in ideas
            case Scheme.SOURCE:
                assert pack.source(SourceId(target.id), tag).id == target.id


def test_a_state_keeps_its_english_name_where_it_has_another(compiled: tuple[Pack, CompileResult]) -> None:
    pack, _ = compiled
    names = {entry.id: entry for entry in states(pack, LanguageTag("es"))}
    assert names[StateId("ny")] == StateEntry(StateId("ny"), "Nueva York", "New York")
    assert names[StateId("tx")] == StateEntry(StateId("tx"), "Texas")


@pytest.mark.parametrize(
    ("tag", "typed", "target"),
    [
        ("es", "citatorio", "term:subpoena"),
        ("es", "retencion", "term:involuntary-hold"),  # without its accent
        ("es", "niño", "topic:abuse-and-neglect#children"),
        ("es", "NINO", "topic:abuse-and-neglect#children"),
        ("es", "HIPAA", "term:hipaa"),
        ("ar", "السرية", "term:confidentiality"),
        ("ar", "السِّرِّيَّة", "term:confidentiality"),  # with its vowel marks
        ("ar", "سريه", "term:confidentiality"),  # with another last letter, and without the article
        ("ar", "إمتياز", "term:privilege"),  # with another alef
        ("ar", "HIPAA", "term:hipaa"),
        ("zh-Hans", "保密", "term:confidentiality"),
        ("zh-Hans", "密", "topic:what-confidentiality-means"),  # part of a word
        ("zh-Hans", "传票", "term:subpoena"),
        ("zh-Hans", "HIPAA", "term:hipaa"),
    ],
)
def test_search_finds_what_a_reader_of_the_language_types(
    compiled: tuple[Pack, CompileResult], tag: str, typed: str, target: str
) -> None:
    hits = compiled[0].search(typed, LanguageTag(tag))
    assert target in [str(hit.target) for hit in hits[:5]]
    assert all(hit.marks for hit in hits)
