"""The glossary."""

import pytest

from confidentiality_guide.packs.source.glossary_file import parse_glossary
from tests.packs.written import errors

HEAD = "---\nid: glossary\ntitle: Words to know\n---\n"


def test_terms_have_id_word_and_meaning() -> None:
    text = "HIPAA {#hipaa}\n:   A federal law.\n    It protects records. [A](source:b)\n\n988 {#crisis}\n:   A number.\n\n    Call it.\n"
    terms, found = parse_glossary((HEAD + text).encode(), "glossary.md")
    assert not found
    assert [(term.id, term.word.text, term.word.line) for term in terms] == [
        ("hipaa", "HIPAA", 5),
        ("crisis", "988", 9),
    ]
    assert [[message.text for message in term.meaning] for term in terms] == [
        ["A federal law. It protects records. [A](source:b)"],
        ["A number.", "Call it."],
    ]


def test_front_matter_may_be_left_out() -> None:
    terms, found = parse_glossary(b"a {#a}\n:   B.\n", "glossary.md")
    assert not found
    assert len(terms) == 1


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("", "no-terms", 5),
        ("a\n:   B.\n", "missing-id", 5),
        ("a {#A}\n:   B.\n", "attributes", 5),
        ("a {#a .if-minor}\n:   B.\n", "attributes", 5),
        ("a {#a}\n:   B.\n\nc {#a}\n:   D.\n", "duplicate-id", 8),
        ("a {#a}\nc {#c}\n:   D.\n", "no-meaning", 5),
        ("[a](topic:b) {#a}\n:   B.\n", "plain-text", 5),
        ("a {#a}\n:   B <b>.\n", "inline", 6),
        ("a {#a}\n:   B.\n\n    - c\n", "not-in-dialect", 8),
        ("a {#a}\n:   B.\n\n## C {#c}\n", "not-in-dialect", 8),
        ("a {#a}\n:   B.\n\nLoose text.\n", "not-in-dialect", 8),
        ("a {#a}\n\n    B.\n", "not-in-dialect", 5),
        ("a {#a}\n:   B.\n    {#c}\n", "attributes", 7),
    ],
)
def test_a_fault_is_told_with_its_line(text: str, rule: str, line: int) -> None:
    _, found = parse_glossary((HEAD + text).encode(), "glossary.md")
    assert (rule, line) in errors(found)
