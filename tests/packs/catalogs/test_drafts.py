"""A translation is a draft until all that a client is shown of it was approved; only exact translations are shown."""

from datetime import date
from pathlib import Path

import pytest

from confidentiality_guide.i18n.catalogs import messages, read_catalog, write_catalog
from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.build.compile import compile_pack
from confidentiality_guide.packs.catalogs.approving import approve
from confidentiality_guide.packs.catalogs.workshop import Workshop
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.inline import plain
from tests.packs.catalogs.small import PROMISE, PROMISED, SPANISH, small_workshop, translate, update
from tests.packs.made import RECORD


def translated(folder: Path) -> Workshop:
    """A checkout with everything in a Spanish of its own: the English with its words in capitals."""
    workshop = small_workshop(folder)
    update(workshop)
    for name in ("content", "ui"):
        file = workshop.translations / SPANISH / f"{name}.po"
        catalog = read_catalog(file)
        for message in messages(catalog):
            message.string = (f"¡{message.id}!") if isinstance(message.id, str) else tuple(f"¡{t}!" for t in message.id)
        write_catalog(file, catalog)
    return workshop


def approved(workshop: Workshop, *blocks: str) -> None:
    approve(workshop, SPANISH, "A reviewer", "A test", date(2026, 11, 22), blocks)


def is_draft(folder: Path, cache: Path | None = None) -> bool:
    compile_pack(folder / "content", folder / "translations", folder / "guide.pack", cache=cache)
    with open_pack(folder / "guide.pack") as pack:
        assert not pack.is_draft(ENGLISH)
        return pack.is_draft(SPANISH)


def test_a_translation_is_a_draft_until_a_person_approved_what_clients_see(tmp_path: Path) -> None:
    workshop = translated(tmp_path)
    cache = tmp_path / "cache"
    assert is_draft(tmp_path, cache)
    approved(workshop, "ui")
    assert is_draft(tmp_path, cache)
    approved(workshop, "client")
    assert not is_draft(tmp_path, cache)  # although no page changed: the pack was made again
    translate(workshop, PROMISE, PROMISED)
    assert is_draft(tmp_path, cache)


def test_what_is_not_translated_is_no_draft_but_most_must_be(tmp_path: Path) -> None:
    workshop = translated(tmp_path)
    approved(workshop, "ui", "client")
    translate(workshop, PROMISE, "")
    assert not is_draft(tmp_path)
    for english in ("You say no.", "Your plan asks.", "Your record", "Some notes get more", "Next", "Notes"):
        translate(workshop, english, "")
    assert is_draft(tmp_path)


def test_approvals_without_catalogs_approve_nothing(tmp_path: Path) -> None:
    workshop = translated(tmp_path)
    approved(workshop, "ui", "client")
    (workshop.translations / "es" / "ui.po").unlink()
    assert is_draft(tmp_path)


@pytest.mark.parametrize("doubt", ["fuzzy", "empty", "another page", "gone"])
def test_only_an_exact_translation_of_the_same_page_is_shown(tmp_path: Path, doubt: str) -> None:
    workshop = translated(tmp_path)
    file = workshop.translations / "es" / "content.po"
    if doubt in {"fuzzy", "empty"}:
        translate(workshop, PROMISE, f"¡{PROMISE}!" if doubt == "fuzzy" else "", fuzzy=True)
    else:
        before, block = file.read_text().split('msgctxt "topic:your-record"\nmsgid "Almost', 1)
        page = "topic:other" if doubt == "another page" else "topic:your-record"
        changed = f'msgctxt "{page}"\nmsgid "Almost{block}'
        if doubt == "gone":
            changed = changed.replace('msgid "Almost no one', 'msgid "Almost nobody', 1)
        file.write_text(before + changed)
    compile_pack(tmp_path / "content", tmp_path / "translations", tmp_path / "guide.pack")
    with open_pack(tmp_path / "guide.pack") as pack:
        blocks = [block for idea in pack.topic(RECORD, SPANISH).ideas for block in idea.blocks]
    said = [block for block in blocks if "Almost no one" in words_of(block)]
    assert [block.in_english for block in said] == [True]
    assert not any("¡Almost" in words_of(block) for block in said)
    others = [block for block in blocks if block not in said and words_of(block)]
    assert not any(block.in_english for block in others)


def words_of(block: Block) -> str:
    return " ".join(plain(text) for inner in (block, *block.body) for text in inner.texts)


def test_a_translation_of_the_screen_in_doubt_is_left_in_english(tmp_path: Path) -> None:
    from confidentiality_guide.i18n.interface import compile_interface
    from confidentiality_guide.i18n.words import _, ngettext, set_language

    workshop = translated(tmp_path)
    translate(workshop, "Show the picture", "Mostrar otra cosa", fuzzy=True)
    translate(workshop, "{n} page", "{n} página", "")
    left = compile_interface(workshop.translations / "es" / "ui.po", tmp_path / "locale")
    assert left == ("{n} page",)
    set_language(SPANISH, tmp_path / "locale")
    assert _("Show the picture") == "Show the picture"
    assert ngettext("{n} page", "{n} pages", 2) == "{n} pages"


def test_a_pack_from_before_says_of_no_translation_that_it_was_approved(tmp_path: Path) -> None:
    from confidentiality_guide.packs.reading.store import _languages

    head = {"languages": [["en", "English", False], ["es", "Español", False], ["en-XA", "x", False]]}
    assert [language.draft for language in _languages(head)] == [False, True, False]
    assert [language.draft for language in _languages({**head, "drafts": []})] == [False, False, False]
