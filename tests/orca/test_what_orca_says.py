"""What Orca says, word for word, to somebody who has only the keyboard and their ears."""

import pytest

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import without_citations_at_end
from confidentiality_guide.teaching.ids import IdeaId, TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.tour import ENGLISH
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.orca.orca import Orca

TOPIC = TopicId("hipaa")
STORY = Route(Place.STORY, "grocery-store")
QUESTION = Route(Place.CHECK, "minimum-necessary", "clerk-and-screen")
VERDICTS = ("Protected.", "It depends.", "Not protected.")
at_a_desk = pytest.mark.parametrize("layout", ["desktop"], indirect=True, scope="session")
at_a_kiosk = pytest.mark.parametrize("layout", ["kiosk"], indirect=True, scope="session")


def test_a_new_page_is_named(orca: Orca) -> None:
    orca.open(HOME)
    said = orca.open(Route(Place.STORIES))
    assert said[-1].startswith("Stories document frame.") or said[-2].startswith("Stories document frame.")


@at_a_kiosk
def test_all_of_a_kiosks_page_is_read_when_it_opens(orca: Orca, pack: Pack) -> None:
    idea = pack.topic(TOPIC, ENGLISH).ideas[0]
    orca.open(HOME)
    name, words = orca.open(Route(Place.TOPIC, TOPIC, IdeaId(idea.id)))[-2:]
    assert name == f"{plain(idea.heading.text)}, HIPAA in plain words document frame."
    for block in idea.blocks[:2]:
        assert plain(without_citations_at_end(block.text)) in words


def test_a_scene_is_read_before_its_choices(orca: Orca) -> None:
    assert "You are in line at the store." in " ".join(orca.open(STORY))
    assert orca.key("Tab") == ["Say hello.", "not selected radio button"]


def test_what_follows_from_a_choice_is_said_at_once_and_once(orca: Orca) -> None:
    orca.open(STORY)
    orca.key("Tab")
    answer = orca.key("Return")
    assert len(answer) == 1, answer
    assert answer[0].startswith("Protected. She says hello back.")
    assert answer[0].endswith("By custom, you get to go first. panel.")


def test_a_wrong_answer_is_looked_at_again_in_words(orca: Orca) -> None:
    orca.open(QUESTION)
    choice: list[str] = []
    while not choice or choice == ["Enough for now push button."]:
        choice = orca.key("Tab")
    assert choice[-1] == "not selected radio button"
    while choice[0] != "Not even my name.":
        choice = orca.key("Tab")
    answer = orca.key("Return")
    assert answer[-1].startswith("Let’s look again. Some people think: “Nothing I say can ever leave the room”")
    assert "She needs your name and visits to do her job." in answer[-1]


def test_a_myth_is_answered(orca: Orca) -> None:
    orca.open(Route(Place.MYTHS))
    orca.key("Tab")
    answer = orca.key("Return")
    assert len(answer) == 1, answer
    assert answer[0].startswith(VERDICTS)
    assert "Your words are private, with limits." in answer[0]


def test_a_choice_of_text_size_is_said_and_kept(orca: Orca) -> None:
    orca.open(HOME)
    orca.activate("Text size and colors")
    assert orca.key("Tab") == ["100 %", "selected radio button"]
    assert orca.key("Right")[-2:] == ["125 %", "selected radio button"]
    assert orca.key("Left")[-2:] == ["100 %", "selected radio button"]
    orca.key("Escape")


def test_help_is_said_as_soon_as_it_opens_and_escape_goes_back(orca: Orca) -> None:
    orca.open(STORY)
    orca.key("Tab")
    opened = orca.activate("Help now 988")
    assert opened[0].startswith("Help now dialog Call or text 988 The 988 Suicide and Crisis Lifeline")
    assert "call 911" in opened[0]
    assert opened[-1] == "Close push button."
    assert orca.key("Escape")[-2:] == ["Say hello.", "not selected radio button"]


def test_a_hidden_page_says_nothing_but_how_to_come_back(orca: Orca) -> None:
    orca.open(STORY)
    assert orca.activate("Hide this page")[-1] == "Page hidden. Press to come back. push button."
    assert orca.key("Tab") == []
    assert "Story: The checkout line document frame." in orca.key("Return")


@at_a_desk
def test_a_long_page_is_read_line_by_line_with_the_review_keys(orca: Orca, pack: Pack) -> None:
    idea = pack.topic(TOPIC, ENGLISH).ideas[0]
    orca.open(Route(Place.TOPIC, TOPIC))
    orca.key("Tab")
    read = [line for _time in range(12) for line in orca.key("ReviewNextLine")]
    assert any(plain(idea.heading.text) in line for line in read), read
    assert any(plain(idea.blocks[0].text)[:40] in line for line in read), read


@at_a_desk
def test_a_source_is_said_with_its_law(orca: Orca) -> None:
    orca.open(Route(Place.TOPIC, TOPIC))
    said: list[str] = []
    for _time in range(8):
        said = orca.key("Tab")
        if said[-1].endswith("45 CFR 160.103 link."):
            break
    assert said[-1].endswith("45 CFR 160.103 link.")
    opened = orca.key("Return")
    assert " dialog" in opened[0]
    assert orca.key("Escape")[-1].endswith("45 CFR 160.103 link.")
