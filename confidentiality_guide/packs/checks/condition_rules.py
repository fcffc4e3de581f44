"""Whether conditions are defined, can hold, and leave nobody without an answer."""

from collections.abc import Iterable, Mapping, Sequence

from confidentiality_guide.packs.checks.possible import Case, Possible, TooMany
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.idea_rules import SLOTS
from confidentiality_guide.packs.source.raw import RawBlock, RawIdea, RawTopic
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.jurisdictions import Jurisdiction

Names = Iterable[ConditionName]


class ConditionRules:
    """Tries everyone whom conditions tell apart, in every state and in none."""

    def __init__(
        self, conditions: Mapping[ConditionName, Condition], jurisdictions: Sequence[Jurisdiction] = ()
    ) -> None:
        self._possible = Possible(conditions, jurisdictions)

    def check(self, topic: RawTopic, found: Finder) -> None:
        """Tell what is wrong with the conditions of a topic."""
        for idea in topic.ideas:
            blocks = (idea.heading, *idea.blocks)
            known = [self.are_known(block.conditions, block.line, found) for block in blocks]
            if all(known) and self._is_possible(idea, found):
                for slot in dict.fromkeys(SLOTS.values()):
                    of_slot = [block for block in idea.blocks if SLOTS.get(block.kind) == slot]
                    self.check_one_of(of_slot, slot, idea.heading.conditions, found)

    def cases(self, names: Names, line: int, found: Finder) -> tuple[Case, ...]:
        """Every case that these conditions tell apart; none where they are too many, which is told."""
        try:
            return self._possible.cases(names)
        except TooMany:
            message = "The conditions here have too many combinations to be tried."
            found.error(line, "too-many", message, "Use conditions over fewer fields.")
            return ()

    @property
    def nothing_known(self) -> Case:
        """Those of whom nothing is known."""
        return self._possible.nothing_known

    def are_known(self, names: Names, line: int, found: Finder) -> bool:
        """Whether each of these is defined; one that is not is told."""
        unknown = [name for name in names if name not in self._possible.conditions]
        for name in unknown:
            hint = "Define it in conditions.toml, or use one that is there."
            found.error(line, "unknown-condition", f"There is no condition “{name}”.", hint)
        return not unknown

    def can_hold(self, names: Names, line: int, found: Finder) -> bool:
        """Whether these can hold together for anyone; if not, it is told."""
        names = tuple(dict.fromkeys(names))
        cases = self.cases(names, line, found)
        if cases and not any(case.shows(names) for case in cases):
            all_ = " and ".join(f"“{name}”" for name in names)
            reason = "can never hold together" if len(names) > 1 else "holds in no state and for nobody"
            found.error(line, "impossible", f"{all_} {reason}, so this is never shown.", "Take one of them out.")
            return False
        return bool(cases)

    def check_one_of(self, blocks: Sequence[RawBlock], what: str, place: Names, found: Finder) -> None:
        """Tell whom several alternatives leave without one, or show more than one.

        Args:
            place: The conditions under which the place is shown where they stand.
        """
        if len(blocks) < 2 or not any(block.conditions for block in blocks):
            return  # one block for some people is welcome; two without conditions are told elsewhere
        place = tuple(place)
        names = (*place, *(name for block in blocks for name in block.conditions))
        for case in self.cases(names, blocks[0].line, found):
            shown = [block for block in blocks if case.shows(block.conditions)]
            if len(shown) != 1 and case.shows(place):
                tell_alternatives(what, [block.line for block in shown], blocks[0].line, case, found)
                return

    def check_at_most_one(self, blocks: Sequence[RawBlock], what: str, place: Names, found: Finder) -> None:
        """Tell who is shown more than one of several alternatives."""
        place = tuple(place)
        names = (*place, *(name for block in blocks for name in block.conditions))
        for case in self.cases(names, blocks[0].line, found) if len(blocks) > 1 else ():
            shown = [block.line for block in blocks if case.shows(block.conditions)]
            if len(shown) > 1 and case.shows(place):
                tell_alternatives(what, shown, blocks[0].line, case, found)
                return

    def _is_possible(self, idea: RawIdea, found: Finder) -> bool:
        heading = idea.heading.conditions
        blocks = (idea.heading, *idea.blocks)
        return all(self.can_hold((*heading, *block.conditions), block.line, found) for block in blocks)


def tell_alternatives(what: str, shown: Sequence[int], first: int, case: Case, found: Finder) -> None:
    """Tell that in a case none, or more than one, of some alternatives is shown.

    Args:
        shown: The lines of those that are.
        first: The line of the first alternative.
    """
    if shown:
        message = f"{case.who}, more than one {what} is shown."
        found.error(shown[1], "alternatives", message, "Give them conditions of which only one can hold.")
    else:
        message = f"{case.who}, none of the alternatives for the {what} is shown."
        hint = "Add one for this case; what is not known has the value “unknown”."
        found.error(first, "alternatives", message, hint)
