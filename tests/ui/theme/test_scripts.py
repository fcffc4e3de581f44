"""Whatever a catalog says can be shown on a machine without a single font of its own."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QImage, QRegion, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.i18n.catalogs import messages, read_catalog
from confidentiality_guide.i18n.languages import describe
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme.metrics import Metrics, Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.scripts import SCRIPTS, load_scripts
from confidentiality_guide.ui.theme.theme import Theme
from confidentiality_guide.ui.theme.typeface import FOLDER, load_typeface

TRANSLATIONS = Path(__file__).parents[3] / "translations"
CATALOGS = sorted(TRANSLATIONS.glob("*/*.po"))
OWN = {"ar": "NotoSansArabic", "zh-Hans": "NotoSansSC"}
_NOT_DRAWN = {"Cc", "Cf", "Zs"}  # line ends, directions, spaces


def letters_of(files: Iterator[Path]) -> set[int]:
    letters: set[int] = set()
    for file in files:
        with TTFont(file, lazy=True) as font:
            letters |= font.getBestCmap().keys()
    return letters


def drawn(texts: Iterator[str]) -> set[int]:
    """The characters that need a picture."""
    return {ord(sign) for text in texts for sign in text if unicodedata.category(sign) not in _NOT_DRAWN}


def missing(tag: str, texts: Iterator[str], style: str) -> list[str]:
    """What none of the bundled fonts has."""
    there = letters_of(FOLDER.glob(f"AtkinsonHyperlegibleNext-{style}.ttf"))
    if tag in OWN:
        there |= letters_of(SCRIPTS.glob(f"{OWN[tag]}-{style}.ttf"))
    return sorted(map(chr, drawn(texts) - there))


def said(catalog: Path) -> Iterator[str]:
    """Everything a catalog would have shown, and the English that is shown where it has nothing."""
    for message in messages(read_catalog(catalog)):
        for text in (message.id, message.string):
            yield from [text] if isinstance(text, str) else text or ()


@pytest.mark.parametrize("style", ["Regular", "Bold"])
@pytest.mark.parametrize("catalog", CATALOGS, ids=[f"{file.parent.name}-{file.stem}" for file in CATALOGS])
def test_no_character_of_any_catalog_is_missing_from_the_bundled_fonts(catalog: Path, style: str) -> None:
    assert not missing(catalog.parent.name, said(catalog), style)


@pytest.mark.parametrize("tag", ["es", "ar", "zh-Hans"])
def test_the_name_of_every_language_can_be_written(tag: str) -> None:
    assert not missing(tag, iter([describe(LanguageTag(tag)).name]), "Regular")


def test_common_words_that_no_catalog_has_yet_can_be_written() -> None:
    assert not missing("zh-Hans", iter(["今天天气很好，我们去公园散步吧！"]), "Regular")
    assert not missing("ar", iter(["أهلاً وسهلاً، كيف حالك اليوم؟ ١٢٣٪"]), "Bold")
    assert missing("ar", iter(["今"]), "Regular")


@pytest.mark.parametrize(
    ("tag", "words", "family"),
    [("ar", "السرية", "Noto Sans Arabic"), ("zh-Hans", "保密和隐私", "Noto Sans SC")],
)
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_qt_takes_the_bundled_letters_and_leaves_latin_as_it_is(
    qapp: QApplication, tag: str, words: str, family: str, weight: QFont.Weight
) -> None:
    load_scripts([LanguageTag(tag)])
    font = QFont(load_typeface())
    font.setWeight(weight)
    assert {one for one, _ in runs_of(words, font)} == {family}
    assert all(glyphs and 0 not in glyphs for _, glyphs in runs_of(words, font))
    assert {one for one, _ in runs_of("HIPAA 988", font)} == {load_typeface()}


def runs_of(words: str, font: QFont) -> list[tuple[str, list[int]]]:
    """The stretches of a line: the family that gave the letters, and their pictures; none is number 0."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return [(run.rawFont().familyName(), list(run.glyphIndexes())) for run in layout.glyphRuns()]


def test_a_licence_stands_beside_each_typeface() -> None:
    for name in OWN.values():
        assert "SIL OPEN FONT LICENSE" in (SCRIPTS / f"{name}-OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("kiosk", [False, True])
@pytest.mark.parametrize("step", list(Step))
def test_nothing_of_arabic_letters_is_cut_off_above_or_below(qapp: QApplication, step: Step, kiosk: bool) -> None:
    load_scripts([LanguageTag("ar")])
    metrics = Metrics(kiosk=kiosk, text=1.0, px_per_mm=3.6 if kiosk else 1.0, contrast=False)
    theme = Theme("light", metrics, right_to_left=True, tall_script=True)
    passage = Passage("في العلاج أي شيء إلى الطبيب ج", Look(step, QFont.Weight.Bold), theme)
    passage.resize(4_000, passage.heightForWidth(4_000))
    image = QImage(passage.size(), QImage.Format.Format_RGB32)
    image.fill(theme.colour(Role.SURFACE))
    passage.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    rows = [{image.pixel(x, y) for x in range(image.width())} for y in (0, image.height() // 2, image.height() - 1)]
    assert [len(row) > 1 for row in rows] == [False, True, False]
