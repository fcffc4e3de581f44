"""How much of a language is done, counted honestly: what is in doubt, has lapsed or was not approved is not done."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from confidentiality_guide.packs.catalogs.approvals import Approvals, Standing, read_approvals
from confidentiality_guide.packs.catalogs.faults import faults
from confidentiality_guide.packs.catalogs.workshop import LAYERS, Unit, Workshop
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.teaching.ids import LanguageTag

_COUNTED = ("total", "exact", "fuzzy", "stale", "approved")


class Status(NamedTuple):
    """The counts of a language: of all its messages, and by who meets them.

    `exact`: whole translations of this very English, the only ones that are shown; `stale` and `approved` are
    among them. `fuzzy`: the English changed, and the translation has not been done again.
    """

    tag: LanguageTag
    by_layer: Mapping[str, Counter[str]]

    @property
    def counts(self) -> Counter[str]:
        """The counts of all messages."""
        return sum(self.by_layer.values(), Counter())

    def to_json(self) -> dict[str, Any]:
        """As a program reads it."""
        layers = {layer: {name: counts[name] for name in _COUNTED} for layer, counts in self.by_layer.items()}
        return {"locale": self.tag, **{name: self.counts[name] for name in _COUNTED}, "by_layer": layers}


def status_of(workshop: Workshop, tag: LanguageTag) -> Status:
    """Count the messages of a language.

    Raises: as `Workshop.units` and `read_approvals`.
    """
    return Status(tag, counted(workshop.units(tag), read_approvals(workshop.translations / tag)))


def counted(units: Iterable[Unit], approvals: Approvals) -> Mapping[str, Counter[str]]:
    """The counts of these messages by layer; every layer is named. What has a fault is not shown, so it is not exact."""
    parser = InlineParser()
    by_layer: dict[str, Counter[str]] = {layer: Counter() for layer in LAYERS}
    for unit in units:
        counts = by_layer[unit.layer]
        counts["total"] += 1
        counts["fuzzy"] += bool(unit.translation) and unit.fuzzy
        if not unit.exact or any(faults(unit, parser)):
            continue
        counts["exact"] += 1
        stands = approvals.standing(unit)
        counts["approved"] += stands is Standing.APPROVED
        counts["stale"] += stands is Standing.LAPSED
    return by_layer


def as_table(status: Status) -> str:
    """As a person reads it."""
    lines = [f"{status.tag:<10}" + "".join(f"{name:>10}" for name in _COUNTED)]
    for layer, counts in [*status.by_layer.items(), ("all", status.counts)]:
        lines.append(f"  {layer:<8}" + "".join(f"{counts[name]:>10}" for name in _COUNTED))
    return "\n".join(lines) + "\n"
