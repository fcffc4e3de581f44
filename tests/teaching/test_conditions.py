"""What is not known is never taken for granted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.teaching.conditions import FIELDS, UNKNOWN, Circumstances, Condition
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import ConditionName

MINOR = Condition(ConditionName("minor"), {"age": frozenset({"under-12", "12-17"})})


@pytest.mark.parametrize("age", sorted(FIELDS["age"]))
def test_a_condition_holds_for_the_values_it_names_and_no_others(age: str) -> None:
    assert MINOR.holds(Circumstances({"age": age})) is (age in {"under-12", "12-17"})


def test_of_a_person_nobody_knows_nothing_holds_but_what_asks_for_unknown() -> None:
    assert not MINOR.holds(Circumstances())
    unknown = Condition(ConditionName("age-unknown"), {"age": frozenset({UNKNOWN})})
    assert unknown.holds(Circumstances())


@given(st.sampled_from(sorted(FIELDS)), st.data())
def test_a_set_of_alternatives_always_has_one_that_holds(field: str, data: st.DataObject) -> None:
    values = sorted(FIELDS[field])
    conditions = [Condition(ConditionName(value), {field: frozenset({value})}) for value in values]
    person = Circumstances({} if data.draw(st.booleans()) else {field: data.draw(st.sampled_from(values))})
    assert sum(condition.holds(person) for condition in conditions) == 1


def test_every_field_may_be_unknown() -> None:
    assert all(UNKNOWN in values for values in FIELDS.values())


def test_two_fields_must_both_fit() -> None:
    both = Condition(ConditionName("x"), {"age": frozenset({"adult"}), "payer": frozenset({"self"})})
    assert both.holds(Circumstances({"age": "adult", "payer": "self"}))
    assert not both.holds(Circumstances({"age": "adult"}))


def test_what_a_states_law_says_may_be_asked_for() -> None:
    condition = Condition(ConditionName("mandatory"), {"state.duty_to_warn": frozenset({"mandatory"})})
    assert not condition.holds(Circumstances())
    assert condition.holds(Circumstances({"state.duty_to_warn": "mandatory"}))


@pytest.mark.parametrize(
    ("needs", "named"),
    [
        ({"age": frozenset({"old"})}, "old"),
        ({"weather": frozenset({"rain"})}, "weather"),
        ({"age": frozenset[str]()}, "age"),
    ],
)
def test_a_condition_that_can_never_hold_is_refused(needs: dict[str, frozenset[str]], named: str) -> None:
    with pytest.raises(ContentError, match=named):
        Condition(ConditionName("odd"), needs)
