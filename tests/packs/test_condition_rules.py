"""Conditions: defined, possible, and nobody left without an answer."""

import pytest

from confidentiality_guide.packs.checks.condition_rules import ConditionRules
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.small_files import read_conditions
from confidentiality_guide.teaching.conditions import FIELDS
from confidentiality_guide.teaching.ids import StateId
from confidentiality_guide.teaching.jurisdictions import Board, Jurisdiction, StateEntry
from tests.packs.written import BODY_LINE, FILES, FRONT_MATTER, read

CONDITIONS = FILES["conditions.toml"] + (
    '[if-duty]\nstate.duty_to_warn = ["mandatory", "common-law"]\n'
    '[if-no-duty]\nstate.duty_to_warn = ["unclear", "unknown"]\n[if-may]\nstate.duty_to_warn = ["permissive"]\n'
    '[if-teens]\nstate.minor_consent = ["set-age"]\n'
)


def state(duty: str, teens: str) -> Jurisdiction:
    values = {"state.duty_to_warn": duty, "state.minor_consent": teens}
    return Jurisdiction(StateEntry(StateId("xx"), "X"), values, (), Board("", "", "", "", ""))


def found_in(
    heading: str, *callouts: str, conditions: str = CONDITIONS, states: tuple[Jurisdiction, ...] = ()
) -> tuple[Finding, ...]:
    text = f"## A {{#a{heading}}}\n\nB.\n\n"
    for number, callout in enumerate(callouts):
        text += f"!!! {callout}\n    C. [D](source:e)\n    {{#k{number}}}\n\n"
    topic, _ = read(FRONT_MATTER + text)
    found = Finder("topics/your-record.md")
    assert topic is not None
    ConditionRules(read_conditions(conditions.encode(), found), states).check(topic, found)
    return found.found


def test_alternatives_that_cover_everybody_are_welcome() -> None:
    assert not found_in("", "protected if-adult", "depends if-minor", "not-protected if-age-unknown")
    assert not found_in("", "protected if-duty", "depends if-may", "not-protected if-no-duty")


def test_one_verdict_for_some_is_no_set_of_alternatives() -> None:
    assert not found_in("", "protected if-adult")


def test_alternatives_that_forget_who_is_not_known_are_an_error() -> None:
    (finding,) = found_in("", "protected if-adult", "depends if-minor")
    assert (finding.rule, finding.line) == ("alternatives", BODY_LINE + 4)
    assert "age unknown" in finding.message


def test_a_state_whose_law_is_not_known_must_be_covered_too() -> None:
    states = '[if-all]\nstate.child_reporting = ["everyone"]\n[if-some]\nstate.child_reporting = ["professionals"]\n'
    (finding,) = found_in("", "protected if-all", "depends if-some", conditions=states)
    assert "state.child_reporting unknown" in finding.message


def test_ages_that_no_condition_names_must_be_covered_too() -> None:
    ages = '[if-adult]\nage = ["adult"]\n[if-age-unknown]\nage = ["unknown"]\n'
    (finding,) = found_in("", "protected if-adult", "depends if-age-unknown", conditions=ages)
    assert "age 12-17" in finding.message


def test_alternatives_need_cover_only_those_the_heading_lets_in() -> None:
    assert not found_in(" .if-minor", "protected if-minor")
    assert found_in(" .if-minor", "protected if-duty", "depends if-no-duty")
    assert not found_in(" .if-duty", "protected if-duty if-adult", "depends if-minor", "protected if-age-unknown")


def test_alternatives_of_two_kinds_are_tried_together() -> None:
    (finding,) = found_in("", "protected if-adult", "depends if-own-consent", "not-protected if-age-unknown")
    assert finding.rule == "alternatives"


def test_two_verdicts_for_one_person_are_an_error() -> None:
    (finding,) = found_in("", "protected", "depends if-minor")
    assert "more than one" in finding.message


@pytest.mark.parametrize(("heading", "callout"), [("", "talk if-adult if-minor"), (" .if-adult", "talk if-minor")])
def test_conditions_that_exclude_each_other_are_an_error(heading: str, callout: str) -> None:
    (finding,) = found_in(heading, callout)
    assert (finding.rule, finding.line) == ("impossible", BODY_LINE + 4)


def test_conditions_over_too_many_fields_are_told_and_not_tried_for_hours() -> None:
    fields = {name: min(values) for name, values in FIELDS.items()}
    names = [f"if-{number}" for number in range(len(fields))]
    many = "".join(
        f'[{name}]\n{field} = ["{value}"]\n' for name, (field, value) in zip(names, fields.items(), strict=True)
    )
    (finding,) = found_in("", f"talk {' '.join(names)}", conditions=many)
    assert finding.rule == "too-many"


def test_only_what_the_states_really_have_is_tried() -> None:
    duty_and_teens = ("protected if-duty if-teens", "depends if-may", "not-protected if-no-duty")
    assert "state.minor_consent" in found_in("", *duty_and_teens)[0].message
    assert not found_in("", *duty_and_teens, states=(state("mandatory", "set-age"), state("permissive", "no-set-age")))


def test_what_holds_in_no_state_is_an_error() -> None:
    (finding,) = found_in("", "talk if-may", states=(state("mandatory", "set-age"),))
    assert finding.rule == "impossible"


def test_a_condition_that_is_not_defined_is_an_error() -> None:
    assert [(finding.rule, finding.line) for finding in found_in(" .if-rich", "talk if-poor")] == [
        ("unknown-condition", BODY_LINE),
        ("unknown-condition", BODY_LINE + 4),
    ]
