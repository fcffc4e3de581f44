"""What must hold for every answer to "who can know?", for everyone: at most one verdict in place of the general one."""

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import RawCell, RawParty
from confidentiality_guide.teaching.blocks import Kind


def check_party_cells(party: RawParty, rules: ConditionRules, found: Finder) -> None:
    """Tell what is wrong with the answers of a party, in any state and at any age."""
    for cell in party.cells:
        blocks = (*cell.blocks, *(change.answer for change in cell.changes))
        known = [rules.are_known(block.conditions, block.line, found) for block in blocks]
        possible = [rules.can_hold(block.conditions, block.line, found) for block in blocks] if all(known) else [False]
        if all(possible):
            _check_exclusive(cell, rules, found)


def _check_exclusive(cell: RawCell, rules: ConditionRules, found: Finder) -> None:
    verdicts = [block for block in cell.blocks if block.kind is Kind.VERDICT]
    rules.check_at_most_one(verdicts, "verdict", (), found)
    what_to_do = [block for block in cell.blocks if block.kind is Kind.DO]
    rules.check_one_of(what_to_do, "line on what to do", (), found)
