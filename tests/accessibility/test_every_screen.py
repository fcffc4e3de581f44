"""What holds on every screen, in both layouts: everything is named, nothing is said twice, headings tell the way."""

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from confidentiality_guide.tour import Stop
from confidentiality_guide.visits.route import WELCOME, Place
from tests.accessibility.heard import Node

CONTROLS = {"push button", "radio button", "check box", "link", "text"}
TEXTS = {"label", "paragraph", "list item", "heading"}
# What takes the focus for its words to be read: the page itself, and an answer that has appeared.
READ = {"document frame", "panel"}
# Whose heading is a greeting, or a question that is made new with each choice.
OTHERWISE_HEADED = {Place.HOME, Place.WHO_CAN_KNOW}

Screens = dict[Stop, Node]
Rule = Callable[[Node], Iterator[str]]


def broken(screens: Screens, rule: Rule) -> str:
    """Where a rule does not hold: a line for each thing, with the first stop it was met on."""
    found: dict[str, str] = {}
    for stop, window in screens.items():
        for what in rule(window):
            found.setdefault(what, stop.name)
    return "\n".join(f"{stop}: {what}" for what, stop in found.items())


def unnamed(window: Node) -> Iterator[str]:
    """What takes the focus and has no name, or no role that says what it is."""
    for parent, node in window.with_parents():
        if "focusable" in node.states or node.role in CONTROLS:
            if not node.name.strip():
                yield f"a {node.role} in {parent} has no name"
            if node.role not in CONTROLS | READ:
                yield f"{node} takes the focus"


def said_twice(window: Node) -> Iterator[str]:
    """A control whose inner words are read too, a decoration beside the words that say the same, a label before both."""
    for node in window.walk():
        if node.role in CONTROLS:
            yield from (f"{inner} in {node}" for inner in node.walk() if inner is not node and inner.name)
        texts = [child for child in node.children if child.name and child.role in TEXTS | {"filler"}]
        for one, next_one in pairwise(texts):
            if next_one.name == one.name or next_one.name.startswith(f"{one.name}:"):
                yield f"{next_one} after {one}"


def links_out_of_place(window: Node) -> Iterator[str]:
    """A link that is not part of what it stands in."""
    for parent, node in window.with_parents():
        if node.role == "link" and (parent.role not in TEXTS or node.name not in parent.name):
            yield f"{node} in {parent}"


def list_items_out_of_place(window: Node) -> Iterator[str]:
    """A list item outside a list; in a figure the parts are items of the picture."""
    for parent, node in window.with_parents():
        if node.role == "list item" and parent.role not in {"list", "image"}:
            yield f"{node} in {parent}"
        if node.role == "list" and not any(child.role == "list item" for child in node.children):
            yield f"{node} has no items"


def headings_that_jump(window: Node) -> Iterator[str]:
    """A page begins with its title, and no level is left out on the way down."""
    for page in (*window.all("document frame"), *window.all("dialog")):
        levels = [heading.level for heading in page.all("heading")]
        if page.role == "document frame" and levels[:1] != [1]:
            yield f"{page} begins with a heading of level {levels[:1]}"
        if levels.count(1) > (2 if page.all("dialog") else 1):
            yield f"{page} has {levels.count(1)} titles"
        yield from (f"{page} goes from level {one} to {two}" for one, two in pairwise(levels) if two > one + 1 > 1)


def groups_without_name(window: Node) -> Iterator[str]:
    """What opens beside or over the page, and pictures, say what they are. Of a hidden page not even the name is told."""
    for node in window.walk() if window.all("document frame") else ():
        if node.role in {"frame", "dialog", "image"} and not node.name.strip():
            yield f"a {node.role} has no name"


@pytest.mark.parametrize(
    "rule",
    [unnamed, said_twice, links_out_of_place, list_items_out_of_place, headings_that_jump, groups_without_name],
    ids=lambda rule: str(rule.__name__),
)
def test_nothing_on_any_screen_is(screens: Screens, rule: Rule) -> None:
    assert not broken(screens, rule), broken(screens, rule)


def test_every_screen_is_read(screens: Screens) -> None:
    silent = [
        stop.name for stop, window in screens.items() if len(list(window.walk())) < (3 if stop.opens == "hide" else 12)
    ]
    assert len(screens) >= 30
    assert not silent


def test_every_window_says_where_one_is(screens: Screens) -> None:
    for stop, window in screens.items():
        assert window.role == "frame"
        if stop.opens != "hide":
            page = window.one("document frame")
            assert window.name.replace(" · ", ", ") == f"{page.name}, Confidentiality Guide", stop.name
            if stop.route.place not in OTHERWISE_HEADED and "myth" not in stop.name:
                assert page.one("heading").name in page.name, stop.name


def test_the_bar_is_on_every_screen_and_says_the_same(screens: Screens, layout: str) -> None:
    own = ["Search"] if layout == "desktop" else ["I’m done"]
    ever = {"Language: English", "Text size and colors", "Help now 988"}
    begun = {"Back", "Home", "Hide this page", *own}  # before a visit there is nothing to go back to, to hide or to end
    for stop, window in screens.items():
        if stop.opens != "hide":
            wanted = ever if stop.route == WELCOME else ever | begun
            assert wanted <= {button.name for button in window.all("push button")}, stop.name


def test_a_hidden_page_cannot_be_heard(screens: Screens) -> None:
    window = next(window for stop, window in screens.items() if stop.opens == "hide")
    said = {node.name for node in window.walk() if node.name.strip()}
    assert said == {"Page hidden. Press to come back."}
    assert window.focused == window.one("push button")
