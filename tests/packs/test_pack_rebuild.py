"""In a checkout the pack follows its source by itself."""

import os
from pathlib import Path

import pytest

from confidentiality_guide.i18n.catalogs import new_catalog, write_catalog
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.build.rebuild import rebuild_if_stale, stamp_of
from confidentiality_guide.packs.reading.store import open_pack
from tests.packs.made import ENGLISH, RECORD, SPANISH, TOPIC, translate
from tests.packs.written import write_content


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    """A checkout with content and no pack yet."""
    checkout = tmp_path / "checkout"
    package = checkout / "package"
    (package / "packs").mkdir(parents=True)
    (package / "packs" / "compile.py").write_text("# a part of the compiler")
    write_content(checkout / "content", topics__your_record_md=TOPIC)
    return Locations(package, tmp_path / "data", tmp_path / "cache", tmp_path / "settings", checkout)


def title(locations: Locations) -> str:
    with open_pack(locations.shipped_pack) as pack:
        return pack.topic(RECORD, ENGLISH).entry.title


def retitle(locations: Locations, new: str) -> None:
    assert locations.content_dir
    file = locations.content_dir / "topics" / "your-record.md"
    file.write_text(file.read_text(encoding="utf-8").replace("title: Your record", f"title: {new}"), encoding="utf-8")


def test_the_pack_is_made_when_there_is_none_and_left_alone_after_that(locations: Locations) -> None:
    assert rebuild_if_stale(locations).made
    assert title(locations) == "Your record"
    before = locations.shipped_pack.stat().st_mtime_ns
    assert not rebuild_if_stale(locations).made
    assert locations.shipped_pack.stat().st_mtime_ns == before


def test_an_edited_topic_is_in_the_pack_at_the_next_start(locations: Locations) -> None:
    rebuild_if_stale(locations)
    retitle(locations, "What is kept")
    assert rebuild_if_stale(locations).made
    assert title(locations) == "What is kept"


def test_new_translations_and_words_of_the_screen_are_taken_up(locations: Locations) -> None:
    rebuild_if_stale(locations)
    assert locations.checkout
    translate(locations.checkout, SPANISH, {("sections", "Notes"): "Apuntes"})
    catalog = new_catalog(SPANISH, "a test")
    catalog.add("Back", "Atrás")
    write_catalog(locations.checkout / "translations" / "es" / "ui.po", catalog)
    assert rebuild_if_stale(locations).made
    with open_pack(locations.shipped_pack) as pack:
        assert pack.sections(SPANISH)[0].title == "Apuntes"
    assert (locations.locale_dir / "es" / "ui.mo").is_file()


def test_a_changed_compiler_or_a_lost_pack_makes_it_again(locations: Locations) -> None:
    rebuild_if_stale(locations)
    (locations.package / "packs" / "compile.py").write_text("# another compiler")
    assert rebuild_if_stale(locations).made
    locations.shipped_pack.unlink()
    assert rebuild_if_stale(locations).made
    assert title(locations) == "Your record"


def test_content_with_errors_is_told_at_each_start_and_the_last_good_pack_stays(locations: Locations) -> None:
    rebuild_if_stale(locations)
    retitle(locations, "What is kept\nno-such-key: 1")
    for _ in range(2):
        rebuilt = rebuild_if_stale(locations)
        assert not rebuilt.made
        assert any("no-such-key" in finding.message for finding in rebuilt.findings)
        assert title(locations) == "Your record"


def test_a_disk_that_refuses_is_told_and_the_program_goes_on(locations: Locations) -> None:
    locations.shipped_pack.mkdir(parents=True)
    assert "guide.pack" in rebuild_if_stale(locations).failure


def test_an_installed_program_rebuilds_nothing(tmp_path: Path) -> None:
    installed = Locations(tmp_path, tmp_path, tmp_path, tmp_path)
    assert not rebuild_if_stale(installed).made
    assert not list(tmp_path.iterdir())


def test_a_file_that_only_looks_changed_is_seen(locations: Locations) -> None:
    before = stamp_of(locations)
    assert locations.content_dir
    os.utime(locations.content_dir / "glossary.md", ns=(1, 1))
    assert stamp_of(locations) != before
