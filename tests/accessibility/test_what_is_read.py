"""The words of a page reach a screen reader whole, in order, and as what they are."""

from collections.abc import Iterator

import pytest

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block, Kind, without_citations_at_end
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.topics import Idea
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.tour import ENGLISH, Stop
from confidentiality_guide.visits.route import Place, Route
from tests.accessibility.heard import Node, Shown

WORDS = {Verdict.PROTECTED: "Protected", Verdict.DEPENDS: "It depends", Verdict.NOT_PROTECTED: "Not protected"}

Screens = dict[Stop, Node]


def topics(screens: Screens) -> list[tuple[Stop, Node]]:
    """The stops that are nothing but a topic, with the page itself."""
    found = [(stop, window) for stop, window in screens.items() if stop.route.place is Place.TOPIC and not stop.opens]
    return [(stop, window.one("document frame")) for stop, window in found]


def ideas_of(stop: Stop, pack: Pack) -> list[Idea]:
    """The ideas that are on a page."""
    ideas = pack.topic(TopicId(stop.route.id), ENGLISH).ideas
    shown = [idea.shown(stop.reader.layers) for idea in ideas]
    if stop.layout == "desktop":
        return shown
    return [idea for idea in shown if idea.id == stop.route.idea] or [next(idea for idea in shown if idea.blocks)]


def spoken(block: Block) -> Iterator[str]:
    """The words of a block that must be read; citations at an end may be a chip, or one word at a kiosk."""
    if block.kind is Kind.LAW:
        return  # its words are those of the source
    if block.kind is Kind.TABLE:
        yield from (plain(cell) for row in block.rows for cell in row)
        return
    for text in (block.text, *block.items):
        if text:
            yield plain(without_citations_at_end(text))
    for inner in block.body:
        yield from spoken(inner)


def first_unread(words: Iterator[str], names: list[str]) -> str:
    """The first words that are not read, or not in their turn; nothing where all are."""
    place = 0
    for said in words:
        found = next((n for n in range(place, len(names)) if said in names[n]), None)
        if found is None:
            return said
        place = found
    return ""


def in_reading_order(idea: Idea, layout: str) -> Iterator[str]:
    """The words of an idea; a kiosk puts the question to take along wherever there is room."""
    yield plain(idea.heading.text)
    for block in idea.blocks:
        if layout == "desktop" or block.kind is not Kind.ASK:
            yield from spoken(block)


def test_every_word_of_a_topic_is_read_in_its_turn(screens: Screens, pack: Pack) -> None:
    for stop, page in topics(screens):
        names = [node.name for node in page.walk()]
        words = [word for idea in ideas_of(stop, pack) for word in in_reading_order(idea, stop.layout)]
        assert first_unread(iter(words), names) == "", stop.name


def test_every_idea_begins_with_a_heading_one_level_below_the_title(screens: Screens, pack: Pack) -> None:
    for stop, page in topics(screens):
        headings = {(heading.name, heading.level) for heading in page.all("heading")}
        title = pack.topic(TopicId(stop.route.id), ENGLISH).entry.title
        assert {(title, 1), *((plain(idea.heading.text), 2) for idea in ideas_of(stop, pack))} <= headings, stop.name


def test_every_link_in_a_text_is_a_link(screens: Screens, pack: Pack) -> None:
    for stop, page in topics(screens):
        links = {link.name for link in page.all("link")}
        for idea in ideas_of(stop, pack):
            for block in idea.blocks:
                if block.kind in {Kind.PARAGRAPH, Kind.BULLETS, Kind.STEPS}:
                    texts = [without_citations_at_end(text) for text in block.texts]
                    wanted = {run.text for text in texts for run in text if run.target is not None}
                    assert wanted <= links | {name.strip() for name in links}, (stop.name, wanted - links)


def test_every_verdict_is_read_with_its_word_its_reason_and_its_source(screens: Screens, pack: Pack) -> None:
    for stop, page in topics(screens):
        panels = [panel for panel in page.all("panel") if panel.name]
        for verdict in (block for idea in ideas_of(stop, pack) for block in idea.blocks if block.verdict):
            assert verdict.verdict is not None
            word, reasons = WORDS[verdict.verdict], list(spoken(verdict))
            panel = next(panel for panel in panels if all(reason in panel.name for reason in reasons))
            said = [node.name for node in panel.walk()][1:]
            assert panel.name.startswith(word)
            assert first_unread(iter([word, *reasons]), said) == ""
            chips = panel.all("push button")
            assert chips, f"{stop.name}: {panel} has no source"
            assert all(chip.name.startswith("Source: ") for chip in chips)


def test_steps_are_counted_and_items_belong_to_their_list(screens: Screens, pack: Pack) -> None:
    met = 0
    for stop, page in topics(screens):
        lists = [[item.name for item in each.children if item.role == "list item"] for each in page.all("list")]
        for block in (block for idea in ideas_of(stop, pack) for block in idea.blocks):
            if block.kind in {Kind.STEPS, Kind.BULLETS}:
                wanted = [plain(without_citations_at_end(item)) for item in block.items]
                if block.kind is Kind.STEPS:
                    wanted = [f"{place}. {words}" for place, words in enumerate(wanted, start=1)]
                assert any(_begin_alike(items, wanted) for items in lists), (stop.name, wanted)
                met += 1
    assert met > 10


def _begin_alike(items: list[str], wanted: list[str]) -> bool:
    pairs = list(zip(items, wanted, strict=False))
    return len(items) == len(wanted) and all(item.startswith(words) for item, words in pairs)


def test_every_figure_says_what_it_shows_and_then_its_words(screens: Screens, pack: Pack) -> None:
    met = 0
    for stop, page in topics(screens):
        for block in (block for idea in ideas_of(stop, pack) for block in idea.blocks):
            if block.figure is None:
                continue
            figure = pack.figure(block.figure, ENGLISH)
            names = [node.name for node in page.walk()]
            image = page.one("image", plain(block.text))
            said = {node.name for node in image.walk()}
            assert names.index(figure.title) < names.index(image.name), stop.name
            assert {part.name for part in figure.parts if part.key != "rows"} <= said, stop.name
            met += 1
    assert met >= 5


def test_a_figure_can_be_heard_as_a_list(shown: Shown, pack: Pack) -> None:
    route, figure = _a_figure(pack)
    page = shown.open(route)
    assert shown.activate(page.one("push button", "Read as a list"))
    listed = shown.read().one("list", figure.title)
    said = {node.name for node in listed.walk()}
    assert {words for part in figure.parts for words in (part.text, *part.points) if words} <= said


def _a_figure(pack: Pack):  # type: ignore[no-untyped-def]
    for entry in pack.contents(ENGLISH).topics:
        for idea in pack.topic(entry.id, ENGLISH).ideas:
            for block in idea.blocks:
                if block.figure is not None:
                    return Route(Place.TOPIC, entry.id, idea.id), pack.figure(block.figure, ENGLISH)
    pytest.fail("no topic has a figure")


def test_a_source_card_says_its_name_once_and_everything_on_it(screens: Screens, pack: Pack) -> None:
    stop, window = next((s, w) for s, w in screens.items() if s.opens.startswith("source:"))
    source = pack.source(stop.opens.partition(":")[2], ENGLISH)  # type: ignore[arg-type]
    said = [node.name for node in window.one("dialog", source.title).walk()]
    assert source.claim in said
    assert source.address in said
    assert any(name.startswith(source.cite) for name in said)
    assert any(name.startswith("Checked: ") for name in said)
    assert any(name.startswith("How we checked: ") for name in said)


def test_a_word_card_says_what_the_word_means(screens: Screens, pack: Pack) -> None:
    stop, window = next((s, w) for s, w in screens.items() if s.opens.startswith("term:"))
    term = next(term for term in pack.terms(ENGLISH) if term.id == stop.opens.partition(":")[2])
    said = [node.name for node in window.one("dialog", term.word).walk()]
    assert first_unread((plain(without_citations_at_end(text)) for text in term.meaning), said) == ""


def test_a_choice_says_which_one_is_made(screens: Screens) -> None:
    window = next(window for stop, window in screens.items() if stop.opens == "display")
    sheet = window.one("dialog", "Text size and colors")
    assert "modal" in sheet.states
    chosen = [choice.name for choice in sheet.all("radio button") if "checked" in choice.states]
    assert chosen[:2] == ["100 %", "Light"]


def test_boxes_of_links_lie_in_their_text(shown: Shown, pack: Pack) -> None:
    page = shown.open(Route(Place.TOPIC, _with_links(pack)))
    del page
    for parent, node in shown.read(boxes=True).one("document frame").with_parents():
        if node.role == "link":
            x, y, wide, high = node.box
            px, py, parent_wide, parent_high = parent.box
            assert min(wide, high) > 0
            assert px <= x
            assert py <= y
            assert x + wide <= px + parent_wide + 1
            assert y + high <= py + parent_high + 1


def _with_links(pack: Pack) -> TopicId:
    return next(entry.id for entry in pack.contents(ENGLISH).topics if "hipaa" in entry.id)
