"""The command that walks."""

import argparse
import io
from pathlib import Path

import pytest

from confidentiality_guide.learning_commands import add_walk_command, walk_command
from confidentiality_guide.packs.commands import add_content_commands
from tests.packs.checks.whole import written


def walked(*arguments: str) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    add_walk_command(add_content_commands(parser.add_subparsers()))
    out, err = io.StringIO(), io.StringIO()
    return walk_command(parser.parse_args(["content", "walk", *arguments]), out, err), out.getvalue(), err.getvalue()


def test_a_walk_tells_what_it_came_to(tmp_path: Path) -> None:
    status, out, err = walked(str(written(tmp_path)), "--seed", "3", "--steps", "500")
    assert (status, err) == (0, "")
    assert "stories played" in out
    assert "500 steps," in out
    assert out.endswith("a second; seed 3.\n")


def test_what_raises_is_told_with_seed_and_place(tmp_path: Path) -> None:
    folder = written(tmp_path, "scenarios/grocery-store.md", "{#outside}", "{#outside .if-minor}")
    status, out, err = walked(str(folder), "--seed", "3", "--steps", "500")
    assert (status, out) == (1, "")
    assert "seed 3, step" in err
    assert "scenario:grocery-store#" in err


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert walked(str(tmp_path / "nowhere"))[0] == 2


def test_steps_are_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        walked("--steps", "many")
    assert "no number of steps" in capsys.readouterr().err
