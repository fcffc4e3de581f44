"""How hard a text is to read."""

import builtins
from pathlib import Path
from typing import Any

import pytest

from confidentiality_guide.packs.checks.grade_rules import measure
from confidentiality_guide.packs.checks.reading_grade import Grader, text_of
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.teaching.layers import Layer
from tests.packs.written import FRONT_MATTER, GOOD_TOPIC, good, write_content

EASY = "You say what you want to say. Your friend may not tell. This is a rule for all of us. "
HARD = "Confidentiality obligations notwithstanding, jurisdictional particularities necessitate consultation. "


def measured(folder: Path, text: str) -> tuple[dict[str, dict[str, object]], set[tuple[int, str]]]:
    content, _ = read_content(write_content(folder, topics__your_record_md=FRONT_MATTER + text))
    grades, found = measure(content)
    return grades, {(finding.line, finding.rule) for finding in found}


def test_plain_words_are_within_the_grade(tmp_path: Path) -> None:
    grades, found = measured(tmp_path, f"## A {{#a}}\n\n{EASY * 3}\n")
    assert not found
    assert set(grades) == {"client", "talk", "pro"}
    worst = grades["client"]["worst"]
    assert isinstance(worst, list)
    assert worst[0]["file"] == "topics/your-record.md"
    assert worst[0]["idea"] == "a"
    assert grades["client"]["gunning_fog"] == pytest.approx(worst[0]["gunning_fog"])


def test_an_idea_over_nine_and_a_page_over_six_are_errors(tmp_path: Path) -> None:
    _, found = measured(tmp_path, f"## A {{#a}}\n\n{EASY * 3}\n\n## B {{#b}}\n\n{HARD * 5}\n")
    assert found == {(12, "reading-grade"), (1, "reading-grade")}


def test_a_hard_idea_among_easy_ones_is_told_alone(tmp_path: Path) -> None:
    easy = "".join(f"## A {{#a{n}}}\n\n{EASY * 5}\n\n" for n in range(30))
    _, found = measured(tmp_path, f"{easy}## B {{#b}}\n\n{HARD * 5}\n")
    assert found == {(8 + 4 * 30, "reading-grade")}


def test_fewer_than_thirty_words_are_not_measured(tmp_path: Path) -> None:
    grades, found = measured(tmp_path, f"## A {{#a}}\n\n{HARD * 3}\n")
    assert not found
    assert grades["client"]["worst"] == []


def test_talk_and_pro_have_no_limit(tmp_path: Path) -> None:
    grades, found = measured(tmp_path, f"## A {{#a}}\n\n{EASY * 3}\n\n!!! pro\n    {HARD * 5}\n")
    assert not found
    assert grades["pro"]["worst"]


def test_easy_words_count_as_two_syllables() -> None:
    text = "Your psychotherapist and the American Psychological Association may say so. " * 4
    strict, mild = Grader([]).grade(text), Grader(["psychotherapist", "American Psychological Association"]).grade(text)
    assert strict is not None
    assert mild is not None
    assert mild.worse < strict.worse


def test_an_easy_word_inside_another_is_left_alone() -> None:
    text = "Supervision " * 40
    assert Grader(["super"]).grade(text) == Grader([]).grade(text)


def test_what_is_graded_is_what_a_client_reads_without_citations() -> None:
    more, after, law, who = good(GOOD_TOPIC).ideas
    assert text_of(more.blocks, Layer.CLIENT) == (
        "Your therapist may keep private notes. They are yours to ask about. Almost no one may see these notes. "
        "Your plan asks. You say no, and that is that. “Do you keep such notes?”"
    )
    assert text_of(more.blocks, Layer.TALK) == "Say what you keep. Then say who may see it."
    assert text_of(more.blocks, Layer.PRO) == "The form is a separate one. One form for notes. One for all else."
    assert text_of(after.blocks, Layer.CLIENT) == "More in the first part."
    assert text_of(law.blocks, Layer.CLIENT) == ""
    assert text_of(who.blocks, Layer.CLIENT) == "Who. What. You. All of it."


def test_without_textstat_one_note_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_import = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "textstat":
            raise ImportError(name)
        return really_import(name, *args, **kwargs)

    content, _ = read_content(write_content(tmp_path))
    monkeypatch.setattr(builtins, "__import__", without)
    grades, (finding,) = measure(content)
    assert grades == {}
    assert finding.level == "note"
    assert "authoring" in finding.hint
