"""A figure says its words as a picture and as a list, whole, at every size a reader may choose."""

import gc
import tomllib
from collections.abc import Iterator
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.teaching.ids import FigureId
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.figures import figure_widget
from confidentiality_guide.ui.blocks.figures.card import FigureCard
from confidentiality_guide.ui.blocks.figures.make import DRAWN
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.figures.toggle import TextButton
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.theme import Theme

CONTENT = Path(__file__).parents[3] / "content" / "figures.toml"
LIGHT = Theme("light", Metrics(kiosk=False))
LARGE = Theme("light", Metrics(kiosk=False, text=2.0))
KIOSK = Theme("light", Metrics(kiosk=True))
ARABIC = Theme("light", Metrics(kiosk=False), right_to_left=True)
KIOSK_SCREEN = 700  # pixels of height beside the buttons, at most
SETTINGS = [
    pytest.param(LIGHT, 500, id="narrow"),
    pytest.param(LIGHT, 980, id="desktop"),
    pytest.param(LIGHT, 1400, id="wide"),
    pytest.param(LARGE, 500, id="narrow-200"),
    pytest.param(LARGE, 980, id="desktop-200"),
    pytest.param(KIOSK, 750, id="kiosk"),
    pytest.param(KIOSK, 950, id="kiosk-tall"),
    pytest.param(Theme("light", Metrics(kiosk=True, text=2.0)), 750, id="kiosk-200"),
    pytest.param(ARABIC, 624, id="right-to-left"),
    pytest.param(Theme("contrast", Metrics(kiosk=False, contrast=True)), 624, id="contrast"),
]


def _part(key: str, **words: object) -> Part:
    words["points"] = tuple(words.get("points", ()))  # type: ignore[arg-type]
    words["verdict"] = Verdict(str(words["verdict"])) if "verdict" in words else None
    return Part(key, **words)  # type: ignore[arg-type]


def _figures() -> dict[str, Figure]:
    tables = tomllib.loads(CONTENT.read_text(encoding="utf-8"))
    return {
        name: Figure(FigureId(name), table["title"], table.get("note", ""), tuple(_part(**p) for p in table["part"]))
        for name, table in tables.items()
    }


FIGURES = _figures()


@pytest.fixture(params=FIGURES)
def figure(request: pytest.FixtureRequest) -> Figure:
    return FIGURES[request.param]


def _shown(qtbot: QtBot, figure: Figure, theme: Theme, width: int) -> FigureCard:
    card = figure_widget(figure, "what the picture shows", theme)
    qtbot.addWidget(card)
    card.resize(width, card.heightForWidth(width))
    card.show()
    return card


def _toggle(card: FigureCard) -> TextButton:
    button = card.findChild(TextButton)
    assert button is not None
    return button


def _as_list(card: FigureCard) -> FigureCard:
    _toggle(card).click()
    card.resize(card.width(), card.heightForWidth(card.width()))
    return card


def _visible(card: FigureCard) -> Iterator[Passage]:
    return (passage for passage in card.findChildren(Passage) if passage.isVisible())


def _words(card: FigureCard) -> set[str]:
    return {passage.words for passage in _visible(card)}


def _written(figure: Figure) -> set[str]:
    words = {figure.title, figure.note}
    for part in figure.parts:
        words |= {part.label, part.name, part.text, part.outcome, *part.points}
    return words - {""}


def _assert_whole(card: FigureCard) -> None:
    """Nothing leaves the card, and every passage has room for each of its lines and words."""
    for passage in _visible(card):
        inside = passage.rect().translated(passage.mapTo(card, passage.rect().topLeft()))
        assert card.rect().contains(inside), passage.words
        assert passage.height() >= passage.heightForWidth(passage.width()), passage.words
        assert _longest_word(passage, card.theme) <= passage.width(), passage.words


def _longest_word(passage: Passage, theme: Theme) -> int:
    font: QFont = theme.font(passage.look.step, passage.look.weight)
    return max((QFontMetrics(font).horizontalAdvance(word) for word in passage.words.split()), default=0)


def _overlapping(card: FigureCard) -> list[tuple[str, str]]:
    places: list[tuple[str, QWidget]] = [(passage.words, passage) for passage in _visible(card)]
    rects = [(words, widget.rect().translated(widget.mapTo(card, widget.rect().topLeft()))) for words, widget in places]
    return [
        (words, other)
        for place, (words, rect) in enumerate(rects)
        for other, beside in rects[place + 1 :]
        if rect.intersects(beside)
    ]


def test_every_figure_has_a_drawing(figure: Figure) -> None:
    assert figure.id in DRAWN


def test_every_drawing_has_words() -> None:
    assert set(DRAWN) == set(FIGURES)


@pytest.mark.parametrize(("theme", "width"), SETTINGS)
def test_nothing_of_the_picture_is_cut_off(qtbot: QtBot, figure: Figure, theme: Theme, width: int) -> None:
    card = _shown(qtbot, figure, theme, width)
    _assert_whole(card)
    assert _overlapping(card) == []


@pytest.mark.parametrize(("theme", "width"), SETTINGS)
def test_nothing_of_the_list_is_cut_off(qtbot: QtBot, figure: Figure, theme: Theme, width: int) -> None:
    card = _as_list(_shown(qtbot, figure, theme, width))
    _assert_whole(card)
    assert _overlapping(card) == []


@pytest.mark.parametrize(("theme", "width"), SETTINGS)
def test_the_list_says_every_word_of_the_picture(qtbot: QtBot, figure: Figure, theme: Theme, width: int) -> None:
    card = _shown(qtbot, figure, theme, width)
    picture = _words(card)
    assert picture <= _words(_as_list(card))


def test_the_list_says_every_word_that_is_written(qtbot: QtBot, figure: Figure) -> None:
    card = _as_list(_shown(qtbot, figure, LIGHT, 624))
    assert _words(card) == _written(figure)


def test_at_a_desk_the_picture_says_every_part(qtbot: QtBot, figure: Figure) -> None:
    words = _words(_shown(qtbot, figure, LIGHT, 980))
    for part in figure.parts:
        assert {part.label, part.name, part.outcome, *part.points} - {""} <= words
        assert part.points or part.text in words | {""}


def test_a_kiosk_shows_a_picture_without_scrolling(qtbot: QtBot, figure: Figure) -> None:
    assert _shown(qtbot, figure, KIOSK, 750).height() <= KIOSK_SCREEN


def test_the_page_grows_with_what_is_shown_and_not_more(qtbot: QtBot, figure: Figure) -> None:
    card = _shown(qtbot, figure, LIGHT, 624)
    lowest = max(passage.mapTo(card, passage.rect().bottomLeft()).y() for passage in _visible(card))
    assert card.height() - lowest <= 3 * LIGHT.metrics.space(6)


def test_the_button_says_what_it_does_next(qtbot: QtBot, figure: Figure) -> None:
    card = _shown(qtbot, figure, LIGHT, 624)
    button = _toggle(card)
    assert (button.text(), card.reads_as_list) == ("Read as a list", False)
    button.click()
    assert (button.text(), card.reads_as_list) == ("Show the picture", True)
    assert button.accessibleName() == "Show the picture"
    button.click()
    assert (button.text(), card.reads_as_list) == ("Read as a list", False)


def test_the_list_is_reached_by_keyboard(qtbot: QtBot, figure: Figure) -> None:
    card = _shown(qtbot, figure, LIGHT, 624)
    button = _toggle(card)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert card.reads_as_list
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_button_is_as_large_as_a_finger(qtbot: QtBot, figure: Figure) -> None:
    card = _shown(qtbot, figure, KIOSK, 750)
    button = _toggle(card)
    assert min(button.width(), button.height()) >= KIOSK.metrics.target


def test_a_screen_reader_is_told_what_the_picture_shows(qtbot: QtBot, figure: Figure) -> None:
    card = _shown(qtbot, figure, LIGHT, 624)
    drawing = card.findChild(Drawing)
    assert drawing is not None
    assert drawing.accessibleName() == "what the picture shows"


def test_a_screen_reader_finds_the_steps_one_after_the_other(qtbot: QtBot) -> None:
    card = _shown(qtbot, FIGURES["jaffee-timeline"], LIGHT, 980)
    drawing = card.findChild(Drawing)
    assert drawing is not None
    said = [child.words for child in drawing.children() if isinstance(child, Passage)]
    assert said.index("A shooting") < said.index("After that") < said.index("Private talks") < said.index("A demand")


def test_the_decision_of_the_court_is_named_by_the_words() -> None:
    keys = [part.key for part in FIGURES["jaffee-timeline"].parts]
    assert keys.count("decision") == 1  # its node is the filled one


def test_a_figure_nobody_has_drawn_is_a_list(qtbot: QtBot) -> None:
    unknown = FIGURES["circle-of-privacy"]._replace(id=FigureId("not-yet-drawn"))
    card = _shown(qtbot, unknown, LIGHT, 624)
    assert card.reads_as_list
    assert not _toggle(card).isVisible()
    assert _words(card) == _written(unknown)


def test_the_page_turns_round_for_right_to_left(qtbot: QtBot, figure: Figure) -> None:
    def title(theme: Theme) -> int:
        card = _shown(qtbot, figure, theme, 980)
        return next(p.geometry().center().x() for p in _visible(card) if p.words == figure.title)

    assert title(LIGHT) < 490 < title(ARABIC)


def test_the_words_of_the_button_follow_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    card = _shown(qtbot, FIGURES["circle-of-privacy"], LIGHT, 624)
    monkeypatch.setattr("confidentiality_guide.ui.blocks.figures.card._", lambda sentence: f"[{sentence}]")
    QApplication.sendEvent(card, QEvent(QEvent.Type.LanguageChange))
    assert _toggle(card).text() == "[Read as a list]"


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_picture_is_painted_in_every_theme(qtbot: QtBot, figure: Figure, name: str) -> None:
    theme = Theme(name, Metrics(kiosk=False, contrast=name == "contrast"))
    picture = _shown(qtbot, figure, theme, 624).grab().toImage()
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(seen) > 4


def test_a_closed_figure_is_gone_at_once(qtbot: QtBot, figure: Figure) -> None:
    card = _as_list(_shown(qtbot, figure, LIGHT, 624))
    watched = ref(card)
    gc.disable()  # nothing may wait for Python to look for cycles: it might look while the page is painted
    try:
        del card
        assert watched() is None
    finally:
        gc.enable()
