"""A kiosk prints a list at one touch where the practice has set up a printer, and never stands still for it."""

import gc
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.practice import Practice
from confidentiality_guide.teaching.ids import LanguageTag, TopicId
from confidentiality_guide.teaching.inline import Scheme, Target
from confidentiality_guide.ui.doing.questions.paper_card import PaperCard
from confidentiality_guide.ui.parts.button import Button
from confidentiality_guide.ui.printing import front_desk
from confidentiality_guide.visits.printing import MOST_PRINTED, OVER
from confidentiality_guide.visits.questions import Marked
from confidentiality_guide.visits.route import HOME, Place, Route
from tests.opening import STAND, WALL
from tests.print_system import PRINTER
from tests.ui.conftest import StartPrinting
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.printing.paper import Paper
from tests.ui.seen import button, cut_passages, outside, said, shown

LIST = Route(Place.QUESTIONS)
PATIENCE_S = 30
FRAME_S = 1.0  # in which a window that stands still would not answer even once; making the page itself is in it
SENT = "Your list is being printed."
UNREACHABLE = "The printer cannot be reached now. Nothing was printed."


@pytest.fixture
def open_list(open_kiosk: OpenKiosk) -> Callable[..., Kiosk]:
    """Opens a kiosk with a printer at a list of some questions."""

    def open_(*questions: str, printer: str = PRINTER, place: str = "", **options: object) -> Kiosk:
        kiosk = open_kiosk(Practice(printer=printer, printer_place=place), **options)
        _begin(kiosk, *questions or ("“Who reads it?”",))
        return kiosk

    return open_


def _begin(kiosk: Kiosk, *questions: str) -> None:
    kiosk.touch(button(kiosk.window, "Begin"))
    _put(kiosk, *questions)


def _put(kiosk: Kiosk, *questions: str) -> None:
    doing = kiosk.guide.visit.doing
    for words in questions:
        marked = Marked(Target(Scheme.TOPIC, "your-record"), words, TopicId("your-record"))
        doing.questions = doing.questions.put(marked)
    kiosk.window.go(HOME)
    kiosk.window.go(LIST)
    kiosk.settle()


def _card(kiosk: Kiosk) -> PaperCard:
    (card,) = shown(kiosk.window.screen_shown, PaperCard)
    return card


def _offered(kiosk: Kiosk) -> list[str]:
    return [one.text() for one in shown(_card(kiosk), Button)]


def _press(kiosk: Kiosk, words: str) -> None:
    """Press a button of the card, wherever on the page it is."""
    button(_card(kiosk), words).click()
    kiosk.settle()


def _until(kiosk: Kiosk, is_so: Callable[[], object]) -> None:
    """Let the kiosk run until something is so."""
    ends = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < ends, said(kiosk.window.screen_shown)
        kiosk.settle()
        time.sleep(0.01)


def _until_said(kiosk: Kiosk, words: str) -> None:
    _until(kiosk, lambda: words in said(_card(kiosk)))


@pytest.fixture
def deaf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A print system that takes every call and answers none."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "deaf.sock"))
        server.listen()
        monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "deaf.sock"))
        yield server


def test_without_a_printer_nothing_is_offered(open_list: Callable[..., Kiosk]) -> None:
    kiosk = open_list(printer="")
    assert not shown(kiosk.window, PaperCard)
    assert "On my phone" in said(kiosk.window.screen_shown)


def test_one_touch_prints_and_says_where_to_fetch_it(
    start_printing: StartPrinting, open_list: Callable[..., Kiosk]
) -> None:
    system = start_printing()
    kiosk = open_list("“Who reads it?”", "“Who pays?”")
    _press(kiosk, "Print it")
    _until_said(kiosk, SENT)
    assert "Fetch it soon at the front desk, since others there can see it." in said(_card(kiosk))
    _until(kiosk, system.papers)
    ((job, pdf),) = system.papers().items()
    assert job == "1.Guide"
    words = Paper(pdf).words(0)
    assert "1. “Who reads it?” 2. “Who pays?”" in words
    assert "camera" not in words
    assert not shown(kiosk.window, QDialog)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [kiosk.window]


def test_the_practice_says_where_its_printer_is(open_list: Callable[..., Kiosk]) -> None:
    kiosk = open_list(place="room 2")
    assert any("Where it is: room 2" in words for words in said(_card(kiosk)))
    assert not any("front desk" in words for words in said(_card(kiosk)))


def test_the_code_for_a_phone_is_printed_where_it_is_wanted(
    start_printing: StartPrinting, open_list: Callable[..., Kiosk]
) -> None:
    system = start_printing()
    kiosk = open_list()
    _press(kiosk, "With the code for my phone")
    _press(kiosk, "Print it")
    _until(kiosk, system.papers)
    assert "camera" in Paper(system.papers()["1.Guide"]).words(0)


def test_a_printer_that_cannot_be_reached_is_told_and_the_code_offered(
    open_list: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody.sock"))
    kiosk = open_list()
    _press(kiosk, "Print it")
    _until_said(kiosk, UNREACHABLE)
    assert "Take your list with a code on this page." in said(_card(kiosk))
    assert "For my therapist" in said(kiosk.window.screen_shown)
    assert "Print it" in _offered(kiosk)  # somebody may turn the printer on


def test_a_printer_that_is_off_gives_the_list_back(
    start_printing: StartPrinting, open_list: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_desk, "PRINTS_S", 0.5)
    system = start_printing()
    system.sleep()
    kiosk = open_list()
    _press(kiosk, "Print it")
    _until_said(kiosk, SENT)
    _until_said(kiosk, "The printer does not answer. Your list was taken back: it is not printed later.")
    assert not system.waiting()


def test_a_print_system_that_hangs_does_not_hold_the_window(
    deaf: socket.socket, open_list: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_desk, "ANSWERS_S", 3.0)
    kiosk = open_list()
    button(_card(kiosk), "Print it").click()
    began = time.monotonic()
    assert "Your list is on its way to the printer." in said(_card(kiosk))
    assert not _offered(kiosk)  # one is under way
    kiosk.window.go(HOME)  # the guide goes on
    kiosk.settle()
    assert time.monotonic() - began < FRAME_S
    kiosk.window.go(LIST)
    kiosk.settle()
    assert "Your list is on its way to the printer." in said(_card(kiosk))  # also for who comes back
    _until_said(kiosk, UNREACHABLE)


def test_the_keyboard_and_a_screen_reader_go_to_what_came_of_it(open_list: Callable[..., Kiosk]) -> None:
    kiosk = open_list(printer="nowhere")
    _press(kiosk, "Print it")
    _until_said(kiosk, UNREACHABLE)
    now = kiosk.window.focusWidget()
    assert now is not None
    assert now.accessibleName() == UNREACHABLE


def test_a_visit_has_its_share_of_paper_and_the_next_one_has_its_own(
    start_printing: StartPrinting, open_list: Callable[..., Kiosk]
) -> None:
    system = start_printing()
    kiosk = open_list()
    for place in range(MOST_PRINTED):
        _press(kiosk, "Print it again" if place else "Print it")
        _until(kiosk, lambda: any("being printed" in words for words in said(_card(kiosk))))
    _until(kiosk, lambda: len(system.papers()) == MOST_PRINTED)
    assert _offered(kiosk) == []
    assert "Your list is being printed, for the last time in this visit." in said(_card(kiosk))
    button(kiosk.window, "I’m done").click()
    kiosk.settle()
    _begin(kiosk, "“Who pays?”")
    assert "One touch prints your list." in said(_card(kiosk))
    assert "Print it" in _offered(kiosk)


def test_nothing_of_a_list_is_kept_once_the_print_system_has_it(
    start_printing: StartPrinting, open_list: Callable[..., Kiosk]
) -> None:
    system = start_printing()
    system.sleep()  # it waits in the queue, and is looked after
    kiosk = open_list("“Zzyzx?”")
    _press(kiosk, "Print it")
    _until_said(kiosk, SENT)
    button(kiosk.window, "I’m done").click()
    kiosk.settle()
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, front_desk.FrontDesk)]
    assert [one for one in kept if one._document] == []
    assert [one for one in gc.get_objects() if isinstance(one, Marked) and one.words == "“Zzyzx?”"] == []
    system.wake()
    _until(kiosk, system.papers)


@pytest.mark.parametrize("size", [WALL, STAND, (1366, 768)])
@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("language", ["en-XA", "ar-XB"])
def test_what_it_says_fits(
    open_list: Callable[..., Kiosk], size: tuple[int, int], text_size: int, language: str
) -> None:
    kiosk = open_list(printer="nowhere", size=size)
    kiosk.window.choose_language(LanguageTag(language))
    kiosk.window.choose_text_size(text_size)
    kiosk.settle()
    for _state in range(2):
        card = _card(kiosk)
        assert list(cut_passages(card)) == []
        assert list(outside(card)) == []
        assert all(one.height() >= one.theme.metrics.target for one in shown(card, Button))
        shown(card, Button)[-1].click()
        _until(kiosk, lambda: kiosk.guide.visit.doing.printings[-1].stage in OVER and shown(_card(kiosk), Button))
    assert language != ENGLISH
