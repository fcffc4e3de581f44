"""A waiting room offers what its practice wants, and of that only what was reviewed."""

from confidentiality_guide.i18n.languages import Language
from confidentiality_guide.kiosk.offered import languages_offered, languages_to_choose
from confidentiality_guide.practice import Practice
from confidentiality_guide.teaching.ids import LanguageTag

THERE = [
    Language(LanguageTag(tag), tag, rtl, tag in ("es", "ar"))
    for tag, rtl in (("en", False), ("es", False), ("ar", True), ("en-XA", False), ("ar-XB", True))
]
ES = LanguageTag("es")
ENGLISH, PSEUDO = LanguageTag("en"), LanguageTag("en-XA")


def _tags(practice: Practice, *reviewed: str) -> list[str]:
    there = [one._replace(draft=one.draft and one.tag not in reviewed) for one in THERE]
    return [one.tag for one in languages_offered(there, practice)]


def test_without_a_wish_all_that_was_reviewed_is_offered() -> None:
    assert _tags(Practice()) == ["en"]
    assert _tags(Practice(), "es") == ["en", "es"]


def test_a_draft_is_offered_only_where_the_practice_allows_it() -> None:
    assert _tags(Practice(languages=("es", "en"))) == ["en"]
    assert _tags(Practice(languages=("es", "en"), allow_draft_translations=True)) == ["es", "en"]


def test_the_order_is_the_practices_and_its_first_language_is_where_a_visit_begins() -> None:
    assert _tags(Practice(languages=("ar", "es", "en")), "es", "ar") == ["ar", "es", "en"]


def test_languages_made_up_for_tests_are_never_offered() -> None:
    assert _tags(Practice(languages=("en-XA", "ar-XB"), allow_draft_translations=True)) == ["en"]


def test_a_language_the_pack_does_not_have_is_left_out() -> None:
    assert _tags(Practice(languages=("fr", "es")), "es") == ["es"]
    assert _tags(Practice(languages=("fr",))) == ["en"]


def test_a_made_up_language_is_shown_only_where_one_is_in_use() -> None:
    assert [one.tag for one in languages_to_choose(THERE, Practice(), ENGLISH)] == ["en"]
    assert [one.tag for one in languages_to_choose(THERE, Practice(), PSEUDO)] == ["en", "en-XA", "ar-XB"]
    assert [one.tag for one in languages_to_choose(THERE, None, ENGLISH)] == ["en", "es", "ar"]
