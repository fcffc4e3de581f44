"""The newest sound pack is used, and what was refused is told."""

from pathlib import Path

import pytest

from confidentiality_guide.packs.file.errors import NotAPackError, PackDamagedError
from confidentiality_guide.packs.reading.library import NoPackError, choose_pack
from tests.packs.made import made


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return made(tmp_path)


def test_the_first_sound_pack_is_used(sound: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pack"
    other.write_bytes(sound.read_bytes())
    opened = choose_pack([other, sound])
    assert (opened.pack.path, opened.refused) == (other, ())


def test_a_damaged_or_foreign_pack_is_passed_over_and_told(sound: Path, tmp_path: Path) -> None:
    damaged, foreign = tmp_path / "damaged.pack", tmp_path / "foreign.pack"
    damaged.write_bytes(sound.read_bytes()[:-4096])
    foreign.write_text("not a pack")
    opened = choose_pack([damaged, tmp_path / "missing.pack", foreign, sound])
    assert opened.pack.path == sound
    assert [(one.path, type(one.reason)) for one in opened.refused] == [
        (damaged, PackDamagedError),
        (foreign, NotAPackError),
    ]


def test_a_pack_found_damaged_later_is_not_tried_again(sound: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.pack"
    other.write_bytes(sound.read_bytes())
    assert choose_pack([other, sound], bad=[other]).pack.path == sound


def test_a_folder_in_a_packs_place_is_told(sound: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.pack").mkdir()
    opened = choose_pack([tmp_path / "folder.pack", sound])
    assert isinstance(opened.refused[0].reason, OSError)


def test_with_no_sound_pack_every_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.pack").touch()
    with pytest.raises(NoPackError, match="is empty") as refused:
        choose_pack([tmp_path / "missing.pack", tmp_path / "empty.pack"])
    assert len(refused.value.refused) == 1
    with pytest.raises(NoPackError, match="there is none"):
        choose_pack([tmp_path / "missing.pack"])
