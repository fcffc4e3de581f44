"""How hard the text may be to read: a page for clients at most grade 6, a part of it at most grade 9.

A part is an idea, a scene, a step, an answer or a question.
The other two layers are measured and reported, without a limit. Source: DESIGN, “Reading grade”; studies put
people in mental-health care three to five grades below their schooling.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from confidentiality_guide.packs.checks.graded_parts import Page, pages_of
from confidentiality_guide.packs.checks.reading_grade import Grade, Grader, text_of
from confidentiality_guide.packs.source.finder import Finder
from confidentiality_guide.packs.source.findings import Finding
from confidentiality_guide.packs.source.raw import RawContent
from confidentiality_guide.teaching.layers import Layer

PAGE_LIMIT = 6.0
PART_LIMIT = 9.0
_WORST = 5  # parts named for each layer
_HINT = "Use shorter sentences, and words of one or two syllables."

GradeTable = dict[str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class _Measured:
    """One text that was measured: a part, or with an empty `part` a page. `kind` is what a part is called."""

    file: str
    line: int
    kind: str
    part: str
    layer: Layer
    grade: Grade


def measure(content: RawContent) -> tuple[GradeTable, tuple[Finding, ...]]:
    """Return the grades of every layer, and what is too hard to read. In the table a part is called an idea."""
    try:
        grader = Grader.of_content(content)
    except ImportError:
        found = Finder(".")
        hint = 'Install it with: pip install "confidentiality-guide[authoring]"'
        found.note(0, "not-measured", "Reading grades were not measured: textstat is missing.", hint)
        return {}, found.found
    measured = [one for page in pages_of(content) for layer in Layer for one in _page(page, layer, grader)]
    return {str(layer): _row(layer, measured) for layer in Layer}, _too_hard(measured)


def _page(page: Page, layer: Layer, grader: Grader) -> Iterator[_Measured]:
    texts = [(part, text_of(part.texts, layer, for_clients=page.for_clients)) for part in page.parts]
    for part, text in texts:
        if (grade := grader.grade(text)) is not None:
            yield _Measured(page.file, part.line, part.kind, part.id, layer, grade)
    if (grade := grader.grade(" ".join(text for _, text in texts))) is not None:
        yield _Measured(page.file, 1, "", "", layer, grade)


def _row(layer: Layer, measured: list[_Measured]) -> dict[str, object]:
    pages = [one for one in measured if one.layer is layer and not one.part]
    parts = [one for one in measured if one.layer is layer and one.part]
    worst = sorted(parts, key=lambda one: (-one.grade.worse, one.file, one.line))[:_WORST]
    return {
        "flesch_kincaid": _mean([(one.grade.flesch_kincaid, one.grade.words) for one in pages]),
        "gunning_fog": _mean([(one.grade.gunning_fog, one.grade.words) for one in pages]),
        "worst": [
            {
                "file": one.file,
                "idea": one.part,
                "flesch_kincaid": one.grade.flesch_kincaid,
                "gunning_fog": one.grade.gunning_fog,
            }
            for one in worst
        ],
    }


def _mean(weighted: list[tuple[float, int]]) -> float:
    """The mean over pages by their words: a whole guide as one text would count each hard word once."""
    words = sum(weight for _, weight in weighted)
    return round(sum(value * weight for value, weight in weighted) / words, 2) if words else 0.0


def _too_hard(measured: list[_Measured]) -> tuple[Finding, ...]:
    findings: list[Finding] = []
    for one in measured:
        limit = PART_LIMIT if one.part else PAGE_LIMIT
        if one.layer is not Layer.CLIENT or one.grade.worse <= limit:
            continue
        found = Finder(one.file)
        what = f"The {one.kind} “{one.part}”" if one.part else "The page"
        grades = f"Flesch-Kincaid {one.grade.flesch_kincaid:.1f}, Gunning fog {one.grade.gunning_fog:.1f}"
        message = f"{what} asks for too many years of school: {grades}; at most {limit:.0f}."
        found.error(one.line, "reading-grade", message, _HINT)
        findings += found.found
    return tuple(findings)
