"""From states.yaml to what the law of each state says."""

from pathlib import Path

import pytest
import yaml

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.state_words import TITLES, is_disputed, short_cite
from confidentiality_guide.packs.source.states_file import read_states
from confidentiality_guide.teaching.jurisdictions import STATE_FIELDS, Jurisdiction, Subject
from confidentiality_guide.teaching.law import Source, Standing
from tests.packs.source.pages import STATES, changed, line_of
from tests.packs.written import errors

GUIDE = Path(__file__).parents[3] / "content" / "facts" / "states.yaml"


def read(text: str) -> tuple[tuple[Jurisdiction, ...], dict[str, Source], Finder]:
    found = Finder("facts/states.yaml")
    states, sources = read_states(text.encode(), found)
    return states, {str(id_): source for id_, source in sources.items()}, found


def test_states_come_by_name_with_a_value_for_every_field() -> None:
    states, _, found = read(STATES)
    assert not found.found, [str(finding) for finding in found.found]
    assert [(state.entry.id, state.entry.code, state.entry.name) for state in states] == [
        ("al", "AL", "Alabama"),
        ("wy", "WY", "Wyoming"),
    ]
    alabama = states[0]
    assert alabama.values == {
        "state.duty_to_warn": "mandatory",
        "state.child_reporting": "professionals",
        "state.elder_reporting": "not-named",
        "state.minor_consent": "set-age",
    }
    assert [law.subject for law in alabama.laws] == list(Subject)
    assert alabama.law(Subject.MINOR_CONSENT).age == 16
    assert alabama.law(Subject.CHILD_ABUSE).hotline == "1-800-000-0000"
    assert alabama.law(Subject.PRIVILEGE).applies_to == "psychologists"
    assert alabama.board.counseling == "Board of Counselors"
    assert alabama.board.phone == ""


def test_what_nobody_checked_is_unknown_and_has_no_source() -> None:
    states, sources, _ = read(STATES)
    wyoming = states[1]
    assert wyoming.values["state.minor_consent"] == "unknown"
    assert wyoming.law(Subject.MINOR_CONSENT).source == ""
    assert "state-wy-minor-consent" not in sources
    assert len(sources) == 2 * len(Subject) - 1


def test_an_age_of_eighteen_is_no_age_under_eighteen() -> None:
    states, sources, _ = read(changed(STATES, "§ 14-1-101, status: unverified", "§ 14-1-101, status: verified"))
    assert states[1].values["state.minor_consent"] == "no-set-age"
    assert "No single age" in sources["state-wy-minor-consent"].claim


def test_a_law_is_a_source_with_a_plain_sentence() -> None:
    _, sources, _ = read(STATES)
    duty = sources["state-al-duty-to-warn"]
    assert (duty.title, duty.short) == ("Alabama: Danger to someone else", "Ala. Code § 34-8A-24")
    assert duty.cite == "Ala. Code § 34-8A-24 (counselors); § 34-17A-23 (therapists)"
    assert duty.claim.startswith("A statute orders therapists, or some of them,")
    assert duty.claim.count(".") == 1, "a plain sentence that every state with this law shares"
    assert (duty.document, duty.address, duty.quote, duty.law_as_of) == ("state law", "", "", "")
    assert (duty.checked, duty.review_by) == ("2026-11", "2027-11")
    assert sources["state-wy-duty-to-warn"].standing is Standing.SECONDARY
    board = sources["state-al-board"]
    assert (board.document, board.address) == ("licensing board", "https://example.org/")
    assert board.cite == "Board of Examiners; Board of Counselors"


BROKEN = {
    "no YAML": ("name: Alabama", "name: Alabama: all", "bad-yaml", "name: Alabama"),
    "a list": ("  name: Alabama\n", "  name: [Alabama]\n", "no-table", "name: [Alabama]"),
    "too deep": ("    kind: mandatory", "    kind: {a: b}", "no-table", "kind: {a"),
    "key twice": ("    kind: mandatory", "    kind: mandatory\n    kind: unclear", "duplicate-key", "kind: unclear"),
    "no state": ("AL:\n", "Alabama:\n", "state", "  name: Alabama"),
    "small letters": ("AL:\n", "al:\n", "state", "  name: Alabama"),
    "no name": ("  name: Alabama\n", "", "missing-key", "  duty_to_warn:\n"),
    "unknown subject": ("  name: Alabama\n", "  name: Alabama\n  taxes: none\n", "unknown-key", "  taxes"),
    "subject missing": ("  privilege:\n    cite: Ala", "  evidence:\n    cite: Ala", "missing-key", "  name: Alabama"),
    "unknown kind": ("kind: mandatory", "kind: maybe", "wrong-value", "kind: maybe"),
    "no cite": ("    cite: Ala. R. Evid. 503\n", "", "missing-key", "    covers: psychologists"),
    "age in words": ("age: 16", "age: sixteen", "wrong-value", "age: sixteen"),
    "therapists need not report": ("universal: false\n    therapists_mandated: true", "universal: false\n    therapists_mandated: false", "wrong-value", "therapists_mandated: false"),
    "unknown key": ("    age: 16", "    age: 16\n    fee: 3", "unknown-key", "fee: 3"),
    "unknown status": ("    hotline: 1-800-000-0000\n    status: verified", "    status: sure", "wrong-value", "status: sure"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "where"), BROKEN.values(), ids=BROKEN)
def test_a_broken_state_is_told_with_its_line(old: str, new: str, rule: str, where: str) -> None:
    text = changed(STATES, old, new)
    _, _, found = read(text)
    assert (rule, line_of(text, where)) in errors(found.found), [str(finding) for finding in found.found]
    assert all(finding.message and finding.hint for finding in found.found)


@pytest.mark.parametrize("text", ["", "- a\n", "a\n", "AL: x\n", "AL:\n", "&a [*a]\n"])
def test_what_is_no_table_of_states_is_told(text: str) -> None:
    states, sources, found = read(text)
    assert not states
    assert not sources
    assert found.has_errors or text == "AL:\n"


@pytest.mark.parametrize(
    ("note", "disputed"),
    [
        ("Views differ: one table says so.", True),
        ("Tables differ on whether to list it.", True),
        ("NCSL lists it as mandatory, other tables as permissive.", True),
        ("The statutes do not order it, though some tables list it as mandatory.", True),
        ("Older tables list the state as permissive.", False),
        ("Sources disagree on the statewide number, so none is given.", False),
        ("", False),
    ],
)
def test_only_sources_that_disagree_on_the_law_make_a_dispute(note: str, *, disputed: bool) -> None:
    assert is_disputed(note) is disputed


@pytest.mark.parametrize(
    ("cite", "short"),
    [
        ("Fla. Stat. § 394.4784; ch. 1014", "Fla. Stat. § 394.4784; ch. 1014"),
        ("Colo. Rev. Stat. § 13-90-107(1)(g)", "Colo. Rev. Stat. § 13-90-107"),
        ("Alaska Stat. §§ 08.86.200, 08.29.200, 08.63.200", "Alaska Stat. § 08.86.200"),
        ("Del. Code Ann. tit. 16, §§ 5401–5403", "Del. Code Ann. tit. 16, §§ 5401–5403"),
        ("Bradley Center, Inc. v. Wessner, 250 Ga. 199 (1982)", "Bradley Center, Inc. v. Wessner"),
    ],
)
def test_a_chip_has_the_first_part_of_a_long_citation(cite: str, short: str) -> None:
    assert short_cite(cite) == short


def test_the_guides_own_states_are_all_there_and_well_written() -> None:
    found = Finder("facts/states.yaml")
    states, sources = read_states(GUIDE.read_bytes(), found)
    assert not found.found, [str(finding) for finding in found.found]
    assert len(states) == 51
    assert len(sources) == 51 * len(Subject)
    assert set(TITLES) == set(Subject)
    facts = yaml.safe_load(GUIDE.read_text("utf-8"))
    for state in states:
        assert state.entry.name == facts[state.entry.code]["name"]
        assert set(state.values) == set(STATE_FIELDS)
        assert all(value in STATE_FIELDS[field] for field, value in state.values.items())
        assert state.values["state.duty_to_warn"] == facts[state.entry.code]["duty_to_warn"]["kind"]
    disputed = {state.entry.code for state in states for law in state.laws if law.disputed}
    assert disputed == {"AL", "KS", "OK", "SC", "TX", "WY"}
