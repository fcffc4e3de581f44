"""The fact base and the source cards."""

import pytest

from confidentiality_guide.packs.source.fact_base import FactBase
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source, Standing
from tests.packs.written import FILES, errors

FACTS = FILES["facts/federal.yaml"]
CARDS = FILES["sources.toml"]
YES = SourceId("notes-yes")


def base_of(facts: str = FACTS, cards: str = CARDS) -> tuple[FactBase, Finder]:
    found = Finder("facts")
    base = FactBase()
    base.read_facts(facts.encode(), found)
    base.read_cards(cards.encode(), found)
    return base, found


def test_a_source_joins_the_fact_and_its_card() -> None:
    base, found = base_of()
    assert not found.found
    assert base.sources()[YES] == Source(
        id=YES,
        title="Notes",
        short="164.508",
        cite="45 CFR 164.508",
        document="rule",
        claim="Notes need a yes.",
        quote="an authorization",
        address="https://example.org/",
        standing=Standing.VERIFIED,
        law_as_of="2013",
        checked="2026-11",
        review_by="2027-11",
    )
    assert base.why_not(YES) is None


def test_a_claim_over_several_lines_is_one_text() -> None:
    base, found = base_of(FACTS.replace("Notes need a yes.", "Notes\n    need a yes."))
    assert not found.found
    assert base.sources()[YES].claim == "Notes need a yes."


@pytest.mark.parametrize(
    ("facts", "cards", "says"),
    [
        (FACTS.replace("status: verified", "status: unverified"), CARDS, "unverified"),
        (FACTS, "", "no source card"),
        ("", CARDS, "no fact"),
    ],
)
def test_what_may_not_be_cited_says_why(facts: str, cards: str, says: str) -> None:
    base, _ = base_of(facts or "# none\n- id: x\n", cards or "# none\n")
    reason = base.why_not(YES)
    assert reason is not None
    assert says in reason[0]
    assert YES not in base.sources()


def test_a_missing_card_names_the_file_and_the_key_to_add() -> None:
    reason = base_of(cards="# none\n")[0].why_not(YES)
    assert reason == ("The fact “notes-yes” has no source card.", "Add a table [notes-yes] to sources.toml.")


def test_a_file_by_states_is_no_list_of_facts_and_no_fault() -> None:
    base, found = base_of(facts="AK:\n  name: Alaska\n  board:\n    phone: null\n", cards="# none\n")
    assert not found.found
    assert not base.facts


@pytest.mark.parametrize(
    ("facts", "rule", "line"),
    [
        (FACTS.replace("topic: hipaa", "topic: hipaa: x"), "bad-yaml", 3),
        (FACTS.replace("  cite: 45 CFR 164.508\n", ""), "missing-key", 2),
        (FACTS.replace("status: verified", "status: known"), "wrong-value", 7),
        (FACTS.replace("  topic", "  colour: red\n  topic"), "unknown-key", 3),
        (FACTS.replace("need a yes", "need #1 a # yes"), "yaml-comment", 4),
        (FACTS + FACTS, "fact-id", 10),
        (FACTS.replace("notes-yes", "Notes yes"), "fact-id", 2),
        (FACTS.replace("claim: Notes", "claim: [Notes]\n  x: a"), "facts", 4),
        (FACTS.replace("Notes need a yes.", "[a, b]"), "facts", 4),
        (FACTS.replace("- id", "id").replace("\n  ", "\n"), "facts", 1),
        (FACTS.replace("  topic", "\ttopic"), "tab", 3),
    ],
)
def test_a_fault_in_a_fact_is_told_with_its_line(facts: str, rule: str, line: int) -> None:
    _, found = base_of(facts)
    assert (rule, line) in errors(found.found)


@pytest.mark.parametrize(
    ("cards", "rule", "line"),
    [
        (CARDS.replace("[notes-yes]", "[notes-no]"), "unknown-fact", 1),
        (CARDS.replace('"2027-11"', '"next year"'), "date", 7),
        (CARDS.replace('"2027-11"', '"2027-13"'), "date", 7),
        (CARDS.replace('"2013"', '"1.1.2013"'), "date", 5),
        (CARDS.replace('short = "164.508"\n', ""), "missing-key", 1),
        (CARDS + 'status = "verified"\n', "unknown-key", 8),
        ('notes-yes = "x"\n', "source", 1),
        (CARDS + CARDS, "bad-toml", 8),
    ],
)
def test_a_fault_in_a_source_card_is_told_with_its_line(cards: str, rule: str, line: int) -> None:
    _, found = base_of(cards=cards)
    assert (rule, line) in errors(found.found)
