"""Cards in the flow of a page, links to the new places, and a state's law as a citation."""

import pytest

from confidentiality_guide.packs.source.inline import target_of
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.jurisdictions import Subject
from tests.packs.written import FRONT_MATTER, OPENING, UNDER_OPENING, errors, good, read


@pytest.mark.parametrize("address", ["scenario:grocery-store", "ladder:an-audit", "check:minimum-necessary"])
def test_a_picture_of_something_to_try_is_a_card(address: str) -> None:
    card = good(FRONT_MATTER + OPENING + f"![Try it]({address})\n").ideas[0].blocks[1]
    assert (card.kind, str(card.opens), card.figure) == (Kind.CARD, address, None)
    assert card.text is not None
    assert card.text.text == "Try it"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("![Try it](party:insurer)\n", "figure"),
        ("![Try it](scenario:Grocery)\n", "inline"),
        ("![](check:a)\n", "figure"),
        ("![*Try* it](check:a)\n", "figure"),
        ("Go. ![Try it](check:a)\n", "inline"),
        ("!!! example\n    ![Try it](check:a)\n", "inline"),
    ],
)
def test_a_card_that_is_none_is_told(text: str, rule: str) -> None:
    assert (rule, UNDER_OPENING) in {
        (r, min(line, UNDER_OPENING)) for r, line in errors(read(FRONT_MATTER + OPENING + text)[1])
    }


@pytest.mark.parametrize(
    "address", ["scenario:a-b", "ladder:a", "party:a", "check:a", *(f"state:{s}" for s in Subject)]
)
def test_the_new_places_may_be_linked_to(address: str) -> None:
    assert str(target_of(address)) == address
    good(FRONT_MATTER + OPENING + f"See [this]({address}).\n")


def test_a_states_law_is_a_source_for_a_verdict() -> None:
    good(FRONT_MATTER + OPENING + "!!! depends\n    It does. [your state’s rule](state:privilege)\n    {#k}\n")


def test_a_law_callout_quotes_a_fact_and_no_state() -> None:
    text = FRONT_MATTER + OPENING + "!!! law\n    [your state’s rule](state:privilege)\n    {#k}\n"
    assert "law" in {rule for rule, _ in errors(read(text)[1])}


@pytest.mark.parametrize("name", ["knows", "do"])
def test_what_belongs_to_ladders_and_parties_has_no_place_in_a_topic(name: str) -> None:
    found = read(FRONT_MATTER + OPENING + f"!!! {name}\n    You\n")[1]
    (finding,) = (one for one in found if one.rule == "unknown-callout")
    assert name in finding.message
    assert "topic" in finding.message
