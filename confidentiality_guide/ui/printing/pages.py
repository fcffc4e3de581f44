"""Pieces on as many pages as they need, each with the same foot."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from confidentiality_guide.ui.printing.pieces import Gap, Piece
from confidentiality_guide.ui.theme.paper import Paper

TITLE = "Guide"  # all that the print system, and whoever looks at it, is told of what is printed
# Where paper is US Letter. Source: Unicode CLDR, supplemental measurementData, paperSize.
_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
_MANY = 99  # pages: the foot says how many only where there are several
_MOMENTS = (
    (rb"(?<=Date \(D:)\d{14}", b"20000101000000"),
    (rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d', b"2000-01-01T00:00:00"),
)


class Document(NamedTuple):
    """What is printed: its pieces, and the foot of each page, by its number and how many there are."""

    pieces: Callable[[Paper], Sequence[Piece]]
    foot: Callable[[Paper, int, int], Piece]
    text: float  # the reader's text size as a factor
    right_to_left: bool
    tall_script: bool

    def paper(self, dots: float) -> Paper:
        """What it is set with, for so many dots to an inch."""
        return Paper(self.text, dots, self.right_to_left, self.tall_script)


def page_size(locale: QLocale | None = None) -> QPageSize:
    """Letter or A4, by where the machine is, and not by the reader's language. Not told, it is in the United States."""
    territory = QLocale.territoryToCode((locale or QLocale.system()).territory())
    elsewhere = bool(territory) and territory not in _LETTER
    return QPageSize(QPageSize.PageSizeId.A4 if elsewhere else QPageSize.PageSizeId.Letter)


def draw(document: Document, device: QPagedPaintDevice) -> int:
    """Draw a document; returns how many pages it has, 0 where the device takes none.

    The device gives its whole page, without margins of its own.
    """
    paper = document.paper(device.logicalDpiX())
    room = QRectF(0, 0, device.width(), device.height())
    room.adjust(paper.margin, paper.margin, -paper.margin, -paper.margin)
    room.setBottom(room.bottom() - document.foot(paper, 1, _MANY).height(room.width()))
    pages = _broken(document.pieces(paper), room)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, pieces in enumerate(pages, 1):
        if place > 1:
            device.newPage()
        at = room.topLeft()
        for piece in pieces:
            piece.draw(painter, at, room.width())
            at = at + QPointF(0, piece.height(room.width()))
        document.foot(paper, place, len(pages)).draw(painter, room.bottomLeft(), room.width())
    painter.end()
    return len(pages)


def _broken(pieces: Sequence[Piece], room: QRectF) -> list[list[Piece]]:
    """The pieces of each page. White at the head of a page is left out."""
    pages: list[list[Piece]] = [[]]
    left = room.height()
    for piece in pieces:
        high = piece.height(room.width())
        if high > left and pages[-1]:
            pages.append([])
            left = room.height()
        if pages[-1] or not isinstance(piece, Gap):
            pages[-1].append(piece)
            left -= high
    return [page for page in pages if page]


def as_pdf(document: Document) -> bytes:
    """A document as a PDF: made in memory, and silent about when."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLE)
    writer.setPageSize(page_size())
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    draw(document, writer)
    buffer.close()
    return _undated(bytes(data.data()))


def _undated(pdf: bytes) -> bytes:
    """The same, with the moments of its making written over: by as many letters, as a PDF counts them."""
    for moment, never in _MOMENTS:
        pdf = re.sub(moment, never, pdf)
    return pdf
