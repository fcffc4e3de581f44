"""Every screen opens in every language, and nothing on it is in another one, cut off or out of place."""

from itertools import combinations, product

import pytest

from confidentiality_guide.i18n.languages import ACCENTED, MIRRORED
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.tour import stops
from tests.opening import DESK, STAND, WALL
from tests.ui.english import EnglishLeft
from tests.ui.walks import LAYOUTS, WAYS, Walks, Way, listed

CHOICES = (LAYOUTS, ("en", ACCENTED, MIRRORED), ("light", "dark", "contrast"), (DESK, WALL, STAND), (100, 200))
in_every_way = pytest.mark.parametrize("way", WAYS, ids=str)


def test_every_two_choices_meet_on_some_walk() -> None:
    ways = [(way.layout, way.language, way.theme, way.size, way.text_size) for way in WAYS]
    for first, second in combinations(range(len(CHOICES)), 2):
        met = {(way[first], way[second]) for way in ways}
        assert met == set(product(CHOICES[first], CHOICES[second]))


@in_every_way
def test_python_sees_no_item_that_qt_made_for_a_layout(walks: Walks, way: Way) -> None:
    items = walks(way).items
    assert not items, listed(items)


@in_every_way
def test_every_place_opens(walks: Walks, pack: Pack, way: Way) -> None:
    noticed = walks(way)
    assert not noticed.raised, listed(noticed.raised)
    assert noticed.opened == [stop.name for stop in stops(pack, (way.layout,))]


@in_every_way
def test_nothing_is_cut_off(walks: Walks, way: Way) -> None:
    cut = walks(way).cut
    assert not cut, listed(cut)


@in_every_way
def test_nothing_lies_outside_what_it_belongs_to(walks: Walks, way: Way) -> None:
    outside = walks(way).outside
    assert not outside, listed(outside)


@in_every_way
def test_the_bar_never_moves(walks: Walks, way: Way) -> None:
    assert {name: places for name, places in walks(way).places.items() if len(places) > 1} == {}


@in_every_way
def test_everything_that_can_be_pressed_has_a_name(walks: Walks, way: Way) -> None:
    nameless = walks(way).nameless
    assert not nameless, listed(nameless)


@pytest.mark.parametrize("way", [way for way in WAYS if way.layout == "kiosk"], ids=str)
def test_a_kiosk_has_nothing_to_type_into_no_hints_and_no_second_window(walks: Walks, way: Way) -> None:
    ways_out = walks(way).ways_out
    assert not ways_out, listed(ways_out)


@pytest.mark.parametrize("way", [way for way in WAYS if way.language != "en"], ids=str)
def test_no_english_is_left_on_any_screen(walks: Walks, way: Way) -> None:
    english = walks(way).english
    assert not english, listed(english)


@pytest.mark.parametrize("tag", [ACCENTED, MIRRORED])
def test_no_english_is_left_in_what_is_taught_to_whomever(pack: Pack, tag: LanguageTag) -> None:
    left = EnglishLeft(pack)
    found = {
        f"{block.id}: {' '.join(words)}"
        for topic in pack.contents(tag).topics
        for idea in pack.topic(topic.id, tag).ideas
        for block in (idea.heading, *idea.blocks)
        if (words := left.words(_all_words(block), tag)) or block.in_english
    }
    assert not found, "\n".join(["", *sorted(found)])


def _all_words(block: Block) -> str:
    return " ".join(plain(text) for text in block.texts)


def test_english_that_is_left_is_found(pack: Pack) -> None:
    left = EnglishLeft(pack)
    assert left.words("‹Ýøûŕ ţħéŕåþîšţ øñé› is", ACCENTED) == ["is"]
    assert left.words("‹Ýøûŕ ţħéŕåþîšţ› 45 CFR 160.103", ACCENTED) == []
    assert left.words("\u200f\u202eYour\u202c\u200f therapist", MIRRORED) == ["therapist"]


def test_the_tour_has_thirty_screens_and_more(pack: Pack) -> None:
    names = [stop.name for stop in stops(pack, LAYOUTS)]
    assert len(names) == len(set(names)) >= 30
