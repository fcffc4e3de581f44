"""Through which lens the person of a visit sees what is taught."""

from collections.abc import Mapping
from typing import Protocol

from confidentiality_guide.teaching.circumstances import UNKNOWN, Circumstances
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.shown import Lens
from confidentiality_guide.visits.visit import Visit

AGE = "age"


class HasConditions(Protocol):
    """Where the conditions are: the pack, in one language."""

    def conditions(self) -> Mapping[ConditionName, Condition]:
        """The conditions by their names."""


def lens_of(visit: Visit, shelf: HasConditions) -> Lens:
    """The lens of a visit: what is known of the person, and who they read as."""
    return Lens(shelf.conditions(), visit.circumstances, visit.reader.layers)


def with_state(circumstances: Circumstances, values: Mapping[str, str]) -> Circumstances:
    """The circumstances of someone who lives in a state with these laws; without any, the state is unknown."""
    others = {name: value for name, value in circumstances.values.items() if not name.startswith("state.")}
    return Circumstances({**others, **values})


def with_age(circumstances: Circumstances, age: str) -> Circumstances:
    """The circumstances of someone of this age: "under-12", "12-17", "adult", or "unknown"."""
    others = {name: value for name, value in circumstances.values.items() if name != AGE}
    return Circumstances(others if age == UNKNOWN else {**others, AGE: age})
