"""What an idea may hold, so that it fits one kiosk screen. The numbers are those of docs/authoring.md."""

from collections.abc import Iterable

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.limits import messages_of_all, tell_length, tell_words
from confidentiality_guide.packs.source.raw import Message, RawBlock, RawIdea
from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import TopicKind

ASIDES = frozenset({Kind.SUBHEADING, Kind.EXAMPLE, Kind.LAW, Kind.CRISIS, Kind.FIGURE, Kind.TABLE})
SLOTS = {
    Kind.VERDICT: "verdict",
    Kind.ASK: "question to ask",
    **dict.fromkeys(ASIDES, "aside (steps, list, example, law, crisis, figure or table)"),
}
_LISTS = frozenset({Kind.BULLETS, Kind.STEPS})
_LEAD = frozenset({Kind.PARAGRAPH, *_LISTS})
_MOST_LEAD_BLOCKS = 2
_MOST_WORDS = {"heading": 7, "lead": 45, "verdict": 30, "aside": 50, "ask": 20}
_SPLIT = "Say less, or make a second idea of it."


def check_ideas(ideas: Iterable[RawIdea], kind: TopicKind, found: Finder) -> None:
    """Tell what is too much in the ideas of a topic, in the wrong place, or missing."""
    ideas = tuple(ideas)
    for idea in ideas:
        _check_lengths(idea, found)
        _check_slots(idea, found)
        _check_order(idea, found)
        _check_clients(idea, found)
        _check_quotes(idea, found)
        if kind is TopicKind.MYTHS and not any(block.kind is Kind.VERDICT for block in idea.blocks):
            message = "The myth has no verdict."
            found.error(idea.heading.line, "myth", message, "Add !!! protected, depends or not-protected.")
    if ideas and not any(_for_clients(block) for idea in ideas for block in idea.blocks):
        message = "The topic has nothing for clients."
        found.error(ideas[0].heading.line, "no-client-text", message, "Begin an idea with a paragraph in plain words.")


def lead_of(idea: RawIdea) -> tuple[RawBlock, ...]:
    """The paragraphs and lists of an idea that are not part of its aside."""
    aside = {block.id for block in aside_of(idea)}
    return tuple(block for block in idea.blocks if block.kind in _LEAD and block.id not in aside)


def aside_of(idea: RawIdea) -> tuple[RawBlock, ...]:
    """The first aside of an idea; with a subheading, the list below it."""
    for place, block in enumerate(idea.blocks):
        if block.kind is Kind.SUBHEADING:
            return (block, *(b for b in idea.blocks[place + 1 : place + 2] if b.kind in _LISTS))
        if block.kind in ASIDES:
            return (block,)
    return ()


def _for_clients(block: RawBlock) -> bool:
    return block.layer is Layer.CLIENT and block.kind is not Kind.SUBHEADING


def _check_lengths(idea: RawIdea, found: Finder) -> None:
    _check_length("heading", [idea.heading], found)
    lead = lead_of(idea)
    _check_length("lead", lead, found)
    if len(lead) > _MOST_LEAD_BLOCKS:
        line, of_what = lead[_MOST_LEAD_BLOCKS].line, "paragraphs and lists"
        tell_length("lead", len(lead), _MOST_LEAD_BLOCKS, line, found, of_what=of_what, hint=_SPLIT)
    aside = aside_of(idea)
    if aside and aside[0].kind is not Kind.FIGURE:
        _check_length("aside", aside, found)
    for block in idea.blocks:
        if block.kind in {Kind.VERDICT, Kind.ASK}:
            _check_length(block.kind, [block], found)


def _check_length(part: str, blocks: Iterable[RawBlock], found: Finder) -> None:
    tell_words(part, blocks, _MOST_WORDS[part], found, hint=_SPLIT)


def _check_slots(idea: RawIdea, found: Finder) -> None:
    first: dict[tuple[str, tuple[str, ...]], int] = {}
    for block in idea.blocks:
        if block.kind not in SLOTS:
            continue
        slot = SLOTS[block.kind]
        line = first.setdefault((slot, tuple(sorted(block.conditions))), block.line)
        if line != block.line:
            message = f"The idea has a second {slot}; the first is on line {line}."
            found.error(block.line, "one-each", message, "Keep one, or make a second idea.")


def _check_order(idea: RawIdea, found: Finder) -> None:
    for place, block in enumerate(idea.blocks):
        below = idea.blocks[place + 1 : place + 2]
        if block.kind is Kind.SUBHEADING and not any(after.kind in _LISTS for after in below):
            hint = "Put numbered steps or a bullet list right below it, or take it out."
            found.error(block.line, "subheading", "No list follows the “###” heading.", hint)
    lead, aside = lead_of(idea), aside_of(idea)
    for block in lead:
        if block.kind is Kind.STEPS:
            hint = "Give the steps a title with “###”."
            found.warning(block.line, "steps", "Numbered steps stand without a “###” heading.", hint)
        if aside and block.line > aside[0].line:
            hint = "Put it above: at a kiosk it is shown with the first paragraphs."
            found.warning(block.line, "order", "Text follows the aside.", hint)


def _check_clients(idea: RawIdea, found: Finder) -> None:
    if not any(_for_clients(block) for block in idea.blocks):
        message = "The idea has nothing for clients: they would see a heading alone."
        found.warning(idea.heading.line, "no-client-text", message, "Add a paragraph in plain words.")


def _check_quotes(idea: RawIdea, found: Finder) -> None:
    check_quotes(messages_of_all((idea.heading, *idea.blocks)), found)


def check_quotes(messages: Iterable[Message], found: Finder) -> None:
    """Tell quotation marks and apostrophes as a typewriter has them."""
    for message in messages:
        text = plain(message.runs)
        if '"' in text or "'" in text:
            sign = '"' if '"' in text else "'"
            hint = "Type “ ” and ’."
            found.warning(message.line, "straight-quotes", f"The text holds a straight quotation mark, {sign}.", hint)
