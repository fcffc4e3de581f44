"""Whether conditions are defined, can hold, and leave nobody without an answer."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from confidentiality_guide.packs.finder import Finder
from confidentiality_guide.packs.idea_rules import SLOTS
from confidentiality_guide.packs.raw import RawBlock, RawIdea, RawTopic
from confidentiality_guide.teaching.conditions import FIELDS, UNKNOWN, Circumstances, Condition
from confidentiality_guide.teaching.ids import ConditionName

Conditions = Mapping[ConditionName, Condition]


def check_conditions(topic: RawTopic, conditions: Conditions, found: Finder) -> None:
    """Tell what is wrong with the conditions of a topic.

    Every combination of what may be known about a person is tried, *unknown* included.
    """
    for idea in topic.ideas:
        known = [_is_known(block, conditions, found) for block in (idea.heading, *idea.blocks)]
        if all(known):
            _check_idea(idea, conditions, found)


def _is_known(block: RawBlock, conditions: Conditions, found: Finder) -> bool:
    unknown = [name for name in block.conditions if name not in conditions]
    for name in unknown:
        hint = (
            "Define it in conditions.toml, or use one that is there: " + ", ".join(sorted(conditions)) + "."
        )
        found.error(block.line, "unknown-condition", f"There is no condition “{name}”.", hint)
    return not unknown


def _check_idea(idea: RawIdea, conditions: Conditions, found: Finder) -> None:
    for block in (idea.heading, *idea.blocks):
        needed = dict.fromkeys((*idea.heading.conditions, *block.conditions))
        if not any(
            _hold(needed, circumstances, conditions) for circumstances in _tried(list(needed), conditions)
        ):
            message = f"{_named(list(needed))} can never hold together, so this is never shown."
            found.error(block.line, "impossible", message, "Take one of them out.")
    for slot in dict.fromkeys(SLOTS.values()):
        blocks = [block for block in idea.blocks if SLOTS.get(block.kind) == slot]
        if len(blocks) > 1 and any(block.conditions for block in blocks):
            _check_alternatives(slot, idea, blocks, conditions, found)


def _check_alternatives(
    slot: str,
    idea: RawIdea,
    blocks: Sequence[RawBlock],
    conditions: Conditions,
    found: Finder,
) -> None:
    names = [*idea.heading.conditions, *(name for block in blocks for name in block.conditions)]
    for circumstances in _tried(names, conditions):
        if not _hold(idea.heading.conditions, circumstances, conditions):
            continue
        shown = [block for block in blocks if _hold(block.conditions, circumstances, conditions)]
        if not shown:
            message = f"With {_told(circumstances)}, none of the alternatives for the {slot} is shown."
            hint = "Add one for this case; what is not known has the value “unknown”."
            found.error(blocks[0].line, "alternatives", message, hint)
            return
        if len(shown) > 1:
            message = f"With {_told(circumstances)}, more than one {slot} is shown."
            found.error(
                shown[1].line, "alternatives", message, "Give them conditions of which only one can hold."
            )
            return


def _hold(
    names: Sequence[ConditionName] | Mapping[ConditionName, None], of: Circumstances, all_: Conditions
) -> bool:
    return all(all_[name].holds(of) for name in names)


def _tried(names: Sequence[ConditionName], conditions: Conditions) -> Iterator[Circumstances]:
    """Every combination of the values of the fields these conditions ask about, *unknown* first."""
    fields: dict[str, set[str]] = {}
    for name in names:
        for field, values in conditions[name].needs.items():
            fields.setdefault(field, {UNKNOWN}).update(FIELDS.get(field, values))
    ordered = [sorted(values, key=lambda value: (value != UNKNOWN, value)) for values in fields.values()]
    for combination in product(*ordered):
        yield Circumstances(dict(zip(fields, combination, strict=True)))


def _named(names: Sequence[str]) -> str:
    return " and ".join(f"“{name}”" for name in names)


def _told(circumstances: Circumstances) -> str:
    return ", ".join(f"{field} {value}" for field, value in circumstances.values.items()) or "nothing known"
