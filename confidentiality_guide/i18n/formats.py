"""Dates, numbers and lists as a language writes them, through Babel."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from confidentiality_guide.i18n.languages import is_pseudo, locale_of
from confidentiality_guide.i18n.pseudo import in_pseudo
from confidentiality_guide.teaching.ids import LanguageTag

if TYPE_CHECKING:  # imported where it is used, as in `languages`
    from babel import Locale


def month_and_year(stated: str, tag: LanguageTag) -> str:
    """A date as the fact base states it, in words: "2026-11" is "November 2026", "1996" stays a year.

    What is no date is returned as it is: it was checked when the pack was made.
    """
    from babel.dates import format_date, format_skeleton

    locale = _here(tag)
    parts = stated.split("-")
    try:
        year, month, day = [int(part) for part in (*parts, "1", "1")][:3]
        when = date(year, month, day)
    except ValueError:
        return stated
    match len(parts):
        case 1:
            written = format_skeleton("y", when, locale=locale)
        case 2:
            written = format_skeleton("yMMMM", when, locale=locale)
        case 3:
            written = format_date(when, "long", locale=locale)
        case _:
            return stated
    return in_pseudo(written, tag) if is_pseudo(tag) else written


def written_number(number: float, tag: LanguageTag) -> str:
    """A number with the separators and digits of the language."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=_here(tag))


def written_list(words: Sequence[str], tag: LanguageTag) -> str:
    """Several words as one list: "a, b and c"."""
    from babel.lists import format_list

    return format_list(list(words), locale=_here(tag)) if words else ""


def _here(tag: LanguageTag) -> "Locale":
    """The language as it is written in the United States, where CLDR knows that: Spanish has 545,000 here, not 545.000."""
    from babel import Locale, UnknownLocaleError

    locale = locale_of(tag)
    try:
        return locale if locale.territory else Locale(locale.language, "US", script=locale.script)
    except UnknownLocaleError:
        return locale
