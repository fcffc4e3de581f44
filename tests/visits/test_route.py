"""A place has one written form, and links know which place they lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.visits.route import HOME, Place, Route

ids = st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True)


@given(st.builds(Route, st.sampled_from(Place), ids, st.one_of(st.just(""), ids)))
def test_a_place_is_read_as_it_was_written(route: Route) -> None:
    assert Route.parse(str(route)) == route


def test_a_part_of_a_place_that_is_alone_of_its_kind_can_be_written() -> None:
    route = Route(Place.WHO_CAN_KNOW, idea="diagnosis")
    assert Route.parse(str(route)) == route


@pytest.mark.parametrize("place", Place)
def test_every_kind_of_place_can_be_named_alone(place: Place) -> None:
    assert Route.parse(place.value) == Route(place)


def test_home_is_written_as_home() -> None:
    assert str(HOME) == "home"


@pytest.mark.parametrize("written", ["", "nowhere", "topics:hipaa", "Topic:hipaa"])
def test_what_is_no_place_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="Place"):
        Route.parse(written)


def test_a_link_to_an_idea_leads_to_that_part_of_the_topic() -> None:
    assert Route.to(Target.parse("topic:hipaa#who-it-binds")) == Route(Place.TOPIC, "hipaa", "who-it-binds")


@pytest.mark.parametrize("address", ["source:access-30-days", "term:privilege"])
def test_a_source_or_a_word_is_no_place_but_opens_beside_the_page(address: str) -> None:
    assert Route.to(Target.parse(address)) is None
