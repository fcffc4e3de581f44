"""Catalogs pass the filters of translate-toolkit, as an editor or a server for translators would run them.

What is left out, and why:

- `check` does it, by the language's own words and digits: numbers, sentencecount, acronyms, brackets, variables,
  functions, notranslatewords, musttranslatewords, startwhitespace, endwhitespace (Chinese has a comma without a space);
- each language ends, quotes, capitalises and spaces in its own way: endpunc, startpunc, puncspacing, purepunc,
  doublequoting, singlequoting, startcaps, simplecaps, doublewords;
- `status` counts it: untranslated, isfuzzy, blank, unchanged; isreview and hassuggestion are of other formats;
- a plain translation may be as long as it needs to be: long, short;
- there is none of it here: accelerators, simpleplurals, spellcheck, validchars; “70 % of” is no format: printf.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import confidentiality_guide
from confidentiality_guide.i18n.interface import interface_template
from confidentiality_guide.i18n.languages import ACCENTED, MIRRORED
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.pseudo_catalogs import write_pseudo_catalogs
from confidentiality_guide.packs.source.folder import read_content
from tests.packs.catalogs.small import PROMISE, catalog_of, small_workshop, translate, update

TRANSLATIONS = Path(__file__).parents[3] / "translations"
PACKAGE = Path(confidentiality_guide.__file__).parent
MADE_UP = (ACCENTED, MIRRORED)
LANGUAGES = [*MADE_UP, *sorted({file.parent.name for file in TRANSLATIONS.glob("*/*.po")} - set(MADE_UP))]
KEPT = (
    "compendiumconflicts", "credits", "doublespacing", "emails", "escapes", "filepaths", "kdecomments",
    "newlines", "nplurals", "options", "pythonbraceformat", "tabs", "urls", "xmltags",
)  # fmt: skip


def found(catalog: Path, out: Path) -> str:
    """What the filters have to say of a catalog: the messages they do not pass, with the reasons."""
    filters = [f"--test={name}" for name in KEPT]
    command = [sys.executable, "-m", "translate.filters.pofilter", "--progress=none", *filters]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run([*command, catalog, out], capture_output=True, text=True, check=True, env=environment)
    assert not done.stderr
    return out.read_text(encoding="utf-8") if out.exists() else ""


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogs of the made-up languages, from the words of today."""
    folder = tmp_path_factory.mktemp("translations")
    content, _findings = read_content(TRANSLATIONS.parent / "content")
    write_pseudo_catalogs(folder, interface_template(PACKAGE), content_template(content))
    return folder


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_catalog_passes(made_up: Path, tag: str, tmp_path: Path) -> None:
    for name in ("ui.po", "content.po"):
        assert not found((made_up if tag in MADE_UP else TRANSLATIONS) / tag / name, tmp_path / "found.po")


@pytest.mark.parametrize(
    ("english", "translation", "rule"),
    [
        ("{n} page", ("{m} página", "{n} páginas"), "pythonbraceformat"),
        ("Show the picture", ("Mostrar <b>la</b> imagen",), "xmltags"),
        ("Show the picture", ("Mostrar\nla imagen",), "newlines"),
        (PROMISE, ("Casi nadie  puede verlas. [45 CFR 164.508](source:notes-yes)",), "doublespacing"),
    ],
)
def test_what_does_not_pass_is_told(tmp_path: Path, english: str, translation: tuple[str, ...], rule: str) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, english, *translation)
    name = "content" if english == PROMISE else "ui"
    assert f"(pofilter) {rule}" in found(catalog_of(workshop, name), tmp_path / "found.po")
