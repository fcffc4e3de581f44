"""Several people translate at once: each gets whole pages, and every translation finds its way back."""

from pathlib import Path

from confidentiality_guide.i18n.catalogs import messages, read_catalog, write_catalog
from confidentiality_guide.packs.catalogs.parts import join, split
from tests.packs.catalogs.small import (
    PROMISE,
    PROMISED,
    SPANISH,
    catalog_of,
    small_workshop,
    translate,
    unit_of,
    update,
)
from tests.packs.made import TOPIC


def test_a_part_has_whole_pages_of_what_is_left(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path, topic=TOPIC.replace("You say no.", "It is 70 % of it."))
    update(workshop)
    translate(workshop, PROMISE, PROMISED)
    parts = dict(split(workshop, SPANISH, tmp_path / "parts", "", 3))
    pages = [{message.context for message in messages(read_catalog(part))} for part in parts]
    assert len(parts) > 2
    assert sum(parts.values()) == len(workshop.units(SPANISH)) - 1
    assert all(not one & other for at, one in enumerate(pages) for other in pages[:at])
    assert not any(PROMISE in part.read_text().replace('"\n"', "") for part in parts)
    assert any("Glossary: notes." in part.read_text() for part in parts)
    assert "-format" not in "".join(part.read_text() for part in parts if part.stem[4:] != "ui")


def test_a_part_can_be_of_one_layer(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    (part,) = dict(split(workshop, SPANISH, tmp_path / "parts", "talk", 100))
    assert {str(message.id) for message in messages(read_catalog(part))} == {
        "In two sentences",
        "Say what you keep.",
        "Then say who may see it.",
    }


def test_translations_come_back_and_nothing_else_changes(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, "You say no.", "Usted dice que no.")
    before = catalog_of(workshop).read_text()
    for part in dict(split(workshop, SPANISH, tmp_path / "parts", "", 5)):
        catalog = read_catalog(part)
        for message in messages(catalog):
            if message.id == PROMISE:
                message.string = PROMISED
        write_catalog(part, catalog)
    done = join(workshop.translations / "es", sorted((tmp_path / "parts").glob("*.po")))
    assert done == (1, ())
    assert unit_of(workshop, PROMISE).exact
    assert unit_of(workshop, "You say no.").exact
    translate(workshop, PROMISE, "")
    assert catalog_of(workshop).read_text() == before


def test_a_translation_in_doubt_comes_back_in_doubt_and_a_strange_message_is_told(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    part = tmp_path / "part.po"
    part.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        '#, fuzzy\nmsgctxt "topic:your-record"\nmsgid "You say no."\nmsgstr "Usted dice."\n\n'
        'msgctxt "topic:other"\nmsgid "You say no."\nmsgstr "Usted dice que no."\n'
    )
    done = join(workshop.translations / "es", [part])
    assert done == (1, ("topic:other: You say no.",))
    assert unit_of(workshop, "You say no.").fuzzy
