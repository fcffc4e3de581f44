"""Search finds what a person types, as they type it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confidentiality_guide.i18n.folding import fold
from confidentiality_guide.packs.reading.excerpts import excerpt
from confidentiality_guide.packs.reading.query import Query
from confidentiality_guide.packs.reading.search import Hit
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.layers import Layer, Reader
from tests.packs.made import ENGLISH, SPANISH, compile_again, made, opened, translate

LONG = "The court asked for it and waited for many weeks. " * 12


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    return opened(tmp_path_factory.mktemp("search"))


def marked(hit: Hit) -> list[str]:
    return [hit.text[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("typed", "kind", "marks"),
    [
        ("your rec", "title", ["Your", "record"]),
        ("written down about", "lead", ["written", "down", "about"]),
        ("get more", "heading", ["get", "more"]),
        ("notes", "word", ["notes"]),
        ("almost no one", "verdict", ["Almost", "no", "one"]),
        ("164.508(b)", "pro", ["164.508(b"]),
        ("FOLDERS", "figure", ["folders"]),
        ("plan asks", "steps", ["plan", "asks"]),
        ("all of", "table", ["All", "of"]),
        ("sentences", "talk", ["sentences"]),
        ("théràpist", "paragraph", ["therapist"]),
    ],
)
def test_everything_a_reader_sees_is_found_and_marked(pack: Pack, typed: str, kind: str, marks: list[str]) -> None:
    hit = next(hit for hit in pack.search(typed, ENGLISH) if hit.kind == kind)
    assert marked(hit) == marks


def test_a_hit_knows_where_it_leads(pack: Pack) -> None:
    verdict = next(hit for hit in pack.search("almost", ENGLISH))
    assert (verdict.topic_title, verdict.heading) == ("Your record", "Some notes get more")
    assert str(verdict.target) == "topic:your-record#more"
    assert verdict.block == "your-record/notes-need-your-yes"
    title = pack.search("your record", ENGLISH)[0]
    assert (str(title.target), title.is_name, title.heading) == ("topic:your-record", True, "")
    word = pack.search("notes", ENGLISH)[0]
    assert (str(word.target), word.term, word.topic) == ("term:notes", "notes", "")


def test_titles_headings_and_words_come_first(pack: Pack) -> None:
    for typed in ("n", "no", "notes"):
        names = [hit.is_name for hit in pack.search(typed, ENGLISH)]
        assert names == sorted(names, reverse=True)
        assert any(names)
        assert not all(names)


def test_a_client_finds_nothing_that_a_client_is_not_shown(pack: Pack) -> None:
    assert pack.search("separate one", ENGLISH, Reader.TRAINEES.layers)
    assert pack.search("separate one", ENGLISH, Reader.CLIENTS.layers) == ()
    assert pack.search("sentences", ENGLISH, {Layer.PRO}) == ()
    assert pack.search("notes", ENGLISH, ()) == ()
    conditional = pack.search("separate one", ENGLISH)[0]
    assert (conditional.layer, conditional.conditions) == (Layer.PRO, ("if-adult",))


def test_only_the_word_being_typed_may_be_unfinished(pack: Pack) -> None:
    assert pack.search("alm", ENGLISH)
    assert pack.search("almost n", ENGLISH)
    assert not pack.search("alm no", ENGLISH)
    assert not pack.search("lmost", ENGLISH)


def test_no_more_than_asked_for_is_returned(pack: Pack) -> None:
    assert len(pack.search("y", ENGLISH, limit=2)) == 2
    assert pack.search("y", ENGLISH, limit=0) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=30) | st.text(st.sampled_from('no"*()-:^+{}~.\\\x00 ANDORNEAR保密'), max_size=30))
def test_anything_may_be_typed(pack: Pack, typed: str) -> None:
    for hit in pack.search(typed, ENGLISH):
        assert hit.marks
        assert all(fold(words) for words in marked(hit))


@pytest.mark.parametrize("typed", ["", "   ", "“ ”", "?!", "\x00", "\ud800"])
def test_typing_no_letters_finds_nothing(pack: Pack, typed: str) -> None:
    assert pack.search(typed, ENGLISH) == ()


def test_a_word_of_two_characters_is_found_in_chinese(tmp_path: Path) -> None:
    made(tmp_path)
    tag = LanguageTag("zh-Hans")
    translate(
        tmp_path,
        tag,
        {
            ("topic:your-record", "Say what you keep."): "说明你保密什么。",
            ("topic:your-record", "Then say who may see it."): "然后说明谁可以看。",
            ("topic:your-record", "In two sentences"): "两句话",
        },
    )
    compile_again(tmp_path, cached=False)
    pack = open_pack(tmp_path / "guide.pack")
    assert [marked(hit) for hit in pack.search("保密", tag)] == [["保密"]]
    assert pack.search("密保", tag) == ()
    assert pack.search("两", tag)[0].kind == "talk"


def test_each_language_is_searched_for_itself(tmp_path: Path) -> None:
    made(tmp_path)
    translate(tmp_path, SPANISH, {("topic:your-record", "Some notes get more"): "Algunas notas están más protegidas"})
    compile_again(tmp_path, cached=False)
    pack = open_pack(tmp_path / "guide.pack")
    assert [hit.kind for hit in pack.search("estan mas", SPANISH)] == ["heading"]
    assert pack.search("estan", ENGLISH) == ()
    assert pack.search("almost", SPANISH)[0].heading == "Algunas notas están más protegidas"


def test_of_a_long_text_the_part_around_the_match_is_shown() -> None:
    text = LONG + "A judge may order it. " + LONG
    query = Query.of("judge may")
    shown, marks = excerpt(text, query.marks(text))
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 220
    assert [shown[start:end] for start, end in marks] == ["judge may"] or [shown[s:e] for s, e in marks] == [
        "judge",
        "may",
    ]
    assert excerpt("short", ((0, 5),)) == ("short", ((0, 5),))


@given(st.text(st.sampled_from("abc é保“ ."), max_size=600), st.text(st.sampled_from("abc保 "), min_size=1, max_size=5))
def test_an_excerpt_marks_the_same_words_as_the_text(text: str, typed: str) -> None:
    marks = Query.of(typed).marks(text)
    shown, shown_marks = excerpt(text, marks)
    assert bool(shown_marks) == bool(marks)
    assert len(shown) <= 340
    for (start, end), (was_start, was_end) in zip(shown_marks, marks, strict=False):
        assert text[was_start:was_end].startswith(shown[start:end])


def test_a_match_that_ends_a_long_text_is_shown() -> None:
    text = f"{'The court asked for it, and waited. ' * 5}It was a danger to a child."
    for words in range(3):
        longer = "Oh, " * words + text
        shown, marks = excerpt(longer, Query.of("child").marks(longer))
        assert [shown[start:end] for start, end in marks] == ["child"]


def test_common_words_are_not_ranked_and_rare_ones_are() -> None:
    assert not Query.of("no").ranked
    assert Query.of("not").ranked
    assert not Query.of("private n").ranked
    assert not Query.of("保").ranked
    assert Query.of("保密").ranked
    assert str(Query.of("164.524 a’b")) == '"164 524" AND "a b" *'
    assert str(Query.of("保密")) == '"保 密"'


@pytest.mark.parametrize("typed", ["أطفال", "اطفال", "الأطفال", "للأطفال", "والأطفال", "الأطفا"])
@pytest.mark.parametrize("text", ["حماية الأطفال", "أطفال", "وللأطفال حق", "بالأطفال"])
def test_an_arabic_word_is_found_with_and_without_what_is_written_together_with_it(typed: str, text: str) -> None:
    assert Query.of(typed).marks(text)


def test_a_short_arabic_word_is_not_taken_for_an_article_and_a_rest() -> None:
    assert not Query.of("الى").marks("وى")
    assert Query.of("الى").marks("إلى البيت")
