"""What must hold for every concept: feedback for everyone on each answer, and misconceptions that are named."""

from collections.abc import Mapping

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.checks.feedback_cases import check_feedback
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import RawConcept, RawQuestion
from confidentiality_guide.teaching.ids import MisconceptionId

MISCONCEPTIONS_FILE = "misconceptions.toml"


def check_concept_questions(
    concept: RawConcept, misconceptions: Mapping[MisconceptionId, str], rules: ConditionRules, found: Finder
) -> None:
    """Tell what is wrong with the questions of a concept."""
    for question in concept.questions:
        _check_question(question, rules, found)
        for answer in question.answers:
            if answer.misconception is not None and answer.misconception not in misconceptions:
                message = f"There is no misconception “{answer.misconception}”."
                hint = (
                    f"Add [{answer.misconception}] with its “name” to {MISCONCEPTIONS_FILE}, or use one that is there."
                )
                found.error(answer.label.line, "unknown-misconception", message, hint)


def _check_question(question: RawQuestion, rules: ConditionRules, found: Finder) -> None:
    place = question.stem.conditions
    if not rules.are_known(place, question.stem.line, found):
        return
    if place:
        hint = "Take it out: which question is asked does not depend on it."
        found.error(question.stem.line, "condition", "A question has a condition.", hint)
    for answer in question.answers:
        known = [rules.are_known(block.conditions, block.line, found) for block in answer.feedback]
        if all(known):
            check_feedback(answer.feedback, (), rules, found)
