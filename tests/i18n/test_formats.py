"""Dates, numbers and lists in the reader's language."""

import pytest

from confidentiality_guide.i18n.formats import month_and_year, written_list, written_number
from confidentiality_guide.teaching.ids import LanguageTag


@pytest.mark.parametrize(
    ("stated", "tag", "written"),
    [
        ("2026-11", "en", "November 2026"),
        ("1996", "en", "1996"),
        ("1996-06-13", "en", "June 13, 1996"),
        ("2026-11", "es", "noviembre de 2026"),
        ("2026-11", "zh-Hant", "2026年11月"),
        ("2026-13", "en", "2026-13"),
        ("", "en", ""),
        ("soon", "en", "soon"),
        ("2026-11-05-01", "en", "2026-11-05-01"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(stated: str, tag: str, written: str) -> None:
    assert month_and_year(stated, LanguageTag(tag)) == written


def test_a_made_up_language_makes_up_its_dates() -> None:
    assert "Ñøvémbéŕ" in month_and_year("2026-11", LanguageTag("en-XA"))


def test_numbers_and_lists() -> None:
    assert written_number(12345, LanguageTag("en")) == "12,345"
    assert written_list(["a", "b", "c"], LanguageTag("en")) == "a, b, and c"
    assert written_list([], LanguageTag("en")) == ""


def test_numbers_stand_as_papers_here_write_them() -> None:
    assert written_number(545_000, LanguageTag("es")) == "545,000"  # and not 545.000, as in Spain
    assert written_number(545_000, LanguageTag("ar")) == "545,000"
    assert written_number(545_000, LanguageTag("zh-Hans")) == "545,000"
