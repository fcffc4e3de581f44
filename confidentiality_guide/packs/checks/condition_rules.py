"""Whether conditions are defined, can hold, and leave nobody without an answer."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.idea_rules import SLOTS
from confidentiality_guide.packs.source.raw import RawBlock, RawIdea, RawTopic
from confidentiality_guide.teaching.conditions import FIELDS, UNKNOWN, Circumstances, Condition
from confidentiality_guide.teaching.ids import ConditionName

_MOST_COMBINATIONS = 20_000


class ConditionRules:
    """Tries every combination of what may be known about a person, *unknown* included."""

    def __init__(self, conditions: Mapping[ConditionName, Condition]) -> None:
        self._conditions = conditions
        values: dict[str, set[str]] = {}
        for condition in conditions.values():
            for field, needed in condition.needs.items():
                values.setdefault(field, {UNKNOWN}).update(FIELDS.get(field, needed))
        self._values = {
            field: sorted(all_, key=lambda value: (value != UNKNOWN, value)) for field, all_ in values.items()
        }

    def check(self, topic: RawTopic, found: Finder) -> None:
        """Tell what is wrong with the conditions of a topic."""
        for idea in topic.ideas:
            known = [self._is_known(block, found) for block in (idea.heading, *idea.blocks)]
            if all(known) and self._is_possible(idea, found):
                for slot in dict.fromkeys(SLOTS.values()):
                    self._check_slot(slot, idea, found)

    def _is_known(self, block: RawBlock, found: Finder) -> bool:
        unknown = [name for name in block.conditions if name not in self._conditions]
        for name in unknown:
            hint = "Define it in conditions.toml, or use one that is there."
            found.error(block.line, "unknown-condition", f"There is no condition “{name}”.", hint)
        return not unknown

    def _is_possible(self, idea: RawIdea, found: Finder) -> bool:
        for block in (idea.heading, *idea.blocks):
            names = tuple(dict.fromkeys((*idea.heading.conditions, *block.conditions)))
            if self._too_many(names, block.line, found):
                return False
            if not any(self._hold(names, circumstances) for circumstances in self._tried(names)):
                all_ = " and ".join(f"“{name}”" for name in names)
                message = f"{all_} can never hold together, so this is never shown."
                found.error(block.line, "impossible", message, "Take one of them out.")
                return False
        return True

    def _check_slot(self, slot: str, idea: RawIdea, found: Finder) -> None:
        blocks = [block for block in idea.blocks if SLOTS.get(block.kind) == slot]
        if len(blocks) < 2 or not any(block.conditions for block in blocks):
            return  # one block for some people is welcome; two without conditions are told elsewhere
        heading = idea.heading.conditions
        names = (*heading, *(name for block in blocks for name in block.conditions))
        if self._too_many(names, blocks[0].line, found):
            return
        for circumstances in self._tried(names):
            shown = [block for block in blocks if self._hold(block.conditions, circumstances)]
            if len(shown) != 1 and self._hold(heading, circumstances):
                _tell(slot, shown, blocks, circumstances, found)
                return

    def _hold(self, names: Iterable[ConditionName], circumstances: Circumstances) -> bool:
        return all(self._conditions[name].holds(circumstances) for name in names)

    def _fields(self, names: Iterable[ConditionName]) -> list[str]:
        return list(dict.fromkeys(field for name in names for field in self._conditions[name].needs))

    def _too_many(self, names: Iterable[ConditionName], line: int, found: Finder) -> bool:
        if math.prod(len(self._values[field]) for field in self._fields(names)) <= _MOST_COMBINATIONS:
            return False
        message = "The conditions here have too many combinations to be tried."
        found.error(line, "too-many", message, "Use conditions over fewer fields.")
        return True

    def _tried(self, names: Iterable[ConditionName]) -> Iterator[Circumstances]:
        fields = self._fields(names)
        for combination in product(*(self._values[field] for field in fields)):
            yield Circumstances(dict(zip(fields, combination, strict=True)))


def _tell(
    slot: str,
    shown: Sequence[RawBlock],
    blocks: Sequence[RawBlock],
    circumstances: Circumstances,
    found: Finder,
) -> None:
    case = ", ".join(f"{field} {value}" for field, value in circumstances.values.items())
    if shown:
        message = f"With {case}, more than one {slot} is shown."
        found.error(shown[1].line, "alternatives", message, "Give them conditions of which only one can hold.")
    else:
        message = f"With {case}, none of the alternatives for the {slot} is shown."
        hint = "Add one for this case; what is not known has the value “unknown”."
        found.error(blocks[0].line, "alternatives", message, hint)
