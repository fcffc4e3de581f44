"""A story told to somebody: it is found where it was left, and never shows what does not hold for them."""

from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.ids import SceneId
from confidentiality_guide.ui.doing.stories.telling import Telling
from confidentiality_guide.visits.visit import Visit
from tests.ui.doing.stories import ADULT, MINOR, UNKNOWN_AGE, choice, lens, said_block, scene, story

TALE = story(
    scene("start", choice("middle", "one"), choice("end", "two")),
    scene("middle", choice("end", "three"), choice("end", "four")),
    scene("end"),
)


def test_a_story_that_was_left_is_found_where_it_was() -> None:
    visit = Visit()
    first = Telling(TALE, visit, lens())
    first.choose(0)
    first.go_on()
    first.choose(1)
    again = Telling(TALE, visit, lens())
    assert (again.scene.id, again.chosen) == ("middle", 1)


def test_a_story_begins_at_the_scene_that_is_asked_for() -> None:
    visit = Visit()
    Telling(TALE, visit, lens()).choose(0)
    assert Telling(TALE, visit, lens(), SceneId("middle")).scene.id == "middle"


def test_one_that_began_there_is_not_begun_again_by_a_change_of_language() -> None:
    visit = Visit()
    begun = Telling(TALE, visit, lens(), SceneId("middle"))
    begun.choose(0)
    begun.go_on()
    assert Telling(TALE, visit, lens(), SceneId("middle")).scene.id == "end"


def test_a_scene_of_another_edition_begins_the_story() -> None:
    assert Telling(TALE, Visit(), lens(), SceneId("gone")).scene.id == "start"


def test_a_choice_that_no_longer_holds_is_taken_back() -> None:
    tale = story(scene("start", choice("end", "one", conditions=(UNKNOWN_AGE,)), choice("end", "two")), scene("end"))
    visit = Visit()
    Telling(tale, visit, lens()).choose(0)
    told = Telling(tale, visit, lens(age="adult"))
    assert told.chosen is None
    assert list(told.choices) == [1]


def test_a_scene_that_no_longer_holds_gives_way_to_the_next() -> None:
    tale = story(
        scene("start", choice("young", "one"), choice("young", "two")),
        scene("young", choice("end", "three"), choice("end", "four"), conditions=(MINOR,)),
        scene("other", choice("end", "five"), choice("end", "six")),
        scene("end"),
    )
    visit = Visit()
    told = Telling(tale, visit, lens(age="12-17"))
    told.choose(0)
    told.go_on()
    assert told.scene.id == "young"
    assert Telling(tale, visit, lens(age="adult")).scene.id == "other"


def test_how_long_it_is_is_certain_only_where_every_way_is_as_long() -> None:
    told = Telling(TALE, Visit(), lens())
    assert told.length() == (2, False)
    told.choose(0)
    told.go_on()
    assert told.length() == (3, True)


def test_a_way_back_makes_the_length_uncertain() -> None:
    tale = story(scene("start", choice("loop", "one"), choice("loop", "two")), scene("loop", choice("start", "back")))
    tale = story(*tale.scenes[:1], scene("loop", choice("start", "back"), choice("end", "on")), scene("end"))
    assert Telling(tale, Visit(), lens()).length() == (3, False)


def test_an_age_that_would_change_an_answer_is_asked_for_until_it_is_said() -> None:
    answers = [said_block(f"for {name}", conditions=(name,)) for name in (MINOR, ADULT, UNKNOWN_AGE)]
    tale = story(scene("start", choice("end", "one", *answers), choice("end", "two")), scene("end"))
    told = Telling(tale, Visit(), lens())
    assert told.unknown_that_matters() == ("age",)
    assert [block.id for block in told.feedback(0)] == [f"for {UNKNOWN_AGE}"]
    told = Telling(tale, Visit(), lens(age="adult"))
    assert told.unknown_that_matters() == ()
    assert [block.id for block in told.feedback(0)] == [f"for {ADULT}"]


def test_a_story_with_a_word_about_help_anywhere_is_hard() -> None:
    help_now = said_block("help", kind=Kind.CRISIS)
    hard = story(scene("start", choice("end", "one"), choice("end", "two", said_block("so"), help_now)), scene("end"))
    assert Telling(hard, Visit(), lens()).is_hard
    assert not Telling(TALE, Visit(), lens()).is_hard
