"""Languages by their tags: what they are called, which way they run, which one to start in."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from confidentiality_guide.teaching.ids import LanguageTag

if TYPE_CHECKING:  # imported where it is used: it costs 10 ms, and reading needs none of it
    from babel import Locale

ENGLISH = LanguageTag("en")
ACCENTED = LanguageTag("en-XA")
MIRRORED = LanguageTag("ar-XB")

_STANDS_FOR = {ACCENTED: "en", MIRRORED: "ar"}  # the pseudo-languages, and whose rules they follow


class Language(NamedTuple):
    """A language as a menu shows it. Kept in the pack, so that reading asks no library."""

    tag: LanguageTag
    name: str  # in the language itself
    right_to_left: bool = False
    draft: bool = False  # whether some of what clients are shown in it was never approved by a qualified person


def is_pseudo(tag: LanguageTag) -> bool:
    """Whether this is one of the languages made up for tests."""
    return tag in _STANDS_FOR


def locale_of(tag: LanguageTag) -> "Locale":
    """Babel's locale for a language.

    Raises:
        ValueError: There is no such language.
    """
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(_STANDS_FOR.get(tag, tag), sep="-")
    except UnknownLocaleError as error:
        raise ValueError(f"there is no language “{tag}”") from error


def describe(tag: LanguageTag) -> Language:
    """What a menu shows for a language, from Babel.

    Raises: as `locale_of`.
    """
    locale = locale_of(tag)
    name = locale.get_display_name(locale) or tag
    if is_pseudo(tag):
        from confidentiality_guide.i18n.pseudo import in_pseudo

        name = in_pseudo("English", tag)
    return Language(tag, name[:1].upper() + name[1:], locale.text_direction == "rtl")


def best_language(wanted: LanguageTag | None, offered: Collection[LanguageTag]) -> LanguageTag:
    """The language to start in: the one wanted, else a nearer relation that is offered, else English.

    "es-MX" finds "es", and "es" finds "es-US"; "zh-TW" finds "zh-Hant", because Taiwan writes that way.
    """
    if wanted is None:
        return ENGLISH
    named = {tag.lower(): tag for tag in offered}
    return next((named[tag] for tag in _relations(wanted, named) if tag in named), ENGLISH)


def _relations(wanted: LanguageTag, offered: Mapping[str, LanguageTag]) -> Iterator[str]:
    """Tags that would do, nearest first, in lower case."""
    parts = wanted.replace("_", "-").partition(".")[0].lower().split("-")
    yield "-".join(parts)
    family = [tag for tag in offered if tag.split("-")[0] == parts[0] and not is_pseudo(offered[tag])]
    if any(len(part) == 4 for tag in family for part in tag.split("-")):  # several scripts: which is meant?
        script = _likely_script("-".join(parts))
        yield f"{parts[0]}-{script}"
        family = [tag for tag in family if _likely_script(tag) == script]
    for length in range(len(parts) - 1, 0, -1):
        yield from [tag for tag in family if tag == "-".join(parts[:length])]
    yield from sorted(family, key=lambda tag: (tag.count("-"), tag))


def _likely_script(tag: str) -> str:
    """The script a language is usually written in, in lower case; empty where Babel does not know it."""
    from babel.core import get_global, parse_locale

    try:
        language, territory, script, *_ = parse_locale(tag, sep="-")
    except ValueError:
        return ""
    if script:
        return script.lower()
    likely = get_global("likely_subtags")
    for known in (f"{language}_{territory}", language):
        if known in likely:
            return (parse_locale(likely[known])[2] or "").lower()
    return ""
