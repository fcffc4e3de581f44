"""What is known of a person's situation. Every field of it may be unknown: the guide never pretends to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a person's situation: field -> value; what is missing is unknown."""

    values: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, UNKNOWN)
