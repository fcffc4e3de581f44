"""Back and Forward lead where a reader was, whatever way they took."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.visits.history import LONGEST, History
from confidentiality_guide.visits.route import HOME, Place, Route

routes = st.builds(Route, st.sampled_from(Place), st.sampled_from(["", "a", "b"]), st.sampled_from(["", "x"]))
steps = st.lists(st.one_of(routes, st.sampled_from(["back", "forward"])), max_size=40)
TOPIC, WORDS = Route(Place.TOPIC, "hipaa"), Route(Place.GLOSSARY)


def _step(history: History, step: Route | str) -> History:
    if isinstance(step, Route):
        return history.go(step)
    return history.back() if step == "back" else history.forward()


histories = steps.map(lambda taken: reduce(_step, taken, History()))


def test_a_visit_begins_at_home_with_no_way_back() -> None:
    history = History()
    assert history.present == HOME
    assert not history.can_go_back
    assert not history.can_go_forward


@given(histories, routes)
def test_going_somewhere_is_being_there(history: History, route: Route) -> None:
    gone = history.go(route)
    assert gone.present == route
    assert not gone.can_go_forward or gone == history


@given(histories, routes)
def test_back_leads_to_where_the_reader_was(history: History, route: Route) -> None:
    assert history.go(route).back().present == (history.back().present if route == history.present else history.present)


@given(histories)
def test_back_and_forward_undo_each_other(history: History) -> None:
    if history.can_go_back:
        assert history.back().forward() == history
    if history.can_go_forward:
        assert history.forward().back() == history


@given(histories)
def test_at_either_end_one_stays(history: History) -> None:
    first = reduce(lambda so_far, _step: so_far.back(), range(LONGEST), history)
    assert not first.can_go_back
    assert first.back() == first
    last = reduce(lambda so_far, _step: so_far.forward(), range(LONGEST), history)
    assert not last.can_go_forward
    assert last.forward() == last


@given(histories)
def test_going_where_one_is_is_no_step(history: History) -> None:
    assert history.go(history.present) == history


@given(histories, routes)
def test_saying_more_exactly_where_one_is_adds_no_step(history: History, route: Route) -> None:
    told = history.here(route)
    assert told.present == route
    assert (told.back().present, told.forward().present) == (
        history.back().present if history.can_go_back else route,
        history.forward().present if history.can_go_forward else route,
    )
    assert (told.can_go_back, told.can_go_forward) == (history.can_go_back, history.can_go_forward)


def test_going_on_from_a_place_one_came_back_to_forgets_what_lay_ahead() -> None:
    history = History().go(TOPIC).back().go(WORDS)
    assert not history.can_go_forward
    assert history.back().present == HOME


def test_the_oldest_places_are_forgotten_first() -> None:
    places = [Route(Place.TOPIC, str(number)) for number in range(2 * LONGEST)]
    history = reduce(History.go, places, History())
    assert history.present == places[-1]
    assert len(history.routes) == LONGEST
    first = reduce(lambda so_far, _step: so_far.back(), range(2 * LONGEST), history)
    assert first.present == places[LONGEST]


def test_a_history_does_not_change_by_itself() -> None:
    history = History()
    with pytest.raises(AttributeError):
        history.now = 1  # type: ignore[misc]
    history.go(TOPIC)
    assert history == History()
