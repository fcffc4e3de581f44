"""What stands on a picture of the window: where its letters are, and how well they stand out from their ground."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.kiosk.myth_frame import MythFrame
from confidentiality_guide.ui.parts.pressable import Pressable
from confidentiality_guide.ui.shell.main_window import MainWindow
from confidentiality_guide.ui.theme.metrics import Step
from tests.ui.seen import shown, told_of_painted_words

# Rule 9 of the design; Source: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11.
READ_AT_LENGTH, ANY_TEXT, PART = 7.0, 4.5, 3.0
_SPECK = 0.005  # of the pixels: of a colour that there is less of, it may be the rim of something else
_MANY = 4  # pixels are enough, however large the place
_READ_AT_LENGTH = {Step.BODY, Step.LEAD}


class Lettering(NamedTuple):
    """Words on the picture."""

    words: str
    rect: QRect  # on the window
    read_at_length: bool
    widget: QWidget


def lettering(window: QWidget) -> tuple[QImage, list[Lettering]]:
    """A picture of the window as it is now, and the words that can be seen whole on it."""
    found: list[Lettering] = []

    def tell(widget: QWidget, painter: QPainter, _room: QRect, taken: QRect, words: str) -> None:
        found.append(Lettering(words, painter.worldTransform().mapRect(taken), False, widget))

    with told_of_painted_words(tell):
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for passage in shown(window, Passage):
        found += _of_passage(passage)
    for field in shown(window, QLineEdit):
        if words := field.text() or field.placeholderText():
            found.append(Lettering(words, field.rect(), True, field))
    seen = [one._replace(rect=_on(window, one)) for one in found if one.widget.isEnabled()]
    return picture, [one for one in seen if not one.rect.isEmpty() and _is_in_sight(window, one)]


def _of_passage(passage: Passage) -> Iterator[Lettering]:
    """Its words line by line, and its links, which have a colour of their own, each by itself."""
    links = [rect.toAlignedRect() for link in passage.links for rect in passage.link_rects(link)]
    # Bold words of that size are names, such as the verdict on a plate.
    long = passage.look.step in _READ_AT_LENGTH and passage.look.weight < QFont.Weight.DemiBold
    for link in links:
        yield Lettering(f"a link in “{passage.words[:40]}”", link, False, passage)
    for rect in passage.seen_rects:
        piece = rect.toAlignedRect()
        if not any(piece.intersects(link) for link in links):
            yield Lettering(passage.words[:60], piece, long, passage)


def _on(window: QWidget, one: Lettering) -> QRect:
    """Where it is on the window; nothing where some of it is out of sight."""
    inside = one.rect.intersected(one.widget.rect())
    if not one.widget.visibleRegion().boundingRect().contains(inside):
        return QRect()
    return QRect(one.widget.mapTo(window, inside.topLeft()), inside.size())


def _is_in_sight(window: QWidget, one: Lettering) -> bool:
    """Whether nothing lies over it. What only looks on, such as a link over its letters, is no child to ask for."""
    over = window.childAt(one.rect.center())
    return over is None or over is one.widget or over.isAncestorOf(one.widget)


def weak_words(window: MainWindow) -> tuple[int, list[str]]:
    """How many words can be seen, and those that stand out too little."""
    picture, seen = lettering(window)
    weak = []
    for one in seen:
        least = READ_AT_LENGTH if one.read_at_length or window.theme.high_contrast else ANY_TEXT
        if round(contrast := contrast_of(picture, one.rect), 1) < least:
            weak.append(f"{contrast:.2f} “{one.words}” in a {type(one.widget).__name__}")
    return len(seen), weak


def weak_edges(window: MainWindow) -> tuple[int, list[str]]:
    """How many buttons can be seen whole, and those whose edge stands out too little."""
    picture, weak, counted = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), [], 0
    for button in shown(window, Pressable):
        rect = QRect(button.mapTo(window, button.rect().topLeft()), button.size())
        whole = button.isEnabled() and button.visibleRegion().boundingRect() == button.rect()
        if whole and window.childAt(rect.center()) is button:
            counted += 1
            edge = button.edge if isinstance(button, MythFrame) else window.theme.metrics.press_edge
            contrast = _edge_contrast(picture, rect, edge)
            if round(contrast, 1) < PART:
                weak.append(f"{contrast:.2f} {type(button).__name__} “{button.text()}”")
    return counted, weak


def contrast_of(picture: QImage, rect: QRect) -> float:
    """How far the letters there stand out: the ground is what there is most of, the letters what differs most."""
    colours = _colours(picture, rect)
    ground = max(colours, key=lambda colour: colours[colour])
    least = min(_SPECK * colours.total(), _MANY)
    return max(_contrast(colour, ground) for colour, count in colours.items() if count >= least)


def _colours(picture: QImage, rect: QRect) -> Counter[int]:
    part = picture.copy(rect)
    return Counter(memoryview(part.constBits()).cast("B").cast("I"))


def _edge_contrast(picture: QImage, rect: QRect, reach: int) -> float:
    """How far the lower edge of a control stands out from what is under it, down the middle of the control."""
    x, foot = rect.center().x(), rect.bottom()
    ground = picture.pixel(QPoint(x, min(foot + reach, picture.height() - 1)))
    column = {picture.pixel(QPoint(x, y)) for y in range(foot - 2 * reach, foot + 1)}
    return max(_contrast(colour, ground) for colour in column)


@cache
def _contrast(one: int, other: int) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance(colour: int) -> float:
    """Source: WCAG 2.2, "relative luminance"."""
    parts = QColor.fromRgb(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (parts.redF(), parts.greenF(), parts.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
