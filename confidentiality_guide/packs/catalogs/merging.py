"""A catalog brought up to date with its template, so that nothing a translator wrote is lost.

Only the very same message keeps its translation. One whose English changed is given the translation of the text
that stood on the same page before, as a hint: it is fuzzy, so it is shown to translators and never to a reader.
What the template no longer has is kept at the end of the file, and comes back by itself if its English does.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message

from confidentiality_guide.i18n.catalogs import add_message, messages, new_catalog
from confidentiality_guide.teaching.ids import LanguageTag

_LIKE = 0.6  # of 1: how much two texts of a page share, for one to be a hint to the other
_FUZZY = "fuzzy"
_Key = tuple[str | None, str | tuple[str, ...]]


class Merged(NamedTuple):
    """A catalog brought up to date, and how many of its messages were not in it before, or are no more."""

    catalog: Catalog
    new: int
    gone: int


def merged(before: Catalog | None, template: Catalog, tag: LanguageTag, what: str) -> Merged:
    """The template with every translation there is; `before` stays as it was.

    Args:
        what: What it translates, for the first line of a catalog that is new.
    """
    catalog = new_catalog(tag, what)
    if before is not None:
        _keep_header(catalog, before)
    known = {_key(message): message for message in messages(before or Catalog())}
    archive = {_key(message): message for message in (before.obsolete.values() if before else ())}
    wanted = {_key(message) for message in messages(template)}
    gone = {key: message for key, message in known.items() if key not in wanted and _is_translated(message)}
    hints = _by_page([*gone.values(), *archive.values()])
    for message in messages(template):
        key = _key(message)
        added = _added(catalog, message)
        if old := known.get(key) or archive.get(key):
            _take(added, old, catalog.num_plurals)
        elif hint := _nearest(message, hints.get(message.context, ())):
            _take(added, hint, catalog.num_plurals)
            if added.string and _is_translated(added):
                added.flags.add(_FUZZY)
                added.previous_id = hint.previous_id if hint.fuzzy and hint.previous_id else _texts(hint)
    past = [message for message in (*archive.values(), *gone.values()) if _key(message) not in wanted]
    sure = {(message.context, message.string) for message in (*known.values(), *archive.values()) if not message.fuzzy}
    for message in past:
        if not (message.fuzzy and (message.context, message.string) in sure):  # a hint that nobody touched
            catalog.obsolete[catalog._key_for(message.id, message.context)] = message
    return Merged(catalog, len(wanted - known.keys()), len(known.keys() - wanted))


def _keep_header(catalog: Catalog, before: Catalog) -> None:
    """What people and their editors wrote at the head of the file."""
    catalog.header_comment = before.header_comment
    catalog.last_translator = before.last_translator
    catalog.language_team = before.language_team
    catalog.revision_date = before.revision_date


def _added(catalog: Catalog, message: Message) -> Message:
    """A message of the template in a catalog, not translated yet."""
    text = message.id if isinstance(message.id, str) else (message.id[0], message.id[1])
    files = [file for file, _ in message.locations]
    added = add_message(catalog, text, message.context, files, message.auto_comments)
    added.flags = set(message.flags)
    return added


def _take(added: Message, old: Message, plurals: int) -> None:
    """Give a message the translation, the comments and the doubts of another."""
    if isinstance(added.id, str) == isinstance(old.id, str):
        strings = old.string
        if not isinstance(added.id, str):
            forms = tuple(old.string or ())
            strings = (*forms, *[""] * plurals)[:plurals]
        added.string = strings
        added.user_comments = list(old.user_comments)
        added.previous_id = list(old.previous_id)
        if old.fuzzy:
            added.flags.add(_FUZZY)


def _by_page(gone: Iterable[Message]) -> Mapping[str | None, list[Message]]:
    pages: dict[str | None, list[Message]] = defaultdict(list)
    for message in gone:
        if _is_translated(message):
            pages[message.context].append(message)
    return pages


def _nearest(message: Message, hints: Iterable[Message]) -> Message | None:
    """The gone message of the same page that says most nearly the same; none where none does."""
    wanted = _texts(message)[-1]
    likes = [(_likeness(wanted, _texts(hint)[-1]), hint) for hint in hints]
    like, nearest = max(likes, key=lambda pair: pair[0], default=(0.0, None))
    return nearest if like >= _LIKE else None


def _likeness(one: str, other: str) -> float:
    compared = SequenceMatcher(None, one, other, autojunk=False)
    if compared.real_quick_ratio() < _LIKE or compared.quick_ratio() < _LIKE:
        return 0.0
    return compared.ratio()


def _key(message: Message) -> _Key:
    """What makes a message the very same: its page, and its English in every number."""
    return message.context, message.id if isinstance(message.id, str) else tuple(message.id)


def _texts(message: Message) -> list[str]:
    return [message.id] if isinstance(message.id, str) else list(message.id)


def _is_translated(message: Message) -> bool:
    return bool(message.string if isinstance(message.string, str) else any(message.string or ()))
