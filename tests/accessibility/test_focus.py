"""Where the focus goes is what a screen reader says: every move is heard, and nothing that opens is missed."""

import pytest

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.inline import Scheme
from confidentiality_guide.tour import ENGLISH
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.accessibility.heard import Node, Shown

TOPIC = Route(Place.TOPIC, "hipaa")
WITH_MUCH_TO_PRESS = [
    HOME,
    TOPIC,
    Route(Place.MYTHS),
    Route(Place.STORIES),
    Route(Place.STORY, "grocery-store"),
    Route(Place.LADDER, "thoughts-of-suicide"),
    Route(Place.CHECK, "minimum-necessary", "clerk-and-screen"),
    Route(Place.WHO_CAN_KNOW, "insurer", "diagnosis/1"),
    Route(Place.QUESTIONS),
]
DESKTOP = pytest.mark.parametrize("layout", ["desktop"], indirect=True, scope="session")


def heard(node: Node) -> str:
    """What is said when the focus comes to it."""
    return f"{node.role} “{node.name}”"


def until(shown: Shown, wanted: str, most: int = 60) -> None:
    """Press Tab until this is heard."""
    for _time in range(most):
        shown.press("Tab")
        if shown.heard()[-1:] == [wanted]:
            return
    pytest.fail(f"Tab never came to the {wanted}")


def test_a_new_page_is_named(shown: Shown) -> None:
    shown.open(HOME)
    shown.heard()
    page = shown.open(TOPIC).one("document frame")
    assert shown.heard()[-1] == heard(page)


@pytest.mark.parametrize("route", WITH_MUCH_TO_PRESS, ids=str)
def test_tab_is_heard_at_every_step_in_reading_order_and_the_ring_is_there(shown: Shown, route: Route) -> None:
    page = shown.open(route).one("document frame")
    # Of choices that exclude each other, Tab stops at the one that is made.
    stops = [n for n in page.walk() if "focusable" in n.states and n is not page and n.role != "radio button"]
    walked: list[str] = []
    for _time in range(30):
        shown.heard()
        shown.press("Tab")
        (step,) = shown.heard()
        assert shown.seen["ring"]
        if not step.startswith("radio button"):
            walked.append(step)
        if len(walked) == min(6, len(stops)):
            break
    assert walked == [heard(node) for node in stops[: len(walked)]]
    assert len(walked) == min(6, len(stops))


def test_shift_and_tab_is_heard_on_the_way_back(shown: Shown) -> None:
    page = shown.open(TOPIC).one("document frame")
    stops = [node for node in page.walk() if "focusable" in node.states and node is not page]
    shown.press("Tab", times=3)
    shown.heard()
    shown.press("Shift+Tab")
    assert shown.heard() == [heard(stops[1])]


def test_a_source_card_is_heard_and_gives_the_focus_back(shown: Shown) -> None:
    shown.open(TOPIC)
    chip = f"push button “{_chip(shown)}”"
    until(shown, chip)
    shown.heard()
    shown.press("Return")
    window = shown.read()
    card = window.all("dialog")[-1]
    assert window.focused in list(card.walk())
    assert card.name
    assert shown.heard()[-1] == "push button “Close”"
    shown.press("Escape")
    assert shown.heard()[-1] == chip
    assert not shown.read().all("dialog")


def _chip(shown: Shown) -> str:
    chips = shown.read().one("document frame").all("push button")
    return next(chip.name for chip in chips if chip.name.startswith("Source: "))


def test_a_word_card_is_heard_and_gives_the_focus_back(shown: Shown, pack: Pack) -> None:
    route, words = _a_word_in_text(pack)
    shown.open(route)
    link = f"link “{words}”"
    until(shown, link)
    shown.press("Return")
    card = shown.read().all("dialog")[-1]
    assert shown.read().focused in list(card.walk())
    shown.press("Escape")
    assert shown.read().focused is not None
    assert shown.heard()[-1] == link


def _a_word_in_text(pack: Pack) -> tuple[Route, str]:
    for entry in pack.contents(ENGLISH).topics:
        for idea in pack.topic(entry.id, ENGLISH).ideas[:1]:
            for run in (run for block in idea.blocks for run in block.text):
                if run.target is not None and run.target.scheme is Scheme.TERM:
                    return Route(Place.TOPIC, entry.id, idea.id), run.text
    pytest.fail("no text links to a word")


def test_a_link_can_be_pressed_by_the_reader_itself(shown: Shown) -> None:
    page = shown.open(TOPIC).one("document frame")
    link = next(link for link in page.all("link") if link.name[:1].isdigit() or link.name == "Source")
    assert shown.activate(link)
    assert shown.read().all("dialog")


@pytest.mark.parametrize("opens", ["language", "display", "help"])
def test_a_sheet_is_heard_keeps_the_focus_and_gives_it_back(shown: Shown, opens: str) -> None:
    names = {"language": "Language: English", "display": "Text size and colors", "help": "Help now 988"}
    page = shown.open(TOPIC)
    assert shown.activate(page.one("push button", names[opens]))
    window = shown.read()
    sheet = window.one("dialog")
    assert sheet.name
    assert "modal" in sheet.states
    assert window.focused in list(sheet.walk())
    within = {heard(node) for node in sheet.walk()}
    shown.heard()
    shown.press("Tab", times=12)
    shown.press("Shift+Tab", times=3)
    assert set(shown.heard()) <= within
    shown.press("Escape")
    assert not shown.read().all("dialog")


def test_an_answer_is_heard(shown: Shown, layout: str) -> None:
    window = shown.open(Route(Place.MYTHS))
    row = next(b for b in window.one("document frame").all("push button") if b.name == "Find out" or "“" in b.name)
    shown.heard()
    assert shown.activate(row)
    window = shown.read()
    answer = window.focused
    assert answer is not None
    assert answer.role == "panel"
    words = ("Protected. ", "It depends. ", "Not protected. ")
    assert answer.name.startswith(words)
    assert answer.name not in words
    assert shown.heard()[-1] == heard(answer)
    if layout == "desktop":
        assert "collapsed" in row.states
        assert "expanded" in window.one("push button", row.name).states


@DESKTOP
def test_what_was_found_is_announced_while_typing(shown: Shown) -> None:
    shown.open(Route(Place.SEARCH))
    shown.hear(lambda said: said == "text “Search the guide”")
    shown.do("write", words="subpoena")
    shown.hear(lambda said: said.endswith(("result", "results")))
    shown.press("Tab")
    focused = shown.read().focused
    assert focused is not None
    assert focused.role == "push button"
    assert "subpoena" in focused.name.casefold()


@DESKTOP
def test_the_navigation_says_where_one_is(shown: Shown) -> None:
    window = shown.open(TOPIC)
    here = [button.name for button in window.all("push button") if button.description == "You are here"]
    assert here == [window.one("document frame").name]
    names = [node.name for node in window.walk()]
    assert names.index(here[0]) < names.index("Show words for") < names.index("Clients")
