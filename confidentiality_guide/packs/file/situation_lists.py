"""States, situations, paths, misconceptions and conditions as JSON in the pack, and back.

Read only after its digest was found right, so a wrong shape is a mistake of ours, not of the file.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from confidentiality_guide.teaching.concepts import Misconception
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import ConditionName, MisconceptionId, SourceId, StateId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.jurisdictions import Board, Jurisdiction, StateEntry, StateLaw, Subject
from confidentiality_guide.teaching.situations import Path, Situation


def write_state(state: Jurisdiction) -> list[Any]:
    """A state and its laws, as JSON."""
    return [list(state.entry), dict(state.values), [list(law) for law in state.laws], list(state.board)]


def read_state(head: str) -> Jurisdiction:
    """A state, from its page."""
    entry, values, laws, board = json.loads(head)
    return Jurisdiction(read_state_entry(entry), values, tuple([_law(*law) for law in laws]), Board(*board))


def _law(subject: str, source: str, *rest: Any) -> StateLaw:
    return StateLaw(Subject(subject), SourceId(source), *rest)


def read_state_entry(written: Sequence[Any]) -> StateEntry:
    """What lists say of a state, from its JSON."""
    id_, *names = written
    return StateEntry(StateId(id_), *names)


def write_situation(situation: Situation) -> list[Any]:
    """A situation, as JSON."""
    return [*situation[:3], [str(target) for target in situation.leads_to], situation.in_english]


def read_situation(written: Sequence[Any]) -> Situation:
    """A situation, from its JSON."""
    id_, title, group, leads_to, in_english = written
    return Situation(id_, title, group, tuple([Target.parse(target) for target in leads_to]), in_english)


def write_path(path: Path) -> list[Any]:
    """A path, as JSON."""
    return [*path[:4], [str(target) for target in path.stops], path.in_english]


def read_path(written: Sequence[Any]) -> Path:
    """A path, from its JSON."""
    id_, title, lead, minutes, stops, in_english = written
    return Path(id_, title, lead, minutes, tuple([Target.parse(target) for target in stops]), in_english)


def read_misconception(written: Sequence[Any]) -> Misconception:
    """A misconception, from its JSON."""
    id_, name, in_english = written
    return Misconception(MisconceptionId(id_), name, in_english)


def write_conditions(conditions: Mapping[ConditionName, Condition]) -> dict[str, Any]:
    """What each condition needs, as JSON."""
    return {
        name: {field: sorted(values) for field, values in condition.needs.items()}
        for name, condition in conditions.items()
    }


def read_conditions(head: str) -> dict[ConditionName, Condition]:
    """The conditions, from their page."""
    written: dict[str, dict[str, list[str]]] = json.loads(head)
    return {
        ConditionName(name): Condition(
            ConditionName(name), {field: frozenset(values) for field, values in needs.items()}
        )
        for name, needs in written.items()
    }
