"""Topics and words as one list from A to Z."""

from dataclasses import dataclass

from confidentiality_guide.i18n.sorting import letter_of_name, sorting_key
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.teaching.topics import TopicEntry


@dataclass(frozen=True, slots=True)
class Entry:
    """A name in the list: of a topic or of a word."""

    name: str
    topic: TopicEntry | None = None
    term: Term | None = None


def entries_of(shelf: Shelf) -> list[Entry]:
    """Every topic and every word, in order."""
    topics = [Entry(topic.title, topic=topic) for topic in shelf.contents().topics]
    words = [Entry(term.word, term=term) for term in shelf.terms()]
    return sorted([*topics, *words], key=_order)


def letter_of(entry: Entry) -> str:
    """The letter it stands under; figures stand together."""
    return letter_of_name(entry.name)


def _order(entry: Entry) -> tuple[str, str]:
    return sorting_key(entry.name), entry.name
