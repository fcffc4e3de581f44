"""What a person sees, hears and can press on a screen: how tests look at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget

from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.parts.focus_ring import FocusRing
from confidentiality_guide.ui.shell.bar import Bar

W = TypeVar("W", bound=QWidget)


def shown(root: QWidget, kind: type[W]) -> list[W]:
    """Every widget of a kind that can be seen or scrolled to."""
    return [widget for widget in root.findChildren(kind) if widget.isVisible()]


def said(root: QWidget) -> list[str]:
    """Every passage that can be read."""
    return [passage.words for passage in shown(root, Passage)]


def button(root: QWidget, words: str) -> QAbstractButton:
    """The button that says this."""
    found = [one for one in shown(root, QAbstractButton) if words in (one.text(), one.accessibleName())]
    assert found, f"no button says “{words}”; there are {[one.text() for one in shown(root, QAbstractButton)]}"
    return found[0]


def press(root: QWidget, words: str) -> None:
    """Press the button that says this, as a finger does."""
    QTest.mouseClick(button(root, words), Qt.MouseButton.LeftButton)


def bar(window: QWidget) -> Bar:
    """The bar of a window."""
    return shown(window, Bar)[0]


def every_word(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What is written on the window and its widgets, and what a screen reader is told of them."""
    yield window, window.windowTitle()
    for widget in shown(window, QWidget):
        words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, Passage):
            words += [widget.words, *(link.words for link in widget.links)]
        if isinstance(widget, QAbstractButton):
            words.append(widget.text())
        if isinstance(widget, QLineEdit):
            words.append(widget.placeholderText())
        yield from ((widget, one) for one in words if one)


# -- what is cut off


def cut_passages(root: QWidget) -> Iterator[str]:
    """Passages that are lower than their lines, or narrower than one of them."""
    for passage in shown(root, Passage):
        needed = passage.heightForWidth(passage.width())
        if passage.height() < needed:
            yield f"{_named(passage)} is {passage.height()} px high and needs {needed}"
        if (wide := _widest_line(passage)) > passage.width() + 1:
            yield f"{_named(passage)} is {passage.width()} px wide and has a line of {wide:.0f}"


def _widest_line(passage: Passage) -> float:
    """The widest line as it is broken now: a word that fits no line is a line of its own."""
    document = passage.findChild(QTextDocument)
    assert document is not None
    before = document.textWidth()
    document.setTextWidth(passage.width())
    layout = document.begin().layout()
    widest = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0)
    document.setTextWidth(before)
    return widest


def outside(root: QWidget) -> Iterator[str]:
    """Widgets that reach beyond their parent; in a scroller, beyond is where one can scroll to."""
    for widget in shown(root, QWidget):
        parent = widget.parentWidget()
        if widget.isWindow() or isinstance(widget, FocusRing) or parent is None:
            continue
        room, place = parent.rect(), widget.geometry()
        scroller = parent.parentWidget()
        if isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is parent:
            if scroller.horizontalScrollBar().maximum():
                continue  # a map, that is moved about
            place = QRect(QPoint(place.left(), room.top()), QPoint(place.right(), room.bottom()))
        if not place.isEmpty() and not room.contains(place):
            yield f"{_named(widget)} is at {place.getRect()} in {_named(parent)} of {room.getRect()}"


@contextmanager
def told_of_painted_words(tell: Callable[[QWidget, QPainter, QRect, QRect, str], None]) -> Iterator[None]:
    """Tells of words that widgets paint themselves: on which, by what, in which room, what they take of it, and the words."""
    paint: Callable[..., Any] = QPainter.drawText

    def paint_and_tell(painter: QPainter, *given: Any) -> Any:
        room, flags, words = given
        where = painter.device()
        if isinstance(where, QWidget) and words:
            room = QRect(room) if isinstance(room, QRect) else room.toAlignedRect()
            tell(where, painter, room, painter.fontMetrics().boundingRect(room, int(flags), words), words)
        return paint(painter, *given)

    QPainter.drawText = paint_and_tell  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        QPainter.drawText = paint  # type: ignore[method-assign]


@contextmanager
def told_of_cut_words() -> Iterator[list[str]]:
    """Collects words that are painted into less room than they take."""
    cut: list[str] = []

    def measure(where: QWidget, _painter: QPainter, room: QRect, taken: QRect, words: str) -> None:
        inside = room.intersected(where.rect()).adjusted(-1, -1, 1, 1)
        if not inside.contains(taken):
            cut.append(f"{_named(where)}: “{words}” takes {taken.getRect()} of {inside.getRect()}")

    with told_of_painted_words(measure):
        yield cut


def paint_whole(window: QWidget) -> None:
    """Have everything painted, also what is to be scrolled to; the picture itself is not kept."""
    picture = QImage(1, 1, QImage.Format.Format_RGB32)
    window.render(picture)
    for scroller in shown(window, QAbstractScrollArea):
        inner = scroller.viewport().findChild(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if inner is not None and inner.height() > scroller.viewport().height():
            inner.render(picture)


def _named(widget: QWidget) -> str:
    words = widget.words if isinstance(widget, Passage) else widget.accessibleName()
    return f"{type(widget).__name__} “{words[:60]}”" if words else type(widget).__name__
