"""Lists, states and conditions to pages of the pack."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from confidentiality_guide.packs.build.card_pages import STATE_LAW
from confidentiality_guide.packs.build.page import KeptPage, Page
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.packs.file import situation_lists as lists
from confidentiality_guide.packs.file.format import Listed, PageKey, PageKind, readable
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.teaching.concepts import Misconception
from confidentiality_guide.teaching.jurisdictions import Jurisdiction

SITUATIONS = "situations"  # what these are filed under in a catalog
PATHS = "paths"
MISCONCEPTIONS = "misconceptions"


def entry_list(which: Listed, pages: Sequence[Page | KeptPage], translator: Translator) -> Page:
    """What lists say of pages that have an outline; each one's entry begins it."""
    return _list(which, translator, [json.loads(page.head)[0] for page in pages])


def list_pages(content: RawContent, translator: Translator) -> Iterator[Page]:
    """The lists that are no more than lists."""
    yield _list(Listed.MISCONCEPTIONS, translator, [list(one) for one in _misconceptions(content, translator)])
    yield _list(Listed.SITUATIONS, translator, list(_situations(content, translator)))
    yield _list(Listed.PATHS, translator, list(_paths(content, translator)))
    yield _list(Listed.CONDITIONS, translator, lists.write_conditions(content.conditions))
    if (book := content.code_book) is not None:
        yield _list(Listed.CODE_BOOK, translator, [book.number, *book.topics])
    states = [_named(state, translator) for state in content.jurisdictions]
    yield _list(Listed.STATES, translator, [list(state.entry) for state in states])
    for state in states:
        key = PageKey(PageKind.STATE, state.entry.id, translator.tag)
        yield Page(key, readable(lists.write_state(state)))


def _misconceptions(content: RawContent, translator: Translator) -> Iterator[Misconception]:
    for id_, words in content.misconceptions.items():
        (name,), in_english = translator.words(MISCONCEPTIONS, [words])
        yield Misconception(id_, name, in_english)


def _situations(content: RawContent, translator: Translator) -> Iterator[list[Any]]:
    for situation in content.situations:
        (title,), in_english = translator.words(SITUATIONS, [situation.title])
        yield lists.write_situation(situation._replace(title=title, in_english=in_english))


def _paths(content: RawContent, translator: Translator) -> Iterator[list[Any]]:
    for path in content.paths:
        (title, lead), in_english = translator.words(PATHS, [path.title, path.lead])
        yield lists.write_path(path._replace(title=title, lead=lead, in_english=in_english))


def _named(state: Jurisdiction, translator: Translator) -> Jurisdiction:
    english = state.entry.name
    (name,), _in_english = translator.words(STATE_LAW, [english])
    return state._replace(entry=state.entry._replace(name=name, in_english=english if name != english else ""))


def _list(which: Listed, translator: Translator, written: Any) -> Page:
    return Page(PageKey(PageKind.LIST, which, translator.tag), readable(written))
