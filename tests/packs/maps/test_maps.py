"""The map of a story as text and as a picture."""

import argparse
import io
from pathlib import Path
from xml.etree import ElementTree

import pytest

from confidentiality_guide.packs.commands import add_content_commands, map_command
from confidentiality_guide.packs.maps.english import english_writer
from confidentiality_guide.packs.maps.story_svg import story_as_svg
from confidentiality_guide.packs.maps.story_text import story_as_text
from confidentiality_guide.packs.source.scenario_file import parse_scenario
from confidentiality_guide.teaching.scenarios import Scenario
from tests.packs.checks.whole import PAGES, written

FILE = "scenarios/grocery-store.md"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def story() -> Scenario:
    raw, _ = parse_scenario(PAGES[FILE].encode(), FILE)
    assert raw is not None
    return english_writer(raw).scenario(raw)


def test_the_outline_says_where_each_choice_leads(story: Scenario) -> None:
    assert story_as_text(story).split("\n") == [
        "The checkout line (grocery-store)",
        "You meet your therapist at the store.",
        "For clients: 4 scenes, 1 ending among them.",
        "",
        "1  The checkout line  (the beginning)",
        "    1. Say hello  [fine]",
        "       to 4  What to remember",
        "    2. Ask about your next session  [careful], only if-minor",
        "       to 2  Again",
        "    3. Look away  [fine]",
        "       to 2  Again",
        "",
        "2  Again  (only if-minor)",
        "    passed over by the others, to 3  Later",
        "    1. Say hello  [fine]",
        "       to 4  What to remember",
        "    2. Wait  [harmful]",
        "       to 4  What to remember",
        "",
        "3  Later  (only if-adult-or-unknown)",
        "    passed over by the others, to 4  What to remember",
        "    1. Say hello  [fine]",
        "       to 4  What to remember",
        "    2. Wait  [fine]",
        "       to 4  What to remember",
        "",
        "4  What to remember  (an ending)",
        "",
    ]


def test_a_way_back_and_a_missing_scene_are_told_as_such() -> None:
    text = PAGES[FILE].replace("- [Wait](#outside){.harmful}", "- [Wait](#start){.harmful}")
    raw, _ = parse_scenario(text.replace("- [Look away](#again)", "- [Look away](#gone)").encode(), FILE)
    assert raw is not None
    outline = story_as_text(english_writer(raw).scenario(raw))
    assert "back to 1  The checkout line" in outline
    assert "to “gone”, which is not written" in outline


def test_the_picture_is_sound_and_has_every_scene_and_choice(story: Scenario) -> None:
    root = ElementTree.fromstring(story_as_svg(story))
    assert root.attrib["viewBox"].startswith("0 0 ")
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert {"The checkout line", "Again", "Later", "What to remember", "if-minor"} <= set(texts)
    titles = [title.text or "" for title in root.iter(f"{SVG}title")]
    assert "2. Ask about your next session (careful), only if-minor" in titles
    numbers = [text.text for text in root.iter(f"{SVG}text") if text.attrib.get("class") == "number"]
    assert len(numbers) == 7


def test_signs_that_mean_something_in_svg_are_written_otherwise(story: Scenario) -> None:
    odd = story._replace(entry=story.entry._replace(title="<b> & “c”"))
    assert ElementTree.fromstring(story_as_svg(odd))[0].text == "<b> & “c” (grocery-store): 4 scenes"


def mapped(*arguments: str) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    add_content_commands(parser.add_subparsers())
    out, err = io.StringIO(), io.StringIO()
    return map_command(parser.parse_args(["content", "map", *arguments]), out, err), out.getvalue(), err.getvalue()


def test_the_command_writes_both(tmp_path: Path) -> None:
    folder, picture = written(tmp_path / "content"), tmp_path / "story.svg"
    status, out, _ = mapped("grocery-store", str(folder), "--svg", str(picture))
    assert status == 0
    assert out.startswith("The checkout line (grocery-store)\n")
    assert picture.read_text().startswith("<svg")


def test_a_story_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    status, _, err = mapped("no-such", str(written(tmp_path / "content")))
    assert status == 2
    assert "There are: grocery-store." in err


def test_a_picture_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    status, _, err = mapped("grocery-store", str(written(tmp_path / "content")), "--svg", str(tmp_path))
    assert status == 2
    assert err.startswith("The picture cannot be written:")
