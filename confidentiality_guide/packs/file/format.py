"""The pack's format: what the one who writes a pack and the one who reads it agree on.

Described for others in docs/formats/pack.md.
"""

import json
import sqlite3
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, NamedTuple

from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.layers import Layer

# Python's own, where it can be had, as its `random` takes it: `hashlib` loads OpenSSL, for 3 ms of every start.
try:
    from _sha2 import sha256  # type: ignore[import-not-found,unused-ignore]  # from Python 3.12 on
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        from hashlib import sha256

MAGIC = b"SQLite format 3\x00"
APPLICATION_ID = 0x4347706B  # "CGpk"
SCHEMA = 1  # SQLite's user_version
PAGE_SIZE = 4096

TABLES = """
CREATE TABLE head (value TEXT NOT NULL, digest TEXT NOT NULL);
CREATE TABLE seal (value BLOB NOT NULL);
CREATE TABLE bucket (number INTEGER PRIMARY KEY, digests TEXT NOT NULL);
CREATE TABLE page (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL, id TEXT NOT NULL, locale TEXT NOT NULL,
    head TEXT NOT NULL
);
CREATE UNIQUE INDEX page_by_key ON page (kind, id, locale);
CREATE TABLE block (
    place INTEGER PRIMARY KEY,
    page INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    id TEXT NOT NULL, title TEXT NOT NULL, idea TEXT NOT NULL, heading TEXT NOT NULL,
    kind TEXT NOT NULL, layer TEXT NOT NULL, condition TEXT NOT NULL, audio TEXT NOT NULL,
    body TEXT NOT NULL, digest TEXT NOT NULL, folded TEXT NOT NULL
);
CREATE INDEX block_by_page ON block (page, ordinal);
"""


class PageKind(StrEnum):
    """What a page of the pack holds. Every page is written once for each language."""

    CONTENTS = "contents"  # the sections; its id is empty
    SECTION = "section"  # what lists say of the topics of one section
    TOPIC = "topic"
    SOURCE = "source"
    TERM = "term"
    GLOSSARY = "glossary"  # the ids of all terms, in the order of the language; its id is empty
    FIGURE = "figure"
    REVIEW = "review"  # who has reviewed the English text; its id is empty
    SCENARIO = "scenario"
    LADDER = "ladder"
    PARTY = "party"
    CONCEPT = "check"
    STATE = "state"
    STATE_PAGE = "state-page"  # what a reader is told of their own state; its id is empty
    LIST = "list"  # its id says of what: one of `Listed`


class Listed(StrEnum):
    """What there are lists of. Each is one page, in the order of the content."""

    SCENARIOS = "scenarios"
    LADDERS = "ladders"
    PARTIES = "parties"
    CONCEPTS = "concepts"
    MISCONCEPTIONS = "misconceptions"
    STATES = "states"
    SITUATIONS = "situations"
    PATHS = "paths"
    CONDITIONS = "conditions"
    CODE_BOOK = "code-book"  # its number, then its topics


class PageKey(NamedTuple):
    """Names one page in one language."""

    kind: PageKind
    id: str
    locale: LanguageTag

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}/{self.locale}"

    @property
    def bucket(self) -> int:
        """The bucket that lists this page, 0 to 255: with more pages buckets grow, their number does not."""
        return bytes(sha256(str(self).encode()).digest())[0]


class BlockRow(NamedTuple):
    """A row of `block` as a page reads it, and as its digest counts it."""

    id: str
    title: str
    idea: str
    heading: str
    kind: str
    layer: str
    condition: str
    audio: str
    body: str


SCHEMA_ROWS = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
COLUMNS = ", ".join(BlockRow._fields)

# Rows of `block` that are not blocks of an idea: they make titles, leads and words findable.
TITLE, LEAD, WORD, MEANING = "title", "lead", "word", "meaning"
NAMES = frozenset({TITLE, WORD, "heading"})  # the kinds a search shows first

FIRST_TEXT = 1 << 40  # the rowid from which on blocks are not names
MOST_BLOCKS = 1 << 13  # of one page
SHORT = 32  # digits of the digest that a block carries itself

_LAYERS = tuple(Layer)


def place(page: int, ordinal: int, row: BlockRow) -> int:
    """The rowid of a block: what a search must know of it before reading it.

    The number of its page, its ordinal in 13 bits, its layer in two; and 2**40 more where it is not a name, so
    that in the order of rowids names come first.
    """
    return (0 if row.kind in NAMES else FIRST_TEXT) + (
        (page * MOST_BLOCKS + ordinal) << 2 | _LAYERS.index(Layer(row.layer))
    )


def layer_bits(layers: Iterable[Layer]) -> tuple[int, ...]:
    """The values of the two lowest bits of the rowids of blocks in these layers."""
    return tuple(sorted(_LAYERS.index(layer) for layer in layers))


def search_table(number: int) -> str:
    """The name of the full-text table of a language, by the language's place in the pack's list."""
    return f"search_{number}"


def search_sql(table: str) -> str:
    """Makes the full-text table of a language.

    Text is folded and cut into words before it gets here, so the tokenizer only has to split at spaces: `ascii`
    does that, and takes every other character as part of a word.
    """
    return f"CREATE VIRTUAL TABLE {table} USING fts5 (folded, content='', tokenize='ascii', prefix='1 2 3')"


def digest(value: Any) -> str:
    """The digest of rows or of anything JSON can say: SHA-256 over its compact ASCII JSON, in hexadecimal."""
    return str(sha256(compact(value).encode()).hexdigest())


def block_digest(place: int, row: BlockRow) -> str:
    """The digest a block carries itself, for when it is read without its page: its first digits."""
    return digest([place, *row])[:SHORT]


def page_digest(key: PageKey, head: str, rows: Iterable[BlockRow]) -> str:
    """The digest of a page: its name, its head and its blocks in order."""
    return digest([*key, head, *rows])


def compact(value: Any) -> str:
    """The one way in which the pack writes JSON that is counted in a digest."""
    return json.dumps(value, separators=(",", ":"))


def readable(value: Any) -> str:
    """JSON with letters as they are: shorter than `compact` where text is not English."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def index_digest(db: sqlite3.Connection, table: str) -> str:
    """The digest of a full-text index: of all rows of the tables it consists of."""
    import hashlib  # megabytes: here OpenSSL is the quicker

    whole = hashlib.sha256()
    for key, value in db.execute(f"SELECT k, v FROM {table}_config ORDER BY k"):
        whole.update(f"{key}={value}\n".encode())
    for number, page, term in db.execute(f"SELECT segid, pgno, term FROM {table}_idx ORDER BY segid, term"):
        whole.update(b"%d %d %d %b" % (number, page, len(term), term))
    for part, column in (("data", "block"), ("docsize", "sz")):
        rows = db.execute(f"SELECT id, {column} FROM {table}_{part} ORDER BY id")
        while some := rows.fetchmany(500):
            whole.update(b"".join([b"%d %d %b" % (number, len(blob), blob) for number, blob in some]))
    return whole.hexdigest()
