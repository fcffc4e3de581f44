"""The environment is left alone while nothing changed, and made anew whenever it cannot be trusted."""

from dataclasses import replace
from pathlib import Path

import pytest

from tools.dev.environment import Installed, Needs, is_ready
from tools.dev.places import Venv


@pytest.fixture
def venv(tmp_path: Path) -> Venv:
    """An environment with an interpreter, and nothing more."""
    made = Venv(tmp_path)
    made.scripts.mkdir(parents=True)
    made.python.touch()
    return made


def test_nothing_is_done_while_nothing_changed(venv: Venv) -> None:
    assert is_ready(Installed.now(Needs.RUN), Needs.RUN, venv)


def test_an_environment_for_developing_serves_for_running_too(venv: Venv) -> None:
    assert is_ready(Installed.now(Needs.DEVELOP), Needs.RUN, venv)
    assert not is_ready(Installed.now(Needs.RUN), Needs.DEVELOP, venv)


NOW = Installed.now(Needs.RUN)


@pytest.mark.parametrize(
    "before",
    [
        replace(NOW, lock="another lock"),
        replace(NOW, project="another pyproject.toml"),
        replace(NOW, interpreter="another Python"),
        replace(NOW, root="another folder"),
    ],
)
def test_a_change_of_what_it_was_made_from_is_seen(venv: Venv, before: Installed) -> None:
    assert not is_ready(before, Needs.RUN, venv)


def test_an_environment_whose_python_is_gone_is_not_used(venv: Venv) -> None:
    venv.python.unlink()
    assert not is_ready(Installed.now(Needs.RUN), Needs.RUN, venv)


def test_an_installation_that_was_interrupted_left_no_note(venv: Venv) -> None:
    assert not is_ready(Installed.read(venv.folder / "installed.json"), Needs.RUN, venv)


def test_a_note_says_what_was_written(tmp_path: Path) -> None:
    note = tmp_path / "installed.json"
    Installed.now(Needs.DEVELOP).write(note)
    assert Installed.read(note) == Installed.now(Needs.DEVELOP)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"needs": "all"}', '{"needs": 7}', '{"needs": 1}', '{"needs": 1, "surplus": 2}']
)
def test_a_note_that_makes_no_sense_counts_as_none(tmp_path: Path, text: str) -> None:
    note = tmp_path / "installed.json"
    note.write_text(text, encoding="utf-8")
    assert Installed.read(note) is None
