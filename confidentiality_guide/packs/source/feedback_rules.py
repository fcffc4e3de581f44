"""What the feedback of a choice or an answer may hold."""

from collections.abc import Sequence

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.limits import tell_words
from confidentiality_guide.packs.source.raw import RawBlock
from confidentiality_guide.teaching.blocks import Kind

_MAIN = frozenset({Kind.VERDICT, Kind.PARAGRAPH})
_BESIDE = frozenset({Kind.CRISIS, Kind.PRO})
_SHAPE = "Write one verdict, or one paragraph; then !!! crisis or !!! pro, if any."


def check_feedback(blocks: Sequence[RawBlock], most: int, found: Finder) -> None:
    """Tell feedback that is too long, or more than one verdict or paragraph for the same reader.

    Args:
        most: How many words fit.
    """
    if not blocks:
        return  # told when it was read
    main = [block for block in blocks if block.kind in _MAIN]
    if not main:
        message = "The feedback has neither a verdict nor a paragraph."
        found.error(blocks[0].line, "feedback", message, _SHAPE)
    for block in blocks:
        if block.kind not in _MAIN | _BESIDE:
            message = f"The feedback holds something else: a block of the kind “{block.kind}”."
            found.error(block.line, "feedback", message, _SHAPE)
    for block in main[1:]:
        if not (block.conditions and main[0].conditions):
            message = f"The feedback says two things to the same reader; the first is on line {main[0].line}."
            found.error(block.line, "feedback", message, _SHAPE + " Or give each a condition.")
    for block in main:
        tell_words("feedback", [block], most, found)
