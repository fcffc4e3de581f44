"""What is wrong with a language's translations, and what a person should look at."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from confidentiality_guide.packs.catalogs.agreed import Agreed, read_terms
from confidentiality_guide.packs.catalogs.differences import Comparison
from confidentiality_guide.packs.catalogs.faults import faults
from confidentiality_guide.packs.catalogs.looked_at import read_looked_at, remark_id
from confidentiality_guide.packs.catalogs.signals import Signals, read_signals
from confidentiality_guide.packs.catalogs.workshop import Unit, Workshop
from confidentiality_guide.packs.source.findings import Level
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.teaching.ids import LanguageTag


class Remark(NamedTuple):
    """One thing about one translation. An error keeps it from being shown; a warning is there to be looked at."""

    level: Level
    rule: str
    what: str
    unit: Unit
    looked_at: bool = False

    @property
    def id(self) -> str:
        """By what it is known while both texts stay as they are."""
        return remark_id(self.rule, self.unit)

    def __str__(self) -> str:
        texts = [f"  English:     {text}" for text in self.unit.english]
        texts += [f"  Translation: {text}" for text in self.unit.translation]
        head = f"{self.unit.file}:{self.unit.line}: {self.level}: {self.what} [{self.rule} {self.id}] {self.unit.page}"
        return "\n".join([head, *texts])

    def to_json(self) -> dict[str, Any]:
        """As a program reads it."""
        unit = self.unit
        what = {"id": self.id, "level": str(self.level), "rule": self.rule, "message": self.what}
        where = {"file": unit.file, "line": unit.line, "page": unit.page, "layer": unit.layer}
        texts = {"english": unit.english, "translation": unit.translation}
        return {**what, **where, **texts, "looked_at": self.looked_at}


def check_language(workshop: Workshop, tag: LanguageTag) -> Iterator[Remark]:
    """Everything there is to say about the translations of a language, in the order of its catalogs.

    Raises:
        ValueError: There is no such language, or one of its files is not written as it should be.
        OSError: A file cannot be read.
    """
    folder = workshop.translations / tag
    english = read_signals(workshop.translations) or Signals({}, {}, {}, {})
    comparison = Comparison(english, read_signals(folder), Agreed(read_terms(folder)))
    parser, looked_at = InlineParser(), read_looked_at(folder)
    for unit in workshop.units(tag):
        found = list(faults(unit, parser))
        for rule, what in found:
            yield Remark(Level.ERROR, rule, what, unit)
        if unit.exact and not found:
            for rule, what in comparison.differences(unit):
                yield Remark(Level.WARNING, rule, what, unit, remark_id(rule, unit) in looked_at)
