"""From situations.toml, paths.toml and misconceptions.toml to values."""

import pytest

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.situation_files import read_paths, read_situations
from confidentiality_guide.packs.source.small_files import read_misconceptions
from tests.packs.source.pages import PATHS, SITUATIONS, changed, line_of
from tests.packs.written import errors


def test_a_situation_leads_to_a_story_then_a_ladder_a_topic_and_a_party() -> None:
    found = Finder("situations.toml")
    (situation,) = read_situations(SITUATIONS.encode(), found)
    assert not found.found
    assert (situation.id, situation.title, situation.group) == ("in-town", "I may meet my therapist", "out-and-about")
    assert [str(target) for target in situation.leads_to] == [
        "scenario:grocery-store",
        "ladder:an-audit",
        "topic:meeting-in-public#hello",
        "party:front-desk",
    ]


def test_a_path_has_stops_in_order() -> None:
    found = Finder("paths.toml")
    (path,) = read_paths(PATHS.encode(), found)
    assert not found.found
    assert (path.id, path.minutes, path.lead) == ("three-minutes", 3, "What stays private.")
    assert [str(target) for target in path.stops] == [
        "topic:hipaa#who",
        "scenario:grocery-store",
        "check:saying-suicide",
    ]


BROKEN_SITUATIONS = {
    "no TOML": ('title = "I', 'title = I"', "bad-toml", "title"),
    "no id": ("[in-town]", '["In Town"]', "situation", "[\"In Town"),
    "unknown group": ('"out-and-about"', '"space"', "situation", "group"),
    "leads to no id": ('"grocery-store"', '"Grocery"', "link", "story"),
    "unknown key": ("party =", "place =", "unknown-key", "place"),
    "no title": ('title = "I may meet my therapist"\n', "", "missing-key", "[in-town]"),
    "title too long": ("I may meet", "I may meet " * 9, "too-long", "title"),
    "no table": ("[in-town]\n", "in-town = 3\n[other]\n", "situation", "# ways"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "where"), BROKEN_SITUATIONS.values(), ids=BROKEN_SITUATIONS)
def test_a_broken_situation_is_told_with_its_line(old: str, new: str, rule: str, where: str) -> None:
    text, found = changed(SITUATIONS, old, new), Finder("situations.toml")
    read_situations(text.encode(), found)
    assert (rule, line_of(text, where)) in errors(found.found), [str(finding) for finding in found.found]


def test_a_situation_that_leads_nowhere_is_told() -> None:
    found = Finder("situations.toml")
    read_situations(b'[a]\ntitle = "A"\ngroup = "safety"\n', found)
    assert ("situation", 1) in errors(found.found)


BROKEN_PATHS = {
    "unknown scheme": ('"check:saying-suicide"', '"https:x"', "link", '"https:x"'),
    "no place": ('"check:saying-suicide"', '"source:x"', "path", '"source:x"'),
    "no minutes": ("minutes = 3", "minutes = 0", "path", "[three"),
    "minutes in words": ("minutes = 3", 'minutes = "three"', "wrong-value", "minutes = "),
    "no lead": ('lead = "What stays private."\n', "", "missing-key", "[three"),
    "no id": ("[three-minutes]", '["3 Minutes"]', "path", "[\"3"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "where"), BROKEN_PATHS.values(), ids=BROKEN_PATHS)
def test_a_broken_path_is_told_with_its_line(old: str, new: str, rule: str, where: str) -> None:
    text, found = changed(PATHS, old, new), Finder("paths.toml")
    read_paths(text.encode(), found)
    assert (rule, line_of(text, where)) in errors(found.found), [str(finding) for finding in found.found]


def test_a_path_without_stops_is_told() -> None:
    found = Finder("paths.toml")
    read_paths(b'[a]\ntitle = "A"\nlead = "B"\nminutes = 3\nstops = []\n', found)
    assert ("path", 1) in errors(found.found)


def test_misconceptions_have_an_id_and_a_name() -> None:
    found = Finder("misconceptions.toml")
    assert read_misconceptions(b'# a\n[all-shared]\nname = "All is shared"\n', found) == {"all-shared": "All is shared"}
    assert not found.found


@pytest.mark.parametrize("text", ["a = 1\n", "[A]\nname = 'b'\n", "[a]\n", "[a]\nname = 3\n", "[a]\nid = 'b'\n", "["])
def test_a_broken_misconception_is_told(text: str) -> None:
    found = Finder("misconceptions.toml")
    assert not read_misconceptions(text.encode(), found)
    assert {line for _, line in errors(found.found)} <= {1, 2}
    assert found.has_errors
