"""The pack as the program reads it: each page checked against its digest before any of it is used."""

import json
import weakref
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from confidentiality_guide.i18n.languages import Language, is_pseudo
from confidentiality_guide.packs.file import cards, rows
from confidentiality_guide.packs.file import format as pack_format
from confidentiality_guide.packs.file.errors import NotInPack, PackDamagedError
from confidentiality_guide.packs.file.format import BlockRow, PageKey, PageKind
from confidentiality_guide.packs.reading.opening import READ_ERRORS, Opened, is_digest_of, open_file
from confidentiality_guide.teaching.ids import FigureId, LanguageTag, SectionId, SourceId, TermId, TopicId
from confidentiality_guide.teaching.law import Source
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Contents, Section, Topic, TopicEntry

if TYPE_CHECKING:
    from confidentiality_guide.packs.reading.search import Hit, Search
    from confidentiality_guide.packs.source.raw import Review
    from confidentiality_guide.teaching.figures import Figure
    from confidentiality_guide.teaching.glossary import Term


def open_pack(path: Path) -> "Pack":
    """Open a pack for reading. Takes the same time however much is in it.

    Raises:
        PackError: It is no pack, or not for this program, or damaged.
        OSError: It cannot be read.
    """
    return Pack(path, open_file(path))


def _languages(head: Mapping[str, Any]) -> Iterator[Language]:
    """Its languages. Where a pack does not say which are drafts, every translation is one."""
    drafts = head.get("drafts")
    for number, (tag, name, rtl) in enumerate(head["languages"]):
        draft = number > 0 and not is_pseudo(tag) if drafts is None else tag in drafts
        yield Language(LanguageTag(tag), name, rtl, draft)


class Pack:
    """Everything that is taught, in every language.

    Belongs to the thread that opened it; another thread opens its own. Every reading method raises
    `PackDamagedError` where the file is not what was built, and `NotInPack` where there is no such id or language.
    """

    def __init__(self, path: Path, opened: Opened) -> None:
        self.path = path
        self._db, head = opened
        self._let_go = weakref.finalize(self, self._db.close)  # also of a pack that is just dropped
        self._buckets: dict[int, dict[str, str]] = {}
        self._bucket_digests: dict[str, str] = head["buckets"]
        self._index_digests: list[str] = head["indexes"]
        self._contents: dict[LanguageTag, Contents] = {}
        self._searches: dict[LanguageTag, Search] = {}
        self.languages = tuple(_languages(head))
        self.built_from: dict[str, str] = head["built_from"]
        self.content_hash = pack_format.digest([head["languages"], head["buckets"]])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._let_go()

    def verify_file(self) -> None:
        """Read the whole file and compare it with its seal; for a worker, on a pack it opened itself."""
        from confidentiality_guide.packs.file.seal import check_seal

        check_seal(self.path)

    @property
    def tags(self) -> tuple[LanguageTag, ...]:
        """The tags of its languages, English first."""
        return tuple([language.tag for language in self.languages])

    def is_draft(self, tag: LanguageTag) -> bool:
        """Whether what clients are shown in a language was not all approved by a qualified person."""
        return any(language.tag == tag and language.draft for language in self.languages)

    def right_to_left(self, tag: LanguageTag) -> bool:
        """Whether a language runs from right to left."""
        return any(language.tag == tag and language.right_to_left for language in self.languages)

    def sections(self, tag: LanguageTag) -> tuple[Section, ...]:
        """The sections, in order."""
        return cards.read_sections(self.head(PageKind.CONTENTS, "", tag))

    def topics_of(self, section: SectionId, tag: LanguageTag) -> tuple[TopicEntry, ...]:
        """What lists say of the topics of one section, in order."""
        return rows.read_entries(self.head(PageKind.SECTION, section, tag))

    def contents(self, tag: LanguageTag) -> Contents:
        """The whole table of contents. Takes longer the more topics there are; `sections` and `topics_of` do not."""
        if tag not in self._contents:
            sections = self.sections(tag)
            topics = [topic for section in sections for topic in self.topics_of(section.id, tag)]
            self._contents[tag] = Contents(sections, tuple(topics))
        return self._contents[tag]

    def topic(self, id_: TopicId, tag: LanguageTag) -> Topic:
        """A topic, whole."""
        return rows.read_topic(*self.page(PageKey(PageKind.TOPIC, id_, tag)))

    def source(self, id_: SourceId, tag: LanguageTag) -> Source:
        """A source card."""
        return cards.read_source(self.head(PageKind.SOURCE, id_, tag))

    def term(self, id_: TermId, tag: LanguageTag) -> "Term":
        """A glossary card."""
        return cards.read_term(self.head(PageKind.TERM, id_, tag))

    def terms(self, tag: LanguageTag) -> "tuple[Term, ...]":
        """The whole glossary, in the order of the language."""
        ids: list[str] = json.loads(self.head(PageKind.GLOSSARY, "", tag))
        return tuple([self.term(TermId(id_), tag) for id_ in ids])

    def figure(self, id_: FigureId, tag: LanguageTag) -> "Figure":
        """A figure's words."""
        return cards.read_figure(self.head(PageKind.FIGURE, id_, tag))

    def review(self) -> "Review":
        """Who has reviewed the English text."""
        return cards.read_review(self.head(PageKind.REVIEW, "", self.languages[0].tag))

    def search(
        self, words: str, tag: LanguageTag, layers: Iterable[Layer] = Layer, limit: int = 30
    ) -> "tuple[Hit, ...]":
        """Where these words are, best first; the last one may be only begun. Any text may be asked for."""
        return self._search(tag).find(words, layers, limit)

    def prepare_search(self, tag: LanguageTag) -> None:
        """Check the index of a language now, so that the first search does not wait for it."""
        self._search(tag)

    def _search(self, tag: LanguageTag) -> "Search":
        from confidentiality_guide.packs.reading.search import Search  # 1 ms, of which a start has no use

        if tag not in self._searches:
            if tag not in self.tags:
                raise NotInPack("search", "", tag)
            number = self.tags.index(tag)
            table = pack_format.search_table(number)
            self._searches[tag] = Search(self.path, self._db, table, self._index_digests[number])
        return self._searches[tag]

    def head(self, kind: PageKind, id_: str, tag: LanguageTag) -> str:
        """The head of a page, as it was built."""
        return self.page(PageKey(kind, id_, tag))[0]

    def page(self, key: PageKey) -> tuple[str, list[BlockRow]]:
        """The head and the blocks of a page, as they were built."""
        stated = self._bucket(key.bucket).get(str(key))
        if stated is None:
            raise NotInPack(*key)
        found = self._rows("SELECT number, head FROM page WHERE kind = ? AND id = ? AND locale = ?", key)
        if len(found) != 1:
            raise PackDamagedError(self.path, f"{key} is missing")
        number, head = found[0]
        query = f"SELECT {pack_format.COLUMNS} FROM block WHERE page = ? ORDER BY ordinal"
        blocks = self._rows(query, (number,))
        if not is_digest_of([*key, head, *blocks], stated):
            raise PackDamagedError(self.path, f"{key} is not what was built")
        return head, [BlockRow(*block) for block in blocks]

    def _bucket(self, number: int) -> dict[str, str]:
        """The digests of the pages in one bucket."""
        if number not in self._buckets:
            stated = self._bucket_digests.get(str(number))
            self._buckets[number] = self._read_bucket(number, stated) if stated else {}
        return self._buckets[number]

    def _read_bucket(self, number: int, stated: str) -> dict[str, str]:
        found = self._rows("SELECT digests FROM bucket WHERE number = ?", (number,))
        if len(found) != 1 or not is_digest_of(found[0][0], stated):
            raise PackDamagedError(self.path, f"bucket {number} of its manifest is not what was built")
        listed: dict[str, str] = json.loads(found[0][0])
        return listed

    def _rows(self, query: str, values: tuple[Any, ...]) -> list[Any]:
        try:
            return self._db.execute(query, values).fetchall()
        except READ_ERRORS as error:
            raise PackDamagedError(self.path, f"it cannot be read: {error}") from error
