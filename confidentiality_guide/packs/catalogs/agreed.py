"""The agreed translation of each key term: `glossary.toml` in a language's folder.

Its terms are those of the content's glossary, and those of `glossary.toml` among the translations, which also has
further forms of the first. What translators wrote in it stays when it is brought up to date.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from confidentiality_guide.files import replace_file
from confidentiality_guide.i18n.folding import fold
from confidentiality_guide.packs.catalogs.signals import pattern_of
from confidentiality_guide.packs.source.raw import RawTerm

GLOSSARY_TOML = "glossary.toml"
_HEAD = """\
# The agreed translation of each key term. Under “translation”: first the word to use, then its forms; “*” stands for
# any letters at the beginning or the end of a word. An empty list: nothing is agreed, and nothing is checked.
# The list of terms is written by a command, translations update; translations and notes are yours, and stay.
"""
_BREAK = " | "


class Term(NamedTuple):
    """A key term: its forms in English, and what it is called in one language, its forms included."""

    english: tuple[str, ...]
    translation: tuple[str, ...] = ()
    note: str = ""


class Agreed:
    """The key terms of a language, ready to look for."""

    def __init__(self, terms: Mapping[str, Term]) -> None:
        agreed = [term for term in terms.values() if term.translation]
        self._terms = [
            (form, pattern_of([form]), term.translation[0], pattern_of(term.translation))
            for form, term in sorted(
                ((form, term) for term in agreed for form in term.english), key=lambda one: -len(fold(one[0]))
            )
        ]

    def missed(self, english: str, translation: str) -> Iterator[tuple[str, str]]:
        """Each term of an English text whose agreed translation is not in its translation: the term, and the word.

        A longer term is looked for first: “privacy” is not found inside “notice of privacy practices”.
        """
        rest, its = fold(english), fold(translation)
        told = set()
        for form, pattern, word, agreed in self._terms:
            rest, times = pattern.subn(_BREAK, rest)
            if times and word not in told and not _found(agreed, its):
                told.add(word)
                yield form, word


def _found(agreed: re.Pattern[str], folded: str) -> bool:
    return agreed.search(folded) is not None


def read_terms(folder: Path) -> dict[str, Term]:
    """The key terms in the file of this folder, by their ids; none where there is no file.

    Raises:
        ValueError: It is not written as it should be.
        OSError: It cannot be read.
    """
    file = folder / GLOSSARY_TOML
    if not file.exists():
        return {}
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
        terms = {id_: _term(**one) for id_, one in written.items()}
        Agreed(terms)
    except (ValueError, TypeError) as error:
        raise ValueError(f"{file} cannot be read as a glossary: {error}") from error
    return terms


def _term(*, english: Any, translation: Any = (), note: Any = "") -> Term:
    for words in (english, translation):
        if isinstance(words, str) or not all(isinstance(word, str) for word in words):
            raise ValueError("“english” and “translation” are lists of words in quotes")
    return Term(tuple(english), tuple(translation), str(note))


def wanted_terms(terms: Sequence[RawTerm], more: Mapping[str, Term]) -> dict[str, Term]:
    """Every key term: those of the content's glossary, and those that are added to it."""
    wanted = {str(term.id): Term((term.word.text,)) for term in terms}
    for id_, term in more.items():
        known = wanted.get(id_, Term(()))
        wanted[id_] = Term(tuple(dict.fromkeys([*known.english, *term.english])))
    return wanted


def update_terms(folder: Path, wanted: Mapping[str, Term]) -> bool:
    """Bring the glossary of a language up to date; say whether it changed. A term that is no more stays if translated.

    Raises: as `read_terms`.
    """
    known = read_terms(folder)
    terms = {id_: known.get(id_, term)._replace(english=term.english) for id_, term in wanted.items()}
    terms |= {id_: term for id_, term in known.items() if id_ not in wanted and (term.translation or term.note)}
    parts = [_HEAD, *(_written(id_, terms[id_]) for id_ in sorted(terms))]
    return replace_file(folder / GLOSSARY_TOML, "\n".join(parts).encode())


def _written(id_: str, term: Term) -> str:
    note = f"note = {_quoted(term.note)}\n" if term.note else ""
    return f"[{id_}]\nenglish = {_quoted(list(term.english))}\ntranslation = {_quoted(list(term.translation))}\n{note}"


def _quoted(value: str | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)
