"""Sections, conditions, figures, reading and review."""

from collections.abc import Callable

import pytest

from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.raw import Reading, Review
from confidentiality_guide.packs.source.small_files import (
    read_conditions,
    read_figures,
    read_reading,
    read_review,
    read_sections,
)
from confidentiality_guide.teaching.figures import Part
from confidentiality_guide.teaching.ids import ConditionName, FigureId
from confidentiality_guide.teaching.topics import Section
from confidentiality_guide.teaching.verdicts import Verdict
from tests.packs.written import errors

SECTION = '[[section]]\nid = "a"\ntitle = "A"\nicon = "flag"\n'
FIGURE = '[f]\ntitle = "T"\n\n[[f.part]]\nkey = "k"\nname = "N"\n'


def test_sections_keep_their_order() -> None:
    found = Finder("sections.toml")
    sections = read_sections((SECTION + SECTION.replace('"a"', '"b"')).encode(), found)
    assert sections == (Section("a", "A", "flag"), Section("b", "A", "flag"))  # type: ignore[arg-type]
    assert not found.found


def test_a_condition_over_a_state_is_read() -> None:
    found = Finder("conditions.toml")
    text = '[if-duty]\nstate.duty_to_warn = ["mandatory"]\nage = ["adult", "unknown"]\n'
    conditions = read_conditions(text.encode(), found)
    assert not found.found
    assert conditions[ConditionName("if-duty")].needs == {
        "state.duty_to_warn": {"mandatory"},
        "age": {"adult", "unknown"},
    }


def test_a_figure_has_all_its_words() -> None:
    found = Finder("figures.toml")
    more = 'label = "1996"\ntext = "X"\npoints = ["p", "q"]\noutcome = "O"\nverdict = "depends"\n'
    figure = read_figures((FIGURE + more).encode(), found)[FigureId("f")]
    assert not found.found
    assert (figure.title, figure.note) == ("T", "")
    assert figure.parts == (Part("k", "N", "1996", "X", ("p", "q"), "O", Verdict.DEPENDS),)


def test_reading_and_review_have_what_is_written() -> None:
    found = Finder("reading.toml")
    assert read_reading(b'counts_as_two_syllables = ["a"]\nnames = ["B"]\n', found) == Reading(("a",), ("B",))
    assert read_reading(b"# nothing\n", found) == Reading()
    assert read_review(b'lawyer = "Ann Lee, J.D., 2026-11"\n', found) == Review("Ann Lee, J.D., 2026-11")
    assert not found.found


@pytest.mark.parametrize(
    ("read", "text", "rule", "line"),
    [
        (read_sections, "[[section]\n", "bad-toml", 1),
        (read_sections, SECTION + "x = \n", "bad-toml", 5),
        (read_sections, "a = " + "[" * 5000 + "\n", "bad-toml", 1),
        (read_sections, SECTION + 'x = "1"\n', "unknown-key", 5),
        (read_sections, SECTION.replace('icon = "flag"\n', ""), "missing-key", 1),
        (read_sections, SECTION.replace('"flag"', "3"), "wrong-value", 4),
        (read_sections, SECTION + SECTION, "section-id", 5),
        (read_sections, SECTION.replace('"a"', '"A b"'), "section-id", 1),
        (read_sections, SECTION + "[other]\n", "unknown-key", 5),
        (read_sections, 'section = "a"\n', "wrong-value", 1),
        (read_sections, 'section = "a"\r\n', "line-ends", 1),
        (read_conditions, '[minor]\nage = ["adult"]\n', "condition", 1),
        (read_conditions, '# c\n[if-a]\nage = ["old"]\n', "condition", 2),
        (read_conditions, '[if-a]\nshoe = ["big"]\n', "condition", 1),
        (read_conditions, '[if-a]\nage = "adult"\n', "condition", 1),
        (read_conditions, "[if-a]\nage = []\n", "condition", 1),
        (read_conditions, "[if-a]\n", "condition", 1),
        (read_figures, "[f]\n", "missing-key", 1),
        (read_figures, '[f]\ntitle = "T"\n', "figure", 1),
        (read_figures, FIGURE + 'shape = "s"\n', "unknown-key", 7),
        (read_figures, FIGURE + 'verdict = "maybe"\n', "wrong-value", 7),
        (read_figures, FIGURE + 'points = "p"\n', "wrong-value", 7),
        (read_figures, FIGURE + FIGURE.partition("\n\n")[2], "figure", 1),
        (read_figures, 'f = "x"\n', "figure", 1),
        (read_reading, 'words = ["a"]\n', "unknown-key", 1),
        (read_reading, "names = [1]\n", "wrong-value", 1),
        (read_review, "lawyer = true\n", "wrong-value", 1),
    ],
)
def test_a_fault_is_told_with_its_line(
    read: Callable[[bytes, Finder], object], text: str, rule: str, line: int
) -> None:
    found = Finder("x.toml")
    read(text.encode(), found)
    assert (rule, line) in errors(found.found)
    assert all(finding.hint for finding in found.found)
