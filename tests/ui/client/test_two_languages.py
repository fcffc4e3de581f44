"""The English beside the reader's language: row by row, on every kind of page, at every size, and gone when it is not wanted."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from confidentiality_guide.app import Guide
from confidentiality_guide.i18n.interface import compile_interfaces, interface_template
from confidentiality_guide.i18n.words import _
from confidentiality_guide.packs.build.compile import compile_pack
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.pseudo_catalogs import write_pseudo_catalogs
from confidentiality_guide.packs.source.folder import read_content
from confidentiality_guide.practice import Practice
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.teaching.layers import Reader
from confidentiality_guide.ui.blocks.pair import EM_PER_LETTER, LEAST_LETTERS, PairedPassage
from confidentiality_guide.ui.blocks.passage import Link, Passage
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.parts.english_line import EnglishLine
from confidentiality_guide.ui.parts.focus import stops
from confidentiality_guide.ui.shell.bar import DesktopBar
from confidentiality_guide.ui.speech.page import shown_on
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.route import Place, Route
from tests.conftest import CONTENT, PACKAGE
from tests.opening import DESK, STAND, WALL, OpenGuide, Program
from tests.ui.seen import cut_passages, outside, paint_whole, press, said, shown, told_of_cut_words

TRANSLATIONS = CONTENT.parent / "translations"
RECORD = Route(Place.TOPIC, "your-record")
MYTHS = Route(Place.MYTHS)
STORY = Route(Place.STORY, "grocery-store")
PAGES = {
    "topic": RECORD,
    "figure": Route(Place.TOPIC, "what-confidentiality-means"),
    "story": STORY,
    "ending": Route(Place.STORY, "grocery-store", "end"),
    "ladder": Route(Place.LADDER, "thoughts-of-suicide"),
    "who can know": Route(Place.WHO_CAN_KNOW, "insurer", "diagnosis/1"),
    "who can know, by kind": Route(Place.WHO_CAN_KNOW, idea="diagnosis"),
    "question": Route(Place.CHECK, "minimum-necessary", "clerk-and-screen+1"),
    "state": Route(Place.STATE, "ca"),
    "myths": MYTHS,
    "tours": Route(Place.PATHS),
    "situations": Route(Place.SITUATIONS, "safety"),
}
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.fixture(scope="module")
def in_spanish(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program with its Spanish, beside the mirrored made-up language."""
    program = Program(tmp_path_factory.mktemp("program"))
    program.pack.parent.mkdir()
    translations = tmp_path_factory.mktemp("translations")
    shutil.copytree(TRANSLATIONS / "es", translations / "es")
    write_pseudo_catalogs(translations, interface_template(PACKAGE), content_template(read_content(CONTENT)[0]))
    compile_interfaces(translations, program.folder / "data" / "locale")
    compile_pack(CONTENT, translations, program.pack)
    return program


@pytest.fixture
def open_both(qapp: QApplication, in_spanish: Program, tmp_path: Path) -> Iterator["OpenBoth"]:
    """Opens the guide in two languages."""
    opener = OpenGuide(qapp, in_spanish.locations(tmp_path))
    yield OpenBoth(opener)
    opener.close()


class OpenBoth:
    """Opens the guide in another language with the English beside it."""

    def __init__(self, opener: OpenGuide) -> None:
        self.opener = opener
        self.settle = opener.settle

    def __call__(self, route: Route, language: str = "es", *, reader: Reader = Reader.CLIENTS, **how: object) -> Guide:
        """The guide at a place, settled."""
        guide = self.opener(route, language=language, **how)  # type: ignore[arg-type]
        if reader is not Reader.CLIENTS:
            guide.window.choose_reader(reader)
        guide.window.choose_two_languages(True)
        self.settle()
        return guide


def _pairs(root: QWidget) -> list[PairedPassage]:
    return shown(root, PairedPassage)


def _nothing_is_cut(window: QWidget) -> None:
    with told_of_cut_words() as cut:
        paint_whole(window)
    assert not cut
    assert not list(cut_passages(window))
    assert not list(outside(window))


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize(("size", "kiosk"), [(DESK, False), (WALL, False), (WALL, True), (STAND, True)])
@pytest.mark.parametrize("language", ["es", "ar-XB"])
def test_rows_are_aligned_and_nothing_is_cut_off(
    open_both: OpenBoth, language: str, size: tuple[int, int], kiosk: bool, text_size: int
) -> None:
    guide = open_both(RECORD, language, size=size, kiosk=kiosk, text_size=text_size)
    window = guide.window
    pairs = _pairs(window.screen_shown)
    assert len(pairs) > 4
    least = LEAST_LETTERS * EM_PER_LETTER * window.theme.metrics.font_px(Step.LABEL)
    for pair in pairs:
        own, english = pair.sides()
        assert pair.english.geometry() == english
        assert pair.rect().contains(own), pair.words
        assert pair.rect().contains(english), pair.words
        assert pair.english.heightForWidth(english.width()) <= english.height()
        if pair.stands_beside(pair.width()):
            assert (own.top(), own.height(), own.width()) == (english.top(), english.height(), english.width())
            assert own.width() >= least
            assert (own.left() > english.right()) == (language == "ar-XB")
            assert (own.right() < english.left()) == (language == "es")
        else:
            assert english.top() > own.bottom()
    beside = [pair for pair in pairs if pair.stands_beside(pair.width())]
    if text_size == 100 and size is not STAND:
        assert len(beside) == len(pairs)
    if text_size == 200 and size is STAND:
        assert not beside
    _nothing_is_cut(window)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("size", "kiosk", "language", "text_size"),
    [(DESK, False, "es", 100), (WALL, True, "ar-XB", 100), (STAND, True, "es", 200)],
)
def test_every_kind_of_page_says_its_english(
    open_both: OpenBoth, page: str, size: tuple[int, int], kiosk: bool, language: str, text_size: int
) -> None:
    reader = Reader.CLIENTS if kiosk else Reader.THERAPISTS
    guide = open_both(PAGES[page], language, size=size, kiosk=kiosk, text_size=text_size, reader=reader)
    guide.window.screen_shown.answer_first()
    open_both.settle()
    screen = guide.window.screen_shown
    assert [*_pairs(screen), *shown(screen, EnglishLine)]
    _nothing_is_cut(guide.window)


def test_the_english_is_the_english_and_says_so(open_both: OpenBoth) -> None:
    pairs = _pairs(open_both(RECORD).window.screen_shown)
    alone = said(open_both.opener(RECORD).window.screen_shown)
    names = {"It depends", "Protected", "Not protected"}  # alone, such a word may have its source beside it
    for pair in pairs:
        english = pair.english
        assert english.words in names or any(words.startswith(english.words) for words in alone)
        described = QAccessible.queryAccessibleInterface(english)
        assert described is not None
        assert described.text(QAccessible.Text.Name) == english.words
        assert english.locale() == ENGLISH
        assert pair.locale() != ENGLISH
        assert english.accessible_role is not QAccessible.Role.Heading  # each heading is told once
    assert {"Your record", "What is in it", "You will likely find"} <= {pair.english.words for pair in pairs}


def test_a_choice_says_its_english_under_it(open_both: OpenBoth) -> None:
    guide = open_both(STORY)
    choices = shown(guide.window.screen_shown, ChoiceButton)
    lines = [line for choice in choices for line in shown(choice, EnglishLine)]
    assert lines[0].words == "Say hello"
    assert len(lines) == len(choices)
    for line in lines:
        assert line.locale() == ENGLISH
        button = line.parentWidget()
        assert button is not None
        assert button.rect().contains(line.geometry())
    assert choices[0].accessibleName() == "Saludar"


def test_links_on_both_sides_open(open_both: OpenBoth) -> None:
    window = open_both(RECORD).window
    pair = next(pair for pair in _pairs(window.screen_shown) if pair.links and pair.english.links)
    opened: list[Target] = []
    pair.link_opened.connect(opened.append)
    for side in (pair, pair.english):
        press_link(side, side.links[0])
        assert window.opening.target == pair.links[0].target
        window.close_everything()
    assert opened == [pair.links[0].target] * 2


def press_link(passage: Passage, link: Link) -> None:
    """Press a link where its letters are, as a finger does."""
    at = passage.link_rects(link)[0].center().toPoint()
    assert passage.text_rect.contains(at)
    QTest.mouseClick(passage, Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.parametrize("language", ["es", "ar-XB"])
def test_links_stand_on_their_letters(open_both: OpenBoth, language: str) -> None:
    for pair in _pairs(open_both(RECORD, language).window.screen_shown):
        for link in pair.links:
            assert pair.text_rect.adjusted(-2, -2, 2, 2).contains(link.geometry())


def test_the_keyboard_goes_pair_by_pair(open_both: OpenBoth) -> None:
    screen = open_both(RECORD).window.screen_shown
    links = [stop for stop in stops(screen) if isinstance(stop, Link)]
    expected = [link for pair in _pairs(screen) for link in (*pair.links, *pair.english.links)]
    assert [link for link in links if link in expected] == expected


def test_only_the_readers_side_is_read_aloud(open_both: OpenBoth) -> None:
    for route in (RECORD, STORY, PAGES["figure"]):
        guide = open_both(route)
        both = [one.part.words for one in shown_on(guide.window.screen_shown, sources=False)]
        guide.window.choose_two_languages(False)
        open_both.settle()
        assert [one.part.words for one in shown_on(guide.window.screen_shown, sources=False)] == both


def test_a_screen_reader_is_told_the_page_in_one_language(open_both: OpenBoth) -> None:
    guide = open_both(RECORD, kiosk=True)
    words = guide.window.screen_shown.words_to_hear()
    assert "cuenta cómo va la atención" in words
    assert "tells how care is going" not in words


@pytest.mark.parametrize(("size", "kiosk"), [(DESK, False), (WALL, True)])
@pytest.mark.parametrize("route", [RECORD, STORY, PAGES["who can know"], PAGES["ladder"]])
def test_off_again_it_is_the_page_as_before(
    open_both: OpenBoth, route: Route, size: tuple[int, int], kiosk: bool
) -> None:
    guide = open_both.opener(route, language="es", size=size, kiosk=kiosk)
    before = guide.window.grab().toImage()
    guide.window.choose_two_languages(True)
    open_both.settle()
    assert guide.window.grab().toImage() != before
    guide.window.choose_two_languages(False)
    open_both.settle()
    assert not _pairs(guide.window)
    assert guide.window.grab().toImage() == before


def test_the_place_in_a_page_is_kept(open_both: OpenBoth) -> None:
    guide = open_both.opener(Route(Place.TOPIC, "your-record", "how-long"), language="es")
    ideas = [idea.id for idea in guide.window.setting.shelf.topic("your-record").ideas]  # type: ignore[arg-type]
    guide.window.screen_shown.show_part(ideas[3])
    open_both.settle()
    for shown_now in (True, False):
        guide.window.choose_two_languages(shown_now)
        open_both.settle()
        assert guide.window.screen_shown.part_in_view() == ideas[3]


def test_the_sheet_and_the_bar_have_the_switch(open_both: OpenBoth) -> None:
    guide = open_both.opener(RECORD, language="es")
    window = guide.window
    switch = shown(window, DesktopBar)[0].both
    assert switch is not None
    switch.click()
    open_both.settle()
    assert guide.visit.two_languages
    assert _pairs(window.screen_shown)
    on = shown(window, DesktopBar)[0].both
    assert on is not None
    assert on.isChecked()
    window.opening.languages()
    assert _("Two languages") in said(window)
    window.close_everything()
    window.choose_language("en")  # type: ignore[arg-type]
    open_both.settle()
    assert shown(window, DesktopBar)[0].both is None
    assert not _pairs(window.screen_shown)
    window.close_everything()
    window.opening.languages()
    assert "Two languages" not in said(window)


def test_in_the_sheet_it_is_switched_on_by_a_press(open_both: OpenBoth) -> None:
    guide = open_both.opener(RECORD, language="ar-XB", kiosk=True)
    guide.window.opening.languages()
    press(guide.window, _("On"))
    open_both.settle()
    assert guide.visit.two_languages
    assert _pairs(guide.window.screen_shown)
    assert not guide.window.overlays.has_sheet


def test_a_desktop_does_not_remember_it(open_both: OpenBoth) -> None:
    guide = open_both(RECORD, remember=True)
    assert guide.visit.two_languages
    again = open_both.opener(RECORD, language="", remember=True)
    assert again.visit.language == "es"
    assert not again.visit.two_languages


def test_the_end_of_a_visit_drops_it(open_both: OpenBoth) -> None:
    guide = open_both(RECORD, kiosk=True, practice=Practice(allow_draft_translations=True))
    assert guide.window.setting.two_languages
    guide.window.visit_ended.emit()
    open_both.settle()
    assert not guide.visit.two_languages
    assert guide.window.setting.shelf.english is None
    guide.window.choose_language("es")  # type: ignore[arg-type]
    guide.window.go(RECORD)
    open_both.settle()
    assert not _pairs(guide.window)


@pytest.mark.parametrize(
    ("address", "words"),
    [("source:access-30-days", "30 days"), ("term:privilege", "court")],
)
@pytest.mark.parametrize(("size", "kiosk"), [(WALL, False), (WALL, True)])
def test_cards_say_their_english(
    open_both: OpenBoth, address: str, words: str, size: tuple[int, int], kiosk: bool
) -> None:
    window = open_both(RECORD, size=size, kiosk=kiosk).window
    on_page = set(_pairs(window))
    window.open_target(Target.parse(address))
    open_both.settle()
    on_card = [pair for pair in _pairs(window) if pair not in on_page]
    assert any(words in pair.english.words for pair in on_card)
    _nothing_is_cut(window)


def test_a_page_in_one_language_needs_nothing_of_it() -> None:
    """Importing the window and its pages imports nothing of two languages: starting up stays quick."""
    code = (
        "import sys; import confidentiality_guide.app, confidentiality_guide.ui.client.topic_page, "
        "confidentiality_guide.ui.client.idea_page, confidentiality_guide.ui.client.desktop_home; "
        "print([name for name in sys.modules if name.endswith(('both_languages', 'blocks.pair', 'english_line'))])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"
