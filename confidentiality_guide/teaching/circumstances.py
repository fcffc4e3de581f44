"""What is known of a person's situation. Every field of it may be unknown: the guide never pretends to know."""

from collections.abc import Mapping

UNKNOWN = "unknown"
_NOTHING: Mapping[str, str] = {}


class Circumstances:
    """What is known of a person's situation: field -> value; what is missing is unknown. It is never changed."""

    __slots__ = ("values",)  # no dataclass: that would take a start half a millisecond

    def __init__(self, values: Mapping[str, str] = _NOTHING) -> None:
        self.values = values

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Circumstances) and self.values == other.values

    def __hash__(self) -> int:
        return hash(frozenset(self.values.items()))

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, UNKNOWN)
