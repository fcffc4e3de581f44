"""The words of the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from confidentiality_guide.i18n.catalogs import new_catalog, write_catalog
from confidentiality_guide.i18n.interface import compile_interface, compile_interfaces, interface_template, is_broken
from confidentiality_guide.i18n.words import _, fill, language, ngettext, set_language
from confidentiality_guide.teaching.ids import LanguageTag

SPANISH = LanguageTag("es")


@pytest.fixture(autouse=True)
def english_afterwards(tmp_path: Path) -> Iterator[None]:
    yield
    set_language(LanguageTag("en"), tmp_path)


def speak_spanish(folder: Path, translations: dict[str | tuple[str, str], str | tuple[str, str]]) -> tuple[str, ...]:
    """Set the screen to Spanish with these translations; return what was left in English."""
    catalog: Catalog = new_catalog(SPANISH, "a test")
    for english, translation in translations.items():
        catalog.add(english, translation)
    write_catalog(folder / "es" / "ui.po", catalog)
    left = compile_interface(folder / "es" / "ui.po", folder / "locale")
    assert set_language(SPANISH, folder / "locale")
    return left


def test_english_needs_no_catalog(tmp_path: Path) -> None:
    assert set_language(LanguageTag("en"), tmp_path / "nothing")
    assert _("Back") == "Back"
    assert ngettext("{n} idea", "{n} ideas", 1) == "{n} idea"


def test_the_screen_speaks_the_language_that_was_set(tmp_path: Path) -> None:
    speak_spanish(tmp_path, {"Back": "Atrás", ("{n} idea", "{n} ideas"): ("{n} idea sola", "{n} ideas juntas")})
    assert language() == "es"
    assert _("Back") == "Atrás"
    assert fill(ngettext("{n} idea", "{n} ideas", 1), n=1) == "1 idea sola"
    assert fill(ngettext("{n} idea", "{n} ideas", 5), n=5) == "5 ideas juntas"
    assert _("Home") == "Home"


def test_a_translation_that_cannot_be_filled_gives_the_english(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    speak_spanish(tmp_path, {"Back": "Atrás"})
    for broken in ("Idea {numero} de {all}", "Idea {", "Idea {0}", "Idea {number.real.x}", "Idea {number[0]}"):
        said = _("Idea {number} of {all}")
        said = type(said)(broken, said.english)
        assert fill(said, number=3, all=6) == "Idea 3 of 6"
    assert "cannot be filled" in caplog.text


def test_a_sentence_of_ours_that_cannot_be_filled_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        fill(_("Idea {number}"), name=1)


@pytest.mark.parametrize("content", [None, b"", b"no catalog", b"\xde\x12\x04\x95" + b"\xff" * 40])
def test_a_missing_or_damaged_catalog_leaves_the_screen_in_english(
    tmp_path: Path, content: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    if content is not None:
        (tmp_path / "es").mkdir()
        (tmp_path / "es" / "ui.mo").write_bytes(content)
    assert not set_language(SPANISH, tmp_path)
    assert _("Back") == "Back"
    assert "no words of the screen in es" in caplog.text


def test_whatever_byte_of_a_catalog_is_changed_the_program_goes_on(tmp_path: Path) -> None:
    speak_spanish(tmp_path, {"Back": "Atrás", ("{n} idea", "{n} ideas"): ("{n} idea sola", "{n} ideas juntas")})
    file = tmp_path / "locale" / "es" / "ui.mo"
    data = file.read_bytes()
    for place in range(len(data)):
        file.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        set_language(SPANISH, tmp_path / "locale")
        assert _("Back")


def test_a_translation_with_other_places_is_never_compiled(tmp_path: Path) -> None:
    left = speak_spanish(tmp_path, {"Go to {place}": "Ir a {lugar}", "Hide {n} s": "Ocultar {n} s"})
    assert left == ("Go to {place}",)
    assert _("Go to {place}") == "Go to {place}"
    assert _("Hide {n} s") == "Ocultar {n} s"


def test_a_fuzzy_translation_is_never_shown(tmp_path: Path) -> None:
    catalog = new_catalog(SPANISH, "a test")
    catalog.add("You must tell", "No debe decirlo", flags=["fuzzy"])
    write_catalog(tmp_path / "es" / "ui.po", catalog)
    assert compile_interfaces(tmp_path, tmp_path / "locale") == {"es": ()}
    set_language(SPANISH, tmp_path / "locale")
    assert _("You must tell") == "You must tell"


@pytest.mark.parametrize(
    ("english", "translation", "broken"),
    [
        ("Go to {place}", "Ir a {place}", False),
        ("Go to {place}", "Ir", True),
        ("Go to {place}", "Ir a {place} {place:d}", True),
        ("Go to {place}", "Ir a {place", True),
        ("Go", "", False),
        (("{n} idea", "{n} ideas"), ("una idea", "{n} ideas"), False),
        (("one idea", "{n} ideas"), ("{n} idea", "{n} ideas"), False),
        (("{n} idea", "{n} ideas"), ("una", "varias"), True),
        (("{n} idea", "{n} ideas"), ("{n} idea", "{m} ideas"), True),
    ],
)
def test_places_are_compared_with_those_of_the_english(
    english: str | tuple[str, str], translation: str | tuple[str, str], broken: bool
) -> None:
    assert is_broken(Catalog().add(english, translation)) is broken


def test_the_template_has_every_sentence_of_the_program_and_no_line_numbers(tmp_path: Path) -> None:
    source = tmp_path / "guide"
    (source / "ui").mkdir(parents=True)
    (source / "ui" / "bar.py").write_text(
        '# For translators: on a button.\nback = _("Back")\n\nn = ngettext("{n} idea", "{n} ideas", 3)\nx = _("70 % of")\n'
    )
    template = interface_template(source)
    write_catalog(tmp_path / "ui.pot", template)
    written = (tmp_path / "ui.pot").read_text()
    assert '#. on a button.\n#: guide/ui/bar.py\nmsgid "Back"' in written
    assert 'msgid_plural "{n} ideas"' in written
    assert "python-format" not in written
    assert "Date" not in written
    assert str(tmp_path) not in written
    assert "EMAIL" not in written
    assert not write_catalog(tmp_path / "ui.pot", interface_template(source))
