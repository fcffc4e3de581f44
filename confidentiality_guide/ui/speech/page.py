"""What of a screen is read aloud: its texts, its choices and what its figures show, in reading order."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from confidentiality_guide.kiosk.read_aloud import Mark, Part, part_of
from confidentiality_guide.ui.blocks.accessible import together
from confidentiality_guide.ui.blocks.figures.planned import Drawing
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.doing.parts.answer_row import AnswerRow
from confidentiality_guide.ui.doing.parts.choice_button import ChoiceButton
from confidentiality_guide.ui.doing.parts.picker_button import PickerButton
from confidentiality_guide.ui.parts.chip import Chip
from confidentiality_guide.ui.parts.link_row import LinkRow
from confidentiality_guide.ui.parts.row_button import RowButton
from confidentiality_guide.ui.parts.scroller import Scroller
from confidentiality_guide.ui.shell.card_place import CardPlace
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.speech.player import RECORDING
from confidentiality_guide.ui.speech.read_frame import ReadFrame

_ROWS = (AnswerRow, ChoiceButton, LinkRow, PickerButton)  # read by their names; a `RowButton` has a line as well
_KIOSK_ABOVE_UNITS = 3
_FROM_TOP = 0.25  # of the window: where on a desktop a sentence is put that was not in sight


class Shown(NamedTuple):
    """A widget that is read, and how."""

    widget: QWidget
    part: Part


def shown_on(screen: Screen, *, sources: bool) -> list[Shown]:
    """Everything there is to read, in order; the law behind it only with `sources`. An open card with the keyboard on
    it is read instead of its page."""
    card = _card_in_use(screen)
    root: QWidget = card or screen
    found: list[Shown] = []
    passed_by: list[QWidget] = []  # what is in them has been read, or is not read
    above = screen.title_above.findChildren(QWidget) if screen.title_above is not None and card is None else []
    for widget in [*above, *root.findChildren(QWidget)]:
        if not widget.isVisible() or any(one.isAncestorOf(widget) for one in passed_by):
            continue
        if isinstance(widget, CardPlace) or getattr(widget, "is_twin", False):
            passed_by.append(widget)
        elif isinstance(widget, Passage):
            found.append(Shown(widget, _of_passage(widget, sources=sources)))
        elif (words := _words_of(widget, sources=sources)) is not None:
            passed_by.append(widget)
            found.append(Shown(widget, Part(words, recording=_recording(widget))))
    return [one for one in found if one.part.words.strip()]


def _card_in_use(screen: Screen) -> CardPlace | None:
    on = QApplication.focusWidget()
    cards = screen.findChildren(CardPlace)
    return next((card for card in cards if on is not None and (card is on or card.isAncestorOf(on))), None)


def _of_passage(passage: Passage, *, sources: bool) -> Part:
    name, words = passage.accessibleName(), passage.words
    lead = name.removesuffix(words).strip() if name != words and name.endswith(words) else ""
    english = passage.look.english
    return part_of(passage.runs, sources=sources, lead=lead, english=english, recording=_recording(passage))


def _words_of(widget: QWidget, *, sources: bool) -> str | None:
    """The words of what is no running text; none where it is not read, such as the buttons at the foot."""
    if isinstance(widget, Drawing):
        return widget.accessibleName() if widget.accessible_role is QAccessible.Role.Graphic else None
    if isinstance(widget, Chip):
        return widget.accessibleName() if sources else ""
    if isinstance(widget, RowButton):
        return together(widget.accessibleName(), widget.accessibleDescription())
    return widget.accessibleName() if isinstance(widget, _ROWS) else None


def _recording(widget: QWidget) -> str:
    """The recording of the block it belongs to; empty: none."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, Screen):
        if recording := around.property(RECORDING):
            return str(recording)
        around = around.parentWidget()
    return ""


def first_in_view(shown: Sequence[Shown], screen: Screen) -> int:
    """The place of what is read first: the top of the page, or of what is in sight of it."""
    scroller = _scroller(screen)
    place = scroller.verticalScrollBar().value() if scroller is not None else 0
    if scroller is None or not place:
        return 0
    for number, one in enumerate(shown):
        inner = scroller.widget()
        if inner is not None and inner.isAncestorOf(one.widget) and scroller.top_of(one.widget) >= place:
            return number
    return 0


def _scroller(screen: QWidget) -> Scroller | None:
    found = getattr(screen, "scroller", None)
    return found if isinstance(found, Scroller) else None


class Marks:
    """Shows on the page what is being read, and brings it into view."""

    def __init__(self, shown: Sequence[Shown], screen: Screen) -> None:
        self._shown, self._screen = shown, screen
        self._frame: ReadFrame | None = None

    def are_there(self, marks: Sequence[Mark]) -> bool:
        """Whether what they mark is still on the page."""
        widgets = [self._shown[mark.part].widget for mark in marks]
        return all(isValid(widget) and widget.isVisible() for widget in widgets)

    def show(self, marks: Sequence[Mark]) -> None:
        """Mark these and nothing else."""
        self.clear()
        for mark in marks:
            widget = self._shown[mark.part].widget
            if isinstance(widget, Passage):
                widget.mark_read(*mark.span)
            else:
                self._frame = ReadFrame(widget, self._page(widget), self._screen.theme)
        if marks:
            self._bring_into_view(marks)

    def clear(self) -> None:
        """Mark nothing."""
        for passage in self._passages():
            passage.mark_read(0, 0)
        if self._frame is not None and isValid(self._frame):
            self._frame.rest()
        self._frame = None

    def _passages(self) -> Iterator[Passage]:
        for one in self._shown:
            if isValid(one.widget) and isinstance(one.widget, Passage):
                yield one.widget

    def _page(self, widget: QWidget) -> QWidget:
        """What the widget scrolls with."""
        scroller = self._scroller_of(widget)
        inner = scroller.widget() if scroller is not None else None
        return inner or self._screen

    def _scroller_of(self, widget: QWidget) -> Scroller | None:
        around = widget.parentWidget()
        while around is not None and not isinstance(around, Scroller):
            around = around.parentWidget()
        return around

    def _bring_into_view(self, marks: Sequence[Mark]) -> None:
        widget = self._shown[marks[0].part].widget
        scroller = self._scroller_of(widget)
        if scroller is None or (inner := scroller.widget()) is None:
            return
        letters = widget.read_rects if isinstance(widget, Passage) else []
        rect = QRect(QPoint(0, 0), widget.size())
        if letters:
            rect = letters[0].united(letters[-1]).toAlignedRect()
        top = widget.mapTo(inner, rect.topLeft()).y()
        metrics = self._screen.theme.metrics
        room = scroller.viewport().height() - scroller.covered
        bar = scroller.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + room - rect.height():
            # At a kiosk as a page is turned, elsewhere with a little of what was read before it.
            bar.setValue(top - (metrics.space(_KIOSK_ABOVE_UNITS) if metrics.kiosk else round(room * _FROM_TOP)))
