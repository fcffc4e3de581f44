"""A catalog is brought up to date so that nothing is lost, and nothing inexact is ever shown."""

import subprocess
from pathlib import Path

import pytest

from confidentiality_guide.i18n.catalogs import exact_translations, messages
from confidentiality_guide.teaching.ids import LanguageTag
from tests.packs.catalogs.small import (
    PAGE,
    PROMISE,
    PROMISED,
    SCREEN,
    SPANISH,
    catalog_of,
    read,
    small_workshop,
    translate,
    unit_of,
    update,
)
from tests.packs.made import TOPIC

KEY = f"{PAGE}\x04"
OTHER = PROMISE.replace("Almost no one", "Hardly anyone")
CHANGED = TOPIC.replace("Almost no one", "Hardly anyone")


def test_one_command_makes_a_language_ready_to_translate(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    units = workshop.units(SPANISH)
    assert {unit.layer for unit in units} == {"ui", "client", "talk", "pro"}
    assert not any(unit.translation for unit in units)
    assert "plural=(n != 1)" in catalog_of(workshop, "ui").read_text()
    update(workshop, LanguageTag("zh-Hans"))
    assert '"Language: zh_Hans\\n"' in catalog_of(workshop, "ui", LanguageTag("zh-Hans")).read_text()


@pytest.mark.parametrize("tag", ["es", "ar", "zh-Hans"])
def test_what_is_written_is_taken_by_gettext_without_a_word(tmp_path: Path, tag: str) -> None:
    update(small_workshop(tmp_path), LanguageTag(tag))
    translate(small_workshop(tmp_path), PROMISE, PROMISED, tag=LanguageTag(tag))
    workshop = small_workshop(tmp_path, topic=CHANGED)
    update(workshop, LanguageTag(tag))
    for name in ("ui", "content"):
        file = catalog_of(workshop, name, LanguageTag(tag))
        told = subprocess.run(["msgfmt", "--check", "-o", "/dev/null", file], capture_output=True, text=True)
        assert (told.returncode, told.stderr) == (0, "")


def test_a_translation_stays_while_its_english_stays(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, PROMISE, PROMISED)
    before = catalog_of(workshop).read_bytes()
    update(workshop)
    assert catalog_of(workshop).read_bytes() == before
    more = small_workshop(tmp_path, topic=TOPIC.replace("Say what you keep.", "Say what you keep, and why."))
    update(more)
    assert unit_of(more, PROMISE).exact


def test_where_the_english_changed_the_old_translation_is_a_hint_and_is_never_shown(tmp_path: Path) -> None:
    update(small_workshop(tmp_path))
    translate(small_workshop(tmp_path), PROMISE, PROMISED)
    workshop = small_workshop(tmp_path, topic=CHANGED)
    update(workshop)
    unit = unit_of(workshop, OTHER)
    assert (unit.translation, unit.fuzzy, unit.exact) == ((PROMISED,), True, False)
    assert KEY + OTHER not in exact_translations(catalog_of(workshop))
    assert '#| "Almost no one' in catalog_of(workshop).read_text() or (
        '#| msgid "Almost no one' in catalog_of(workshop).read_text()
    )
    assert read(workshop).get(OTHER, PAGE).previous_id == [PROMISE]  # type: ignore[union-attr]


def test_a_hint_keeps_the_text_it_is_the_translation_of(tmp_path: Path) -> None:
    update(small_workshop(tmp_path))
    translate(small_workshop(tmp_path), PROMISE, PROMISED)
    update(small_workshop(tmp_path, topic=CHANGED))
    again = TOPIC.replace("Almost no one", "Hardly anyone at all")
    workshop = small_workshop(tmp_path, topic=again)
    update(workshop)
    now = PROMISE.replace("Almost no one", "Hardly anyone at all")
    assert read(workshop).get(now, PAGE).previous_id == [PROMISE]  # type: ignore[union-attr]
    assert unit_of(workshop, now).fuzzy


def test_no_hint_comes_from_another_page_or_from_a_text_that_says_something_else(tmp_path: Path) -> None:
    update(small_workshop(tmp_path))
    translate(small_workshop(tmp_path), "Say what you keep.", "Diga lo que guarda.")
    workshop = small_workshop(tmp_path, topic=TOPIC.replace("Say what you keep.", "A rule of quite another kind."))
    update(workshop)
    assert not unit_of(workshop, "A rule of quite another kind.").translation


def test_what_is_gone_is_kept_and_comes_back_with_its_english(tmp_path: Path) -> None:
    update(small_workshop(tmp_path))
    translate(small_workshop(tmp_path), PROMISE, PROMISED)
    changed = small_workshop(tmp_path, topic=CHANGED)
    update(changed)
    assert "#~ msgctxt" in catalog_of(changed).read_text()
    update(changed)
    back = small_workshop(tmp_path)
    update(back)
    assert unit_of(back, PROMISE).exact
    assert unit_of(back, PROMISE).translation == (PROMISED,)
    assert not read(back).obsolete


def test_what_was_in_doubt_when_it_went_is_in_doubt_when_it_comes_back(tmp_path: Path) -> None:
    update(small_workshop(tmp_path))
    translate(small_workshop(tmp_path), PROMISE, "Nadie puede verlas.", fuzzy=True)
    away = small_workshop(tmp_path, topic=TOPIC.replace(PROMISE.partition(" [")[0], "Something else entirely now."))
    update(away)
    update(away)  # written and read once more, where Babel would forget the doubt
    back = small_workshop(tmp_path)
    update(back)
    assert unit_of(back, PROMISE).fuzzy
    assert KEY + PROMISE not in exact_translations(catalog_of(back))


def test_a_file_from_an_editor_for_translators_is_read_whole(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    file = catalog_of(workshop)
    told = '# Checked with the clinic.\n#, fuzzy\n#| msgid ""\n#| "Nobody at all may "\n#| "see them."\n'
    text = file.read_text().replace(
        f'msgctxt "{PAGE}"\nmsgid "You say no."', f'{told}msgctxt "{PAGE}"\nmsgid "You say no."'
    )
    file.write_text(text.replace('"You say no."\nmsgstr ""', '"You say no."\nmsgstr "Usted dice que no."')
                    + '\n#~| msgid "Before"\n#~ msgctxt "topic:old"\n#~ msgid "Gone"\n#~ msgstr "Ido"\n')  # fmt: skip
    update(workshop)
    message = read(workshop).get("You say no.", PAGE)
    assert message is not None
    assert (message.previous_id, message.user_comments) == (
        ["Nobody at all may see them."],
        ["Checked with the clinic."],
    )
    assert message.fuzzy
    assert '#~ msgid "Gone"\n#~ msgstr "Ido"' in file.read_text()
    assert "# |" not in file.read_text()


def test_who_translated_and_their_comments_stay_at_the_head(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    file = catalog_of(workshop, "ui")
    file.write_text(
        file.read_text()
        .replace("nobody yet", "The clinic’s own")
        .replace("# This file", "# Ask before changing.\n# This file")
    )
    update(small_workshop(tmp_path, screen=SCREEN + '_("Back")\n'))
    assert "Last-Translator: The clinic’s own" in file.read_text()
    assert "# Ask before changing.\n" in file.read_text()


def test_a_language_that_changes_its_number_of_forms_keeps_them_all(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, "{n} page", "{n} página", "{n} páginas")
    update(workshop)
    assert unit_of(workshop, "{n} page").translation == ("{n} página", "{n} páginas")
    translate(workshop, "{n} page", "{n} página", "")
    assert not unit_of(workshop, "{n} page").exact


def test_the_template_of_the_content_keeps_its_header_although_some_words_are_empty(tmp_path: Path) -> None:
    empty_cell = TOPIC.replace("| You | **All** of it |", "| You |  |")
    template = small_workshop(tmp_path, topic=empty_cell).templates["content.po"]
    assert template.header_comment.startswith("# The content")
    assert all(message.id for message in messages(template))


@pytest.mark.parametrize("tag", ["qq", "zh_CN", "en", "en-XA", "ES", "nowhere-at-all"])
def test_a_tag_that_is_no_language_to_translate_into_is_refused(tmp_path: Path, tag: str) -> None:
    workshop = small_workshop(tmp_path)
    with pytest.raises(ValueError, match=r"."):
        update(workshop, LanguageTag(tag))
    assert not workshop.translations.exists()
