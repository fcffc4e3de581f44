"""From a topic's file to the topic."""

import pytest

from confidentiality_guide.teaching.blocks import Kind
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import TopicKind
from confidentiality_guide.teaching.verdicts import Verdict
from tests.packs.written import (
    BODY_LINE,
    FRONT_MATTER,
    GOOD_TOPIC,
    OPENING,
    UNDER_OPENING,
    errors,
    good,
    read,
    told,
)


def test_a_topic_has_what_its_front_matter_says() -> None:
    topic = good(GOOD_TOPIC)
    assert (topic.id, topic.file, topic.section, topic.order) == (
        "your-record",
        "topics/your-record.md",
        "notes",
        10,
    )
    assert topic.title.text == "Your record"
    assert topic.lead.text == "What is written down about you."
    assert topic.kind is TopicKind.PAGE
    assert [(idea.id, idea.heading.text.text) for idea in topic.ideas if idea.heading.text] == [
        ("more", "Some notes get more"),
        ("next", "Next"),
        ("law", "The law"),
        ("who", "Who"),
    ]


def test_blocks_come_in_order_with_ids_that_stay() -> None:
    more, after, law, who = good(GOOD_TOPIC).ideas
    assert [(block.id, block.kind, block.layer) for block in more.blocks] == [
        ("your-record/more/1", Kind.PARAGRAPH, Layer.CLIENT),
        ("your-record/notes-need-your-yes", Kind.VERDICT, Layer.CLIENT),
        ("your-record/more/3", Kind.SUBHEADING, Layer.CLIENT),
        ("your-record/more/4", Kind.STEPS, Layer.CLIENT),
        ("your-record/more/5", Kind.ASK, Layer.CLIENT),
        ("your-record/more/6", Kind.TALK, Layer.TALK),
        ("your-record/more/7", Kind.PRO, Layer.PRO),
    ]
    assert more.heading.id == "your-record/more"
    assert [block.id for block in more.blocks[1].body] == ["your-record/notes-need-your-yes.1"]
    assert [(block.id, block.kind, block.layer) for block in more.blocks[6].body] == [
        ("your-record/more/7.1", Kind.PARAGRAPH, Layer.PRO),
        ("your-record/more/7.2", Kind.BULLETS, Layer.PRO),
    ]
    assert [block.kind for block in after.blocks] == [Kind.PARAGRAPH, Kind.FIGURE]
    assert [block.id for block in law.blocks] == ["your-record/law-notes"]
    assert [block.kind for block in who.blocks] == [Kind.TABLE]


def test_every_message_stands_on_the_line_it_is_given() -> None:
    lines = GOOD_TOPIC.split("\n")
    for idea in good(GOOD_TOPIC).ideas:
        for block in (idea.heading, *idea.blocks):
            for message in (*block.items, *(cell for row in block.rows for cell in row), block.text):
                if message is not None and block.kind is not Kind.FIGURE:
                    assert message.text.split(" ")[0] in lines[message.line - 1]


def test_a_message_is_the_raw_text_without_its_attributes_on_one_line() -> None:
    more, after, _, who = good(GOOD_TOPIC).ideas
    paragraph, verdict = more.blocks[0].text, more.blocks[1].body[0].text
    assert paragraph is not None
    assert paragraph.text == "Your therapist may keep [private notes](term:notes). They are *yours* to ask about."
    assert plain(paragraph.runs) == "Your therapist may keep private notes. They are yours to ask about."
    assert verdict is not None
    assert verdict.text == "Almost no one may see these notes. [45 CFR 164.508](source:notes-yes)"
    assert [item.text for item in more.blocks[3].items] == ["Your plan asks.", "You say no, and that is that."]
    assert [[cell.text for cell in row] for row in who.blocks[0].rows] == [["Who", "What"], ["You", "**All** of it"]]
    figure = after.blocks[1]
    assert figure.text is not None
    assert (figure.figure, figure.text.text) == ("record-and-notes", "Two folders, one inside the other.")


def test_callouts_keep_verdict_title_and_conditions() -> None:
    more, after, *_ = good(GOOD_TOPIC).ideas
    assert more.blocks[1].verdict is Verdict.PROTECTED
    assert more.blocks[1].title is None
    assert more.blocks[5].title is not None
    assert more.blocks[5].title.text == "In two sentences"
    assert more.blocks[6].conditions == ("if-adult",)
    assert after.heading.conditions == ("if-minor", "if-own-consent")


@pytest.mark.parametrize("word", ["protected", "depends", "not-protected"])
def test_each_verdict_is_known_by_its_name(word: str) -> None:
    topic = good(FRONT_MATTER + OPENING + f"!!! {word}\n    It is. [A](source:b)\n    {{#k}}\n")
    assert topic.ideas[0].blocks[1].verdict == word


BAD_FRONT_MATTER = {
    "no front matter": ("## A {#a}\n", "front-matter", 1),
    "not closed": ("---\nid: a\n", "front-matter", 1),
    "empty": ("---\n---\n" + OPENING, "front-matter", 1),
    "a list": ("---\n- id: a\n---\n" + OPENING, "front-matter", 2),
    "nested": ("---\nid: [a, b]\n---\n" + OPENING, "front-matter", 2),
    "deep": ("---\nid: " + "[" * 5000 + "\n---\n" + OPENING, "front-matter", 2),
    "not YAML": (FRONT_MATTER.replace("Your record", "Yours: all") + OPENING, "bad-yaml", 3),
    "key twice": (FRONT_MATTER.replace("order", "id: b\norder") + OPENING, "duplicate-key", 5),
    "key unknown": (FRONT_MATTER.replace("order", "author: b\norder") + OPENING, "unknown-key", 5),
    "key missing": (FRONT_MATTER.replace("order: 10\n", "") + OPENING, "missing-key", 1),
    "nothing after a key": (FRONT_MATTER.replace("order: 10", "order:") + OPENING, "missing-key", 1),
    "not a number": (FRONT_MATTER.replace("10", "ten") + OPENING, "wrong-value", 5),
    "unknown kind": (FRONT_MATTER.replace("order", "kind: list\norder") + OPENING, "wrong-value", 5),
    "text lost to a comment": (FRONT_MATTER.replace("Your record", "Myth #1 # x") + OPENING, "yaml-comment", 3),
    "an anchor": (FRONT_MATTER.replace("Your record", "&a Your") + OPENING, "yaml-sign", 3),
    "id is not the name": (FRONT_MATTER.replace("your-record", "my-record") + OPENING, "file-id", 2),
    "title with a link": (FRONT_MATTER.replace("Your record", '"[a](term:b)"') + OPENING, "plain-text", 3),
    "title with HTML": (FRONT_MATTER.replace("Your record", "<b>a</b>") + OPENING, "inline", 3),
}


@pytest.mark.parametrize(("text", "rule", "line"), BAD_FRONT_MATTER.values(), ids=BAD_FRONT_MATTER)
def test_a_fault_in_the_front_matter_is_told_with_its_line(text: str, rule: str, line: int) -> None:
    assert (rule, line) in errors(read(text)[1])


BAD_FILE = {
    "empty": (b"", "empty-file", 1),
    "blank": (b"  \n\n", "empty-file", 1),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00", "binary-file", 3),
    "UTF-16": ("---\nid: a".encode("utf-16"), "not-utf-8", 1),
    "Latin-1": (GOOD_TOPIC.replace("Almost", "Presqué").encode("latin-1", "replace"), "not-utf-8", 14),
    "byte order mark": (b"\xef\xbb\xbf" + GOOD_TOPIC.encode(), "byte-order-mark", 1),
    "CRLF": (GOOD_TOPIC.replace("\n", "\r\n").encode(), "line-ends", 1),
    "CR": (GOOD_TOPIC.replace("\n", "\r").encode(), "line-ends", 1),
    "tab": (GOOD_TOPIC.replace("    Almost", "\tAlmost").encode(), "tab", 14),
    "zero width space": (GOOD_TOPIC.replace("Almost no", "Almost\u200b no").encode(), "invisible-character", 14),
    "right-to-left override": (GOOD_TOPIC.replace("Almost", "\u202eAl").encode(), "invisible-character", 14),
    "line separator": (GOOD_TOPIC.replace("Almost", "Al\u2028most").encode(), "invisible-character", 14),
    "control character": (GOOD_TOPIC.replace("Almost", "Al\x02most").encode(), "invisible-character", 14),
    "long line": (GOOD_TOPIC.replace("Almost", "a" * 10_001).encode(), "line-too-long", 14),
    "5 MB line": (GOOD_TOPIC.replace("Almost", "a" * 5_000_000).encode(), "too-large", 0),
    "many lines": ((FRONT_MATTER + "a\n\n" * 3_000).encode(), "too-large", 0),
    "many lines together": ((FRONT_MATTER + OPENING + "a\n" * 400).encode(), "too-large", UNDER_OPENING),
    "deep": ((FRONT_MATTER + OPENING + " " * 40 + "a").encode(), "indentation", UNDER_OPENING),
    "many marks": ((FRONT_MATTER + OPENING + "- " * 4_000).encode(), "nested-list", UNDER_OPENING),
}


@pytest.mark.parametrize(("data", "rule", "line"), BAD_FILE.values(), ids=BAD_FILE)
def test_a_file_that_is_no_proper_text_is_told_with_its_line(data: bytes, rule: str, line: int) -> None:
    assert (rule, line) in errors(read(data)[1])


@pytest.mark.parametrize("name", ["byte order mark", "CRLF", "tab", "zero width space"])
def test_one_odd_sign_does_not_hide_the_other_faults(name: str) -> None:
    data = BAD_FILE[name][0].replace(b"source:notes-yes", b"sauce:notes-yes")
    assert "inline" in {rule for rule, _ in errors(read(data)[1])}


def test_text_before_the_first_heading_is_told() -> None:
    assert ("before-first-heading", BODY_LINE) in errors(read(FRONT_MATTER + "Hello.\n\n" + OPENING)[1])


def test_a_topic_without_ideas_is_told() -> None:
    assert ("no-ideas", BODY_LINE) in errors(read(FRONT_MATTER)[1])


HEADINGS = {
    "no id": ("## A\n\nB.\n", "missing-id"),
    "id not in small letters": ("## A {#Aa}\n\nB.\n", "attributes"),
    "two ids": ("## A {#aa #bb}\n\nB.\n", "attributes"),
    "another attribute": ("## A {#aa lang=en}\n\nB.\n", "attributes"),
    "id used before": ("## A {#record}\n\nB.\n", "duplicate-id"),
    "no space": ("##A {#aa}\n\nB.\n", "mark"),
    "text after the id": ("## A {#aa} b\n\nB.\n", "missing-id"),
    "signs at the end": ("## A ## {#aa}\n\nB.\n", "lost-text"),
    "no words": ("##\n\nB.\n", "empty-heading"),
    "a class that is no condition": ("## A {#aa .wide}\n\nB.\n", "unknown-condition"),
    "a link": ("## [A](term:b) {#aa}\n\nB.\n", "heading"),
    "one sign": ("# A\n\nB.\n", "not-in-dialect"),
    "four signs": ("#### A\n\nB.\n", "not-in-dialect"),
    "third level with an id": ("### A {#aa}\n\n- B\n", "attributes"),
}
BLOCKS = {
    "underlined heading": ("====\n", "stray-mark"),
    "rule": ("***\n", "not-in-dialect"),
    "quotation": ("> q\n", "stray-mark"),
    "code": ("    code\n", "not-in-dialect"),
    "fence": ("```\nx\n```\n", "stray-mark"),
    "HTML": ("<div>\n\nx\n\n</div>\n", "inline"),
    "comment": ("<!--\n\n## B {#b}\n\n-->\n", "inline"),
    "reference": ("[a][b]\n\n[b]: source:c\n", "inline"),
    "definition": ("a\n:   b\n", "not-in-dialect"),
    "web picture": ("![x](a.png)\n", "figure"),
    "picture without words": ("![](figure:a)\n", "figure"),
    "picture with a link in its words": ("![a [b](source:c)](figure:d)\n", "inline"),
    "picture with an escape": ("![a \\* b](figure:d)\n", "inline"),
    "picture with a title": ('![a](figure:b "c")\n', "inline"),
    "picture with emphasis": ("![a *b*](figure:a)\n", "figure"),
    "picture in a list": ("- ![x](figure:y)\n", "inline"),
    "line break": ("a  \nb\n", "hard-break"),
    "id on a paragraph": ("a\n{#b}\n", "attributes"),
    "id alone": ("{#b}\n", "stray-mark"),
    "id in a text": ("a {#b}\n", "inline"),
    "two spaces before": ("  a\n", "indentation"),
}
LISTS = {
    "star": ("* a\n", "mark"),
    "plus": ("+ a\n", "mark"),
    "parenthesis": ("1) a\n", "stray-mark"),
    "begins at two": ("2. a\n", "mark"),
    "number left out": ("1. a\n3. b\n", "mark"),
    "nested": ("- a\n    - b\n", "nested-list"),
    "nested by two spaces": ("- a\n  - b\n", "indentation"),
    "two paragraphs": ("- a\n\n    b\n", "nested-list"),
    "line without its mark": ("- a\nb\n", "indentation"),
    "empty item": ("- a\n-\n", "indentation"),
    "no empty line before": ("a\n- b\n", "stray-mark"),
    "numbers, no empty line before": ("a\n1. b\n", "stray-mark"),
    "attributes": ("- a\n  {#b}\n", "attributes"),
}
TABLES = {
    "a cell too many": ("| a | b |\n|---|---|\n| c | d | e |\n", "table"),
    "a cell too few": ("| a | b |\n|---|---|\n| c |\n", "table"),
    "empty cell": ("| a | b |\n|---|---|\n| c | |\n", "table"),
    "alignment": ("| a | b |\n|:-:|---|\n| c | d |\n", "table"),
    "no bar at the beginning": ("a | b\n---|---\nc | d\n", "table"),
    "hyphens missing": ("| a | b |\n| c | d |\n", "stray-mark"),
    "attributes": ("| a | b {#c} |\n|---|---|\n| c | d |\n", "attributes"),
}
CALLOUTS = {
    "unknown": ("!!! note\n    a\n", "unknown-callout"),
    "capital": ("!!! Example\n    a\n", "unknown-callout"),
    "title not quoted": ("!!! example Why so\n    a\n", "unknown-condition"),
    "title in curly quotes": ("!!! example “Why”\n    a\n", "stray-mark"),
    "empty title": ('!!! example ""\n    a\n', "empty-title"),
    "no text": ("!!! example\n\nb\n", "empty-callout"),
    "two spaces": ("!!! example\n  a\n", "empty-callout"),
    "no space": ("!!!example\n    a\n", "indentation"),
    "only the marks": ("!!!\n", "stray-mark"),
    "inside another": ("!!! example\n    a\n\n    !!! ask\n        “b”\n", "not-in-dialect"),
    "table inside": ("!!! example\n    a\n\n    | a | b |\n    |---|---|\n    | c | d |\n", "not-in-dialect"),
    "heading inside": ("!!! example\n    ## a {#b}\n", "not-in-dialect"),
    "verdict without a source": ("!!! protected\n    a\n    {#k}\n", "missing-source"),
    "verdict without an id": ("!!! protected\n    a [b](source:c)\n", "missing-id"),
    "verdict with another link": ("!!! protected\n    a [b](term:c)\n    {#k}\n", "missing-source"),
    "id in a later paragraph": ("!!! example\n    a\n\n    b\n    {#k}\n", "attributes"),
    "condition in braces": ("!!! example\n    a\n    {#k .if-minor}\n", "attributes"),
    "condition twice": ("!!! example if-minor if-minor\n    a\n", "unknown-condition"),
    "law with text": ("!!! law\n    a [b](source:c)\n    {#k}\n", "law"),
    "law with two sources": ("!!! law\n    [a](source:b) [c](source:d)\n    {#k}\n", "law"),
    "law without a source": ("!!! law\n    [a](term:b)\n    {#k}\n", "law"),
    "law without an id": ("!!! law\n    [a](source:b)\n", "missing-id"),
    "law with two paragraphs": ("!!! law\n    [a](source:b)\n    {#k}\n\n    c\n", "law"),
}
BAD = {
    f"{part}, {name}": case
    for part, cases in {
        "heading": HEADINGS,
        "block": BLOCKS,
        "list": LISTS,
        "table": TABLES,
        "callout": CALLOUTS,
    }.items()
    for name, case in cases.items()
}


@pytest.mark.parametrize(("text", "rule"), BAD.values(), ids=BAD)
def test_what_is_outside_the_dialect_is_an_error(text: str, rule: str) -> None:
    _, found = read(FRONT_MATTER + OPENING + text)
    told_here = {name: line for name, line in errors(found) if line >= UNDER_OPENING}
    assert rule in told_here
    assert all(finding.message and finding.hint for finding in found)


def test_a_missing_empty_line_is_a_warning_and_loses_nothing() -> None:
    topic, found = read(FRONT_MATTER + OPENING + "## B {#b}\nText.\n!!! ask\n    “c”\n")
    assert topic is not None
    assert [block.kind for block in topic.ideas[1].blocks] == [Kind.PARAGRAPH, Kind.ASK]
    assert {rule for rule, _ in told(found)} == {"empty-line"}
    assert not errors(found)


def test_items_with_empty_lines_between_are_one_list() -> None:
    topic = good(FRONT_MATTER + OPENING + "### A\n\n- b\n\n- c\n")
    assert [item.text for item in topic.ideas[0].blocks[2].items] == ["b", "c"]


def test_steps_may_all_be_numbered_one() -> None:
    topic = good(FRONT_MATTER + OPENING + "### A\n\n1. b\n1. c\n")
    assert [item.text for item in topic.ideas[0].blocks[2].items] == ["b", "c"]


def test_two_texts_alike_have_lines_of_their_own() -> None:
    topic = good(FRONT_MATTER + OPENING + "## B {#b}\n\nYour therapist writes things down.\n")
    assert [idea.blocks[0].line for idea in topic.ideas] == [BODY_LINE + 2, UNDER_OPENING + 2]
