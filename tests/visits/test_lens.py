"""What a person is shown follows from what they chose to say, and from nothing else."""

from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.layers import Layer, Reader
from confidentiality_guide.visits.lens import lens_of, with_age, with_state
from confidentiality_guide.visits.visit import Visit

DUTY = ConditionName("if-duty-mandatory")


class Conditions:
    """The conditions of a pack."""

    def conditions(self) -> dict[ConditionName, Condition]:
        """One of them."""
        return {DUTY: Condition(DUTY, {"state.duty_to_warn": frozenset({"mandatory"})})}


def test_a_state_changes_what_holds_and_no_state_pretends_nothing() -> None:
    visit = Visit()
    assert not lens_of(visit, Conditions()).holds([DUTY])
    visit.circumstances = with_state(visit.circumstances, {"state.duty_to_warn": "mandatory"})
    assert lens_of(visit, Conditions()).holds([DUTY])
    visit.circumstances = with_state(visit.circumstances, {})
    assert not lens_of(visit, Conditions()).holds([DUTY])


def test_a_condition_that_nobody_defined_does_not_hold() -> None:
    assert not lens_of(Visit(), Conditions()).holds([ConditionName("if-nothing")])


def test_state_and_age_do_not_undo_each_other() -> None:
    known = with_state(with_age(Circumstances(), "12-17"), {"state.duty_to_warn": "permissive"})
    assert (known["age"], known["state.duty_to_warn"]) == ("12-17", "permissive")
    assert with_age(known, "unknown")["age"] == "unknown"
    assert with_age(known, "unknown")["state.duty_to_warn"] == "permissive"


def test_a_reader_sees_their_layers() -> None:
    assert lens_of(Visit(reader=Reader.TRAINEES), Conditions()).layers == {Layer.CLIENT, Layer.PRO}


def test_what_a_person_did_is_gone_with_the_visit() -> None:
    visit = Visit()
    visit.doing.path = "three-minutes"
    assert visit.doing.path == "three-minutes"
    assert Visit().doing.path == ""
