"""The real program in a kiosk, with a person who reads, plays, answers, marks, looks and leaves.

Run as `python reading.py ARGUMENTS…`, the program's own. It ends with status 0 once all of it was done. It imports no
more of the guide than the program itself does before it knows that it is a kiosk: that has to be untouched.
"""

import sys
from collections.abc import Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from confidentiality_guide.cli import main
from confidentiality_guide.ui import quick_start

PAUSE_MS = 60  # from one act to the next: what was begun is painted in between
W = TypeVar("W", bound=QWidget)


def window() -> Any:
    """The one window."""
    (found,) = [one for one in QApplication.topLevelWidgets() if type(one).__name__ == "MainWindow"]
    return found


def seen(kind: type[W], root: QWidget | None = None) -> list[W]:
    """What can be seen of a kind."""
    return [one for one in (root or window()).findChildren(kind) if one.isVisible()]


def press(words: str) -> None:
    """Press the button that says this."""
    found = [one for one in seen(QAbstractButton) if words in (one.text(), one.accessibleName())]
    assert found, f"no “{words}” at {window().visit.history.present}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def press_first(kind: str) -> None:
    """Press the first button of a class on the page."""
    found = [one for one in seen(QAbstractButton, window().screen_shown) if type(one).__name__ == kind]
    assert found, f"no {kind} at {window().visit.history.present}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def is_at(place: str) -> None:
    """Make sure of where the person is."""
    assert window().visit.history.present.place == place, window().visit.history.present


def visit() -> Iterator[None]:
    """A whole visit, act by act."""
    is_at("welcome")
    press("Begin")
    yield
    is_at("home")
    yield from _read()
    yield from _play()
    yield from _answer()
    yield from _mark()
    yield from _choose()
    press("I’m done")
    yield
    is_at("welcome")
    assert not window().visit.did_something


def _read() -> Iterator[None]:
    press("All topics")
    yield
    for _deeper in range(2):  # to a section, to a topic
        press_first("RowButton")
        yield
    is_at("topic")
    yield from _listen()
    press("Help now 988")
    yield
    press("Close")
    yield
    press("Home")
    yield
    press("My state")
    yield
    press("California")
    yield
    is_at("state")
    press("Home")
    yield


def _listen() -> Iterator[None]:
    """To the beginning of the page; the voice stays until the visit ends."""
    press("Read aloud")
    while not any(one.text() == "Pause" for one in seen(QAbstractButton)):
        told = [getattr(one, "words", "") for one in seen(QWidget)]
        assert not [words for words in told if "voice" in words], told
        yield
    yield
    press("Stop")
    yield


def _play() -> Iterator[None]:
    press("Stories")
    yield
    press_first("StoryRow")
    yield
    is_at("story")
    for _scene in range(2):
        press_first("ChoiceButton")
        yield
        while not any(one.text() == "Go on" for one in seen(QAbstractButton)):
            press("More")  # a small screen shows the way on once all has been seen
            yield
        press("Go on")
        yield
    press("Home")
    yield


def _answer() -> Iterator[None]:
    press("Check what you know")
    yield
    press_first("ChoiceButton")
    yield
    press("Home")
    yield


def _mark() -> Iterator[None]:
    press("My questions")
    yield
    press_first("MarkButton")
    yield
    press("Show my list")
    yield
    assert [one for one in seen(QWidget) if type(one).__name__ == "QuickCode"], "no code for a phone"
    yield from _print()


def _print() -> Iterator[None]:
    """Print the list, where the practice has set up a printer."""
    cards = [one for one in window().findChildren(QWidget) if type(one).__name__ == "KioskPaperCard"]
    for button in (one for card in cards for one in card.findChildren(QAbstractButton) if one.text() == "Print it"):
        button.click()
        while window().visit.doing.printings[-1].stage in {"sending", "sent"}:
            yield
        assert window().visit.doing.printings[-1].stage == "printed"


def _choose() -> Iterator[None]:
    press("Language: English")
    yield
    press("Close")
    yield
    press("Text size and colors")
    yield
    press("150 %")
    yield
    press("Close")
    yield
    press("Hide this page")
    yield
    cover = window().overlays.on_top
    assert cover is not None
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton)
    yield


class Person(QObject):
    """Does one act after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._acts = visit()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def come(self) -> None:
        """The first page has been painted."""
        self._timer.start(PAUSE_MS)

    def _next(self) -> None:
        window().screen_shown.finish()
        try:
            next(self._acts)
        except StopIteration:
            self._timer.stop()
            QCoreApplication.exit(0)
        except AssertionError as reason:
            print(reason, file=sys.stderr)
            raise


if __name__ == "__main__":
    end = quick_start.end
    people: list[Person] = []

    def end_and_come() -> None:
        end()
        people.append(Person())
        people[0].come()

    quick_start.end = end_and_come
    sys.exit(main(sys.argv[1:]))
