"""Whatever an author types: it is shown, or it is told. It never ends the program, and is never dropped in silence."""

import re
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confidentiality_guide.packs.source.glossary_file import parse_glossary
from confidentiality_guide.packs.source.raw import Message, RawBlock, RawTopic
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.teaching.blocks import Kind
from tests.packs.written import FILES, FRONT_MATTER, GOOD_TOPIC, OPENING, errors, read

GLOSSARY = FILES["glossary.md"]
SNIPPETS = [
    *"#-*+!_[](){}<>|`\\&:;\"'“”.=~ \n\t\r\0\x02é",
    "\n\n",
    "    ",
    "  \n",
    "!!! ",
    "## ",
    "{#x}",
    "1. ",
    "[a](source:b)",
    "![a](figure:b)",
    "<b>",
    "<!--",
    "---\n",
    "| a |",
    ":   ",
    '"t"',
    ".if-minor",
    "\ufeff",
    "\u200b",
]
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 12), st.sampled_from(["", *SNIPPETS])), min_size=1, max_size=6
)


def edited(text: str, changes: list[tuple[float, int, str]]) -> str:
    """The text with pieces cut out at some places and others put in."""
    for where, cut, put in changes:
        at = int(where * len(text))
        text = text[:at] + put + text[at + cut :]
    return text


def body_of(text: str) -> str:
    """What follows the front matter."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return text
    end = next(number for number, line in enumerate(lines) if number and line.rstrip() == "---")
    return "\n".join(lines[end + 1 :])


def words(text: str) -> Counter[str]:
    """The words and numbers of a text, however they are marked up."""
    return Counter(re.findall(r"[^\W_]+", text))


def shown(topic: RawTopic) -> Counter[str]:
    """The words that a topic as read has kept somewhere."""
    kept: Counter[str] = Counter()
    for idea in topic.ideas:
        kept += words(f"{idea.id} {' '.join(idea.heading.conditions)}")
        for block in (idea.heading, *idea.blocks):
            kept += words(" ".join(message.text for message in messages_of(block)))
            kept += _named(block)
            for inner in block.body:
                kept += _numbers(inner)
    return kept


def _named(block: RawBlock) -> Counter[str]:
    name = f"{block.verdict or block.kind} {' '.join(block.conditions)} {block.id.rpartition('/')[2]}"
    figure = f"figure {block.figure}" if block.figure else ""
    return words(f"{name} {figure}") + _numbers(block)


def _numbers(block: RawBlock) -> Counter[str]:
    numbers = range(1, len(block.items) + 1) if block.kind is Kind.STEPS else ()
    return words(" ".join(f"{number} 1" for number in numbers))


@given(edits)
@settings(max_examples=400, deadline=None)
def test_an_edited_topic_without_errors_has_kept_every_word(changes: list[tuple[float, int, str]]) -> None:
    text = edited(GOOD_TOPIC, changes)
    topic, found = read(text)
    if not errors(found):
        assert topic is not None
        assert not words(body_of(text)) - shown(topic)


@given(st.lists(st.sampled_from([*SNIPPETS, "a", "b c", "\n", "\n\n", "    d"]), max_size=40))
@settings(max_examples=400, deadline=None)
def test_any_body_without_errors_has_kept_every_word(pieces: list[str]) -> None:
    body = OPENING + "".join(pieces) + "\n"
    topic, found = read(FRONT_MATTER + body)
    if not errors(found):
        assert topic is not None
        assert not words(body) - shown(topic)


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    for text in (data, FRONT_MATTER.encode() + data, (FRONT_MATTER + OPENING).encode() + data):
        topic, found = read(text)
        assert topic is not None or errors(found)
        parse_glossary(text, "glossary.md")


@given(edits)
@settings(max_examples=200, deadline=None)
def test_an_edited_glossary_without_errors_has_kept_every_word(changes: list[tuple[float, int, str]]) -> None:
    text = edited(GLOSSARY, changes)
    terms, found = parse_glossary(text.encode(), "glossary.md")
    if not errors(found):
        texts: list[Message] = [message for term in terms for message in (term.word, *term.meaning)]
        kept = words(" ".join([message.text for message in texts] + [str(term.id) for term in terms]))
        assert not words(body_of(text)) - kept


@given(edits)
@settings(max_examples=100, deadline=None)
def test_every_finding_has_a_line_of_the_file_and_a_hint(changes: list[tuple[float, int, str]]) -> None:
    text = edited(GOOD_TOPIC, changes)
    lines = len(re.split("\r\n|\r|\n", text))
    for finding in read(text)[1]:
        assert 0 <= finding.line <= lines
        assert finding.message.endswith((".", "!", "?", "”"))
        assert finding.hint.endswith((".", "!", "?", "”"))


SLOW = {
    "nested lists": "- " * 3 + "a\n",
    "headings": "## a\n\n",
    "brackets": "[" * 60 + "a\n\n",
    "half links": "[a](b" * 40 + "\n\n",
    "stars": "*a " * 80 + "\n\n",
    "quotations": "> " * 100 + "\n\n",
    "bars": "|" * 190 + "\n",
    "HTML": "<a " * 60 + "\n\n",
    "callouts": "!!! ask\n",
    "colons": ": a\n",
}


@pytest.mark.parametrize("piece", SLOW.values(), ids=SLOW)
def test_a_large_file_made_to_be_slow_is_read_or_refused_in_time(piece: str) -> None:
    text = (FRONT_MATTER + OPENING + piece * 100_000)[:399_000]
    began = time.perf_counter()
    read(text)
    assert time.perf_counter() - began < 20
