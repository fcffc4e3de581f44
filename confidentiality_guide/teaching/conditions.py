"""Conditions: which blocks a person is shown, by what is known of their situation.

A condition over an unknown field does not hold, unless it asks for "unknown" itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from confidentiality_guide.teaching.circumstances import UNKNOWN, Circumstances
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.jurisdictions import STATE_FIELDS

__all__ = ["FIELDS", "UNKNOWN", "Circumstances", "Condition"]

FIELDS: Mapping[str, frozenset[str]] = {
    "age": frozenset({"under-12", "12-17", "adult", UNKNOWN}),
    "profession": frozenset(
        {"psychologist", "counselor", "social-worker", "family-therapist", "psychiatrist", UNKNOWN}
    ),
    "payer": frozenset({"self", "plan", "someone-elses-plan", "public", UNKNOWN}),
    "consent": frozenset({"own", "parent", "guardian", "court", UNKNOWN}),
    **{field: values | {UNKNOWN} for field, values in STATE_FIELDS.items()},
}


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when every field named has one of the values given for it."""

    name: ConditionName
    needs: Mapping[str, frozenset[str]]

    def __post_init__(self) -> None:
        for name, values in self.needs.items():
            if name not in FIELDS:
                raise ContentError(f"{self.name}: there is nothing called “{name}” to ask about")
            if odd := values - FIELDS[name]:
                raise ContentError(f"{self.name}: “{name}” has no value {', '.join(sorted(odd))}")
            if not values:
                raise ContentError(f"{self.name}: “{name}” allows no value, so it can never hold")

    def holds(self, circumstances: Circumstances) -> bool:
        """Whether it holds in these circumstances."""
        return all(circumstances[name] in values for name, values in self.needs.items())
