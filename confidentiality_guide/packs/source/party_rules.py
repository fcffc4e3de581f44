"""What the answers to "who can know?" may hold, and that none is missing."""

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.idea_rules import check_quotes
from confidentiality_guide.packs.source.limits import tell_length, tell_words, words_in
from confidentiality_guide.packs.source.outlined_texts import messages_of_outlined
from confidentiality_guide.packs.source.raw import RawBlock, RawCell, RawChange, RawParty
from confidentiality_guide.packs.source.raw_texts import citations_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.parties import INFORMATION

_TITLE, _HEADING, _REASON, _LABEL, _OUTCOME, _RULE, _DO = 5, 10, 30, 10, 4, 30, 22  # words
_CHANGES = 4
_ALLOWED = frozenset({Kind.PARAGRAPH, Kind.VERDICT, Kind.DO, Kind.PRO})
_SAY_SOURCE = "End it with [short citation](source:id) or [your state’s rule](state:subject)."


def check_party(party: RawParty, found: Finder) -> None:
    """Tell which answers of a party are missing, and what is wrong with those there are."""
    tell_length("title", words_in([party.title]), _TITLE, party.title.line, found)
    _check_order(party, found)
    for cell in party.cells:
        _check_cell(cell, found)
        for change in cell.changes:
            _check_change(change, found)
    check_quotes(messages_of_outlined(party), found)


def _check_order(party: RawParty, found: Finder) -> None:
    hint = f"Write the seven headings with these ids, in this order: {', '.join(INFORMATION)}."
    written = [cell.information for cell in party.cells]
    for cell in party.cells:
        if cell.information not in INFORMATION:
            message = f"“{cell.information}” is no kind of information."
            found.error(cell.heading.line, "information", message, hint)
    for missing in (information for information in INFORMATION if information not in written):
        found.error(party.cells[-1].heading.line, "information", f"There is no heading “{missing}”.", hint)
    known = [name for name in written if name in INFORMATION]
    if known != sorted(known, key=INFORMATION.index):
        found.error(party.cells[0].heading.line, "information", "The headings are in another order.", hint)


def _check_cell(cell: RawCell, found: Finder) -> None:
    heading, line = cell.heading, cell.heading.line
    tell_words("question", [heading], _HEADING, found)
    if heading.text is not None and not heading.text.text.endswith("?"):
        found.error(line, "question", "The heading is no question.", "End it with “?”.")
    _check_reason(cell, found)
    for block in cell.blocks:
        if block.kind not in _ALLOWED:
            message = f"A block of the kind “{block.kind}” has no place in an answer."
            found.error(block.line, "cell", message, "An answer holds one paragraph, verdicts, !!! do and !!! pro.")
        if block.kind is Kind.VERDICT:
            _check_alternative(block, found)
    if len(cell.changes) > _CHANGES:
        message = f"{len(cell.changes)} things change the answer; four fit."
        found.error(cell.changes[_CHANGES].label.line, "change", message, "Leave some out.")
    _check_do(cell, found)
    asides = [block for block in cell.blocks if block.kind is Kind.PRO and not block.conditions]
    if len(asides) > 1:
        found.error(asides[1].line, "cell", "The answer has a second !!! pro.", "Make one of the two.")


def _check_reason(cell: RawCell, found: Finder) -> None:
    paragraphs = [block for block in cell.blocks if block.kind is Kind.PARAGRAPH]
    if len(paragraphs) != 1 or cell.blocks[0].kind is not Kind.PARAGRAPH:
        message = f"The answer has {len(paragraphs) or 'no'} paragraphs, or not right under its heading."
        hint = "Give the reason in one paragraph, right under the heading."
        found.error(cell.heading.line, "reason", message, hint)
    tell_words("reason", paragraphs, _REASON, found)
    if paragraphs and cell.verdict is not None and not citations_of(paragraphs[0]):
        found.error(paragraphs[0].line, "missing-source", "The reason cites no source.", _SAY_SOURCE)


def _check_alternative(block: RawBlock, found: Finder) -> None:
    tell_words("answer", [block], _RULE, found)
    if not block.conditions:
        hint = "Give it a condition, or let the class of the heading say it."
        found.error(block.line, "answer", "A second answer stands here for everyone.", hint)


def _check_do(cell: RawCell, found: Finder) -> None:
    advice = [block for block in cell.blocks if block.kind is Kind.DO]
    always = [block for block in advice if not block.conditions]
    if not advice:
        hint = "Add !!! do, and under it, indented by four spaces, what the reader can do."
        found.error(cell.heading.line, "do", "The answer does not say what one can do.", hint)
    if len(always) > 1:
        found.error(always[1].line, "do", "The answer has a second !!! do.", "Keep one.")
    for block in advice:
        tell_words("advice", [block], _DO, found)


def _check_change(change: RawChange, found: Finder) -> None:
    answer, line = change.answer, change.label.line
    tell_length("change", words_in([change.label]), _LABEL, line, found)
    if not change.label.text.startswith("If "):
        found.warning(line, "change", "The change does not begin with “If”.", "Say when the answer changes: “If …”.")
    if answer.kind is not Kind.VERDICT:
        hint = 'Write !!! protected "Protected", and the rule with its source under it.'
        found.error(answer.line, "change", "Under the change stands no verdict.", hint)
        return
    if answer.title is None:
        hint = 'Write it in straight quotes: !!! depends "They may see mail".'
        found.error(answer.line, "change", "The verdict of a change has no outcome as its title.", hint)
        return
    tell_length("outcome", words_in([answer.title]), _OUTCOME, answer.line, found)
    tell_words("rule", answer.body, _RULE, found)
