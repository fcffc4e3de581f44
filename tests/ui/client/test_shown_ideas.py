"""A topic that differs by state or age shows each reader what holds for them; the others are not kept waiting for it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from confidentiality_guide.app import Guide
from confidentiality_guide.packs.build.compile import compile_pack
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.ui.blocks.state_chip import StateChip
from confidentiality_guide.ui.client.idea_page import IdeaPage
from confidentiality_guide.visits.route import Place, Route
from tests.conftest import CONTENT
from tests.opening import OpenGuide
from tests.ui.seen import said, shown

TOPIC = Route(Place.TOPIC, "hipaa", "as-it-is-here")
AS_IT_IS_HERE = """
## As it is here {#as-it-is-here}

What is so in one place may not be so in the next.

!!! not-protected if-duty
    Here the law gives a duty to act.
    [your state’s rule](state:duty-to-warn)
    {#duty-here}

!!! depends if-duty-permissive
    Here the law leaves it open.
    [your state’s rule](state:duty-to-warn)
    {#open-here}

!!! depends if-duty-open
    No one state is meant here.
    [your state’s rule](state:duty-to-warn)
    {#nothing-known}

## For the young {#for-the-young .if-minor}

This part is for the young.

!!! depends
    It is for them alone.
    [45 CFR 164.502(a)(2)](source:hipaa-permits-does-not-require)
    {#young-alone}
"""
ANSWERS = {
    "": "No one state is meant here.",
    "ca": "Here the law gives a duty to act.",
    "ak": "Here the law leaves it open.",
}
CHIPS = {"": "States differ", "ca": "Cal. Civ. Code", "ak": "Alaska Stat."}
both_layouts = pytest.mark.parametrize("kiosk", [False, True], ids=["desktop", "kiosk"])


@pytest.fixture(scope="module")
def differing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack in which one topic differs by state and by age."""
    folder = tmp_path_factory.mktemp("differing")
    shutil.copytree(CONTENT, folder / "content")
    topic = folder / "content" / "topics" / "hipaa.md"
    topic.write_text(topic.read_text("utf-8").rstrip() + "\n" + AS_IT_IS_HERE, "utf-8")
    compile_pack(folder / "content", folder / "translations", folder / "guide.pack")
    return folder / "guide.pack"


def _answers(guide: Guide) -> list[str]:
    return [words for words in said(guide.window.screen_shown) if words in ANSWERS.values()]


@both_layouts
def test_a_reader_is_shown_what_holds_in_their_state_and_nothing_else(
    open_guide: OpenGuide, differing: Path, kiosk: bool
) -> None:
    guide = open_guide(TOPIC, kiosk=kiosk, pack=differing)
    for state, answer in ANSWERS.items():
        guide.window.choose_state(state)
        open_guide.settle()
        assert _answers(guide) == [answer]
        chips = [chip.text() for chip in shown(guide.window.screen_shown, StateChip)]
        assert [chip.startswith(CHIPS[state]) for chip in chips] == [True]


def test_at_a_desk_an_idea_for_one_age_is_shown_at_that_age_alone(open_guide: OpenGuide, differing: Path) -> None:
    guide = open_guide(TOPIC, pack=differing)
    for age, told in (("12-17", True), ("adult", False), ("unknown", False)):
        guide.window.choose_age(age)
        open_guide.settle()
        assert ("This part is for the young." in said(guide.window.screen_shown)) == told


def test_a_kiosk_counts_the_ideas_that_are_shown(open_guide: OpenGuide, differing: Path) -> None:
    guide = open_guide(TOPIC, kiosk=True, pack=differing)
    counts = []
    for age in ("adult", "12-17"):
        guide.window.choose_age(age)
        open_guide.settle()
        screen = guide.window.screen_shown
        assert isinstance(screen, IdeaPage)
        assert plain(screen.idea.heading.text) == "As it is here"
        counts += [int(words.split()[-1]) for words in said(screen) if words.startswith("Idea ")]
    assert counts[1] == counts[0] + 1


def test_a_topic_that_is_the_same_for_all_needs_no_conditions() -> None:
    """Importing what reads a topic imports nothing of states and conditions: starting up stays quick."""
    code = (
        "import sys; import confidentiality_guide.ui.client.topic_page, confidentiality_guide.ui.client.idea_page; "
        "print([name for name in sys.modules if name.endswith(('teaching.conditions', 'teaching.shown', 'visits.lens', "
        "'teaching.jurisdictions'))])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"
