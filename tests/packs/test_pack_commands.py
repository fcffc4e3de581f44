"""The commands for authors."""

import argparse
import io
import json
from pathlib import Path

import pytest

from confidentiality_guide.packs.commands import (
    add_content_commands,
    check_command,
    compile_command,
)
from confidentiality_guide.packs.reading.store import open_pack
from tests.packs.made import ENGLISH, TOPIC
from tests.packs.written import write_content


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers()
    add_content_commands(commands)
    return parser.parse_args(arguments)


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_content(tmp_path / "content", topics__your_record_md=TOPIC)


def test_compile_writes_the_pack_it_is_told_to(content: Path, tmp_path: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert compile_command(parsed("content", "compile", str(content), "-o", str(tmp_path / "my.pack")), out, err) == 0
    assert str(tmp_path / "my.pack") in out.getvalue()
    with open_pack(tmp_path / "my.pack") as pack:
        assert pack.contents(ENGLISH).topics


def test_compile_refuses_errors_with_file_and_line(content: Path, tmp_path: Path) -> None:
    (content / "topics" / "your-record.md").write_text(TOPIC.replace("source:notes-yes", "source:no-such"))
    out, err = io.StringIO(), io.StringIO()
    assert compile_command(parsed("content", "compile", str(content), "-o", str(tmp_path / "my.pack")), out, err) == 1
    assert "topics/your-record.md:" in out.getvalue()
    assert "was not made" in err.getvalue()
    assert not (tmp_path / "my.pack").exists()


def test_check_prints_findings_or_json(content: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert check_command(parsed("content", "check", str(content), "--as-of", "2026-11"), out, err) in {0, 1}
    assert "1 topics" in out.getvalue()
    out = io.StringIO()
    check_command(parsed("content", "check", str(content), "--json"), out, err)
    assert set(json.loads(out.getvalue())) == {"findings", "counts", "reading_grade"}


@pytest.mark.parametrize("command", ["check", "compile"])
def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path: Path, command: str) -> None:
    run = {"check": check_command, "compile": compile_command}[command]
    out, err = io.StringIO(), io.StringIO()
    assert run(parsed("content", command, str(tmp_path / "nowhere")), out, err) == 2
    assert err.getvalue().startswith("There is no folder")


def test_a_pack_that_cannot_be_written_is_told_in_a_sentence(content: Path, tmp_path: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert compile_command(parsed("content", "compile", str(content), "-o", str(tmp_path)), out, err) == 2
    assert err.getvalue().startswith("The pack cannot be made:")


def test_a_month_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("content", "check", "--as-of", "soon")
    assert "no month" in capsys.readouterr().err
