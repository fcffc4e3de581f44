"""Whatever an author types into a story, a ladder, a party or a concept: it is kept, or it is told."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confidentiality_guide.packs.build.cache import Cache
from confidentiality_guide.packs.source.outlined_texts import Outlined, parts_of
from confidentiality_guide.packs.source.party_file import CHANGES_TITLE
from confidentiality_guide.packs.source.raw import (
    Message,
    RawBlock,
    RawConcept,
    RawLadder,
    RawParty,
    RawScenario,
)
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.teaching.blocks import Kind
from tests.packs.source.pages import FORMATS, Parse
from tests.packs.written import errors

SNIPPETS = [
    *"#-*+!_[](){}<>|`\\&:;\"'“”.=~ \n\t\0é",
    "\n\n",
    "    ",
    "!!! ",
    "## ",
    "### ",
    "{#x}",
    "{.fine}",
    "1. ",
    "- ",
    "- [a](#b){.fine}\n\n",
    "[x] ",
    "[a](source:b)",
    "[a](#b)",
    "![a](check:b)",
    '{misconception="b"}',
    "---\n",
    '"t"',
    ".if-minor",
]
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 12), st.sampled_from(["", *SNIPPETS])), min_size=1, max_size=6
)
formats = st.sampled_from(sorted(FORMATS))


def edited(text: str, changes: list[tuple[float, int, str]]) -> str:
    for where, cut, put in changes:
        at = int(where * len(text))
        text = text[:at] + put + text[at + cut :]
    return text


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


def body_of(text: str) -> str:
    return text.split("---\n", 2)[2] if text.startswith("---\n") else text


def kept(raw: Outlined) -> Counter[str]:
    """The words that a page as read has kept somewhere."""
    return words(" ".join([*_texts(raw), *_named(raw)]))


def _texts(raw: Outlined) -> Iterator[str]:
    for part in parts_of(raw):
        if isinstance(part, Message):
            yield part.text
            continue
        yield " ".join(message.text for message in messages_of(part))
        for block in (part, *part.body):
            yield _name(block)


def _name(block: RawBlock) -> str:
    numbers = range(1, len(block.items) + 1) if block.kind is Kind.STEPS else ()
    marks = " ".join(f"{number} 1" for number in numbers)
    return f"{block.verdict or block.kind} {' '.join(block.conditions)} {block.id.rpartition('/')[2]} {marks} {block.opens}"


def _named(raw: Outlined) -> Iterator[str]:
    match raw:
        case RawScenario():
            for scene in raw.scenes:
                for choice in scene.choices:
                    yield f"{choice.leads_to} {choice.tone} {' '.join(choice.care)} {' '.join(choice.conditions)}"
        case RawLadder():
            for step in raw.steps:
                yield f"{step.verdict or 'undecided'} {'others' if step.others else ''}"
        case RawParty():
            for cell in raw.cells:
                yield f"{cell.verdict or 'undecided'} {CHANGES_TITLE if cell.changes else ''}"
        case RawConcept():
            for question in raw.questions:
                for answer in question.answers:
                    yield f"{'x' if answer.right else ''} misconception {answer.misconception or ''}"


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_good_page_has_no_fault_and_keeps_every_word(name: str) -> None:
    parse, file, text = FORMATS[name]
    raw, found = parse(text.encode(), file)
    assert not found, [str(finding) for finding in found]
    assert raw is not None
    assert not words(body_of(text)) - kept(raw)


@given(formats, edits)
@settings(max_examples=600, deadline=None)
def test_an_edited_page_without_errors_has_kept_every_word(name: str, changes: list[tuple[float, int, str]]) -> None:
    parse, file, text = FORMATS[name]
    text = edited(text, changes)
    raw, found = parse(text.encode(), file)
    if not errors(found):
        assert raw is not None
        assert not words(body_of(text)) - kept(raw)


@given(formats, edits)
@settings(max_examples=200, deadline=None)
def test_every_finding_has_a_line_of_the_file_and_a_hint(name: str, changes: list[tuple[float, int, str]]) -> None:
    parse, file, text = FORMATS[name]
    text = edited(text, changes)
    lines = len(text.split("\n"))
    for finding in parse(text.encode(), file)[1]:
        assert 0 <= finding.line <= lines
        assert finding.message.endswith((".", "!", "?", "”"))
        assert finding.hint.endswith((".", "!", "?", "”"))


@given(formats, st.lists(st.sampled_from([*SNIPPETS, "a", "b c", "\n", "    d"]), max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_body_is_read_or_told(name: str, pieces: list[str]) -> None:
    parse, file, text = FORMATS[name]
    head = text[: text.index("## ")]
    for body in ("".join(pieces), "## A {#a}\n\n" + "".join(pieces)):
        raw, found = parse((head + body).encode(), file)
        assert raw is not None or errors(found)


@given(formats, st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_told(name: str, data: bytes) -> None:
    parse, file, text = FORMATS[name]
    for whole in (data, text.encode()[:300] + data):
        raw, found = parse(whole, file)
        assert raw is not None or errors(found)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_page_that_is_remembered_is_the_same(name: str) -> None:
    parse, file, text = FORMATS[name]
    first = Cache.load(None)
    read = _parser(first, name)(text.encode(), file)
    second = Cache(first.new, first.new.environment)
    assert _parser(second, name)(text.encode(), file) == read == parse(text.encode(), file)


def _parser(cache: Cache, name: str) -> Parse:
    parsers = cache.parsers()
    of_formats: dict[str, Parse] = {"ladder": parsers.ladder, "party": parsers.party, "concept": parsers.concept}
    return of_formats.get(name, parsers.scenario)
