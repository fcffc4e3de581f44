"""Search in one language of a pack."""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from confidentiality_guide.packs.file import format as pack_format
from confidentiality_guide.packs.file.errors import PackDamagedError
from confidentiality_guide.packs.file.format import BlockRow
from confidentiality_guide.packs.file.rows import plain_words
from confidentiality_guide.packs.reading.excerpts import Marks, excerpt
from confidentiality_guide.packs.reading.opening import READ_ERRORS, is_digest_of
from confidentiality_guide.teaching.ids import BlockId, ConditionName, IdeaId, TermId, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.teaching.layers import Layer

if TYPE_CHECKING:
    from confidentiality_guide.packs.reading.query import Query

# Of more than these, ranking takes longer than a frame (2 µs each), and says little: the words are everywhere.
_MOST_RANKED = 1_500


class Hit(NamedTuple):
    """One thing a search found: the title or lead of a topic, a block of an idea, or a glossary word.

    `text` is the words around the match, `marks` where in them the match is. Of a glossary word, `term` is
    given and `topic` is empty; of a title or lead, `idea` and `heading` are empty. Of a story, a ladder or a party
    `topic` is how a link to it is written, "ladder:thoughts-of-suicide".
    """

    topic: TopicId
    topic_title: str
    idea: IdeaId
    heading: str
    block: BlockId
    kind: str  # a block's kind, or "title", "lead", "word", "meaning"
    layer: Layer
    text: str
    marks: Marks
    term: TermId = TermId("")
    conditions: tuple[ConditionName, ...] = ()

    @property
    def is_name(self) -> bool:
        """Whether the match is in a title, a heading or a glossary word."""
        return self.kind in pack_format.NAMES

    @property
    def target(self) -> Target:
        """Where it leads."""
        if self.term:
            return Target(Scheme.TERM, self.term)
        if ":" in self.topic:
            return Target.parse(self.topic)._replace(idea=self.idea)
        return Target(Scheme.TOPIC, self.topic, self.idea)


class Search:
    """The full-text index of one language, checked against its digest when this is made."""

    def __init__(self, path: Path, db: sqlite3.Connection, table: str, stated: str) -> None:
        self._path = path
        self._db = db
        self._table = table
        try:
            found = pack_format.index_digest(db, table)
        except (*READ_ERRORS, TypeError) as error:
            raise PackDamagedError(path, f"its index {table} cannot be read: {error}") from error
        if found != stated:
            raise PackDamagedError(path, f"its index {table} is not what was built")

    def find(self, words: str, layers: Iterable[Layer], limit: int) -> tuple[Hit, ...]:
        """Where these words are: names first; by rank, or in the guide's order where the words tell too little."""
        from confidentiality_guide.packs.reading.query import Query  # costs a millisecond that a start need not spend

        query = Query.of(words)
        shown = pack_format.layer_bits(layers)
        if not query.phrases or not shown or limit < 1:
            return ()
        of_layers = f"rowid & 3 IN ({', '.join(map(str, shown))})"
        names = self._places(query, f"rowid < {pack_format.FIRST_TEXT} AND {of_layers}", limit)
        texts = self._places(query, f"rowid >= {pack_format.FIRST_TEXT} AND {of_layers}", limit - len(names))
        return tuple([self._hit(place, query) for place in (*names, *texts)])

    def _places(self, query: "Query", which: str, limit: int) -> list[int]:
        """The places of some of the blocks with these words, best first where it is worth it."""
        if limit < 1:
            return []
        matching = f"SELECT rowid FROM {self._table} WHERE {self._table} MATCH ? AND {which}"
        counted = self._rows(f"SELECT count(*) FROM ({matching} LIMIT {_MOST_RANKED + 1})", (str(query),))
        order = "rank, rowid" if query.ranked and counted[0][0] <= _MOST_RANKED else "rowid"
        return [place for (place,) in self._rows(f"{matching} ORDER BY {order} LIMIT ?", (str(query), limit))]

    def _hit(self, place: int, query: "Query") -> Hit:
        row = self._block(place)
        text = plain_words(json.loads(row.body))
        text, marks = excerpt(text, query.marks(text))
        first = row.id.partition("/")[0]
        is_term = row.kind in {pack_format.WORD, pack_format.MEANING}
        return Hit(
            topic=TopicId("" if is_term else first),
            topic_title=row.title,
            idea=IdeaId(row.idea),
            heading=row.heading,
            block=BlockId(row.id),
            kind=row.kind,
            layer=Layer(row.layer),
            text=text,
            marks=marks,
            term=TermId(first if is_term else ""),
            conditions=tuple([ConditionName(name) for name in row.condition.split()]),
        )

    def _block(self, place: int) -> BlockRow:
        found = self._rows(f"SELECT digest, {pack_format.COLUMNS} FROM block WHERE place = ?", (place,))
        if len(found) != 1 or not is_digest_of([place, *found[0][1:]], found[0][0], pack_format.SHORT):
            raise PackDamagedError(self._path, f"block {place} is not what was built")
        return BlockRow(*found[0][1:])

    def _rows(self, query: str, values: tuple[Any, ...]) -> list[Any]:
        try:
            return self._db.execute(query, values).fetchall()
        except READ_ERRORS as error:
            raise PackDamagedError(self._path, f"it cannot be searched: {error}") from error
