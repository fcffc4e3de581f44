"""What must hold for the feedback on a choice or an answer: it is there for everyone, and says one thing."""

from collections.abc import Iterable, Sequence

from confidentiality_guide.packs.checks.condition_rules import ConditionRules, tell_alternatives
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import RawBlock
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import ConditionName

_SAID = frozenset({Kind.VERDICT, Kind.PARAGRAPH})


def check_feedback(
    feedback: Sequence[RawBlock], place: Iterable[ConditionName], rules: ConditionRules, found: Finder
) -> bool:
    """Tell whom feedback leaves without a word, or gives two verdicts; whether each part of it is shown to anyone.

    That there is any is told when the file is read.

    Args:
        place: The conditions under which what it belongs to is shown.
    """
    place = tuple(place)
    said = [block for block in feedback if block.kind in _SAID]
    names = (*place, *(name for block in said for name in block.conditions))
    possible = [rules.can_hold((*place, *block.conditions), block.line, found) for block in feedback]
    for case in rules.cases(names, said[0].line, found) if said else ():
        shown = [block for block in said if case.shows(block.conditions)]
        verdicts = [block.line for block in shown if block.kind is Kind.VERDICT]
        if case.shows(place) and (not shown or len(verdicts) > 1):
            tell_alternatives("verdict", verdicts, said[0].line, case, found)
            break
    return all(possible)
