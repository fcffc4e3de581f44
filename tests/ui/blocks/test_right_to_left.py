"""Every Arabic text as it is laid out: it begins at the right, ends at the left, and what is Latin in it stays whole.

Source: Unicode Standard Annex 9. Where a text is wrong here, a reader sees its full stop in front, or the parts of a
citation in another order than in the law.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument, QTextLine
from PySide6.QtWidgets import QApplication

from confidentiality_guide.i18n.catalogs import messages, read_catalog
from confidentiality_guide.packs.build.translating import with_order_kept
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.inline import Run, Scheme, Target, Text
from confidentiality_guide.ui.blocks.lists import ListView, Marker
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.scripts import load_scripts
from tests.ui.seen import shown
from tests.ui.themes import ARABIC
from tests.ui.wall import Wall

CATALOGS = Path(__file__).parents[3] / "translations" / "ar"
WIDTH = 460  # pixels: narrow, so that most texts have several lines
CLOSE = 1.5  # pixels
MANY = 5_000
UNSEEN = " \u00a0\u2066\u2068\u2069"  # spaces, and what keeps a citation together
# Numbers, dates, phone numbers, Latin words, and names and citations of both.
_WORD = r"[A-Za-z0-9§](?:[A-Za-z0-9§.,:;/&()’'–-]*[A-Za-z0-9)])?"
STRETCH = re.compile(rf"{_WORD}(?:[ \u00a0]{_WORD})*")
BOOK = Target(Scheme.SOURCE, "jaffee")


@cache
def _texts() -> list[Text]:
    """What the Arabic catalogs say: the words of the screen, and the content as it is read from the pack."""
    parser = InlineParser()
    screen = [(Run(words),) for words in _said("ui.po")]
    taught = (parser.runs(words) for words in _said("content.po") if "](figure:" not in words)
    return [*screen, *map(with_order_kept, taught)]


def _said(name: str) -> list[str]:
    forms = (message.string or "" for message in messages(read_catalog(CATALOGS / name)))
    each = (one for form in forms for one in ([form] if isinstance(form, str) else form))
    return sorted(filter(None, set(each)))


@pytest.fixture(autouse=True)
def _letters(qapp: QApplication) -> None:
    load_scripts([LanguageTag("ar")])


class Laid:
    """A text as it is laid out, letter by letter. Places are counted in letters, and in pixels from the left."""

    def __init__(self, text: Text) -> None:
        self._passage = Passage(text, Look(Step.BODY), ARABIC)
        self._passage.resize(WIDTH, self._passage.heightForWidth(WIDTH))
        self._passage.grab()  # lays it out
        document = self._passage.findChild(QTextDocument)
        assert document is not None
        self.words = document.toPlainText()
        self._layout = document.begin().layout()  # the lines belong to it

    def line_of(self, at: int) -> QTextLine:
        return self._layout.lineForTextPosition(at)

    def sides(self, start: int, end: int) -> tuple[float, float]:
        """How far these letters reach to the left and to the right; they stand on one line."""
        drawn = [run for at in range(start, end) for run in self.line_of(at).glyphRuns(at, 1)]
        # Not by what is inked, which stands in from the sides of a letter’s room, and beside a ligature.
        lefts = [place.x() for run in drawn for place in run.positions()]
        widths = [step.x() for run in drawn for step in run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())]
        return min(lefts), max(left + width for left, width in zip(lefts, widths, strict=True))

    def begins_at_the_right(self) -> bool:
        """Whether what is read first stands at the right end of the first line."""
        end = self._arabic[0] + 1 if self._arabic else len(self.words)
        line = self.line_of(0)
        reached = self.sides(0, min(end, line.textStart() + line.textLength()))[1]
        return reached >= line.naturalTextRect().left() + line.horizontalAdvance() - CLOSE

    def ends_at_the_left(self) -> bool:
        """Whether what is read last stands at the left end of the last line."""
        words = self.words.rstrip(UNSEEN)
        line = self.line_of(len(words) - 1)
        start = self._arabic[-1] - 2 if self._arabic else 0  # a vowel sign is drawn with what it stands on
        return self.sides(max(start, line.textStart()), len(words))[0] <= line.naturalTextRect().left() + CLOSE

    @property
    def _arabic(self) -> list[int]:
        return [at for at, letter in enumerate(self.words) if unicodedata.bidirectional(letter) in {"R", "AL"}]

    def out_of_order(self) -> Iterator[str]:
        """Numbers, Latin words and citations that are not read from left to right."""
        for found in STRETCH.finditer(self.words):
            end = found.end()
            while self.words.count(")", found.start(), end) > self.words.count("(", found.start(), end):
                end = self.words.rindex(")", found.start(), end)  # of a bracket that was opened before
            places = [at for at in range(found.start(), end) if self.words[at].isalnum()]
            for one, other in pairwise(places):
                same_line = self.line_of(one).lineNumber() == self.line_of(other).lineNumber()
                if same_line and self.sides(other, other + 1)[0] <= self.sides(one, one + 1)[0]:
                    yield f"“{found.group()}” in “{self.words}”"
                    break


def test_every_arabic_text_is_read_from_the_right_to_the_left() -> None:
    texts = _texts()
    assert len(texts) > MANY
    wrong = []
    for text in texts:
        laid = Laid(text)
        if any(letter.isalnum() for letter in laid.words):
            wrong += [f"begins elsewhere: “{laid.words}”"] * (not laid.begins_at_the_right())
            wrong += [f"ends elsewhere: “{laid.words}”"] * (not laid.ends_at_the_left())
            wrong += laid.out_of_order()
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize(
    "text",
    [
        (Run("HIPAA"), Run(" هو قانون فيدرالي.")),
        (Run("اتصل بالرقم 988 أو 911."),),
        (Run("السجل خاص. "), Run("45 CFR 164.512(j)(1)(i)", target=BOOK)),
        (Run("السجل خاص. "), Run("APA 4.05(b)–(c)", target=BOOK), Run(" "), Run("42 U.S.C. 290dd-2(b)", target=BOOK)),
        (Run("قال: «نعم، HIPAA»."),),
    ],
    ids=["Latin first", "numbers", "a citation", "citations", "quoted"],
)
def test_latin_in_a_line_neither_turns_it_nor_falls_apart(text: Text) -> None:
    laid = Laid(text)
    assert laid.begins_at_the_right()
    assert laid.ends_at_the_left()
    assert not list(laid.out_of_order())


def test_the_marker_of_a_list_stands_at_the_right_of_its_item(wall: Wall) -> None:
    items = tuple((Run(words),) for words in ("سؤال معالجك عن الحدود", "HIPAA: قراءة النموذج"))
    wall.window.setLayoutDirection(ARABIC.direction)
    view = wall.hang(ListView(items, Look(), ARABIC, numbered=True), WIDTH)
    for marker, passage in zip(shown(view, Marker), shown(view, Passage), strict=True):
        assert marker.mapTo(view, marker.rect().topLeft()).x() >= passage.mapTo(view, passage.rect().topRight()).x()
