"""The words of the screen, in the language that was set.

Write whole sentences inside `_()` and `ngettext()`, with named places, and fill these with `fill`:
`fill(_("Idea {number} of {all}"), number=3, all=6)`. Where a translation cannot be filled, the English is.
"""

import gettext
import struct
from pathlib import Path

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.teaching.ids import LanguageTag

CATALOG = "ui.mo"
# What is missing, and all that gettext raises over what is damaged: the screen is then in English.
_UNREADABLE = (OSError, ValueError, LookupError, TypeError, struct.error)


class Said(str):
    """A sentence of the screen, which remembers how it is in English."""

    __slots__ = ("english",)

    english: str

    def __new__(cls, sentence: str, english: str) -> "Said":
        said = super().__new__(cls, sentence)
        said.english = english
        return said


class _Screen:
    """The one language the screen is in; a process has one screen."""

    def __init__(self) -> None:
        self.tag = ENGLISH
        self.translations = gettext.NullTranslations()


_screen = _Screen()


def set_language(tag: LanguageTag, locale_dir: Path) -> bool:
    """Speak this language from now on; say whether there is a catalog for it. English needs none.

    Args:
        locale_dir: The folder with `<tag>/ui.mo`.
    """
    _screen.tag = tag
    _screen.translations = gettext.NullTranslations()
    if tag == ENGLISH:
        return True
    try:
        with (locale_dir / tag / CATALOG).open("rb") as file:
            _screen.translations = gettext.GNUTranslations(file)
    except _UNREADABLE as error:
        _tell("no words of the screen in %s: %s", tag, error)
        return False
    return True


def language() -> LanguageTag:
    """The language the screen is in."""
    return _screen.tag


def _(sentence: str) -> Said:
    """The sentence in the language of the screen."""
    return Said(_screen.translations.gettext(sentence), sentence)


def ngettext(one: str, many: str, number: int) -> Said:
    """The sentence for this number, in the language of the screen."""
    return Said(_screen.translations.ngettext(one, many, number), one if number == 1 else many)


def fill(sentence: str, **values: object) -> str:
    """Put values in the named places of a sentence.

    A translation whose places are not those of the English gives the English sentence instead.
    """
    try:
        return sentence.format(**values)
    except (KeyError, IndexError, ValueError, AttributeError, TypeError):
        if not isinstance(sentence, Said) or sentence == sentence.english:
            raise
        _tell("a translation cannot be filled, so the English is shown: %r", str(sentence))
        return sentence.english.format(**values)


def _tell(what: str, *values: object) -> None:
    import logging  # 5 ms, for what hardly ever happens

    logging.getLogger(__name__).warning(what, *values)
