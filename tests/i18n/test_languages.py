"""Languages by their tags."""

import subprocess
import sys

import pytest

from confidentiality_guide.i18n.languages import ACCENTED, ENGLISH, MIRRORED, best_language, describe, locale_of
from confidentiality_guide.teaching.ids import LanguageTag

OFFERED = [LanguageTag(tag) for tag in ("en", "es", "zh-Hans", "zh-Hant", "pt-BR", "ar", "en-XA", "ar-XB")]


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("es_US.UTF-8", "es"),
        ("pt-PT", "pt-BR"),
        ("pt", "pt-BR"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("ZH-HANT", "zh-Hant"),
        ("ar-EG", "ar"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("C", "en"),
        ("", "en"),
        ("not a tag", "en"),
        ("en-XA", "en-XA"),
    ],
)
def test_a_reader_starts_in_the_nearest_language_that_is_offered(wanted: str, given: str) -> None:
    assert best_language(LanguageTag(wanted), OFFERED) == given


def test_nobody_starts_in_a_made_up_language_unasked() -> None:
    assert best_language(LanguageTag("en-GB"), [ACCENTED, LanguageTag("en-US")]) == "en-US"
    assert best_language(LanguageTag("ar"), [ENGLISH, MIRRORED]) == "en"
    assert best_language(None, OFFERED) == "en"


def test_a_language_is_called_by_its_own_name_and_runs_its_own_way() -> None:
    assert describe(LanguageTag("es")).name == "Español"
    assert describe(LanguageTag("zh-Hant")).name.startswith("中文")
    assert describe(LanguageTag("ur")).right_to_left
    assert not describe(LanguageTag("vi")).right_to_left


def test_the_made_up_languages_follow_the_rules_of_others() -> None:
    assert locale_of(ACCENTED).language == "en"
    assert locale_of(MIRRORED).language == "ar"
    assert describe(MIRRORED).right_to_left
    assert describe(ACCENTED).name.startswith("‹")


@pytest.mark.parametrize("tag", ["", "no_such", "toolonglanguage", "xx"])
def test_a_tag_of_no_language_is_refused(tag: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        locale_of(LanguageTag(tag))


def test_starting_in_english_asks_no_library() -> None:
    program = (
        "import sys; from confidentiality_guide.i18n.languages import best_language; import confidentiality_guide.i18n.words; "
        "best_language('en-US', ('en', 'es', 'en-XA')); print(sorted({'babel', 'logging'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
