"""A page that went away is gone: Qt's own parts of it too, which PySide6 would keep."""

import ctypes
import gc
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.focus import stops, widgets_in
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from tests.ui.themes import LIGHT
from tests.ui.wall import Wall

PAGES, ROWS = 600, 20  # by then what is made once has been made


class Allocated(ctypes.Structure):
    """What the C library has given out, in bytes.

    Source: mallinfo2(3).
    """

    _fields_ = tuple((f"field_{number}", ctypes.c_size_t) for number in range(10))  # the eighth: what is in use


def in_use() -> int:
    """How many bytes are in use."""
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = Allocated
    return int(library.mallinfo2().field_7)


def take_away(page: QWidget) -> None:
    """Delete a page as the window does."""
    page.hide()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_looking_for_controls_keeps_no_page(wall: Wall) -> None:
    before = Counter(type(one) for one in gc.get_objects())
    for _page in range(PAGES):
        page = Scroller(LIGHT, wall.window)
        page.setWidget(Page())
        stops(wall.window)
        take_away(page)
        del page
    gc.collect()
    after = Counter(type(one) for one in gc.get_objects())
    assert after[QScrollBar] - before[QScrollBar] < PAGES // 2
    assert after[QWidget] - before[QWidget] < PAGES // 2


def test_widgets_are_found_in_the_order_they_are_read(wall: Wall) -> None:
    for _page in range(3):
        page = Scroller(LIGHT, wall.window)
        page.setWidget(Page())
    assert list(widgets_in(wall.window)) == wall.window.findChildren(QWidget)


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
@pytest.mark.parametrize("filled_first", [False, True], ids=["placed first", "filled first"])
def test_rows_that_went_away_take_no_memory(wall: Wall, filled_first: bool) -> None:
    def show_a_page() -> None:
        page = QWidget(wall.window)
        column, rows = QVBoxLayout(page), ColumnsLayout(2, 100, 0)
        if not filled_first:
            column.addLayout(rows)
        for _row in range(ROWS):
            rows.addWidget(QWidget())
        if filled_first:
            column.addLayout(rows)
        take_away(page)

    def show_many() -> None:
        for page in range(PAGES):
            show_a_page()
            if not page % ROWS:
                gc.collect()

    show_many()
    before = in_use()
    show_many()
    assert in_use() - before < PAGES * ROWS * 20  # bytes; what places a row takes about a hundred
