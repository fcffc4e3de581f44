"""From a ladder's file to the ladder, and every way in which one can be broken."""

import pytest

from confidentiality_guide.packs.source.findings import Finding, Level
from confidentiality_guide.packs.source.ladder_file import parse_ladder
from confidentiality_guide.packs.source.raw import RawLadder
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.verdicts import Verdict
from tests.packs.source.pages import LADDER, changed, line_of
from tests.packs.written import errors


def read(text: str) -> tuple[RawLadder | None, tuple[Finding, ...]]:
    return parse_ladder(text.encode(), "ladders/an-audit.md")


def test_a_ladder_has_steps_with_verdicts_and_who_knows() -> None:
    ladder, found = read(LADDER)
    assert not found, [str(finding) for finding in found]
    assert ladder is not None
    assert (ladder.id, ladder.order, ladder.topic) == ("an-audit", 70, "your-record")
    assert (ladder.title.text, ladder.say.text) == ("An audit", "What if my plan checks my file?")
    verdicts = [step.verdict for step in ladder.steps]
    assert verdicts == [Verdict.PROTECTED, Verdict.PROTECTED, None, Verdict.NOT_PROTECTED, Verdict.DEPENDS]
    last = ladder.steps[-1]
    assert (last.id, last.others, last.heading.conditions) == ("asks", True, ("if-minor",))
    assert last.heading.id == "ladder:an-audit/asks"
    assert [block.kind for block in last.blocks] == [Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.KNOWS, Kind.ASK, Kind.PRO]
    assert [block.id for block in last.blocks] == [f"ladder:an-audit/asks/{n}" for n in range(1, 6)]
    assert not ladder.steps[0].others


BROKEN = {
    "no verdict": (" .depends .others", " .others", "answer", "## The plan asks"),
    "two verdicts": (".depends .others", ".depends .protected", "answer", "## The plan asks"),
    "unknown class": (".depends .others", ".depends .someone", "unknown-class", "## The plan asks"),
    "class without a dot": (".depends .others", ".depends others", "attributes", "## The plan asks"),
    "no id": ("{#asks .depends", "{.depends", "missing-id", "## The plan asks"),
    "nobody knows": ("!!! knows\n    You, your therapist, and the plan\n\n", "", "knows", "## The plan asks"),
    "said twice": ("!!! ask\n    “What did you send?”", "!!! knows\n    You", "knows", "!!! knows\n    You\n"),
    "no source": ("[your state’s rule](state:privilege)", "", "missing-source", "## The plan asks"),
    "source in an aside alone": (" [your state’s rule](state:privilege)", "", "missing-source", "## The plan asks"),
    "verdict callout": ("!!! ask", "!!! protected", "unknown-callout", "!!! protected"),
    "advice": ("!!! ask", "!!! do", "unknown-callout", "!!! do"),
    "no words": (
        "It may ask for some of it. [your state’s rule](state:privilege)\n\nIt must say why.\n\n",
        "",
        "step",
        "## The plan",
    ),
    "three paragraphs and a list": ("It must say why.", "- It must say why.", "step", "- It must"),
    "heading too long": ("## The plan asks", "## " + "The plan asks " * 5, "too-long", "## The plan asks The"),
    "text too long": ("It must say why.", "It must say why. " * 25, "too-long", "It may ask"),
    "too many know": ("You, your therapist, and the plan", "You " * 19, "too-long", "!!! knows\n    You You"),
    "question too long": ("“What did you send?”", "“" + "What did you send? " * 11 + "”", "too-long", "!!! ask"),
    "quotation marks": ("say: What if my plan checks my file?", "say: “What if?”", "say", "say: “"),
    "order missing": ("order: 70\n", "", "missing-key", "---"),
    "another id": ("id: an-audit", "id: audits", "file-id", "id: audits"),
}


@pytest.mark.parametrize(("old", "new", "rule", "where"), BROKEN.values(), ids=BROKEN)
def test_a_broken_ladder_is_told_with_its_line(old: str, new: str, rule: str, where: str) -> None:
    text = changed(LADDER, old, new)
    _, found = read(text)
    assert (rule, line_of(text, where)) in errors(found), [str(finding) for finding in found]
    assert all(finding.message and finding.hint for finding in found)


def test_a_step_that_facts_do_not_support_needs_no_source() -> None:
    text = changed(
        LADDER,
        "## Step 3 {#step-3 .undecided}\n\nSomething happens. [Why](source:notes-yes)",
        "## Step 3 {#step-3 .undecided}\n\nAsk.",
    )
    assert not read(text)[1]


def test_a_ladder_of_four_steps_is_told_but_built() -> None:
    ladder, found = read(LADDER[: LADDER.index("## The plan")])
    assert ladder is not None
    assert {(finding.rule, finding.level) for finding in found} == {("steps", Level.WARNING)}
