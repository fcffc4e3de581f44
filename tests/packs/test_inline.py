"""Running text."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.packs.source.inline import InlineError, InlineParser
from confidentiality_guide.teaching.inline import Run, Scheme, Target, plain

PARSER = InlineParser()


def test_emphasis_and_links_become_runs() -> None:
    assert PARSER.runs("See *both* of **[the notes](topic:your-record#more)**.") == (
        Run("See "),
        Run("both", emphasis=True),
        Run(" of "),
        Run("the notes", strong=True, target=Target(Scheme.TOPIC, "your-record", "more")),
        Run("."),
    )


def test_an_escaped_sign_is_text() -> None:
    assert PARSER.runs(r"A \* and \[ and \|.") == (Run("A * and [ and |."),)


def test_an_ampersand_is_text() -> None:
    assert plain(PARSER.runs("Blanchard & Farber, AT&T")) == "Blanchard & Farber, AT&T"


def test_the_place_where_a_line_is_broken_means_nothing() -> None:
    assert PARSER.runs("one\ntwo") == PARSER.runs("one two")


def test_an_arabic_text_keeps_its_joiners() -> None:
    assert plain(PARSER.runs("می‌خواهم [خصوصی](term:privacy)")) == "می‌خواهم خصوصی"


@pytest.mark.parametrize(
    ("message", "says"),
    [
        ("[a](source:b", "not complete"),
        ("[a] (source:b)", "not complete"),
        ("a(source:b)", "is left"),
        ("[a][b]", "not complete"),
        ("[a]", "not complete"),
        ("[a](http://b.c)", "none of"),
        ("<http://b.c>", "none of"),
        ("<a@b.c>", "none of"),
        ("[a](story:b)", "none of"),
        ("[a](scenario:b#c)", "not an id"),
        ("[a](ladder:)", "not an id"),
        ("[a](state:taxes)", "“taxes”"),
        ("[a](b)", "none of"),
        ("[a](source:)", "not an id"),
        ("[a](source:B)", "not an id"),
        ("[a](source:b#c)", "not an id"),
        ("[a](topic:b#)", "not an id"),
        ("[a](topic:b#c#d)", "not an id"),
        ("[a](topic:-b)", "not an id"),
        ('[a](topic:b "c")', "title"),
        ("[](topic:b)", "no words"),
        ("[a ![b](figure:c)](topic:d)", "picture"),
        ("[![a](figure:b)](topic:c)", "no words"),
        ("![a](figure:b) c", "picture"),
        ("a <b>c</b>", "HTML"),
        ("a <!-- c", "“<”"),
        ("a&nbsp;b", "entity"),
        ("a&#8212;b", "entity"),
        ("`a`", "backtick"),
        ("a  \nb", "Two spaces"),
        ("a {#b}", "brace"),
        ("a *b", "“*”"),
        ("a_b", "“_”"),
        ("a | b", "bar"),
        ("~~a~~", "“~~”"),
        (r"a \q", "backslash"),
        ("a\x02b", "control character"),
        ("\x02klzzwxh:0000\x03", "control character"),
        ("a" * 4001, "most allowed"),
        ("[" * 4000, "brackets"),
    ],
)
def test_what_the_dialect_does_not_have_is_refused(message: str, says: str) -> None:
    with pytest.raises(InlineError, match=says.replace("*", r"\*")) as refused:
        PARSER.runs(message)
    assert refused.value.hint


def test_a_refused_message_leaves_nothing_behind() -> None:
    for message in ("a <b>", "**a", "&amp;", "*a [b](source:c"):
        with pytest.raises(InlineError):
            PARSER.runs(message)
        assert PARSER.runs("*a* [b](source:c)") == InlineParser().runs("*a* [b](source:c)")


def test_a_picture_is_told_from_a_text() -> None:
    picture = PARSER.picture("![Two folders.](figure:record)")
    assert picture is not None
    assert (picture.alternative, picture.address) == ("Two folders.", "figure:record")
    assert PARSER.picture("![a](figure:b) c") is None
    assert PARSER.picture("a ![a](figure:b)") is None


@given(st.text(alphabet="ab *_[]()!:#{}|<>&;`\\\n~=\"'“”source:topic", max_size=60))
def test_any_text_is_read_or_refused(message: str) -> None:
    with contextlib.suppress(InlineError):
        runs = PARSER.runs(message)
        assert "\\" in message or not set(plain(runs)) & set("`<{}[]*")
