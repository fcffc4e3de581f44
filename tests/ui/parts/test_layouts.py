"""Layouts of our own: nothing overlaps, nothing leaves the room, and measuring is the same as placing."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QWidget

from confidentiality_guide.ui.parts.columns import ColumnsLayout
from confidentiality_guide.ui.parts.flow import FlowLayout
from tests.ui.wall import Wall

GAP = 10
sizes = st.lists(st.tuples(st.integers(20, 400), st.integers(10, 60)), min_size=1, max_size=9)
widths = st.integers(120, 1_500)
directions = st.sampled_from([Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
in_one_process = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


class Box(QWidget):
    """Wants one size."""

    def __init__(self, wide: int, high: int) -> None:
        super().__init__()
        self._wanted = QSize(wide, high)

    def sizeHint(self) -> QSize:
        return self._wanted


def _placed(layout: QLayout, owner: QWidget, boxes: Sequence[Box], width: int) -> list[QRect]:
    for box in boxes:
        layout.addWidget(box)
    owner.resize(width, max(1, layout.heightForWidth(width)))
    window = owner.parentWidget()
    assert window is not None
    window.show()
    owner.show()
    layout.activate()
    return [box.geometry() for box in boxes]


def _assert_sound(places: Sequence[QRect], owner: QWidget) -> None:
    for number, place in enumerate(places):
        assert place.top() >= 0
        assert place.bottom() < owner.height()
        assert not any(place.intersects(other) for other in places[number + 1 :])


@in_one_process
@given(sizes, widths, directions)
def test_a_flow_goes_on_to_the_next_line(
    wall: Wall, wanted: list[tuple[int, int]], width: int, direction: Qt.LayoutDirection
) -> None:
    owner = QWidget(wall.window)
    owner.setLayoutDirection(direction)
    boxes = [Box(*size) for size in wanted]
    places = _placed(FlowLayout(GAP, owner), owner, boxes, width)
    _assert_sound(places, owner)
    for place, (wide, _high) in zip(places, wanted, strict=True):
        assert place.width() == min(wide, width)
        assert owner.rect().left() <= place.left()
        assert place.right() <= owner.rect().right()
    side = 1 if direction is Qt.LayoutDirection.LeftToRight else -1
    order = sorted(range(len(places)), key=lambda n: (places[n].top(), side * places[n].left()))
    assert order == list(range(len(places)))


@in_one_process
@given(sizes, widths, st.integers(1, 4), directions)
def test_columns_are_equally_wide_and_read_in_order(
    wall: Wall, wanted: list[tuple[int, int]], width: int, most: int, direction: Qt.LayoutDirection
) -> None:
    owner = QWidget(wall.window)
    owner.setLayoutDirection(direction)
    boxes = [Box(*size) for size in wanted]
    places = _placed(ColumnsLayout(most, 100, GAP, owner), owner, boxes, width)
    _assert_sound(places, owner)
    columns = len({place.left() for place in places})
    assert len({place.width() for place in places}) == 1
    assert columns <= most
    assert columns == 1 or places[0].width() >= 100
    side = 1 if direction is Qt.LayoutDirection.LeftToRight else -1
    order = sorted(range(len(places)), key=lambda n: (places[n].top(), side * places[n].left()))
    assert order == list(range(len(places)))


@pytest.mark.parametrize(("width", "columns"), [(1_000, 3), (500, 2), (200, 1)])
def test_there_are_as_many_columns_as_fit(wall: Wall, width: int, columns: int) -> None:
    owner = QWidget(wall.window)
    places = _placed(ColumnsLayout(3, 200, GAP, owner), owner, [Box(50, 20) for _ in range(6)], width)
    assert len({place.left() for place in places}) == columns


def test_a_column_is_never_narrower_than_its_longest_word(wall: Wall) -> None:
    owner = QWidget(wall.window)
    boxes = [Box(50, 20) for _ in range(4)]
    boxes[2].setMinimumWidth(300)
    places = _placed(ColumnsLayout(2, 100, GAP, owner), owner, boxes, 500)
    assert len({place.left() for place in places}) == 1


def test_what_is_hidden_takes_no_place(wall: Wall) -> None:
    for layout_of in (lambda owner: FlowLayout(GAP, owner), lambda owner: ColumnsLayout(3, 100, GAP, owner)):
        owner = QWidget(wall.window)
        boxes = [Box(100, 20) for _ in range(3)]
        layout: QLayout = layout_of(owner)
        places = _placed(layout, owner, boxes, 400)
        boxes[0].hide()
        layout.activate()
        assert boxes[1].geometry().topLeft() == places[0].topLeft()


def test_a_layout_gives_back_what_it_was_given(qapp: object) -> None:
    for layout in (FlowLayout(GAP), ColumnsLayout(3, 100, GAP)):
        boxes = [Box(10, 10), Box(20, 20)]
        for box in boxes:
            layout.addWidget(box)
        assert layout.count() == 2
        assert layout.itemAt(2) is None
        taken = layout.takeAt(0)
        assert taken is not None
        assert taken.widget() is boxes[0]
        assert layout.count() == 1
        assert layout.takeAt(5) is None
