"""What is wrong with a language's translations, and what a person should look at."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from confidentiality_guide.packs.catalogs.faults import faults
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

    def __str__(self) -> str:
        texts = [f"  English:     {text}" for text in self.unit.english]
        texts += [f"  Translation: {text}" for text in self.unit.translation]
        head = f"{self.unit.file}:{self.unit.line}: {self.level}: {self.what} [{self.rule}] {self.unit.page}"
        return "\n".join([head, *texts])

    def to_json(self) -> dict[str, Any]:
        """As a program reads it."""
        unit = self.unit
        where = {"file": unit.file, "line": unit.line, "page": unit.page, "layer": unit.layer}
        texts = {"english": unit.english, "translation": unit.translation}
        return {"level": str(self.level), "rule": self.rule, "message": self.what, **where, **texts}


def check_language(workshop: Workshop, tag: LanguageTag) -> Iterator[Remark]:
    """Everything there is to say about the translations of a language, in the order of its catalogs.

    Raises: as `Workshop.units`.
    """
    parser = InlineParser()
    for unit in workshop.units(tag):
        for rule, what in faults(unit, parser):
            yield Remark(Level.ERROR, rule, what, unit)
