"""My questions on paper: all of the list can be read there, and nothing that says who printed it or when."""

import re
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import qGray

from confidentiality_guide.app import Guide, Options
from confidentiality_guide.intake.hand_off import encode
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.practice import Clinic, Practice
from confidentiality_guide.teaching.ids import TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.blocks.make import words_of_ask
from confidentiality_guide.ui.doing.questions.on_paper import list_on_paper
from confidentiality_guide.ui.doing.questions.plain_codes import in_parts
from confidentiality_guide.ui.parts.quick_code import modules
from confidentiality_guide.ui.printing.pages import as_pdf, page_size
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.visits.questions import MOST, Marked
from tests.opening import OpenGuide
from tests.ui.printing.paper import DOTS_PT, Paper

PRACTICE = Practice(
    help_line="Evening line: 555-0100", printer="front-desk", practice=Clinic("Lakeside Counseling", "555-0101")
)
MARGIN_PT, TOUCH_PT = 19 / 25.4 * 72, 1
BODY_PT, LARGE_PRINT_PT = 13, 18
LETTER, A4 = (612, 792), (595, 842)


def _put(setting: Setting, *words: str, topic: str = "your-record") -> None:
    doing = setting.visit.doing
    for one in words:
        marked = Marked(Target(Scheme.TOPIC, topic), one, TopicId(topic))
        doing.questions = doing.questions.put(marked)


def _asks(setting: Setting) -> list[str]:
    """Every question that a reader can put on the list."""
    shelf = setting.shelf
    words = [
        words_of_ask(block)
        for section in shelf.sections()
        for entry in shelf.topics_of(section.id)
        for idea in shelf.topic(entry.id).ideas
        for block in idea.blocks
        if block.kind == "ask"
    ]
    return list(dict.fromkeys(words))


def _paper(guide: Guide, *, with_phone: bool = False) -> Paper:
    return Paper(as_pdf(list_on_paper(guide.window.setting, with_phone=with_phone)))


@pytest.fixture
def kiosk(open_guide: OpenGuide, locations: Locations) -> Guide:
    """A kiosk of a practice that has told its name and its numbers."""
    guide = open_guide(kiosk=True)
    guide.window.setting = guide.window.setting._replace(practice=PRACTICE)
    return guide


def test_the_list_is_there_in_its_order_with_the_code_and_where_to_get_help(kiosk: Guide) -> None:
    _put(kiosk.window.setting, "“Who reads it?”", "“Who pays?”")
    paper = _paper(kiosk)
    (words,) = (paper.words(page) for page in range(len(paper)))
    code = encode([TopicId("your-record")], kiosk.window.setting.shelf.code_book())
    in_order = (
        "Lakeside Counseling: 555-0101",
        "My questions",
        "1. “Who reads it?”",
        "2. “Who pays?”",
        " ".join(code.words),
        f"{code.digits[:3]} {code.digits[3:6]} {code.digits[6:]}",
        "call or text 988",
        "Evening line: 555-0100",
        "This is education, not legal advice.",
    )
    places = [words.find(one) for one in in_order]
    assert -1 not in places, words
    assert places == sorted(places)
    assert "Page" not in words


def test_it_says_neither_who_nor_when(kiosk: Guide) -> None:
    _put(kiosk.window.setting, "“Who reads it?”")
    pdf = as_pdf(list_on_paper(kiosk.window.setting, with_phone=True))
    today = date.today()
    assert pdf.count(b"Date") >= 2  # it has to say when; it says no day that there was
    assert [one for one in (f"{today:%Y%m%d}", f"{today:%Y-%m-%d}") if one.encode() in pdf] == []
    assert b"/Author ()" in pdf
    title = re.search(rb"/Title (?:\(([^)]*)\)|<([0-9A-Fa-f]*)>)", pdf)
    assert title is not None
    assert title[0].replace(b"\0", b"").replace(b"\xfe\xff", b"") == b"/Title (Guide)"
    words = Paper(pdf).words(0)
    assert str(today.year) not in words


@pytest.mark.parametrize(
    ("locale", "size"), [("en_US", LETTER), ("es_MX", LETTER), ("C", LETTER), ("de_DE", A4), ("en_GB", A4)]
)
def test_the_paper_is_that_of_where_the_machine_is(locale: str, size: tuple[int, int]) -> None:
    points = page_size(QLocale(locale)).sizePoints()
    assert (points.width(), points.height()) == size


@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_longest_list_fits_its_pages_and_none_of_it_is_lost(
    open_guide: OpenGuide, language: str, text_size: int
) -> None:
    guide = open_guide(kiosk=True, language=language, text_size=text_size)
    setting = guide.window.setting._replace(practice=PRACTICE)
    guide.window.setting = setting
    asks = sorted(_asks(setting), key=len)[-MOST:]
    _put(setting, *asks)
    paper = _paper(guide, with_phone=True)
    wide, high = paper.size_pt()
    for page in range(len(paper)):
        left, top, right, bottom = paper.inked(page)
        assert left >= MARGIN_PT - TOUCH_PT
        assert top >= MARGIN_PT - TOUCH_PT
        assert right <= wide - MARGIN_PT + TOUCH_PT
        assert bottom <= high - MARGIN_PT + TOUCH_PT
    words = " ".join(paper.words(page) for page in range(len(paper)))
    if language == "en-XA":  # of the other, a PDF gives the letters in the order in which they are seen
        assert [number for number in range(1, MOST + 1) if f" {number}. " not in words] == []
        assert [ask for ask in asks if ask not in words] == []


def test_a_page_that_is_read_from_the_right_is_printed_so(open_guide: OpenGuide) -> None:
    papers = {}
    for language in ("en", "ar-XB"):
        guide = open_guide(kiosk=True, language=language)
        _put(guide.window.setting, "Who?", "When?")
        papers[language] = _paper(guide)
    english, mirrored = papers["en"], papers["ar-XB"]
    wide, _high = english.size_pt()
    number, words = english.where(0, "2."), english.where(0, "When")
    assert MARGIN_PT - TOUCH_PT < number[0] < number[1] < words[0]
    number, words = mirrored.where(0, ".2"), mirrored.where(0, "When")  # a full stop ends its line
    assert wide - MARGIN_PT + TOUCH_PT > number[1] > number[0] > words[1]
    code = encode([TopicId("your-record")], open_guide().window.setting.shelf.code_book())
    assert english.where(0, code.words[0])[0] < wide / 4
    first, last = (mirrored.where(0, word) for word in (code.words[0], code.words[2]))
    assert first[1] < last[0]  # English words stay in their order
    assert last[1] > wide * 3 / 4


def test_words_grow_with_the_text_size_that_was_chosen(open_guide: OpenGuide) -> None:
    pages = {}
    for text_size in (100, 150, 200):
        guide = open_guide(kiosk=True, text_size=text_size)
        _put(guide.window.setting, *(f"“Question {n} of a list that is not short at all?”" for n in range(12)))
        document = list_on_paper(guide.window.setting, with_phone=False)
        assert document.paper(72).font(Step.BODY).pixelSize() == pytest.approx(BODY_PT * text_size / 100, abs=0.5)
        pages[text_size] = len(Paper(as_pdf(document)))
    assert pages[100] <= pages[150] < pages[200]
    assert BODY_PT * 1.5 >= LARGE_PRINT_PT


def test_the_code_for_a_phone_is_printed_where_it_is_wanted_and_can_be_read(kiosk: Guide) -> None:
    _put(kiosk.window.setting, "“Who reads it?”")
    wanted = modules(in_parts("My questions", ["“Who reads it?”"])[0], "l")
    plain, with_code = _paper(kiosk), _paper(kiosk, with_phone=True)
    assert "camera" not in plain.words(0)
    assert "camera" in with_code.words(0)
    assert len(with_code) == 1
    assert _code_on(with_code, wanted) == [list(row) for row in wanted]


def _code_on(paper: Paper, wanted: list[bytes]) -> list[list[int]]:
    """The modules of the code on the first page: found by the corner that no word and no frame looks like."""
    picture = paper.picture(0)
    side = 58 / 25.4 * 72 * DOTS_PT
    module = side / len(wanted)
    right = picture.width() - round((MARGIN_PT + 4 * 1.4 / 25.4 * 72) * DOTS_PT)
    left = right - side
    middle = round(left + 3.5 * module)
    core = [y for y in range(picture.height()) if qGray(picture.pixel(middle, y)) < 128]
    runs = [y for y in core if all(y + step in core for step in range(round(module * 2.5)))]
    top = runs[0] - 2 * module
    return [
        [
            int(qGray(picture.pixel(round(left + (x + 0.5) * module), round(top + (y + 0.5) * module))) < 128)
            for x in range(len(wanted))
        ]
        for y in range(len(wanted))
    ]


def test_a_desktop_names_no_practice(open_guide: OpenGuide) -> None:
    guide = open_guide()
    _put(guide.window.setting, "“Who reads it?”")
    assert _paper(guide).words(0).startswith("My questions Bring this")


def test_settings_reach_the_paper(locations: Locations, open_guide: OpenGuide) -> None:
    options = Options(kiosk=True, practice=PRACTICE, size=(1920, 1080), language="en")
    guide = Guide(open_pack(locations.shipped_pack), locations, options, remember=False)
    try:
        _put(guide.window.setting, "“Who reads it?”")
        assert "Lakeside Counseling: 555-0101" in _paper(guide).words(0)
    finally:
        guide.close()
