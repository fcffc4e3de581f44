"""What must hold for every ladder, for everyone: enough steps, not too many, and one of each set of alternatives."""

from collections.abc import Iterator, Sequence

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.checks.possible import Case
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import RawBlock, RawLadder, RawLadderStep
from confidentiality_guide.teaching.blocks import Kind

_FEWEST, _MOST = 4, 9
_ONE_EACH = {Kind.KNOWS: "answer to who knows", Kind.ASK: "question to ask"}


def check_ladder_steps(ladder: RawLadder, rules: ConditionRules, found: Finder) -> None:
    """Tell what is wrong with the steps of a ladder, in any state and at any age."""
    blocks = [block for step in ladder.steps for block in (step.heading, *step.blocks)]
    known = [rules.are_known(block.conditions, block.line, found) for block in blocks]
    if not all(known):
        return
    possible = [_can_be_shown(step, rules, found) for step in ladder.steps]
    if not all(possible):
        return
    cases = rules.cases({name for step in ladder.steps for name in step.heading.conditions}, 1, found)
    _check_count(ladder, cases, found)
    for run in _runs(ladder.steps):
        for alternatives in _alternatives(run, cases):
            rules.check_one_of(alternatives, "step", (), found)


def _can_be_shown(step: RawLadderStep, rules: ConditionRules, found: Finder) -> bool:
    place = step.heading.conditions
    for kind, what in _ONE_EACH.items():
        rules.check_one_of([block for block in step.blocks if block.kind is kind], what, place, found)
    blocks = (step.heading, *step.blocks)
    possible = [rules.can_hold((*place, *block.conditions), block.line, found) for block in blocks]
    return all(possible)


def _check_count(ladder: RawLadder, cases: Sequence[Case], found: Finder) -> None:
    for case in cases:
        shown = sum(case.shows(step.heading.conditions) for step in ladder.steps)
        if not _FEWEST <= shown <= _MOST:
            message = f"{case.who}, the ladder has {shown} steps; it should have {_FEWEST} to {_MOST}."
            hint = "Join steps, or write more of them."
            found.error(ladder.steps[0].heading.line, "ladder-steps", message, hint)
            return


def _runs(steps: Sequence[RawLadderStep]) -> Iterator[list[RawBlock]]:
    """The headings with conditions that stand one after another."""
    run: list[RawBlock] = []
    for step in steps:
        if step.heading.conditions:
            run.append(step.heading)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _alternatives(run: Sequence[RawBlock], cases: Sequence[Case]) -> Iterator[list[RawBlock]]:
    """The sets of alternatives in a run: a new one begins where two are shown together, or nobody is left over."""
    group: list[RawBlock] = []
    left = set(cases)
    for heading in run:
        shown = {case for case in cases if case.shows(heading.conditions)}
        if group and (not left or not shown <= left):
            yield group
            group, left = [], set(cases)
        group.append(heading)
        left -= shown
    if group:
        yield group
