"""A page that went away is gone: Qt's own parts of it too, which PySide6 would keep."""

import gc
from collections import Counter

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from confidentiality_guide.ui.parts.focus import stops, widgets_in
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from tests.ui.themes import LIGHT
from tests.ui.wall import Wall

PAGES = 600  # by then what is made once has been made


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
