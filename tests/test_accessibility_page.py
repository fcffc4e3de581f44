"""docs/accessibility.md claims nothing that no test shows, and leaves nothing out."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
STATES = {"met", "partly", "not met", "does not apply"}
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")
# Source: WCAG 2.2, levels A and AA. 4.1.1 is obsolete there.
CRITERIA = [
    "1.1.1",
    "1.2.1",
    "1.2.2",
    "1.2.3",
    "1.2.4",
    "1.2.5",
    "1.3.1",
    "1.3.2",
    "1.3.3",
    "1.3.4",
    "1.3.5",
    "1.4.1",
    "1.4.2",
    "1.4.3",
    "1.4.4",
    "1.4.5",
    "1.4.10",
    "1.4.11",
    "1.4.12",
    "1.4.13",
    "2.1.1",
    "2.1.2",
    "2.1.4",
    "2.2.1",
    "2.2.2",
    "2.3.1",
    "2.4.1",
    "2.4.2",
    "2.4.3",
    "2.4.4",
    "2.4.5",
    "2.4.6",
    "2.4.7",
    "2.4.11",
    "2.5.1",
    "2.5.2",
    "2.5.3",
    "2.5.4",
    "2.5.7",
    "2.5.8",
    "3.1.1",
    "3.1.2",
    "3.2.1",
    "3.2.2",
    "3.2.3",
    "3.2.4",
    "3.2.6",
    "3.3.1",
    "3.3.2",
    "3.3.3",
    "3.3.4",
    "3.3.7",
    "3.3.8",
    "4.1.2",
    "4.1.3",
]
# Source: 36 CFR 1194, Appendix C, chapter 4, and EN 301 549 V3.2.1, clause 5.
CLAUSES = {"402", "403", "404", "405", "406", "407", "408", "409", "410", "411", "412", "413", "414", "415"} | {
    f"5.{number}" for number in range(1, 10)
}


def rows() -> list[list[str]]:
    """The rows of the tables that compare."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines]
    return [row for row in cells if len(row) == 4 and row[1] != "state"]


@cache
def written_in(path: str) -> frozenset[str]:
    """The tests that are written in a file under tests/."""
    file = ROOT / "tests" / path
    if not file.exists():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def missing(page: str) -> list[str]:
    """The tests that are named and not written."""
    return [f"{path}::{test}" for path, test in NAMED.findall(page) if test not in written_in(path)]


def test_every_test_that_is_named_is_written() -> None:
    assert len(NAMED.findall(PAGE)) > 80
    assert not missing(PAGE)


def test_a_test_that_is_gone_would_be_missed() -> None:
    assert missing("`ui/test_qt.py::test_gone` `ui/gone.py::test_any`") == [
        "ui/test_qt.py::test_gone",
        "ui/gone.py::test_any",
    ]


def test_every_row_has_a_state_and_a_test_or_a_dash() -> None:
    for criterion, state, how, shown in rows():
        assert state in STATES, criterion
        assert how, criterion
        assert NAMED.search(shown) or shown == "—", criterion


@pytest.mark.parametrize("criterion", CRITERIA)
def test_every_criterion_is_answered_once(criterion: str) -> None:
    assert [row[0].split()[0] for row in rows()].count(criterion) == 1


@pytest.mark.parametrize("clause", sorted(CLAUSES))
def test_every_clause_is_answered(clause: str) -> None:
    assert any(re.match(rf"{re.escape(clause)}(\D|$)", row[0]) for row in rows())


def test_what_is_not_fully_met_says_why() -> None:
    short = [row[0] for row in rows() if row[1] in {"partly", "not met"} and len(row[2]) < 10]
    assert not short
