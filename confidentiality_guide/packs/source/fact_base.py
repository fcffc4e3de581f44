"""The fact base: what may be cited, and why the rest may not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from confidentiality_guide.packs.source.decoding import decode
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.flat_yaml import Entry, read_yaml
from confidentiality_guide.packs.source.inline import is_id
from confidentiality_guide.packs.source.plain_text import read_lines
from confidentiality_guide.packs.source.toml_file import Toml, read_toml, table_lines
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source, Standing

UNVERIFIED = "unverified"
SOURCES_FILE = "sources.toml"
_LARGEST_FACTS = 5_000_000  # bytes


class Fact(msgspec.Struct, frozen=True):
    """A fact as facts/*.yaml has it; `seed` and `seen` are for its authors."""

    id: str
    topic: str
    claim: str
    cite: str
    source_url: str
    status: Literal["verified", "secondary", "unverified"]
    quote: str = ""
    seed: str = ""
    seen: str = ""


class Card(msgspec.Struct, frozen=True):
    """What sources.toml adds to a fact."""

    title: str
    short: str
    document: str
    checked: str
    review_by: str
    law_as_of: str = ""


@dataclass(slots=True)
class FactBase:
    """Every fact, and every card; the laws of the states are sources without a card of their own."""

    facts: dict[SourceId, Fact] = field(default_factory=dict)
    cards: dict[SourceId, Card] = field(default_factory=dict)
    state_sources: dict[SourceId, Source] = field(default_factory=dict)

    def sources(self) -> Mapping[SourceId, Source]:
        """Every source that may be cited: its fact was checked, and it has a card."""
        return self.state_sources | {
            id_: _source(id_, self.facts[id_], card)
            for id_, card in self.cards.items()
            if id_ in self.facts and self.facts[id_].status != UNVERIFIED
        }

    def why_not(self, id_: SourceId) -> tuple[str, str] | None:
        """Why a source may not be cited, and what to do; none where it may."""
        if id_ in self.state_sources:
            return None
        fact = self.facts.get(id_)
        if fact is None:
            return f"There is no fact “{id_}”.", "Use the id of a fact in facts/, or add the fact there."
        if fact.status == UNVERIFIED:
            return f"The fact “{id_}” is unverified, so it is not taught.", "Check it first, or take it out."
        if id_ not in self.cards:
            return f"The fact “{id_}” has no source card.", f"Add a table [{id_}] to {SOURCES_FILE}."
        return None

    def read_facts(self, data: bytes, found: Finder) -> None:
        """Add the facts of one file. A file that is no list of entries, such as states.yaml, has none."""
        lines = read_lines(data, found, largest=_LARGEST_FACTS)
        shape = read_yaml(lines, found) if lines else None
        if shape is None or (shape.nested and not shape.is_list):
            return
        if shape.nested or not shape.is_list:
            hint = "Each fact begins with “- id: …”; each of its keys has one text."
            found.error(shape.nested or 1, "facts", "The file is no list of facts.", hint)
        for entry in shape.entries:
            self._add_fact(entry, found)

    def _add_fact(self, entry: Entry, found: Finder) -> None:
        first = min((value.line for value in entry.values()), default=1)

        def line_of(key: str) -> int:
            return entry[key].line if key in entry else first

        name = entry["id"].text if "id" in entry else "?"
        fact = decode({k: v.text for k, v in entry.items()}, Fact, found, line_of, f"the fact “{name}”")
        if fact is None:
            return
        if fact.id in self.facts or not is_id(fact.id):
            message = f"The fact’s id “{fact.id}” is used twice, or is no id."
            found.error(
                line_of("id"),
                "fact-id",
                message,
                "Give each fact an id of its own, in small letters and hyphens.",
            )
        self.facts[SourceId(fact.id)] = fact

    def read_cards(self, data: bytes, found: Finder) -> None:
        """Add the cards of sources.toml."""
        toml = read_toml(data, found)
        if toml is None:
            return
        lines = table_lines(toml.lines)
        for name, table in toml.tables.items():
            self._add_card(SourceId(name), table, lines.get(name, 1), toml, found)

    def _add_card(self, id_: SourceId, table: object, line: int, toml: Toml, found: Finder) -> None:
        if not isinstance(table, dict):
            found.error(line, "source", f"“{id_}” is no source.", "Write [fact-id], then title, short, document …")
            return
        card = decode(table, Card, found, toml.lines_of(line), f"the source “{id_}”")
        if card is None:
            return
        self._check_dates(id_, card, line, toml, found)
        if id_ not in self.facts:
            hint = "Use the id of a fact in facts/, or take the table out."
            found.error(line, "unknown-fact", f"There is no fact “{id_}” for this source card.", hint)
        self.cards[id_] = card

    def _check_dates(self, id_: SourceId, card: Card, line: int, toml: Toml, found: Finder) -> None:
        for key in ("checked", "review_by", "law_as_of"):
            date = getattr(card, key)
            if not (is_month(date) or (key == "law_as_of" and (not date or is_year(date)))):
                message = f"“{key}” of the source “{id_}” is “{date}”, not a year and month."
                found.error(toml.line_of_key(key, line), "date", message, "Write it as “2026-11”.")


def is_month(date: str) -> bool:
    """Whether this is a year and month, “2026-11”."""
    year, hyphen, month = date.partition("-")
    return (
        is_year(year)
        and bool(hyphen)
        and len(month) == 2
        and month.isascii()
        and month.isdecimal()
        and 1 <= int(month) <= 12
    )


def is_year(date: str) -> bool:
    """Whether this is a year, “2026”."""
    return len(date) == 4 and date.isascii() and date.isdecimal()


def _source(id_: SourceId, fact: Fact, card: Card) -> Source:
    return Source(
        id=id_,
        title=card.title,
        short=card.short,
        cite=fact.cite,
        document=card.document,
        claim=fact.claim,
        quote=fact.quote,
        address=fact.source_url,
        standing=Standing(fact.status),
        law_as_of=card.law_as_of,
        checked=card.checked,
        review_by=card.review_by,
    )
