"""From a party's file to the party, and every way in which one can be broken."""

import pytest

from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.party_file import parse_party
from confidentiality_guide.packs.source.raw import RawParty
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.parties import INFORMATION
from confidentiality_guide.teaching.verdicts import Verdict
from tests.packs.source.pages import PARTY, changed, line_of
from tests.packs.written import errors, told


def read(text: str) -> tuple[RawParty | None, tuple[Finding, ...]]:
    return parse_party(text.encode(), "who-can-know/insurer.md")


def test_a_party_has_a_cell_for_each_kind_of_information() -> None:
    party, found = read(PARTY)
    assert not found, [str(finding) for finding in found]
    assert party is not None
    assert (party.id, party.title.text, party.icon, party.order) == ("insurer", "My health plan", "first-aid-kit", 60)
    assert tuple(cell.information for cell in party.cells) == INFORMATION
    cell = party.cells[0]
    assert (cell.verdict, cell.heading.id) == (Verdict.DEPENDS, "party:insurer/coming")
    assert [block.kind for block in cell.blocks] == [Kind.PARAGRAPH, Kind.VERDICT, Kind.DO, Kind.PRO]
    assert cell.blocks[0].id == "party:insurer/coming/1"
    assert cell.blocks[1].conditions == ("if-minor",)


def test_a_change_is_an_if_and_a_verdict_whose_title_is_the_outcome() -> None:
    party, _ = read(PARTY)
    assert party is not None
    first, second = party.cells[0].changes
    assert (first.label.text, first.answer.verdict) == ("If I pay myself", Verdict.PROTECTED)
    assert first.answer.id == "party:insurer/coming/change-1"
    assert second.answer.title is not None
    assert second.answer.title.text == "They may see mail"


def test_an_answer_that_facts_do_not_support_is_undecided_and_needs_no_source() -> None:
    text = changed(PARTY, "{#coming .depends}", "{#coming .undecided}")
    text = changed(text, "If you use it, it learns that. [45 CFR 164.506](source:notes-yes)", "Ask your therapist.")
    party, found = read(text)
    assert not found
    assert party is not None
    assert party.cells[0].verdict is None


FIRST = "## Can my plan know coming?"
BROKEN = {
    "a kind left out": ("{#costs .depends}", "{#prices .depends}", "information", "## Can my plan know costs?"),
    "another order": ("{#coming .depends}", "{#costs .depends}", "duplicate-id", "## Can my plan know costs?"),
    "no question": ("know coming?", "know coming", "question", "## Can my plan know coming"),
    "no answer": ("{#coming .depends}", "{#coming}", "answer", FIRST),
    "answer with a condition": ("{#coming .depends}", "{#coming .depends .if-minor}", "attributes", FIRST),
    "others": ("{#coming .depends}", "{#coming .depends .others}", "unknown-class", FIRST),
    "no reason": ("If you use it, it learns that. [45 CFR 164.506](source:notes-yes)\n\n", "", "reason", FIRST),
    "two reasons": ("\n\n!!! protected if-minor", "\n\nAnd so.\n\n!!! protected if-minor", "reason", FIRST),
    "no source": ("[45 CFR 164.506](source:notes-yes)", "", "missing-source", "If you use it"),
    "second answer for all": ("!!! protected if-minor", "!!! protected", "answer", "!!! protected"),
    "no advice": ("!!! do\n    Ask what is sent.\n\n", "", "do", FIRST),
    "advice twice": ("!!! pro\n    The rule.", "!!! do\n    Ask.", "do", "!!! do\n    Ask.\n"),
    "advice too long": ("Ask what is sent.", "Ask what is sent. " * 12, "too-long", "!!! do"),
    "reason too long": ("it learns that.", "it learns that. " * 20, "too-long", "If you use it"),
    "another subheading": ("### What can change this?", "### What else?", "subheading", "### What else?"),
    "subheading with an id": ("### What can change this?", "### What can change this? {#x}", "subheading", "### What"),
    "nothing changes it": ("- If I pay myself\n", "If I pay myself\n", "subheading", "### What"),
    "list without its heading": ("### What can change this?\n\n", "", "nested-list", '!!! protected "Protected"', -2),
    "change without a verdict": (
        '    !!! protected "Protected"\n        It is told nothing. [Why](source:notes-yes)\n',
        "",
        "change",
        "- If I pay myself",
    ),
    "change with a paragraph": (
        '    !!! protected "Protected"\n        It is told nothing. [Why](source:notes-yes)\n',
        "    Then not.\n",
        "change",
        "    Then not.",
    ),
    "no outcome": ('!!! protected "Protected"', "!!! protected", "change", "    !!! protected\n"),
    "outcome too long": ('"Protected"', '"' + "Yes " * 9 + '"', "too-long", '!!! protected "Yes'),
    "link in a label": ("- If I pay myself", "- If I [pay](term:pay) myself", "label", "- If I [pay]"),
    "a figure": ("!!! pro\n    The rule.", "![A](figure:b)", "cell", "![A]"),
    "a crisis of knowing": ("!!! pro", "!!! knows", "unknown-callout", "!!! knows"),
    "unknown key": ("order: 60", "order: 60\ntopic: a", "unknown-key", "topic: a"),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN)
def test_a_broken_party_is_told_with_its_line(case: tuple[str, ...]) -> None:
    old, new, rule, where, *shift = case
    text = changed(PARTY, old, new)
    _, found = read(text)
    assert (rule, line_of(text, where) + sum(map(int, shift))) in errors(found), [str(f) for f in found]
    assert all(finding.message and finding.hint for finding in found)


def test_headings_in_another_order_are_told() -> None:
    text = PARTY.replace("{#coming ", "{#x ").replace("{#costs ", "{#coming ").replace("{#x ", "{#costs ")
    assert ("information", line_of(text, "## ")) in errors(read(text)[1])


def test_a_change_that_says_no_if_is_told_but_built() -> None:
    text = changed(PARTY, "- If I pay myself", "- I pay myself")
    assert told(read(text)[1]) == {("change", line_of(text, "- I pay"))}
    assert not errors(read(text)[1])
