"""What a step of a ladder may hold, so that it fits one screen."""

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.idea_rules import check_quotes
from confidentiality_guide.packs.source.limits import tell_length, tell_words, words_in
from confidentiality_guide.packs.source.outlined_texts import messages_of_outlined
from confidentiality_guide.packs.source.raw import RawLadder, RawLadderStep
from confidentiality_guide.packs.source.raw_texts import citations_of
from confidentiality_guide.teaching.blocks import Kind

_TITLE, _SAY, _HEADING, _STEP, _KNOWS, _ASK = 8, 12, 6, 45, 9, 20  # words
_STEPS = range(5, 10)
_PARAGRAPHS = 2
_ALLOWED = frozenset({Kind.PARAGRAPH, Kind.KNOWS, Kind.ASK, Kind.TALK, Kind.PRO, Kind.CRISIS})


def check_ladder(ladder: RawLadder, found: Finder) -> None:
    """Tell what is too much in a ladder, in the wrong place, or missing."""
    tell_length("title", words_in([ladder.title]), _TITLE, ladder.title.line, found)
    tell_length("sentence somebody says", words_in([ladder.say]), _SAY, ladder.say.line, found)
    if ladder.say.text.startswith(("“", '"')):
        message = "The sentence somebody says stands in quotation marks."
        found.error(ladder.say.line, "say", message, "Take them out: the program adds them.")
    always = sum(1 for step in ladder.steps if not step.heading.conditions)
    if len(ladder.steps) < _STEPS.start or always >= _STEPS.stop:
        message = f"The ladder has {len(ladder.steps)} steps; 5 to 9 are meant for one reader."
        found.warning(ladder.steps[0].heading.line, "steps", message, "Write another step, or leave one out.")
    for step in ladder.steps:
        _check_step(step, found)
    check_quotes(messages_of_outlined(ladder), found)


def _check_step(step: RawLadderStep, found: Finder) -> None:
    tell_words("heading", [step.heading], _HEADING, found)
    paragraphs = [block for block in step.blocks if block.kind is Kind.PARAGRAPH]
    if not paragraphs:
        found.error(step.heading.line, "step", "The step has no words of its own.", "Say in a paragraph what happens.")
    tell_words("step", paragraphs, _STEP, found)
    if len(paragraphs) > _PARAGRAPHS:
        line = paragraphs[_PARAGRAPHS].line
        tell_length("step", len(paragraphs), _PARAGRAPHS, line, found, of_what="paragraphs")
    for block in step.blocks:
        if block.kind not in _ALLOWED:
            message = f"A block of the kind “{block.kind}” has no place in a step."
            found.error(block.line, "step", message, "A step holds paragraphs, !!! knows, ask, talk, pro and crisis.")
        if block.kind is Kind.ASK:
            tell_words("question to ask", [block], _ASK, found)
    _check_knows(step, found)
    if step.verdict is not None and not any(citations_of(block) for block in paragraphs):
        hint = "End a paragraph with [short citation](source:id) or [your state’s rule](state:subject)."
        found.error(step.heading.line, "missing-source", "The step has a verdict and cites no source.", hint)


def _check_knows(step: RawLadderStep, found: Finder) -> None:
    knows = [block for block in step.blocks if block.kind is Kind.KNOWS]
    if not knows:
        hint = "Add !!! knows, and under it, indented by four spaces, who knows now."
        found.error(step.heading.line, "knows", "The step does not say who knows.", hint)
    for block in knows[1:]:
        message = f"The step says twice who knows; first on line {knows[0].line}."
        found.error(block.line, "knows", message, "Keep one; give alternatives a step of their own each.")
    tell_words("list of who knows", knows[:1], _KNOWS, found)
